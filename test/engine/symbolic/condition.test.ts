// Conditions in their simplest form, and the sizes up to which they are looked for.

import { describe, expect, it } from 'vitest'
import {
  type Atom,
  always,
  both,
  type Condition,
  either,
  never,
  simplified,
} from '../../../src/engine/symbolic/condition.js'
import { solveReal } from '../../../src/engine/symbolic/real.js'
import { vanishing } from '../../../src/engine/symbolic/solve-condition.js'
import { asPolynomial } from '../../../src/exact/phase-polynomial.js'
import { numeratorOf, parameters, told } from './values.js'

/** `symbol = value`. */
function atom(text: string): Atom {
  const [symbol = '', value = ''] = text.split(' = ')
  const polynomial = asPolynomial(numeratorOf(value))
  if (polynomial === undefined) throw new RangeError(text)
  return { kind: 'equals', symbol, value: polynomial }
}

const condition = (...clauses: readonly string[]): Condition =>
  clauses.map((clause) => (clause === '' ? [] : clause.split(' or ').map(atom)))

const simple = (...clauses: readonly string[]): string => told(simplified(condition(...clauses), parameters))

describe('a condition', () => {
  it.each([
    [['x = 0', 'x = 0'], 'x = 0'],
    [['x = 0 or x = 0'], 'x = 0'],
    [['x = 0 or y = 0', 'x = 0'], 'x = 0'],
    [['x = 0', 'x = 0 or y = 0'], 'x = 0'],
    [['x = 0 or y = 0', 'y = 0 or x = 0'], 'x = 0 or y = 0'],
    [['x = 0 or y = 0', 'x = 0 or u = 0'], '(x = 0 or y = 0) and (x = 0 or u = 0)'],
    [['x = 0 or y = 0 or u = 0', 'y = 0 or u = 0'], 'y = 0 or u = 0'],
    [['x = 0', 'x = 1'], 'x = 0 and x = 1'],
    [['x = 0', ''], 'never'],
    [[], 'always'],
    // The two parts of a complex symbol are put together, where each has one value.
    [['re(z) = 1', 'im(z) = x'], 'z = i*x+1'],
    [['im(z) = x', 'y = 2', 're(z) = 1'], 'y = 2 and z = i*x+1'],
    [['re(z) = 1', 'im(w) = x'], 're(z) = 1 and im(w) = x'],
    [['im(z) = 1'], 'im(z) = 1'],
    [['re(z) = 1 or x = 0', 'im(z) = x'], 'im(z) = x and (re(z) = 1 or x = 0)'],
    [['re(z) = 0', 'im(z) = 0', 're(w) = y', 'im(w) = 0'], 'z = 0 and w = y'],
    [['re(x) = 1', 'im(x) = 1'], 're(x) = 1 and im(x) = 1'],
  ])('%j is %s', (clauses, expected) => {
    expect(simple(...clauses)).toBe(expected)
  })

  it('is fulfilled with another, or one of the two', () => {
    const [a, b] = [condition('x = 0', 'y = 0'), condition('u = 1 or u = 2')]
    expect(told(both([a, b]))).toBe('x = 0 and y = 0 and (u = 1 or u = 2)')
    expect(told(either(a, b))).toBe('(x = 0 or u = 1 or u = 2) and (y = 0 or u = 1 or u = 2)')
    expect([either(a, always), either(always, a)].map(told)).toEqual(['always', 'always'])
    expect([either(a, never), either(never, a)].map(told)).toEqual([told(a), told(a)])
    expect([both([a, always]), both([]), both([a, never])].map(told)).toEqual([told(a), 'always', 'never'])
  })
})

describe('sizes', () => {
  const powers = (count: number): string => Array.from({ length: count }, (_, k) => `y^${2 * k + 3}`).join('+')

  it('a polynomial of more than 60 terms stands as it is', () => {
    expect(told(solveReal(numeratorOf(`x+${powers(59)}`), parameters))).toMatch(/^x = -y/)
    expect(told(solveReal(numeratorOf(`x+${powers(60)}`), parameters))).toMatch(/^y\^121\+/)
  })

  it('more than 24 equations are not put into each other', () => {
    const system = (count: number): string => {
      const rest = Array.from({ length: count - 1 }, () => numeratorOf('x*y-1'))
      return told(vanishing([numeratorOf('x-1'), ...rest], parameters))
    }
    expect(system(24)).toBe('x = 1 and y = 1')
    expect(system(25)).toBe('x = 1 and x*y-1')
  })
})
