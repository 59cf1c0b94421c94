// Phases of fields that make mass matrices real: signs of the real entries, and what is in the way, by hand.

import { describe, expect, it } from 'vitest'
import { type PhasedMatrix, realForm } from '../../../src/mixing/certified/real-form.js'
import * as Z from '../../../src/mixing/number/mixing-number.js'
import { type Entry, exactMatrix } from './reading.js'

type Table = readonly (readonly Entry[])[]

const of = (kind: PhasedMatrix['kind'], table: Table): PhasedMatrix => ({ kind, matrix: exactMatrix(table) })
const signsOf = (...matrices: readonly PhasedMatrix[]): unknown => {
  const form = realForm(matrices)
  return form.kind === 'real' ? form.signs : form.rows
}

describe('a symmetric matrix', () => {
  it('that is real keeps its signs up to those of the fields', () => {
    const table: Table = [
      [1, -2, 0],
      [-2, 3, 4],
      [0, 4, -5],
    ]
    const [signs] = (realForm([of('symmetric', table)]) as { signs: readonly (readonly (readonly number[])[])[] }).signs
    // The diagonal keeps its signs relative to one another; zeros remain; the product m12 m23 m12 m23 too.
    const overall = signs?.[0]?.[0] ?? 0
    expect([signs?.[0]?.[0], signs?.[1]?.[1], signs?.[2]?.[2]]).toEqual([overall, overall, -overall])
    expect(signs?.[0]?.[2]).toBe(0)
    for (const [j, k] of [
      [0, 1],
      [1, 2],
    ] as const) {
      expect(signs?.[j]?.[k]).toBe(signs?.[k]?.[j])
      expect(Math.abs(signs?.[j]?.[k] ?? 0)).toBe(1)
    }
  })

  it('is made real by half the phases of its diagonal: m12 between may be real or imaginary then', () => {
    // diag(i, −i): p = e^{∓iπ/4}, so m12 stays as it is; it must be real or imaginary.
    for (const [entry, isReal] of [
      [[2, 0], true],
      [[0, 2], true],
      [[1, 1], false],
    ] as const) {
      const form = realForm([
        of('symmetric', [
          [[0, 1], entry],
          [entry, [0, -1]],
        ]),
      ])
      expect(form.kind).toBe(isReal ? 'real' : 'complex')
    }
    // diag(1, i): p₂ = e^{−iπ/4}: m12 must be a multiple of e^{±iπ/4}.
    for (const [entry, isReal] of [
      [[2, 2], true],
      [[2, -2], true],
      [[2, 0], false],
    ] as const) {
      const form = realForm([
        of('symmetric', [
          [1, entry],
          [entry, [0, 1]],
        ]),
      ])
      expect(form.kind).toBe(isReal ? 'real' : 'complex')
    }
  })

  it('without a diagonal has one phase more for two fields, none for three', () => {
    expect(
      signsOf(
        of('symmetric', [
          [0, [3, 4]],
          [[3, 4], 0],
        ]),
      ),
    ).toEqual([
      [
        [0, 1],
        [1, 0],
      ],
    ])
    // Three unknown phases for three entries.
    expect(
      realForm([
        of('symmetric', [
          [0, [3, 4], [0, 1]],
          [[3, 4], 0, [1, -2]],
          [[0, 1], [1, -2], 0],
        ]),
      ]).kind,
    ).toBe('real')
  })

  it('that is complex tells the rows, and a number that is not positive', () => {
    const form = realForm([
      of('symmetric', [
        [1, 2],
        [2, [0, 1]],
      ]),
    ])
    if (form.kind !== 'complex') throw new Error(form.kind)
    expect([...form.rows].every((row) => row === 0 || row === 1)).toBe(true)
    expect(Z.isNonZero(Z.imaginaryPart(form.value)) || Z.signOfReal(Z.realPart(form.value)) === -1).toBe(true)
  })

  it('of huge and tiny entries stays in the range of doubles', () => {
    const chain: Table = [
      ['1e200', ['1e-200', '1e-200'], 0],
      [['1e-200', '1e-200'], 0, '1e250'],
      [0, '1e250', ['0', '1e-250']],
    ]
    expect(realForm([of('symmetric', chain)]).kind).toBe('real')
  })
})

describe('a hermitian matrix', () => {
  const hermitian = (a: Entry, b: Entry, c: Entry): PhasedMatrix => {
    const conj = (z: Entry): Entry =>
      typeof z === 'object' ? [z[0], typeof z[1] === 'number' ? -z[1] : `-${z[1]}`] : z
    return of('hermitian', [
      [1, a, c],
      [conj(a), -2, b],
      [conj(c), conj(b), 3],
    ])
  }

  it('is real if H12 H23 H31 is', () => {
    // H12 H23 H31 = a b c* = 2i c* for a = b = 1 + i: real for imaginary c.
    expect(realForm([hermitian([1, 1], [1, 1], [0, 2])]).kind).toBe('real')
    expect(realForm([hermitian([1, 1], [1, 1], 2)]).kind).toBe('complex')
    expect(realForm([hermitian([1, 1], [1, 1], [0, -2])]).kind).toBe('real')
    expect(realForm([hermitian([1, 1], [3, 5], 0)]).kind).toBe('real')
  })

  it('keeps the signs of its diagonal, and of H12 H23 H31', () => {
    for (const [c, sign] of [
      [2, 1],
      [-2, -1],
    ] as const) {
      // a b c* = 2i·c·(−i) = 2c.
      const form = realForm([hermitian([1, 1], [1, 1], [0, c])])
      if (form.kind !== 'real') throw new Error(form.kind)
      const [s = []] = form.signs
      expect([s[0]?.[0], s[1]?.[1], s[2]?.[2]]).toEqual([1, -1, 1])
      expect((s[0]?.[1] ?? 0) * (s[1]?.[2] ?? 0) * (s[2]?.[0] ?? 0)).toBe(sign)
    }
  })

  it('shares its phases with a symmetric one: m = diag(1, 1) wants none, H must be real or imaginary', () => {
    const unitMass = of('symmetric', [
      [1, 0],
      [0, 1],
    ])
    const of12 = (x: number, y: number): PhasedMatrix =>
      of('hermitian', [
        [1, [x, y]],
        [[x, -y], 1],
      ])
    expect(realForm([unitMass, of12(1, 0)]).kind).toBe('real')
    // p = (1, i): m = diag(1, −1), H12 = i·i.
    expect(realForm([unitMass, of12(0, 1)]).kind).toBe('real')
    expect(realForm([unitMass, of12(1, 1)]).kind).toBe('complex')
    // A field that the second matrix does not have is free.
    const three = of('symmetric', [
      [1, 0, [1, 1]],
      [0, 1, 0],
      [[1, 1], 0, 0],
    ])
    expect(realForm([three, of12(1, 0)]).kind).toBe('real')
  })
})
