// Numeric mixing numbers against complex arithmetic by hand, phases kept exactly.

import { describe, expect, it } from 'vitest'
import * as C from '../../../src/exact/cyclotomic.js'
import { rational } from '../../../src/exact/rational.js'
import { rootOfUnity } from '../../../src/exact/root-of-unity.js'
import * as Z from '../../../src/mixing/number/mixing-number.js'

const near = (re: number, im: number, radius = 0): Z.NumericNumber =>
  Z.numeric({ centre: re, radius }, { centre: im, radius })
const root = (k: number, n: number): Z.MixingNumber => Z.exact(C.fromRoot(rootOfUnity(k, n)))

const a = near(3, 4, 1e-3)
const b = near(1, -2, 1e-3)

const expectNear = (z: Z.MixingNumber, re: number, im: number): void => {
  const found = Z.toComplex(z)
  expect(Math.hypot(found.re - re, found.im - im)).toBeLessThan(1e-14)
}

describe('numeric numbers', () => {
  it('follow complex arithmetic', () => {
    expectNear(Z.add(a, b), 4, 2)
    expectNear(Z.subtract(a, b), 2, 6)
    // (3 + 4i)(1 − 2i) = 11 − 2i; over 5 after multiplication with 1 + 2i: (3 + 4i)(1 + 2i) = −5 + 10i.
    expectNear(Z.multiply(a, b), 11, -2)
    expectNear(Z.divide(a, b), -1, 2)
    expectNear(Z.conjugate(a), 3, -4)
    expectNear(Z.negate(a), -3, -4)
    expectNear(Z.square(a), -7, 24)
    expectNear(Z.absSquared(a), 25, 0)
    expectNear(Z.realPart(a), 3, 0)
    expectNear(Z.imaginaryPart(a), 4, 0)
    expectNear(Z.squareRoot(near(9, 0)), 3, 0)
    expectNear(Z.product(a, b, near(0, 1)), 2, 11)
    expect(Z.modulus(a)).toBe(5)
    expect(Z.uncertainty(a)).toBeCloseTo(Math.SQRT2 * 1e-3, 15)
    expect(Z.uncertainty(Z.one)).toBe(0)
  })

  it('have bounds that grow as they must', () => {
    expect(Z.uncertainty(Z.add(a, b))).toBeCloseTo(Math.SQRT2 * 2e-3, 12)
    // 3·1e-3 + 1e-3 + 1e-6 and 4·1e-3 + 2·1e-3 + 1e-6 in the real part, likewise in the imaginary one.
    expect(Z.toNumeric(Z.multiply(a, b)).re.radius).toBeCloseTo(0.010002, 12)
    expect(Z.toNumeric(Z.multiply(a, b)).im.radius).toBeCloseTo(0.010002, 12)
  })

  it.each(Array.from({ length: 24 }, (_, k) => k))('keep the phase %d/24 of a turn apart', (k) => {
    const z = Z.multiply(root(k, 24), near(2, 1, 1e-3))
    const turn = (2 * Math.PI * k) / 24
    expectNear(z, 2 * Math.cos(turn) - Math.sin(turn), 2 * Math.sin(turn) + Math.cos(turn))
    expect(z.kind).toBe('numeric')
    const { phase } = Z.toNumeric(z)
    expect(phase.k / phase.n).toBeCloseTo((k % 6) / 24, 15)
    // A real number times a phase has no other argument.
    const along = Z.multiply(root(k, 24), Z.numeric({ centre: 0.55, radius: 0.05 }))
    expectNear(along, 0.55 * Math.cos(turn), 0.55 * Math.sin(turn))
    expect(Z.isZero(Z.imaginaryPart(Z.multiply(along, root(24 - k, 24))))).toBe(true)
    expectNear(Z.conjugate(z), 2 * Math.cos(turn) - Math.sin(turn), -2 * Math.sin(turn) - Math.cos(turn))
    expectNear(Z.divide(near(2, 1), z), Math.cos(turn), -Math.sin(turn))
    expectNear(
      Z.add(z, root(1, 5)),
      2 * Math.cos(turn) - Math.sin(turn) + Math.cos((2 * Math.PI) / 5),
      2 * Math.sin(turn) + Math.cos(turn) + Math.sin((2 * Math.PI) / 5),
    )
  })

  it('know zero where it is exact', () => {
    expect(Z.add(a, Z.zero)).toBe(a)
    expect(Z.add(Z.zero, a)).toBe(a)
    expect(Z.multiply(a, Z.zero)).toBe(Z.zero)
    expect(Z.multiply(Z.zero, a)).toBe(Z.zero)
    expect([near(0, 0), near(0, 0, 1), near(2, 0, 1), near(0, -2, 1), near(0, 2, 3)].map(Z.vanishing)).toEqual([
      'zero',
      'undecided',
      'non-zero',
      'non-zero',
      'undecided',
    ])
    const imaginary = Z.numeric({ centre: 0, radius: 0 }, { centre: 1, radius: 2 })
    expect(Z.vanishing(imaginary)).toBe('undecided')
    expect([Z.isZero(Z.zero), Z.isNonZero(Z.one), Z.isNonZero(Z.zero), Z.isZero(Z.one)]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  it('have signs, exact ones as well', () => {
    expect([near(2, 0, 1), near(-2, 0, 1), near(0, 0), near(1, 0, 2)].map(Z.signOfReal)).toEqual([1, -1, 0, undefined])
    expect([Z.one, Z.negate(Z.one), Z.zero].map(Z.signOfReal)).toEqual([1, -1, 0])
    expect(() => Z.signOfReal(Z.imaginaryUnit)).toThrow('the sign of a number that is not real was asked for')
  })

  it('are made of exact ones with their rounding', () => {
    const third = Z.toNumeric(Z.exact(C.fromRational(rational(1, 3))))
    expect(third.re.centre).toBe(1 / 3)
    expect(third.re.radius).toBeGreaterThan(0)
    expect(third.re.radius).toBeLessThan(1e-15)
    const half = Z.toNumeric(Z.exact(C.fromRational(rational(3, 8))))
    expect([half.re, half.im]).toEqual([
      { centre: 0.375, radius: 0 },
      { centre: 0, radius: 0 },
    ])
    expect(Z.toNumeric(Z.imaginaryUnit)).toMatchObject({ re: { centre: 0, radius: 0 }, im: { centre: 1, radius: 0 } })
    expect(Z.toNumeric(a)).toBe(a)
  })

  it('keep a phase of an order up to 2^20, and turn by it beyond', () => {
    const along = (n: number): Z.NumericNumber => ({ ...near(2, 0), phase: rootOfUnity(1, n) })
    for (const [m, n, isKept] of [
      [1021, 1027, true],
      [1021, 1031, false],
      [2048, 3, true],
    ] as const) {
      const turn = 2 * Math.PI * (1 / m + 1 / n)
      const found = Z.toNumeric(Z.multiply(along(m), along(n)))
      expectNear(found, 4 * Math.cos(turn), 4 * Math.sin(turn))
      expect(found.phase.k !== 0).toBe(isKept)
    }
  })

  it('take over where a field would be too large', () => {
    const [a, b] = [root(1, 257), root(1, 251)]
    const [x, y] = [(2 * Math.PI) / 257, (2 * Math.PI) / 251]
    expect(Z.add(a, b).kind).toBe('numeric')
    expectNear(Z.add(a, b), Math.cos(x) + Math.cos(y), Math.sin(x) + Math.sin(y))
    expectNear(Z.divide(a, Z.add(b, Z.one)), ...quotient([Math.cos(x), Math.sin(x)], [1 + Math.cos(y), Math.sin(y)]))
    const large = Z.squareRoot(Z.exact(C.fromRational(rational(1009 * 1013))))
    expect(large.kind).toBe('numeric')
    expect(Z.toComplex(large).re).toBeCloseTo(Math.sqrt(1009 * 1013), 10)
    expect(Z.squareRoot(Z.exact(C.fromRational(rational(9, 4))))).toEqual(Z.exact(C.fromRational(rational(3, 2))))
    expect(() => Z.divide(Z.one, Z.zero)).toThrow(/^division by zero$/)
  })

  it('have parts also where the field is too large with i in it, of order 263 and 1052', () => {
    const turn = (2 * Math.PI) / 263
    const z = Z.add(root(1, 263), Z.one)
    expect(z.kind).toBe('exact')
    expect(Z.realPart(z).kind).toBe('exact')
    const im = Z.imaginaryPart(z)
    expect(im.kind).toBe('numeric')
    expectNear(im, Math.sin(turn), 0)
    expect(Z.uncertainty(im)).toBeGreaterThan(0)
    expect(Z.uncertainty(im)).toBeLessThan(1e-15)
    expectNear(Z.add(z, a), 4 + Math.cos(turn), 4 + Math.sin(turn))
    const real = Z.add(root(1, 263), root(262, 263))
    expect(Z.toNumeric(real).im).toEqual({ centre: 0, radius: 0 })
    expect(Z.isZero(Z.imaginaryPart(real))).toBe(true)
  })
})

/** (a + ib)/(c + id). */
const quotient = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]): readonly [number, number] => [
  (a * c + b * d) / (c * c + d * d),
  (b * c - a * d) / (c * c + d * d),
]
