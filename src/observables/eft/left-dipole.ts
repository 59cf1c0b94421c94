// Moments from the dimension-5 dipole operators of the low-energy effective theory, and back, in the mass basis:
//   Dirac      L = C_ab ν̄_La σ^µν ν_Rb F_µν + h.c.                    λ = −2 C†
//   Majorana   L = ½ C_ab (ν^c_a)‾ σ^µν ν_Lb F_µν + h.c., C = −Cᵀ     λ = −2 C;  without the ½: λ = −4 C
// λ = µ − iε, µ = (λ + λ†)/2, ε = (i/2)(λ − λ†). C in GeV⁻¹ gives λ in GeV⁻¹. Indices [final][initial] for λ.
// Giunti:2014ixa has the moments; the factors follow from H = ½ ν̄ σ^µν (µ + iεγ5) ν F_µν.

import { diracFactor, majoranaFactor } from '../../physics/dipole-sum.js'
import type { Complex, ComplexMatrix } from '../../physics/evaluation.js'

export interface DipoleMoments {
  /** In the unit of the coefficients. */
  readonly magnetic: ComplexMatrix
  readonly electric: ComplexMatrix
}

/** `half`: ½C in the Lagrangian; `none`: C. It matters for Majorana neutrinos only. */
export type DipoleNormalisation = 'half' | 'none'

const factorOf = (normalisation: DipoleNormalisation): number =>
  majoranaFactor[normalisation === 'half' ? 'half-all' : 'all']

export const momentsFromDirac = (coefficients: ComplexMatrix): DipoleMoments =>
  momentsOf(map(transpose(coefficients), (z) => scale(conjugate(z), diracFactor)))

export const momentsFromMajorana = (coefficients: ComplexMatrix, normalisation: DipoleNormalisation): DipoleMoments =>
  momentsOf(map(coefficients, (z) => scale(z, factorOf(normalisation))))

export const diracFromMoments = (moments: DipoleMoments): ComplexMatrix =>
  map(transpose(transitionMatrix(moments)), (z) => scale(conjugate(z), 1 / diracFactor))

export const majoranaFromMoments = (moments: DipoleMoments, normalisation: DipoleNormalisation): ComplexMatrix =>
  map(transitionMatrix(moments), (z) => scale(z, 1 / factorOf(normalisation)))

/** λ = µ − iε. */
export const transitionMatrix = ({ magnetic, electric }: DipoleMoments): ComplexMatrix =>
  magnetic.map((row, f) =>
    row.map((mu, i) => {
      const epsilon = electric[f]?.[i] ?? zero
      return { re: mu.re + epsilon.im, im: mu.im - epsilon.re }
    }),
  )

function momentsOf(lambda: ComplexMatrix): DipoleMoments {
  const dagger = map(transpose(lambda), conjugate)
  const pairs = lambda.map((row, f) => row.map((z, i) => [z, dagger[f]?.[i] ?? zero] as const))
  return {
    magnetic: pairs.map((row) => row.map(([a, b]) => ({ re: (a.re + b.re) / 2, im: (a.im + b.im) / 2 }))),
    // (i/2)(a − b)
    electric: pairs.map((row) => row.map(([a, b]) => ({ re: (b.im - a.im) / 2, im: (a.re - b.re) / 2 }))),
  }
}

const zero: Complex = { re: 0, im: 0 }

const conjugate = ({ re, im }: Complex): Complex => ({ re, im: im === 0 ? 0 : -im })

const scale = ({ re, im }: Complex, by: number): Complex => ({ re: re * by + 0, im: im * by + 0 })

const map = (matrix: ComplexMatrix, each: (z: Complex) => Complex): ComplexMatrix => matrix.map((row) => row.map(each))

const transpose = (matrix: ComplexMatrix): ComplexMatrix =>
  matrix.map((row, f) => row.map((_, i) => matrix[i]?.[f] ?? zero))
