// A matrix element as its author wrote it: a decimal or an expression without symbols (grammar of the model file).
// An expression of whole numbers only is exact, e.g. sqrt(2/3) or exp(i*pi/3)/2; with decimals in it, each decimal is
// known to half a unit of its last digit and so is the result. `decimals: 'exact'` takes every decimal at its word.

import * as E from 'fp-ts/lib/Either.js'
import * as C from '../../exact/cyclotomic.js'
import * as Q from '../../exact/rational.js'
import type { Path } from '../../physics/document.js'
import { evaluateConstant } from '../../symbolic/evaluate.js'
import { type Expression, partsOf } from '../../symbolic/expression.js'
import type { ExpressionIssue } from '../../symbolic/expression-issue.js'
import { parseExpression } from '../../symbolic/parse.js'
import { type Checked, refuse } from '../mixing-issue.js'
import { encloseDigits, readDigits } from './digits.js'
import * as Z from './mixing-number.js'
import { phaseOfRadians } from './phase.js'

/** How decimals are meant: to the digits written, or exactly. */
export type Decimals = 'to-their-digits' | 'exact'

/** The number that a text says. */
export function readNumber(text: string, path: Path, decimals: Decimals): Checked<Z.MixingNumber> {
  const trimmed = text.trim()
  const reading = Q.readDecimal(trimmed)
  if (reading.kind === 'number') return E.right(fromDecimal(trimmed, decimals))
  if (reading.kind !== 'not-a-number') {
    const expected = 'zero, or a size between 4.95e-324 and 1.79e308, in at most 1000 digits'
    return refuse({ code: 'invalid-number', path, expected, received: reading.kind })
  }
  const parsed = parseExpression(trimmed)
  if (E.isLeft(parsed)) return refuse(fromExpression(parsed.left, path))
  const value = decimals === 'exact' ? evaluateExactly(parsed.right) : evaluate(parsed.right, trimmed)
  return E.isLeft(value) ? refuse(fromExpression(value.left, path)) : value
}

function fromDecimal(text: string, decimals: Decimals): Z.MixingNumber {
  const digits = readDigits(text)
  if (digits === undefined) throw new RangeError('not a decimal')
  if (decimals === 'exact' || Q.isZero(digits.halfUnit)) return Z.exact(C.fromRational(digits.value))
  return Z.numeric(encloseDigits(digits))
}

const fromExpression = ({ code, expected, received, hint }: ExpressionIssue, path: Path) => ({
  code,
  path,
  expected,
  received,
  ...(hint === null ? {} : { hint }),
})

type Value = E.Either<ExpressionIssue, Z.MixingNumber>

const evaluateExactly = (expression: Expression): Value => E.map(Z.exact)(evaluateConstant(expression))

const literal = ({ offset, length }: Expression, text: string): string => text.slice(offset, offset + length)

const hasDecimals = (expression: Expression, text: string): boolean =>
  expression.kind === 'number'
    ? /[.eEdD]/.test(literal(expression, text))
    : partsOf(expression).some((part) => hasDecimals(part, text))

const hasPi = (expression: Expression): boolean =>
  (expression.kind === 'constant' && expression.name === 'pi') || partsOf(expression).some(hasPi)

/** Exact where nothing below is a decimal; by enclosures where something is, or where no field holds the value. */
function evaluate(expression: Expression, text: string): Value {
  if (!hasDecimals(expression, text)) {
    const value = evaluateExactly(expression)
    if (E.isRight(value) || (value.left.code !== 'limit' && !hasPi(expression))) return value
  }
  switch (expression.kind) {
    case 'number':
      return E.right(fromDecimal(literal(expression, text), 'to-their-digits'))
    case 'negation':
      return E.map(Z.negate)(evaluate(expression.operand, text))
    case 'sum':
      return evaluateSum(expression, text)
    case 'product':
      return evaluateProduct(expression, text)
    case 'call':
      return evaluateCall(expression, text)
    case 'constant':
      return E.right(Z.numeric({ centre: Math.PI, radius: 2 ** -52 }))
    default:
      return unsupported(expression, 'decimals outside of powers')
  }
}

type Kind<K extends Expression['kind']> = Extract<Expression, { readonly kind: K }>

function evaluateSum(expression: Kind<'sum'>, text: string): Value {
  let sum: Z.MixingNumber = Z.zero
  for (const { isSubtracted, term } of expression.terms) {
    const value = evaluate(term, text)
    if (E.isLeft(value)) return value
    sum = isSubtracted ? Z.subtract(sum, value.right) : Z.add(sum, value.right)
  }
  return E.right(sum)
}

function evaluateProduct(expression: Kind<'product'>, text: string): Value {
  let product: Z.MixingNumber = Z.one
  for (const { isDivisor, factor } of expression.factors) {
    const value = evaluate(factor, text)
    if (E.isLeft(value)) return value
    if (isDivisor && !Z.isNonZero(value.right)) return unsupported(factor, 'a divisor other than zero')
    product = isDivisor ? Z.divide(product, value.right) : Z.multiply(product, value.right)
  }
  return E.right(product)
}

function evaluateCall(expression: Kind<'call'>, text: string): Value {
  const argument = evaluate(expression.argument, text)
  if (E.isLeft(argument)) return argument
  const z = argument.right
  switch (expression.name) {
    case 'conj':
      return E.right(Z.conjugate(z))
    case 're':
      return E.right(Z.realPart(z))
    case 'im':
      return E.right(Z.imaginaryPart(z))
    case 'sqrt':
      return Z.isZero(Z.imaginaryPart(z)) && Z.signOfReal(z) === 1
        ? E.right(Z.squareRoot(z))
        : unsupported(expression, 'the root of a positive number')
    case 'exp':
      return Z.isZero(Z.realPart(z)) ? E.right(expI(Z.imaginaryPart(z))) : unsupported(expression, 'exp(i*angle)')
    case 'cos':
    case 'sin': {
      if (!Z.isZero(Z.imaginaryPart(z))) return unsupported(expression, 'a real angle')
      const phase = expI(z)
      return E.right(expression.name === 'cos' ? Z.realPart(phase) : Z.imaginaryPart(phase))
    }
  }
}

const expI = (angle: Z.MixingNumber): Z.MixingNumber => phaseOfRadians(Z.toRectangle(angle).re)

const unsupported = (at: Expression, expected: string): Value =>
  E.left({
    code: 'invalid-expression',
    offset: at.offset,
    length: at.length,
    expected,
    received: at.kind,
    hint: 'Write a + b*i with decimals, or an expression of whole numbers.',
  })
