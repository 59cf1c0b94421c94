// States that no rule tells apart share their solutions: an entry of many states is what it is between its two states alone.

import { describe, expect, it } from 'vitest'
import { solve } from '../../../src/engine/solve/solve.js'
import { speciesList } from '../../../src/physics/entry.js'
import { formFactors } from '../../../src/physics/form-factor.js'
import type { Solution } from '../../../src/physics/solution.js'
import type { MajoranaState, NeutrinoState } from '../../../src/physics/state.js'
import { dirac, laws, majorana, system } from '../systems.js'

const shared = (sign: 1 | -1, unknown: number): NeutrinoState => ({
  ...(majorana() as MajoranaState),
  sharedParity: { sign, unknowns: [unknown] },
})

const open = { cPhase: '1', pPhase: 'i', tPhase: '1' }
const closed = { ...open, cpParity: 'i' }

const many: Readonly<Record<string, readonly [rules: readonly string[], states: readonly NeutrinoState[]]>> = {
  masses: [
    [...laws, 'gauge-invariance'],
    [
      dirac(),
      dirac({ mass: '1 eV' }),
      dirac({ mass: '2 eV' }),
      dirac({ mass: '1000 meV' }),
      dirac(),
      majorana({ mass: '1 eV' }),
      majorana(),
      majorana({ mass: '1 eV' }),
    ],
  ],
  phases: [
    ['cpt', 'cp', 'c', 'p', 't'],
    [
      dirac(),
      dirac({ cpParity: 'i' }),
      dirac({ cPhase: '-1' }),
      dirac({ pPhase: '-1' }),
      dirac({ tPhase: 'exp(i*pi/3)' }),
      dirac({ cpParity: 'exp(i*pi/2)' }),
      majorana(closed),
      majorana({ ...closed, cpParity: '-i' }),
    ],
  ],
  'masses and phases': [
    [...laws, 'gauge-invariance', 'cp'],
    [
      dirac({ mass: '1 eV' }),
      dirac({ mass: '2 eV', cpParity: 'i' }),
      majorana({ mass: '1 eV', cpParity: 'i' }),
      dirac({ mass: '3 eV', cpParity: '-1' }),
    ],
  ],
  'natures, the phases being the same': [
    [...laws, 'lepton-number', 'cp'],
    [dirac({ cpParity: 'i', pPhase: 'i' }), majorana(closed), dirac({ cpParity: 'i', pPhase: 'i' }), majorana(closed)],
  ],
  'open parities': [
    [...laws, 'cp'],
    [majorana(), majorana(), shared(1, 1), shared(-1, 1), shared(1, 2), shared(1, 1), dirac()],
  ],
  'open parities that no rule asks for': [
    [...laws, 'charge-quantisation'],
    [majorana(open), majorana({ cpParity: 'i' }), dirac()],
  ],
}

describe.each(Object.entries(many))('many states that differ in %s', (_, [rules, states]) => {
  const whole = solve(system(states, rules, 0))
  const alone = states.map((final, f) =>
    states.map((initial, i) => (f <= i ? solve(system(f === i ? [final] : [final, initial], rules, 0)) : undefined)),
  )
  const between = (f: number, i: number): Solution => {
    const solution = alone[Math.min(f, i)]?.[Math.max(f, i)]
    if (solution === undefined) throw new RangeError('no such states')
    return solution
  }

  it('have every entry as it is between its two states alone', () => {
    for (const f of states.keys()) {
      for (const i of states.keys()) {
        const [a, b] = f === i ? [0, 0] : f < i ? [0, 1] : [1, 0]
        for (const species of speciesList)
          for (const formFactor of formFactors)
            expect(whole.verdict(species, formFactor, f, i)).toEqual(between(f, i).verdict(species, formFactor, a, b))
      }
    }
  })

  it('have the parameters of all pairs together', () => {
    for (const formFactor of formFactors) {
      const count = (f: number, i: number): number => between(f, i).freeParameters[formFactor] ?? Number.NaN
      const pairs = [...states.keys()].flatMap((f) =>
        [...states.keys()].slice(f).map((i) => (f === i ? count(f, f) : count(f, i) - count(f, f) - count(i, i))),
      )
      const sum = pairs.reduce((total, one) => total + one, 0)
      expect(whole.freeParameters[formFactor]).toBe(Number.isNaN(sum) ? null : sum)
    }
  })
})

describe('a solution', () => {
  it('has no verdict on an entry that is none', () => {
    const { verdict } = solve(system([dirac(), majorana()], laws))
    expect(() => verdict('neutrino', 'magnetic', 0, 2)).toThrow('no verdict for magnetic[1,3]')
    expect(() => verdict('antineutrino', 'charge', 2, 1)).toThrow('no verdict for charge[3,2]')
    expect(() => verdict('neutrino', 'charge', 2, 2)).toThrow('no verdict for charge[3,3]')
  })

  it('asks for a verdict once and keeps it', () => {
    const { verdict } = solve(system([dirac(), dirac(), dirac()], laws))
    const first = verdict('neutrino', 'magnetic', 0, 1)
    expect(verdict('neutrino', 'magnetic', 0, 1)).toBe(first)
    expect(verdict('neutrino', 'magnetic', 1, 2)).toBe(first)
    expect(verdict('neutrino', 'magnetic', 1, 0)).not.toBe(first)
  })
})
