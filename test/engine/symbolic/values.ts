// Values in symbols from text, and conditions as text.

import { isLeft } from 'fp-ts/lib/Either.js'
import { type Condition, isNever, keyOf } from '../../../src/engine/symbolic/condition.js'
import type { Cyclotomic } from '../../../src/exact/cyclotomic.js'
import type { PhasePolynomial } from '../../../src/exact/phase-polynomial.js'
import type { SymbolicValue } from '../../../src/physics/model.js'
import type { Parameters } from '../../../src/physics/parameter.js'
import { evaluateConstant } from '../../../src/symbolic/evaluate.js'
import { parseExpression } from '../../../src/symbolic/parse.js'
import { toValue } from '../../../src/symbolic/to-value.js'

/** x, y, u, phi, psi are real, m and n positive, z and w complex; in this order. */
export const parameters: Parameters = new Map([
  ['y', 'real'],
  ['x', 'real'],
  ['m', 'positive'],
  ['n', 'positive'],
  ['u', 'real'],
  ['z', 'complex'],
  ['w', 'complex'],
  ['phi', 'real'],
  ['psi', 'real'],
])

export function symbolicValue(text: string): SymbolicValue {
  const expression = parseExpression(text)
  const value = isLeft(expression) ? expression : toValue(expression.right, { parameters, q2: 'generic' })
  if (isLeft(value)) throw new RangeError(`${text} has no value`)
  return value.right
}

export const numeratorOf = (text: string): PhasePolynomial => symbolicValue(text).numerator

/** `always`, `never`, or `x = 0 and (y = 0 or z = 1)`. */
export function told(condition: Condition): string {
  if (condition.length === 0) return 'always'
  if (isNever(condition)) return 'never'
  const clauses = condition.map((clause) => clause.map(keyOf).join(' or '))
  return clauses.map((text) => (clauses.length > 1 && text.includes(' or ') ? `(${text})` : text)).join(' and ')
}

/** The value of an expression without symbols. */
export function evaluated(text: string): Cyclotomic {
  const expression = parseExpression(text)
  const value = isLeft(expression) ? expression : evaluateConstant(expression.right)
  if (isLeft(value)) throw new RangeError(`${text} has no value`)
  return value.right
}
