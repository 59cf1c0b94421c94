// Expressions multiplied out from the inside: every product of sums is asked for once, and what comes out is worked out by hand.

import { describe, expect, it } from 'vitest'
import * as P from '../../src/exact/polynomial.js'
import { combined } from '../../src/symbolic/multiply-out.js'
import { parameters, read } from './reading.js'

function multipliedOut(text: string): readonly [value: P.Polynomial, asked: readonly string[]] {
  const asked: string[] = []
  const value = combined(read(text), {
    parameters,
    product: (a, b) => {
      asked.push('product')
      return P.multiply(a, b)
    },
    power: (a, exponent) => {
      asked.push(`power ${exponent}`)
      return P.power(a, exponent)
    },
  })
  return [value, asked]
}

describe('multiplied out', () => {
  it.each<[string, string, readonly string[]]>([
    ['x', 'x', []],
    ['-(x+y)', '-x - y', []],
    ['x - (y - m)', 'x - y + m', []],
    ['2*(x+y)', '2*x + 2*y', []],
    ['(x+y)*(x-y)', 'x*x - y*y', ['product']],
    ['(x+y)/2*(x-y)', 'x*x/2 - y*y/2', ['product']],
    ['(x+y)^2', 'x*x + 2*x*y + y*y', ['power 2']],
    ['(x+y)^1', 'x + y', []],
    ['(2*x)^3', '8*x*x*x', []],
    ['2^-2*x', 'x/4', []],
    ['conj((x+i*y)*(x+2*i*y))', 'x*x - 2*y*y - 3*i*x*y', ['product']],
    ['re((x+i*y)*(x+2*i*y))', 'x*x - 2*y*y', ['product']],
    ['im((x+i*y)*(x+2*i*y))', '3*x*y', ['product']],
    ['conj(i*x)', '-i*x', []],
    ['conj(z)*z', 're(z)*re(z) + im(z)*im(z)', ['product']],
    ['sqrt(2)*x', 'sqrt(2)*x', []],
  ])('%s is %s', (text, expected, asked) => {
    const [value, products] = multipliedOut(text)
    expect(P.equals(value, multipliedOut(expected)[0])).toBe(true)
    expect(products).toEqual(asked)
  })
})
