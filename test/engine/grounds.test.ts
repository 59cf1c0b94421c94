// What the checker and the solver know of a pair of states, each by its own code: domains, phases, open parities. Rules are
// shipped ones, bent where no shipped rule says such a thing.

import { describe, expect, it } from 'vitest'
import type { RuleSystem } from '../../src/physics/solution.js'
import type { NeutrinoState, SharedParity } from '../../src/physics/state.js'
import type { Relation, SymmetryRule } from '../../src/physics/symmetry-rule.js'
import { dirac, laws, majorana, parameters, ruleNamed, solved, statusOf, system, tieOf } from './systems.js'

/** The laws and one more rule. */
const withRule = (states: readonly NeutrinoState[], rule: SymmetryRule): RuleSystem => {
  const { rules, q2 } = system(states, laws)
  return { states, rules: [...rules, rule], q2 }
}

const shared = (sign: 1 | -1, ...unknowns: readonly number[]): NeutrinoState => {
  const sharedParity: SharedParity = { sign, unknowns }
  return { ...majorana(), sharedParity } as NeutrinoState
}

/** `f = −f` for all form factors, on the entries of a domain. */
const vanishing = (domain: Partial<SymmetryRule['domain']>): SymmetryRule => {
  const rule = ruleNamed('hermiticity')
  const [relation] = rule.relations
  if (relation === undefined) throw new Error('no relation')
  return {
    ...rule,
    id: 'vanishing',
    domain: { ...rule.domain, ...domain },
    relations: [{ ...relation, equals: 'zero' }],
  }
}

describe('a rule for some pairs', () => {
  it.each([
    ['diagonal', ['zero', 'complex']],
    ['off-diagonal', ['real', 'zero']],
    ['any', ['zero', 'zero']],
  ] as const)('speaks of %s entries only', (pair, expected) => {
    const one = withRule([dirac(), dirac()], vanishing({ pair }))
    expect(['magnetic[1,1]', 'magnetic[1,2]'].map((name) => statusOf(one, name))).toEqual(expected)
  })

  it('for states of different masses looks at the masses of each pair', () => {
    const [light, heavy] = [dirac({ mass: '1 meV' }), dirac({ mass: '2 meV' })]
    const one = withRule([light, light, heavy], vanishing({ masses: 'different' }))
    const statuses = ['magnetic[1,2]', 'magnetic[1,3]', 'magnetic[2,3]'].map((name) => statusOf(one, name))
    expect(statuses).toEqual(['complex', 'zero', 'zero'])
    expect(solved({ ...one, rules: one.rules.slice(-1) })).toBeDefined()
  })

  it.each([
    ['dirac', ['zero', 'complex', 'complex']],
    ['majorana', ['real', 'complex', 'zero']],
    ['mixed', ['real', 'zero', 'complex']],
  ] as const)('of %s states speaks of them only', (states, expected) => {
    const one = withRule([dirac(), dirac(), majorana(), majorana()], vanishing({ states, pair: 'any' }))
    const statuses = ['electric[1,1]', 'electric[1,3]', 'electric[3,4]'].map((name) => statusOf(one, name))
    // Two Majorana states have imaginary transition moments, whatever else holds.
    expect(statuses.map((status) => (status === 'imaginary' ? 'complex' : status))).toEqual(expected)
  })
})

describe('the phases that a rule names', () => {
  const cp = ruleNamed('cp')
  const [relation] = cp.relations
  if (relation === undefined) throw new Error('no relation')

  it('count as they are given, for either species of a relation that names one', () => {
    // f̄_fi = η_f* η_i f_fi with parities 1 and i, told of antineutrinos alone: f̄₁₂ = i·f₁₂.
    const turned: Relation = {
      ...relation,
      of: ['magnetic'],
      species: 'antineutrino',
      as: 'neutrino',
      equals: 'same',
      factor: 0,
      phases: { of: 'cpParity', final: -1, initial: 1 },
    }
    const rules = [{ ...cp, requires: [], relations: [turned] }]
    const one: RuleSystem = { states: [dirac(), dirac({ cpParity: 'i' })], rules, q2: 'generic' }
    expect(tieOf(one, 'antineutrino.magnetic[1,2]')).toBe('i*magnetic[1,2]')
    expect(tieOf(one, 'antineutrino.magnetic[2,1]')).toBe('-i*magnetic[2,1]')
  })

  it('need not be given of one state alone, where they cancel', () => {
    expect(parameters(system([majorana()], [...laws, 'c']))).toEqual(
      parameters(system([majorana({ cPhase: '1' })], [...laws, 'c'])),
    )
  })

  it('are not asked for by other rules, of whatever order they are', () => {
    const order = (prime: number): string => `exp(i*pi/${prime})`
    const [a, b] = [
      [1009, 1013, 1019, 1021],
      [1031, 1033, 1039, 1049],
    ].map((primes) => {
      const [cpParity = '', cPhase = '', pPhase = '', tPhase = ''] = primes.map(order)
      return dirac({ cpParity, cPhase, pPhase, tPhase })
    }) as [NeutrinoState, NeutrinoState]
    // CP forbids electric moments; each other pair of phases leaves one real number an entry.
    expect(parameters(system([a, b], [...laws, 'cp']))).toEqual([3, 3, 1, 3])
  })
})

describe('a CP parity that is open', () => {
  it('is tried both ways beside a Dirac state, before or after it', () => {
    for (const states of [
      [majorana(), dirac()],
      [dirac(), majorana()],
      [majorana(), dirac(), majorana({ cpParity: 'i' })],
    ]) {
      expect(solved(system(states, [...laws, 'cp']))).toBeDefined()
    }
  })

  it('is tried both ways where one relation of several names it', () => {
    const { relations, ...cp } = ruleNamed('cp')
    const [hermitian] = ruleNamed('hermiticity').relations
    if (hermitian === undefined) throw new Error('no relation')
    const one = withRule([majorana(), majorana()], { ...cp, relations: [hermitian, ...relations] })
    const two = system(one.states, [...laws, 'cp'])
    expect(parameters(one)).toEqual(parameters(two))
    expect(solved(one).verdict('neutrino', 'magnetic', 0, 1).locus.kind).toBe('fork')
  })

  it('is open whatever is shared, as long as no rule asks for it', () => {
    for (const states of [
      [shared(1, 1), shared(-1, 1)],
      [shared(1, 1), majorana()],
    ]) {
      expect(parameters(system(states, laws))).toEqual(parameters(system([majorana(), majorana()], laws)))
    }
  })

  it.each([
    ['nothing is shared on one side', shared(1, 1), majorana()],
    ['nothing is shared on the other side', majorana(), shared(1, 1)],
    ['other unknowns are shared', shared(1, 1), shared(1, 2)],
    ['more unknowns are shared', shared(1, 1), shared(1, 1, 2)],
  ])('is independent of another if %s', (_, a, b) => {
    const verdict = solved(system([a, b], [...laws, 'cp'])).verdict('neutrino', 'magnetic', 0, 1)
    expect('options' in verdict && verdict.options.length).toBe(4)
  })

  it('is known beside each other one that shares it', () => {
    const one = system([shared(1, 1), shared(1, 1), shared(-1, 1)], [...laws, 'cp'])
    const statuses = ['magnetic[1,2]', 'magnetic[1,3]', 'magnetic[2,3]'].map((name) => statusOf(one, name))
    expect(statuses).toEqual(['zero', 'imaginary', 'imaginary'])
  })

  it('is independent of a Dirac phase', () => {
    const verdict = solved(system([shared(1, 1), dirac()], [...laws, 'cp'])).verdict('neutrino', 'magnetic', 0, 1)
    expect('options' in verdict && verdict.options.length).toBe(2)
  })
})
