// A phase with symbols: `x`, `x + 180 deg`, `2*x - y/3 + pi/2`. Symbols are real parameters and mean radians; so does pi.
// Linear with rational coefficients, since only then the values at which CP is conserved can be told.

import * as E from 'fp-ts/lib/Either.js'
import { asRational } from '../../exact/cyclotomic.js'
import * as T from '../../exact/phase-polynomial.js'
import type { Polynomial } from '../../exact/polynomial.js'
import * as Q from '../../exact/rational.js'
import type { Path } from '../../physics/document.js'
import type { SymbolicPhase } from '../../physics/model.js'
import { piName } from '../../physics/parameter.js'
import { symbolsIn } from '../../symbolic/expression.js'
import { parseExpression } from '../../symbolic/parse.js'
import { asPolynomial } from '../../symbolic/quotient.js'
import { toValue } from '../../symbolic/to-value.js'
import type { Reporter } from '../shapes/reporter.js'
import { wordFor } from '../shapes/wording.js'
import { reportExpression, reportUndeclared, type Scope } from './read-scalar.js'

const number = /(?<![\w.)])(?:\d+\.?\d*|\.\d+)(?:[eEdD][+-]?\d+)?/
const numbers = new RegExp(number, 'g')
const degrees = new RegExp(`(${number.source})\\s*deg(?!\\w)`, 'g')
const unit = /(?<!\w)(?:deg|rad)(?!\w)/
const example = 'Symbols are radians; write x, 2*x or x + 180 deg.'

/** A number and what may be meant as its unit. */
const quantity = /^[+-]?[\d.]+(?:[eEdD][+-]?\d+)?\s*[A-Za-zµ°]*$/

/** Whether a text names anything beside a unit and π. */
export function hasSymbols(text: string): boolean {
  if (quantity.test(text.trim())) return false
  const words = text.replace(numbers, '').match(/[A-Za-z_]\w*/g) ?? []
  return words.some((word) => !['deg', 'rad', 'pi'].includes(word))
}

/** Reads a phase with symbols; `undefined` if it is none, with the issue reported. */
export function readMajoranaPhase(
  text: string,
  path: Path,
  scope: Scope,
  reporter: Reporter,
): SymbolicPhase | undefined {
  const inRadians = text.replace(degrees, '($1*pi/180)')
  if (unit.test(inRadians)) {
    const expected = 'symbols without unit, and numbers in deg or as multiples of pi'
    reporter.add({ code: 'invalid-unit', path, expected, received: wordFor(text), hint: example })
    return undefined
  }
  const parsed = parseExpression(inRadians)
  if (E.isLeft(parsed)) {
    reportExpression({ ...parsed.left, hint: parsed.left.hint ?? example }, path, reporter)
    return undefined
  }
  const { symbols } = scope
  const names = symbolsIn(parsed.right).map(({ name }) => name)
  const undeclared = names.find((name) => !symbols.has(name))
  if (undeclared !== undefined) return reportUndeclared(undeclared, path, symbols, reporter)
  const complex = names.find((name) => symbols.get(name) === 'complex')
  if (complex !== undefined) {
    const [expected, received] = ['a real parameter', `${wordFor(complex)}, declared complex`]
    const hint = `A phase is real: declare ${wordFor(complex)} real or positive.`
    reporter.add({ code: 'invalid-value', path, expected, received, hint })
    return undefined
  }
  const value = toValue(parsed.right, { parameters: symbols, q2: undefined })
  if (E.isLeft(value)) {
    reportExpression(value.left, path, reporter)
    return undefined
  }
  const polynomial = asPolynomial(value.right)
  return polynomial === undefined ? notLinear(text, path, reporter) : linear(polynomial, text, path, reporter)
}

function notLinear(text: string, path: Path, reporter: Reporter): undefined {
  const expected = 'a sum of rational multiples of real symbols, of pi, and of degrees'
  reporter.add({ code: 'invalid-value', path, expected, received: wordFor(text), hint: example })
  return undefined
}

function linear(polynomial: Polynomial, text: string, path: Path, reporter: Reporter): SymbolicPhase | undefined {
  let [angle, pi]: [T.Angle, Q.Rational] = [T.noAngle, Q.zero]
  for (const { powers, coefficient } of polynomial.terms) {
    const [factor, ...others] = powers
    const multiple = asRational(coefficient)
    if (factor === undefined && multiple !== undefined) {
      const [expected, received] = ['a number with its unit', `${Q.print(multiple)} without unit`]
      const hint = `Write ${Q.print(multiple)} deg, or a multiple of pi; symbols alone are radians.`
      reporter.add({ code: 'invalid-unit', path, expected, received, hint })
      return undefined
    }
    if (factor === undefined || others.length > 0 || factor.exponent !== 1 || multiple === undefined)
      return notLinear(text, path, reporter)
    if (factor.symbol === piName) pi = multiple
    else angle = T.addAngles(angle, T.angle(factor.symbol, multiple))
  }
  return { text, angle, pi }
}
