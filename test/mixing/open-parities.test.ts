// Which relative parities a mixing leaves open, and why.

import { describe, expect, it } from 'vitest'
import { type MixingMatrix, mixingMatrix } from '../../src/mixing/matrix/mixing-matrix.js'
import { inferParities } from '../../src/mixing/parities/infer-parities.js'
import { majoranaStates } from '../../src/mixing/phases/spectrum.js'
import { groups, pdg, state, written } from './records.js'

const angles = { theta12: '33.68 deg', theta13: '8.56 deg', theta23: '43.3 deg' }
const majorana = majoranaStates(3)

/** What the mixing says of the parities: kind, and groups with + for i. */
function told(matrix: MixingMatrix, states = majorana) {
  const conclusion = inferParities(matrix, states)
  if (conclusion.kind === 'violated') return ['violated', conclusion.evidence]
  return [conclusion.kind, groups(conclusion.kind === 'conserved' ? conclusion.parities : conclusion.compatible)]
}

describe('parities remain open', () => {
  it('between states that no charged lepton connects', () => {
    const block = pdg({ theta12: '30 deg', theta13: '0 deg', theta23: '0 deg', alpha21: '180 deg', alpha31: '77 deg' })
    expect(told(block)).toEqual(['conserved', [['1+', '2-'], ['3+']]])
  })

  it('between all states of the unit matrix', () => {
    expect(
      told(
        written([
          ['1', '0'],
          ['0', 'i'],
        ]),
        majoranaStates(2),
      ),
    ).toEqual(['conserved', [['1+'], ['2+']]])
  })

  it('for a massless state, whose phase is not physical', () => {
    const states = [state('majorana', '0'), state('majorana', '0.01'), state('majorana', '0.05')]
    const conclusion = inferParities(pdg({ ...angles, delta: '0 deg', alpha21: '45 deg', alpha31: '225 deg' }), states)
    expect(conclusion).toMatchObject({ kind: 'conserved', parities: { without: [{ state: 0, reason: 'massless' }] } })
    if (conclusion.kind === 'conserved') expect(groups(conclusion.parities)).toEqual([['2+', '3-']])
  })

  it('for a massless state, but δ still violates CP', () => {
    const states = [state('majorana', '0'), state('majorana', '0.01'), state('majorana', '0.05')]
    expect(told(pdg({ ...angles, delta: '90 deg', alpha21: '0 deg', alpha31: '0 deg' }), states)[0]).toBe('violated')
  })

  it('for Dirac states', () => {
    const states = [state('dirac'), state('majorana'), state('majorana')]
    const conclusion = inferParities(pdg({ ...angles, delta: '0 deg', alpha21: '30 deg', alpha31: '30 deg' }), states)
    expect(conclusion).toMatchObject({ kind: 'conserved', parities: { without: [{ state: 0, reason: 'dirac' }] } })
  })

  it('where the author gave no Majorana phase', () => {
    const conclusion = inferParities(pdg({ ...angles, delta: '0 deg', alpha21: '180 deg' }), majorana)
    expect(conclusion).toMatchObject({
      kind: 'conserved',
      parities: { groups: [{ states: [0, 1] }], without: [{ state: 2, reason: 'phase-not-given' }] },
    })
  })

  it('within degenerate masses, where any rotation of the pair leaves the verdict', () => {
    const states = [state('majorana', '0.1'), state('majorana', '0.1'), state('majorana', '0.2')]
    // TBM with opposite parities of 1 and 2, then rotated by 45° (real) among them: entries are complex everywhere.
    const rows = [
      ['(sqrt(2/3)-i/sqrt(3))/sqrt(2)', '(sqrt(2/3)+i/sqrt(3))/sqrt(2)', '0'],
      ['(-1/sqrt(6)-i/sqrt(3))/sqrt(2)', '(-1/sqrt(6)+i/sqrt(3))/sqrt(2)', '1/sqrt(2)'],
      ['(1/sqrt(6)+i/sqrt(3))/sqrt(2)', '(1/sqrt(6)-i/sqrt(3))/sqrt(2)', '1/sqrt(2)'],
    ]
    const conclusion = inferParities(written(rows), states)
    expect(conclusion).toMatchObject({
      kind: 'conserved',
      parities: { groups: [{ states: [2] }], without: [{ state: 0, reason: 'degenerate' }, { state: 1 }] },
    })
    // The same matrix with three different masses violates CP.
    expect(inferParities(written(rows), majorana).kind).toBe('violated')
  })

  it('a Dirac neutrino seen as two degenerate Majorana ones conserves CP for every real mixing', () => {
    // Columns u_k/√2 and i u_k/√2 for each Dirac state k, rows e, µ; unitary 2 × 4 block.
    const rows = [
      ['3/(5*sqrt(2))', '3*i/(5*sqrt(2))', '4/(5*sqrt(2))', '4*i/(5*sqrt(2))'],
      ['-4/(5*sqrt(2))', '-4*i/(5*sqrt(2))', '3/(5*sqrt(2))', '3*i/(5*sqrt(2))'],
    ]
    const matrix = mixingMatrix(written([...rows, ['0', '0', '0', '0'], ['0', '0', '0', '0']]).entries.slice(0, 2))
    const states = ['1', '1', '2', '2'].map((mass) => state('majorana', mass))
    expect(inferParities(matrix, states).kind).toBe('conserved')
  })

  it('three degenerate Majorana states may violate CP, shown by a loop of rows', () => {
    const states = ['1', '1', '1'].map((mass) => state('majorana', mass))
    const matrix = pdg({
      theta12: '30 deg',
      theta13: '15 deg',
      theta23: '45 deg',
      delta: '60 deg',
      alpha21: '90 deg',
      alpha31: '30 deg',
    })
    expect(told(matrix, states)).toMatchObject(['violated', { kind: 'loop' }])
  })
})
