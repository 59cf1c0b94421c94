// Predictions for every kind of quantity, worked out by hand.

import { describe, expect, it } from 'vitest'
import type { NumericModel } from '../../../src/observables/numeric-model.js'
import type { BoundMethod, BoundQuantity } from '../../../src/physics/bound.js'
import { diagonal, dirac, majorana, matrix, moments, transitions } from './bounds-and-models.js'
import { predicted, whyNot } from './predicted.js'

type Asked = Parameters<typeof predicted>[0]
const asked = (quantity: BoundQuantity, method: BoundMethod = 'reactor-electron-scattering'): Asked => ({
  quantity,
  method,
  natures: ['dirac', 'majorana'],
})

const expectReadings = (found: readonly number[], wanted: readonly number[]): void => {
  expect(found).toHaveLength(wanted.length)
  for (const [k, x] of wanted.entries())
    expect(Math.abs((found[k] ?? Number.NaN) - x)).toBeLessThanOrEqual(1e-14 * Math.abs(x))
}

// ν_e = (1, i, 0)/√2 and ν_µ = (i, 1, 0)/√2 over the mass states.
const half = Math.SQRT1_2
const mixing = matrix([
  [half, [0, half], 0],
  [[0, half], half, 0],
  [0, 0, 1],
])
/** Masses that stay in phase to every detector. */
const masses = [0.01, 0.011, 0.012]
const model: NumericModel = { ...dirac, masses, mixing }
const charge = matrix([
  [2, [1, 3], 0],
  [[1, -3], 4, 0],
  [0, 0, 8],
])
/** The same without the element (2,1). */
const lopsided = matrix([
  [2, [1, 3], 0],
  [0, 4, 0],
  [0, 0, 8],
])

describe('at the source', () => {
  const effective = (kind: 'effective-moment' | 'charge-effective', species: 'neutrino' | 'antineutrino' | 'both') =>
    asked({ kind, flavour: 'e', species })

  it('the moment of a flavour that is a mass state is its column', () => {
    const flavours = { e: 175, mu: 516, tau: 604 } as const
    for (const [flavour, square] of Object.entries(flavours) as [keyof typeof flavours, number][])
      for (const species of ['neutrino', 'antineutrino', 'both'] as const) {
        const bound = asked({ kind: 'effective-moment', flavour, species })
        const found = predicted(bound, { ...dirac, masses, formFactors: moments })
        expectReadings(found.readings, [Math.sqrt(square) * 1e-12])
        expect(found.notes).toEqual([])
      }
  })

  it('neutrinos and antineutrinos differ where the matrix is not hermitian', () => {
    // q φ = (2 − i(1 + 3i), −4i)/√2: (26 + 16)/2. qᵀφ* = (2, 1 + 3i + 4i)/√2: (4 + 50)/2.
    const [own, other] = [Math.sqrt(21), Math.sqrt(27)]
    const charged = { ...model, formFactors: { charge: lopsided } }
    expectReadings(predicted(effective('charge-effective', 'neutrino'), charged).readings, [own])
    expectReadings(predicted(effective('charge-effective', 'antineutrino'), charged).readings, [other])
    expectReadings(predicted(effective('charge-effective', 'both'), charged).readings, [own, other])
    const moving = { ...model, formFactors: { magnetic: lopsided, electric: diagonal(0, 0, 0) } }
    expectReadings(predicted(effective('effective-moment', 'both'), moving).readings, [own, other])
    // λ = −iε turns into iεᵀ.
    const electric = { ...model, formFactors: { electric: lopsided, magnetic: diagonal(0, 0, 0) } }
    expectReadings(predicted(effective('effective-moment', 'both'), electric).readings, [own, other])
  })

  it('flavours that lose their phases have a range, and a note says so', () => {
    // Final states (2, 1 + 3i, 0)/√2 and (1 − 3i, 4, 0)/√2: |2 ∓ √10|, |√10 ∓ 4|, halved squares.
    const far = { ...model, masses: [0, 1, 2], formFactors: { charge } }
    const found = predicted(effective('charge-effective', 'neutrino'), far)
    const range = (sign: number): number => Math.hypot(2 + sign * Math.sqrt(10), 4 + sign * Math.sqrt(10)) * half
    expect(found.readings[0]).toBeCloseTo(range(-1), 14)
    expect(found.readings[1]).toBeCloseTo(range(1), 14)
    expect(found.notes).toEqual([
      'The states do not keep their relative phases up to the detector: every phase is compared.',
    ])
  })

  it('of tau pairs in annihilation the moment alone is compared', () => {
    const bound = asked({ kind: 'effective-moment', flavour: 'tau', species: 'both' }, 'electron-positron-annihilation')
    expect(predicted(bound, { ...dirac, formFactors: moments }).notes).toEqual([
      'Pairs of all flavours are made; the moment of tau alone is compared.',
    ])
  })

  it('what sunlight says of a flavour holds if it alone has a moment', () => {
    const bound = asked({ kind: 'effective-moment', flavour: 'mu', species: 'neutrino' }, 'solar-electron-scattering')
    const only = (...entries: readonly number[]): NumericModel => ({
      ...dirac,
      formFactors: { magnetic: diagonal(...entries), electric: diagonal(0, 0, 0) },
    })
    const found = predicted(bound, only(0, 3, 0))
    expectReadings(found.readings, [3])
    expect(found.notes).toHaveLength(1)
    const reason =
      'derived from sunlight as if this flavour alone had a moment, and the model has others; see the limit on sunlight'
    expect(whyNot(bound, only(0, 3, 1))).toBe(reason)
    expect(whyNot(bound, only(1e-8, 3, 0))).toBe(reason)
    expectReadings(predicted(bound, only(1e-10, 3, 2e-9)).readings, [3])
    const elsewhere = { ...bound, method: 'accelerator-electron-scattering' } as const
    expectReadings(predicted(elsewhere, only(1, 3, 1)).readings, [3])
  })

  it('needs matrices and a row of the mixing', () => {
    const bound = effective('effective-moment', 'neutrino')
    const bare = { ...dirac, mixing: undefined }
    expect(whyNot(bound, bare)).toBe(
      'magnetic: the model does not give it; electric: the model does not give it; mixing: the model does not give it',
    )
    expect(whyNot(bound, { ...bare, formFactors: moments })).toBe('mixing: the model does not give it')
    expect(whyNot(effective('charge-effective', 'both'), dirac)).toBe('charge: the model does not give it')
    expect(whyNot(bound, { ...dirac, mixing: [], formFactors: moments })).toBe('the mixing has no row of e')
  })

  it('is held against limits for its nature only', () => {
    const natures = ['majorana'] as const
    const bound = effective('effective-moment', 'neutrino')
    const given = { ...dirac, formFactors: moments }
    expect(whyNot({ ...bound, natures }, given)).toBe("it holds for Majorana neutrinos, and the model's are Dirac")
    expect(whyNot({ ...bound, natures: ['dirac'] }, { ...majorana, formFactors: transitions })).toBe(
      "it holds for Dirac neutrinos, and the model's are Majorana",
    )
    expectReadings(
      predicted({ ...bound, natures }, { ...majorana, formFactors: transitions, masses }).readings,
      // λ_12 and λ_13: 25 + 4.
      [Math.sqrt(29) * 1e-12],
    )
  })
})

describe('between flavours', () => {
  type Sign = 'plus-six' | 'minus-six' | 'magnitude' | 'unstated'
  type Normalisation = 'effective' | 'form-factor' | 'unstated'
  const radius = (sign: Sign, normalisation: Normalisation, flavour: 'e' | 'mu' | 'tau' = 'e'): Asked =>
    asked({ kind: 'charge-radius', flavour, species: 'both', sign, normalisation })
  const transition = (normalisation: Normalisation): Asked =>
    asked({ kind: 'charge-radius-transition', flavours: ['e', 'mu'], normalisation })

  it('the charge is U q U†: 6 for e, 1 + i for e and µ, 0 for µ', () => {
    const element = (...elements: readonly (readonly ['e' | 'mu' | 'tau', 'e' | 'mu' | 'tau'])[]): readonly number[] =>
      predicted(asked({ kind: 'charge-element', elements }), { ...model, formFactors: { charge } }).readings
    expectReadings(element(['e', 'e']), [6])
    expectReadings(element(['e', 'mu']), [Math.SQRT2])
    expectReadings(element(['mu', 'e']), [Math.SQRT2])
    expect(element(['mu', 'mu'])[0]).toBeLessThan(1e-14)
    expectReadings(element(['e', 'mu'], ['tau', 'tau'], ['e', 'tau']), [8])
    // Without the element (2,1): (1 + 3i + 4i − 2i)/2 for e ← µ, (−2i + 4i + 1 + 3i … )/2 else.
    const one = { ...model, formFactors: { charge: lopsided } }
    const of = (elements: readonly (readonly ['e' | 'mu', 'e' | 'mu'])[]): readonly number[] =>
      predicted(asked({ kind: 'charge-element', elements }), one).readings
    expectReadings(of([['e', 'mu']]), [Math.hypot(1, 5) / 2])
    // i·q11·1 + i·q12·(−i) + 1·q22·(−i) = 2i + 1 + 3i − 4i.
    expectReadings(of([['mu', 'e']]), [Math.hypot(1, 1) / 2])
    expect(predicted(asked({ kind: 'charge-element', elements: [['e', 'e']] }), one).notes).toEqual([
      "Of several |q_ll'| the largest is compared.",
    ])
  })

  // ⟨r²⟩ − 6a with a_11 = 0.1 and a_12 = 0.1 + 0.2i: (1.4, 0.4 + 1.8i; …, 4), so 4.5 for e and 0.4 + 1.3i for e and µ.
  const anapole = matrix([
    [0.1, [0.1, 0.2], 0],
    [[0.1, -0.2], 0, 0],
    [0, 0, 0],
  ])
  const round: NumericModel = { ...model, chargeRadius: charge, formFactors: { anapole } }

  it.each<readonly [Sign, Normalisation, readonly number[]]>([
    ['plus-six', 'effective', [4.5]],
    ['minus-six', 'effective', [-4.5]],
    ['magnitude', 'effective', [4.5]],
    ['plus-six', 'form-factor', [2.25]],
    ['minus-six', 'form-factor', [-2.25]],
    ['plus-six', 'unstated', [4.5, 2.25]],
    ['unstated', 'effective', [4.5, -4.5]],
    ['unstated', 'unstated', [4.5, -4.5, 2.25, -2.25]],
  ])('the radius of e, sign %s, normalisation %s', (sign, normalisation, wanted) => {
    expectReadings(predicted(radius(sign, normalisation), round).readings, wanted)
  })

  it('the radius of e and µ has a size', () => {
    const size = Math.hypot(0.4, 1.3)
    expectReadings(predicted(transition('effective'), round).readings, [size])
    expectReadings(predicted(transition('unstated'), round).readings, [size, size / 2])
    const negative: NumericModel = {
      ...model,
      chargeRadius: diagonal(-3, -3, -3),
      formFactors: { anapole: diagonal(0, 0, 0) },
    }
    expectReadings(predicted(radius('magnitude', 'effective'), negative).readings, [3])
    expectReadings(predicted(radius('plus-six', 'effective'), negative).readings, [-3])
  })

  it('notes say what is compared', () => {
    const standard = (size: string): string =>
      `The form factors of the model are taken to be whole: the standard part, ${size} cm² of ⟨r²⟩ − 6a, is not added.`
    const notes = (bound: Asked): readonly string[] => predicted(bound, round).notes
    // Twice −G_F (3 − 4 ln m_l/m_W)/(4√2π²), as charge-radius-sm has it.
    expect(notes(radius('plus-six', 'effective'))).toEqual([
      'What scattering sees is compared: ⟨r²⟩ − 6a.',
      standard('-8.28e-33'),
    ])
    expect(notes(radius('unstated', 'form-factor', 'mu'))).toEqual([
      'Half of what scattering sees is compared, (⟨r²⟩ − 6a)/2, as the limit is normalised.',
      standard('-4.81e-33'),
    ])
    const open = '⟨r²⟩ − 6a is compared as it stands and halved: the source does not say which it limits.'
    expect(notes(radius('unstated', 'unstated', 'tau'))).toEqual([
      open,
      'Both signs are compared.',
      standard('-2.97e-33'),
    ])
    expect(notes(radius('magnitude', 'unstated', 'tau'))).toEqual([open, standard('-2.97e-33')])
    expect(notes(transition('unstated'))).toEqual([open])
    expect(notes(transition('effective'))).toEqual(['What scattering sees is compared: ⟨r²⟩ − 6a.'])
  })

  it('needs matrices, rows and one beam', () => {
    expect(whyNot(radius('plus-six', 'effective'), dirac)).toBe(
      'chargeRadius: the model does not give it; anapole: the model does not give it',
    )
    const charged = { ...model, formFactors: { charge } }
    const elements = asked({ kind: 'charge-element', elements: [['e', 'tau']] })
    expect(whyNot(elements, dirac)).toBe('charge: the model does not give it')
    expect(whyNot(elements, { ...charged, mixing: undefined })).toBe('mixing: the model does not give it')
    expect(whyNot(elements, { ...charged, mixing: mixing.slice(0, 2) })).toBe('the mixing has no row of e, tau')
    expect(whyNot(transition('effective'), { ...round, mixing: mixing.slice(0, 1) })).toBe(
      'the mixing has no row of e, mu',
    )
    expect(whyNot(elements, { ...charged, masses: [0, 0.1, 0.1] })).toBe(
      'the masses differ so much that the states are no coherent flavour any more where they are detected',
    )
  })
})
