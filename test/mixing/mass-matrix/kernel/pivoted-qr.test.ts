// P A C = Q R of single matrices: put together again with plain arithmetic, and its pivots.

import { describe, expect, it } from 'vitest'
import { applyQ, normOf, pivotedQr, squaresOf } from '../../../../src/mixing/mass-matrix/kernel/pivoted-qr.js'
import type { Workspace } from '../../../../src/mixing/mass-matrix/kernel/workspace.js'
import { type Complex, cell, distance, modulus, multiply, type Table, unitarityDefect } from '../independent.js'
import { mixed, table, workspaceOf } from './workspaces.js'

describe('norms', () => {
  const re = Float64Array.of(9, 3, 0, 9)
  const im = Float64Array.of(9, 0, -4, 9)
  const scaled = (factor: number): number =>
    normOf(
      re.map((x) => x * factor),
      im.map((y) => y * factor),
      1,
      3,
    )

  it('are of the entries from the first to before the last', () => {
    expect(squaresOf(re, im, 1, 3)).toBe(25)
    expect(squaresOf(re, im, 1, 1)).toBe(0)
    expect(normOf(re, im, 1, 3)).toBe(5)
    expect(normOf(re, im, 2, 3)).toBe(4)
    expect(normOf(new Float64Array(3), new Float64Array(3), 0, 3)).toBe(0)
  })

  it.each([1e-300, 1e-170, 1e-134, 1e-20, 1e20, 1e134, 1e170, 1e300])(
    'neither overflow nor underflow at %d',
    (size) => {
      expect(scaled(size) / size).toBeCloseTo(5, 14)
    },
  )

  it('of the smallest numbers', () => {
    expect(normOf(Float64Array.of(0), Float64Array.of(-5e-324), 0, 1)).toBe(5e-324)
    expect(normOf(Float64Array.of(-3e-320), Float64Array.of(0), 0, 1)).toBe(3e-320)
  })
})

/** Q, R with the columns where the input has them, and rows sorted as the workspace says. */
function factors(work: Workspace): { readonly q: Table; readonly r: Table } {
  const { size: n, qrRe, qrIm } = work
  const columns = Array.from({ length: n }, (_, k) => {
    const [re, im] = [new Float64Array(n + 1), new Float64Array(n + 1)]
    re[k + 1] = 1
    applyQ(work, re, im, 1)
    expect([re[0], im[0]]).toEqual([0, 0])
    return Array.from({ length: n }, (__, row): Complex => [re[row + 1] ?? 0, im[row + 1] ?? 0])
  })
  const q = columns.map((_, row) => columns.map((column): Complex => column[row] ?? [0, 0]))
  const r = columns.map((_, row) =>
    columns.map((__, k): Complex => (k < row ? [0, 0] : [qrRe[k * n + row] ?? 0, qrIm[k * n + row] ?? 0])),
  )
  return { q, r }
}

function check(matrix: Table): Workspace {
  const work = workspaceOf(matrix, false)
  pivotedQr(work)
  const { q, r } = factors(work)
  const sorted = [...work.rowOrder].map((row) => [...work.columnOrder].map((column) => cell(matrix, row, column)))
  // Row by row against its own size: rows that are small keep their digits.
  const back = multiply(q, r)
  for (const [row, entries] of sorted.entries()) {
    const size = Math.max(...entries.map(modulus))
    expect(distance([entries], [back[row] ?? []])).toBeLessThanOrEqual(1e-13 * size)
  }
  expect(unitarityDefect(q)).toBeLessThan(1e-14)
  const pivots = r.map((_, k) => modulus(cell(r, k, k)))
  for (const [k, pivot] of pivots.entries()) expect(pivot).toBeLessThanOrEqual((pivots[k - 1] ?? pivot) * (1 + 1e-14))
  const sizes = [...work.rowSize]
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
  return work
}

describe('the factors', () => {
  it.each([1, 2, 3, 4, 6].map((n) => [n]))('of a complex %d × %d matrix give it back', (n) => {
    for (let seed = 1; seed < 6; seed++) check(mixed(n, seed))
  })

  it('of matrices whose rows and columns differ by orders of magnitude', () => {
    for (let seed = 1; seed < 6; seed++) {
      for (const power of [3, 20, 60]) {
        const graded = mixed(4, seed).map((row, i) =>
          row.map(([x, y], j): Complex => {
            const scale = 10 ** (power * (((i * 2 + seed) % 4) - 1.5)) * 10 ** (power * (((j + seed) % 4) - 1.5))
            return [x * scale, y * scale]
          }),
        )
        check(graded)
      }
    }
  })

  it('sort rows by their size, equal ones as given, and take the largest column first', () => {
    const work = check(table([1, 0, 0], [0, 3, 0], [0, [0, 3], 7]))
    expect([...work.rowOrder]).toEqual([2, 1, 0])
    // Columns of length 1, √18, 7.
    expect([...work.columnOrder]).toEqual([2, 1, 0])
    expect([...check(table([2, 0], [0, 2])).rowOrder]).toEqual([0, 1])
    expect([...check(table([2, 0], [0, 2])).columnOrder]).toEqual([0, 1])
  })

  it('also take the largest column first where squares underflow or overflow', () => {
    for (const size of [1e-200, 1e200]) {
      const work = check(table([size, 0, 0], [0, 2 * size, 0], [0, 0, [0, -4 * size]]))
      expect([...work.columnOrder]).toEqual([2, 1, 0])
    }
  })

  it('stop at a rank, where what is left is too small to divide by', () => {
    // Column 0 is (1+i)(1, 1, 1); the others are below the normal range, so R has one row.
    const work = workspaceOf(table([[1, 1], [1e-310, -1e-310], 0], [[1, 1], 0, 2e-310], [[1, 1], 0, 0]), false)
    work.tauRe.fill(7)
    work.tauIm.fill(7)
    pivotedQr(work)
    const { qrRe, qrIm, tauRe, tauIm } = work
    expect([...tauRe.slice(1), ...tauIm.slice(1)]).toEqual([0, 0, 0, 0])
    // The first column keeps its pivot −√6 and its reflector, the first row its tiny entries.
    expect(qrRe[0]).toBeCloseTo(-Math.sqrt(6), 14)
    for (const at of [1, 2]) expect(Math.hypot(qrRe[at] ?? 0, qrIm[at] ?? 0)).toBeGreaterThan(0.1)
    for (const at of [3, 6]) expect(Math.hypot(qrRe[at] ?? 0, qrIm[at] ?? 0)).toBeGreaterThan(1e-311)
    for (const at of [4, 5, 7, 8]) expect([qrRe[at], qrIm[at]]).toEqual([0, 0])
  })

  it('of a zero matrix are zero', () => {
    const work = check(table([0, 0], [0, 0]))
    expect([...work.qrRe, ...work.qrIm, ...work.tauRe]).toEqual(new Array(10).fill(0))
  })
})
