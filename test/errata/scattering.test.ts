// Errata of the cross sections.

import { describe, expect, it } from 'vitest'
import { numberOf } from './helpers.js'

const beam = { E: '3 MeV', T: '2.5 MeV', flavour: 'e' }

describe('errata: scattering', () => {
  it('axial-coupling-antineutrino: with g_A = −½ the helicities of ν_e are exchanged, so that ν_e scatters harder', () => {
    const [nu, antinu] = [numberOf('cross-section-sm', beam), numberOf('cross-section-sm', { ...beam, anti: 'true' })]
    // Near the endpoint only (g_V + g_A)² is left, up to m_e T/E²: (2s² + 1)² for ν_e against (2s²)² for ν̄_e.
    expect(nu / antinu).toBeGreaterThan(5)
    // At low recoil both are the sum of the two squares, as in (22).
    const low = { ...beam, E: '1 GeV', T: '1 keV' }
    expect(numberOf('cross-section-sm', low) / numberOf('cross-section-sm', { ...low, anti: 'true' })).toBeCloseTo(1, 4)
  })

  it('charge-radius-term: without a radius there is no term, and the sum with the weak one is the shifted cross section', () => {
    expect(numberOf('cross-section-charge-radius', { ...beam, r2: '0 cm^2' })).toBe(0)
    const r2 = { r2: '-8.28e-33 cm^2' }
    const sum = numberOf('cross-section-sm', beam) + numberOf('cross-section-charge-radius', { ...beam, ...r2 })
    expect(numberOf('cross-section-total', { ...beam, ...r2 }) / sum).toBeCloseTo(1, 12)
  })

  it('millicharge-units-and-interference: 2πα²q²/(m_e T²), and terms linear in q as large as the weak one', () => {
    const T = 2.8e-6
    const q = 1.5e-12
    // In GeV⁻³ → cm²/keV: times (ħc)² = 3.8937937e-28 GeV² cm² and 1e-6 GeV/keV.
    const expected =
      ((2 * Math.PI * 7.2973525693e-3 ** 2 * q ** 2) / (0.51099895e-3 * T ** 2)) * 3.8937937217e-28 * 1e-6
    const inputs = { E: '1 GeV', T: '2.8 keV', q: '1.5e-12 e0' }
    expect(numberOf('cross-section-millicharge', { ...inputs, variant: 'low-recoil' }) / expected).toBeCloseTo(1, 8)
    const weak = numberOf('cross-section-sm', { E: '1 GeV', T: '2.8 keV', flavour: 'e', anti: 'true' })
    const total = (charge: string): number =>
      numberOf('cross-section-total', { E: '1 GeV', T: '2.8 keV', flavour: 'e', anti: 'true', q: charge })
    expect(total('1.5e-12 e0') / weak).toBeCloseTo(3.3, 1)
    expect(total('-1.5e-12 e0') / weak).toBeCloseTo(12.8, 1)
  })

  it('sensitivity-exponents: at the sensitivity (27) the magnetic term equals the weak one of (22)', () => {
    const T = '2.8 keV'
    const mu = numberOf('moment-sensitivity', { T })
    const low = { E: '1 GeV', T, variant: 'low-recoil' }
    const magnetic = numberOf('cross-section-magnetic', { ...low, mu: `${mu} muB` })
    const weak = numberOf('cross-section-sm', { ...low, flavour: 'e', anti: 'true' })
    expect(magnetic / weak).toBeCloseTo(1, 12)
    // 2.8 keV/(2 · 510.99895 keV) = 2.73973e-3, its root 0.0523425; times 2.9e-11.
    expect(numberOf('millicharge-sensitivity', { T, mu: '2.9e-11 muB' })).toBeCloseTo(1.518e-12, 15)
  })
})
