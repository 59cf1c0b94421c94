// A X = B for exact matrices, by elimination. Any element that is not zero is as good a pivot as any other.

import * as C from './cyclotomic.js'
import type { CyclotomicMatrix } from './matrix.js'

/** X with A X = B for a square matrix A; `undefined` if A is singular. */
export function solveExactly(a: CyclotomicMatrix, b: CyclotomicMatrix): CyclotomicMatrix | undefined {
  const n = a.length
  const rows: C.Cyclotomic[][] = a.map((row, k) => [...row, ...(b[k] ?? [])])
  for (let k = 0; k < n; k++) {
    const place = rows.findIndex((row, at) => at >= k && !C.isZero(row[k] ?? C.zero))
    const pivot = rows[place]
    const other = rows[k]
    if (pivot === undefined || other === undefined) return undefined
    rows[place] = other
    const inverse = C.inverse(pivot[k] ?? C.one)
    const scaled = pivot.map((z) => C.multiply(z, inverse))
    rows[k] = scaled
    for (const [at, row] of rows.entries()) {
      const factor = row[k] ?? C.zero
      if (at === k || C.isZero(factor)) continue
      rows[at] = row.map((z, column) => C.subtract(z, C.multiply(factor, scaled[column] ?? C.zero)))
    }
  }
  return rows.map((row) => row.slice(n))
}
