import { describe, expect, it } from 'vitest'
import { cosineAndSine } from '../../src/exact/fixed-point.js'
import { bitLength, factorise, gcd, integerSquareRoot, totient } from '../../src/exact/integer.js'

describe('integers', () => {
  it('have greatest common divisors of any size', () => {
    expect(gcd(-12n, 18n)).toBe(6n)
    expect(gcd(0n, -5n)).toBe(5n)
    expect(gcd(3n ** 100n * 7n, 3n ** 90n * 11n)).toBe(3n ** 90n)
  })

  it('have integer square roots', () => {
    for (const n of [0n, 1n, 2n, 3n, 4n, 15n, 16n, 17n, 10n ** 40n, 10n ** 40n - 1n]) {
      const root = integerSquareRoot(n)
      expect(root * root <= n && (root + 1n) * (root + 1n) > n).toBe(true)
    }
  })

  it('have factors, sizes and Euler’s φ', () => {
    expect(factorise(360)).toEqual([
      { prime: 2, exponent: 3 },
      { prime: 3, exponent: 2 },
      { prime: 5, exponent: 1 },
    ])
    // φ from OEIS A000010
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(totient)).toEqual([1, 1, 2, 2, 4, 2, 6, 4, 6, 4, 10, 4])
    expect([0n, 1n, -1n, 255n, 256n, 2n ** 100n].map(bitLength)).toEqual([0, 1, 1, 8, 9, 101])
  })
})

describe('cosines as big integers', () => {
  it('agree with doubles in every octant and with known digits', () => {
    for (let k = 0; k < 48; k++) {
      const { cos, sin } = cosineAndSine(k, 48, 60)
      expect(Number(cos) / 2 ** 60).toBeCloseTo(Math.cos((2 * Math.PI * k) / 48), 14)
      expect(Number(sin) / 2 ** 60).toBeCloseTo(Math.sin((2 * Math.PI * k) / 48), 14)
    }
    // cos(π/4) = √2/2 to 300 bits
    const { cos } = cosineAndSine(1, 8, 300)
    const exact = integerSquareRoot(2n ** 599n)
    expect(cos - exact <= 2n && exact - cos <= 2n).toBe(true)
  })
})
