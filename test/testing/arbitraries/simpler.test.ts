// In which steps drafts become simpler: by hand.

import { describe, expect, it } from 'vitest'
import { simplerAngles } from '../../../src/testing/arbitraries/matrices/angles.js'
import {
  plainSpectrum,
  sameSpectrum,
  simplerSpectrum,
  smallerSpectrum,
  spectrumKinds,
} from '../../../src/testing/arbitraries/models/spectra.js'
import {
  areAll,
  earlierIn,
  member,
  partsOf,
  simplerItems,
  simplerNumber,
  simplerParts,
  without,
} from '../../../src/testing/arbitraries/shrinking/simpler.js'

describe('a draft of parts', () => {
  interface Draft {
    readonly a: number
    readonly b: number
    readonly c: number
  }
  const parts = partsOf<Draft>(
    member('a', () => 0, { simpler: (n: number) => [n - 1] }),
    false,
    member('b', () => 0, { simpler: (n: number) => [n - 2, n - 1] }),
    member('c', ({ a }) => a),
  )
  const texts = (draft: Draft) => [...simplerParts(draft, parts)].map(({ a, b, c }) => `${a}${b}${c}`)

  it('at its simplest has nothing simpler', () => expect(texts({ a: 0, b: 0, c: 0 })).toEqual([]))

  it('with one part open is tried without it, then with less of it', () =>
    expect(texts({ a: 0, b: 5, c: 0 })).toEqual(['000', '030', '040']))

  it('with two parts open is tried without both, without each, then with less of each', () =>
    expect(texts({ a: 3, b: 5, c: 3 })).toEqual(['003', '053', '303', '253', '333', '343']))

  it('with three parts open is tried with each alone, too', () =>
    // c at its simplest is what a is then.
    expect(texts({ a: 3, b: 5, c: 7 })).toEqual([
      ...['000', '303', '050', '007'],
      ...['057', '307', '353'],
      ...['257', '337', '347'],
    ]))
})

describe('lists', () => {
  it('become simpler item by item', () => {
    const simpler = simplerItems(0, { simpler: (n: number) => [n - 1] })
    expect([...simpler([0, 2])]).toEqual([
      [0, 0],
      [0, 1],
    ])
    expect([...simpler([2, 3])]).toEqual([
      [0, 0],
      [0, 3],
      [2, 0],
      [1, 3],
      [2, 2],
    ])
    expect([...simpler([])]).toEqual([])
    expect([...simplerItems('a')(['b', 'a'])]).toEqual([['a', 'a']])
  })

  it('are the same if all items are', () => {
    const same = areAll<number>(Object.is)
    expect([same([1, 2], [1, 2]), same([1, 2], [1, 3]), same([1], [1, 2]), same([1, 2], [1]), same([], [])]).toEqual([
      true,
      false,
      false,
      false,
      true,
    ])
    expect(without(['a', 'b', 'c'], 1)).toEqual(['a', 'c'])
  })
})

describe('preferences', () => {
  it('are tried up to the value', () => {
    expect(earlierIn(['a', 'b', 'c'])('c')).toEqual(['a', 'b'])
    expect(earlierIn(['a', 'b', 'c'])('a')).toEqual([])
    expect(earlierIn(['a', 'b', 'c'])('d')).toEqual(['a', 'b', 'c'])
  })

  it('of numbers, then fewer digits', () => {
    const simpler = simplerNumber([0, 5])
    expect([...simpler(5)]).toEqual([0])
    expect([...simpler(0)]).toEqual([])
    expect([...simpler(1.23456)]).toEqual([0, 5, 1, 1.2, 1.235])
    expect([...simpler(1.2)]).toEqual([0, 5, 1])
    expect([...simpler(3)]).toEqual([0, 5])
  })
})

describe('angles', () => {
  it('are tried without mixing, without phases, and at values that are read at a glance', () => {
    const { PI } = Math
    const draft = { thetas: [PI / 2], deltas: [PI / 2], phases: [0, PI] }
    const tried = [...simplerAngles(draft)].map(({ thetas, deltas, phases }) =>
      [...thetas, ...deltas, ...phases].map((x) => (4 * x) / PI).join(' '),
    )
    expect(tried).toEqual([
      // All at once, then all but one part, then one part.
      ...['0 0 0 0', '2 0 0 0', '0 2 0 0', '0 0 0 4', '0 2 0 4', '2 0 0 4', '2 2 0 0'],
      // θ: 0, then 45°; δ: 0; the second phase: 0, then 90°.
      ...['0 2 0 4', '0 2 0 4', '1 2 0 4', '2 0 0 4', '2 0 0 4', '2 2 0 0', '2 2 0 0', '2 2 0 2'],
    ])
  })
})

describe('angles of one state', () => {
  it('have its phase alone, tried at each quarter turn', () => {
    const tried = [...simplerAngles({ thetas: [], deltas: [], phases: [1.234567] })].map(({ phases }) => phases[0])
    expect([...new Set(tried)].slice(0, 4)).toEqual([0, Math.PI / 2, Math.PI, (3 * Math.PI) / 2])
  })
})

describe('spectra', () => {
  it.each(spectrumKinds)('%s: have as many masses as there are states', (kind) => {
    for (const count of [1, 2, 3, 5]) {
      const { masses } = plainSpectrum(kind, count)
      expect(masses).toHaveLength(count)
      for (const simpler of simplerSpectrum([kind])({ kind, masses: masses.map((mass) => mass * 1.2345678) }))
        expect(simpler.masses).toHaveLength(count)
    }
  })

  it('are tried at plain masses of the kinds before theirs, and of theirs', () => {
    const simpler = simplerSpectrum(['hierarchical', 'massless', 'seesaw'])
    expect([...simpler({ kind: 'massless', masses: [0, 0.3] })]).toEqual([
      { kind: 'hierarchical', masses: [0.001, 0.01] },
      { kind: 'hierarchical', masses: [0.001, 0.002] },
      { kind: 'hierarchical', masses: [0.001, 0.03] },
      { kind: 'massless', masses: [0, 0.01] },
      { kind: 'massless', masses: [0, 0.002] },
    ])
    expect([...simpler({ kind: 'hierarchical', masses: [0.001, 0.002] })]).toEqual([
      { kind: 'hierarchical', masses: [0.001, 0.01] },
    ])
    expect([...simplerSpectrum(['seesaw'])({ kind: 'seesaw', masses: [0.1, 2e3] })]).toEqual(
      [1e3, 1e9, 1e18, 1e23].map((heavy) => ({ kind: 'seesaw', masses: [0.001, heavy] })),
    )
    expect([...simplerSpectrum(['quasi-degenerate'])({ kind: 'quasi-degenerate', masses: [0.1] })]).toEqual([])
    expect([...simplerSpectrum(['quasi-degenerate'])({ kind: 'quasi-degenerate', masses: [0.2, 0.3] })]).toEqual(
      [0.101, 0.10001, 0.1000001].map((second) => ({ kind: 'quasi-degenerate', masses: [0.1, second] })),
    )
  })

  it('lose the heaviest state, and a seesaw the lightest', () => {
    expect(smallerSpectrum({ kind: 'hierarchical', masses: [1, 2, 3] }).masses).toEqual([1, 2])
    expect(smallerSpectrum({ kind: 'seesaw', masses: [1, 2, 3] })).toEqual({ kind: 'seesaw', masses: [2, 3] })
  })

  it('are the same in kind and masses', () => {
    const one = { kind: 'massless', masses: [0, 1] } as const
    expect(sameSpectrum(one, { kind: 'massless', masses: [0, 1] })).toBe(true)
    expect(sameSpectrum(one, { kind: 'seesaw', masses: [0, 1] })).toBe(false)
    expect(sameSpectrum(one, { kind: 'massless', masses: [0, 2] })).toBe(false)
    expect(sameSpectrum(one, { kind: 'massless', masses: [0] })).toBe(false)
    expect(sameSpectrum(one, { kind: 'massless', masses: [0, 1, 2] })).toBe(false)
  })
})
