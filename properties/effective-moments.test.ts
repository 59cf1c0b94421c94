// Laws of effective moments: what is a matter of convention does not show, and Dirac neutrinos may be written as Majorana
// pairs.

import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../src/observables/evaluate.js'
import type { SpinModel } from '../src/observables/propagation/spin-system.js'
import { phase, vector } from '../test/mixing/arbitraries.js'
import {
  anySpinModels,
  asNumericModel,
  cpImage,
  doubled,
  rephased,
  signed,
  spinModels,
  spinModelsWithParities,
} from './arbitraries/spin-models.js'
import { holds } from './settings.js'

const value = (id: string, inputs: Readonly<Record<string, unknown>>, model: SpinModel): number => {
  const result = evaluate(id, inputs, { model: asNumericModel(model) })
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return Number(result.right.value)
}

const beams = fc
  .record({
    flavour: fc.constantFrom('e', 'mu', 'tau'),
    anti: fc.boolean(),
    E: fc.double({ min: 0.1, max: 100, noNaN: true }),
    L: fc.double({ min: 0, max: 1e6, noNaN: true }),
    variant: fc.constantFrom('coherent', 'averaged'),
  })
  .map(({ E: energy, L, ...rest }) => ({ ...rest, E: `${energy} MeV`, L: `${L} cm` }))

const close = (a: number, b: number): void => expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-22)

describe('the effective moment', () => {
  it('does not see the phases of charged leptons', () => {
    holds(
      fc.property(anySpinModels, beams, vector(3, phase), (model, beam, rows) => {
        close(value('effective-moment', beam, rephased(model, rows, [])), value('effective-moment', beam, model))
      }),
    )
  })
  it('does not see the phases of Dirac fields, nor the signs of Majorana fields', () => {
    holds(
      fc.property(spinModels('dirac'), beams, vector(3, phase), (model, beam, columns) => {
        close(value('effective-moment', beam, rephased(model, [], columns)), value('effective-moment', beam, model))
      }),
    )
    const signs = vector(3, fc.constantFrom<1 | -1>(1, -1))
    holds(
      fc.property(spinModels('majorana'), beams, signs, (model, beam, columns) => {
        close(value('effective-moment', beam, signed(model, columns)), value('effective-moment', beam, model))
      }),
    )
  })
  it('is the same for neutrinos and antineutrinos at the source, and the one at short baseline', () => {
    holds(
      fc.property(anySpinModels, beams, (model, beam) => {
        const here = { ...beam, variant: 'coherent', L: '0 cm' }
        const own = value('effective-moment', { ...here, anti: false }, model)
        close(value('effective-moment', { ...here, anti: true }, model), own)
        close(value('effective-moment-short-baseline', { flavour: beam.flavour }, model), own)
      }),
    )
  })
  it('of antineutrinos in the CP image is that of neutrinos, at any distance', () => {
    holds(
      fc.property(spinModelsWithParities, beams, ([model, parities], beam) => {
        const image = cpImage(model, parities)
        close(value('effective-moment', { ...beam, anti: !beam.anti }, image), value('effective-moment', beam, model))
      }),
    )
  })
  it('of Dirac neutrinos is that of their Majorana pairs', () => {
    holds(
      fc.property(spinModels('dirac'), beams, (model, beam) => {
        close(value('effective-moment', beam, doubled(model)), value('effective-moment', beam, model))
      }),
    )
  })
  it('squared, averaged over oscillations and summed over flavours, is Σ |λ_jk|²', () => {
    holds(
      fc.property(anySpinModels, (model) => {
        const inputs = { E: '1 MeV', L: '0 cm', variant: 'coherent' }
        const squares = ['e', 'mu', 'tau'].map(
          (flavour) => value('effective-moment', { ...inputs, flavour }, model) ** 2,
        )
        const wanted = model.magnetic
          .flatMap((row, j) =>
            row.map((mu, k) => {
              const epsilon = model.electric[j]?.[k] ?? { re: 0, im: 0 }
              return (mu.re + epsilon.im) ** 2 + (mu.im - epsilon.re) ** 2
            }),
          )
          .reduce((sum, x) => sum + x, 0)
        // Squares of moments below 1e-150 keep few digits, or none.
        const floor = 1e-300
        expect(Math.abs(squares.reduce((sum, x) => sum + x, 0) - wanted)).toBeLessThanOrEqual(1e-12 * wanted + floor)
      }),
    )
  })
})

describe('the effective moment of solar neutrinos', () => {
  it('sees no phase at all', () => {
    holds(
      fc.property(anySpinModels, vector(3, phase), vector(3, phase), (model, rows, columns) => {
        const inputs = { source: 'B8', E: '9 MeV' }
        const turned = rephased(model, rows, columns)
        close(value('effective-moment-solar', inputs, turned), value('effective-moment-solar', inputs, model))
      }),
    )
  })
})
