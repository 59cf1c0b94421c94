// Which mass states an experiment or star sees: those far below its energies act as massless, those above cannot be made.

import type { BoundMethod } from '../../physics/bound.js'

export interface MethodReach {
  /** Below this mass, in eV, a state acts as massless: the formulas of massless neutrinos hold to a percent. */
  readonly lightBelow: number
  /** Above this mass, in eV, a state is not produced at all. */
  readonly heavyAbove: number
  /** Below this difference of squared masses, in eV², states keep their relative phase from source to detector to 0.2 rad. */
  readonly coherentBelow: number
}

const everything: MethodReach = {
  lightBelow: Number.POSITIVE_INFINITY,
  heavyAbove: Number.POSITIVE_INFINITY,
  coherentBelow: Number.POSITIVE_INFINITY,
}
const keV = 1e3
const MeV = 1e6
const GeV = 1e9

/**
 * Scales by method. A final state of mass M changes dσ/dT of the moment by M²/(2Em) and M⁴/(8E²Tm) relative to 1/T, with m
 * the mass of the target; the phase from the source is Δm² L/2E.
 */
export const methodReach: Readonly<Record<BoundMethod, MethodReach>> = {
  // E of 1 to 10 MeV, T above 0.3 keV, L up to 30 m.
  'reactor-electron-scattering': { lightBelow: 50 * keV, heavyAbove: 10 * MeV, coherentBelow: 5e-3 },
  // Pions and muons at rest, 30 m: E up to 53 MeV; charmed mesons, 36 m: E of some 10 GeV.
  'accelerator-electron-scattering': { lightBelow: MeV, heavyAbove: 2 * GeV, coherentBelow: 0.1 },
  // pp neutrinos, T of some keV, up to hep neutrinos of 18.8 MeV. Mass states arrive without coherence.
  'solar-electron-scattering': { lightBelow: 10 * keV, heavyAbove: 20 * MeV, coherentBelow: 0 },
  'combined-electron-scattering': { lightBelow: 50 * keV, heavyAbove: 2 * GeV, coherentBelow: 5e-3 },
  // Pions and muons at rest, 20 m, and reactors, 10 m.
  'coherent-nucleus-scattering': { lightBelow: 100 * keV, heavyAbove: 106 * MeV, coherentBelow: 0.02 },
  // Tritium: E up to 18.6 keV, L about a metre.
  'coherent-atom-scattering': { lightBelow: 0.1 * keV, heavyAbove: 18.6 * keV, coherentBelow: 1e-3 },
  // √s of 58 GeV.
  'electron-positron-annihilation': { lightBelow: GeV, heavyAbove: 58 * GeV, coherentBelow: Number.POSITIVE_INFINITY },
  // Plasma frequency of 9 to 20 keV in the core of a red giant, of 0.3 keV in the Sun.
  'red-giant-tip': { lightBelow: keV, heavyAbove: 25 * keV, coherentBelow: 0 },
  'stellar-cooling': { lightBelow: 0.03 * keV, heavyAbove: 0.5 * keV, coherentBelow: 0 },
  supernova: { lightBelow: 10 * keV, heavyAbove: 300 * MeV, coherentBelow: 0 },
  'star-turning': { lightBelow: 10 * keV, heavyAbove: 300 * MeV, coherentBelow: 0 },
  // Conservation of charge, and corrections to masses, ask for no real neutrino.
  'neutrality-of-matter': everything,
  naturalness: everything,
}

/** `12.3 keV`, for notes. */
export function massText(eV: number): string {
  const [scale, name] = eV >= GeV ? [GeV, 'GeV'] : eV >= MeV ? [MeV, 'MeV'] : eV >= keV ? [keV, 'keV'] : [1, 'eV']
  return `${Number((eV / scale).toPrecision(3))} ${name}`
}
