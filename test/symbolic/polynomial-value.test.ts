// Values of polynomial expressions at a point, and what is none: by hand.

import { describe, expect, it } from 'vitest'
import * as C from '../../src/exact/cyclotomic.js'
import { rational } from '../../src/exact/rational.js'
import { evaluatePolynomial } from '../../src/symbolic/polynomial-value.js'
import { productTerms } from '../../src/symbolic/term-estimate.js'
import { parameters, read } from './reading.js'

// x = 2, y = 1 − i, m = 0.
const values = new Map([
  ['x', C.fromRational(rational(2))],
  ['y', C.subtract(C.one, C.imaginaryUnit)],
  ['m', C.zero],
])
const valueHere = (text: string): string => C.print(evaluatePolynomial(read(text), values))

describe('the value of a polynomial expression', () => {
  it.each([
    ['3', '3'],
    ['1/4', '1/4'],
    ['i', 'i'],
    ['x', '2'],
    ['-y', '-1+i'],
    ['x+y-3', '-i'],
    ['x*y', '2-2*i'],
    ['x/y', '1+i'],
    ['x/4/y*3', '3/4+3/4*i'],
    ['y^2', '-2*i'],
    ['y^3', '-2-2*i'],
    ['y^1', '1-i'],
    ['y^0', '1'],
    ['y^-1', '1/2+1/2*i'],
    ['x^-3', '1/8'],
    ['m^0', '1'],
    ['m^2', '0'],
    ['x^(6/2)', '8'],
    ['-(x-y)^2*i', '2'],
  ])('%s is %s', (text, value) => expect(valueHere(text)).toBe(value))

  it.each(['z', 'pi', 'x+q', 'sqrt(x)', 'conj(y)', 'x*exp(0)'])('%s has none', (text) =>
    expect(() => valueHere(text)).toThrow('not a polynomial with values for its symbols'),
  )

  it.each(['x^(1/2)', 'x^i', 'x^(1+i)'])('%s has none', (text) =>
    expect(() => valueHere(text)).toThrow('not a whole power'),
  )
})

describe('terms of an expression that is multiplied out, at most', () => {
  it.each([
    ['3', 1],
    ['i*pi+2', 1],
    ['x', 1],
    // A complex symbol is two real ones.
    ['z', 2],
    ['-z', 2],
    ['m', 1],
    ['q', 1],
    ['x+y', 2],
    ['x+y+z+1', 5],
    ['(x+y)*(x-z)', 6],
    ['(x+1)*3*z/2', 4],
    // Both parts of a number.
    ['re(x+y)', 4],
    ['conj(z)', 4],
    // n + k − 1 over k: 2 terms to the third power are 4, 3 terms to the second 6, 3 to the fourth 15.
    ['(x+y)^3', 4],
    ['(x+y+1)^2', 6],
    ['(x+y+1)^4', 15],
    ['(x+y)^0', 1],
    ['(x+y)^1', 2],
    ['x^1000', 1],
    ['x^1001', Number.POSITIVE_INFINITY],
    ['(x+y)^1000', 1001],
    ['x^-1', Number.POSITIVE_INFINITY],
    ['x^(1/2)', Number.POSITIVE_INFINITY],
    ['x^i', Number.POSITIVE_INFINITY],
    ['x^y', Number.POSITIVE_INFINITY],
    ['x^pi', Number.POSITIVE_INFINITY],
    ['2^x', Number.POSITIVE_INFINITY],
  ])('%s: %d', (text, terms) => expect(productTerms(read(text), parameters)).toBe(terms))
})
