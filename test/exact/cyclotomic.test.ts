import { describe, expect, it } from 'vitest'
import * as C from '../../src/exact/cyclotomic.js'
import { integerSquareRoot } from '../../src/exact/integer.js'
import { rational } from '../../src/exact/rational.js'
import { rootOfUnity } from '../../src/exact/root-of-unity.js'

const zeta = (k: number, n: number): C.Cyclotomic => C.fromRoot(rootOfUnity(k, n))
const root = (n: number | bigint, d: number | bigint = 1): C.Cyclotomic => C.squareRoot(rational(n, d))
const sum = (...all: readonly C.Cyclotomic[]): C.Cyclotomic => all.reduce(C.add, C.zero)
const product = (...all: readonly C.Cyclotomic[]): C.Cyclotomic => all.reduce(C.multiply, C.one)
const whole = C.fromInteger
const cosine = (k: number, n: number): C.Cyclotomic => C.realPart(zeta(k, n))

describe('a cyclotomic number', () => {
  it('lives in the smallest field that contains it', () => {
    expect(zeta(1, 6).order).toBe(3)
    expect(C.add(zeta(1, 3), zeta(2, 3))).toEqual(whole(-1))
    expect(product(zeta(1, 8), zeta(1, 8))).toEqual(C.imaginaryUnit)
    expect(C.subtract(C.add(zeta(1, 7), C.imaginaryUnit), zeta(1, 7))).toEqual(C.imaginaryUnit)
    expect(root(5).order).toBe(5)
  })

  it.each([2, 3, 4, 5, 6, 7, 9, 12, 15, 16, 30, 45, 105])('the %i-th roots of unity add up to zero', (n) => {
    expect(sum(...Array.from({ length: n }, (_, k) => zeta(k, n)))).toEqual(C.zero)
  })

  it('is added with common denominators, and vanishes times zero', () => {
    const number = (re: number, im: number, d: number): C.Cyclotomic =>
      C.divide(C.add(whole(re), C.multiply(whole(im), C.imaginaryUnit)), whole(d))
    expect(C.add(number(1, 2, 4), number(1, 5, 6))).toEqual(number(5, 16, 12))
    expect(C.multiply(C.zero, zeta(1, 7))).toEqual(C.zero)
    expect(C.multiply(zeta(1, 7), C.zero)).toEqual(C.zero)
    expect(sum(zeta(1, 7), zeta(2, 7), C.negate(zeta(1, 7)))).toEqual(zeta(2, 7))
    expect(sum(zeta(1, 7), C.negate(sum(zeta(1, 7), zeta(3, 7))))).toEqual(C.negate(zeta(3, 7)))
  })

  it('satisfies classical identities', () => {
    // cos(2π/5) = (√5 − 1)/4
    expect(C.multiply(whole(4), cosine(1, 5))).toEqual(C.subtract(root(5), C.one))
    // cos(π/7)·cos(2π/7)·cos(3π/7) = 1/8
    expect(product(cosine(1, 14), cosine(2, 14), cosine(3, 14))).toEqual(C.fromRational(rational(1, 8)))
    // x = 2cos(2π/7) solves x³ + x² − 2x − 1 = 0
    const x = C.multiply(whole(2), cosine(1, 7))
    expect(sum(product(x, x, x), product(x, x), C.multiply(whole(-2), x), whole(-1))).toEqual(C.zero)
    // Π 2 sin(πk/n), k = 1 … n−1, is n
    const sines = Array.from({ length: 10 }, (_, k) => C.multiply(whole(2), C.imaginaryPart(zeta(k + 1, 22))))
    expect(product(...sines)).toEqual(whole(11))
    // (1 + √5)/2 · (1 − √5)/2 = −1
    expect(product(C.add(C.one, root(5)), C.subtract(C.one, root(5)))).toEqual(whole(-4))
  })

  it('divides exactly', () => {
    expect(C.divide(C.one, C.add(root(2), C.one))).toEqual(C.subtract(root(2), C.one))
    const z = sum(zeta(1, 7), zeta(1, 9), whole(3))
    expect(C.multiply(z, C.inverse(z))).toEqual(C.one)
    expect(() => C.inverse(C.zero)).toThrow(new RangeError('division by zero'))
  })

  it('splits into real and imaginary part', () => {
    const z = C.add(root(2), C.multiply(root(3), C.imaginaryUnit))
    expect(C.realPart(z)).toEqual(root(2))
    expect(C.imaginaryPart(z)).toEqual(root(3))
    expect(C.absSquared(z)).toEqual(whole(5))
    expect([C.isReal(z), C.isImaginary(z), C.isReal(root(3)), C.isImaginary(root(-3))]).toEqual([
      false,
      false,
      true,
      true,
    ])
    expect([C.isReal(C.zero), C.isImaginary(C.zero)]).toEqual([true, true])
  })

  it('is told to be rational, or a root of unity, or neither', () => {
    expect(C.asRational(C.multiply(root(2), root(8)))).toEqual(rational(4))
    expect(C.asRational(root(2))).toBeUndefined()
    for (const n of [1, 2, 3, 8, 15, 21, 60, 210]) {
      for (let k = 0; k < n; k++) expect(C.asRootOfUnity(zeta(k, n))).toEqual(rootOfUnity(k, n))
    }
    expect(C.asRootOfUnity(C.add(zeta(1, 5), zeta(4, 5)))).toBeUndefined()
    expect(C.asRootOfUnity(whole(2))).toBeUndefined()
    expect(C.asRootOfUnity(C.zero)).toBeUndefined()
    // On the unit circle, and yet no root of unity.
    expect(C.asRootOfUnity(C.divide(sum(whole(3), C.multiply(whole(4), C.imaginaryUnit)), whole(5)))).toBeUndefined()
  })
})

describe('a square root', () => {
  it.each([1, 2, 3, 5, 6, 7, 8, 10, 12, 15, 21, 30, 42, 105, 210, 509, -1, -2, -3, -5, -6, -7, -15, -503])(
    'of %i squares to it and lies on the right axis',
    (m) => {
      const z = root(m)
      expect(C.multiply(z, z)).toEqual(whole(m))
      const { re, im } = C.toComplex(z)
      expect(m > 0 ? re > 0 && im === 0 : im > 0 && re === 0).toBe(true)
    },
  )

  it('takes squares out of decimals', () => {
    expect(root(25, 10n ** 12n)).toEqual(C.fromRational(rational(5, 10 ** 6)))
    expect(root(0)).toEqual(C.zero)
  })

  it('beyond the degree limit is refused', () => {
    expect(new C.DegreeLimit('too large').name).toBe('DegreeLimit')
    expect(() => root(521)).toThrow(C.DegreeLimit)
    expect(() => root(1009n * 2n ** 200n + 1n)).toThrow(C.DegreeLimit)
    expect(() => root(1009n * 2n ** 200n + 1n)).toThrow('the radical contains a prime that is too large')
    expect(() => zeta(1, 521)).toThrow(C.DegreeLimit)
    expect(() => zeta(1, 521)).toThrow('the cyclotomic field of order 521 has a degree above 512')
    expect(() => zeta(1, 10 ** 7)).toThrow(C.DegreeLimit)
    expect(() => C.add(zeta(1, 31), zeta(1, 37))).toThrow(C.DegreeLimit)
  })
})

describe('the sign of a real number', () => {
  const power = (z: C.Cyclotomic, n: number): C.Cyclotomic => product(...new Array<C.Cyclotomic>(n).fill(z))

  it('is exact however small the number is', () => {
    // (1 − √2)ⁿ alternates and falls below 1e-76 at n = 200.
    expect(C.signOfReal(power(C.subtract(C.one, root(2)), 200))).toBe(1)
    expect(C.signOfReal(power(C.subtract(C.one, root(2)), 201))).toBe(-1)
    expect(C.signOfReal(C.subtract(product(root(2), root(3)), root(6)))).toBe(0)
  })

  it('is exact where long coefficients cancel', () => {
    // 2·10³⁰·cos(15π/32) = 196034280659121203988391127777.4…, to 80 digits by mpmath
    const long = C.multiply(whole(2n * 10n ** 30n), cosine(15, 64))
    const below = 196034280659121203988391127777n
    expect(C.compareReal(long, whole(below))).toBe(1)
    expect(C.compareReal(long, whole(below + 1n))).toBe(-1)
  })

  it('orders sums of radicals', () => {
    expect(C.compareReal(sum(root(2), root(3)), root(10))).toBe(-1)
    expect(C.compareReal(sum(root(5), root(7)), sum(root(3), root(10)))).toBe(-1)
    expect(C.compareReal(root(2), root(2))).toBe(0)
  })

  it('does not exist off the real axis', () => {
    const message = 'a number that is not real has no sign'
    expect(() => C.signOfReal(C.imaginaryUnit)).toThrow(new RangeError(message))
  })
})

describe('a cyclotomic number as doubles', () => {
  it('is close, and zero only in parts that are zero', () => {
    expect(C.toComplex(root(-2))).toEqual({ re: 0, im: Math.SQRT2 })
    expect(C.toComplex(C.multiply(root(2), C.fromRational(rational(1n, 10n ** 40n)))).re).toBeCloseTo(
      Math.SQRT2 * 1e-40,
      54,
    )
    // (√2 − 1)ⁿ cancels ever more digits of its two terms.
    let z = C.one
    for (let n = 1; n <= 200; n++) {
      z = C.multiply(z, C.subtract(root(2), C.one))
      expect(Math.abs(C.toComplex(z).re / (Math.SQRT2 - 1) ** n - 1)).toBeLessThan(1e-13)
    }
  })
})

describe('cyclotomic numbers', () => {
  it('are equal only with the same order, denominator, exponents and coefficients', () => {
    const eighth = zeta(1, 8)
    const others = [
      C.imaginaryUnit,
      C.divide(eighth, whole(2)),
      C.add(eighth, zeta(1, 4)),
      zeta(3, 8),
      C.multiply(eighth, whole(2)),
      C.zero,
    ]
    for (const z of [eighth, ...others]) {
      for (const w of [eighth, ...others]) expect(C.equals(z, w)).toBe(z === w)
    }
    expect(C.equals(eighth, zeta(9, 8))).toBe(true)
  })

  it('have a size, that of their largest integer', () => {
    expect(
      [C.zero, C.one, whole(-256), C.fromRational(rational(3, 1024)), C.add(whole(7), zeta(1, 5))].map(C.bitSize),
    ).toEqual([1, 1, 9, 11, 3])
  })
})

describe('a cyclotomic number times 2^bits as whole numbers', () => {
  const [thousands, huge] = [10n ** 3n, 10n ** 20n]
  /** √m·factor·2^bits, rounded down. */
  const scaledRoot = (m: bigint, factor: bigint, bits: number): bigint =>
    integerSquareRoot(m * factor * factor * 4n ** BigInt(bits))
  const difference = C.multiply(whole(huge), C.subtract(root(3), root(2)))
  it.each([
    ['3/4', C.fromRational(rational(3, 4)), 10, 768n, 0n],
    ['0', C.zero, 10, 0n, 0n],
    ['i/3', C.divide(C.imaginaryUnit, whole(3)), 10, 0n, 341n],
    ['(1 − i)/2', C.divide(C.subtract(C.one, C.imaginaryUnit), whole(2)), 4, 8n, -8n],
    ['1000√2', C.multiply(whole(thousands), root(2)), 80, scaledRoot(2n, thousands, 80), 0n],
    ['√−2', root(-2), 80, 0n, scaledRoot(2n, 1n, 80)],
    ['10²⁰(√3 − √2)', difference, 30, scaledRoot(3n, huge, 30) - scaledRoot(2n, huge, 30), 0n],
    [
      '√2/10²⁰ + i√3',
      C.add(C.divide(root(2), whole(huge)), root(-3)),
      90,
      scaledRoot(2n, 1n, 90) / huge,
      scaledRoot(3n, 1n, 90),
    ],
    ['exp(iπ/4)', zeta(1, 8), 60, scaledRoot(2n, 1n, 59), scaledRoot(2n, 1n, 59)],
  ])('%s is off by less than 2, and 0 where it is 0', (_, z, bits, re, im) => {
    const found = C.toFixedPoint(z, bits)
    for (const [part, expected] of [
      [found.re, re],
      [found.im, im],
    ] as const) {
      expect(part - expected <= 2n && expected - part <= 2n).toBe(true)
      expect(part === 0n).toBe(expected === 0n)
    }
  })
})
