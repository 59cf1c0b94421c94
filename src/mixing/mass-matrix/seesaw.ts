// Type-I seesaw. With n = (ν_L, Nᶜ), three (or a) active and s heavy fields, the mass term is ½ n̄ᶜ M n + h.c.,
//   M = ( 0     m_D )     m_D: a × s, rows flavour, columns heavy fields,
//       ( m_Dᵀ  M_R )     M_R: s × s, complex symmetric.
// In Dirac form the block m_D is N̄_R m_Dᵀ ν_L + h.c.; whoever writes ν̄_L m N_R + h.c. has m_D = m*.
// M is diagonalised as it stands, which is exact in θ = m_D M_R⁻¹. The light block of the textbooks,
//   M_light = −m_D M_R⁻¹ m_Dᵀ,
// is the leading order in θ: relative corrections are of order |θ|². Both are computed with every digit, from the entries as
// exact numbers (precise-takagi.ts). In doubles, on request or where that would take too long, M_light comes from the
// Takagi factors of M_R, M_R = U_R* m_R U_R†  ⇒  M_light = −(m_D U_R) m_R⁻¹ (m_D U_R)ᵀ; a hierarchy of M_R then costs its
// ratio in the lightest mass, as `massUncertainties` tells.

import * as E from 'fp-ts/lib/Either.js'
import { type ComplexMatrix, productOf, zeroMatrix } from './complex-matrix.js'
import type { LeadingOrderSeesaw, SingularHeavyBlock } from './leading-order.js'
import { type MassSpectrum, majoranaSpectrum, type SpectrumOptions } from './mass-spectrum.js'
import { preciseLeadingOrder } from './precise-seesaw.js'
import { type MassMatrixProblem, shapeProblem } from './problem.js'
import { type TakagiFactorisation, takagi } from './takagi.js'

/** The seesaw spectrum: exact, and what the leading-order formula makes of the light states. */
export interface SeesawSpectrum {
  /** M, (a + s) × (a + s): rows and columns ν_e, ν_µ, ν_τ, N…. */
  readonly matrix: ComplexMatrix
  /** The spectrum of M itself; light states first. */
  readonly exact: MassSpectrum
  readonly leadingOrder: LeadingOrderSeesaw | SingularHeavyBlock
}

/** The spectrum of the type-I seesaw with Dirac block m_D (a × s) and heavy Majorana block M_R (s × s). */
export function seesawSpectrum(
  diracBlock: ComplexMatrix,
  heavyBlock: ComplexMatrix,
  given: SpectrumOptions = {},
): E.Either<MassMatrixProblem, SeesawSpectrum> {
  const options: SpectrumOptions = { arithmetic: 'precise', ...given }
  const matrix = seesawMatrix(diracBlock, heavyBlock)
  if (E.isLeft(matrix)) return matrix
  const exact = majoranaSpectrum(matrix.right, options)
  if (E.isLeft(exact)) return exact
  const leadingOrder =
    (exact.right.arithmetic === 'precise' ? preciseLeadingOrder(diracBlock, heavyBlock, options) : undefined) ??
    leadingOrderOf(diracBlock, heavyBlock, options)
  if (E.isLeft(leadingOrder)) return leadingOrder
  return E.right({ matrix: matrix.right, exact: exact.right, leadingOrder: leadingOrder.right })
}

/** The full (a + s) × (a + s) matrix from m_D (a × s) and M_R (s × s). */
export function seesawMatrix(
  diracBlock: ComplexMatrix,
  heavyBlock: ComplexMatrix,
): E.Either<MassMatrixProblem, ComplexMatrix> {
  const problem = shapeProblem(heavyBlock)
  if (problem !== undefined) return E.left(problem)
  const { rows: light, columns: heavy } = diracBlock
  const count = light * heavy
  if (heavy !== heavyBlock.rows || diracBlock.re.length !== count || diracBlock.im.length !== count) {
    const received = `${light} × ${heavy}, ${diracBlock.re.length} numbers`
    return E.left({ kind: 'wrong-size', expected: `m_D with ${heavyBlock.rows} columns`, received })
  }
  const matrix = zeroMatrix(light + heavy, light + heavy)
  fillFrom(matrix.re, diracBlock.re, heavyBlock.re, light, heavy)
  fillFrom(matrix.im, diracBlock.im, heavyBlock.im, light, heavy)
  return E.right(matrix)
}

function fillFrom(
  whole: Float64Array,
  dirac: Float64Array,
  majorana: Float64Array,
  light: number,
  heavy: number,
): void {
  const n = light + heavy
  for (let k = 0; k < heavy; k++) {
    for (let i = 0; i < light; i++) {
      whole[i * n + light + k] = dirac[i * heavy + k] as number
      whole[(light + k) * n + i] = dirac[i * heavy + k] as number
    }
    for (let j = 0; j < heavy; j++) whole[(light + k) * n + light + j] = majorana[k * heavy + j] as number
  }
}

function leadingOrderOf(
  diracBlock: ComplexMatrix,
  heavyBlock: ComplexMatrix,
  options: SpectrumOptions,
): E.Either<MassMatrixProblem, SeesawSpectrum['leadingOrder']> {
  const heavy = takagi(heavyBlock, options)
  if (E.isLeft(heavy)) return heavy
  const { masses, massless, mixing } = heavy.right
  if (massless !== undefined) return E.right({ kind: 'singular-heavy-block', heavyMasses: masses })
  const rotated = productOf(diracBlock, mixing)
  const matrix = lightBlock(rotated, masses)
  const spectrum = majoranaSpectrum(matrix, options)
  if (E.isLeft(spectrum)) return spectrum
  return E.right({
    kind: 'leading-order',
    approximation: 'first order in m_D M_R⁻¹',
    matrix,
    spectrum: spectrum.right,
    expansionParameter: largestMixing(rotated, heavy.right),
  })
}

/** −X m⁻¹ Xᵀ for X = m_D U_R, symmetric to the last bit. */
function lightBlock(rotated: ComplexMatrix, masses: Float64Array): ComplexMatrix {
  const { rows, columns, re, im } = rotated
  const block = zeroMatrix(rows, rows)
  for (let i = 0; i < rows; i++) {
    for (let j = i; j < rows; j++) {
      let x = 0
      let y = 0
      for (let k = 0; k < columns; k++) {
        const a = (re[i * columns + k] as number) / (masses[k] as number)
        const b = (im[i * columns + k] as number) / (masses[k] as number)
        x -= a * (re[j * columns + k] as number) - b * (im[j * columns + k] as number)
        y -= a * (im[j * columns + k] as number) + b * (re[j * columns + k] as number)
      }
      block.re[i * rows + j] = block.re[j * rows + i] = x
      block.im[i * rows + j] = block.im[j * rows + i] = y
    }
  }
  return block
}

/** max |X m⁻¹ U_Rᵀ|, the largest entry of m_D M_R⁻¹ in modulus. */
function largestMixing(rotated: ComplexMatrix, { masses, mixing }: TakagiFactorisation): number {
  let largest = 0
  for (let i = 0; i < rotated.rows; i++) {
    for (let j = 0; j < masses.length; j++) {
      let x = 0
      let y = 0
      for (let k = 0; k < masses.length; k++) {
        const [a, b] = [rotated.re[i * masses.length + k] as number, rotated.im[i * masses.length + k] as number]
        const [c, d] = [mixing.re[j * masses.length + k] as number, mixing.im[j * masses.length + k] as number]
        x += (a * c - b * d) / (masses[k] as number)
        y += (a * d + b * c) / (masses[k] as number)
      }
      largest = Math.max(largest, Math.hypot(x, y))
    }
  }
  return largest
}
