// Whether CP is conserved where masses coincide, worked out by hand. With real O and U = O diag(phases) the levels give
//   T_αβ = Σ O_αj O_βj e^{iα_j},  H_αβ = Σ O_αj O_βj,
// so what counts are the differences of the α_j within a level, and those between levels.

import { describe, expect, it } from 'vitest'
import { type MixingMatrix, mixingMatrix, rephase } from '../../src/mixing/matrix/mixing-matrix.js'
import * as Z from '../../src/mixing/number/mixing-number.js'
import { inferParities } from '../../src/mixing/parities/infer-parities.js'
import type { Nature } from '../../src/physics/state.js'
import { groups, pdg, state, written } from './records.js'

const angles = { theta12: '30 deg', theta13: '15 deg', theta23: '45 deg', delta: '0 deg' }
const mixing = (alpha21: number, alpha31: number, delta = 0): MixingMatrix =>
  pdg({ ...angles, delta: `${delta} deg`, alpha21: `${alpha21} deg`, alpha31: `${alpha31} deg` })

const spectrum = (nature: Nature, ...masses: readonly number[]) => masses.map((mass) => state(nature, `${mass}`))

function told(matrix: MixingMatrix, states: ReturnType<typeof spectrum>): unknown {
  const conclusion = inferParities(matrix, states)
  if (conclusion.kind === 'violated') return conclusion.evidence.kind
  const parities = conclusion.kind === 'conserved' ? conclusion.parities : conclusion.compatible
  return [
    conclusion.kind,
    groups(parities).map((group) => group.join(' ')),
    parities.without.map((one) => `${one.state + 1} ${one.reason}`),
  ]
}

describe('two flavours of one Majorana mass', () => {
  // U Uᵀ is symmetric and unitary: |T_ee| = |T_µµ|, and arg T_ee + arg T_µµ = 2 arg T_eµ + π. So x_e = T*_ee/|T_ee| and
  // likewise x_µ solve x_e x_µ T_eµ² > 0 up to a sign that e^{iπ} gives: CP is conserved, whatever the phases.
  const rows = [
    ['0.6', '0.8*exp(i*pi/5)'],
    ['-0.8*exp(i*pi/7)', '0.6*exp(i*pi/7)*exp(i*pi/5)'],
  ]

  it('conserve CP, as Dirac and massless states do, but not with two masses', () => {
    const matrix = written(rows)
    expect(told(matrix, spectrum('majorana', 1, 1))).toEqual(['conserved', [], ['1 degenerate', '2 degenerate']])
    expect(told(matrix, spectrum('dirac', 1, 1))).toEqual(['conserved', [], ['1 dirac', '2 dirac']])
    expect(told(matrix, spectrum('majorana', 0, 0))).toEqual(['conserved', [], ['1 massless', '2 massless']])
    expect(told(matrix, spectrum('majorana', 0, 1))).toEqual(['conserved', ['2+'], ['1 massless']])
    expect(told(matrix, spectrum('majorana', 1, 2))).toBe('invariant')
  })
})

describe('three flavours, the first two states of one Majorana mass', () => {
  const states = spectrum('majorana', 1, 1, 2)

  it.each([
    // T is real for a difference of 0 or 180° within the level, and then x_α is real by H.
    [0, 0, ['conserved', ['3+'], ['1 degenerate', '2 degenerate']]],
    [180, 0, ['conserved', ['3+'], ['1 degenerate', '2 degenerate']]],
    [0, 180, ['conserved', ['3+'], ['1 degenerate', '2 degenerate']]],
    [180, 180, ['conserved', ['3+'], ['1 degenerate', '2 degenerate']]],
    // T_αβ = a + ib with a, b ≠ 0: its square is not real, and H makes all x_α equal up to signs.
    [90, 0, 'loop'],
    [60, 60, 'loop'],
    // T real, and the third state asks for x_α = ±i.
    [0, 90, 'loop'],
    [180, 90, 'loop'],
    [45, 0, 'loop'],
  ] as const)('α21 = %d°, α31 = %d°: %j', (alpha21, alpha31, expected) => {
    expect(told(mixing(alpha21, alpha31), states)).toEqual(expected)
  })

  it('and δ: the real rotation R12 can be undone within the level, so δ and no Majorana phase goes with R13', () => {
    // α21 = 0: U = R23 R13(δ) R12 diag(1, 1, e^{iα31/2}), and R12 is a rotation among the first two. Then e^{−iδ} of U_e3 can
    // be moved into row e and back into column 1: diag(e^{−iδ}, 1, 1) R23 R13 diag(e^{iδ}, 1, 1), real but for column 1,
    // where it is the relative phase 2δ of the level.
    expect(told(mixing(0, 0, 60), states)).toBe('loop')
    expect(told(mixing(0, 0, 90), states)).toEqual(['conserved', ['3+'], ['1 degenerate', '2 degenerate']])
    expect(told(mixing(0, 180, 90), states)).toEqual(['conserved', ['3+'], ['1 degenerate', '2 degenerate']])
    expect(told(mixing(90, 0, 90), states)).toBe('loop')
  })

  it('of Dirac nature conserve CP always: R12, δ and all phases can be undone', () => {
    for (const [alpha21, alpha31, delta] of [
      [45, 75, 0],
      [45, 75, 60],
    ] as const) {
      expect(told(mixing(alpha21, alpha31, delta), spectrum('dirac', 1, 1, 2))).toEqual([
        'conserved',
        [],
        ['1 dirac', '2 dirac', '3 dirac'],
      ])
      // Massless Majorana states likewise, and then the third has a parity.
      expect(told(mixing(alpha21, alpha31, delta), spectrum('majorana', 0, 0, 2))).toEqual([
        'conserved',
        ['3+'],
        ['1 massless', '2 massless'],
      ])
    }
    expect(told(mixing(45, 75, 60), spectrum('dirac', 1, 2, 3))).toBe('invariant')
  })

  it('is the same for any phases of the charged leptons, and any two columns', () => {
    const rows = [Z.imaginaryUnit, Z.one, Z.negate(Z.imaginaryUnit)]
    expect(told(rephase(mixing(180, 0), { rows }), states)).toEqual(told(mixing(180, 0), states))
    expect(told(rephase(mixing(90, 0), { rows }), states)).toBe('loop')
    const [outer, later] = [spectrum('majorana', 1, 2, 1), spectrum('majorana', 2, 1, 1)]
    expect(told(mixing(0, 180), outer)).toEqual(['conserved', ['2+'], ['1 degenerate', '3 degenerate']])
    expect(told(mixing(0, 90), outer)).toBe('loop')
    expect(told(mixing(180, 0), later)).toEqual(['conserved', ['1+'], ['2 degenerate', '3 degenerate']])
    expect(told(mixing(90, 180), later)).toBe('loop')
  })
})

describe('three flavours of one mass', () => {
  it('Majorana: T = U Uᵀ alone decides, Dirac: nothing can violate CP', () => {
    const same = spectrum('majorana', 1, 1, 1)
    expect(told(mixing(180, 0), same)).toEqual(['conserved', [], ['1 degenerate', '2 degenerate', '3 degenerate']])
    expect(told(mixing(90, 30, 60), same)).toBe('loop')
    expect(told(mixing(90, 30, 60), spectrum('dirac', 1, 1, 1))).toEqual([
      'conserved',
      [],
      ['1 dirac', '2 dirac', '3 dirac'],
    ])
  })
})

describe('two Dirac states of one mass, of more that are not seen', () => {
  it('violate CP by the phase of H around three rows', () => {
    // Columns (1, 1, 0) and (w, 1, w): H_eµ = 1 + w, H_µτ = w*, H_eτ = |w|², and H_eµ H_µτ H_τe = (w* + |w|²) |w|² is real
    // for real w only; for w = i it is 1 − i.
    const pair = (w: string): MixingMatrix =>
      mixingMatrix(
        written([
          ['1', w, '0'],
          ['1', '1', '0'],
          ['0', w, '0'],
        ]).entries.map((row) => row.slice(0, 2)),
      )
    const states = spectrum('dirac', 1, 1)
    expect(told(pair('i'), states)).toBe('loop')
    expect(told(pair('-1'), states)).toEqual(['conserved', [], ['1 dirac', '2 dirac']])
    expect(told(pair('2'), states)).toEqual(['conserved', [], ['1 dirac', '2 dirac']])
  })
})

describe('what has no parity', () => {
  it('is told with the reason, in the order of the states', () => {
    const four = written([
      ['1', '0', '1', '0'],
      ['1', '0', '0', '1'],
      ['0', '0', '1', '1'],
      ['1', '0', '1', '1'],
    ])
    const states = [state('dirac', '3'), state('majorana', '1'), state('majorana', '0'), state('majorana', '2')]
    expect(told(four, states)).toEqual(['conserved', ['4+'], ['1 dirac', '2 vanishing-column', '3 massless']])
    const open = { ...four, openPhases: [3] }
    expect(told(open, states)).toEqual([
      'conserved',
      [],
      ['1 dirac', '2 vanishing-column', '3 massless', '4 phase-not-given'],
    ])
  })

  it('needs a state for each column', () => {
    expect(() => inferParities(mixing(0, 0), spectrum('majorana', 1, 2))).toThrow(
      'a mixing matrix with another number of states',
    )
  })
})
