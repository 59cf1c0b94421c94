import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { type ComplexEntry, complexMatrix } from '../../../src/mixing/mass-matrix/complex-matrix.js'
import { singularValues } from '../../../src/mixing/mass-matrix/singular-values.js'
import { conjugate, diagonal, distance, multiply, tableOf, transpose, unitarityDefect } from './independent.js'

function decompose(...rows: (readonly ComplexEntry[])[]) {
  const result = singularValues(complexMatrix(rows))
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

describe('singular values', () => {
  it('V m U† is the matrix, with rows of V those of A and rows of U its columns', () => {
    const rows = [
      [[1, 2], 3, [0, -1]],
      [4, [-2, 0.5], 1],
      [[0.25, 1], 0, [7, 7]],
    ] as const
    const { left, right, masses, reconstructionError } = decompose(...rows)
    const u = tableOf(right)
    const v = tableOf(left)
    const back = multiply(multiply(v, diagonal(masses)), conjugate(transpose(u)))
    // Absolute, for entries up to 10.
    expect(distance(back, tableOf(complexMatrix(rows)))).toBeLessThan(1e-13)
    expect(unitarityDefect(u)).toBeLessThan(1e-14)
    expect(unitarityDefect(v)).toBeLessThan(1e-14)
    expect(reconstructionError).toBeLessThan(1e-14)
  })

  it('a diagonal matrix with phases: the phase is in V, the largest entry of each column of U is positive', () => {
    const { left, right, masses } = decompose([0, [0, 2]], [-3, 0])
    expect([...masses]).toEqual([2, 3])
    expect([...right.re, ...right.im]).toEqual([0, 1, 1, 0, 0, 0, 0, 0])
    expect([left.re[0], left.im[0], left.re[3]]).toEqual([0, 1, -1])
  })

  it('[[1, 1], [0, 1]] has the golden ratio and its inverse', () => {
    const golden = (1 + Math.sqrt(5)) / 2
    const { masses } = decompose([1, 1], [0, 1])
    expect(masses[0]).toBeCloseTo(1 / golden, 15)
    expect(masses[1]).toBeCloseTo(golden, 15)
  })

  it('Yukawa textures over twelve orders keep their light mass to 1e-14 of itself', () => {
    // D B D′ with D = diag(1e-8, 1e-4, 1), D′ = diag(1e-4, 1e-2, 1). mpmath 1.2.1, 60 digits, of the doubles below.
    const { masses, reconstructionError } = decompose(
      [2e-12, 3e-10, [1e-8, 1e-8]],
      [[1e-8, -2e-8], 5e-6, 3e-4],
      [[0, 4e-4], 1e-2, [2, 1]],
    )
    for (const [k, mass] of goldenYukawa.entries()) {
      expect(Math.abs((masses[k] ?? 0) - mass) / mass).toBeLessThan(1e-14)
    }
    expect(reconstructionError).toBeLessThan(1e-14)
  })

  it('a massless state and equal masses are reported', () => {
    const { masses, massless, clusters } = decompose([0, 0, 0], [0, 3, 0], [0, 0, [0, 3]])
    expect([...masses]).toEqual([0, 3, 3])
    expect(massless?.columns).toEqual([0])
    expect(clusters).toMatchObject([{ columns: [1, 2], undefinedBasis: true, equal: [[1, 2]] }])
  })

  it('says why it cannot', () => {
    expect(singularValues(complexMatrix([[1, 2]]))).toEqual(E.left({ kind: 'not-square', rows: 1, columns: 2 }))
    expect(singularValues(complexMatrix([[Number.NaN]]))).toEqual(E.left({ kind: 'not-finite', row: 0, column: 0 }))
  })
})

const goldenYukawa = [4.905071888108296e-12, 3.847664771942743e-6, 2.2360903939711823]
