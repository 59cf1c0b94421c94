// CP parities that follow from a mixing matrix, and what shows that none do.

import { describe, expect, it } from 'vitest'
import { entryOf, type MixingMatrix, permuteStates } from '../../src/mixing/matrix/mixing-matrix.js'
import * as Z from '../../src/mixing/number/mixing-number.js'
import { paritiesByState } from '../../src/mixing/parities/declared-parities.js'
import { inferParities } from '../../src/mixing/parities/infer-parities.js'
import { majoranaStates } from '../../src/mixing/phases/spectrum.js'
import { groups, named, pdg, written } from './records.js'

const angles = { theta12: '33.68 deg', theta13: '8.56 deg', theta23: '43.3 deg' }
const majorana = majoranaStates(3)

/** What the mixing says of the parities: kind, and groups with + for i. */
function told(matrix: MixingMatrix, states = majorana) {
  const conclusion = inferParities(matrix, states)
  if (conclusion.kind === 'violated') return ['violated', conclusion.evidence]
  return [conclusion.kind, groups(conclusion.kind === 'conserved' ? conclusion.parities : conclusion.compatible)]
}

describe('CP parities from a mixing matrix', () => {
  it.each([
    ['0 deg', '0 deg', '0 deg', ['1+', '2+', '3+']],
    ['180 deg', '180 deg', '0 deg', ['1+', '2-', '3+']],
    ['180 deg', '0 deg', '180 deg', ['1+', '2+', '3-']],
    ['0 deg', '180 deg', '540 deg', ['1+', '2-', '3-']],
  ])('δ = %s, α21 = %s, α31 = %s: proved, whatever the measured angles', (delta, alpha21, alpha31, expected) => {
    expect(told(pdg({ ...angles, delta, alpha21, alpha31 }))).toEqual(['conserved', [expected]])
  })

  it('of exact matrices are exact', () => {
    expect(told(named('tribimaximal'))).toEqual(['conserved', [['1+', '2+', '3+']]])
  })

  it('do not depend on charged-lepton phases: rows e^{iπ/3}, i and 1', () => {
    const rows = [
      ['exp(i*pi/3)*sqrt(2/3)', 'i*exp(i*pi/3)/sqrt(3)', '0'],
      ['-i/sqrt(6)', '-1/sqrt(3)', 'i/sqrt(2)'],
      ['1/sqrt(6)', '-i/sqrt(3)', '1/sqrt(2)'],
    ]
    expect(told(written(rows))).toEqual(['conserved', [['1+', '2-', '3+']]])
  })

  it('do not exist if δ violates CP, and a quartet or Majorana invariant shows it', () => {
    const [kind, evidence] = told(pdg({ ...angles, delta: '212 deg', alpha21: '0 deg', alpha31: '0 deg' }))
    expect(kind).toBe('violated')
    expect(evidence).toMatchObject({ kind: 'invariant' })
  })

  it('do not exist if α21 = 90°, and a Majorana invariant with the second state shows it', () => {
    const result = told(pdg({ ...angles, delta: '0 deg', alpha21: '90 deg', alpha31: '0 deg' }))
    expect(result).toMatchObject(['violated', { index: { kind: 'majorana', states: expect.arrayContaining([1]) } }])
  })

  it('are decided for phases whose field has no room for i: roots of unity of order 263', () => {
    const rows = (root: string) => [
      ['3/5', `4/5*${root}`],
      ['-4/5', `3/5*${root}`],
    ]
    const conclusion = inferParities(written(rows('exp(2*i*pi/263)')), majoranaStates(2))
    if (conclusion.kind !== 'violated' || conclusion.evidence.kind !== 'invariant') throw new Error(conclusion.kind)
    expect(conclusion.evidence.index).toMatchObject({ kind: 'majorana', states: [0, 1] })
    // (12/25)² sin(−4π/263).
    const { re } = Z.toComplex(conclusion.evidence.imaginaryPart)
    expect(re).toBeCloseTo(-0.2304 * Math.sin((4 * Math.PI) / 263), 14)
    expect(told(written(rows('exp(2*i*pi/263)*exp(-2*i*pi/263)')), majoranaStates(2))).toEqual([
      'conserved',
      [['1+', '2+']],
    ])
  })

  it('do not exist for µ–τ reflection with δ = 270°', () => {
    expect(told(named('mu-tau-reflection'))[0]).toBe('violated')
  })

  it('are not decided when the digits of a phase leave CP violation open, and the margin is told', () => {
    const conclusion = inferParities(
      pdg({ ...angles, delta: '3.14 rad', alpha21: '3.14 rad', alpha31: '0 rad' }),
      majorana,
    )
    if (conclusion.kind !== 'undecided') throw new Error(conclusion.kind)
    expect(groups(conclusion.compatible)).toEqual([['1+', '2-', '3+']])
    expect(conclusion.margin?.size).toBeLessThan(conclusion.margin?.tolerance as number)
  })

  it('are not decided for a matrix printed with few complex digits', () => {
    const rows = [
      ['0.82', '0.55*i', '0.15'],
      ['-0.40+0.00*i', '0.60*i', '0.70'],
      ['0.42', '-0.58*i', '0.70'],
    ]
    expect(told(written(rows))).toEqual(['undecided', [['1+', '2-', '3+']]])
  })

  it('a real matrix of few digits has equal parities beyond doubt', () => {
    const rows = [
      ['0.82', '0.55', '0.15'],
      ['-0.40', '0.60', '0.70'],
      ['0.42', '-0.58', '0.70'],
    ]
    expect(told(written(rows))).toEqual(['conserved', [['1+', '2+', '3+']]])
  })

  it('the N = 1 matrix has one parity', () => {
    expect(told(written([['exp(i*pi/5)']]), majoranaStates(1))).toEqual(['conserved', [['1+']]])
  })
})

describe('a loop through zeros violates CP where no invariant of one row or quartet does', () => {
  it('for real and imaginary ratios that cannot be matched', () => {
    // Rows (1,2), (2,3), (1,3): relative parities +, +, − contradict; no quartet has four elements that are not zero.
    const rows = [
      ['1', '1', '0'],
      ['0', '1', '1'],
      ['1', '0', 'i'],
    ]
    expect(told(written(rows))).toMatchObject(['violated', { kind: 'loop' }])
    const even = [
      ['1', '1', '0'],
      ['0', '1', 'i'],
      ['1', '0', 'i'],
    ]
    expect(told(written(even))).toEqual(['conserved', [['1+', '2+', '3-']]])
  })
})

describe('the one-loop sum S_ji = Σ_l f_l U*_lj U_li', () => {
  // f_l = 3/2 − 3a_l/4 with a hierarchy of a_l; only differences of f_l matter.
  const f = [0, 1, 280].map((a) => Z.exact(Z.toComplex(Z.one) && expectExact(3 - a)))
  function expectExact(n: number) {
    const z = written([[`${n}/2`]]).entries[0]?.[0]
    if (z?.kind !== 'exact') throw new Error('not exact')
    return z.value
  }
  const loop = (matrix: MixingMatrix, i: number, j: number) =>
    [0, 1, 2].reduce<Z.MixingNumber>(
      (sum, l) =>
        Z.add(sum, Z.product(f[l] as Z.MixingNumber, Z.conjugate(entryOf(matrix, l, j)), entryOf(matrix, l, i))),
      Z.zero,
    )

  it.each(['0 deg', '180 deg'])(
    'α21 = %s: equal parities ⇔ Im S = 0 ⇔ µ = 0, opposite ⇔ Re S = 0 ⇔ ε = 0',
    (alpha21) => {
      const matrix = pdg({
        sin2Theta12: '1/3',
        sin2Theta13: '1/49',
        theta23: '45 deg',
        delta: '180 deg',
        alpha21,
        alpha31: '180 deg',
      })
      const parities = paritiesByState(conserved(matrix), 3)
      for (const [i, j] of [
        [0, 1],
        [0, 2],
        [1, 2],
      ] as const) {
        const sum = loop(matrix, i, j)
        const isEqual = parities[i]?.k === parities[j]?.k
        expect([Z.isZero(Z.imaginaryPart(sum)), Z.isZero(Z.realPart(sum))]).toEqual([isEqual, !isEqual])
      }
    },
  )
})

function conserved(matrix: MixingMatrix) {
  const conclusion = inferParities(matrix, majorana)
  if (conclusion.kind !== 'conserved') throw new Error(conclusion.kind)
  return conclusion.parities
}

describe('relabelled states', () => {
  it('carry their parities along', () => {
    const matrix = pdg({ ...angles, delta: '180 deg', alpha21: '180 deg', alpha31: '0 deg' })
    expect(told(permuteStates(matrix, [1, 2, 0]))).toEqual(['conserved', [['1+', '2-', '3-']]])
  })
})
