// Of an equation only the zeros matter: real multiples of one expression have one form, which reads best.

import { describe, expect, it } from 'vitest'
import { commonDivisor, normalForm } from '../../../src/engine/symbolic/normal-form.js'
import * as T from '../../../src/exact/phase-polynomial.js'
import { rational } from '../../../src/exact/rational.js'
import { numeratorOf } from './values.js'

describe('the normal form of an expression', () => {
  it.each([
    ['4*x^3-6*y', '2*x^3-3*y'],
    ['-4*x^3+6*y', '2*x^3-3*y'],
    ['x^3/2-y/3', '3*x^3-2*y'],
    ['2*x^3/3+4*y/9', '3*x^3+2*y'],
    ['-x', 'x'],
    ['7', '1'],
    ['x-x', '0'],
    ['sqrt(2)*x^3-2*y', 'x^3-sqrt(2)*y'],
    ['2*x^3-sqrt(2)*y', 'x^3-sqrt(2)/2*y'],
    ['-sqrt(3)*x^3', 'x^3'],
    ['2*cos(phi)-4*x', 'cos(phi)-2*x'],
    ['-3*sin(phi)*y-6*x*sin(phi)', '2*sin(phi)*x+sin(phi)*y'],
  ])('%s is %s', (text, expected) => {
    expect(T.print(normalForm(numeratorOf(text)))).toBe(expected)
  })

  it.each([
    [12, 1, 18, 1, 6, 1],
    [1, 2, 1, 3, 1, 6],
    [2, 3, 4, 9, 2, 9],
    [-3, 2, 9, 4, 3, 4],
    [5, 7, 0, 1, 5, 7],
  ])('the largest common divisor of %i/%i and %i/%i is %i/%i', (a, b, c, d, n, e) => {
    expect(commonDivisor(rational(a, b), rational(c, d))).toEqual(rational(n, e))
    expect(commonDivisor(rational(c, d), rational(a, b))).toEqual(rational(n, e))
  })
})
