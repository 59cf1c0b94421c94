// CP parities that follow from declared ones: a sum modulo 2 of a constant and of unknown bits for each state.

import { describe, expect, it } from 'vitest'
import { minusI, plusI } from '../../src/exact/root-of-unity.js'
import { type ParityForm, settleForms } from '../../src/mixing/parities/parity-forms.js'
import type { ImaginaryUnit, NeutrinoState } from '../../src/physics/state.js'
import { majorana } from '../engine/systems.js'

const form = (state: number, constant: 0 | 1): ParityForm => ({ state, group: 0, constant, bits: [] })

function parities(states: readonly NeutrinoState[], forms: readonly ParityForm[]) {
  const settled = settleForms(states, forms)
  return settled.kind === 'settled' ? settled.states.map(({ cpParity }) => cpParity) : settled
}

const [i, minus] = [plusI as ImaginaryUnit, minusI as ImaginaryUnit]

describe('parities of one group', () => {
  it('are i for the first state and those equal to it where none is declared', () => {
    expect(parities([majorana(), majorana(), majorana()], [form(0, 0), form(1, 1), form(2, 0)])).toEqual([i, minus, i])
  })

  it.each([
    ['i', [i, i, minus]],
    ['-i', [minus, minus, i]],
  ] as const)('follow a state that is declared %s', (cpParity, expected) => {
    const states = [majorana({ cpParity }), majorana(), majorana()]
    expect(parities(states, [form(0, 0), form(1, 0), form(2, 1)])).toEqual(expected)
  })

  it('contradict a declaration that the mixing excludes', () => {
    const states = [majorana({ cpParity: 'i' }), majorana({ cpParity: 'i' })]
    expect(parities(states, [form(0, 0), form(1, 1)])).toEqual({ kind: 'contradiction', state: 1, against: 0 })
  })
})
