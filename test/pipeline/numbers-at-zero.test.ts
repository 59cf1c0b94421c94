// Numbers at q² = 0: rules that hold there alone, powers of q² that a convention takes out, slopes beside constants.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { numericModel } from '../../src/model-numbers.js'
import type { NumericModel } from '../../src/observables/numeric-model.js'
import { majorana, mixed, model } from './issue-page.js'

const numbers = (input: unknown, options: Parameters<typeof numericModel>[1] = {}): NumericModel => {
  const result = numericModel(input, options)
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}
const points = (matrix: NumericModel['chargeRadius']) =>
  matrix?.map((row) => row.map(({ re, im }) => (im === 0 ? re : [re, im])))

describe('a rule that holds at q² = 0 alone', () => {
  const rules = (phases: string) => [
    {
      file: null,
      text: [
        ...['id: mine', 'title: Mine', 'status: law', 'formula: f', 'statement: So it is.', 'reason: So it is.'],
        "references: [{ key: 'Giunti:2014ixa' }]",
        'examples: [{ given: { states: [dirac], laws: [mine] }, expect: { "magnetic[1,1]": complex } }]',
        'domain: { q2: 0 }',
        `relations: [{ of: [magnetic], equals: conjugate, factor: 1, species: neutrino, phases: ${phases} }]\n`,
      ].join('\n'),
    },
  ]
  const opposite = rules('{ of: cPhase, final: 1, initial: -1 }')
  const magnetic = (rows: readonly (readonly (string | number)[])[]) => ({
    formFactors: { magnetic: { unit: 'muB', matrix: rows } },
  })
  const pair = magnetic([
    [0, '1e-11*i'],
    ['?', 0],
  ])
  const withPhases = (...cPhases: readonly (number | undefined)[]) =>
    model(
      pair,
      cPhases.map((cPhase) => ({ nature: 'majorana', mass: '1 eV', ...(cPhase === undefined ? {} : { cPhase }) })),
    )

  it('needs the phases of Majorana states, which a model for generic q² may leave out', () => {
    const { missing, formFactors } = numbers(withPhases(undefined, undefined), { rules: opposite })
    const reason = 'at q² = 0 the rule mine needs cPhase of nu1'
    expect(missing).toMatchObject({ charge: reason, magnetic: reason, electric: reason, anapole: reason })
    expect(formFactors).toEqual({})
    const second = numbers(withPhases(1, undefined), { rules: opposite }).missing
    expect(second.magnetic).toBe('at q² = 0 the rule mine needs cPhase of nu2')
    expect(numbers(withPhases(undefined, undefined)).missing.magnetic).toBeUndefined()
  })

  it('does not need those of Dirac states, which have a default', () => {
    const states = [{ nature: 'dirac' }, { nature: 'dirac' }]
    const zeros = [
      [0, 0],
      [0, 0],
    ]
    expect(numbers(model(magnetic(zeros), states), { rules: opposite }).missing.magnetic).toBeUndefined()
    const one = [{ nature: 'dirac' }, { nature: 'majorana' }]
    expect(numbers(model(magnetic(zeros), one), { rules: opposite }).missing.magnetic).toBe(
      'at q² = 0 the rule mine needs cPhase of nu2',
    )
  })

  it('judges the values with the phases that are given', () => {
    // f_12 = ρ_1 ρ_2* f*_12: real for equal phases, imaginary for opposite ones, and the Majorana condition has it imaginary.
    expect(points(numbers(withPhases(1, -1), { rules: opposite }).formFactors.magnetic)).toEqual([
      [0, [0, 1e-11]],
      [[0, -1e-11], 0],
    ])
    expect(numbers(withPhases(1, 1), { rules: opposite }).missing.magnetic).toMatch(
      /^magnetic\[1,2\] must vanish \(.*mine.*\), and 1e-11\*i is given$/,
    )
  })

  it('needs none for a state alone', () => {
    const alone = { ...model(magnetic([[0]]), majorana(1)) }
    expect(points(numbers(alone, { rules: opposite }).formFactors.magnetic)).toEqual([[0]])
    expect(numbers(alone, { rules: rules('{ of: cPhase, final: 1, initial: 0 }') }).missing.magnetic).toBeUndefined()
  })
})

describe('a convention that divides the charge by q²', () => {
  const charge = (rows: readonly (readonly (string | number | object)[])[]) =>
    numbers({
      nuvertex: 1,
      convention: 'review-2014-eq3',
      states: rows.map(() => ({ nature: 'dirac', mass: '1 eV' })),
      formFactors: { charge: { matrix: rows } },
    })

  it('has no charge at q² = 0, whatever numbers and intervals it has', () => {
    expect(points(charge([[1]]).formFactors.charge)).toEqual([[0]])
    expect(points(charge([[{ value: 1, uncertainty: '0.1' }]]).formFactors.charge)).toEqual([[0]])
    expect(points(charge([['1/(1 + q2)']]).formFactors.charge)).toEqual([[0]])
    // q²/q² = 1.
    expect(charge([['1/q2']]).missing.charge).toBe('charge has no unit')
    expect(charge([['1/q2^2']]).missing.charge).toBe('charge[1,1] has no finite value at q2 = 0')
  })

  it('leaves open what is not specified and what no rule forces', () => {
    const rows = [
      [1, 2],
      ['?', '?'],
    ]
    expect(charge(rows).missing.charge).toBe('charge[2,2] is not specified')
  })
})

describe('the slope of the charge', () => {
  const slope = (rows: readonly (readonly (string | number | object)[])[]) =>
    numbers(
      {
        nuvertex: 1,
        states: rows.map((_, k) => ({ nature: 'dirac', mass: `${k + 1} eV` })),
        parameters: { x: 'real' },
        formFactors: { charge: { unit: 'e0', matrix: rows } },
      },
      { parameters: { x: 2 } },
    )
  // 6 GeV⁻² in cm², by mpmath 6 · 3.893793721718595e-28.
  const six = 2.336276233031157e-27

  it('is zero where numbers, intervals and symbols without q² are given', () => {
    const rows = [
      ['q2', 0, 0],
      [0, { value: '1e-20', uncertainty: '1e-21' }, 0],
      [0, 0, 'x*1e-20'],
    ]
    const found = points(slope(rows).chargeRadius)
    expect(found?.[0]?.[0]).toBeCloseTo(six, 40)
    expect(found).toEqual([
      [found?.[0]?.[0], 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ])
  })

  it('is that of the mirror entry where one is not specified, and open where both are not', () => {
    const tied = [
      ['0', 'x*q2*i'],
      ['?', 'q2'],
    ]
    const found = points(slope(tied).chargeRadius)
    expect(found?.[0]?.[1]).toEqual([0, expect.closeTo(2 * six, 40)])
    expect(found?.[1]?.[0]).toEqual([0, expect.closeTo(-2 * six, 40)])
    expect(
      slope([
        ['q2', '?'],
        ['?', 0],
      ]).missing.chargeRadius,
    ).toBe('charge[1,2] is not specified')
  })

  it('has the unit of q² that is asked for', () => {
    const model = {
      nuvertex: 1,
      states: [{ nature: 'dirac' }],
      formFactors: { charge: { unit: 'e0', matrix: [['q2']] } },
    }
    for (const [q2Unit, inGeV2] of [
      ['eV^2', 1e-18],
      ['keV^2', 1e-12],
      ['MeV^2', 1e-6],
      ['GeV^2', 1],
      [undefined, 1],
    ] as const) {
      const radius = numbers(model, { q2Unit }).chargeRadius?.[0]?.[0]?.re ?? 0
      expect(radius * inGeV2).toBeCloseTo(six, 40)
    }
  })

  it('has no number where a value is of no number', () => {
    const symbolic = mixed(
      { alpha21: 'x', alpha31: '0 deg' },
      { parameters: { x: 'real' }, formFactors: { from: 'one-loop' } },
    )
    expect(numbers(symbolic).missing.magnetic).toBe(
      'magnetic[1,2] has no number: its value depends on alpha21 = x: give that phase a value for a verdict',
    )
  })
})
