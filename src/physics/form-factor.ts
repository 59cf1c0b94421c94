// The four Lorentz structures of the neutrino–photon vertex, in the order in which papers list them:
//   Λ_μ = (γ_μ − q_μ q̸/q²)[f_Q + f_A q² γ₅] − iσ_μν q^ν [f_M + i f_E γ₅],   q = p_i − p_f.
// Source: Giunti:2014ixa; the canonical convention of this project (rules/conventions/giunti-studenikin-2015.yaml).

export const formFactors = ['charge', 'magnetic', 'electric', 'anapole'] as const

/** One of the four form factors: f_Q (charge), f_M (magnetic), f_E (electric), f_A (anapole). */
export type FormFactor = (typeof formFactors)[number]

/** The letter that papers use for a form factor: f_Q, f_M, f_E, f_A. */
export const letter: Readonly<Record<FormFactor, 'Q' | 'M' | 'E' | 'A'>> = {
  charge: 'Q',
  magnetic: 'M',
  electric: 'E',
  anapole: 'A',
}
