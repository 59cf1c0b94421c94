// Complex matrices in fixed point: whole numbers that stand for themselves times 2^−bits. Sums are exact, products are cut
// to the same number of bits. What an algorithm on them has lost is measured afterwards (spectral-bounds.ts), so nothing
// here needs an error analysis of its own.

import { absolute, bitLength, integerSquareRoot } from '../../exact/integer.js'

/** An n × n matrix; entry (row, column) at row · size + column of re and im, times 2^−bits. */
export interface FixedMatrix {
  readonly size: number
  readonly bits: number
  readonly re: readonly bigint[]
  readonly im: readonly bigint[]
}

/** A column of complex numbers, times 2^−bits. */
export interface FixedColumn {
  readonly re: readonly bigint[]
  readonly im: readonly bigint[]
}

/** √(Σ re² + im²), rounded up, in the unit of its parts. */
export function normOf(...parts: readonly (readonly bigint[])[]): bigint {
  let sum = 0n
  for (const part of parts) for (const x of part) sum += x * x
  return integerSquareRoot(sum) + 1n
}

/** The column divided by its norm. */
export function normalised({ re, im }: FixedColumn, bits: number): FixedColumn {
  const unit = BigInt(bits)
  const largest = [...re, ...im].reduce((most, x) => (absolute(x) > most ? absolute(x) : most), 0n)
  // Small columns are enlarged first, so that their norm is known to all bits.
  const shift = BigInt(Math.max(0, bits + 8 - bitLength(largest)))
  const [x, y] = [re.map((a) => a << shift), im.map((a) => a << shift)]
  const norm = normOf(x, y)
  return { re: x.map((a) => (a << unit) / norm), im: y.map((a) => (a << unit) / norm) }
}

/** y†x, times 2^−bits. */
export function innerProduct(
  y: FixedColumn,
  x: FixedColumn,
  bits: number,
): { readonly re: bigint; readonly im: bigint } {
  let [re, im] = [0n, 0n]
  for (const [k, a] of x.re.entries()) {
    const [b, c, d] = [x.im[k] ?? 0n, y.re[k] ?? 0n, y.im[k] ?? 0n]
    re += c * a + d * b
    im += c * b - d * a
  }
  return { re: re >> BigInt(bits), im: im >> BigInt(bits) }
}

/** x − y (y†x), for y of norm one. */
export function withoutOverlap(x: FixedColumn, y: FixedColumn, bits: number): FixedColumn {
  const unit = BigInt(bits)
  const { re: p, im: q } = innerProduct(y, x, bits)
  if (p === 0n && q === 0n) return x
  return {
    re: x.re.map((a, k) => a - (((y.re[k] ?? 0n) * p - (y.im[k] ?? 0n) * q) >> unit)),
    im: x.im.map((b, k) => b - (((y.re[k] ?? 0n) * q + (y.im[k] ?? 0n) * p) >> unit)),
  }
}
