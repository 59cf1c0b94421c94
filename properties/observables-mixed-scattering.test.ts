// Laws of the scattering of mixed neutrinos: what depends on phases, on the distance and on the mixing, and what does not.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NumericModel } from '../src/observables/numeric-model.js'
import { constants } from '../src/physics/constants.js'
import type { Complex, ComplexMatrix } from '../src/physics/evaluation.js'
import { conjugate, cpImageOf, models, nought, times, turn } from './arbitraries/numeric-models.js'
import { expectClose, fastBeams, type Inputs, numberOf, partsOf, sized } from './arbitraries/scattering.js'
import { holds } from './settings.js'

const full = (inputs: Inputs, model: NumericModel): number => numberOf('cross-section-full', inputs, model)

describe('mixed neutrinos', () => {
  it('have cross sections that are not negative', () => {
    holds(
      fc.property(fastBeams, models, sized(0, 14), (beam, model, L) => {
        expect(full({ ...beam, L: `${L} cm` }, model)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('know nothing of the phases of their fields', () => {
    const angles = fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 6, maxLength: 6 })
    holds(
      fc.property(fastBeams, models, angles, sized(0, 8), (beam, model, angle, L) => {
        const of = (k: number): Complex => turn(angle[k] ?? 0)
        const turned = (matrix: ComplexMatrix): ComplexMatrix =>
          matrix.map((row, f) => row.map((z, i) => times(conjugate(of(f)), times(z, of(i)))))
        const other: NumericModel = {
          ...model,
          mixing: (model.mixing ?? []).map((row, l) => row.map((z, i) => times(of(3 + l), times(z, of(i))))),
          chargeRadius: turned(model.chargeRadius ?? []),
          formFactors: Object.fromEntries(Object.entries(model.formFactors).map(([name, m]) => [name, turned(m)])),
        }
        const inputs = { ...beam, L: `${L} cm` }
        expectClose(full(inputs, other), full(inputs, model), 1e-11)
      }),
    )
  })

  it('have a sum over all flavours that does not depend on the distance', () => {
    holds(
      fc.property(fastBeams, models, sized(0, 8), (beam, model, L) => {
        const sum = (length: string): number =>
          ['e', 'mu', 'tau'].reduce((total, flavour) => total + full({ ...beam, flavour, L: length }, model), 0)
        expectClose(sum(`${L} cm`), sum('0 cm'), 1e-11)
      }),
    )
  })

  it('oscillate about their average', () => {
    const hbarc = constants.hbar_c.value * 1e15
    holds(
      fc.property(fastBeams, models, fc.double({ min: 0, max: 6, noNaN: true }), (beam, model, phase) => {
        // States 2 and 3 of one mass: one phase, and the cross section is linear in its sine and cosine.
        const pair = { ...model, masses: [0, 1, 1] }
        const lengthOf = (angle: number): string => `${angle * 2 * Number.parseFloat(beam.E) * hbarc} cm`
        const there = full({ ...beam, L: lengthOf(phase) }, pair)
        const opposite = full({ ...beam, L: lengthOf(phase + Math.PI) }, pair)
        const mean = full({ ...beam, oscillation: 'averaged' }, pair)
        expect(Math.abs((there + opposite) / 2 - mean)).toBeLessThanOrEqual(1e-12 * (there + opposite))
      }),
    )
  })

  it('gain as much by their moments as antineutrinos do in the CP image', () => {
    // The weak and charged amplitudes have no such law: CP also makes positrons of the electrons.
    const angles = fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 3, maxLength: 3 })
    const opposite: Readonly<Record<string, string>> = { true: 'false', false: 'true' }
    holds(
      fc.property(fastBeams, models, angles, sized(0, 8), (beam, model, angle, L) => {
        const { magnetic = [], electric = [] } = model.formFactors
        const { mixing, formFactor } = cpImageOf(angle.map(turn))
        const image = {
          ...model,
          mixing: mixing(model.mixing ?? []),
          formFactors: { magnetic: formFactor(magnetic, 1), electric: formFactor(electric, -1) },
        }
        const gain = (own: NumericModel, anti: string): readonly [number, number] => {
          const inputs = { ...beam, anti, L: `${L} cm`, terms: 'given' }
          const { chargeRadius: _radius, ...plain } = { ...own, formFactors: {} }
          const [without, whole] = [full(inputs, plain), full(inputs, { ...plain, formFactors: own.formFactors })]
          return [whole - without, whole + without]
        }
        const [here, size] = gain({ ...model, formFactors: { magnetic, electric } }, beam.anti)
        const [there, otherSize] = gain(image, opposite[beam.anti] ?? '')
        expect(Math.abs(here - there)).toBeLessThanOrEqual(1e-12 * (size + otherSize))
      }),
    )
  })

  it('are flavour neutrinos where nothing mixes', () => {
    holds(
      fc.property(fastBeams, models, (beam, model) => {
        const diagonal = (matrix: ComplexMatrix = []): ComplexMatrix =>
          matrix.map((row, f) => row.map((z, i) => (f === i ? z : nought)))
        const { charge, magnetic, electric, anapole } = model.formFactors
        const one = [0, 1, 2].map((f) => [0, 1, 2].map((i) => ({ re: f === i ? 1 : 0, im: 0 })))
        const plain: NumericModel = {
          ...model,
          mixing: one,
          chargeRadius: diagonal(model.chargeRadius),
          formFactors: {
            charge: diagonal(charge),
            magnetic: diagonal(magnetic),
            electric: diagonal(electric),
            anapole: diagonal(anapole),
          },
        }
        const k = { e: 0, mu: 1, tau: 2 }[beam.flavour as 'e' | 'mu' | 'tau']
        const own = (matrix: ComplexMatrix = []): number => matrix[k]?.[k]?.re ?? 0
        const single = {
          ...beam,
          q: `${own(charge)} e0`,
          mu: `${Math.hypot(own(magnetic), own(electric))} muB`,
          r2: `${own(model.chargeRadius) - 6 * own(anapole)} cm^2`,
        }
        const size = partsOf('cross-section-total', single).reduce((sum, part) => sum + Math.abs(part), 0)
        const difference = full({ ...beam, L: '1 AU' }, plain) - numberOf('cross-section-total', single)
        expect(Math.abs(difference)).toBeLessThanOrEqual(1e-13 * size)
      }),
    )
  })
})
