import { describe, expect, it } from 'vitest'
import * as C from '../../src/exact/cyclotomic.js'
import { commonMonomial, dividedByMonomial, exponentOf } from '../../src/exact/monomial.js'
import * as P from '../../src/exact/polynomial.js'
import { dividedExactly } from '../../src/exact/polynomial-division.js'

const [x, y, z] = ['x', 'y', 'z'].map(P.symbol) as [P.Polynomial, P.Polynomial, P.Polynomial]
const number = (n: number): P.Polynomial => P.constant(C.fromInteger(n))
const product = (...all: readonly P.Polynomial[]): P.Polynomial => all.reduce(P.multiply, number(1))

describe('a polynomial', () => {
  it('is divided where that leaves no rest', () => {
    const [sum, difference] = [P.add(x, y), P.subtract(x, y)]
    expect(dividedExactly(P.subtract(P.power(x, 2), P.power(y, 2)), sum)).toEqual(difference)
    expect(dividedExactly(P.subtract(P.power(x, 3), P.power(y, 3)), difference)).toEqual(
      P.sum([P.power(x, 2), P.multiply(x, y), P.power(y, 2)]),
    )
    const turned = P.scale(sum, C.imaginaryUnit)
    expect(dividedExactly(product(turned, difference), turned)).toEqual(difference)
    expect(dividedExactly(P.zero, sum)).toEqual(P.zero)
    expect(dividedExactly(x, number(2))).toEqual(P.scale(x, C.inverse(C.fromInteger(2))))
  })

  it('is not where a rest is left', () => {
    expect(dividedExactly(x, y)).toBeUndefined()
    expect(dividedExactly(x, P.power(x, 2))).toBeUndefined()
    expect(dividedExactly(number(1), x)).toBeUndefined()
    expect(dividedExactly(P.add(P.power(x, 2), number(1)), P.add(x, number(1)))).toBeUndefined()
    expect(dividedExactly(P.multiply(x, z), P.multiply(x, y))).toBeUndefined()
  })

  it('is never divided by zero', () => {
    expect(() => dividedExactly(x, P.zero)).toThrow(new RangeError('division by zero'))
  })
})

describe('the monomial common to all terms', () => {
  it('has the smallest exponent of each symbol', () => {
    const p = P.add(product(P.power(x, 3), y, z), product(x, P.power(y, 2)))
    expect(commonMonomial(p.terms)).toEqual([
      { symbol: 'x', exponent: 1 },
      { symbol: 'y', exponent: 1 },
    ])
    expect(commonMonomial(P.add(p, number(1)).terms)).toEqual([])
    expect(commonMonomial([])).toEqual([])
  })

  it('can be taken out, and the rest keeps its order', () => {
    const p = P.add(product(P.power(x, 3), y), product(x, P.power(y, 2)))
    const divided = dividedByMonomial(p, commonMonomial(p.terms))
    expect(divided).toEqual(P.add(P.power(x, 2), y))
    expect(dividedByMonomial(p, [])).toBe(p)
    expect(p.terms.map((term) => exponentOf(term, 'x'))).toEqual([3, 1])
    expect(p.terms.map((term) => exponentOf(term, 'z'))).toEqual([0, 0])
  })
})
