// What cannot happen unless a part of the program is wrong is a defect, and never an answer.

import { describe, expect, it } from 'vitest'
import { given, modelWith } from '../../../properties/arbitraries/given.js'
import { shipped } from '../../../src/catalogue/catalogue.js'
import { casesOn, compare } from '../../../src/engine/compare/compare.js'
import { pairOf } from '../../../src/engine/solve/pair.js'
import { mergeSymbolic } from '../../../src/engine/symbolic/fork.js'
import { minusI, plusI } from '../../../src/exact/root-of-unity.js'
import { Defect } from '../../../src/physics/defect.js'
import type { Solution } from '../../../src/physics/solution.js'
import type { ForkVerdict } from '../../../src/physics/verdict.js'
import { symbolicValue } from '../symbolic/values.js'
import { dirac, laws, majorana, ruleNamed, solved, system } from '../systems.js'

const genuine = solved(system([majorana(), majorana()], [...laws, 'cp']))

/** The solution with the options of the forks at (1,2), or at (2,1), changed. */
const changed = (
  at: 'upper' | 'lower',
  change: (options: ForkVerdict['options']) => ForkVerdict['options'],
): Solution => ({
  ...genuine,
  verdict: (species, formFactor, final, initial) => {
    const verdict = genuine.verdict(species, formFactor, final, initial)
    const isMeant = at === 'upper' ? final < initial : final > initial
    return 'options' in verdict && isMeant ? { ...verdict, options: change(verdict.options) } : verdict
  },
})

describe('a fork', () => {
  it('has one case for each choice of the open parities', () => {
    expect(casesOn(genuine, 'magnetic', 0, 1)).toHaveLength(4)
    expect(casesOn(genuine, 'magnetic', 0, 0)).toHaveLength(1)
    expect(
      casesOn(
        changed('lower', (options) => options.toReversed()),
        'magnetic',
        0,
        1,
      ),
    ).toEqual(casesOn(genuine, 'magnetic', 0, 1))
  })

  it('may be one below the diagonal only, where a rule asks for the parity of the final state', () => {
    const cp = ruleNamed('cp')
    const [relation] = cp.relations
    if (relation === undefined) throw new Error('CP has no relations')
    const ofFinal = { ...relation, equals: 'conjugate', phases: { of: 'cpParity', final: 1, initial: 0 } } as const
    const states = [majorana({ cpParity: 'i' }), majorana()]
    const solution = solved({ states, rules: [{ ...cp, relations: [ofFinal] }], q2: 'generic' })
    expect(solution.verdict('neutrino', 'magnetic', 0, 1).locus.kind).toBe('line')
    // f_21 = η_2 conj f_21: at 45° for η_2 = i, at −45°, which is 135°, for −i.
    expect(casesOn(solution, 'magnetic', 0, 1).map(({ parities, lower }) => [parities, lower.locus])).toEqual([
      [[undefined, plusI], { kind: 'line', argPi: { num: 1, den: 4 } }],
      [[undefined, minusI], { kind: 'line', argPi: { num: 3, den: 4 } }],
    ])
  })

  it('without options, or with options that its mirror image lacks, is a defect', () => {
    const lacking = new Defect('a fork lacks an option')
    expect(() =>
      casesOn(
        changed('lower', (options) => options.slice(1)),
        'magnetic',
        0,
        1,
      ),
    ).toThrow(lacking)
    expect(() =>
      casesOn(
        changed('lower', () => []),
        'magnetic',
        0,
        1,
      ),
    ).toThrow(lacking)
    expect(() =>
      casesOn(
        changed('upper', () => []),
        'magnetic',
        0,
        1,
      ),
    ).toThrow(new Defect('a fork without options'))
  })

  it('in which no case is left has nothing to say', () => {
    expect(mergeSymbolic([])).toEqual([])
  })
})

it('states that a model does not have are a defect', () => {
  const states = [dirac(), majorana()]
  expect(pairOf(states, 0, 1)).toEqual({
    final: states[0],
    initial: states[1],
    isDiagonal: false,
    hasEqualMasses: false,
  })
  expect(pairOf(states, 1, 1)).toEqual({ final: states[1], initial: states[1], isDiagonal: true, hasEqualMasses: true })
  expect(() => pairOf(states, 0, 2)).toThrow(new Defect('no states 1 and 3'))
  expect(() => pairOf(states, 2, 0)).toThrow(new Defect('no states 3 and 1'))
})

it('an error that is no limit is not taken for one', () => {
  const one = system([majorana()], laws)
  const parameters = Object.assign(new Map<string, 'real'>([['x', 'real']]), {
    get: () => {
      throw new RangeError('broken')
    },
  })
  const entry = given({ kind: 'symbolic', value: symbolicValue('x-y') })
  const model = modelWith(one, 'magnetic', { unit: undefined, entries: [[entry]] })
  const [canonical] = shipped.conventions
  if (canonical === undefined) throw new Error('no convention')
  expect(() => compare({ ...model, parameters }, solved(one), canonical)).toThrow(new RangeError('broken'))
})
