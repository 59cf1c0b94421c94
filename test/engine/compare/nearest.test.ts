// The nearest allowed values, and what is between them and the given ones.

import { expect, it } from 'vitest'
import { given, matrixOf } from '../../../properties/arbitraries/given.js'
import { nearestMatrix, residualOf, toAuthor } from '../../../src/engine/compare/compare.js'
import { print, zero } from '../../../src/exact/cyclotomic.js'
import { evaluated } from '../symbolic/values.js'
import { dirac, laws, solved, system } from '../systems.js'

it('the diagonal of a hermitian matrix is real', () => {
  const matrix = matrixOf([
    [evaluated('2+i'), evaluated('3*i')],
    [evaluated('i'), evaluated('5')],
  ])
  const nearest = nearestMatrix(matrix, 'magnetic', solved(system([dirac(), dirac()], laws)), 0)
  // Off the diagonal the mean of 3i and conj(i).
  expect(nearest.map((row) => row.map((z) => (z === undefined ? '?' : print(z))))).toEqual([
    ['2', 'i'],
    ['-i', '5'],
  ])
})

it('a value that is no number has no residual', () => {
  expect(residualOf(given({ kind: 'opaque', reason: 'unknown' }), zero, 0)).toBeUndefined()
  expect(residualOf(given({ kind: 'unspecified' }), zero, 0)).toBeUndefined()
})

it.each([
  [0, '1+i'],
  [1, '1-i'],
  [2, '-1-i'],
  [3, '-1+i'],
] as const)('1 + i is i^%i times %s in the author’s convention', (unit, expected) => {
  expect(print(toAuthor(evaluated('1+i'), unit))).toBe(expected)
})
