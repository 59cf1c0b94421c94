// Laws of the exact numbers: fields, automorphisms, square roots, signs, polynomials. Doubles serve as an independent
// check where they are far from their rounding errors.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as C from '../src/exact/cyclotomic.js'
import { integerSquareRoot } from '../src/exact/integer.js'
import * as M from '../src/exact/matrix.js'
import * as P from '../src/exact/polynomial.js'
import * as Q from '../src/exact/rational.js'
import * as R from '../src/exact/root-of-unity.js'
import { cyclotomics, gaussians, polynomials, rationals, rootsOfUnity, sixtieths } from '../test/exact/arbitraries.js'
import { holds } from './settings.js'

describe('rationals', () => {
  it('form an ordered field', () =>
    holds(
      fc.property(rationals, rationals, rationals, (a, b, c) => {
        expect(Q.add(a, b)).toEqual(Q.add(b, a))
        expect(Q.multiply(a, Q.add(b, c))).toEqual(Q.add(Q.multiply(a, b), Q.multiply(a, c)))
        expect(Q.subtract(Q.add(a, b), b)).toEqual(a)
        if (!Q.isZero(b)) expect(Q.multiply(Q.divide(a, b), b)).toEqual(a)
        expect(Q.compare(a, b)).toBe(Q.sign(Q.multiply(Q.subtract(a, b), Q.rational(7, 3))))
      }),
    ))

  it('are read from a text as the double nearest to the same text', () =>
    holds(
      fc.property(fc.double({ noDefaultInfinity: true, noNaN: true }), fc.nat(25), (x, digits) => {
        for (const text of [String(x), x.toExponential(digits), x.toPrecision(digits + 1)]) {
          const q = Q.parseDecimal(text)
          if (q !== undefined) expect(Q.toNumber(q)).toBe(Number(text) + 0)
          else expect([0, Number.POSITIVE_INFINITY]).toContain(Math.abs(Number(text)))
        }
      }),
    ))

  it('are rounded to a double that no other double is nearer to', () =>
    holds(
      fc.property(fc.bigInt(1n, 2n ** 200n), fc.bigInt(1n, 2n ** 200n), (n, d) => {
        const q = Q.rational(n, d)
        const exponential = `${(n * 10n ** 90n) / d}e-90` // 60 and more digits: rounded again by the text reader
        expect(Math.abs(Q.toNumber(q) / Number(exponential) - 1)).toBeLessThan(1e-15)
      }),
    ))
})

describe('roots of unity', () => {
  it('form a group that numbers represent', () =>
    holds(
      fc.property(rootsOfUnity, rootsOfUnity, fc.integer({ min: -50, max: 50 }), (a, b, m) => {
        expect(C.fromRoot(R.multiply(a, b))).toEqual(C.multiply(C.fromRoot(a), C.fromRoot(b)))
        expect(R.multiply(a, R.inverse(a))).toEqual(R.plusOne)
        expect(R.multiply(R.power(a, m), a)).toEqual(R.power(a, m + 1))
        expect(C.asRootOfUnity(C.fromRoot(a))).toEqual(a)
        expect(C.conjugate(C.fromRoot(a))).toEqual(C.fromRoot(R.inverse(a)))
      }),
    ))
})

describe('cyclotomic numbers', () => {
  it('form a field', () =>
    holds(
      fc.property(sixtieths, sixtieths, sixtieths, (a, b, c) => {
        expect(C.add(C.add(a, b), c)).toEqual(C.add(a, C.add(c, b)))
        expect(C.multiply(C.multiply(a, b), c)).toEqual(C.multiply(a, C.multiply(c, b)))
        expect(C.multiply(a, C.add(b, c))).toEqual(C.add(C.multiply(a, b), C.multiply(a, c)))
        expect(C.subtract(C.add(a, b), b)).toEqual(a)
        if (!C.isZero(b)) expect(C.multiply(C.divide(a, b), b)).toEqual(a)
      }),
    ))

  it('have one form: what is equal is the same', () =>
    holds(
      fc.property(cyclotomics, cyclotomics, (a, b) => {
        expect(C.equals(a, b)).toBe(C.isZero(C.subtract(a, b)))
        expect(C.add(C.subtract(a, b), b)).toEqual(a)
        expect(a.denominator > 0n && a.order % 4 !== 2).toBe(true)
      }),
    ))

  it('have conjugation as an involutive automorphism', () =>
    holds(
      fc.property(cyclotomics, cyclotomics, (a, b) => {
        expect(C.conjugate(C.conjugate(a))).toEqual(a)
        expect(C.conjugate(C.add(a, b))).toEqual(C.add(C.conjugate(a), C.conjugate(b)))
        expect(C.conjugate(C.multiply(a, b))).toEqual(C.multiply(C.conjugate(a), C.conjugate(b)))
      }),
    ))

  it('are the sum of their parts, and have a norm that multiplies', () =>
    holds(
      fc.property(cyclotomics, cyclotomics, (a, b) => {
        const [re, im] = [C.realPart(a), C.imaginaryPart(a)]
        expect(C.add(re, C.multiply(im, C.imaginaryUnit))).toEqual(a)
        expect(C.isReal(re) && C.isReal(im)).toBe(true)
        expect([C.isReal(a), C.isImaginary(a)]).toEqual([C.isZero(im), C.isZero(re)])
        expect(C.absSquared(a)).toEqual(C.add(C.multiply(re, re), C.multiply(im, im)))
        expect(C.absSquared(C.multiply(a, b))).toEqual(C.multiply(C.absSquared(a), C.absSquared(b)))
        expect(C.signOfReal(C.absSquared(a))).toBe(C.isZero(a) ? 0 : 1)
      }),
    ))

  it('agree with complex doubles', () =>
    holds(
      fc.property(cyclotomics, cyclotomics, (a, b) => {
        const [x, y] = [C.toComplex(a), C.toComplex(b)]
        const [sum, product] = [C.toComplex(C.add(a, b)), C.toComplex(C.multiply(a, b))]
        const [left, right] = [Math.hypot(x.re, x.im), Math.hypot(y.re, y.im)]
        const near = (p: number, q: number, scale: number): boolean => Math.abs(p - q) <= 1e-14 * scale
        expect(near(sum.re, x.re + y.re, left + right) && near(sum.im, x.im + y.im, left + right)).toBe(true)
        expect(near(product.re, x.re * y.re - x.im * y.im, left * right)).toBe(true)
        expect(near(product.im, x.re * y.im + x.im * y.re, left * right)).toBe(true)
      }),
    ))

  it('have signs that agree with doubles, and are ordered', () =>
    holds(
      fc.property(cyclotomics, cyclotomics, (a, b) => {
        const [x, y] = [C.realPart(a), C.realPart(b)]
        expect(C.signOfReal(x)).toBe(Math.sign(C.toComplex(x).re))
        expect(C.compareReal(x, y)).toBe(-C.compareReal(y, x) + 0)
        expect(C.signOfReal(C.multiply(x, y))).toBe(C.signOfReal(x) * C.signOfReal(y) + 0)
      }),
    ))

  it('have signs however near to zero they are', () =>
    holds(
      fc.property(fc.constantFrom(2n, 3n, 5n, 6n, 7n, 21n), fc.nat(300), (m, digits) => {
        // ⌊10ᵏ√m⌋/10ᵏ < √m < (⌊10ᵏ√m⌋ + 1)/10ᵏ
        const scale = 10n ** BigInt(digits)
        const below = integerSquareRoot(m * scale * scale)
        const root = C.squareRoot(Q.fromInteger(m))
        expect(C.compareReal(root, C.fromRational(Q.rational(below, scale)))).toBe(1)
        expect(C.compareReal(root, C.fromRational(Q.rational(below + 1n, scale)))).toBe(-1)
      }),
    ))

  it('have square roots of rationals: √q·√q = q, √(q·r²) = |r|·√q', () =>
    holds(
      fc.property(fc.integer({ min: -60, max: 60 }), rationals, (m, r) => {
        const root = C.squareRoot(Q.rational(m))
        expect(C.multiply(root, root)).toEqual(C.fromInteger(m))
        const scaled = C.squareRoot(Q.multiply(Q.rational(m), Q.multiply(r, r)))
        const size = Q.sign(r) < 0 ? Q.negate(r) : r
        expect(scaled).toEqual(C.multiply(root, C.fromRational(size)))
      }),
    ))
})

describe('polynomials', () => {
  const values = fc.tuple(gaussians, gaussians).map(
    ([x, y]) =>
      new Map([
        ['x', C.realPart(x)],
        ['y', C.imaginaryPart(x)],
        ['re(z)', C.realPart(y)],
        ['im(z)', C.imaginaryPart(y)],
      ]),
  )

  it('are evaluated by homomorphisms that respect conjugation', () =>
    holds(
      fc.property(polynomials, polynomials, values, (p, q, at) => {
        const [a, b] = [P.evaluate(p, at), P.evaluate(q, at)]
        expect(P.evaluate(P.add(p, q), at)).toEqual(C.add(a, b))
        expect(P.evaluate(P.multiply(p, q), at)).toEqual(C.multiply(a, b))
        expect(P.evaluate(P.conjugate(p), at)).toEqual(C.conjugate(a))
        expect(P.evaluate(P.realPart(p), at)).toEqual(C.realPart(a))
        expect(P.evaluate(P.imaginaryPart(p), at)).toEqual(C.imaginaryPart(a))
        expect(P.evaluate(P.power(p, 3), at)).toEqual(C.multiply(a, C.multiply(a, a)))
      }),
    ))

  it('have one form, and derivatives with the product rule', () =>
    holds(
      fc.property(polynomials, polynomials, (p, q) => {
        expect(P.add(p, q)).toEqual(P.add(q, p))
        expect(P.multiply(p, q)).toEqual(P.multiply(q, p))
        expect(P.equals(p, q)).toBe(P.isZero(P.subtract(p, q)))
        const derivative = P.derivative(P.multiply(p, q), 'x')
        expect(derivative).toEqual(P.add(P.multiply(P.derivative(p, 'x'), q), P.multiply(p, P.derivative(q, 'x'))))
      }),
    ))
})

describe('matrices', () => {
  const squares = fc.array(fc.array(gaussians, { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 2 })

  it('have an adjoint that reverses products', () =>
    holds(
      fc.property(squares, squares, squares, (a, b, c) => {
        expect(M.dagger(M.multiply(a, b))).toEqual(M.multiply(M.dagger(b), M.dagger(a)))
        expect(M.multiply(a, M.add(b, c))).toEqual(M.add(M.multiply(a, b), M.multiply(a, c)))
        expect(M.multiply(M.identity(2), a)).toEqual(a)
      }),
    ))
})
