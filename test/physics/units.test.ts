// Units: every name, its size in the base unit of its dimension, and conversions.

import { describe, expect, it } from 'vitest'
import { bohrMagneton, convert, type Dimension, unitIn, unitsOf } from '../../src/physics/unit.js'

// GeV⁻² in cm² is (ħc)²; a magnetic moment of one GeV⁻¹ is 2m_e/√(4πα), one e0·cm is 2m_e/ħc in µ_B (mpmath, CODATA 2018).
const sizes: Readonly<Record<Dimension, Readonly<Record<string, number>>>> = {
  number: { '1': 1, '%': 0.01 },
  energy: {
    eV: 1,
    peV: 1e-12,
    neV: 1e-9,
    ueV: 1e-6,
    '\u00b5eV': 1e-6,
    '\u03bceV': 1e-6,
    meV: 1e-3,
    keV: 1e3,
    MeV: 1e6,
    GeV: 1e9,
    TeV: 1e12,
    PeV: 1e15,
  },
  'mass squared': { 'eV^2': 1, 'keV^2': 1e6, 'MeV^2': 1e12, 'GeV^2': 1e18 },
  length: {
    cm: 1,
    m: 100,
    mm: 0.1,
    km: 1e5,
    fm: 1e-13,
    R_sun: 6.957e10,
    AU: 1.495978707e13,
    pc: 3.085677581491367e18,
    kpc: 3.085677581491367e21,
  },
  area: { 'cm^2': 1, 'm^2': 1e4, 'fm^2': 1e-26, b: 1e-24, 'GeV^-2': 3.893793721718594e-28 },
  time: {
    s: 1,
    ms: 1e-3,
    min: 60,
    h: 3600,
    d: 86400,
    yr: 31557600,
    Myr: 3.15576e13,
    Gyr: 3.15576e16,
  },
  'magnetic moment': {
    muB: 1,
    '\u00b5B': 1,
    '\u03bcB': 1,
    'GeV^-1': 0.003374911638082375,
    'e0*cm': 51792101496.7733,
  },
  charge: { e0: 1 },
  angle: { rad: 1, deg: 0.017453292519943295 },
  'magnetic field': { G: 1, T: 1e4, kG: 1e3, mG: 1e-3, uG: 1e-6, GT: 1e13 },
  'mass density': { 'g/cm^3': 1, 'kg/m^3': 1e-3 },
  'number density': { 'cm^-3': 1, 'm^-3': 1e-6, 'fm^-3': 1e39 },
  'stellar mass': { M_sun: 1 },
  'inverse energy': { 'GeV^-1': 1, 'MeV^-1': 1e3, 'TeV^-1': 1e-3 },
  'inverse energy squared': { 'GeV^-2': 1, 'MeV^-2': 1e6, 'TeV^-2': 1e-6 },
}

describe.each(Object.entries(sizes) as [Dimension, Readonly<Record<string, number>>][])('a %s', (dimension, units) => {
  it('has these units, the base unit first', () => {
    // Object keys that are whole numbers come first, which `1` does here too.
    expect(unitsOf(dimension)).toEqual(Object.keys(units))
  })

  it.each(Object.entries(units))('in %s', (name, size) => {
    const unit = unitIn(dimension, name)
    expect(unit?.dimension).toBe(dimension)
    expect(Math.abs((unit?.factor ?? 0) / size - 1)).toBeLessThan(1e-14)
  })

  it('has no other', () => {
    for (const name of ['', 'parsec', ' eV', 'EV']) expect(unitIn(dimension, name)).toBeUndefined()
  })
})

describe('conversions', () => {
  const between = (dimension: Dimension, x: number, from: string, to: string): number => {
    const [a, b] = [unitIn(dimension, from), unitIn(dimension, to)]
    if (a === undefined || b === undefined) throw new Error('no such unit')
    return convert(x, a, b)
  }

  it.each([
    ['energy', 2.8, 'keV', 'MeV', 0.0028],
    ['energy', 0.0028, 'MeV', 'keV', 2.8],
    // 1.9/0.001 and 9·0.001 are other doubles.
    ['energy', 1.9, 'MeV', 'keV', 1900],
    ['energy', 9, 'keV', 'MeV', 0.009],
    ['energy', 7, 'eV', 'eV', 7],
    ['length', 1, 'AU', 'km', 149597870.7],
    ['length', 250, 'm', 'km', 0.25],
    ['time', 1, 'Gyr', 's', 3.15576e16],
    ['angle', 180, 'deg', 'rad', Math.PI],
    ['magnetic field', 1, 'GT', 'G', 1e13],
  ] as const)('of a %s: %d %s in %s', (dimension, x, from, to, wanted) => {
    expect(between(dimension, x, from, to)).toBe(wanted)
  })

  it('know the magneton', () => {
    // √(4πα)/2m_e = 296.3040539242681 GeV⁻¹ (mpmath, CODATA 2018).
    expect(Math.abs(bohrMagneton / 296.3040539242681 - 1)).toBeLessThan(1e-15)
  })
})
