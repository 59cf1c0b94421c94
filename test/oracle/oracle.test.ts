// The oracle itself: known answers by hand, its two readings of the rules against each other, and refusal where it cannot tell.

import { describe, expect, it } from 'vitest'
import { shipped } from '../../src/catalogue/catalogue.js'
import { formFactors } from '../../src/physics/form-factor.js'
import { dirac, laws, majorana, system } from '../engine/systems.js'
import { modulus } from './complex.js'
import { rank, solutionProjector, UnclearMargin } from './elimination.js'
import { genericComplex } from './generic.js'
import { average, fixedDimension, generate } from './group.js'
import { everyOracleEntry, judge, judgeByMatrices, judgeByRecords } from './judge.js'
import { matrixLaws } from './matrix-laws.js'
import { valueAt } from './unknowns.js'

describe('dense elimination', () => {
  it('projects onto the solutions of x = y', () => {
    const [first, second, third] = solutionProjector([[1, -1, 0]], 3)
    for (const [row, expected] of [
      [first, [0.5, 0.5, 0]],
      [second, [0.5, 0.5, 0]],
      [third, [0, 0, 1]],
    ] as const) {
      for (const [k, value] of expected.entries()) expect(row?.[k]).toBeCloseTo(value, 12)
    }
  })

  it('gives the same whether or not unlinked unknowns are treated apart', () => {
    const rows = [
      [1, 2, 0, 0],
      [0, 0, 3, -1],
    ]
    // A row that links everything and says nothing new.
    const linking = [1, 2, 3, -1]
    const [apart, together] = [solutionProjector(rows, 4), solutionProjector([...rows, linking], 4)]
    for (const [k, row] of apart.entries())
      for (const [l, value] of row.entries()) expect(together[k]?.[l]).toBeCloseTo(value, 12)
  })

  it('counts independent rows', () => {
    expect(rank([])).toBe(0)
    expect(
      rank([
        [1, 2],
        [2, 4],
        [0, 0],
      ]),
    ).toBe(1)
    expect(
      rank([
        [1, 0],
        [1, 1],
      ]),
    ).toBe(2)
  })

  it('refuses to answer when a row is neither zero nor not', () => {
    const nearly = [
      [1, 0],
      [1, 1e-6],
    ]
    expect(() => rank(nearly)).toThrow(UnclearMargin)
  })
})

describe('the oracle', () => {
  it('leaves everything complex without equations', () => {
    const { verdict, freeParameters, dimension } = judge([], 2)
    for (const entry of everyOracleEntry(2)) expect(verdict(entry).kind).toBe('complex')
    expect([freeParameters, dimension]).toEqual([8, 16])
  })

  it.each([
    [[dirac(), dirac(), dirac()], [], [9, 9, 9, 9]],
    [[dirac(), dirac(), dirac()], ['cp'], [6, 6, 3, 6]],
    [[majorana(), majorana(), majorana()], [], [3, 3, 3, 6]],
    [['i', 'i', '-i'].map((cpParity) => majorana({ cpParity })), ['cp'], [2, 2, 1, 4]],
    [[dirac(), dirac(), majorana()], ['lepton-number'], [4, 4, 4, 5]],
  ] as const)('counts parameters as by hand, %#', (states, assumed, expected) => {
    const one = system(states, [...laws, ...assumed])
    expect(formFactors.map((name) => judgeByMatrices(one, name).freeParameters)).toEqual(expected)
  })

  it('reads matrix formulas and records the same way, for every shipped rule by itself', () => {
    const phases = { cpParity: 'exp(i*pi/3)', cPhase: 'exp(i*pi/5)', pPhase: '-1', tPhase: 'i' }
    const states = [
      dirac(phases),
      dirac({ mass: '1 eV' }),
      majorana({ cpParity: '-i', cPhase: '-1', pPhase: 'i', tPhase: '1', mass: '1 eV' }),
      majorana({ cpParity: 'i', cPhase: '1', pPhase: 'i', tPhase: '-1', mass: '2 eV' }),
    ]
    for (const { id } of shipped.rules) {
      const one = system(states, [id], 0)
      for (const name of formFactors) {
        const [a, b] = [judgeByMatrices(one, name).projector, judgeByRecords(one, name).projector]
        const differences = a.flatMap((row, k) => row.map((value, l) => Math.abs(value - (b[k]?.[l] ?? 0))))
        expect(Math.max(...differences), `${id} ${name}`).toBeLessThan(1e-9)
      }
    }
  })

  it('knows the matrix form of every shipped rule', () => {
    for (const { id } of shipped.rules) expect(matrixLaws, id).toHaveProperty(id)
  })
})

describe('the group average', () => {
  const scene = { formFactor: 'magnetic', states: [majorana(), majorana()], q2: 'generic' } as const
  const maps = laws.map((id) => matrixLaws[id]?.(scene)).filter((map) => map !== undefined)

  it('of the laws of two Majorana neutrinos has eight elements and leaves one parameter', () => {
    const group = generate(maps, 2, 4, 100)
    // Hermitian conjugation, CPT and exchange of the species commute and have order two each.
    expect(group?.elements).toHaveLength(8)
    expect(group === undefined ? undefined : fixedDimension(group)).toBeCloseTo(1, 12)
  })

  it('of any matrix is imaginary antisymmetric', () => {
    const group = generate(maps, 2, 4, 100)
    if (group === undefined) throw new Error('too large')
    const image = average(group, genericComplex(1, 8), 2)
    for (const k of [0, 1])
      expect(modulus(valueAt(image, { species: 'neutrino', final: k, initial: k }))).toBeCloseTo(0)
    const upper = valueAt(image, { species: 'neutrino', final: 0, initial: 1 })
    const lower = valueAt(image, { species: 'neutrino', final: 1, initial: 0 })
    expect(upper.re).toBeCloseTo(0, 12)
    expect(Math.abs(upper.im)).toBeGreaterThan(1e-3)
    expect(lower.im).toBeCloseTo(-upper.im, 12)
  })

  it('is given up when the group is too large', () => {
    expect(generate(maps, 2, 4, 4)).toBeUndefined()
  })
})
