// An expression as an exact value in its declared symbols: a phase polynomial over a real polynomial that vanishes nowhere.
// A complex symbol z is two real ones, z = re(z) + i·im(z), so conj, re and im are exact. π is a symbol of its own. The
// phases exp(iα), cos α, sin α take α = Σ r·φ + r′·π with rational r and real symbols φ.
// q² is the real symbol `q2`, declared by itself: a function of q² stands for its values at every q² (except at single
// points), so a divisor may vanish at some q²; at `q2: 0` the symbol is replaced by 0.
// What remains outside (division by what may vanish, sqrt(x), exp(x)) is an issue of its own, marked `isBeyond`.

import * as E from 'fp-ts/lib/Either.js'
import * as C from '../exact/cyclotomic.js'
import { isNeverZero } from '../exact/evident-sign.js'
import * as T from '../exact/phase-polynomial.js'
import * as P from '../exact/polynomial.js'
import type { SymbolicValue } from '../physics/model.js'
import { complexSymbol, type Parameters, piName, q2Name, signsOf } from '../physics/parameter.js'
import { evaluateWithin, wholeExponent } from './evaluate.js'
import { complain, divisionByZero, undeclared, withinLimits } from './evaluation-issue.js'
import { type Expression, partsOf } from './expression.js'
import type { ExpressionIssue } from './expression-issue.js'
import * as V from './quotient.js'
import { angleOf } from './read-angle.js'
import { printValue } from './value-text.js'
import type { Work } from './work.js'

export interface ReadingOptions {
  readonly parameters: Parameters
  /** What `q2` means: any real number but single points, or 0. Default: it means nothing unless declared. */
  readonly q2?: 'generic' | 0 | undefined
}

type Result = E.Either<ExpressionIssue, SymbolicValue>

interface Reading extends ReadingOptions {
  /** The parts that contain a symbol or π; all others have a constant value. */
  readonly open: ReadonlySet<Expression>
  readonly work: Work
}

/** The value that an expression says, or the first reason why it has none. */
export function toValue(expression: Expression, options: ReadingOptions): Result {
  return read(expression, { ...options, open: openParts(expression), work: { spent: 0 } })
}

function openParts(expression: Expression): ReadonlySet<Expression> {
  const open = new Set<Expression>()
  const visit = (part: Expression): boolean => {
    let isOpen = part.kind === 'symbol' || (part.kind === 'constant' && part.name === 'pi')
    for (const inner of partsOf(part)) isOpen = visit(inner) || isOpen
    if (isOpen) open.add(part)
    return isOpen
  }
  visit(expression)
  return open
}

function read(expression: Expression, reading: Reading): Result {
  if (!reading.open.has(expression)) return E.map(V.constant)(evaluateWithin(reading.work, expression))
  return withinLimits(expression, () => readNode(expression, reading))
}

type Kind<K extends Expression['kind']> = Extract<Expression, { readonly kind: K }>

function readNode(expression: Expression, reading: Reading): Result {
  switch (expression.kind) {
    case 'symbol':
      return readSymbol(expression, reading)
    case 'constant':
      return E.right(V.ofPolynomial(P.symbol(piName)))
    case 'negation':
      return E.map((value: SymbolicValue) => V.mapNumerator(value, T.negate))(read(expression.operand, reading))
    case 'sum':
      return readSum(expression, reading)
    case 'product':
      return readProduct(expression, reading)
    case 'power':
      return readPower(expression, reading)
    case 'call':
      return readCall(expression, reading)
    case 'number':
      return E.map(V.constant)(evaluateWithin(reading.work, expression))
  }
}

function readSymbol(expression: Kind<'symbol'>, { parameters, q2 }: Reading): Result {
  const { name } = expression
  const isQ2 = name === q2Name && q2 !== undefined
  if (isQ2 && q2 === 0) return E.right(V.constant(C.zero))
  const kind = isQ2 ? 'real' : parameters.get(name)
  if (kind === undefined) return undeclared(expression, name, parameters.keys())
  return E.right(V.ofPolynomial(kind === 'complex' ? complexSymbol(name) : P.symbol(name)))
}

function readSum(expression: Kind<'sum'>, reading: Reading): Result {
  const all: SymbolicValue[] = []
  for (const { isSubtracted, term } of expression.terms) {
    const value = read(term, reading)
    if (E.isLeft(value)) return value
    all.push(isSubtracted ? V.mapNumerator(value.right, T.negate) : value.right)
  }
  return E.right(V.sum(reading.work, all))
}

function readProduct(expression: Kind<'product'>, reading: Reading): Result {
  let product = V.constant(C.one)
  for (const { isDivisor, factor } of expression.factors) {
    const value = read(factor, reading)
    if (E.isLeft(value)) return value
    const multiplier = isDivisor ? invert(factor, value.right, reading) : value
    if (E.isLeft(multiplier)) return multiplier
    product = V.multiply(reading.work, product, multiplier.right)
  }
  return E.right(product)
}

function invert(at: Expression, value: SymbolicValue, reading: Reading): Result {
  const [term, ...others] = value.numerator.terms
  if (term === undefined) return divisionByZero(at)
  if (others.length > 0) return beyond(at, 'a divisor of at most one phase', `division by ${T.print(value.numerator)}`)
  const { angle, amplitude } = term
  // Generic q²: a divisor that vanishes at single points is no obstacle.
  const coefficients =
    reading.q2 === 'generic' ? T.coefficientsIn(T.fromPolynomial(amplitude), q2Name) : [value.numerator]
  const signs = signsOf(reading.parameters)
  const isSafe = coefficients.some(({ terms }) => terms.some((one) => isNeverZero(one.amplitude, signs)))
  if (isSafe) return E.right(V.inverse(reading.work, value, angle, amplitude))
  return beyond(at, 'a divisor that is zero for no values of the parameters', `division by ${P.print(amplitude)}`)
}

function readPower(expression: Kind<'power'>, reading: Reading): Result {
  if (reading.open.has(expression.exponent)) {
    return beyond(expression, 'a whole exponent', 'a symbol in an exponent')
  }
  const base = read(expression.base, reading)
  if (E.isLeft(base)) return base
  const exponent = wholeExponent(expression.exponent, reading.work)
  if (E.isLeft(exponent)) return exponent
  if (T.isZero(base.right.numerator) && exponent.right <= 0) {
    return complain(expression, { expected: 'a defined power', received: `0^${exponent.right}` })
  }
  const factor = exponent.right < 0 ? invert(expression.base, base.right, reading) : base
  if (E.isLeft(factor)) return factor
  let product = V.constant(C.one)
  for (const bit of Math.abs(exponent.right).toString(2)) {
    product = V.multiply(reading.work, product, product)
    if (bit === '1') product = V.multiply(reading.work, product, factor.right)
  }
  return E.right(product)
}

function readCall(expression: Kind<'call'>, reading: Reading): Result {
  const argument = read(expression.argument, reading)
  if (E.isLeft(argument)) return argument
  switch (expression.name) {
    case 'conj':
      return E.right(V.mapNumerator(argument.right, T.conjugate))
    case 're':
      return E.right(V.mapNumerator(argument.right, T.realPart))
    case 'im':
      return E.right(V.mapNumerator(argument.right, T.imaginaryPart))
    case 'sqrt': {
      const value = evaluateWithin(reading.work, expression)
      return E.isRight(value)
        ? E.right(V.constant(value.right))
        : beyond(expression, 'a root of a number', 'sqrt of a symbol')
    }
    default:
      return readPhase(expression, argument.right, reading)
  }
}

function readPhase(expression: Kind<'call'>, argument: SymbolicValue, { work, parameters }: Reading): Result {
  const { name } = expression
  const p = V.asPolynomial(argument)
  const turned = p === undefined || name !== 'exp' ? p : P.scale(p, C.negate(C.imaginaryUnit))
  const found = turned === undefined ? undefined : angleOf(turned, piName)
  if (found === undefined) {
    const expected = `${name === 'exp' ? 'i times ' : ''}rational multiples of real symbols and of pi`
    return beyond(expression, expected, `${name} of ${printValue(argument, parameters)}`)
  }
  const phase = T.scale(T.phase(found.angle), C.fromRoot(found.root(work)))
  return E.right(V.whole(name === 'exp' ? phase : name === 'cos' ? T.realPart(phase) : T.imaginaryPart(phase)))
}

const beyond = (at: Expression, expected: string, received: string): Result =>
  complain(at, { expected, received, isBeyond: true })
