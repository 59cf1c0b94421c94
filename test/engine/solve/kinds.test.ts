// States that no rule tells apart share their solutions: an entry of many states is what it is between its two states alone.

import { describe, expect, it } from 'vitest'
import { solve } from '../../../src/engine/solve/solve.js'
import { speciesList } from '../../../src/physics/entry.js'
import { formFactors } from '../../../src/physics/form-factor.js'
import type { MajoranaState, NeutrinoState } from '../../../src/physics/state.js'
import { dirac, laws, majorana, system } from '../systems.js'

const shared = (sign: 1 | -1, unknown: number): NeutrinoState => ({
  ...(majorana() as MajoranaState),
  sharedParity: { sign, unknowns: [unknown] },
})

const many: Readonly<Record<string, readonly NeutrinoState[]>> = {
  masses: [
    dirac({ mass: '1 eV' }),
    dirac({ mass: '2 eV' }),
    dirac(),
    dirac({ mass: '1000 meV' }),
    dirac(),
    majorana({ mass: '1 eV' }),
    majorana(),
    majorana({ mass: '2 eV' }),
    majorana({ mass: '1 eV' }),
    dirac({ mass: '1 eV', cpParity: 'i' }),
  ],
  phases: [
    dirac(),
    dirac({ cpParity: 'i' }),
    dirac({ cPhase: '-1' }),
    dirac({ pPhase: '-1' }),
    dirac({ tPhase: 'exp(i*pi/3)' }),
    dirac({ cpParity: 'exp(i*pi/2)' }),
    dirac({ cpParity: '-1' }),
    majorana({ cpParity: 'i', cPhase: '1', pPhase: 'i', tPhase: '1' }),
    majorana({ cpParity: '-i', cPhase: '1', pPhase: 'i', tPhase: '1' }),
    majorana({ cpParity: 'i', cPhase: '-1', pPhase: 'i', tPhase: '-1' }),
  ],
  // A Majorana state with the same phases as a Dirac state.
  natures: [
    dirac({ cpParity: 'i', pPhase: 'i' }),
    majorana({ cpParity: 'i', cPhase: '1', pPhase: 'i', tPhase: '1' }),
    dirac({ cpParity: 'i', pPhase: 'i' }),
    majorana({ cpParity: 'i', cPhase: '1', pPhase: 'i', tPhase: '1' }),
  ],
  'open parities': [
    majorana({ cPhase: '1', pPhase: 'i', tPhase: '1' }),
    majorana({ cPhase: '1', pPhase: 'i', tPhase: '1' }),
    shared(1, 1),
    shared(-1, 1),
    shared(1, 2),
    shared(1, 1),
    majorana({ cpParity: 'i' }),
    dirac(),
  ],
}

const ruleSets = [
  [...laws, 'gauge-invariance'],
  [...laws, 'cp'],
  ['cpt', 'cp', 'c', 'p', 't', 'gauge-invariance'],
  [...laws, 'lepton-number', 'charge-quantisation'],
]

const cases = Object.entries(many).flatMap(([name, states]) => ruleSets.map((rules) => [name, rules, states] as const))

describe('many states of different kinds', () => {
  it.each(cases)('%s, with %j: every entry is as between its two states alone', (_, rules, states) => {
    const whole = solve(system(states, rules, 0))
    for (const [f, final] of states.entries()) {
      for (const [i, initial] of states.entries()) {
        const pair = f === i ? [final] : f < i ? [final, initial] : [initial, final]
        const alone = solve(system(pair, rules, 0))
        const [a, b] = f === i ? [0, 0] : f < i ? [0, 1] : [1, 0]
        for (const species of speciesList)
          for (const formFactor of formFactors)
            expect(whole.verdict(species, formFactor, f, i)).toEqual(alone.verdict(species, formFactor, a, b))
      }
    }
  })

  it.each(cases)('%s, with %j: parameters are those of all pairs together', (_, rules, states) => {
    const { freeParameters } = solve(system(states, rules, 0))
    for (const formFactor of formFactors) {
      const count = (...some: readonly NeutrinoState[]): number =>
        solve(system(some, rules, 0)).freeParameters[formFactor] ?? Number.NaN
      let sum = 0
      for (const [f, final] of states.entries()) {
        sum += count(final)
        for (const initial of states.slice(f + 1)) sum += count(final, initial) - count(final) - count(initial)
      }
      expect(freeParameters[formFactor]).toBe(Number.isNaN(sum) ? null : sum)
    }
  })

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
