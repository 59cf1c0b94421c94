import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { latex } from '../../src/symbolic/latex.js'
import { parseExpression } from '../../src/symbolic/parse.js'
import { print } from '../../src/symbolic/print.js'
import { read } from './reading.js'

describe('an expression as LaTeX', () => {
  it.each([
    ['mu_12', '\\mu_{12}'],
    ['theta13', '\\theta_{13}'],
    ['m_nu_1', 'm_{\\nu_{1}}'],
    ['delta_CP', '\\delta_{\\mathrm{CP}}'],
    ['μ_B*Λ', '\\mu_{B} \\Lambda'],
    ['conj(mu_21)', '\\mu_{21}^{*}'],
    ['conj(x+y)', '\\left(x+y\\right)^{*}'],
    ['a/b*c/(x+1)', '\\frac{a c}{b \\left(x+1\\right)}'],
    ['1/3*x', '\\frac{x}{3}'],
    ['sqrt(2)/2', '\\frac{\\sqrt{2}}{2}'],
    ['exp(-i*(phi+pi/3))', 'e^{-i \\left(\\phi+\\frac{\\pi}{3}\\right)}'],
    ['2.9e-11*x', '2.9 \\times 10^{-11} x'],
    ['-(a+b)*2*3', '-\\left(a+b\\right) \\cdot 2 \\cdot 3'],
    ['-(-a*b)', '-\\left(-a b\\right)'],
    ['c-1*(a+b)', 'c-\\left(a+b\\right)'],
    ['(1*(a+b))*c', '\\left(a+b\\right) c'],
    ['-(1*(a-b))', '-\\left(a-b\\right)'],
    ['q2^2', '\\left(q^{2}\\right)^{2}'],
    ['conj(q2)', '\\left(q^{2}\\right)^{*}'],
    ['re(z)', '\\operatorname{Re}\\left(z\\right)'],
  ])('%s is %s', (text, tex) => {
    expect(latex(read(text))).toBe(tex)
  })
})

describe('an expression as text', () => {
  it.each([
    '-x^2',
    '(-x)^2',
    'x^-2^3',
    '(x^2)^3',
    'a-(b-c)',
    'a/(b*c)',
    '-(a*b)',
    '-a*b',
    '2.9e-11',
    '0.5',
    'conj(z)--x',
  ])('%s needs the brackets it has', (text) => {
    expect(print(read(text))).toBe(text)
  })

  it('of a fraction that no literal says is a quotient', () => {
    const third = { kind: 'number', value: { n: 1n, d: 3n }, offset: 0, length: 0 } as const
    const text = print({ kind: 'power', base: third, exponent: read('2'), offset: 0, length: 0 })
    expect(text).toBe('(1/3)^2')
    expect(E.isRight(parseExpression(text))).toBe(true)
  })
})
