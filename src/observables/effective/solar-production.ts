// Where solar neutrinos of each kind are made: the mean potential √2 G_F n_e over the production region and its relative
// variance ⟨ΔV²⟩/V². Source: deHolanda:2004precision, table 1, as analysis codes that quote it have it.

export type SolarSource = 'pp' | 'pep' | 'hep' | 'Be7' | 'B8' | 'N13' | 'O15' | 'F17'

export interface ProductionRegion {
  /** Mean potential in eV. */
  readonly potential: number
  /** ⟨ΔV²⟩/V². */
  readonly variance: number
  /** Energy in MeV, for the kinds that have one line. */
  readonly line?: number
}

export const productionRegions: Readonly<Record<SolarSource, ProductionRegion>> = {
  pp: { potential: 4.68e-12, variance: 0.109 },
  pep: { potential: 5.13e-12, variance: 0.076, line: 1.44 },
  hep: { potential: 3.96e-12, variance: 0.165 },
  Be7: { potential: 6.16e-12, variance: 0.029, line: 0.862 },
  B8: { potential: 6.81e-12, variance: 0.01 },
  N13: { potential: 6.22e-12, variance: 0.054 },
  O15: { potential: 6.69e-12, variance: 0.013 },
  F17: { potential: 6.74e-12, variance: 0.012 },
}

/** The kinds with their names, for a choice. */
export const solarSources: Readonly<Record<SolarSource, string>> = {
  pp: 'pp neutrinos',
  pep: 'pep neutrinos',
  hep: 'hep neutrinos',
  Be7: 'beryllium-7 neutrinos',
  B8: 'boron-8 neutrinos',
  N13: 'nitrogen-13 neutrinos',
  O15: 'oxygen-15 neutrinos',
  F17: 'fluorine-17 neutrinos',
}
