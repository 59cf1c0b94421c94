// Units of quantities: what is measured in what, and how many of the dimension's base unit a unit is.
// Mass and energy are one dimension (ħ = c = 1); lengths, times and magnetic fields keep units of their own, so that a
// wrong one is noticed. A magnetic moment in GeV⁻¹ or e0·cm is one in µ_B = e/2m_e with e = √(4πα).

import { constants } from './constants.js'

export type Dimension =
  | 'number'
  | 'energy'
  | 'mass squared'
  | 'length'
  | 'area'
  | 'time'
  | 'magnetic moment'
  | 'charge'
  | 'angle'
  | 'magnetic field'
  | 'mass density'
  | 'number density'
  | 'stellar mass'
  | 'inverse energy'
  | 'inverse energy squared'

export interface Unit {
  readonly dimension: Dimension
  /** In the dimension's base unit, the first of its table. */
  readonly factor: number
}

/** µ_B in GeV⁻¹. */
export const bohrMagneton: number = Math.sqrt(4 * Math.PI * constants.alpha.value) / (2 * constants.m_e.value)
/** e0·cm in GeV⁻¹: the charge e = √(4πα) times a length. */
const chargeTimesCm = Math.sqrt(4 * Math.PI * constants.alpha.value) / constants.hbar_c.value

const prefixed = (unit: string, prefixes: string): readonly (readonly [string, number])[] =>
  prefixes.split(' ').map((prefix) => [`${prefix}${unit}`, prefixFactor(prefix)])

const powers: Readonly<Record<string, number>> = {
  p: 1e-12,
  n: 1e-9,
  u: 1e-6,
  µ: 1e-6,
  μ: 1e-6,
  m: 1e-3,
  c: 1e-2,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
}

const prefixFactor = (prefix: string): number => powers[prefix] ?? 1

const year = 365.25 * 86400

const tables: Readonly<Record<Dimension, readonly (readonly [string, number])[]>> = {
  number: [
    ['1', 1],
    ['%', 1e-2],
  ],
  energy: [['eV', 1], ...prefixed('eV', 'p n u µ μ m k M G T P')],
  'mass squared': [
    ['eV^2', 1],
    ['keV^2', 1e6],
    ['MeV^2', 1e12],
    ['GeV^2', 1e18],
  ],
  length: [
    ['cm', 1],
    ['m', 1e2],
    ['mm', 1e-1],
    ['km', 1e5],
    ['fm', 1e-13],
    ['R_sun', 6.957e10],
    ['AU', 1.495978707e13],
    ['pc', 3.085677581491367e18],
    ['kpc', 3.085677581491367e21],
  ],
  area: [
    ['cm^2', 1],
    ['m^2', 1e4],
    ['fm^2', 1e-26],
    ['b', 1e-24],
    ['GeV^-2', constants.hbar_c.value ** 2],
  ],
  time: [
    ['s', 1],
    ['ms', 1e-3],
    ['min', 60],
    ['h', 3600],
    ['d', 86400],
    ['yr', year],
    ['Myr', 1e6 * year],
    ['Gyr', 1e9 * year],
  ],
  'magnetic moment': [
    ['muB', 1],
    ['µB', 1],
    ['μB', 1],
    ['GeV^-1', 1 / bohrMagneton],
    ['e0*cm', chargeTimesCm / bohrMagneton],
  ],
  charge: [['e0', 1]],
  angle: [
    ['rad', 1],
    ['deg', Math.PI / 180],
  ],
  'magnetic field': [
    ['G', 1],
    ['T', 1e4],
    ['kG', 1e3],
    ['mG', 1e-3],
    ['uG', 1e-6],
    ['GT', 1e13],
  ],
  'mass density': [
    ['g/cm^3', 1],
    ['kg/m^3', 1e-3],
  ],
  'number density': [
    ['cm^-3', 1],
    ['m^-3', 1e-6],
    ['fm^-3', 1e39],
  ],
  'stellar mass': [['M_sun', 1]],
  'inverse energy': [
    ['GeV^-1', 1],
    ['MeV^-1', 1e3],
    ['TeV^-1', 1e-3],
  ],
  'inverse energy squared': [
    ['GeV^-2', 1],
    ['MeV^-2', 1e6],
    ['TeV^-2', 1e-6],
  ],
}

/** The units of a dimension by name, base unit first. */
export const unitsOf = (dimension: Dimension): readonly string[] => tables[dimension].map(([name]) => name)

/** The unit of this name among those of a dimension; a name such as `GeV^-1` measures more than one thing. */
export const unitIn = (dimension: Dimension, name: string): Unit | undefined => {
  const found = tables[dimension].find(([known]) => known === name)
  return found === undefined ? undefined : { dimension, factor: found[1] }
}

/** x in another unit of the same dimension. Scaled once, by a whole power of ten where there is one: 2.8 keV is 0.0028 MeV. */
export const convert = (x: number, from: Unit, to: Unit): number =>
  to.factor > from.factor ? x / (to.factor / from.factor) : x * (from.factor / to.factor)
