// A published definition of the four form factors, as an invertible entrywise map to the canonical one:
//   f_canonical = factor · (q²)^q2Power · f_published,   factor ∈ {1, −1, i, −i}.
// The first index that the paper writes is told to the reader only: files and output are always [final][initial].

import type { FormFactor } from './form-factor.js'

/** A power of i: 0 → 1, 1 → i, 2 → −1, 3 → −i. */
export type Unit = 0 | 1 | 2 | 3

export interface Convention {
  readonly id: string
  readonly title: string
  /** True for the one convention in which the engine works, and in which a model is read that names none. */
  readonly canonical: boolean
  /** The vertex as the paper prints it, LaTeX. */
  readonly vertex: string
  /** Definition of q in the paper, e.g. `p_i - p_f`. */
  readonly momentum: string
  /** Which index the paper writes first. */
  readonly firstIndex: 'final' | 'initial'
  readonly factor: Readonly<Record<FormFactor, Unit>>
  readonly q2Power: Readonly<Record<FormFactor, number>>
  readonly notes: readonly string[]
  readonly references: readonly Reference[]
}

export interface Reference {
  /** Key in rules/references.yaml. */
  readonly key: string
  /** Place in the work, only where somebody opened it: `eq. 3`. */
  readonly where: string | undefined
}
