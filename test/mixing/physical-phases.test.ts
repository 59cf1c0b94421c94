// Counts of physical angles and phases from the literature.

import { describe, expect, it } from 'vitest'
import { physicalPhases } from '../../src/mixing/phases/physical-phases.js'
import { levelsOf, majoranaStates } from '../../src/mixing/phases/spectrum.js'
import { state } from './records.js'

const of = (nature: 'dirac' | 'majorana', ...masses: readonly string[]) => masses.map((mass) => state(nature, mass))

describe('levels', () => {
  it('group equal masses of one nature; a mass that is not given equals no other', () => {
    const states = [
      state('majorana', '1'),
      state('majorana'),
      state('majorana', '1.0'),
      state('dirac', '1'),
      state('majorana'),
    ]
    expect(levelsOf(states).map((level) => level.states)).toEqual([[0, 2], [1], [3], [4]])
    expect(levelsOf(states).map(({ group }) => group)).toEqual(['orthogonal', 'orthogonal', 'unitary', 'orthogonal'])
  })

  it('of massless Majorana states allow any phase', () => {
    expect(levelsOf(of('majorana', '0', '0.0'))).toEqual([{ states: [0, 1], group: 'unitary', isMassless: true }])
  })
})

// angles, Dirac phases, Majorana phases. N Majorana: N(N−1)/2, (N−1)(N−2)/2, N−1 [Giunti:2014ixa]; 3 + n with sterile
// rows unphysical: 3(1 + n), 1 + 2n, 2 + n; three degenerate Majorana: two angles and one phase (Branco, Rebelo and
// Silva-Marcos, hep-ph/9810328).
describe('physical parameters', () => {
  it.each([
    ['1 Majorana', majoranaStates(1), undefined, [0, 0, 0]],
    ['2 Majorana', majoranaStates(2), undefined, [1, 0, 1]],
    ['3 Majorana', majoranaStates(3), undefined, [3, 1, 2]],
    ['4 Majorana', majoranaStates(4), undefined, [6, 3, 3]],
    ['3 + 1 Majorana', majoranaStates(4), 3, [6, 3, 3]],
    ['3 + 2 Majorana', majoranaStates(5), 3, [9, 5, 4]],
    ['3 + 3 Majorana', majoranaStates(6), 3, [12, 7, 5]],
    ['1 Dirac', of('dirac', '1'), undefined, [0, 0, 0]],
    ['2 Dirac', of('dirac', '1', '2'), undefined, [1, 0, 0]],
    ['3 Dirac', of('dirac', '1', '2', '3'), undefined, [3, 1, 0]],
    ['3 + 2 Dirac', of('dirac', '1', '2', '3', '4', '5'), 3, [9, 5, 0]],
    ['3 Majorana, one massless', of('majorana', '0', '1', '2'), undefined, [3, 1, 1]],
    ['3 Majorana, two degenerate', of('majorana', '1', '1', '2'), undefined, [3, 0, 2]],
    ['3 Majorana, all degenerate', of('majorana', '1', '1', '1'), undefined, [2, 0, 1]],
    ['3 Dirac, two degenerate', of('dirac', '1', '1', '2'), undefined, [2, 0, 0]],
    ['3 massless', of('majorana', '0', '0', '0'), undefined, [0, 0, 0]],
    ['one Dirac and two Majorana', [...of('dirac', '1'), ...of('majorana', '2', '3')], undefined, [3, 1, 1]],
  ])('of %s', (_what, states, rows, expected) => {
    const { angles, dirac, majorana, phases } = physicalPhases(states, rows)
    expect([angles, dirac, majorana]).toEqual(expected)
    expect(phases).toBe(dirac + majorana)
  })

  it('of more degenerate states than rows: what rotates unseen states removes nothing', () => {
    // 3 × 4: 15 parameters. U(4) less U(1) removes 15, three rows remove 3, which are the same as phases of all columns.
    expect(physicalPhases(of('majorana', '0', '0', '0', '0'), 3).removed).toEqual([
      { by: 'charged-lepton-phases', states: [], parameters: 3 },
      { by: 'column-rotation', states: [0, 1, 2, 3], parameters: 15 },
      { by: 'common-phase', states: [], parameters: -3 },
    ])
    // 3 × 5: 21. O(5) less O(2) removes 9, rows 3.
    const { removed, angles, phases } = physicalPhases(of('majorana', '1', '1', '1', '1', '1'), 3)
    expect(removed.map(({ parameters }) => parameters)).toEqual([3, 9])
    expect(angles + phases).toBe(9)
  })

  it('tell what removes the others', () => {
    expect(physicalPhases(of('majorana', '0', '1', '2')).removed).toEqual([
      { by: 'charged-lepton-phases', states: [], parameters: 3 },
      { by: 'column-phase', states: [0], parameters: 1 },
    ])
    expect(physicalPhases(of('dirac', '1', '1', '2')).removed).toEqual([
      { by: 'charged-lepton-phases', states: [], parameters: 3 },
      { by: 'column-rotation', states: [0, 1], parameters: 4 },
      { by: 'column-phase', states: [2], parameters: 1 },
      { by: 'common-phase', states: [], parameters: -1 },
    ])
  })
})
