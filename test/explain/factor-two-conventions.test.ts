// The factors of the conventions, against explicit spinors and explicit sums.

import { describe, expect, it } from 'vitest'
import * as C from '../../src/exact/cyclotomic.js'
import { add, type CyclotomicMatrix, dagger, equals, scale, transpose } from '../../src/exact/matrix.js'
import { rational } from '../../src/exact/rational.js'
import { diracConventions, majoranaConventions } from '../../src/explain/factor-two-conventions.js'
import { transpositionSign } from '../../src/physics/elementary-signs.js'
import { formFactors } from '../../src/physics/form-factor.js'
import { bases, indices } from '../signs/dirac-algebra.js'
import * as G from '../signs/gaussian.js'
import { adjoint, antispinors, mass1, mass2, spinors } from '../signs/spinors.js'
import { canonical } from '../signs/vertex.js'

const gaussian = (re: number, im: number): C.Cyclotomic =>
  C.add(C.fromRational(rational(re)), C.multiply(C.imaginaryUnit, C.fromRational(rational(im))))

/** ⟨1|Σ K_ab ν̄_a Γ ν_b|2⟩ in units of ū_1 Γ u_2, Majorana fields: both contractions. */
const contracted = (K: CyclotomicMatrix, eta: 1 | -1): C.Cyclotomic =>
  C.add(K[0]?.[1] ?? C.zero, C.multiply(C.fromInteger(eta), K[1]?.[0] ?? C.zero))

describe('the two contractions', () => {
  it.each(formFactors)('of %s: −v̄_i Γ v_f = η ū_f Γ u_i, on explicit spinors', (name) => {
    for (const basis of bases) {
      const [one, two] = [mass1[0], mass2[1]]
      if (one === undefined || two === undefined) throw new Error('no momenta')
      const [u1, u2] = [spinors(basis, one), spinors(basis, two)]
      const q = indices.map((mu) => two.p[mu] - one.p[mu]) as unknown as readonly [number, number, number, number]
      for (const mu of indices) {
        const gamma = canonical[name](basis, mu, q)
        const direct = G.product(adjoint(basis, u1), gamma, u2)
        // Rows v̄_2, columns v_1: the transposed matrix has the order of the direct one.
        const crossed = G.product(adjoint(basis, antispinors(basis, u2)), gamma, antispinors(basis, u1))
        const other = G.scale(G.integer(-1), G.transpose(crossed))
        expect(G.equal(other, G.scale(G.integer(transpositionSign[name]), direct))).toBe(true)
      }
    }
  })
})

describe('the table of factors', () => {
  const half = C.fromRational(rational(1, 2))
  const pair = { final: 1, initial: 2, onOneLine: 2, mayBeHalves: true } as const
  const factorOf = (id: string, formFactor: (typeof formFactors)[number]): C.Cyclotomic => {
    const row = majoranaConventions({ ...pair, formFactor }).find((one) => one.id === id)
    if (row?.factor === undefined) throw new Error(`no factor for ${id}`)
    return row.factor
  }

  it.each(formFactors)('of %s is what explicit sums give', (formFactor) => {
    const eta = transpositionSign[formFactor]
    // Hermitian with the Majorana symmetry: imaginary antisymmetric, or real symmetric.
    const c = eta === -1 ? gaussian(0, 3) : gaussian(3, 0)
    const mirror = C.multiply(C.fromInteger(eta), c)
    const all: CyclotomicMatrix = [
      [C.zero, c],
      [mirror, C.zero],
    ]
    const once: CyclotomicMatrix = [
      [C.zero, c],
      [C.zero, C.zero],
    ]
    const sums: Readonly<Record<string, CyclotomicMatrix>> = {
      'half-sum': scale(all, half),
      'each-pair-once': once,
      'full-sum': all,
      // (c ν̄_1Γν_2)† = c* ν̄_2Γν_1
      'pairs-and-conjugate': add(once, dagger(once)),
    }
    for (const [id, K] of Object.entries(sums))
      expect(C.equals(contracted(K, eta), C.multiply(factorOf(id, formFactor), c))).toBe(true)
  })

  it('of LEFT gives back C from µ and ε: λ = µ − iε = −2C, −4C', () => {
    const C12 = gaussian(5, -7)
    const coefficients: CyclotomicMatrix = [
      [C.zero, C12],
      [C.negate(C12), C.zero],
    ]
    for (const [id, times] of [
      ['left-half', -2],
      ['left', -4],
    ] as const) {
      const lambda = scale(coefficients, C.fromInteger(times))
      const mu = scale(add(lambda, dagger(lambda)), half)
      const epsilon = scale(add(lambda, scale(dagger(lambda), C.fromInteger(-1))), C.multiply(half, C.imaginaryUnit))
      // µ and ε are Majorana matrices, λ is µ − iε.
      for (const matrix of [mu, epsilon]) expect(equals(transpose(matrix), scale(matrix, C.fromInteger(-1)))).toBe(true)
      expect(equals(add(mu, scale(epsilon, C.negate(C.imaginaryUnit))), lambda)).toBe(true)
      const [a, b] = [mu, epsilon].map((matrix) => matrix[0]?.[1] ?? C.zero)
      const parts = C.add(
        C.divide(a ?? C.zero, factorOf(id, 'magnetic')),
        C.divide(b ?? C.zero, factorOf(id, 'electric')),
      )
      expect(C.equals(parts, C12)).toBe(true)
    }
  })

  it('of a Dirac pair has one contraction: 1 without and 1/2 with 1/2', () => {
    const factors = diracConventions({ formFactor: 'magnetic', final: 1, initial: 2 }, false).map(({ id, factor }) => [
      id,
      factor === undefined ? null : C.print(factor),
    ])
    expect(Object.fromEntries(factors)).toEqual({
      'matrix-element': '1',
      'full-sum': '1',
      'pairs-and-conjugate': '1',
      'half-sum': '1/2',
      'left-dirac': '-2',
    })
  })
})
