// Eigenvalues and eigenvectors of a hermitian matrix in fixed point, by Jacobi rotations. A pair p, q with A_pq = |g| e^{iφ}
// is made diagonal by
//   p ← c p − s e^{−iφ} q,  q ← s e^{iφ} p + c q,  t = s/c = ±2|g| / (|d| + √(d² + 4|g|²)),  d = A_qq − A_pp.
// A zero that rotations cannot fill stays exactly zero: a matrix that falls apart into blocks has vectors that do.

import { absolute, bitLength, integerSquareRoot } from '../../exact/integer.js'
import type { FixedColumn, FixedMatrix } from './fixed-matrix.js'

/** A = Q λ Q†, up to what spectral-bounds.ts finds. */
export interface Eigensystem {
  /** Ascending, times 2^−bits. */
  readonly values: readonly bigint[]
  /** The eigenvector of each value. */
  readonly columns: readonly FixedColumn[]
}

/** Convergence is quadratic and takes about ten sweeps; what is left after these is told by the bounds. */
const mostSweeps = 60

interface Arrays {
  readonly re: bigint[]
  readonly im: bigint[]
}

/** Diagonalises a hermitian matrix (both triangles filled). */
export function eigensystem({ size: n, bits, re, im }: FixedMatrix): Eigensystem {
  const unit = 1n << BigInt(bits)
  const a: Arrays = { re: [...re], im: [...im] }
  const q: Arrays = { re: re.map((_, at) => (at % (n + 1) === 0 ? unit : 0n)), im: im.map(() => 0n) }
  const negligible = BigInt(8 * n)
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let isDone = true
    for (let j = 0; j < n - 1; j++) {
      for (let k = j + 1; k < n; k++) {
        const rotation = rotationFor(a, { n, j, k, bits, negligible })
        if (rotation === undefined) continue
        isDone = false
        turnColumns(a, n, j, k, rotation)
        turnColumns(q, n, j, k, rotation)
        turnRows(a, n, j, k, rotation)
        for (const at of [j * n + k, k * n + j]) {
          a.re[at] = 0n
          a.im[at] = 0n
        }
      }
    }
    if (isDone) break
  }
  return sorted(a, q, n)
}

/** c, and s e^{iφ} as re + i im, times 2^−bits. */
interface FixedRotation {
  readonly bits: bigint
  readonly c: bigint
  readonly sRe: bigint
  readonly sIm: bigint
}

interface Pair {
  readonly n: number
  readonly j: number
  readonly k: number
  readonly bits: number
  readonly negligible: bigint
}

function rotationFor(a: Arrays, { n, j, k, bits, negligible }: Pair): FixedRotation | undefined {
  const [gRe, gIm] = [at(a.re, j * n + k), at(a.im, j * n + k)]
  const largest = absolute(gRe) > absolute(gIm) ? absolute(gRe) : absolute(gIm)
  if (largest <= negligible) return undefined
  const unit = BigInt(bits)
  const difference = at(a.re, k * n + k) - at(a.re, j * n + j)
  const modulus = gIm === 0n ? absolute(gRe) : integerSquareRoot(gRe * gRe + gIm * gIm)
  const size = absolute(difference) + integerSquareRoot(difference * difference + 4n * modulus * modulus)
  const t = ((difference < 0n ? -2n : 2n) * (modulus << unit)) / size
  const one = 1n << unit
  const c = (one << unit) / integerSquareRoot((one << unit) + t * t)
  const s = (c * t) >> unit
  if (gIm === 0n) return { bits: unit, c, sRe: gRe < 0n ? -s : s, sIm: 0n }
  // The phase of a small entry, to all bits.
  const shift = BigInt(Math.max(0, bits + 8 - bitLength(largest)))
  const [x, y] = [gRe << shift, gIm << shift]
  const norm = integerSquareRoot(x * x + y * y)
  return { bits: unit, c, sRe: (s * x) / norm, sIm: (s * y) / norm }
}

const at = (array: readonly bigint[], index: number): bigint => array[index] as bigint

/** Columns: p ← c p − conj(s) q, q ← s p + c q. */
function turnColumns({ re, im }: Arrays, n: number, j: number, k: number, { bits, c, sRe, sIm }: FixedRotation): void {
  for (let row = 0; row < n; row++) {
    const [p, q] = [row * n + j, row * n + k]
    const [pRe, pIm, qRe, qIm] = [at(re, p), at(im, p), at(re, q), at(im, q)]
    re[p] = (c * pRe - (sRe * qRe + sIm * qIm)) >> bits
    im[p] = (c * pIm - (sRe * qIm - sIm * qRe)) >> bits
    re[q] = (sRe * pRe - sIm * pIm + c * qRe) >> bits
    im[q] = (sRe * pIm + sIm * pRe + c * qIm) >> bits
  }
}

/** Rows: the conjugate of the same. */
function turnRows({ re, im }: Arrays, n: number, j: number, k: number, { bits, c, sRe, sIm }: FixedRotation): void {
  for (let column = 0; column < n; column++) {
    const [p, q] = [j * n + column, k * n + column]
    const [pRe, pIm, qRe, qIm] = [at(re, p), at(im, p), at(re, q), at(im, q)]
    re[p] = (c * pRe - (sRe * qRe - sIm * qIm)) >> bits
    im[p] = (c * pIm - (sRe * qIm + sIm * qRe)) >> bits
    re[q] = (sRe * pRe + sIm * pIm + c * qRe) >> bits
    im[q] = (sRe * pIm - sIm * pRe + c * qIm) >> bits
  }
}

function sorted(a: Arrays, q: Arrays, n: number): Eigensystem {
  const order = Array.from({ length: n }, (_, k) => k).sort((j, k) => {
    const difference = at(a.re, j * n + j) - at(a.re, k * n + k)
    return difference < 0n ? -1 : difference > 0n ? 1 : j - k
  })
  const columnOf = (array: readonly bigint[], k: number): readonly bigint[] =>
    Array.from({ length: n }, (_, row) => at(array, row * n + k))
  return {
    values: order.map((k) => at(a.re, k * n + k)),
    columns: order.map((k) => ({ re: columnOf(q.re, k), im: columnOf(q.im, k) })),
  }
}
