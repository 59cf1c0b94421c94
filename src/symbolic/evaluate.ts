// The exact value of an expression without symbols. π is transcendental, so it is carried formally: a value is a + b·π
// with cyclotomic a and b, and must come out as a alone. exp takes i·π times a rational (exp(iπ·p/q) is a root of
// unity), cos and sin take π times a rational, sqrt takes a rational, or a rational times a root of unity.
// Branches: √q > 0 for q > 0, √q = i√|q| for q < 0, and √(q·exp(iφ)) = √q·exp(iφ/2) for −π < φ ≤ π.

import * as E from 'fp-ts/lib/Either.js'
import * as C from '../exact/cyclotomic.js'
import { orderOfRadical, simplifyRadical } from '../exact/cyclotomic-root.js'
import * as Q from '../exact/rational.js'
import { rootOfUnity } from '../exact/root-of-unity.js'
import { complain, divisionByZero, undeclared, withinLimits } from './evaluation-issue.js'
import type { Expression, FunctionName } from './expression.js'
import type { ExpressionIssue } from './expression-issue.js'
import { add, charge, inverse, multiply, power, type Work } from './work.js'

/** a + b·π. */
interface LinearInPi {
  readonly a: C.Cyclotomic
  readonly b: C.Cyclotomic
}

type Value = E.Either<ExpressionIssue, LinearInPi>

/** The largest size of an exponent. */
export const maximumExponent = 1000

/** The exact value of an expression without symbols, or the first reason why it has none. */
export function evaluateConstant(expression: Expression): E.Either<ExpressionIssue, C.Cyclotomic> {
  const value = evaluateWithin({ spent: 0 }, expression)
  if (E.isLeft(value) || isInDoubleRange(value.right)) return value
  const expected = 'parts that are zero, or of a size between 4.95e-324 and 1.79e308'
  return complain(expression, { code: 'invalid-number', expected, received: C.print(value.right) })
}

// Observables and plots show values as doubles: one that would turn into 0 or ∞ is refused like such a literal.
function isInDoubleRange(z: C.Cyclotomic): boolean {
  if (z.order <= 4 && C.bitSize(z) < 1000) return true
  const { re, im } = C.toComplex(z)
  const isKept = (double: number, isZero: boolean): boolean => Number.isFinite(double) && (double === 0) === isZero
  return isKept(re, C.isImaginary(z)) && isKept(im, C.isReal(z))
}

/** The same for a part of an expression, whose size may be anything. */
export function evaluateWithin(work: Work, expression: Expression): E.Either<ExpressionIssue, C.Cyclotomic> {
  const value = evaluate(expression, work)
  if (E.isLeft(value) || C.isZero(value.right.b)) return E.map(({ a }: LinearInPi) => a)(value)
  return complain(expression, {
    expected: 'a value without pi outside of exp, cos and sin',
    received: printLinear(value.right),
    hint: 'pi has no exact value in a cyclotomic field: give a decimal with an uncertainty.',
  })
}

const number = (a: C.Cyclotomic): Value => E.right({ a, b: C.zero })

const evaluate = (expression: Expression, work: Work): Value =>
  withinLimits(expression, () => evaluateNode(expression, work))

function evaluateNode(expression: Expression, work: Work): Value {
  switch (expression.kind) {
    case 'number':
      return number(C.fromRational(expression.value))
    case 'constant':
      return expression.name === 'i' ? number(C.imaginaryUnit) : E.right({ a: C.zero, b: C.one })
    case 'symbol':
      return undeclared(expression, expression.name, [])
    case 'negation':
      return E.map(negateLinear)(evaluate(expression.operand, work))
    case 'sum':
      return evaluateSum(expression, work)
    case 'product':
      return evaluateProduct(expression, work)
    case 'power':
      return evaluatePower(expression, work)
    case 'call':
      return evaluateCall(expression, work)
  }
}

type Kind<K extends Expression['kind']> = Extract<Expression, { readonly kind: K }>

const negateLinear = ({ a, b }: LinearInPi): LinearInPi => ({ a: C.negate(a), b: C.negate(b) })

function evaluateSum(expression: Kind<'sum'>, work: Work): Value {
  let sum: LinearInPi = { a: C.zero, b: C.zero }
  for (const { isSubtracted, term } of expression.terms) {
    const value = evaluate(term, work)
    if (E.isLeft(value)) return value
    const { a, b } = isSubtracted ? negateLinear(value.right) : value.right
    sum = { a: add(work, sum.a, a), b: add(work, sum.b, b) }
  }
  return E.right(sum)
}

function evaluateProduct(expression: Kind<'product'>, work: Work): Value {
  let product: LinearInPi = { a: C.one, b: C.zero }
  for (const { isDivisor, factor } of expression.factors) {
    const value = evaluate(factor, work)
    if (E.isLeft(value)) return value
    const { a, b } = value.right
    const isLinear = !C.isZero(b)
    if (isDivisor && isLinear) return nonLinear(factor, 'division by pi')
    if (isDivisor && C.isZero(a)) return divisionByZero(factor)
    if (isLinear && !C.isZero(product.b)) return nonLinear(factor, 'a product of pi with itself')
    const multiplier = isDivisor ? inverse(work, a) : a
    const linear = add(work, multiply(work, product.b, multiplier), multiply(work, product.a, b))
    product = { a: multiply(work, product.a, multiplier), b: linear }
  }
  return E.right(product)
}

const nonLinear = (at: Expression, received: string): Value =>
  complain(at, { expected: 'pi times a number, inside exp, cos or sin', received })

function evaluatePower(expression: Kind<'power'>, work: Work): Value {
  const base = evaluate(expression.base, work)
  if (E.isLeft(base)) return base
  const exponent = wholeExponent(expression.exponent, work)
  if (E.isLeft(exponent)) return exponent
  const { a, b } = base.right
  if (!C.isZero(b)) return exponent.right === 1 ? base : nonLinear(expression.base, 'a power of pi')
  if (C.isZero(a) && exponent.right < 0) return divisionByZero(expression)
  if (C.isZero(a) && exponent.right === 0) return complain(expression, { expected: 'a defined power', received: '0^0' })
  return number(power(work, a, exponent.right))
}

/** The whole number that an exponent must be. */
export function wholeExponent(expression: Expression, work: Work): E.Either<ExpressionIssue, number> {
  const value = evaluateWithin(work, expression)
  if (E.isLeft(value)) return value
  const q = C.asRational(value.right)
  if (q === undefined || q.d !== 1n) {
    const hint = 'Roots are written sqrt(…), phases exp(i*pi*p/q).'
    return complain(expression, { expected: 'a whole exponent', received: C.print(value.right), hint })
  }
  if (q.n > maximumExponent || q.n < -maximumExponent) {
    const expected = `an exponent of size at most ${maximumExponent}`
    return complain(expression, { code: 'limit', expected, received: Q.print(q) })
  }
  return E.right(Number(q.n))
}

function evaluateCall(expression: Kind<'call'>, work: Work): Value {
  const argument = evaluate(expression.argument, work)
  if (E.isLeft(argument)) return argument
  const { a, b } = argument.right
  switch (expression.name) {
    case 'conj':
      return E.right({ a: C.conjugate(a), b: C.conjugate(b) })
    case 're':
      return E.right({ a: C.realPart(a), b: C.realPart(b) })
    case 'im':
      return E.right({ a: C.imaginaryPart(a), b: C.imaginaryPart(b) })
    case 'sqrt':
      return evaluateRoot(expression.argument, argument.right, work)
    case 'exp':
    case 'cos':
    case 'sin':
      return evaluatePhase(expression, argument.right, work)
  }
}

/** exp(iπ·angle) for a rational angle. */
function phase(angle: Q.Rational, work: Work): C.Cyclotomic {
  const order = 2n * angle.d
  if (order > BigInt(Number.MAX_SAFE_INTEGER)) throw new C.DegreeLimit('the order of the root of unity is too large')
  const root = rootOfUnity(Number(angle.n % order), Number(order))
  const z = C.fromRoot(root)
  charge(work, z.order)
  return z
}

function evaluatePhase(expression: Kind<'call'>, { a, b }: LinearInPi, work: Work): Value {
  const multiple = expression.name === 'exp' ? multiply(work, b, C.negate(C.imaginaryUnit)) : b
  const angle = C.isZero(a) ? C.asRational(multiple) : undefined
  if (angle === undefined) {
    const expected = `${expression.name === 'exp' ? 'i*pi' : 'pi'} times a rational number`
    return complain(expression.argument, { expected, received: printLinear({ a, b }), ...hintFor(expression.name) })
  }
  switch (expression.name) {
    case 'exp':
      return number(phase(angle, work))
    case 'sin': // sin x = cos(π/2 − x)
      return number(C.realPart(phase(Q.subtract(Q.rational(1, 2), angle), work)))
    default:
      return number(C.realPart(phase(angle, work)))
  }
}

const hintFor = (name: FunctionName): { readonly hint: string } => ({
  hint: `Exact phases are rational multiples of pi: ${name === 'exp' ? 'exp(i*pi*2/3)' : `${name}(pi*2/3)`}.`,
})

function evaluateRoot(at: Expression, { a, b }: LinearInPi, work: Work): Value {
  const value = C.isZero(b) ? squareRoot(a, work) : undefined
  if (value !== undefined) return number(value)
  return complain(at, {
    expected: 'a rational number, or a rational number times a root of unity',
    received: printLinear({ a, b }),
  })
}

function squareRoot(z: C.Cyclotomic, work: Work): C.Cyclotomic | undefined {
  const q = C.asRational(z)
  if (q !== undefined) return rootOfRational(q, work)
  const norm = C.asRational(C.absSquared(z))
  const size = norm === undefined ? undefined : simplifyRadical(norm)
  if (size === undefined || size.inside !== 1) return undefined
  const root = C.asRootOfUnity(multiply(work, z, C.fromRational(Q.inverse(size.outside))))
  if (root === undefined) return undefined
  const half = rootOfUnity(2 * root.k > root.n ? root.k - root.n : root.k, 2 * root.n)
  return multiply(work, rootOfRational(size.outside, work), C.fromRoot(half))
}

function rootOfRational(q: Q.Rational, work: Work): C.Cyclotomic {
  const radical = simplifyRadical(q)
  if (radical !== undefined) charge(work, 64 * orderOfRadical(radical.inside))
  return C.squareRoot(q)
}

function printLinear({ a, b }: LinearInPi): string {
  if (C.isZero(b)) return C.print(a)
  const linear = `${C.printFactor(b)}*pi`.replace(/^(-?)1\*/, '$1')
  return C.isZero(a) ? linear : `${C.print(a)}${linear.startsWith('-') ? '' : '+'}${linear}`
}
