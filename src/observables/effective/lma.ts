// Solar neutrinos after adiabatic conversion: the probabilities of the mass states, averaged over the production region.
//   x = 2 E V cos²θ13/Δm²21,  cos 2θm = (cos 2θ12 − x)/√((cos 2θ12 − x)² + sin² 2θ12)
//   P(ν_e → ν_1) = ½[1 + (1 − δ) cos 2θm],  δ = (3/2) x² sin² 2θ12/((cos 2θ12 − x)² + sin² 2θ12)² · ⟨ΔV²⟩/V²
// δ is the second order of the Taylor series of cos 2θm about the mean potential. The third state keeps its share sin²θ13;
// matter does not change θ13 noticeably below 20 MeV. Source: deHolanda:2004precision.

export interface LmaInput {
  /** Neutrino energy in MeV. */
  readonly E: number
  /** Mean potential √2 G_F n_e at production, in eV. */
  readonly potential: number
  /** ⟨ΔV²⟩/V² over the production region. */
  readonly variance: number
  readonly sin2Theta12: number
  readonly sin2Theta13: number
  /** In eV². */
  readonly dm2: number
}

export interface LmaProbabilities {
  /** P(ν_e → ν_1) and P(ν_e → ν_2) of two states. */
  readonly two: readonly [number, number]
  /** Shares of the three mass states at the Earth. */
  readonly shares: readonly [number, number, number]
  /** Survival probability with two states, and with three. */
  readonly twoSurvival: number
  readonly survival: number
  /** δ; the series is of use where it is far below 1. */
  readonly delta: number
}

export function lmaProbabilities({
  E,
  potential,
  variance,
  sin2Theta12,
  sin2Theta13,
  dm2,
}: LmaInput): LmaProbabilities {
  const cos2Theta13 = 1 - sin2Theta13
  const x = (2 * E * 1e6 * potential * cos2Theta13) / dm2
  const y = 1 - 2 * sin2Theta12 - x
  const sin2 = 4 * sin2Theta12 * (1 - sin2Theta12)
  const r2 = y * y + sin2
  const r = Math.sqrt(r2)
  const cosine = r === 0 ? 0 : y / r
  const delta = r === 0 ? 0 : 1.5 * (x / r) ** 2 * (sin2 / r2) * variance
  // ½(1 ± cos 2θm) without the difference of nearly equal numbers.
  const small = r === 0 ? 0.5 : sin2 / (2 * r * (r + Math.abs(y)))
  const large = r === 0 ? 0.5 : (r + Math.abs(y)) / (2 * r)
  const shift = (delta * cosine) / 2
  const first = (y > 0 ? large : small) - shift
  const second = (y > 0 ? small : large) + shift
  const twoSurvival = (1 - sin2Theta12) * first + sin2Theta12 * second
  return {
    two: [first, second],
    shares: [cos2Theta13 * first, cos2Theta13 * second, sin2Theta13],
    twoSurvival,
    survival: cos2Theta13 * cos2Theta13 * twoSurvival + sin2Theta13 * sin2Theta13,
    delta,
  }
}
