// What a law does to a model in numbers, and what becomes of a function's answer. Every transformation says the same physics
// in other words (phases, order, fields of antiparticles, pairs of Majorana states), or changes it in a known way (CP).

import type { FormFactorMatrices, NeutrinoCase } from '../neutrino-case.js'

/** What a user's function gives. */
export type OutputKind =
  /** Numbers, or lists and records of numbers, that have no index of a mass state. */
  | 'scalar'
  /** A list with one item for each mass state. */
  | 'per-state'
  /** A list of lists, [final][initial], of numbers that are real and have no phase: rates, moduli. */
  | 'per-pair'
  /** Matrices of form factors by name, as in `formFactors` of the case. */
  | 'form-factors'

/** What becomes of the answers that have indices of mass states; a kind left out is not defined. */
export interface Change {
  readonly 'per-state': (list: readonly unknown[]) => readonly unknown[]
  readonly 'per-pair'?: (matrix: readonly (readonly unknown[])[]) => readonly (readonly unknown[])[]
  readonly 'form-factors': (matrices: Partial<FormFactorMatrices>) => Partial<FormFactorMatrices>
}

export interface Transformation {
  readonly image: NeutrinoCase
  /** What was done, for the report: `nu2 → -nu2`. */
  readonly text: string
  /** The answer for the image, from the answer for the case. */
  readonly expected: Change
  /** The part of the answer for the image that is compared; default: all of it. */
  readonly seen?: Change
}
