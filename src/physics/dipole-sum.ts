// What a coefficient C of the dimension-5 dipole multiplies in the Lagrangian, and so what λ = µ − iε is, in the mass
// basis, [final][initial]. Written with F_µν, without a factor e: C in GeV⁻¹ gives λ in GeV⁻¹.
//   Dirac      L = Σ_ab C_ab ν̄_La σ^µν ν_Rb F_µν + h.c.                      λ = −2 C†
//   Majorana   L = ½ Σ_ab C_ab (ν^c_a)‾ σ^µν ν_Lb F_µν + h.c., C = −Cᵀ       λ = −2 C
// The Majorana operator is antisymmetric in a and b, so ½ Σ over all a, b is Σ over a < b; the full sum without ½ counts
// each coefficient twice, and the half of Σ over a < b counts it half. The factors follow from H = ½ ν̄ σ^µν (µ + iεγ5) ν F_µν
// of Giunti:2014ixa.

export const dipoleSums = ['upper', 'all', 'half-all', 'half-upper'] as const

/** `upper`: Σ over a < b; `all`: Σ over all a and b; `half-…`: with ½ in front. */
export type DipoleSum = (typeof dipoleSums)[number]

/** λ/C of Majorana neutrinos. */
export const majoranaFactor: Readonly<Record<DipoleSum, -1 | -2 | -4>> = {
  upper: -2,
  all: -4,
  'half-all': -2,
  'half-upper': -1,
}

/** λ/C† of Dirac neutrinos. */
export const diracFactor = -2
