// A model beside several bounds: what is told of each, and in which order.

import { describe, expect, it } from 'vitest'
import { compareBounds } from '../../../src/observables/constrained/compare-bounds.js'
import type { NumericModel } from '../../../src/observables/numeric-model.js'
import type { Bound } from '../../../src/physics/bound.js'
import { bound, diagonal, dirac } from './bounds-and-models.js'

/** Every flavour has the moment 1e-11 µ_B. */
const model: NumericModel = {
  ...dirac,
  formFactors: { magnetic: diagonal(1e-11, 1e-11, 1e-11), electric: diagonal(0, 0, 0) },
}

const limit = (id: string, upper: string, change: Partial<Bound> = {}): Bound => ({
  ...bound,
  id,
  value: { kind: 'upper', upper, weakest: undefined },
  ...change,
})

describe('a compared bound', () => {
  it('says what it is, what the model predicts and what follows', () => {
    const own = limit('own', '4e-11', { approximate: true, supersededBy: 'newer' })
    const ledger = [own, limit('a', '1', { disputes: ['other', 'own'] }), limit('b', '1', { disputes: ['other'] })]
    expect(compareBounds(model, [own], ledger)).toEqual([
      {
        id: 'own',
        experiment: 'REACTOR',
        year: 2012,
        status: 'limit',
        method: 'reactor-electron-scattering',
        attested: 'abstract',
        quantity: { kind: 'effective-moment', flavour: 'e', species: 'antineutrino' },
        limit: { value: { kind: 'upper', upper: '4e-11', weakest: undefined }, approximate: true, unit: 'muB' },
        confidence: { percent: 90, attested: 'abstract' },
        supersededBy: 'newer',
        disputedBy: ['a'],
        verdict: 'allowed',
        prediction: { value: 1e-11, unit: 'muB', readings: null, isAtLeast: false },
        ratio: 0.25,
        reason: null,
        notes: [],
      },
    ])
  })

  it('without year, confidence and successor has none, and without prediction a reason', () => {
    const bare = limit('bare', '1', { year: undefined, confidence: undefined, natures: ['majorana'] })
    expect(compareBounds(model, [bare])).toMatchObject([
      {
        year: null,
        confidence: null,
        supersededBy: null,
        disputedBy: [],
        verdict: 'not-comparable',
        prediction: null,
        ratio: null,
        reason: "it holds for Majorana neutrinos, and the model's are Dirac",
        notes: [],
      },
    ])
  })

  it('tells several readings ascending, and of which the verdict is', () => {
    const stars = limit('stars', '2e-11', {
      quantity: { kind: 'moment-sum', pairs: { dirac: 'ordered', majorana: 'unordered' } },
      method: 'red-giant-tip',
    })
    // Without the third state √2, with it √3 times 1e-11.
    const [partly] = compareBounds({ ...model, masses: [0, 1, 5e3] }, [stars])
    expect(partly?.prediction?.readings).toEqual([
      expect.closeTo(Math.SQRT2 * 1e-11, 25),
      expect.closeTo(Math.sqrt(3) * 1e-11, 25),
    ])
    expect(partly?.prediction?.value).toBe(partly?.prediction?.readings?.[0])
    expect(partly?.notes).toEqual(['nu3: too heavy to act as massless (above 1 keV); with and without are compared.'])
    const [known] = compareBounds({ ...model, formFactors: { magnetic: diagonal(1e-11, 0, 0) } }, [stars])
    expect(known).toMatchObject({ verdict: 'not-comparable', prediction: { isAtLeast: true, readings: null } })
    const radius = limit('radius', '1', {
      quantity: { kind: 'charge-radius', flavour: 'e', species: 'both', sign: 'unstated', normalisation: 'effective' },
    })
    const round = {
      ...model,
      masses: [0, 0, 0],
      chargeRadius: diagonal(3, 3, 3),
      formFactors: { anapole: diagonal(0, 0, 0) },
    }
    expect(compareBounds(round, [radius])[0]?.prediction).toMatchObject({ value: 3, readings: [-3, 3] })
  })
})

describe('the order of compared bounds', () => {
  const order = (...bounds: readonly Bound[]): readonly string[] => compareBounds(model, bounds).map(({ id }) => id)

  it('is that of verdicts, in each the strongest first, and else as given', () => {
    const bounds = [
      limit('silent', '1e-12', { natures: ['majorana'] }),
      limit('speechless', '1e-13', { natures: ['majorana'] }),
      limit('unclear', '5e-12', { approximate: true }),
      limit('weak', '5e-11'),
      limit('reached', '5e-12', { status: 'sensitivity' }),
      limit('excluding', '5e-12'),
      limit('wide', '1e-9'),
      limit('strong', '1e-12'),
      limit('also-strong', '1e-12'),
      limit('estimated', '5e-11', { status: 'estimate' }),
      limit('exceeded', '5e-12', { status: 'estimate' }),
    ]
    const wanted = [
      'strong',
      'also-strong',
      'excluding',
      'weak',
      'wide',
      'exceeded',
      'estimated',
      'reached',
      'silent',
      'speechless',
      'unclear',
    ]
    expect(order(...bounds)).toEqual(wanted)
    expect(order(...bounds.filter(({ id }) => id !== 'also-strong').reverse())).toEqual([
      ...wanted.filter((id) => id !== 'also-strong').slice(0, 7),
      'unclear',
      'speechless',
      'silent',
    ])
  })
})
