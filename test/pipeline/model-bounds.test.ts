// Models held against the ledger, with predictions worked out by hand.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { bounds } from '../../src/catalogue/index.js'
import { type BoundsOptions, type BoundsReport, modelBounds } from '../../src/model-bounds.js'
import type { ComparedBound } from '../../src/physics/bound-comparison.js'

const compare = (input: unknown, options: BoundsOptions = {}): BoundsReport => {
  const result = modelBounds(input, bounds, options)
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

const of = ({ bounds }: BoundsReport, id: string): ComparedBound => {
  const found = bounds.find((bound) => bound.id === id)
  if (found === undefined) throw new Error(`no bound ${id}`)
  return found
}

const expectNear = (found: number | null | undefined, wanted: number, within = 1e-12): void =>
  expect(Math.abs((found ?? Number.NaN) - wanted)).toBeLessThanOrEqual(within * Math.abs(wanted))

type Rows = readonly (readonly (string | number)[])[]

const diagonal = (...entries: readonly (string | number)[]): Rows =>
  entries.map((entry, f) => entries.map((_, i) => (f === i ? entry : 0)))
const zero3 = diagonal(0, 0, 0)
const masses = ['1 meV', '8.7 meV', '50 meV']
const mixing = { pdg: { theta12: '33.68 deg', theta13: '8.56 deg', theta23: '43.3 deg', delta: '212 deg' } }

const dirac = (formFactors: unknown, rest: object = {}): unknown => ({
  nuvertex: 1,
  states: masses.map((mass) => ({ nature: 'dirac', mass })),
  mixing,
  formFactors,
  ...rest,
})

const moments = (magnetic: Rows, electric: Rows = zero3): object => ({
  magnetic: { unit: 'muB', matrix: magnetic },
  electric: { unit: 'muB', matrix: electric },
})

describe('Dirac neutrinos that all have the moment 1e-10 µ_B', () => {
  // |λφ|² = 1e-20 Σ|U_lk|² = 1e-20 for each flavour, and in sunlight of any composition.
  const report = compare(dirac(moments(diagonal(1e-10, 1e-10, 1e-10))))

  it('have it in every beam', () => {
    for (const id of ['gemma-2012-moment', 'lsnd-moment', 'donut-moment', 'xenonnt-2022-moment'])
      expectNear(of(report, id).prediction?.value, 1e-10)
  })

  it('are excluded by GEMMA, and not by DONUT', () => {
    expect(of(report, 'gemma-2012-moment')).toMatchObject({ verdict: 'excluded', reason: null })
    expectNear(of(report, 'gemma-2012-moment').ratio, 100 / 29)
    expect(of(report, 'donut-moment').verdict).toBe('allowed')
    expectNear(of(report, 'donut-moment').ratio, 1 / 3900)
    expect(report.verdict).toBe('excluded')
  })

  it('cool stars by the sum over the three diagonal elements', () => {
    expectNear(of(report, 'globular-clusters-1990-moment').prediction?.value, Math.sqrt(3) * 1e-10)
  })

  it('exceed what is natural, which excludes nothing', () => {
    expect(of(report, 'dirac-naturalness').verdict).toBe('above-estimate')
    expectNear(of(report, 'dirac-naturalness').ratio, 1e4)
    const alone = compare(dirac(moments(diagonal(1e-13, 1e-13, 1e-13))))
    expect(of(alone, 'dirac-naturalness').verdict).toBe('above-estimate')
    expect(alone.verdict).toBe('allowed')
  })

  it('would be seen by experiments that are planned, and no verdict rests on that', () => {
    expect(of(report, 'gemma-ii-moment').verdict).toBe('would-be-reached')
    const planned = compare(dirac(moments(diagonal(1e-10, 1e-10, 1e-10))), { filter: { status: ['sensitivity'] } })
    expect(planned.verdict).toBe('no-limit')
  })

  it('are told with the strongest exclusion first', () => {
    const ratios = report.bounds.filter(({ verdict }) => verdict === 'excluded').map(({ ratio }) => ratio ?? 0)
    expect(report.bounds[0]).toMatchObject({ id: 'omega-centauri-2020-moment', verdict: 'excluded' })
    expect(ratios).toEqual([...ratios].sort((a, b) => b - a))
  })

  it('are not held against limits for Majorana neutrinos', () => {
    expect(of(report, 'borexino-2015-component-1')).toMatchObject({
      verdict: 'not-comparable',
      reason: "it holds for Majorana neutrinos, and the model's are Dirac",
      prediction: null,
    })
  })

  it('exceed limits on one moment alone, which leave nothing else allowed', () => {
    expect(of(report, 'borexino-2017-moment-11').verdict).toBe('excluded')
    expect(of(report, 'borexino-2017-moment-33')).toMatchObject({
      verdict: 'not-comparable',
      reason: 'the limit is for this moment alone, and the model has others',
    })
    const alone = compare(dirac(moments(diagonal(0, 0, 1e-10))))
    expect(of(alone, 'borexino-2017-moment-33').verdict).toBe('allowed')
  })

  it('are not held against limits on a flavour that sunlight gives for this flavour alone', () => {
    expect(of(report, 'borexino-2017-moment-e')).toMatchObject({ verdict: 'not-comparable', prediction: null })
  })
})

describe('three Majorana neutrinos with Λ = (1, 2i, 3) 1e-12 µ_B and tribimaximal mixing', () => {
  // λ_12 = 3, λ_23 = 1, λ_13 = −2i (times 1e-12), λ = µ − iε antisymmetric: ε = i Re λ, µ = i Im λ.
  // |Λ|² = 14. Row e is (√2, 1, 0)/√3: |Σ Λ_j U_ej|² = |√2 + 2i|²/3 = 2, so µ_e² = 12.
  const root = (n: number, d: number): string => `sqrt(${n})/sqrt(${d})`
  const report = compare({
    nuvertex: 1,
    states: masses.map((mass) => ({ nature: 'majorana', mass })),
    mixing: {
      matrix: [
        [root(2, 3), root(1, 3), 0],
        [`-1/sqrt(6)`, root(1, 3), root(1, 2)],
        ['1/sqrt(6)', `-${root(1, 3)}`, root(1, 2)],
      ],
    },
    formFactors: moments(
      [
        [0, 0, '-2e-12*i'],
        ['?', 0, 0],
        ['?', '?', 0],
      ],
      [
        [0, '3e-12*i', 0],
        ['?', 0, '1e-12*i'],
        ['?', '?', 0],
      ],
    ),
  })

  it('have √12 at a reactor', () => {
    expectNear(of(report, 'gemma-2012-moment').prediction?.value, Math.sqrt(12) * 1e-12)
    expect(of(report, 'gemma-2012-moment').verdict).toBe('allowed')
  })

  it('have √(14 − |−1 + 2i√2 + 3√3|²/6) for ν_µ', () => {
    // Row µ is (−1, √2, √3)/√6; the square is ((3√3 − 1)² + 8)/6.
    const overlap = ((3 * Math.sqrt(3) - 1) ** 2 + 8) / 6
    expectNear(of(report, 'lsnd-moment').prediction?.value, Math.sqrt(14 - overlap) * 1e-12)
  })

  it('cool stars by √14: every pair once', () => {
    const viaux = of(report, 'm5-2013-moment-95')
    expectNear(viaux.prediction?.value, Math.sqrt(14) * 1e-12)
    expect(viaux).toMatchObject({ verdict: 'allowed', disputedBy: ['red-giant-tip-emulation-2023'] })
    expect(of(report, 'globular-clusters-1990-moment').verdict).toBe('excluded')
    expect(of(report, 'red-giant-tip-emulation-2023').verdict).toBe('said-to-be-allowed')
  })

  it('have √(10 + 3P) in sunlight', () => {
    // P(ν_e → ν_1) with sin²θ12 = 1/3, sin²θ13 = 0 and Δm²21 = 8.7² − 1 meV²: 30-digit evaluation with mpmath.
    expectNear(of(report, 'super-kamiokande-2004-moment').prediction?.value, 3.199719418979597e-12)
    const xenon = of(report, 'xenonnt-2022-moment').prediction?.readings
    expectNear(xenon?.[0], 3.434789402663988e-12)
    expectNear(xenon?.[1], 3.456710976718832e-12)
  })

  it('have the components 1, 2 and 3', () => {
    for (const k of [1, 2, 3]) expectNear(of(report, `borexino-2015-component-${k}`).prediction?.value, k * 1e-12)
  })

  it('are not held against what is natural for Dirac neutrinos', () => {
    expect(of(report, 'dirac-naturalness').reason).toBe("it holds for Dirac neutrinos, and the model's are Majorana")
  })
})

describe('what is missing', () => {
  const magnetic = { magnetic: { unit: 'muB', matrix: diagonal(1e-10, 1e-10, 1e-10) } }

  it('is the reason: mixing', () => {
    const report = compare(dirac(moments(zero3), { mixing: undefined }))
    for (const id of ['gemma-2012-moment', 'xenonnt-2022-moment'])
      expect(of(report, id)).toMatchObject({
        verdict: 'not-comparable',
        reason: 'mixing: the model gives no mixing matrix',
      })
    expect(of(report, 'm5-2013-moment-95').verdict).toBe('allowed')
  })

  it('is the reason: the electric moments, but stars see the magnetic ones without them', () => {
    const report = compare(dirac(magnetic))
    expect(of(report, 'gemma-2012-moment').reason).toBe('electric: the model does not give it')
    expect(of(report, 'm5-2013-moment-95')).toMatchObject({ verdict: 'excluded', prediction: { isAtLeast: true } })
    const small = compare(dirac({ magnetic: { unit: 'muB', matrix: diagonal(1e-13, 0, 0) } }))
    expect(of(small, 'm5-2013-moment-95')).toMatchObject({ verdict: 'not-comparable', ratio: 1e-13 / 4.5e-12 })
  })

  it('is the reason: a unit, a symbol, an uncertainty', () => {
    const reason = (matrix: unknown, unit: object = { unit: 'muB' }): string | null => {
      const electric = { electric: { unit: 'muB', matrix: zero3 } }
      const formFactors = { magnetic: { ...unit, matrix }, ...electric }
      return of(compare(dirac(formFactors, { parameters: { x: 'real' } })), 'gemma-2012-moment').reason
    }
    expect(reason(diagonal(1e-10, 0, 0), {})).toBe('magnetic: magnetic has no unit')
    expect(reason(diagonal('1e-10*x', 0, 0))).toContain('depends on the symbol x (--set NAME=NUMBER gives it a value)')
    const uncertain = [[{ value: 1e-10, uncertainty: 1e-11 }, 0, 0], ...zero3.slice(1)]
    expect(reason(uncertain)).toBe(
      'magnetic: magnetic[1,1] is given with an uncertainty; limits are compared with values without',
    )
  })

  it('leaves nothing comparable', () => {
    expect(compare({ nuvertex: 1, states: { count: 3, nature: 'dirac' } }).verdict).toBe('not-comparable')
  })

  it('may be the masses of three states, which are light, and not of four', () => {
    const three = compare(dirac(moments(diagonal(1e-10, 1e-10, 1e-10)), { states: { count: 3, nature: 'dirac' } }))
    expect(of(three, 'gemma-2012-moment')).toMatchObject({ verdict: 'excluded' })
    expect(of(three, 'gemma-2012-moment').notes).toContain('No masses are given: all states are taken to be light.')
    const four = compare({ nuvertex: 1, states: { count: 4, nature: 'dirac' } })
    expect(of(four, 'm5-2013-moment-95').reason).toMatch(/some may be too heavy/)
  })
})

describe('a fourth state', () => {
  const withFourth = (mass: string, fourth: string, own = '1e-14'): BoundsReport =>
    compare({
      nuvertex: 1,
      states: [...masses, mass].map((each) => ({ nature: 'dirac', mass: each })),
      mixing: { matrix: fourRows },
      formFactors: moments(diagonal(own, own, own, fourth), diagonal(0, 0, 0, 0)),
    })
  // ν_e = (ν_1 + ν_4)/√2, so that half of the beam is the fourth state.
  const half = '1/sqrt(2)'
  const fourRows = [
    [half, 0, 0, half],
    [0, 1, 0, 0],
    [0, 0, 1, 0],
    [`-${half}`, 0, 0, half],
  ]

  it('of 1 GeV is not made at reactors or in stars, and is in annihilation', () => {
    const report = withFourth('1 GeV', '1e-6')
    expectNear(of(report, 'gemma-2012-moment').prediction?.value, 1e-14 / Math.SQRT2)
    expectNear(of(report, 'm5-2013-moment-95').prediction?.value, Math.sqrt(3) * 1e-14)
    expect(of(report, 'm5-2013-moment-95').notes.join()).toMatch(/nu4.*not produced/)
    expect(of(report, 'tristan-moment').verdict).toBe('allowed')
  })

  it('of 5 keV is made in stars in part: with and without it are compared', () => {
    const report = withFourth('5 keV', '1e-11')
    const stars = of(report, 'm5-2013-moment-95')
    expect(stars.verdict).toBe('not-comparable')
    expectNear(stars.prediction?.readings?.[0], Math.sqrt(3) * 1e-14)
    expectNear(stars.prediction?.readings?.[1], Math.sqrt(1e-22 + 3e-28))
    expect(of(withFourth('5 keV', '1e-13'), 'm5-2013-moment-95').verdict).toBe('allowed')
    expect(of(withFourth('5 keV', '1e-13', '1e-11'), 'm5-2013-moment-95').verdict).toBe('excluded')
  })

  it('of 1 eV with diagonal moments comes without coherence to the same value', () => {
    // Different final states do not interfere: √(½ 1e-28 + ½ 1e-22).
    const report = withFourth('1 eV', '1e-11')
    expectNear(of(report, 'gemma-2012-moment').prediction?.value, Math.sqrt((1e-28 + 1e-22) / 2))
  })

  it('is one too many for limits of sunlight', () => {
    expect(of(withFourth('1 eV', '1e-11'), 'xenonnt-2022-moment').reason).toMatch(/three light mass states.*has 4/)
  })

  it('of another nature stops the comparison while it is light', () => {
    const states = [...masses.map((mass) => ({ nature: 'majorana', mass })), { nature: 'dirac', mass: '1 eV' }]
    const report = compare({ nuvertex: 1, states, mixing: { matrix: fourRows } })
    expect(of(report, 'gemma-2012-moment').reason).toMatch(/partly Dirac, partly Majorana/)
  })
})

describe('charge radii', () => {
  // f_Q = q0 q² with q0 in GeV⁻²: ⟨r²⟩ = 6 q0, the same for every flavour; 1 GeV⁻² = 3.893793721718594e-28 cm².
  const area = 3.893793721718594e-28
  const radius = (effective: number, anapole: number): BoundsReport => {
    const slope = (effective + 6 * anapole) / 6 / area
    return compare(
      dirac({
        charge: { unit: 'e0', matrix: diagonal(`${slope}*q2`, `${slope}*q2`, `${slope}*q2`) },
        anapole: { unit: 'cm^2', matrix: diagonal(anapole, anapole, anapole) },
      }),
    )
  }

  it('of the form factor are half of ⟨r²⟩ − 6a', () => {
    // TEXONO: −2.1e-32 … 3.3e-32 for the form factor. 4e-32 as an effective radius is 2e-32 there.
    const texono = of(radius(4e-32, -1e-33), 'texono-2010-radius')
    expectNear(texono.prediction?.value, 2e-32, 1e-9)
    expectNear(texono.ratio, 2 / 3.3, 1e-9)
    expect(texono.verdict).toBe('allowed')
    expect(of(radius(7e-32, -1e-33), 'texono-2010-radius').verdict).toBe('excluded')
    expect(of(radius(-4.3e-32, 2e-33), 'texono-2010-radius').verdict).toBe('excluded')
  })

  it('in a definition that nobody looked up decide only where all definitions agree', () => {
    // −0.13e-32 … 3.32e-32: ±4e-32, ±2e-32 lie on both sides; ±1e-31, ±5e-32 outside; ±1e-34 inside.
    const verdict = (effective: number): string => of(radius(effective, 0), 'barranco-2007-radius').verdict
    expect(verdict(4e-32)).toBe('not-comparable')
    expect(verdict(1e-31)).toBe('excluded')
    expect(verdict(1e-34)).toBe('allowed')
    const tristan = of(radius(7e-31, 0), 'tristan-radius')
    expect(tristan.verdict).toBe('excluded')
  })

  it('between flavours vanish where all states have the same', () => {
    const transition = of(radius(4e-32, 0), 'coherent-2018-radius-e-mu')
    expect(transition.verdict).toBe('allowed')
    expect(transition.prediction?.value).toBeLessThan(1e-45)
  })
})

describe('charges', () => {
  const charges = (...values: readonly (string | number)[]): BoundsReport =>
    compare(dirac({ charge: { unit: 'e0', matrix: diagonal(...values) } }))

  it('that all states have are the charge of every neutrino', () => {
    const report = charges(5e-20, 5e-20, 5e-20)
    expect(of(report, 'neutrality-of-matter-charge')).toMatchObject({ verdict: 'excluded', ratio: 50 })
    expect(of(report, 'star-turning-charge').verdict).toBe('allowed')
    // (5e-20 − 0.06e-20)/0.64e-20, two standard deviations.
    expectNear(of(report, 'neutrality-of-matter-2024-charge').ratio, 494 / 64)
  })

  it('that differ are not', () => {
    expect(of(charges(0, 0, 1e-20), 'star-turning-charge').reason).toMatch(/one charge that all states have/)
  })

  it('of order of magnitude decide nothing next to the limit', () => {
    const verdict = (q: number): string => of(charges(q, q, q), 'neutrality-of-matter-charge').verdict
    expect([3e-22, 1e-21, 3e-21, 4e-21].map(verdict)).toEqual([
      'allowed',
      'not-comparable',
      'not-comparable',
      'excluded',
    ])
  })

  it('depend on what is assumed where the limit does', () => {
    // SN1987A: about 2e-17 to 2e-15.
    const verdict = (q: number): string => of(charges(q, q, q), 'sn1987a-charge').verdict
    expect([1e-18, 1e-16, 1e-14].map(verdict)).toEqual(['allowed', 'not-comparable', 'excluded'])
  })

  it('of a flavour add in squares over the mass states', () => {
    const e2 = Math.cos((8.56 * Math.PI) / 180) ** 2 * Math.cos((33.68 * Math.PI) / 180) ** 2
    expectNear(of(charges(2e-12, 0, 0), 'gemma-charge').prediction?.value, 2e-12 * Math.sqrt(e2))
  })
})

describe('own and superseded numbers', () => {
  const model = dirac(moments(diagonal(2e-11, 2e-11, 2e-11)))

  it('superseded limits are left out unless asked for', () => {
    const ids = (options: BoundsOptions): readonly string[] => compare(model, options).bounds.map(({ id }) => id)
    expect(ids({})).not.toContain('gemma-2007-moment')
    expect(ids({ filter: { superseded: true } })).toContain('gemma-2007-moment')
    expect(ids({ filter: { ids: ['gemma-2007-moment'] } })).toEqual(['gemma-2007-moment'])
  })

  it('a claimed signal is compared as a range', () => {
    const claim = of(compare(model, { filter: { superseded: true } }), 'xenon1t-2020-moment')
    expect(claim).toMatchObject({ verdict: 'in-claimed-range', ratio: null })
    const above = compare(dirac(moments(diagonal(1e-10, 1e-10, 1e-10))), { filter: { ids: ['xenon1t-2020-moment'] } })
    expect(above.verdict).toBe('no-limit')
    expect(of(above, 'xenon1t-2020-moment').verdict).toBe('outside-claimed-range')
  })

  it('a limit of a few times a number is decided a factor of ten away', () => {
    const verdict = (mu: number): string =>
      of(compare(dirac(moments(diagonal(mu, mu, mu)))), 'lz-xenonnt-2022-moment').verdict
    expect([0.9e-12, 5e-12, 1.1e-11].map(verdict)).toEqual(['allowed', 'not-comparable', 'excluded'])
  })
})
