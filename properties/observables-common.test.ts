// Laws that many observables share: the unit of an input means nothing, rates through moments go as their square, and a state
// that neither mixes nor couples is not there.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { observables } from '../src/observables/index.js'
import type { NumericModel } from '../src/observables/numeric-model.js'
import { bordered, models, nought } from './arbitraries/numeric-models.js'
import { expectClose, fastBeams, type Inputs, numberOf, sized } from './arbitraries/scattering.js'
import { asNumericModel, spinModels } from './arbitraries/spin-models.js'
import { holds } from './settings.js'

/** Units of one dimension, each as a power of ten of the first. */
const scales: readonly Readonly<Record<string, number>>[] = [
  { eV: 0, keV: 3, MeV: 6, GeV: 9, TeV: 12 },
  { cm: 0, m: 2, km: 5, mm: -1 },
]

const worked = observables.flatMap(({ id, examples }) =>
  examples.flatMap(({ inputs }) => {
    const texts = Object.entries(inputs)
    return texts.every(([, text]) => typeof text === 'string') ? [{ id, inputs: inputs as Inputs }] : []
  }),
)

/** The same quantity in another unit, by moving its decimal point. */
function elsewhere(text: string, pick: number): string {
  const [, digits = '', power = '0', unit = ''] = /^(-?[\d.]+)(?:e([-+]?\d+))? (\S+)$/.exec(text) ?? []
  const scale = scales.find((units) => unit in units)
  if (scale === undefined) return text
  const names = Object.keys(scale)
  const other = names[pick % names.length] ?? unit
  return `${digits}e${Number(power) + (scale[unit] ?? 0) - (scale[other] ?? 0)} ${other}`
}

describe('every observable', () => {
  it('has the same value whatever the units of its inputs', () =>
    holds(
      fc.property(fc.constantFrom(...worked), fc.nat(4), ({ id, inputs }, pick) => {
        const others = Object.fromEntries(Object.entries(inputs).map(([name, text]) => [name, elsewhere(text, pick)]))
        expectClose(numberOf(id, others), numberOf(id, inputs), 1e-12)
      }),
    ))
})

describe('rates through a moment', () => {
  const energies = { E: '3 MeV', m: '1 eV', T: '10 keV' }
  const rates: readonly (readonly [id: string, inputs: Inputs])[] = [
    ['radiative-decay', { m_i: '0.05 eV', m_j: '0.01 eV' }],
    ['plasmon-decay', { omega: '20 keV', K: '18 keV' }],
    ['cross-section-magnetic', { E: energies.E, T: energies.T }],
    ['cherenkov', { E: energies.E, m: energies.m, n: '1.3', omega_max: '3 eV' }],
    ['spin-light', { p: energies.E, m: energies.m, V: '10 eV' }],
  ]

  it.each(rates)('%s: go as its square', (id, inputs) => {
    holds(
      fc.property(sized(-14, -8), sized(-3, 3), (mu, factor) => {
        const at = (moment: number): number => numberOf(id, { ...inputs, mu: `${moment} muB` })
        expectClose(at(mu * factor), factor ** 2 * at(mu), 1e-12)
        expect(at(mu)).toBeGreaterThan(0)
      }),
    )
  })

  it('of scattering fall with the recoil faster than 1/T, and grow with the energy', () => {
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true })
    holds(
      fc.property(sized(-2, 4), share, share, (energy, low, high) => {
        // T_max is E/(1 + m_e/2E).
        const most = energy / (1 + 0.511 / (2 * energy))
        const at = (E: number, T: number): number =>
          numberOf('cross-section-magnetic', { E: `${E} MeV`, T: `${T} MeV`, mu: '1e-11 muB' })
        const [near, far] = [low * high * most, high * most]
        expect(at(energy, far) * far).toBeLessThan(at(energy, near) * near)
        expect(at(2 * energy, far)).toBeGreaterThan(at(energy, far))
      }),
    )
  })
})

describe('a state that neither mixes nor couples', () => {
  /** With a fourth state of the given mass, a sterile field of its own. */
  const withOneMore = (model: NumericModel, mass: number): NumericModel => ({
    ...model,
    natures: [...model.natures, 'majorana'],
    labels: [...model.labels, 'nu4'],
    masses: [...(model.masses ?? []), mass],
    mixing: bordered(model.mixing ?? [], { re: 1, im: 0 }),
    ...(model.chargeRadius === undefined ? {} : { chargeRadius: bordered(model.chargeRadius, nought) }),
    formFactors: Object.fromEntries(
      Object.entries(model.formFactors).map(([name, matrix]) => [name, bordered(matrix, nought)]),
    ),
  })
  const flavour = fc.constantFrom('e', 'mu', 'tau')
  const mass = fc.double({ min: 0, max: 1, noNaN: true })

  it('leaves the effective moment as it is', () => {
    holds(
      fc.property(spinModels('majorana'), flavour, mass, sized(0, 6), (spin, l, heavy, L) => {
        const model = asNumericModel(spin)
        const inputs = { flavour: l, E: '3 MeV', L: `${L} cm` }
        expectClose(
          numberOf('effective-moment', inputs, withOneMore(model, heavy)),
          numberOf('effective-moment', inputs, model),
          1e-12,
        )
      }),
    )
  })

  it('leaves the cross section as it is', () => {
    holds(
      fc.property(fastBeams, models, mass, sized(0, 6), (beam, model, heavy, L) => {
        const inputs = { ...beam, L: `${L} cm` }
        expectClose(
          numberOf('cross-section-full', inputs, withOneMore(model, heavy)),
          numberOf('cross-section-full', inputs, model),
          1e-12,
        )
      }),
    )
  })
})
