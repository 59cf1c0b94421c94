// A model in numbers of a Dirac and a Majorana state, small enough to be followed by hand.

import { plusI, plusOne } from '../../../src/exact/root-of-unity.js'
import type { Complex, NeutrinoCase } from '../../../src/testing/index.js'

export const z = (re: number, im = 0): Complex => ({ re, im })
export type Rows = readonly (readonly Complex[])[]

export const matrix: Rows = [
  [z(1), z(2, 1)],
  [z(3), z(0, 4)],
]
export const all = (rows: Rows) => ({ charge: rows, magnetic: rows, electric: rows, anapole: rows })
export const given: NeutrinoCase = {
  natures: ['dirac', 'majorana'],
  labels: ['a', 'b'],
  masses: [1, 2],
  cpParities: [plusOne, plusI],
  mixing: [
    [z(0.6), z(0, 0.8)],
    [z(0.8), z(0, -0.6)],
  ],
  formFactors: all(matrix),
  missing: {},
}
