// Bounds and models with numbers that can be followed by hand.

import type { NumericModel } from '../../../src/observables/numeric-model.js'
import type { Bound } from '../../../src/physics/bound.js'
import type { Complex, ComplexMatrix } from '../../../src/physics/evaluation.js'

/** A limit of 90 % at a reactor on the moment of ν̄_e, for neutrinos of either nature. */
export const bound: Bound = {
  id: 'reactor-moment',
  quantity: { kind: 'effective-moment', flavour: 'e', species: 'antineutrino' },
  value: { kind: 'upper', upper: '1e-11', weakest: undefined },
  approximate: false,
  unit: 'muB',
  confidence: { percent: 90, attested: 'abstract' },
  status: 'limit',
  method: 'reactor-electron-scattering',
  natures: ['dirac', 'majorana'],
  experiment: 'REACTOR',
  year: 2012,
  attested: 'abstract',
  supersededBy: undefined,
  disputes: [],
  notes: [],
  references: [],
}

/** A real number, or [real part, imaginary part]. */
export type Entry = number | readonly [number, number]

const complex = (entry: Entry): Complex =>
  typeof entry === 'number' ? { re: entry, im: 0 } : { re: entry[0], im: entry[1] }

export const matrix = (rows: readonly (readonly Entry[])[], unit = 1): ComplexMatrix =>
  rows.map((row) =>
    row.map((entry) => {
      const { re, im } = complex(entry)
      return { re: re * unit, im: im * unit }
    }),
  )

export const diagonal = (...entries: readonly Entry[]): ComplexMatrix =>
  matrix(entries.map((entry, f) => entries.map((_, i) => (f === i ? entry : 0))))

/** Three Dirac states whose masses are those that oscillations measured, in normal ordering, and flavours that are states. */
export const dirac: NumericModel = {
  natures: ['dirac', 'dirac', 'dirac'],
  labels: ['nu1', 'nu2', 'nu3'],
  masses: [0.001, 0.0087, 0.05],
  mixing: diagonal(1, 1, 1),
  formFactors: {},
  missing: {},
}

export const majorana: NumericModel = { ...dirac, natures: ['majorana', 'majorana', 'majorana'] }

/** µ and ε in 1e-12 µ_B, hermitian; λ = µ − iε has the columns (2 − i, 7, −11i), (7, 3, 13 − 17i), (11i, 13 − 17i, 5). */
export const moments = {
  magnetic: matrix(
    [
      [2, 7, [0, 11]],
      [7, 3, 13],
      [[0, -11], 13, 5],
    ],
    1e-12,
  ),
  electric: matrix(
    [
      [1, 0, 0],
      [0, 0, 17],
      [0, 17, 0],
    ],
    1e-12,
  ),
}

/** µ = i Im λ and ε = i Re λ with λ_12 = 3 + 4i, λ_13 = −2, λ_23 = 12i, in 1e-12 µ_B: Λ = (12i, 2, 3 + 4i). */
export const transitions = {
  magnetic: matrix(
    [
      [0, [0, 4], 0],
      [[0, -4], 0, [0, 12]],
      [0, [0, -12], 0],
    ],
    1e-12,
  ),
  electric: matrix(
    [
      [0, [0, 3], [0, -2]],
      [[0, -3], 0, 0],
      [[0, 2], 0, 0],
    ],
    1e-12,
  ),
}
