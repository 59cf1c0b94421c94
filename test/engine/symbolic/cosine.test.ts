// When an expression with one cosine vanishes, by hand: a·cos α + b·sin α = √(a² + b²)·cos(α − arg(a + ib)). Angles are in
// units of π.

import { describe, expect, it } from 'vitest'
import { solveReal } from '../../../src/engine/symbolic/real.js'
import { numeratorOf, parameters, told } from './values.js'

describe('a real expression with phases vanishes', () => {
  it.each([
    ['cos(phi)', 'phi = 0.5 mod 1'],
    ['sin(phi)', 'phi = 0 mod 1'],
    ['sin(phi)+cos(phi)', 'phi = 0.75 mod 1'],
    ['sqrt(3)*cos(phi)+sin(phi)', 'phi = 2/3 mod 1'],
    ['cos(phi)-sqrt(3)*sin(phi)', 'phi = 1/6 mod 1'],
    ['x*cos(phi)', 'x = 0 or phi = 0.5 mod 1'],
    ['m*cos(phi)', 'phi = 0.5 mod 1'],
    ['(x-1)*cos(phi)', 'x = 1 or phi = 0.5 mod 1'],
    ['(x^2-1)*sin(phi)', 'x = 1 or x = -1 or phi = 0 mod 1'],
    ['x*y*cos(phi)', 'x = 0 or y = 0 or phi = 0.5 mod 1'],
    ['(x^2+1)*cos(phi)', 'phi = 0.5 mod 1'],
    ['1+cos(phi)', 'phi = 1 mod 2'],
    ['1-cos(phi)', 'phi = 0 mod 2'],
    ['2-cos(phi)', 'never'],
    ['2+cos(phi)', 'never'],
    ['1+2*cos(phi)', '2*cos(phi)+1'],
    ['1-2*cos(phi)', '2*cos(phi)-1'],
    ['1+sin(phi)', 'phi = 1.5 mod 2'],
    ['1-sin(phi)', 'phi = 0.5 mod 2'],
    ['sqrt(2)+cos(phi)+sin(phi)', 'phi = 1.25 mod 2'],
    ['sqrt(2)-cos(phi)-sin(phi)', 'phi = 0.25 mod 2'],
    ['1+cos(phi)+sin(phi)', 'cos(phi)+sin(phi)+1'],
    ['2+cos(phi)+sin(phi)', 'never'],
    ['x+x*cos(phi)', 'x = 0 or phi = 1 mod 2'],
    ['x-x*cos(phi)', 'x = 0 or phi = 0 mod 2'],
    ['x+y*cos(phi)', 'cos(phi)*y+x'],
    ['x+2*x*cos(phi)', 'x = 0 or 2*cos(phi)+1'],
    ['3*x+x*cos(phi)', 'x = 0'],
    ['x-y+(x-y)*cos(phi)', 'y = x or phi = 1 mod 2'],
    ['x-y+(y-x)*cos(phi)', 'y = x or phi = 0 mod 2'],
    ['x*y-y+(x*y-y)*sin(phi)', 'y = 0 or x = 1 or phi = 1.5 mod 2'],
    ['cos(2*phi)', 'phi = 0.25 mod 0.5'],
    ['sin(3*phi)', 'phi = 0 mod 1/3'],
    ['sin(phi/2)', 'phi = 0 mod 2'],
    ['cos(phi/2-psi/3)', '3*phi-2*psi = 3 mod 6'],
    ['sin(2*phi-4*psi)', 'phi-2*psi = 0 mod 0.5'],
    ['sin(3*phi/2-psi)', '3*phi-2*psi = 0 mod 2'],
    ['1-cos(2*phi)', 'phi = 0 mod 1'],
    ['1-cos(phi-psi)', 'phi-psi = 0 mod 2'],
    ['1+cos(phi/3)', 'phi = 3 mod 6'],
    ['3*cos(phi)+4*sin(phi)', '3*cos(phi)+4*sin(phi)'],
    ['5+3*cos(phi)+4*sin(phi)', '3*cos(phi)+4*sin(phi)+5'],
    ['cos(phi)+cos(psi)', 'cos(phi)+cos(psi)'],
    ['cos(phi)+cos(2*phi)', 'cos(2*phi)+cos(phi)'],
    ['cos(phi)+x*sin(phi)', 'sin(phi)*x+cos(phi)'],
    ['x*cos(phi)+x*sin(phi)', 'x = 0 or phi = 0.75 mod 1'],
    ['y*cos(phi)+x*sin(phi)', 'cos(phi)*y+sin(phi)*x'],
    ['cos(phi+pi/5)', 'phi = 0.3 mod 1'],
    ['cos(phi-pi/3)', 'phi = 5/6 mod 1'],
    ['sin(phi+pi/4)', 'phi = 0.75 mod 1'],
    ['1+cos(phi+2*pi/3)', 'phi = 1/3 mod 2'],
    ['1+cos(phi-2*pi/3)', 'phi = 5/3 mod 2'],
    ['1+cos(2*phi-2*pi/3)', 'phi = 5/6 mod 1'],
  ])('%s: %s', (text, expected) => {
    expect(told(solveReal(numeratorOf(text), parameters))).toBe(expected)
  })
})
