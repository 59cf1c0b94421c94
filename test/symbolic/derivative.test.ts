import * as E from 'fp-ts/lib/Either.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { nativeBackend, type SymbolicBackend } from '../../src/symbolic/backend.js'
import { chargeRadius, derivativeInQ2 } from '../../src/symbolic/derivative.js'
import type { Expression } from '../../src/symbolic/expression.js'
import type { ExpressionIssue } from '../../src/symbolic/expression-issue.js'
import { loadNerdamer } from '../../src/symbolic/nerdamer.js'
import { print } from '../../src/symbolic/print.js'
import { parameters, read } from './reading.js'

const shown = (result: E.Either<ExpressionIssue, Expression>): string =>
  E.isRight(result) ? print(result.right) : result.left.received

let nerdamer: SymbolicBackend
beforeAll(async () => {
  nerdamer = await loadNerdamer()
})

describe('the derivative of a form factor in q²', () => {
  it.each([
    ['x+y*q2/6', '1/6*y'],
    ['x', '0'],
    ['x/(1+q2/m^2)', '-x/m^2'],
    ['x/(1+q2/m^2)^2', '-2*x/m^2'],
    ['z*q2+x*exp(i*phi)*q2^2/2', 'z'],
    ['x*exp(i*phi)*q2', 'exp(i*phi)*x'],
    ['x/q2', 'division by 0 at q2 = 0'],
    ['sqrt(x)*q2', 'sqrt of a symbol'],
    ['exp(i*q2)', 'exp(i*q2)'],
  ])('%s at q² = 0 is %s, by either backend', (text, derivative) => {
    for (const backend of [nativeBackend, nerdamer]) {
      expect(shown(derivativeInQ2(read(text), { parameters, backend }))).toBe(derivative)
    }
  })

  it('is a function of q² where that is asked for', () => {
    const options = { parameters, at: 'generic' } as const
    expect(shown(derivativeInQ2(read('x*q2^2+z*q2'), options))).toBe('2*q2*x+z')
    expect(shown(derivativeInQ2(read('x/q2'), options))).toBe('-x/q2^2')
  })

  it('gives the charge radius 6 df/dq² at q² = 0', () => {
    expect(shown(chargeRadius(read('x*q2/6'), { parameters, backend: nerdamer }))).toBe('x')
    expect(shown(chargeRadius(read('x/(1+q2/m^2)^2'), { parameters }))).toBe('-12*x/m^2')
  })
})

describe('nerdamer, asked through the adapter,', () => {
  // Asked directly, it answers x²·(…)² for the first, and loses signs and powers in the others.
  it.each([
    '((x*((1/2)-(1/2)*i))^3)^2',
    '-(x/(1+i)/(1+i))',
    'im(x*(2-3*i))^3',
    '(i*x)^3',
    '(x+1/3*y)^3',
    'sqrt(2)*x*(x+i)',
  ])('multiplies out %s rightly', (text) => {
    const input = { expression: read(text), parameters }
    expect(shown(nerdamer.expand(input))).toBe(shown(nativeBackend.expand(input)))
  })

  it.each(['(x+y+z)^30', '(x+y+m)^25*(x-y)'])('is not asked to multiply out %s', (text) => {
    expect(nerdamer.expand({ expression: read(text), parameters })).toMatchObject({ left: { code: 'limit' } })
  })

  it('is not asked about anything but polynomials', () => {
    expect(E.isLeft(nerdamer.expand({ expression: read('exp(i*phi)*x'), parameters }))).toBe(true)
    expect(E.isLeft(nerdamer.differentiate({ expression: read('z*x'), parameters }, 'z'))).toBe(true)
  })
})

describe('what has no derivative says why', () => {
  it.each([
    ['exp(i*q2)*x', 'phases that do not depend on q2', 'exp(i*q2)*x', true],
    ['x/q2', 'a form factor without a pole at q2 = 0', 'division by 0 at q2 = 0', true],
    ['x/(y+q2)', 'a form factor without a pole at q2 = 0', 'division by y^2 at q2 = 0', true],
    ['sqrt(x)*q2', 'a root of a number', 'sqrt of a symbol', true],
    ['q2/(x-x)', 'a divisor other than zero', '0', undefined],
  ])('%s', (text, expected, received, isBeyond) => {
    const { length } = text
    const result = derivativeInQ2(read(text), { parameters })
    expect(E.isLeft(result) && result.left).toMatchObject({ code: 'invalid-expression', expected, received })
    expect(E.isLeft(result) && [result.left.isBeyond, result.left.length <= length]).toEqual([isBeyond, true])
  })

  it('whatever a backend may say instead', () => {
    const refused = { left: { code: 'limit', expected: 'less', received: 'more', hint: null, offset: 0, length: 1 } }
    const backend: SymbolicBackend = { ...nativeBackend, differentiate: () => E.left(refused.left as ExpressionIssue) }
    expect(derivativeInQ2(read('x*q2'), { parameters, backend })).toMatchObject(refused)
    expect(derivativeInQ2(read('x/(1+q2)'), { parameters, backend })).toMatchObject(refused)
    // What does not depend on q2 is no matter for a backend.
    expect(shown(derivativeInQ2(read('x*exp(i*phi)/m'), { parameters, backend }))).toBe('0')
    const odd: SymbolicBackend = { ...nativeBackend, differentiate: () => E.right(read('sqrt(x)')) }
    expect(shown(derivativeInQ2(read('x*q2'), { parameters, backend: odd }))).toBe('sqrt of a symbol')
  })
})
