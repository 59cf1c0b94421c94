// Laws of the scattering observables: sizes that are positive, sums over parts, limits where less is there, and changes
// of description that are none of the physics.

import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../src/observables/evaluate.js'
import { maximumRecoil } from '../src/observables/scattering/recoil.js'
import { constants } from '../src/physics/constants.js'
import {
  beams,
  electronMass,
  expectClose,
  numberOf,
  partsOf,
  properties,
  shares,
  sized,
} from './arbitraries/scattering.js'
import { holds } from './settings.js'

describe('one flavour', () => {
  it('has cross sections that are not negative, whatever its properties', () => {
    holds(
      fc.property(beams, properties, (beam, given) => {
        expect(numberOf('cross-section-sm', beam)).toBeGreaterThanOrEqual(0)
        expect(numberOf('cross-section-total', { ...beam, ...given })).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('has parts that add up to the whole', () => {
    holds(
      fc.property(beams, properties, (beam, given) => {
        const inputs = { ...beam, ...given }
        const parts = partsOf('cross-section-total', inputs)
        const size = parts.reduce((sum, part) => sum + Math.abs(part), 0)
        const sum = parts.reduce((total, part) => total + part, 0)
        expect(Math.abs(numberOf('cross-section-total', inputs) - sum)).toBeLessThanOrEqual(1e-13 * size)
      }),
    )
  })

  it('changes by charge and radius as the records of each alone say', () => {
    holds(
      fc.property(beams, properties, (beam, { q, r2 }) => {
        const total = partsOf('cross-section-total', { ...beam, q, r2 })
        const [, , charge = 0, radius = 0, weakCharge = 0, weakRadius = 0] = total
        const alone = { ...beam, q, variant: 'with-interference' }
        expectClose(numberOf('cross-section-millicharge', alone), charge + weakCharge, 1e-9)
        expectClose(numberOf('cross-section-charge-radius', { ...beam, r2 }), radius + weakRadius, 1e-9)
      }),
    )
  })

  it('has total cross sections in which an antineutrino has left and right exchanged', () => {
    const s2 = constants.sin2_thetaW.value
    const scale = (2 * constants.G_F.value ** 2 * constants.m_e.value * constants.hbar_c.value ** 2) / Math.PI / 1e6
    holds(
      fc.property(sized(-3, 5), fc.constantFrom('e', 'mu'), fc.boolean(), (energy, flavour, anti) => {
        const most = maximumRecoil(energy, electronMass)
        const at = (T: number): number =>
          numberOf('cross-section-sm', { E: `${energy} MeV`, T: `${T} MeV`, flavour, anti: String(anti) })
        // Simpson's rule is exact for a parabola in T; the recoil 0 is as good as a tiny one.
        const simpson = (at(most * 1e-12) + 4 * at(most / 2) + at(most)) / 6
        const [fore, back] = [s2 + (flavour === 'e' ? 0.5 : -0.5), s2]
        const [L, R] = anti ? [back, fore] : [fore, back]
        const y = most / energy
        const closed = L ** 2 + R ** 2 * (1 - y + y ** 2 / 3) - (L * R * electronMass * y) / (2 * energy)
        expectClose(simpson, scale * closed, 1e-10)
      }),
    )
  })

  it('scatters at equal rates by moment and weakly, or by charge and moment, at its sensitivity', () => {
    holds(
      fc.property(sized(-6, -2), fc.constantFrom('e', 'mu'), (T, flavour) => {
        const threshold = { T: `${T} MeV` }
        const recoil = { E: '1 PeV', ...threshold }
        const low = { variant: 'low-recoil' }
        const mu = `${numberOf('moment-sensitivity', { ...threshold, flavour })} muB`
        const q = `${numberOf('millicharge-sensitivity', { ...threshold, mu })} e0`
        const magnetic = numberOf('cross-section-magnetic', { ...recoil, mu, ...low })
        expectClose(magnetic, numberOf('cross-section-sm', { ...recoil, flavour, ...low }), 1e-13)
        expectClose(magnetic, numberOf('cross-section-millicharge', { ...recoil, q, ...low }), 1e-13)
      }),
    )
  })

  it('gives no recoil above the maximum, which is the inverse of the smallest energy', () => {
    holds(
      fc.property(sized(-4, 6), sized(-3, 5), (energy, mass) => {
        const M = `${mass} MeV`
        const most = numberOf('maximum-recoil', { E: `${energy} MeV`, M })
        expectClose(numberOf('minimum-energy', { T: `${most} MeV`, M }), energy, 1e-13)
        const beyond = evaluate('cross-section-sm', {
          E: `${energy} MeV`,
          T: `${maximumRecoil(energy, electronMass) * 1.0001} MeV`,
          flavour: 'e',
        })
        expect(E.isLeft(beyond)).toBe(true)
      }),
    )
  })
})

describe('a nucleus', () => {
  it('has cross sections that are not negative, the same in every definition of the radius', () => {
    const nuclei = fc.record({ Z: fc.integer({ min: 1, max: 92 }), N: fc.integer({ min: 0, max: 146 }) })
    holds(
      fc.property(nuclei, sized(-2, 2), shares, properties, ({ Z, N }, energy, share, given) => {
        const M = 931.5 * (Z + N)
        const T = share * maximumRecoil(energy, M)
        const inputs = { E: `${energy} MeV`, T: `${T} MeV`, Z: `${Z}`, N: `${N}`, M: `${M} MeV`, ...given }
        const value = numberOf('cevns', inputs)
        expect(value).toBeGreaterThanOrEqual(0)
        const r2 = `${-Number(given.r2.split(' ')[0]) / 2} cm^2`
        expectClose(numberOf('cevns', { ...inputs, r2, convention: 'review-2014' }), value, 1e-14)
      }),
    )
  })
})
