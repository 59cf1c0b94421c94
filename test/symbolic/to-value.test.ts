import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { toValue } from '../../src/symbolic/to-value.js'
import { printValue } from '../../src/symbolic/value-text.js'
import { parameters, read } from './reading.js'

function shown(text: string, q2: 'generic' | 0 = 'generic'): string {
  const value = toValue(read(text), { parameters, q2 })
  return E.isRight(value) ? printValue(value.right, parameters) : `${value.left.code}: ${value.left.received}`
}

describe('an expression in symbols', () => {
  it.each([
    ['cos(phi)^2+sin(phi)^2', '1'],
    ['cos(2*phi)-2*cos(phi)^2', '-1'],
    ['exp(i*phi)*exp(-i*phi)', '1'],
    ['exp(i*phi)-cos(phi)-i*sin(phi)', '0'],
    ['exp(i*(phi+pi/3))*exp(-i*pi/3)', 'exp(i*phi)'],
    ['sin(x-phi)', '-sin(phi-x)'],
    ['exp(i*phi/2)^2', 'exp(i*phi)'],
    ['1/exp(i*phi)', 'exp(-i*phi)'],
    ['conj(exp(i*phi)*z)', 'conj(z)*exp(-i*phi)'],
    ['z+conj(z)', '2*re(z)'],
    ['m/m', '1'],
    ['x/m-x/(2*m)', 'x/(2*m)'],
    ['x/(1+x^2)', 'x/(x^2+1)'],
    ['1/(m+i*x)', '(m-i*x)/(m^2+x^2)'],
    ['x^-0', '1'],
    ['m^-2', '1/(m^2)'],
    ['x*pi-pi*x', '0'],
    ['x/(1+q2/m^2)', 'm^2*x/(m^2+q2)'],
    ['x/q2', 'x/q2'],
    ['x*m/(2*m)', '1/2*x'],
    ['x/(2*m)*m^2', '1/2*m*x'],
    ['m*x/(m^2+m)', 'x/(m+1)'],
    ['x/m+y/m', '(x+y)/m'],
    ['x/m+y/(1+x^2)', '(x^3+m*y+x)/(m*x^2+m)'],
    ['x/m-x/m', '0'],
    ['(x+i*y)/(m+i*x)', '(m*x+i*m*y-i*x^2+x*y)/(m^2+x^2)'],
    ['(m/(1+x^2))^-2', '(x^4+2*x^2+1)/(m^2)'],
    ['exp(i*phi)*z/m', 'exp(i*phi)*z/m'],
    ['re(z/m)', 're(z)/m'],
    ['im(exp(i*phi)/m)', 'sin(phi)/m'],
    ['conj((x+i*y)/m)', '(x-i*y)/m'],
    ['i', 'i'],
    ['i*x', 'i*x'],
    ['x/(3*m)', 'x/(3*m)'],
  ])('%s is %s', (text, same) => {
    expect(shown(text)).toBe(same)
  })

  it('has q² = 0 put in at q2: 0', () => {
    expect(shown('x+y*q2', 0)).toBe('x')
    expect(shown('x/q2', 0)).toBe('invalid-expression: 0')
  })

  it.each([
    ['1/x', 'division by x'],
    ['1/(m-x)', 'division by m-x'],
    ['1/(1+cos(phi))', 'division by cos(phi)+1'],
    ['sqrt(x)', 'sqrt of a symbol'],
    ['exp(x)', 'exp of x'],
    ['exp(i*z)', 'exp of i*z'],
    ['cos(phi*x)', 'cos of phi*x'],
    ['cos(phi/m)', 'cos of phi/m'],
    ['x^y', 'a symbol in an exponent'],
  ])('%s is beyond: %s', (text, reason) => {
    const value = toValue(read(text), { parameters, q2: 'generic' })
    expect(E.isLeft(value) && [value.left.isBeyond, value.left.received]).toEqual([true, reason])
  })
})
