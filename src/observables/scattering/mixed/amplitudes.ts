// Amplitudes of ν_l + e → ν_j + e for each final mass state j, for a beam φ over the initial mass states k:
//   A^L_j = Σ_k [(s² − ½) P + D + Q̃]_jk φ_k,   A^R_j = Σ_k [s² P + Q̃]_jk φ_k,   dipole_j = Σ_k (µ − iε)_jk φ_k
//   D_jk = U*_ej U_ek (charged current),  P_jk = Σ_{l = e, µ, τ} U*_lj U_lk (neutral current; 1 for three states)
//   Q̃ = (√2 π α/G_F) [f_Q(0)/q² + ⟨r²⟩/6 − a],  q² = −2 m_e T,  matrices [final][initial] in units of e
// For antineutrinos every matrix is transposed, A^L and A^R exchange their places, and µ − iε becomes (µ + iε)^T.
// Source: structure of Kouzakov:2017massive, derived anew and compared with traces over explicit γ matrices.

import type { Complex, ComplexMatrix } from '../../../physics/evaluation.js'

export interface VertexMatrices {
  /** In e0, cm², cm², µ_B, µ_B; what is left out does not take part. */
  readonly charge?: ComplexMatrix | undefined
  readonly chargeRadius?: ComplexMatrix | undefined
  readonly anapole?: ComplexMatrix | undefined
  readonly magnetic?: ComplexMatrix | undefined
  readonly electric?: ComplexMatrix | undefined
}

export interface AmplitudeInput extends VertexMatrices {
  readonly mixing: ComplexMatrix
  readonly isAnti: boolean
  readonly sin2: number
  /** Q̃ of f_Q(0) = 1. */
  readonly perCharge: number
  /** Q̃ of ⟨r²⟩ = 1 cm²; the anapole has −6 times that. */
  readonly perRadius: number
}

export interface Amplitudes {
  readonly left: readonly Complex[]
  readonly right: readonly Complex[]
  readonly dipole: readonly Complex[]
}

export type AmplitudesOf = (beam: readonly Complex[]) => Amplitudes

const nought: Complex = { re: 0, im: 0 }

/** The amplitudes as a function of the beam. */
export function amplitudesOf(input: AmplitudeInput): AmplitudesOf {
  const { isAnti, sin2, perCharge, perRadius } = input
  const count = input.mixing[0]?.length ?? 0
  const neutral = neutralCurrent(input.mixing, count)
  const charged = currentOf(input.mixing, [0])
  const photon = (j: number, k: number): Complex =>
    sum([
      scaled(entry(input.charge, j, k), perCharge),
      scaled(entry(input.chargeRadius, j, k), perRadius),
      scaled(entry(input.anapole, j, k), -6 * perRadius),
    ])
  const common = (j: number, k: number): Complex => sum([scaled(neutral(j, k), sin2), photon(j, k)])
  const weakLeft = (j: number, k: number): Complex =>
    sum([scaled(neutral(j, k), sin2 - 0.5), charged(j, k), photon(j, k)])
  const dipole = (j: number, k: number): Complex => {
    const [m, e] = [entry(input.magnetic, j, k), entry(input.electric, j, k)]
    // µ − iε, or µ + iε.
    return isAnti ? { re: m.re - e.im, im: m.im + e.re } : { re: m.re + e.im, im: m.im - e.re }
  }
  const on = (matrix: Entry) => (beam: readonly Complex[]) =>
    beam.map((_, j) => sum(beam.map((z, k) => times(isAnti ? matrix(k, j) : matrix(j, k), z))))
  const [left, right] = isAnti ? [on(common), on(weakLeft)] : [on(weakLeft), on(common)]
  const turning = on(dipole)
  return (beam) => ({ left: left(beam), right: right(beam), dipole: turning(beam) })
}

type Entry = (final: number, initial: number) => Complex

const entry = (matrix: ComplexMatrix | undefined, j: number, k: number): Complex => matrix?.[j]?.[k] ?? nought

/** P: with three states or fewer every state is active, whatever digits U was rounded to. */
const neutralCurrent = (mixing: ComplexMatrix, count: number): Entry =>
  count <= 3 ? (j, k) => ({ re: j === k ? 1 : 0, im: 0 }) : currentOf(mixing, [0, 1, 2])

/** Σ_l U*_lj U_lk over rows of U. */
const currentOf =
  (mixing: ComplexMatrix, rows: readonly number[]): Entry =>
  (j, k) =>
    sum(rows.map((l) => times(conjugate(entry(mixing, l, j)), entry(mixing, l, k))))

const conjugate = ({ re, im }: Complex): Complex => ({ re, im: -im })
const scaled = ({ re, im }: Complex, factor: number): Complex => ({ re: re * factor, im: im * factor })
const times = (a: Complex, b: Complex): Complex => ({ re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re })
const sum = (terms: readonly Complex[]): Complex =>
  terms.reduce((total, { re, im }) => ({ re: total.re + re, im: total.im + im }), nought)
