// The definitions of the neutrino charge radius that circulate, and what each makes of F, the slope of f_Q = q² F(q²):
//   form-factor     ⟨r²⟩ = +6 df_Q/dq²                  negative for the Standard Model, size N1
//   physical        ⟨r²⟩ − 6a = 12 F, which a left-handed beam sees: negative, size N2 = 2 N1
//   review-2014     ⟨r²⟩ = −6 df_Q/dq²                  positive, size N1: the sign is that of a Euclidean q²

import { choice } from '../common-inputs.js'

export const radiusConventions = {
  physical: 'what a left-handed beam sees, ⟨r²⟩ − 6a with ⟨r²⟩ = 6 df_Q/dq² (normalisation N2)',
  'form-factor': '⟨r²⟩ = 6 df_Q/dq² of the charge form factor alone (normalisation N1)',
  'review-2014': '⟨r²⟩ = −6 df_Q/dq², as the review prints it (normalisation N1, opposite sign)',
} as const

export type RadiusConvention = keyof typeof radiusConventions

/** ⟨r²⟩ in a convention over +6 df_Q/dq², for a left-handed vertex F(q²)(q²γ_µ − q_µ q̸)(1 − γ5). */
export const radiusFactor: Readonly<Record<RadiusConvention, number>> = {
  physical: 2,
  'form-factor': 1,
  'review-2014': -1,
}

export const radiusConvention: ReturnType<typeof choice<RadiusConvention>> = choice(
  'definition of the charge radius',
  radiusConventions,
  'physical',
)
