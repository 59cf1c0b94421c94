// Expressions as text that parses back to the same tree, with as few brackets as the grammar of parse.ts allows.
// A tree that the parser cannot make (a fraction as one number, a sum that begins with a subtraction) is printed as an
// expression of the same value.

import type { Rational } from '../exact/rational.js'
import type { Expression } from './expression.js'

/** The expression as text. */
export function print(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return printNumber(expression.value)
    case 'constant':
    case 'symbol':
      return expression.name
    case 'negation':
      return `-${within(expression.operand, isSigned)}`
    case 'sum':
      return expression.terms
        .map(
          ({ isSubtracted, term }, k) =>
            (k > 0 ? (isSubtracted ? '-' : '+') : isSubtracted ? '0-' : '') + within(term, isTerm),
        )
        .join('')
    case 'product':
      return expression.factors
        .map(
          ({ isDivisor, factor }, k) =>
            (k > 0 ? (isDivisor ? '/' : '*') : isDivisor ? '1/' : '') + within(factor, isSigned),
        )
        .join('')
    case 'power':
      return `${within(expression.base, isPrimary)}^${within(expression.exponent, isSigned)}`
    case 'call':
      return `${expression.name}(${print(expression.argument)})`
  }
}

const within = (part: Expression, fits: (part: Expression) => boolean): string =>
  fits(part) ? print(part) : `(${print(part)})`

const isTerm = (part: Expression): boolean => part.kind !== 'sum'

const isSigned = (part: Expression): boolean => isTerm(part) && part.kind !== 'product' && !isFraction(part)

const isPrimary = (part: Expression): boolean => isSigned(part) && part.kind !== 'negation' && part.kind !== 'power'

/** A number for which there is no literal. */
const isFraction = (part: Expression): boolean =>
  part.kind === 'number' && (part.value.n < 0n || decimalPlaces(part.value.d) === undefined)

/** Longer whole numbers are written with an exponent, where that is shorter. */
const longestInteger = 21

function printNumber({ n, d }: Rational): string {
  const places = decimalPlaces(d)
  if (places === undefined || n < 0n) return d === 1n ? `${n}` : `${n}/${d}`
  const digits = `${(n * 10n ** BigInt(places)) / d}`
  const padded = digits.padStart(places + 1, '0')
  const plain = places === 0 ? digits : `${padded.slice(0, -places)}.${padded.slice(-places)}`
  const significant = digits.replace(/0+$/, '')
  const mantissa = significant.length > 1 ? `${significant.slice(0, 1)}.${significant.slice(1)}` : significant
  const scientific = `${mantissa}e${digits.length - 1 - places}`
  const isLong = places > 0 ? scientific.length + 2 < plain.length : digits.length > longestInteger
  return isLong && n !== 0n && scientific.length < plain.length ? scientific : plain
}

/** The number of decimals of 1/d; `undefined` if they do not end. */
function decimalPlaces(d: bigint): number | undefined {
  let [rest, twos, fives] = [d, 0, 0]
  for (; rest % 2n === 0n; twos++) rest /= 2n
  for (; rest % 5n === 0n; fives++) rest /= 5n
  return rest === 1n ? Math.max(twos, fives) : undefined
}
