// x and y are real, m > 0, and pi stands for π, which no polynomial with algebraic coefficients vanishes at.

import { describe, expect, it } from 'vitest'
import * as C from '../../src/exact/cyclotomic.js'
import { evidentSign, isNeverZero, type Signs } from '../../src/exact/evident-sign.js'
import * as P from '../../src/exact/polynomial.js'
import { rational } from '../../src/exact/rational.js'

const signs: Signs = { isPositive: (symbol) => symbol === 'm' || symbol === 'pi', transcendental: 'pi' }
const [x, y, m, pi] = ['x', 'y', 'm', 'pi'].map(P.symbol) as [P.Polynomial, P.Polynomial, P.Polynomial, P.Polynomial]
const number = (n: number): P.Polynomial => P.constant(C.fromInteger(n))
const i = P.constant(C.imaginaryUnit)
const squared = (p: P.Polynomial): P.Polynomial => P.power(p, 2)
const product = (...all: readonly P.Polynomial[]): P.Polynomial => all.reduce(P.multiply, number(1))
const root2 = C.squareRoot(rational(2))

describe('the sign of a polynomial', () => {
  it.each([
    ['x² + y²', P.add(squared(x), squared(y)), { sign: 1, isStrict: false }],
    ['x² + 1', P.add(squared(x), number(1)), { sign: 1, isStrict: true }],
    ['1 + x²', P.add(number(1), squared(x)), { sign: 1, isStrict: true }],
    ['−m − x²', P.negate(P.add(m, squared(x))), { sign: -1, isStrict: true }],
    ['m³x²', product(P.power(m, 3), squared(x)), { sign: 1, isStrict: false }],
    ['√2·m', P.scale(m, root2), { sign: 1, isStrict: true }],
    ['(1 − √2)m', P.scale(m, C.subtract(C.one, root2)), { sign: -1, isStrict: true }],
    ['3', number(3), { sign: 1, isStrict: true }],
  ])('%s is plain', (_, p, sign) => {
    expect(evidentSign(p, signs)).toEqual(sign)
  })

  it.each([
    ['0', P.zero],
    ['x', x],
    ['x³', P.power(x, 3)],
    ['mx', P.multiply(m, x)],
    ['x² − 1', P.subtract(squared(x), number(1))],
    ['m² − 2m + 1', P.sum([squared(m), P.scale(m, C.fromInteger(-2)), number(1)])],
    ['i', i],
    ['1 + i', P.add(number(1), i)],
  ])('%s is not plain', (_, p) => {
    expect(evidentSign(p, signs)).toBeUndefined()
  })
})

describe('a polynomial that vanishes for no values of its symbols', () => {
  it.each([
    ['1', number(1), true],
    ['i', i, true],
    ['0', P.zero, false],
    ['x² + 1', P.add(squared(x), number(1)), true],
    ['x² + y²', P.add(squared(x), squared(y)), false],
    ['x + i', P.add(x, i), true],
    ['1 + ix', P.add(number(1), P.multiply(i, x)), true],
    ['x + iy', P.add(x, P.multiply(i, y)), false],
    ['π − 3', P.subtract(pi, number(3)), true],
    ['π² − 2π + ix', P.sum([squared(pi), P.scale(pi, C.fromInteger(-2)), P.multiply(i, x)]), true],
    ['πx', P.multiply(pi, x), false],
    ['m', m, true],
    ['m − 1', P.subtract(m, number(1)), false],
  ])('%s: %s', (_, p, expected) => {
    expect(isNeverZero(p, signs)).toBe(expected)
  })
})
