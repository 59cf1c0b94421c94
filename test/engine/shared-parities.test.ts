// Open CP parities that are equal or opposite whatever they are: the selection rules of CP hold without a fork.

import { describe, expect, it } from 'vitest'
import type { NeutrinoState } from '../../src/physics/state.js'
import { laws, majorana, solved, statusOf, system } from './systems.js'

/** i or −i times one common unknown sign. */
const shared = (sign: 1 | -1): NeutrinoState =>
  ({ ...majorana(), sharedParity: { sign, unknowns: [1] } }) as NeutrinoState

describe('two Majorana states of one unknown sign, with CP', () => {
  // Charge and magnetic form factors connect opposite parities only, electric and anapole ones equal parities only.
  it.each([
    ['equal', [shared(1), shared(1)], { charge: 'zero', magnetic: 'zero', electric: 'imaginary', anapole: 'real' }],
    ['equal, both reversed', [shared(-1), shared(-1)], { magnetic: 'zero', electric: 'imaginary', anapole: 'real' }],
    [
      'opposite',
      [shared(1), shared(-1)],
      { charge: 'imaginary', magnetic: 'imaginary', electric: 'zero', anapole: 'zero' },
    ],
  ] as const)('obey the selection rules of parities that are %s', (_, states, expected) => {
    const one = system(states, [...laws, 'cp'])
    expect(solved(one).freeParameters).not.toContain(null)
    for (const [name, status] of Object.entries(expected)) expect(statusOf(one, `${name}[1,2]`)).toBe(status)
  })
})
