import { describe, expect, it } from 'vitest'
import * as C from '../../src/exact/cyclotomic.js'
import * as P from '../../src/exact/polynomial.js'

const x = P.symbol('x')
const y = P.symbol('y')
const number = (n: number): P.Polynomial => P.constant(C.fromInteger(n))
const i = P.constant(C.imaginaryUnit)

describe('a polynomial', () => {
  it('has one form, whatever the order it was built in', () => {
    const left = P.multiply(P.add(x, y), P.subtract(x, y))
    expect(left).toEqual(P.subtract(P.multiply(x, x), P.multiply(y, y)))
    expect(P.isZero(P.subtract(P.add(x, y), P.add(y, x)))).toBe(true)
    expect(P.symbolsOf(P.add(P.power(y, 2), x))).toEqual(['x', 'y'])
  })

  it('takes its symbols for real', () => {
    const z = P.add(x, P.multiply(i, y))
    expect(P.conjugate(z)).toEqual(P.subtract(x, P.multiply(i, y)))
    expect(P.multiply(z, P.conjugate(z))).toEqual(P.add(P.power(x, 2), P.power(y, 2)))
    expect(P.realPart(P.multiply(z, z))).toEqual(P.subtract(P.power(x, 2), P.power(y, 2)))
    expect(P.imaginaryPart(P.multiply(z, z))).toEqual(P.scale(P.multiply(x, y), C.fromInteger(2)))
  })

  it('can be evaluated, substituted in and differentiated', () => {
    const p = P.add(P.power(P.add(x, y), 3), number(1))
    const values = new Map([
      ['x', C.fromInteger(2)],
      ['y', C.imaginaryUnit],
    ])
    expect(P.evaluate(p, values)).toEqual(C.add(C.fromInteger(3), C.multiply(C.fromInteger(11), C.imaginaryUnit))) // (2+i)³ = 2+11i
    expect(P.substitute(p, new Map([['x', P.negate(y)]]))).toEqual(number(1))
    expect(P.derivative(p, 'x')).toEqual(P.scale(P.power(P.add(x, y), 2), C.fromInteger(3)))
    expect(P.isZero(P.derivative(p, 'z'))).toBe(true)
    expect(() => P.evaluate(p, new Map())).toThrow(new RangeError('a symbol has no value'))
  })

  it('equals another only with the same terms', () => {
    const all = [
      x,
      y,
      number(1),
      number(2),
      P.add(x, y),
      P.scale(x, C.fromInteger(2)),
      P.power(x, 2),
      P.add(x, number(1)),
    ]
    for (const p of [...all, P.zero]) {
      for (const q of [...all, P.zero]) expect(P.equals(p, q)).toBe(p === q)
    }
    expect(P.equals(P.add(x, y), P.add(y, x))).toBe(true)
  })

  it('is a constant only without symbols', () => {
    expect(P.asConstant(P.zero)).toEqual(C.zero)
    expect(P.asConstant(number(3))).toEqual(C.fromInteger(3))
    expect(P.asConstant(x)).toBeUndefined()
  })

  it.each([
    [P.zero, '0'],
    [P.negate(x), '-x'],
    [P.add(P.power(x, 2), P.scale(P.multiply(x, y), C.fromInteger(-2))), 'x^2-2*x*y'],
    [P.subtract(P.multiply(P.add(number(1), i), x), number(5)), '(1+i)*x-5'],
    [P.multiply(i, P.symbol('re(z)')), 'i*re(z)'],
  ])('is printed with falling degree (%#)', (p, printed) => {
    expect(P.print(p)).toBe(printed)
  })

  it('stops growing at a limit', () => {
    const many = P.sum(Array.from({ length: 120 }, (_, k) => P.symbol(`a${k}`)))
    const others = P.sum(Array.from({ length: 120 }, (_, k) => P.symbol(`b${k}`)))
    expect(() => P.multiply(many, others)).toThrow(new P.TermLimit('a polynomial has more than 10000 terms'))
    const long = P.sum(Array.from({ length: 1001 }, (_, k) => P.power(x, k)))
    expect(() => P.multiply(long, long)).toThrow(new P.TermLimit('a product of polynomials is too long'))
    expect(() => P.multiply(P.power(x, 6000), P.power(x, 6000))).toThrow(new P.TermLimit('an exponent exceeds 10000'))
    expect(P.multiply(P.power(x, 6000), P.power(x, 4000))).toEqual(P.power(x, 10_000))
    expect(new P.TermLimit('too long').name).toBe('TermLimit')
    expect(() => P.power(x, -1)).toThrow(new RangeError('not a whole power'))
    expect(() => P.power(x, 0.5)).toThrow(RangeError)
  })
})
