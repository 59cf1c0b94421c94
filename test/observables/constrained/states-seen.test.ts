// Which states of a model an experiment sees.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { massText, methodReach } from '../../../src/observables/constrained/method-reach.js'
import { partsFor } from '../../../src/observables/constrained/parts-of-model.js'
import { restrictedTo, type StatesSeen, statesSeen } from '../../../src/observables/constrained/states-seen.js'
import type { NumericModel } from '../../../src/observables/numeric-model.js'
import { boundMethods } from '../../../src/physics/bound.js'
import { dirac, matrix } from './bounds-and-models.js'

const withMasses = (...masses: readonly number[]): NumericModel => ({
  ...dirac,
  natures: masses.map(() => 'dirac'),
  labels: masses.map((_, k) => `nu${k + 1}`),
  masses,
})

const reach = { lightBelow: 10, heavyAbove: 1e6, coherentBelow: 1 }

const seen = (model: NumericModel): StatesSeen => {
  const result = statesSeen(model, reach)
  if (E.isLeft(result)) throw new Error(result.left)
  return result.right
}

describe('the states that are seen', () => {
  it('are light up to a mass, and made in part up to another', () => {
    const found = seen(withMasses(0, 10, 11, 1e6, 2e6))
    expect(found.isLight).toEqual([true, true, false, false])
    expect(found.model.labels).toEqual(['nu1', 'nu2', 'nu3', 'nu4'])
    expect(found.nature).toBe('dirac')
    expect(found.notes).toEqual([
      'Without nu5: heavier than 1 MeV, not produced.',
      'nu3, nu4: too heavy to act as massless (above 10 eV); with and without are compared.',
    ])
  })

  it('are all of them where all are light, and nothing needs to be said', () => {
    expect(seen(dirac)).toEqual({ model: dirac, nature: 'dirac', isLight: [true, true, true], notes: [] })
  })

  it('are taken to be light where no masses are given, up to three', () => {
    const note = 'No masses are given: all states are taken to be light.'
    expect(seen({ ...dirac, masses: undefined }).notes).toEqual([note])
    const four: NumericModel = { ...withMasses(0, 0, 0, 0), masses: undefined, missing: { masses: 'no mass for nu4' } }
    expect(statesSeen(four, reach)).toEqual(
      E.left('masses: no mass for nu4, and of 4 states some may be too heavy to be produced'),
    )
    const all = statesSeen(four, { ...reach, lightBelow: Number.POSITIVE_INFINITY })
    expect(all).toMatchObject({ right: { isLight: [true, true, true, true], notes: [] } })
  })

  it('must be there, and of one nature', () => {
    expect(statesSeen(withMasses(2e6, 3e6), reach)).toEqual(E.left('no state is lighter than 1 MeV'))
    const both = { ...withMasses(0, 0), natures: ['dirac', 'majorana'] as const }
    const reason = 'the states are partly Dirac, partly Majorana; the limit is for neutrinos of one nature'
    expect(statesSeen(both, reach)).toEqual(E.left(reason))
    expect(E.isRight(statesSeen({ ...both, masses: [0, 2e6] }, reach))).toBe(true)
  })
})

describe('a model without some of its states', () => {
  const square = matrix([
    [11, 12, 13],
    [21, 22, 23],
    [31, 32, 33],
  ])
  const corners = matrix([
    [11, 13],
    [31, 33],
  ])
  const columns = matrix([
    [11, 13],
    [21, 23],
    [31, 33],
  ])

  it('loses rows and columns, of the mixing only columns', () => {
    const model: NumericModel = { ...dirac, mixing: square, formFactors: { charge: square }, chargeRadius: square }
    expect(restrictedTo(model, [0, 2])).toEqual({
      natures: ['dirac', 'dirac'],
      labels: ['nu1', 'nu3'],
      masses: [0.001, 0.05],
      mixing: columns,
      formFactors: { charge: corners },
      chargeRadius: corners,
      missing: {},
    })
    expect(restrictedTo(model, [0, 1, 2])).toBe(model)
  })

  it('still lacks what it lacked', () => {
    const bare = { ...dirac, masses: undefined, mixing: undefined }
    expect(restrictedTo(bare, [1])).toMatchObject({ labels: ['nu2'], masses: undefined, mixing: undefined })
  })
})

describe('parts of a model', () => {
  it('are told missing with every reason, and what to do about symbols', () => {
    const model: NumericModel = {
      ...dirac,
      mixing: undefined,
      missing: { charge: 'charge[1,1] depends on the symbol q' },
    }
    expect(partsFor(model, ['mixing', 'charge', 'chargeRadius'])).toEqual(
      E.left(
        'mixing: the model does not give it; charge: charge[1,1] depends on the symbol q; ' +
          'chargeRadius: the model does not give it (--set NAME=NUMBER gives it a value)',
      ),
    )
    expect(partsFor(dirac, ['mixing'])).toEqual(E.right({ mixing: dirac.mixing }))
  })
})

describe('the reach of methods', () => {
  // In eV, eV and eV²: light below, not made above, one phase below. The reasons stand in the source.
  const all = Number.POSITIVE_INFINITY
  const expected: Readonly<Record<(typeof boundMethods)[number], readonly [number, number, number]>> = {
    'reactor-electron-scattering': [50e3, 10e6, 0.005],
    'accelerator-electron-scattering': [1e6, 2e9, 0.1],
    'solar-electron-scattering': [10e3, 20e6, 0],
    'combined-electron-scattering': [50e3, 2e9, 0.005],
    'coherent-nucleus-scattering': [100e3, 106e6, 0.02],
    'coherent-atom-scattering': [100, 18.6e3, 0.001],
    'electron-positron-annihilation': [1e9, 58e9, all],
    'red-giant-tip': [1e3, 25e3, 0],
    'stellar-cooling': [30, 500, 0],
    supernova: [10e3, 300e6, 0],
    'star-turning': [10e3, 300e6, 0],
    'neutrality-of-matter': [all, all, all],
    naturalness: [all, all, all],
  }

  it.each(boundMethods)('%s', (method) => {
    const { lightBelow, heavyAbove, coherentBelow } = methodReach[method]
    expect([lightBelow, heavyAbove, coherentBelow]).toEqual(expected[method])
  })

  it('is told in units of a size that reads well', () => {
    expect([0.5, 999, 1e3, 18.6e3, 1e6, 1.2345e8, 1e9, 58e9].map(massText)).toEqual([
      '0.5 eV',
      '999 eV',
      '1 keV',
      '18.6 keV',
      '1 MeV',
      '123 MeV',
      '1 GeV',
      '58 GeV',
    ])
  })
})
