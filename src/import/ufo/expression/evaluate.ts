// Tree → number known to a bound, given the values of the parameters; or the reason why there is none.

import * as E from 'fp-ts/lib/Either.js'
import { readDecimal } from '../../../exact/rational.js'
import * as C from './complex-ball.js'
import { constantOf } from './constants.js'
import type { ProductFactor, UfoExpression } from './expression.js'
import { type Evaluated, functions, power, quotient, squareRoot, wholePower } from './functions.js'
import * as R from './real-ball.js'

/** The largest exponent that is multiplied out. */
export const maximumExponent = 1024

/** Value of a parameter; `undefined` if there is none of that name. */
export type Values = (name: string) => C.ComplexBall | undefined

/** Evaluates an expression; every number is checked to be finite. */
export function evaluate(node: UfoExpression, values: Values): Evaluated {
  const value = evaluateNode(node, values)
  if (E.isLeft(value) || !C.isBroken(value.right)) return value
  return E.left('a number is too large, or its rounding error grows without bound')
}

function evaluateNode(node: UfoExpression, values: Values): Evaluated {
  switch (node.kind) {
    case 'number':
      return readBall(node.text, node.isImaginary)
    case 'text':
      return E.left('a text stands where a number should')
    case 'name':
      return readName(node.name, values)
    case 'sum': {
      let total = C.zero
      for (const { isMinus, term } of node.terms) {
        const value = evaluate(term, values)
        if (E.isLeft(value)) return value
        total = isMinus ? C.subtract(total, value.right) : C.add(total, value.right)
      }
      return E.right(total)
    }
    case 'product':
      return evaluateProduct(node.factors, values)
    case 'power':
      return evaluatePower(node.base, node.exponent, values)
    case 'call':
      return evaluateCall(node.name, node.arguments, values)
  }
}

/** A decimal: exact where it is a whole number, else known to the rounding of a double. */
export function readBall(text: string, isImaginary = false): Evaluated {
  const reading = readDecimal(text)
  if (reading.kind !== 'number') return E.left(`${text.slice(0, 40)} is no number in the range of doubles`)
  const value = Number(text.replace(/[dD]/, 'e'))
  const { n, d } = reading.value
  // A fraction of a power of two with few digits is a double.
  const isDouble = (d & (d - 1n)) === 0n && d <= 2n ** 1000n && n <= 2n ** 53n && n >= -(2n ** 53n)
  const ball = isDouble ? R.exactly(value) : R.rounded(value)
  return E.right(isImaginary ? { re: R.realZero, im: ball } : C.fromReal(ball))
}

function readName(name: string, values: Values): Evaluated {
  const constant = constantOf(name)
  if (constant !== undefined) return E.right(C.fromReal(R.rounded(constant)))
  const value = values(name)
  return value === undefined ? E.left(`${name} is no parameter of the model`) : E.right(value)
}

function evaluateProduct(factors: readonly ProductFactor[], values: Values): Evaluated {
  let product = C.one
  for (const { isDivisor, factor } of factors) {
    const value = evaluate(factor, values)
    if (E.isLeft(value)) return value
    const next = isDivisor ? quotient(product, value.right) : E.right(C.multiply(product, value.right))
    if (E.isLeft(next)) return next
    if (isUnderflow(product, value.right, next.right)) return E.left('a product is too small for a double')
    product = next.right
  }
  return E.right(product)
}

/** The result vanishes as a double, and the numbers do not. */
const isUnderflow = (a: C.ComplexBall, b: C.ComplexBall, result: C.ComplexBall): boolean =>
  result.re.value === 0 && result.im.value === 0 && !C.containsZero(a) && !C.containsZero(b)

function evaluatePower(base: UfoExpression, exponent: UfoExpression, values: Values): Evaluated {
  const [a, n] = [evaluate(base, values), evaluate(exponent, values)]
  if (E.isLeft(a)) return a
  if (E.isLeft(n)) return n
  const { re } = n.right
  const isExact = C.isReal(n.right) && re.radius === 0
  // √x is better known than exp(½ ln x), and keeps an imaginary root imaginary.
  if (isExact && re.value === 0.5) return squareRoot(a.right)
  if (Math.abs(re.value) > maximumExponent) return E.left(`an exponent is beyond ${maximumExponent}`)
  return isExact && Number.isInteger(re.value) ? wholePower(a.right, re.value) : power(a.right, n.right)
}

function evaluateCall(name: string, given: readonly UfoExpression[], values: Values): Evaluated {
  const numbers: C.ComplexBall[] = []
  for (const argument of given) {
    const value = evaluate(argument, values)
    if (E.isLeft(value)) return value
    numbers.push(value.right)
  }
  const [first, second, ...more] = numbers
  const own = name.replace(/^c?math\./, '')
  if (own === 'complex' && first !== undefined && more.length === 0) {
    return E.right(second === undefined ? first : C.add(first, C.multiply(C.imaginaryUnit, second)))
  }
  const known = functions.get(own)
  if (known === undefined) return E.left(`the function ${name.slice(0, 40)} is not known`)
  if (first === undefined || second !== undefined) return E.left(`${name} takes one number`)
  return known(first)
}
