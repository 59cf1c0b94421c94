// What a mixing makes of the CP parities that a model leaves open, by hand: with δ = 180° and real angles U is real, and
// U_k → U_k e^{iα_k/2} turns the parity of state k by α_k.

import { describe, expect, it } from 'vitest'
import type { MixingMatrix } from '../../src/mixing/matrix/mixing-matrix.js'
import { settleParities } from '../../src/mixing/parities/settle-parities.js'
import { dirac, majorana } from '../engine/systems.js'
import { mixing, open, real, states, told, withMasses } from './settling.js'

describe('a mixing without symbols', () => {
  it('gives parities to all states, i to the first, or follows those declared', () => {
    const opposite = mixing({ ...real, alpha21: '180 deg' })
    for (const [given, expected] of [
      [open, ['i', '-i', 'i']],
      [states(undefined, 'i', undefined), ['-i', 'i', '-i']],
      [states('i', '-i', 'i'), ['i', '-i', 'i']],
      [
        [dirac({ mass: '1 eV' }), ...open.slice(1)],
        ['dirac', 'i', '-i'],
      ],
    ] as const) {
      const settled = settleParities(opposite, given)
      expect(settled.verdict).toEqual({ kind: 'agrees' })
      expect(told(settled.states)).toEqual(expected)
    }
  })

  it('contradicts what is declared, and then changes no state', () => {
    const given = states('i', 'i', undefined)
    const settled = settleParities(mixing({ ...real, alpha21: '180 deg' }), given)
    expect(settled.states).toBe(given)
    expect(settled.verdict).toMatchObject({
      kind: 'contradicts',
      contradiction: { states: [0, 1], declared: 'equal', inferred: 'opposite', evidence: { index: { row: 0 } } },
    })
  })

  it('violates CP, or may at its digits', () => {
    const violating = settleParities(mixing({ ...real, delta: '212 deg' }), open)
    expect(violating).toMatchObject({ states: open, verdict: { kind: 'violates-cp', evidence: { kind: 'invariant' } } })
    const undecided = settleParities(mixing({ ...real, delta: '3.14 rad' }), open)
    expect(undecided.states).toBe(open)
    if (undecided.verdict.kind !== 'undecided') throw new Error(undecided.verdict.kind)
    // J ∝ sin 3.14 = 0.0016, open by 0.005.
    expect(undecided.verdict.margin?.size).toBeLessThan(undecided.verdict.margin?.tolerance ?? 0)
    // Declared parities are held against the only ones that the digits allow.
    const contradicting = settleParities(mixing({ ...real, alpha21: '3.14 rad' }), states('i', 'i', 'i'))
    expect(contradicting.verdict).toMatchObject({ kind: 'contradicts', contradiction: { states: [0, 1] } })
  })

  it('is read as written for massless and degenerate states too, unless it was computed', () => {
    const matrix = mixing({ ...real, alpha21: '180 deg' })
    const computed: MixingMatrix = { ...matrix, computed: { violation: undefined } }
    const massless = withMasses('0 eV', '1 eV', '2 eV')
    expect(told(settleParities(matrix, massless).states)).toEqual(['i', '-i', 'i'])
    // Relative to the first state that has a parity.
    expect(told(settleParities(computed, massless).states)).toEqual(['?', 'i', '-i'])
    const degenerate = withMasses('1 eV', '1 eV', '2 eV')
    expect(told(settleParities(matrix, degenerate).states)).toEqual(['i', '-i', 'i'])
    expect(told(settleParities(computed, degenerate).states)).toEqual(['?', '?', 'i'])
  })

  it('leaves to a massless state whose phase fits no parity the one that is declared, or none', () => {
    const matrix = mixing({ ...real, alpha21: '75 deg', alpha31: '180 deg' })
    expect(told(settleParities(matrix, withMasses('1 eV', '0 eV', '2 eV')).states)).toEqual(['i', '?', '-i'])
    const declared = [majorana({ mass: '1 eV' }), majorana({ mass: '0 eV', cpParity: 'i' }), majorana({ mass: '2 eV' })]
    expect(settleParities(matrix, declared).verdict.kind).toBe('agrees')
    // As written states 0 and 1 would be equal; declared otherwise, state 1 is taken at its word.
    const written = mixing({ ...real, alpha31: '180 deg' })
    const other = [
      majorana({ mass: '1 eV', cpParity: '-i' }),
      majorana({ mass: '0 eV', cpParity: 'i' }),
      majorana({ mass: '2 eV' }),
    ]
    const settled = settleParities(written, other)
    expect([settled.verdict.kind, ...told(settled.states)]).toEqual(['agrees', '-i', 'i', 'i'])
  })

  it('says nothing by the rows of sterile flavours', () => {
    const { entries, openPhases } = mixing(real)
    const wide = { openPhases, entries: [...entries, ...mixing({ ...real, delta: '90 deg' }).entries.slice(0, 1)] }
    expect(settleParities(wide, open).verdict).toEqual({ kind: 'agrees' })
  })
})
