// The leading order of a seesaw, −m_D M_R⁻¹ m_Dᵀ, in exact numbers, so that no hierarchy of M_R costs digits.

import * as E from 'fp-ts/lib/Either.js'
import * as C from '../../exact/cyclotomic.js'
import { solveExactly } from '../../exact/linear-solve.js'
import { type CyclotomicMatrix, multiply, transpose } from '../../exact/matrix.js'
import { type ComplexMatrix, zeroMatrix } from './complex-matrix.js'
import type { LeadingOrderSeesaw, SingularHeavyBlock } from './leading-order.js'
import { type SpectrumOptions, spectrumOf } from './mass-spectrum.js'
import { exactComplex, preciseTakagiOf } from './precise-takagi.js'
import type { MassMatrixProblem } from './problem.js'

/** The leading order for m_D (a × s) and a symmetric M_R (s × s), or that M_R is singular; `undefined` if it is out of reach. */
export function preciseLeadingOrder(
  diracBlock: ComplexMatrix,
  heavyBlock: ComplexMatrix,
  options: SpectrumOptions,
): E.Either<MassMatrixProblem, LeadingOrderSeesaw | SingularHeavyBlock> | undefined {
  const dirac = exactOf(diracBlock)
  const heavy = symmetrised(exactOf(heavyBlock))
  const solution = solveExactly(heavy, transpose(dirac))
  if (solution === undefined) {
    const heavyMasses = preciseTakagiOf(heavy)?.masses
    return heavyMasses === undefined ? undefined : E.right({ kind: 'singular-heavy-block', heavyMasses })
  }
  const light = multiply(dirac, solution).map((row) => row.map(C.negate))
  const factorisation = preciseTakagiOf(light)
  if (factorisation === undefined) return undefined
  const spectrum = spectrumOf(factorisation, 'precise', options)
  if (E.isLeft(spectrum)) return spectrum
  const admixtures = solution.flatMap((row) => row.map(C.toComplex))
  return E.right({
    kind: 'leading-order',
    approximation: 'first order in m_D M_R⁻¹',
    matrix: inDoubles(light),
    spectrum: spectrum.right,
    expansionParameter: Math.max(...admixtures.map(({ re, im }) => Math.hypot(re, im))),
  })
}

const exactOf = ({ rows, columns, re, im }: ComplexMatrix): CyclotomicMatrix =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      exactComplex(re[row * columns + column] ?? 0, im[row * columns + column] ?? 0),
    ),
  )

/** Entries within the tolerance of one another count as their mean, as everywhere. */
function symmetrised(matrix: CyclotomicMatrix): CyclotomicMatrix {
  const half = C.inverse(C.fromInteger(2))
  return matrix.map((row, j) => row.map((z, k) => C.multiply(half, C.add(z, matrix[k]?.[j] ?? C.zero))))
}

function inDoubles(matrix: CyclotomicMatrix): ComplexMatrix {
  const result = zeroMatrix(matrix.length, matrix[0]?.length ?? 0)
  for (const [at, z] of matrix.flat().entries()) {
    const { re, im } = C.toComplex(z)
    result.re[at] = re
    result.im[at] = im
  }
  return result
}
