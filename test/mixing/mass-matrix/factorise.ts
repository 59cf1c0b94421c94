// The Takagi factorisation of a matrix that has one.

import * as E from 'fp-ts/lib/Either.js'
import type { ComplexMatrix } from '../../../src/mixing/mass-matrix/complex-matrix.js'
import { type TakagiFactorisation, type TakagiOptions, takagi } from '../../../src/mixing/mass-matrix/takagi.js'

export function factorise(matrix: ComplexMatrix, options?: TakagiOptions): TakagiFactorisation {
  const result = takagi(matrix, options)
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

export const relative = (a: number, b: number): number => Math.abs(a - b) / Math.abs(b)
