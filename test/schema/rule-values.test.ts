// A rule as it is read: every field of a record, whole, and every way of writing one. What the fields mean for entries is
// worked out in test/pipeline/own-rules.test.ts.

import { describe, expect, it } from 'vitest'
import type { Domain, Relation } from '../../src/physics/symmetry-rule.js'
import { rulesOf, ruleText } from './rule-text.js'

const relationOf = (fields: string): Relation | undefined =>
  rulesOf(ruleText({ relations: `[{ ${fields} }]` }))[0]?.relations[0]
const domainOf = (fields: string): Domain | undefined => rulesOf(ruleText({ domain: `{ ${fields} }` }))[0]?.domain

it('has every field of its record', () => {
  const rules = rulesOf(`
- id: mine
  title: A title
  status: assumption
  formula: 'f = -f^*'
  statement: |
    In words.
  reason: |
    For a reason.
  domain: { states: majorana, pair: off-diagonal, masses: different, q2: 0 }
  requires: [cpt, cp]
  relations:
    - of: [magnetic, electric]
      species: antineutrino
      equals: dagger
      as: neutrino
      factor: -i
      phases: { of: tPhase, final: -1, initial: 1 }
    - { of: [charge], equals: zero }
  references: [{ key: a, where: eq. 3 }, { key: b }]
  examples:
    - given:
        states:
          - majorana
          - { nature: majorana, mass: 8.65 meV, cpParity: -i, cPhase: -1, pPhase: i, tPhase: 1 }
        laws: [mine, cp]
        q2: 0
      expect: { 'magnetic[2,1]': '-i*conj(magnetic[1,2])', 'charge[1,1]': zero }
    - given: { states: [dirac], laws: [mine] }
      expect: { 'charge[1,1]': complex }
`)
  expect(rules).toEqual([
    {
      id: 'mine',
      title: 'A title',
      status: 'assumption',
      formula: 'f = -f^*',
      statement: 'In words.',
      reason: 'For a reason.',
      domain: { states: 'majorana', pair: 'off-diagonal', masses: 'different', q2: 0 },
      requires: ['cpt', 'cp'],
      relations: [
        {
          kind: 'entrywise',
          of: ['magnetic', 'electric'],
          species: 'antineutrino',
          as: 'neutrino',
          equals: 'dagger',
          factor: 3,
          phases: { of: 'tPhase', final: -1, initial: 1 },
        },
        { ...{ kind: 'entrywise', of: ['charge'], equals: 'zero', factor: 0 }, species: undefined, as: undefined },
      ],
      references: [{ key: 'a', where: 'eq. 3' }, { key: 'b' }],
      examples: [
        {
          given: {
            states: [
              { nature: 'majorana' },
              { nature: 'majorana', mass: '8.65 meV', cpParity: '-i', cPhase: '-1', pPhase: 'i', tPhase: '1' },
            ],
            laws: ['mine', 'cp'],
            q2: 0,
          },
          expect: { 'magnetic[2,1]': '-i*conj(magnetic[1,2])', 'charge[1,1]': 'zero' },
        },
        {
          given: { states: [{ nature: 'dirac' }], laws: ['mine'], q2: 'generic' },
          expect: { 'charge[1,1]': 'complex' },
        },
      ],
    },
  ])
})

it('may be one of several, in their order', () => {
  const [one, other] = [
    ruleText({}),
    ruleText({ id: 'other', examples: ruleText({}).split('examples: ')[1] as string }),
  ]
  const both = `[{ ${one.replaceAll('\n', ', ')} }, { ${other.replaceAll('\n', ', ')} }]`
  expect(() => rulesOf(both)).toThrow('other among the laws')
  expect(rulesOf(both.replace(/laws: \[mine\](?!.*laws)/, 'laws: [other]')).map(({ id }) => id)).toEqual([
    'mine',
    'other',
  ])
})

describe('a factor is a power of i', () => {
  it.each([
    ['1', 0],
    ['"1"', 0],
    ['i', 1],
    ['"i"', 1],
    ['-1', 2],
    ['"-1"', 2],
    ['-i', 3],
  ])('%s', (word, power) => {
    expect(relationOf(`of: [charge], equals: transpose, factor: ${word}`)).toEqual({
      ...{ kind: 'entrywise', of: ['charge'], equals: 'transpose', factor: power },
      ...{ species: undefined, as: undefined, phases: undefined },
    })
  })
})

describe('exponents of phases are numbers, quoted or not', () => {
  const written = [
    ['1', 1],
    ['0', 0],
    ['-1', -1],
    ['"1"', 1],
    ['"0"', 0],
    ['"-1"', -1],
  ] as const
  const pairs = written.flatMap(([final, f]) => written.map(([initial, i]) => ({ final, initial, f, i })))
  it.each(pairs)('final: $final, initial: $initial', ({ final, initial, f, i }) => {
    const phases = `phases: { of: cPhase, final: ${final}, initial: ${initial} }`
    expect(relationOf(`of: [charge], equals: transpose, factor: 1, ${phases}`)?.phases).toEqual({
      ...{ of: 'cPhase', final: f, initial: i },
    })
  })

  it.each(['cpParity', 'cPhase', 'pPhase', 'tPhase'])('of %s', (of) => {
    const phases = `phases: { of: ${of}, final: 1, initial: 0 }`
    expect(relationOf(`of: [charge], equals: same, factor: 1, ${phases}`)?.phases).toEqual({ of, final: 1, initial: 0 })
  })

  it.each([
    ['0', '1'],
    ['1', '0'],
    ['"0"', '-1'],
  ])('say something where one of them is not 0: %s, %s', (final, initial) => {
    const phases = `phases: { of: cPhase, final: ${final}, initial: ${initial} }`
    expect(relationOf(`of: [charge], equals: same, factor: 1, ${phases}`)?.equals).toBe('same')
  })
})

it.each(['-1', 'i', '-i'])('an entry may be %s times itself', (factor) => {
  expect(relationOf(`of: [charge], equals: same, factor: ${factor}`)?.equals).toBe('same')
})

it.each([
  ['species: neutrino, as: antineutrino', 'neutrino', 'antineutrino'],
  ['species: antineutrino, as: neutrino', 'antineutrino', 'neutrino'],
])('an entry may be one of the other species: %s', (fields, species, as) => {
  expect(relationOf(`of: [charge], equals: same, factor: 1, ${fields}`)).toMatchObject({ species, as })
})

const everywhere: Domain = { states: 'any', pair: 'any', masses: 'any', q2: 'any' }

describe('a domain', () => {
  it.each<readonly [string, Partial<Domain>]>([
    ['', {}],
    ['q2: any', {}],
    ['q2: 0', { q2: 0 }],
    ['q2: "0"', { q2: 0 }],
    ['states: any', {}],
    ['states: dirac', { states: 'dirac' }],
    ['states: majorana', { states: 'majorana' }],
    ['states: mixed', { states: 'mixed' }],
    ['pair: any', {}],
    ['pair: diagonal', { pair: 'diagonal' }],
    ['pair: diagonal, states: dirac, masses: any', { pair: 'diagonal', states: 'dirac' }],
    [
      'pair: off-diagonal, masses: different, states: mixed',
      { pair: 'off-diagonal', masses: 'different', states: 'mixed' },
    ],
    ['masses: any', {}],
    ['masses: different', { masses: 'different' }],
  ])('{ %s }', (fields, domain) => expect(domainOf(fields)).toEqual({ ...everywhere, ...domain }))

  it('left out is everything', () => expect(rulesOf(ruleText({}))[0]?.domain).toEqual(everywhere))
})
