// Whether rephasing the fields makes mass matrices real, decided exactly. For a Majorana matrix m and hermitian H = m m† of
// Dirac fields, ν = P ν′ with P = diag(p_α) turns m into P m P and H into P* H P. With x_α = p_α² these are real if
//   x_α x_β (m_αβ)² > 0,   x_α x*_β (H*_αβ)² > 0   wherever the entry is not zero,
// which are the equations of lepton-phases.ts. Where charged leptons fix the flavours, such a P is a CP transformation of
// the active fields, and without one there is none; sterile fields have larger freedom, for which it is sufficient only.

import * as C from '../../exact/cyclotomic.js'
import type { CyclotomicMatrix } from '../../exact/matrix.js'
import * as Q from '../../exact/rational.js'
import { Defect } from '../../physics/defect.js'
import * as Z from '../number/mixing-number.js'
import type { Constraint } from '../parities/cp-constraints.js'
import { type Closure, type LeptonPhases, solveLeptonPhases } from '../parities/lepton-phases.js'

/** A matrix of phases: m → P m P for `symmetric`, H → P* H P for `hermitian`. */
export interface PhasedMatrix {
  readonly kind: 'symmetric' | 'hermitian'
  readonly matrix: CyclotomicMatrix
}

export type RealForm =
  /** Entry (α, β) of P m P, or P* H P, has this sign; matrices as given. */
  | { readonly kind: 'real'; readonly signs: readonly (readonly (readonly (-1 | 0 | 1)[])[])[] }
  /** No phases make them real: the rows whose phases are in the way, and the number that should be positive. */
  | { readonly kind: 'complex'; readonly rows: readonly number[]; readonly value: Z.MixingNumber }

/** Looks for phases that make all the matrices real; they may have different sizes and share their first fields. */
export function realForm(matrices: readonly PhasedMatrix[]): RealForm {
  const constraints = matrices.flatMap(constraintsOf)
  const solution = solveLeptonPhases(Math.max(...matrices.map(({ matrix }) => matrix.length)), constraints)
  const failing = solution.closures.find(({ verdict }: Closure) => verdict !== 'holds')
  if (failing !== undefined) return { kind: 'complex', rows: failing.constraint.rows, value: failing.value }
  const phases = halfPhases(solution)
  return { kind: 'real', signs: matrices.map((matrix) => signsOf(matrix, phases)) }
}

function constraintsOf({ kind, matrix }: PhasedMatrix): readonly Constraint[] {
  const isConjugated = kind === 'hermitian'
  return matrix.flatMap((row, alpha) =>
    row.flatMap((z, beta): readonly Constraint[] => {
      if (beta < alpha || C.isZero(z) || (isConjugated && beta === alpha)) return []
      const entry = ofModulusNearOne(isConjugated ? C.conjugate(z) : z)
      return [{ rows: [alpha, beta], isConjugated, square: Z.square(Z.exact(entry)), level: 0 }]
    }),
  )
}

/** Positive factors change no phase; without them products of many entries stay in the range of doubles. */
function ofModulusNearOne(z: C.Cyclotomic): C.Cyclotomic {
  const { re, im } = C.toComplex(z)
  const exponent = Math.round(Math.log2(Math.hypot(re, im)))
  return C.multiply(z, C.fromRational(powerOfTwo(-exponent)))
}

/** 2^exponent. */
export const powerOfTwo = (exponent: number): Q.Rational =>
  exponent < 0 ? Q.rational(1n, 1n << BigInt(-exponent)) : Q.rational(1n << BigInt(exponent))

/** The angles of p_α = √x_α, to double precision. */
function halfPhases({ phases, zSquared }: LeptonPhases): readonly number[] {
  return phases.map(({ w, power, component }) => {
    const known = zSquared[component]
    const z = known === undefined ? 0 : -angleOf(known) / 2
    return (angleOf(w) + power * z) / 2
  })
}

function angleOf(z: Z.MixingNumber): number {
  const { re, im } = Z.toComplex(z)
  return Math.atan2(im, re)
}

/** Every entry is known to be real, so doubles are enough to see on which side of zero it is. */
function signsOf({ kind, matrix }: PhasedMatrix, phases: readonly number[]): readonly (readonly (-1 | 0 | 1)[])[] {
  return matrix.map((row, alpha) =>
    row.map((z, beta) => {
      if (C.isZero(z)) return 0
      const [p, q] = [phases[alpha] ?? 0, phases[beta] ?? 0]
      const cosine = Math.cos(angleOf(Z.exact(z)) + q + (kind === 'symmetric' ? p : -p))
      if (Math.abs(cosine) < 0.9) throw new Defect('an entry that is real has a phase')
      return cosine < 0 ? -1 : 1
    }),
  )
}
