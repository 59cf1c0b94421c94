// λ = µ − iε of mass states from coefficients whose indices count flavours. With ν_αL = Σ_k U_αk ν_kL (Giunti:2014ixa)
//   Majorana  (ν^c_α)‾ σ ν_βL C_αβ: the conjugate field carries U too, unconjugated, so λ = Uᵀ λᶠ U;
//   Dirac     ν̄_αL σ ν_bR C_αb: λ = V†λᶠ U with λᶠ = −2 C†, where ν_bR = Σ V_bk ν_kR. Only V = 1 is read: the second index
//             counts the right-handed partners of the mass states.
// Antisymmetry is exact: of λ above the diagonal, λ_ij = Σ_{α<β} λᶠ_αβ (U_αi U_βj − U_βi U_αj), and the rest is its mirror image,
// whatever the digits of U. A coefficient that nobody gives leaves open every element that it enters.

import * as C from '../../exact/cyclotomic.js'
import type { Entries } from '../../mixing/matrix/mixing-matrix.js'
import * as Z from '../../mixing/number/mixing-number.js'
import type { ExactComplex, ExactMatrix } from './exact-dipole.js'

/** [final][initial]; `undefined`: a coefficient is missing. */
export type LambdaMatrix = readonly (readonly (Z.MixingNumber | undefined)[])[]

/** λ = Uᵀ λᶠ U of an antisymmetric λᶠ, of which what is above the diagonal counts. */
export function majoranaLambda(flavour: ExactMatrix, u: Entries): LambdaMatrix {
  const indices = [...u.keys()]
  const above = (i: number, j: number): Z.MixingNumber | undefined =>
    combination(
      indices.flatMap((a) =>
        indices.slice(a + 1).map((b) => ({
          weight: Z.subtract(Z.multiply(at(u, a, i), at(u, b, j)), Z.multiply(at(u, b, i), at(u, a, j))),
          coefficient: flavour[a]?.[b],
        })),
      ),
    )
  const upper = indices.map((i) => indices.map((j) => (i < j ? above(i, j) : undefined)))
  return indices.map((i) =>
    indices.map((j) => {
      if (i === j) return Z.zero
      const z = i < j ? upper[i]?.[j] : upper[j]?.[i]
      return i < j || z === undefined ? z : Z.negate(z)
    }),
  )
}

/** λ = λᶠ U, λᶠ with rows right-handed mass states and columns flavours. */
export const diracLambda = (flavour: ExactMatrix, u: Entries): LambdaMatrix =>
  flavour.map((row) =>
    [...u.keys()].map((i) => combination(row.map((coefficient, alpha) => ({ weight: at(u, alpha, i), coefficient })))),
  )

interface Term {
  readonly weight: Z.MixingNumber
  readonly coefficient: ExactComplex | undefined
}

/** Σ weight · coefficient; what is missing may be missing where its weight vanishes beyond doubt. */
function combination(terms: readonly Term[]): Z.MixingNumber | undefined {
  let sum: Z.MixingNumber = Z.zero
  for (const { weight, coefficient } of terms) {
    if (Z.isZero(weight)) continue
    if (coefficient === undefined) return undefined
    sum = Z.add(sum, Z.multiply(weight, exactly(coefficient)))
  }
  return sum
}

const exactly = ({ re, im }: ExactComplex): Z.MixingNumber =>
  Z.exact(C.add(C.fromRational(re), C.multiply(C.imaginaryUnit, C.fromRational(im))))

const at = (u: Entries, row: number, column: number): Z.MixingNumber => u[row]?.[column] ?? Z.zero

/** Whether every element that is known is a finite double, where it is not exact. */
export const isFiniteLambda = (lambda: LambdaMatrix): boolean =>
  lambda.flat().every((z) => {
    if (z === undefined || z.kind === 'exact') return true
    const { re, im } = Z.toRectangle(z)
    return [re.centre, re.radius, im.centre, im.radius].every(Number.isFinite)
  })
