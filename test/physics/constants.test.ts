// Constants against the publications: CODATA 2018 and PDG 2024, digits with the uncertainty of the last in brackets.

import { describe, expect, it } from 'vitest'
import { chargedLeptonMasses, constants, electronvolt, fermiConstant, wMass } from '../../src/physics/constants.js'

const codata = 'Tiesinga:2021myr'
const pdg = 'ParticleDataGroup:2024cfk'

/** Symbol, value with its uncertainty, unit, source, meaning. */
const published = [
  ['G_F', 1.1663787e-5, 6e-12, 'GeV^-2', codata, 'Fermi constant'],
  ['alpha', 7.2973525693e-3, 1.1e-12, '1', codata, 'fine-structure constant at q² = 0'],
  ['sin2_thetaW', 0.23868, 5e-5, '1', 'Erler:2017knj', 'sin² of the weak mixing angle (MS-bar) at q² = 0'],
  ['m_W', 80.3692, 0.0133, 'GeV', pdg, 'mass of the W boson'],
  ['m_e', 0.51099895e-3, 1.5e-13, 'GeV', codata, 'mass of the electron'],
  ['m_mu', 0.1056583755, 2.3e-9, 'GeV', codata, 'mass of the muon'],
  ['m_tau', 1.77693, 9e-5, 'GeV', pdg, 'mass of the tau'],
  ['m_u', 0.93149410242, 2.8e-10, 'GeV', codata, 'atomic mass constant'],
  ['M_sun', 1.115416207569079e57, 2.3e52, 'GeV', pdg, 'mass of the Sun'],
  ['hbar_c', 1.973269804593025e-14, 0, 'GeV cm', codata, 'ħc, exact by definition of the SI'],
  ['hbar', 6.582119569509066e-25, 0, 'GeV s', codata, 'ħ, exact by definition of the SI'],
  ['c', 2.99792458e10, 0, 'cm/s', codata, 'speed of light, exact by definition of the SI'],
  ['N_A', 6.02214076e23, 0, 'mol^-1', codata, 'Avogadro constant, exact by definition of the SI'],
] as const

// Of the SI: e in C, h in J s, c in m/s.
const [e, h, c] = [1.602176634e-19, 6.62607015e-34, 299792458]

const expectClose = (found: number, wanted: number, within: number): void =>
  expect(Math.abs(found / wanted - 1)).toBeLessThan(within)

describe('the constants', () => {
  it('are those that were published', () => {
    expect(Object.values(constants)).toEqual(
      published.map(([symbol, value, uncertainty, unit, source, meaning]) => ({
        symbol,
        value,
        uncertainty,
        unit,
        source,
        meaning,
      })),
    )
    expect(Object.keys(constants)).toEqual(published.map(([symbol]) => symbol))
  })

  it('fit one another', () => {
    const { hbar, hbar_c, m_e, m_u, M_sun, alpha } = constants
    expectClose(hbar.value, h / (2 * Math.PI * e) / 1e9, 1e-15)
    expectClose(hbar_c.value, (h * c * 100) / (2 * Math.PI * e) / 1e9, 1e-15)
    // kg: 9.1093837015(28)e-31, 1.66053906660(50)e-27, 1.98841(4)e30.
    expectClose(m_e.value, (9.1093837015e-31 * c ** 2) / e / 1e9, 4e-10)
    expectClose(m_u.value, (1.6605390666e-27 * c ** 2) / e / 1e9, 4e-10)
    expectClose(M_sun.value, (1.98841e30 * c ** 2) / e / 1e9, 1e-12)
    // The Hartree energy α² m_e is 27.211386245988(53) eV.
    expectClose(alpha.value ** 2 * m_e.value * 1e9, 27.211386245988, 1e-11)
  })

  it('have names of their own where they are used most', () => {
    expect([fermiConstant, wMass]).toEqual([constants.G_F, constants.m_W])
    expect(chargedLeptonMasses.map(({ symbol }) => symbol)).toEqual(['m_e', 'm_mu', 'm_tau'])
    expect(electronvolt).toBe(1e-9)
  })
})
