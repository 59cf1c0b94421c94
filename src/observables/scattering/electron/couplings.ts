// Couplings of neutrinos to electrons at low energies, by the electron's chirality, and what a photon adds to them:
//   L = s² ± ½ (+ for e, − for µ and τ),  R = s²;   g_V = L + R, g_A = L − R;   antineutrinos: L ↔ R
//   Q̃ = (√2 π α/G_F) [q/q² + ⟨r²⟩_eff/6],  q² = −2 m_e T,  added to L and to R alike (g_V → g_V + 2Q̃)
// Charges in units of e = √(4πα), with the electron's −1 in Q̃. ⟨r²⟩_eff = ⟨r²⟩ − 6a is what a left-handed neutrino has.
// Sources: Studenikin:2014ichep eqs. (21), (24), (26) with the corrections that the records name; signs derived.

/** Couplings to the left- and right-handed electron; for an antineutrino already exchanged. */
export interface ChiralCouplings {
  readonly left: number
  readonly right: number
}

export type Flavour = 'e' | 'mu' | 'tau'

export function chiralCouplings(flavour: Flavour, isAnti: boolean, sin2: number): ChiralCouplings {
  const left = flavour === 'e' ? sin2 + 0.5 : sin2 - 0.5
  return isAnti ? { left: sin2, right: left } : { left, right: sin2 }
}

/** √2 π α/G_F in GeV². */
export const photonStrength = (alpha: number, fermi: number): number => (Math.SQRT2 * Math.PI * alpha) / fermi

export interface PhotonInputs {
  readonly alpha: number
  readonly G_F: number
  readonly hbar_c: number
}

/** Q̃ of a charge q/e0 at recoil T (MeV) of a target of mass M (GeV). */
export const chargeCoupling = (q: number, recoil: number, mass: number, { alpha, G_F }: PhotonInputs): number =>
  -(photonStrength(alpha, G_F) * q) / (2 * mass * (recoil * 1e-3))

/** Q̃ of an effective charge radius in cm². */
export const radiusCoupling = (radius: number, { alpha, G_F, hbar_c }: PhotonInputs): number =>
  (photonStrength(alpha, G_F) * (radius / hbar_c / hbar_c)) / 6
