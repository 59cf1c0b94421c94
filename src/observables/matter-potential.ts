// Potentials of flavour neutrinos in unpolarised neutral matter:
//   V_e = √2 G_F (n_e − n_n/2),  V_µ = V_τ = −√2 G_F n_n/2;  opposite for antineutrinos, none for sterile ones.
// Source: Giunti:2014ixa. √2 G_F n is 7.632e-14 eV for one mole of particles in a cm³.

/** √2 G_F n in eV, for n in cm⁻³, G_F in GeV⁻² and ħc in GeV cm. */
export const matterPotential = (
  density: number,
  { G_F, hbar_c }: { readonly G_F: number; readonly hbar_c: number },
): number => Math.SQRT2 * G_F * (density * hbar_c) * hbar_c * hbar_c * 1e9
