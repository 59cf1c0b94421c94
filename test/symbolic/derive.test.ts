// A claim about an entry worked out in the symbols of its author: every kind of claim, whole.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { nativeBackend, type SymbolicBackend } from '../../src/symbolic/backend.js'
import { type ClaimInSymbols, derive } from '../../src/symbolic/derive.js'
import { complain } from '../../src/symbolic/evaluation-issue.js'
import { parameters, read } from './reading.js'

const refusing: SymbolicBackend = {
  ...nativeBackend,
  expand: ({ expression }) => complain(expression, { expected: 'less', received: 'more' }),
}

const told = (claim: ClaimInSymbols, q2: 'generic' | 0 = 'generic', backend = nativeBackend): readonly string[] => {
  const steps = derive(claim, { parameters, q2, backend })
  if (E.isLeft(steps)) return [`${steps.left.code}: ${steps.left.received}`]
  return steps.right.map(({ title, text, latex }) => `${title}: ${text}${latex === null ? '' : `, ${latex}`}`)
}

const entry = 'magnetic[2,1]'
const value = read('-2*i*(x-y)')

describe('an entry that is tied to another', () => {
  const mirrored = (k: number, n: number, conjugate: boolean, other = 'i*x'): readonly string[] =>
    told({
      entry,
      value,
      locus: { kind: 'complex' },
      mirror: { entry: 'magnetic[1,2]', value: read(other), tie: { factor: { k, n }, conjugate } },
    })

  it.each([
    [0, 1, false, 'magnetic[2,1] = magnetic[1,2]', '-2*i*(x-y)-i*x = 0', '-3*i*x+2*i*y = 0'],
    [1, 2, false, 'magnetic[2,1] = -magnetic[1,2]', '-2*i*(x-y)+i*x = 0', '-i*x+2*i*y = 0'],
    [1, 4, false, 'magnetic[2,1] = i*magnetic[1,2]', '-2*i*(x-y)-i*(i*x) = 0', '(1-2*i)*x+2*i*y = 0'],
    [3, 4, false, 'magnetic[2,1] = -i*magnetic[1,2]', '-2*i*(x-y)+i*(i*x) = 0', '(-1-2*i)*x+2*i*y = 0'],
    [0, 1, true, 'magnetic[2,1] = conj(magnetic[1,2])', '-2*i*(x-y)-conj(i*x) = 0', '-i*x+2*i*y = 0'],
    [1, 2, true, 'magnetic[2,1] = -conj(magnetic[1,2])', '-2*i*(x-y)+conj(i*x) = 0', '-3*i*x+2*i*y = 0'],
  ])('by exp(2πi·%d/%d), conjugated: %s', (k, n, conjugate, claim, inserted, collected) => {
    const [first, second, third, ...rest] = mirrored(k, n, conjugate)
    expect(first).toBe(`the claim: ${claim}`)
    expect(second?.split(', ')[0]).toBe(`the values put in: ${inserted}`)
    expect(third?.split(', ')[0]).toBe(`multiplied out by native: ${collected}`)
    expect(rest).toEqual([])
  })

  it('to a sum has brackets', () => {
    expect(mirrored(1, 2, false, 'x+i*y')[1]?.split(', ')[0]).toBe('the values put in: -2*i*(x-y)+(x+i*y) = 0')
    expect(mirrored(0, 1, false, 'x+i*y')[1]?.split(', ')[0]).toBe('the values put in: -2*i*(x-y)-(x+i*y) = 0')
  })
})

describe('an entry alone', () => {
  const alone = (num: number, den: number): readonly string[] =>
    told({ entry, value: read('x+i*y'), locus: { kind: 'line', argPi: { num, den } } })

  it('on a line', () => {
    expect(alone(0, 1)).toEqual([
      'the claim: im(magnetic[2,1]) = 0',
      'the values put in: im(x+i*y) = 0, \\operatorname{Im}\\left(x+i y\\right)',
      'multiplied out by native: y = 0, y',
    ])
    expect(alone(1, 2)).toEqual([
      'the claim: re(magnetic[2,1]) = 0',
      'the values put in: re(x+i*y) = 0, \\operatorname{Re}\\left(x+i y\\right)',
      'multiplied out by native: x = 0, x',
    ])
    // exp(−iπ/4)(x + iy) has the imaginary part (y − x)/√2.
    expect(alone(1, 4)).toEqual([
      'the claim: im(exp(-i*pi*1/4)*magnetic[2,1]) = 0',
      'the values put in: im(exp(-i*pi*1/4)*(x+i*y)) = 0, \\operatorname{Im}\\left(e^{\\frac{-i \\pi}{4}} \\left(x+i y\\right)\\right)',
      'multiplied out by native: -sqrt(2)/2*x+sqrt(2)/2*y = 0, \\frac{-\\sqrt{2} x}{2}+\\frac{\\sqrt{2} y}{2}',
    ])
  })

  it('that must vanish', () =>
    expect(told({ entry, value: read('x*(1+x)'), locus: { kind: 'zero' } })).toEqual([
      'the claim: magnetic[2,1] = 0',
      'the values put in: x*(1+x) = 0, x \\left(1+x\\right)',
      'multiplied out by native: x^2+x = 0, x^{2}+x',
    ]))

  it('that may be anything claims nothing', () =>
    expect(told({ entry, value: read('x'), locus: { kind: 'complex' } })).toEqual([]))

  it('without a step that changes nothing', () =>
    expect(told({ entry, value: read('x'), locus: { kind: 'zero' } })).toEqual([
      'the claim: magnetic[2,1] = 0',
      'the values put in: x = 0, x',
    ]))
})

describe('the steps', () => {
  const zero = (text: string): ClaimInSymbols => ({ entry, value: read(text), locus: { kind: 'zero' } })

  it('use q2 as the model means it', () => {
    expect(told(zero('(q2+1)*x'))).toEqual([
      'the claim: magnetic[2,1] = 0',
      'the values put in: (q2+1)*x = 0, \\left(q^{2}+1\\right) x',
      'multiplied out by native: q2*x+x = 0, q^{2} x+x',
    ])
    expect(told(zero('(q2+1)*x'), 0)).toEqual([
      'the claim: magnetic[2,1] = 0',
      'the values put in: (q2+1)*x = 0, \\left(q^{2}+1\\right) x',
      'multiplied out by native: q2*x+x = 0, q^{2} x+x',
      'collected: x = 0, x',
    ])
  })

  it('put complex symbols together in the end', () =>
    expect(told(zero('(z+1)*2'))).toEqual([
      'the claim: magnetic[2,1] = 0',
      'the values put in: (z+1)*2 = 0, \\left(z+1\\right) \\cdot 2',
      'multiplied out by native: 2*i*im(z)+2*re(z)+2 = 0, 2 i \\operatorname{Im}\\left(z\\right)+2 \\operatorname{Re}\\left(z\\right)+2',
      'collected: 2*z+2 = 0, 2 z+2',
    ]))

  it('do without the backend where it refuses', () =>
    expect(told(zero('(x+1)*x/m'), 'generic', refusing)).toEqual([
      'the claim: magnetic[2,1] = 0',
      'the values put in: (x+1)*x/m = 0, \\frac{\\left(x+1\\right) x}{m}',
      'collected: (x^2+x)/m = 0, \\frac{x^{2}+x}{m}',
    ]))

  it('are none for what has no value', () =>
    expect(told(zero('sqrt(x)'))).toEqual(['invalid-expression: sqrt of a symbol']))
})
