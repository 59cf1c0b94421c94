// Rotations of columns until they are orthogonal to the last digit, whatever their angles and lengths.

import { describe, expect, it } from 'vitest'
import { orthogonaliseColumns } from '../../../../src/mixing/mass-matrix/kernel/one-sided-jacobi.js'
import { squaresOf } from '../../../../src/mixing/mass-matrix/kernel/pivoted-qr.js'
import type { Workspace } from '../../../../src/mixing/mass-matrix/kernel/workspace.js'
import {
  type Complex,
  distance,
  modulus,
  multiply,
  plus,
  type Table,
  times,
  transpose,
  unitarityDefect,
} from '../independent.js'
import { columnMajor, fill, mixed, table, workspaceOf } from './workspaces.js'

/** Columns as they are stored: each divided by its unit. */
function orthogonalised(columns: Table, units: readonly number[] = columns.map(() => 1)): Workspace {
  const n = columns.length
  const work = workspaceOf(columns, true)
  fill(work.lowerRe, work.lowerIm, columns)
  for (let k = 0; k < n; k++) {
    work.squaredNorm[k] = squaresOf(work.lowerRe, work.lowerIm, k * n, k * n + n)
    work.unit[k] = units[k] ?? 1
    work.rotationRe[k * n + k] = 1
  }
  orthogonaliseColumns(
    work,
    units.some((unit) => unit !== 1),
  )
  return work
}

/** The largest cosine between two columns. */
function cosineOf(columns: Table): number {
  const each = transpose(columns)
  const inner = (a: readonly Complex[], b: readonly Complex[]): number =>
    modulus(a.reduce<Complex>((sum, [x, y], k) => plus(sum, times([x, -y], b[k] ?? [0, 0])), [0, 0]))
  const pairs = each.flatMap((a, j) => each.slice(j + 1).map((b) => inner(a, b) / Math.sqrt(inner(a, a) * inner(b, b))))
  return Math.max(...pairs)
}

/** J is unitary, L J = X, and the columns of X are orthogonal with the norms that are noted. */
function check(columns: Table, units?: readonly number[]): Workspace {
  const n = columns.length
  const work = orthogonalised(columns, units)
  const found = columnMajor(n, work.lowerRe, work.lowerIm)
  expect(cosineOf(found)).toBeLessThan(1e-15)
  const rotation = columnMajor(n, work.rotationRe, work.rotationIm)
  expect(unitarityDefect(rotation)).toBeLessThan(1e-14)
  const scaled = (matrix: Table): Table =>
    matrix.map((row) => row.map(([x, y], k): Complex => [x * (units?.[k] ?? 1), y * (units?.[k] ?? 1)]))
  const [before, after] = [multiply(scaled(columns), rotation), scaled(found)]
  for (const [k, column] of transpose(after).entries()) {
    // Column by column: what is left of small columns has lost digits of what cancelled in them.
    const size = Math.max(...column.map(modulus))
    expect(distance([column], [transpose(before)[k] ?? []])).toBeLessThan(Math.max(1e-13 * size, 1e-15))
    const square = squaresOf(work.lowerRe, work.lowerIm, k * n, k * n + n)
    expect(Math.abs((work.squaredNorm[k] ?? 0) / square - 1)).toBeLessThan(1e-13)
  }
  return work
}

describe('columns become orthogonal', () => {
  it.each([2, 3, 5, 8].map((n) => [n]))('%d of any directions', (n) => {
    for (let seed = 1; seed < 8; seed++) check(mixed(n, seed))
  })

  it.each([1e-3, 1e-6, 1e-8, 1e-9, 1e-11, 1e-13])('of equal lengths that are orthogonal but for %d', (small) => {
    // Small cosines, large angles: one sweep over all pairs brings back what the first pairs had lost.
    for (let seed = 1; seed < 6; seed++) {
      const off = mixed(4, seed)
      check(off.map((row, i) => row.map(([x, y], j): Complex => [(i === j ? 1 : 0) + small * x, small * y])))
    }
  })

  it.each([1e-4, 1e-8, 1e-9, 1e-12])('of lengths that differ by %d, at large angles', (small) => {
    for (let seed = 1; seed < 6; seed++) {
      check(mixed(4, seed).map((row) => row.map(([x, y], k): Complex => [x * small ** k, y * small ** k])))
    }
  })

  it('that are so already stay as they are', () => {
    const unit = table([1, 0], [0, [0, 2]])
    const work = check(unit)
    expect(columnMajor(2, work.lowerRe, work.lowerIm)).toEqual(unit)
    expect([...work.rotationRe]).toEqual([1, 0, 0, 1])
  })

  it('of different lengths to far below rounding: the small angle is wanted', () => {
    // p = (1, 1e-20) and q = (0, 1e-10): the cosine is 1e-20, and p loses its second part to the admixture.
    const work = orthogonalised(table([1, 0], [1e-20, 1e-10]))
    const [, c = 1] = work.lowerRe
    // γ = 1e-30, turned by γ/|p|² = 1e-30: q gains 1e-30 of p.
    expect(Math.abs(c - 1e-20)).toBeLessThan(1e-34)
    expect((work.lowerRe[2] ?? 0) / -1e-30).toBeCloseTo(1, 12)
  })
})

describe('units', () => {
  it('of columns count as if they were multiplied in', () => {
    for (const [a, b, c] of [
      [1, 2 ** -10, 2 ** -20],
      [2 ** 30, 1, 2 ** -3],
      [1, 1, 2 ** -40],
    ] as const) {
      for (let seed = 1; seed < 5; seed++) {
        const units = [a, b, c]
        const stored = mixed(3, seed)
        const work = check(stored, units)
        const plain = orthogonalised(
          stored.map((row) => row.map(([x, y], k): Complex => [x * (units[k] ?? 1), y * (units[k] ?? 1)])),
        )
        for (const k of [0, 1, 2]) {
          const norm = Math.sqrt(work.squaredNorm[k] ?? 0) * (units[k] ?? 1)
          expect(Math.abs(norm / Math.sqrt(plain.squaredNorm[k] ?? 0) - 1)).toBeLessThan(1e-12)
        }
      }
    }
  })

  it('may be further apart than squares reach', () => {
    const work = check(mixed(2, 3), [1, 2 ** -600])
    expect(work.squaredNorm.every((x) => x > 0 && x < 10)).toBe(true)
  })
})
