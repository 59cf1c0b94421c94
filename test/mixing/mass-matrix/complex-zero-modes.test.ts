// Massless states of complex matrices of which no phases make anything real: an orthonormal basis of the null space.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { type ComplexEntry, complexMatrix } from '../../../src/mixing/mass-matrix/complex-matrix.js'
import { preciseTakagi } from '../../../src/mixing/mass-matrix/precise-takagi.js'
import { type Complex, plus, size, type Table, tableOf, takagiDefect, times, unitarityDefect } from './independent.js'

const a: readonly Complex[] = [
  [1, 0],
  [0, 2],
  [3, 1],
  [-1, 1],
  [2, -3],
]
const b: readonly Complex[] = [
  [2, 1],
  [1, 0],
  [0, -1],
  [1, 1],
  [0, 5],
]

/** Σ v vᵀ. */
const outer = (...vectors: readonly (readonly Complex[])[]): Table =>
  (vectors[0] ?? []).map((_, i) =>
    (vectors[0] ?? []).map((__, j) =>
      vectors.reduce<Complex>((sum, v) => plus(sum, times(v[i] ?? [0, 0], v[j] ?? [0, 0])), [0, 0]),
    ),
  )

describe('a complex matrix of low rank', () => {
  it.each([
    ['rank one', outer(a), 4],
    ['rank two', outer(a, b), 3],
    ['rank one of three rows', outer(a.slice(0, 3)), 2],
  ] as const)('%s', (_, matrix, massless) => {
    const found = preciseTakagi(complexMatrix(matrix as readonly (readonly ComplexEntry[])[]))
    if (found === undefined || E.isLeft(found)) throw new Error('no factorisation')
    const { masses, mixing, massless: zeros, reconstructionError } = found.right
    expect(zeros?.columns).toHaveLength(massless)
    expect([...masses].filter((mass) => mass === 0)).toHaveLength(massless)
    expect(unitarityDefect(tableOf(mixing))).toBeLessThan(1e-15)
    expect(takagiDefect(matrix, tableOf(mixing), masses)).toBeLessThan(1e-14 * size(matrix))
    expect(reconstructionError).toBeLessThan(1e-14)
    if (massless === matrix.length - 1) {
      const v = matrix.length === 3 ? a.slice(0, 3) : a
      expect(masses[masses.length - 1]).toBeCloseTo(
        v.reduce((sum, [x, y]) => sum + x * x + y * y, 0),
        13,
      )
    }
  })
})
