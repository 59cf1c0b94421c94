// Why the moments of Majorana neutrinos come with factors 2, 4 and 1/2, told for one entry: what `explain --factor-two`
// prints. Output convention; indices from 1; exact values are strings; f^D is what the diagrams give along the line of
// lepton number alone, as for Dirac neutrinos.

import type { EntryReport } from './report.js'
import type { Nature } from './state.js'

export interface FactorTwoStep {
  /** Why: `ν̄_2 annihilates, ν_1 creates`. */
  readonly title: string
  readonly equation: string
}

/** What CP conservation leaves for one choice of the parities. */
export interface FactorTwoCase {
  /** `cpParity(nu1) = -cpParity(nu2)`. */
  readonly when: string
  /** Whether it is the case in the model; `null` if the model does not say, or does not assume CP. */
  readonly holds: boolean | null
  /** f^D[i,f] by f^D[f,i], and the entry: `f^D[2,1] = -f^D[1,2], so magnetic[1,2] = 2*f^D[1,2]`. */
  readonly equation: string
  /** Each form factor in units of its f^D: 0 or 2. */
  readonly factors: Readonly<Record<'charge' | 'magnetic' | 'electric' | 'anapole', 0 | 2>>
}

/** A number with which papers say the same as the entry. */
export interface FactorTwoConvention {
  readonly id:
    | 'matrix-element'
    | 'half-sum'
    | 'each-pair-once'
    | 'full-sum'
    | 'pairs-and-conjugate'
    | 'one-contraction'
    | 'dirac-halves'
    | 'left-half'
    | 'left'
    | 'left-dirac'
  readonly title: string
  /** How it is written, `c` being the number. */
  readonly written: string
  /** entry = factor · c; `null` where it depends on the CP parities. */
  readonly factor: string | null
  /** c for the value that the file gives; `null` if it gives none, or the factor is not known. */
  readonly value: string | null
}

/** One-loop moments of the pair, in Bohr magnetons, for both natures and the same masses and mixing. */
export interface FactorTwoNumbers {
  readonly unit: 'muB'
  readonly rows: readonly {
    readonly nature: Nature
    /** `magnetic[2,1]`. */
    readonly entry: string
    /** Six digits. */
    readonly value: string
  }[]
  /** |Majorana| / |Dirac| for the entry asked for, six digits; `null` if the Dirac one vanishes. */
  readonly ratio: string | null
}

export interface FactorTwo {
  readonly entry: string
  readonly verdict: EntryReport
  readonly states: readonly { readonly label: string; readonly nature: Nature; readonly cpParity: string | null }[]
  /** As the file gives them; `null`: not given. */
  readonly given: { readonly value: string | null; readonly unit: string | null }
  readonly steps: readonly FactorTwoStep[]
  /** Empty unless the states are two and Majorana. */
  readonly cases: readonly FactorTwoCase[]
  readonly conventions: readonly FactorTwoConvention[]
  /** Dirac states with exact values: the same entry between the Majorana halves a and b of each state. */
  readonly halves?: { readonly labels: readonly string[]; readonly matrix: readonly (readonly string[])[] }
  readonly oneLoop?: FactorTwoNumbers
  readonly notes: readonly string[]
}
