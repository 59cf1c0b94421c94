// What a mixing makes of the CP parities that a model leaves open, by hand: with δ = 180° and real angles U is real, and
// U_k → U_k e^{iα_k/2} turns the parity of state k by α_k.

import { describe, expect, it } from 'vitest'
import { printAngle } from '../../src/exact/phase-polynomial.js'
import * as Q from '../../src/exact/rational.js'
import type { MixingMatrix } from '../../src/mixing/matrix/mixing-matrix.js'
import { fromParameters } from '../../src/mixing/matrix/parametrisation.js'
import { type MixingVerdict, settleParities } from '../../src/mixing/parities/settle-parities.js'
import type { NeutrinoState } from '../../src/physics/state.js'
import { dirac, majorana } from '../engine/systems.js'
import { right } from './records.js'

const angles = { theta12: '33.68 deg', theta13: '8.56 deg', theta23: '43.3 deg', delta: '180 deg' }
const real = { ...angles, alpha21: '0 deg', alpha31: '0 deg' }

/** PDG, with phases of the form x + π·pi where a number is given. */
function mixing(parameters: Readonly<Record<string, string | number>>): MixingMatrix {
  const texts = Object.entries(parameters).map(([name, value]) => [name, String(value)])
  const symbolic = Object.entries(parameters).flatMap(([name, pi]) =>
    typeof pi === 'string'
      ? []
      : [[name, { angle: [{ symbol: 'x', multiple: Q.one }], pi: Q.rational(pi), text: 'x' }]],
  )
  return right(fromParameters(Object.fromEntries(texts), { symbolic: Object.fromEntries(symbolic) }))
}

/** With another multiple of π in the phase of the third state. */
const turned =
  (numerator: number, denominator: number) =>
  (matrix: MixingMatrix): MixingMatrix => ({
    ...matrix,
    symbolicPhases: (matrix.symbolicPhases ?? []).map((one) =>
      one.column === 2 ? { ...one, pi: Q.rational(numerator, denominator) } : one,
    ),
  })

/** `i`, `-i`, `?`, or `+0 1` for a sign times unknown signs; with `x + 1` for a phase relative to its group. */
const told = (states: readonly NeutrinoState[]): readonly string[] =>
  states.map((state) => {
    if (state.nature === 'dirac') return 'dirac'
    const { cpParity, sharedParity, parityPhase } = state
    const parity = cpParity === undefined ? '?' : cpParity.k === 1 ? 'i' : '-i'
    const shared =
      sharedParity === undefined ? parity : `${sharedParity.sign > 0 ? '+' : '-'}${sharedParity.unknowns.join(' ')}`
    if (parityPhase === undefined) return shared
    return `${shared} of ${parityPhase.group}: ${[printAngle(parityPhase.angle) || '0', Q.print(parityPhase.pi)].join(' + ')}`
  })

const conditions = (verdict: MixingVerdict): unknown =>
  verdict.kind === 'conditional'
    ? [
        verdict.conditions.map((one) => `${printAngle(one.angle)} = ${Q.print(one.value)} mod ${Q.print(one.modulo)}`),
        verdict.isDeclared,
      ]
    : verdict.kind

const states = (...parities: readonly (string | undefined)[]): readonly NeutrinoState[] =>
  parities.map((cpParity, k) => majorana({ mass: `${k + 1} eV`, ...(cpParity === undefined ? {} : { cpParity }) }))

const withMasses = (...masses: readonly string[]): readonly NeutrinoState[] => masses.map((mass) => majorana({ mass }))

const open = states(undefined, undefined, undefined)

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

describe('a mixing with a symbol x in α21', () => {
  const one = mixing({ ...real, alpha21: 0 })
  const both = mixing({ ...real, alpha21: 0, alpha31: 0 })
  const apart = mixing({ ...real, alpha21: 0, alpha31: 1 })

  it('conserves CP for x = 0 mod π, and tells how the parities depend on x', () => {
    const settled = settleParities(one, open)
    expect(conditions(settled.verdict)).toEqual([['x = 0 mod 1'], false])
    expect(told(settled.states)).toEqual(['i of 0: 0 + 0', '? of 0: x + 0', 'i of 0: 0 + 0'])
  })

  it('and in α31: the two parities have one unknown sign, whichever way it is counted', () => {
    expect(told(settleParities(both, open).states)).toEqual(['i of 0: 0 + 0', '+0 of 0: x + 0', '+0 of 0: x + 0'])
    expect(told(settleParities(apart, open).states)).toEqual(['i of 0: 0 + 0', '-0 of 0: x + 0', '+0 of 0: x + 1'])
  })

  it('follows one declared parity, and leaves the others a common sign', () => {
    const settled = settleParities(one, states(undefined, '-i', undefined))
    expect(conditions(settled.verdict)).toEqual([['x = 0 mod 1'], false])
    expect(told(settled.states)).toEqual(['+1 of 0: 0 + 0', '-i of 0: x + 0', '+1 of 0: 0 + 0'])
  })

  it('fixes x where two parities are declared', () => {
    for (const [parity, value] of [
      ['-i', 1],
      ['i', 0],
    ] as const) {
      const settled = settleParities(one, states('i', parity, undefined))
      expect(conditions(settled.verdict)).toEqual([[`x = ${value} mod 2`], true])
      expect(told(settled.states).map((text) => text.split(' ')[0])).toEqual(['i', parity, 'i'])
    }
    // Of three, with x and x + π: the same condition once.
    const three = settleParities(apart, states('i', '-i', 'i'))
    expect(conditions(three.verdict)).toEqual([['x = 1 mod 2'], true])
  })

  it('contradicts declared parities for all x', () => {
    for (const [matrix, given, declared, inferred] of [
      [both, states(undefined, 'i', '-i'), 'opposite', 'equal'],
      [apart, states(undefined, '-i', '-i'), 'equal', 'opposite'],
    ] as const) {
      const settled = settleParities(matrix, given)
      expect(settled.states).toBe(given)
      expect(settled.verdict).toEqual({
        kind: 'contradicts',
        contradiction: { kind: 'contradicts', states: [1, 2], declared, inferred, evidence: undefined },
      })
    }
  })

  it('violates CP for all x where two phases differ by a right angle', () => {
    const settled = settleParities(turned(1, 2)(both), open)
    expect(settled).toEqual({ states: open, verdict: { kind: 'violates-cp-for-all-values' } })
  })

  it('is not worked out for a state of the mass of another', () => {
    const given = withMasses('1 eV', '1 eV', '2 eV')
    expect(settleParities(one, given)).toEqual({
      states: given,
      verdict: { kind: 'symbolic', reason: 'degenerate', state: 1 },
    })
  })

  it('means nothing for a massless state, and is a difference among others', () => {
    const massless = settleParities(one, withMasses('1 eV', '0 eV', '2 eV'))
    expect(massless.verdict).toEqual({ kind: 'agrees' })
    expect(told(massless.states)).toEqual(['i', '?', 'i'])
    const rest = settleParities(apart, withMasses('0 eV', '1 eV', '2 eV'))
    expect(rest.verdict).toEqual({ kind: 'agrees' })
    expect(told(rest.states)).toEqual(['?', 'i', '-i'])
  })

  it('leaves a massless state the parity it has as written, unless that is declared otherwise', () => {
    const matrix = mixing({ ...real, alpha31: 0 })
    const settled = settleParities(matrix, withMasses('1 eV', '0 eV', '2 eV'))
    expect(conditions(settled.verdict)).toEqual([['x = 0 mod 1'], false])
    expect(told(settled.states)).toEqual(['i of 0: 0 + 0', 'i of 0: 0 + 0', '? of 0: x + 0'])
    const declared = [
      majorana({ mass: '1 eV', cpParity: 'i' }),
      majorana({ mass: '0 eV', cpParity: '-i' }),
      majorana({ mass: '2 eV' }),
    ]
    const other = settleParities(matrix, declared)
    expect(conditions(other.verdict)).toEqual([['x = 0 mod 1'], false])
    expect(told(other.states)).toEqual(['i of 0: 0 + 0', '-i', '? of 0: x + 0'])
  })
})
