// Which invariant shows a violation of CP, which says how near the digits come to one, and how declared parities compare.

import { describe, expect, it } from 'vitest'
import { minusI, plusI } from '../../src/exact/root-of-unity.js'
import { identity, type MixingMatrix, mixingMatrix } from '../../src/mixing/matrix/mixing-matrix.js'
import * as Z from '../../src/mixing/number/mixing-number.js'
import { cpEvidence, cpMargin } from '../../src/mixing/parities/cp-evidence.js'
import { compareWithDeclared, paritiesByState } from '../../src/mixing/parities/declared-parities.js'
import { inferParities } from '../../src/mixing/parities/infer-parities.js'
import { solveLeptonPhases } from '../../src/mixing/parities/lepton-phases.js'
import { levelsOf, type MixingState, majoranaStates } from '../../src/mixing/phases/spectrum.js'
import { groups, is, state, written } from './records.js'

const none = solveLeptonPhases(0, [])
const evidenceOf = (matrix: MixingMatrix, states: readonly MixingState[]) => cpEvidence(matrix, levelsOf(states), none)

describe('the evidence', () => {
  // (U_i U*_j)² of row e: 12: (1 − i)² = −2i; 13: (−2i)² = −4; 23: ((1 + i)(−2i))² = (2 − 2i)² = −8i.
  const matrix = written([
    ['1', '1+i', '2*i'],
    ['0', '0', '0'],
    ['0', '1', '1'],
  ])

  it('is the invariant whose imaginary part is largest', () => {
    const found = evidenceOf(matrix, majoranaStates(3))
    if (found?.kind !== 'invariant') throw new Error(found?.kind)
    expect(found.index).toEqual({ kind: 'majorana', row: 0, states: [1, 2] })
    expect(is(found.imaginaryPart, '-8')).toBe(true)
  })

  it('is a Majorana invariant of massive Majorana states with masses of their own only', () => {
    const states = (...natures: readonly (readonly ['dirac' | 'majorana', string])[]) =>
      natures.map(([nature, mass]) => state(nature, mass))
    const found = evidenceOf(matrix, states(['majorana', '1'], ['majorana', '2'], ['majorana', '0']))
    expect(found).toMatchObject({ kind: 'invariant', index: { kind: 'majorana', states: [0, 1] } })
    // Quartets of rows e and τ: states 2 and 3: (1 + i)·1·(−2i)·1 = 2 − 2i.
    const dirac = evidenceOf(matrix, states(['dirac', '1'], ['dirac', '2'], ['dirac', '3']))
    expect(dirac).toMatchObject({ kind: 'invariant', index: { kind: 'quartet', rows: [0, 2], states: [1, 2] } })
    expect(dirac?.kind === 'invariant' && is(dirac.imaginaryPart, '-2')).toBe(true)
    expect(evidenceOf(matrix, states(['majorana', '1'], ['majorana', '2'], ['majorana', '2']))).toBeUndefined()
  })

  it('is else the first loop of rows that fails', () => {
    const square = (z: Z.MixingNumber, level: number) =>
      ({ rows: [0, 1], isConjugated: true, square: z, level }) as const
    const solution = solveLeptonPhases(2, [square(Z.one, 0), square(Z.one, 1), square(Z.negate(Z.one), 2)])
    const real = mixingMatrix(identity(2))
    const found = cpEvidence(real, levelsOf(majoranaStates(2)), solution)
    if (found?.kind !== 'loop') throw new Error(found?.kind)
    expect([found.rows, is(found.value, '-1')]).toEqual([[0, 1], true])
    expect(cpEvidence(real, levelsOf(majoranaStates(2)), solveLeptonPhases(2, [square(Z.one, 0)]))).toBeUndefined()
  })

  it('names no invariant above twelve levels', () => {
    const wide = (n: number) => {
      const row = Array.from({ length: n }, (_, k) =>
        k === 0 ? Z.one : Z.exact((Z.add(Z.one, Z.imaginaryUnit) as Z.ExactNumber).value),
      )
      return { matrix: mixingMatrix([row]), states: majoranaStates(n) }
    }
    const [twelve, thirteen] = [wide(12), wide(13)]
    expect(evidenceOf(twelve.matrix, twelve.states)?.kind).toBe('invariant')
    expect(evidenceOf(thirteen.matrix, thirteen.states)).toBeUndefined()
    expect(cpMargin(twelve.matrix, levelsOf(twelve.states))).toBeDefined()
    expect(cpMargin(thirteen.matrix, levelsOf(thirteen.states))).toBeUndefined()
  })
})

describe('the margin', () => {
  const near = (re: number, im: number, radius: number): Z.MixingNumber =>
    Z.numeric({ centre: re, radius: 0 }, { centre: im, radius })

  it('is the imaginary part of an invariant, and what is open in it', () => {
    // (1·(2 − 0.1i))² has the imaginary part −0.4, open by 2·2·0.2.
    const margin = cpMargin(mixingMatrix([[Z.one, near(2, 0.1, 0.2)]]), levelsOf(majoranaStates(2)))
    expect(margin?.index).toEqual({ kind: 'majorana', row: 0, states: [0, 1] })
    expect(margin?.size).toBeCloseTo(0.4, 12)
    expect(margin?.tolerance).toBeCloseTo(0.8, 12)
  })

  it('is of the invariant that could be largest relative to its modulus, first or last', () => {
    const rows = [
      [Z.one, near(2, 0.01, 0.02)],
      [Z.one, near(1, 0.01, 0.05)],
      [Z.one, near(2, 0.01, 0.05)],
    ]
    const rowOf = (...order: readonly number[]): unknown => {
      const index = cpMargin(mixingMatrix(order.map((k) => rows[k] ?? [])), [
        { states: [0], group: 'orthogonal', isMassless: false },
        { states: [1], group: 'orthogonal', isMassless: false },
      ])?.index
      return index?.kind === 'majorana' ? order[index.row] : index
    }
    for (const order of [
      [0, 1],
      [1, 0],
      [0, 1, 2],
      [2, 1, 0],
    ]) {
      // Open by 2·2·0.02 = 0.08 of 4, by 0.1 of 1, by 0.2 of 4; quartets of two rows are open by less of theirs.
      expect(rowOf(...order)).toBe(1)
    }
  })

  it('is not there where all invariants are real', () => {
    expect(cpMargin(mixingMatrix([[Z.one, near(2, 0, 0)]]), levelsOf(majoranaStates(2)))).toBeUndefined()
    expect(cpMargin(mixingMatrix(identity(2)), levelsOf(majoranaStates(2)))).toBeUndefined()
  })
})

describe('declared parities', () => {
  // Two groups: states 1, 2 by row e and states 3, 4 by row µ; 1 and 2 equal, 3 and 4 opposite.
  const matrix = written([
    ['1', '1', '0', '0'],
    ['0', '0', '1', 'i'],
    ['0', '0', '0', '0'],
    ['0', '0', '0', '0'],
  ])
  const conclusion = inferParities(matrix, majoranaStates(4))

  it('are held against each group on its own', () => {
    if (conclusion.kind !== 'conserved') throw new Error(conclusion.kind)
    expect(groups(conclusion.parities)).toEqual([
      ['1+', '2+'],
      ['3+', '4-'],
    ])
    for (const [declared, expected] of [
      [[plusI, plusI, plusI, minusI], { kind: 'agrees', untested: [] }],
      [[minusI, minusI, plusI, minusI], { kind: 'agrees', untested: [] }],
      [[plusI, undefined, undefined, minusI], { kind: 'agrees', untested: [0, 3] }],
      [[undefined, undefined, minusI, plusI], { kind: 'agrees', untested: [] }],
    ] as const) {
      expect(compareWithDeclared(matrix, conclusion, declared)).toEqual(expected)
    }
    const second = compareWithDeclared(matrix, conclusion, [plusI, plusI, minusI, minusI])
    expect(second).toMatchObject({ kind: 'contradicts', states: [2, 3], declared: 'equal', inferred: 'opposite' })
    // (1·(−i))² = −1 in row µ.
    if (second.kind !== 'contradicts') throw new Error(second.kind)
    expect(second.evidence?.index).toEqual({ kind: 'majorana', row: 1, states: [2, 3] })
    expect(is(second.evidence?.value ?? Z.zero, '-1')).toBe(true)
    expect(compareWithDeclared(matrix, conclusion, [plusI, minusI, plusI, minusI])).toMatchObject({
      states: [0, 1],
      declared: 'opposite',
      inferred: 'equal',
      evidence: { index: { row: 0 } },
    })
  })

  it('have no evidence of one row where no row has both states', () => {
    // 1 and 3 are compared through 2: rows (1, 1, 0) and (0, 1, 1).
    const chain = written([
      ['1', '1', '0'],
      ['0', '1', '1'],
      ['0', '0', '0'],
    ])
    const states = majoranaStates(3)
    const found = compareWithDeclared(chain, inferParities(chain, states), [plusI, undefined, minusI])
    expect(found).toEqual({
      kind: 'contradicts',
      states: [0, 2],
      declared: 'opposite',
      inferred: 'equal',
      evidence: undefined,
    })
  })

  it('of states without a parity are untested', () => {
    const states = [state('dirac', '1'), state('majorana', '2'), state('majorana', '0'), state('majorana', '3')]
    const found = compareWithDeclared(matrix, inferParities(matrix, states), [plusI, plusI, plusI, undefined])
    expect(found).toEqual({ kind: 'agrees', untested: [0, 1, 2] })
  })

  it('by state, of the first group', () => {
    if (conclusion.kind !== 'conserved') throw new Error(conclusion.kind)
    expect(paritiesByState(conclusion.parities, 4)).toEqual([plusI, plusI, undefined, undefined])
    expect(paritiesByState({ groups: [], without: [] }, 2)).toEqual([undefined, undefined])
  })
})
