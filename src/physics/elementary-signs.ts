// Two signs of each Lorentz structure Γ of the vertex, both derived from γ matrices in test/signs:
//   η_X: C Γᵀ C⁻¹ = η_X Γ, so a Majorana pair obeys ν̄_f Γ ν_i = η_X ν̄_i Γ ν_f;
//   s_X: CP with phases ξ gives f_Xᵀ = s_X Ξ† f_X Ξ.

import type { FormFactor } from './form-factor.js'

/** η_X: −1 for charge, magnetic and electric, +1 for the anapole. */
export const transpositionSign: Readonly<Record<FormFactor, 1 | -1>> = {
  charge: -1,
  magnetic: -1,
  electric: -1,
  anapole: 1,
}

/** s_X: −1 for the electric form factor, +1 for the others. */
export const cpSign: Readonly<Record<FormFactor, 1 | -1>> = { charge: 1, magnetic: 1, electric: -1, anapole: 1 }
