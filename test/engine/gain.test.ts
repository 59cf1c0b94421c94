// The maps z → ζᵉz and z → ζᵉz̄ as integers, against the maps themselves.

import { describe, expect, it } from 'vitest'
import { compose, conjugates, exponentOf, gain, identity, inverse } from '../../src/engine/solve/gain.js'
import { type Complex, complex, conjugate, fromTurn, modulus, multiply, subtract } from '../oracle/complex.js'

describe.each([4, 8, 12, 60])('the group of order 2·%i', (n) => {
  const elements = Array.from({ length: 2 * n }, (_, k) => gain(Math.floor(k / 2), k % 2 === 1, n))
  const apply = (g: number, z: Complex): Complex =>
    multiply(fromTurn((2 * exponentOf(g)) / n), conjugates(g) ? conjugate(z) : z)
  const z = complex(0.3, 0.7)

  it('has as many elements, each from its exponent and conjugation', () => {
    expect(new Set(elements).size).toBe(2 * n)
    for (const g of elements) expect(gain(exponentOf(g), conjugates(g), n)).toBe(g)
    expect(gain(-1, false, n)).toBe(gain(n - 1, false, n))
    expect(gain(n, true, n)).toBe(gain(0, true, n))
  })

  it('composes as maps do', () => {
    for (const g of elements) {
      for (const h of elements) {
        expect(modulus(subtract(apply(compose(g, h, n), z), apply(g, apply(h, z))))).toBeLessThan(1e-12)
      }
    }
  })

  it('has an identity and inverses', () => {
    for (const g of elements) {
      expect(compose(identity, g, n)).toBe(g)
      expect(compose(g, identity, n)).toBe(g)
      expect(compose(g, inverse(g, n), n)).toBe(identity)
      expect(compose(inverse(g, n), g, n)).toBe(identity)
    }
  })
})

it('large orders stay exact', () => {
  const n = 2 ** 26
  const g = gain(n - 1, true, n)
  expect(exponentOf(g)).toBe(n - 1)
  expect(conjugates(g)).toBe(true)
  expect(compose(g, g, n)).toBe(identity)
})
