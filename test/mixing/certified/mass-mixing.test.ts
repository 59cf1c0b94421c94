// Masses, parities and CP of matrices whose answer is known by hand.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import * as Q from '../../../src/exact/rational.js'
import { entryOf, isExact } from '../../../src/mixing/matrix/mixing-matrix.js'
import * as Z from '../../../src/mixing/number/mixing-number.js'
import { conclusionOf, type Entry, exactMatrix, mixingOf, signsOf, tryMixing } from './reading.js'

type Table = readonly (readonly Entry[])[]
const massesOf = (table: Table, options = {}): readonly string[] =>
  mixingOf(exactMatrix(table), options).masses.map(Q.print)
const parities = (table: Table) => signsOf(conclusionOf(mixingOf(exactMatrix(table))))

describe('a Majorana mass matrix', () => {
  it('tribimaximal: masses 5, 10, 50 with the signs of the eigenvalues −5, 10, 50, and U_e3 exactly zero', () => {
    const table = [
      [0, 5, 5],
      [5, 27.5, -22.5],
      [5, -22.5, 27.5],
    ]
    const { mixing } = mixingOf(exactMatrix(table))
    expect(massesOf(table)).toEqual(['5', '10', '50'])
    expect(parities(table)).toEqual([1, -1, -1])
    expect(Z.isZero(entryOf(mixing, 0, 2))).toBe(true)
    // Columns (2,−1,−1)/√6 times i, (1,1,1)/√3, (0,1,−1)/√2.
    expect(Z.toComplex(entryOf(mixing, 0, 0)).im).toBeCloseTo(Math.sqrt(2 / 3), 15)
    expect(Z.toComplex(entryOf(mixing, 1, 1)).re).toBeCloseTo(Math.sqrt(1 / 3), 15)
    expect(Z.toComplex(entryOf(mixing, 2, 2)).re).toBeCloseTo(-Math.sqrt(1 / 2), 15)
  })

  it('that is diagonal mixes nothing, and relates no parities', () => {
    const table: Table = [
      [3, 0, 0],
      [0, -1, 0],
      [0, 0, [0, 2]],
    ]
    expect(massesOf(table)).toEqual(['1', '2', '3'])
    const conclusion = conclusionOf(mixingOf(exactMatrix(table)))
    expect(conclusion.kind === 'conserved' && conclusion.parities.groups.map(({ states }) => states)).toEqual([
      [0],
      [1],
      [2],
    ])
  })

  it('of rank one has two massless states without parity', () => {
    // (1,2,3)ᵀ(1,2,3): the mass is 1 + 4 + 9.
    const table = [1, 2, 3].map((a) => [1, 2, 3].map((b) => a * b))
    expect(massesOf(table)).toEqual(['0', '0', '14'])
    const conclusion = conclusionOf(mixingOf(exactMatrix(table)))
    expect(conclusion.kind === 'conserved' && conclusion.parities.without).toEqual([
      { state: 0, reason: 'massless' },
      { state: 1, reason: 'massless' },
    ])
  })

  it('with phases of its own, of rank one, likewise: every digit of the zero is right', () => {
    // a = (1, 2i, 3 + i): a aᵀ has the mass a†a = 1 + 4 + 10, and phases of the rows make it real.
    const table: Table = [
      [1, [0, 2], [3, 1]],
      [[0, 2], -4, [-2, 6]],
      [
        [3, 1],
        [-2, 6],
        [8, 6],
      ],
    ]
    expect(massesOf(table)).toEqual(['0', '0', '15'])
    expect(conclusionOf(mixingOf(exactMatrix(table))).kind).toBe('conserved')
  })

  it('of a Dirac neutrino in Majorana form has two equal masses, whose basis means nothing', () => {
    const table = [
      [0, 7],
      [7, 0],
    ]
    expect(massesOf(table)).toEqual(['7', '7'])
    const conclusion = conclusionOf(mixingOf(exactMatrix(table)))
    expect(conclusion.kind === 'conserved' && conclusion.parities.without.map(({ reason }) => reason)).toEqual([
      'degenerate',
      'degenerate',
    ])
  })

  it('whose masses differ by a part in 10²⁵ has different masses', () => {
    const [a, b] = mixingOf(
      exactMatrix([
        ['1', '1e-25'],
        ['1e-25', '1'],
      ]),
    ).masses
    // Eigenvalues 1 ± 1e-25.
    expect(Q.toNumber(Q.subtract(b ?? Q.zero, a ?? Q.zero))).toBeCloseTo(2e-25, 40)
    expect(
      signsOf(
        conclusionOf(
          mixingOf(
            exactMatrix([
              ['1', '1e-25'],
              ['1e-25', '1'],
            ]),
          ),
        ),
      ),
    ).toEqual([1, 1])
  })

  it('of zeros has massless states only', () => {
    expect(
      massesOf([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual(['0', '0'])
  })

  it('with a phase of 1e-30 violates CP, which the mixing in doubles could not tell', () => {
    const table = (phase: Entry): Table => [
      [1, 2, 3],
      [2, 5, phase],
      [3, phase, 7],
    ]
    expect(conclusionOf(mixingOf(exactMatrix(table(['1', '1e-30'])))).kind).toBe('violated')
    expect(conclusionOf(mixingOf(exactMatrix(table(1)))).kind).toBe('conserved')
  })

  it('with sterile fields is never said to violate CP by phases that their basis may absorb', () => {
    // m_D real, M_R = O diag O^T rotated by a complex unitary matrix of the heavy fields alone: CP is conserved, and no phases of
    // the fields show it. W = ((3, 4i), (4i, 3))/5, M = Wᵀ diag(1, 2) W · 25, m_D = d W · 5 with d real.
    const heavy: Table = [
      [-23, [0, 36]],
      [[0, 36], 2],
    ]
    const d = [
      [1, 2],
      [3, 1],
      [1, 1],
    ]
    const dirac: Table = d.map(([a = 0, b = 0]) => [
      [3 * a, 4 * b],
      [3 * b, 4 * a],
    ])
    const table: Table = [
      ...dirac.map((row): readonly Entry[] => [0, 0, 0, ...row]),
      ...heavy.map((row, k): readonly Entry[] => [...dirac.map((left) => left[k] ?? 0), ...row]),
    ]
    const conclusion = conclusionOf(mixingOf(exactMatrix(table), { sterile: 2 }))
    expect(conclusion.kind).not.toBe('violated')
  })
})

describe('a Dirac mass matrix', () => {
  it('gives masses and left-handed mixing: m = U diag(1, 2) Vᵗ by hand', () => {
    // U = ((3,−4),(4,3))/5, V = ((5,−12),(12,5))/13: m = U diag(1, 2) Vᵗ = ((111,−4),(−52, 78))/65.
    const table = [
      [111, -4],
      [-52, 78],
    ]
    expect(massesOf(table, { nature: 'dirac' })).toEqual(['65', '130'])
    const { mixing } = mixingOf(exactMatrix(table), { nature: 'dirac' })
    const u = [0, 1].map((row) => [0, 1].map((column) => Math.abs(Z.toComplex(entryOf(mixing, row, column)).re)))
    expect(u.flat().map((x) => Number(x.toFixed(14)))).toEqual([0.6, 0.8, 0.8, 0.6])
  })

  it('with one phase that cannot be removed violates CP', () => {
    // H = m m†: Im H₁₂H₂₃H₃₁ = 128 Im (32 + 6i)(53 − 10i) = −256; with the phase at [2,2] it is 53 Im (32 − 2i)(128 + 8i) = 0.
    const table = (x: Entry, y: Entry): Table => [
      [1, 2, x],
      [4, y, 6],
      [7, 8, 10],
    ]
    const conclusion = (m: Table) => conclusionOf(mixingOf(exactMatrix(m), { nature: 'dirac' }), 'dirac').kind
    expect(conclusion(table([3, 1], 5))).toBe('violated')
    expect(conclusion(table(3, [5, 1]))).toBe('conserved')
  })
})

describe('charged leptons', () => {
  const neutrinos = exactMatrix([
    [0, 5, 5],
    [5, 27.5, -22.5],
    [5, -22.5, 27.5],
  ])

  it('that are diagonal, in the order of their masses and with any phases, change nothing', () => {
    const chargedLeptons = exactMatrix([
      [0.5, 0, 0],
      [0, [0, 105], 0],
      [0, 0, [1000, 1450]],
    ])
    const [plain, rotated] = [mixingOf(neutrinos), mixingOf(neutrinos, { chargedLeptons })]
    for (const [row, entries] of plain.mixing.entries.entries()) {
      for (const [k, z] of entries.entries()) {
        expect(Z.modulus(entryOf(rotated.mixing, row, k))).toBeCloseTo(Z.modulus(z), 14)
      }
    }
    expect(signsOf(conclusionOf(rotated))).toEqual([1, -1, -1])
  })

  it('in another order permute the rows', () => {
    const chargedLeptons = exactMatrix([
      [105, 0, 0],
      [0, 0.5, 0],
      [0, 0, 1777],
    ])
    const { mixing, chargedLeptonMasses } = mixingOf(neutrinos, { chargedLeptons })
    expect(Z.modulus(entryOf(mixing, 1, 0))).toBeCloseTo(Math.sqrt(2 / 3), 14)
    expect(chargedLeptonMasses?.map(Q.toNumber)).toEqual([0.5, 105, 1777])
  })

  it('of equal masses leave the flavours undefined', () => {
    const chargedLeptons = exactMatrix([
      [1, 0, 0],
      [0, [0, 1], 0],
      [0, 0, 2],
    ])
    expect(tryMixing(neutrinos, { chargedLeptons })).toEqual(E.left({ kind: 'degenerate-charged-leptons' }))
  })

  it('that bring in the only phase violate CP', () => {
    const chargedLeptons = exactMatrix([
      [1, [0, 2], 0],
      [1, 5, 1],
      [3, 0, 90],
    ])
    const found = mixingOf(neutrinos, { chargedLeptons })
    expect(conclusionOf(found).kind).toBe('violated')
    expect(isExact(found.mixing)).toBe(false)
  })
})
