// Potentials of flavour neutrinos in unpolarised neutral matter:
//   V_e = √2 G_F (n_e − n_n/2),  V_µ = V_τ = −√2 G_F n_n/2;  opposite for antineutrinos, none for sterile ones.
// Source: Giunti:2014ixa. √2 G_F n is 7.632e-14 eV for one mole of particles in a cm³.

/** √2 G_F n in eV, for n in cm⁻³, G_F in GeV⁻² and ħc in GeV cm. */
export const matterPotential = (
  density: number,
  { G_F, hbar_c }: { readonly G_F: number; readonly hbar_c: number },
): number => Math.SQRT2 * G_F * (density * hbar_c) * hbar_c * hbar_c * 1e9

/**
 * V_initial − V_final over √2 G_F, for one nucleon: what a neutrino of a flavour gains by turning into an antineutrino of
 * another flavour (Majorana; one of the two flavours is the electron) or into a sterile state (Dirac). `electrons` for each
 * nucleon, the rest are neutrons.
 */
export function potentialPerNucleon(
  transition: 'majorana' | 'dirac',
  { flavour, anti, electrons }: { readonly flavour: string; readonly anti: boolean; readonly electrons: number },
): number {
  const neutrons = 1 - electrons
  const isElectron = flavour === 'e'
  const particle =
    transition === 'majorana' ? electrons - neutrons : isElectron ? electrons - neutrons / 2 : -neutrons / 2
  return anti ? -particle : particle
}
