// An exact mass matrix in a unit near its largest entry, and what its zeros and sizes say.

import * as C from '../../exact/cyclotomic.js'
import { absolute, integerSquareRoot } from '../../exact/integer.js'
import type { CyclotomicMatrix } from '../../exact/matrix.js'
import type { FixedMatrix } from './fixed-matrix.js'
import { powerOfTwo } from './real-form.js'

export interface ScaledMatrix {
  /** Entries of modulus up to one. */
  readonly matrix: CyclotomicMatrix
  /** What was given is this times 2^exponent. */
  readonly exponent: number
  /** log₂ of the largest over the smallest entry that is not zero. */
  readonly range: number
}

/** The matrix divided by a power of two just above its largest entry; for moduli within the range of doubles. */
export function scaledMatrix(given: CyclotomicMatrix): ScaledMatrix {
  const sizes = given.flatMap((row) => row.filter((z) => !C.isZero(z)).map(logSize))
  if (sizes.length === 0) return { matrix: given, exponent: 0, range: 0 }
  const [most, least] = [Math.max(...sizes), Math.min(...sizes)]
  const exponent = Math.floor(most) + 1
  const factor = C.fromRational(powerOfTwo(-exponent))
  return { matrix: given.map((row) => row.map((z) => C.multiply(z, factor))), exponent, range: most - least }
}

function logSize(z: C.Cyclotomic): number {
  const { re, im } = C.toComplex(z)
  return Math.log2(Math.hypot(re, im))
}

/** The entries in fixed point. */
export function fixedMatrix(matrix: CyclotomicMatrix, bits: number): FixedMatrix {
  const entries = matrix.flatMap((row) => row.map((z) => C.toFixedPoint(z, bits)))
  return { size: matrix.length, bits, re: entries.map(({ re }) => re), im: entries.map(({ im }) => im) }
}

/** Signs of the entries of a real form. */
export type Signs = readonly (readonly (-1 | 0 | 1)[])[]

/** The real form in fixed point: the moduli of the entries with these signs. */
export function realFixedMatrix(matrix: CyclotomicMatrix, signs: Signs, bits: number): FixedMatrix {
  const re = matrix.flatMap((row, alpha) =>
    row.map((z, beta) => BigInt(signs[alpha]?.[beta] ?? 0) * modulusOf(z, bits)),
  )
  return { size: matrix.length, bits, re, im: re.map(() => 0n) }
}

/** |z| times 2^bits, off by less than 2. */
function modulusOf(z: C.Cyclotomic, bits: number): bigint {
  if (C.isReal(z)) return absolute(C.toFixedPoint(z, bits).re)
  const { re, im } = C.toFixedPoint(z, bits + 8)
  return integerSquareRoot(re * re + im * im) >> 8n
}

/** By row the number of its block: rows are in one block if entries that are not zero connect them. */
export function blocksOf(matrix: CyclotomicMatrix): readonly number[] {
  const blocks: number[] = matrix.map(() => -1)
  for (const root of matrix.keys()) {
    if (blocks[root] !== -1) continue
    blocks[root] = root
    const queue = [root]
    for (const row of queue) {
      for (const [other, block] of blocks.entries()) {
        if (block !== -1 || (isZeroAt(matrix, row, other) && isZeroAt(matrix, other, row))) continue
        blocks[other] = root
        queue.push(other)
      }
    }
  }
  return blocks
}

const isZeroAt = (matrix: CyclotomicMatrix, row: number, column: number): boolean =>
  C.isZero(matrix[row]?.[column] ?? C.zero)
