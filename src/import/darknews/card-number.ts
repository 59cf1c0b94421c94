// Arithmetic of cards. Sums, products, quotients and whole powers of exact numbers are exact while they stay small; the rest
// is known to a bound. A result that cannot be had says why.

import * as E from 'fp-ts/lib/Either.js'
import * as Q from '../../exact/rational.js'
import * as C from '../ufo/expression/complex-ball.js'
import { maximumExponent, readBall } from '../ufo/expression/evaluate.js'
import { power as ballPower, functions, wholePower } from '../ufo/expression/functions.js'
import * as R from '../ufo/expression/real-ball.js'
import type { CardNumber } from './card.js'

export type Computed = E.Either<string, CardNumber>

/** Bits of numerator and denominator up to which numbers are kept exact. */
const maximumBits = 4096

const bits = ({ n, d }: Q.Rational): number => n.toString(16).length * 4 + d.toString(16).length * 4

/** An exact number, if it is in the range of doubles. */
export function exact(value: Q.Rational): Computed {
  const double = Q.toNumber(value)
  if (!Number.isFinite(double)) return E.left('a number is beyond the range of doubles')
  if (double === 0 && !Q.isZero(value)) return E.left('a number is too small for a double')
  if (bits(value) <= maximumBits) return E.right({ kind: 'exact', value })
  return ball(R.rounded(double))
}

const ball = (value: R.RealBall): Computed =>
  R.isBroken(value)
    ? E.left('a number is too large, or its rounding error grows without bound')
    : E.right({ kind: 'ball', value })

/** As a ball; an exact number that is a double, or not. */
export function asBall(x: CardNumber): R.RealBall {
  if (x.kind === 'ball') return x.value
  const value = Q.toNumber(x.value)
  return Number.isSafeInteger(value) && x.value.d === 1n ? R.exactly(value) : R.rounded(value)
}

const fromComplex = (value: E.Either<string, C.ComplexBall>): Computed => {
  if (E.isLeft(value)) return value
  return R.isExactZero(value.right.im) ? ball(value.right.re) : E.left('a number is not real')
}

/** The double that a constant is rounded to. */
export const constant = (value: number): CardNumber => ({ kind: 'ball', value: R.rounded(value) })

/** A literal. */
export function literal(text: string): Computed {
  const reading = Q.readDecimal(text)
  if (reading.kind === 'number') return E.right({ kind: 'exact', value: reading.value })
  const value = readBall(text)
  return E.isLeft(value) ? value : ball(value.right.re)
}

export const negate = (a: CardNumber): CardNumber =>
  a.kind === 'exact' ? { kind: 'exact', value: Q.negate(a.value) } : { kind: 'ball', value: R.negate(a.value) }

export const add = (a: CardNumber, b: CardNumber): Computed =>
  a.kind === 'exact' && b.kind === 'exact' ? exact(Q.add(a.value, b.value)) : ball(R.add(asBall(a), asBall(b)))

export const multiply = (a: CardNumber, b: CardNumber): Computed =>
  a.kind === 'exact' && b.kind === 'exact'
    ? exact(Q.multiply(a.value, b.value))
    : ball(R.multiply(asBall(a), asBall(b)))

export function divide(a: CardNumber, b: CardNumber): Computed {
  if (a.kind === 'exact' && b.kind === 'exact' && !Q.isZero(b.value)) return exact(Q.divide(a.value, b.value))
  const value = R.divide(asBall(a), asBall(b))
  return value === undefined ? E.left('a divisor is zero, or cannot be told from zero') : ball(value)
}

/** a^b; a whole exponent is at most 1024 in size. */
export function power(a: CardNumber, b: CardNumber): Computed {
  const exponent = asBall(b).value
  if (!(Math.abs(exponent) <= maximumExponent)) return E.left(`an exponent is beyond ${maximumExponent}`)
  const isWhole = b.kind === 'exact' && b.value.d === 1n
  if (a.kind === 'exact' && isWhole) return exactPower(a, exponent)
  const base = C.fromReal(asBall(a))
  return fromComplex(isWhole ? wholePower(base, exponent) : ballPower(base, C.fromReal(asBall(b))))
}

function exactPower(a: Extract<CardNumber, { kind: 'exact' }>, exponent: number): Computed {
  if (exponent < 0 && Q.isZero(a.value)) return E.left('a divisor is zero, or cannot be told from zero')
  // Larger powers would be rounded in the end.
  if (bits(a.value) * Math.abs(exponent) > maximumBits) return fromComplex(wholePower(C.fromReal(asBall(a)), exponent))
  const base = exponent < 0 ? Q.inverse(a.value) : a.value
  const size = BigInt(Math.abs(exponent))
  return exact({ n: base.n ** size, d: base.d ** size })
}

/** What the generator calls a function of one number; `undefined`: it has none of that name. */
export function applied(name: string, x: CardNumber): Computed | undefined {
  switch (name) {
    case 'abs':
      return E.right(asBall(x).value < 0 ? negate(x) : x)
    case 'sgn':
      return E.right({ kind: 'exact', value: Q.rational(signOf(x)) })
    case 'trunc':
      return whole(x, Math.trunc, (n, d) => n / d)
    case 'round':
      return whole(x, roundHalfEven, exactHalfEven)
    case 'sin':
    case 'cos':
    case 'tan':
    case 'exp':
      return fromComplex(functions.get(name)?.(C.fromReal(asBall(x))) ?? E.left(`the function ${name} is not known`))
    default:
      return undefined
  }
}

/** The generator takes numbers below 1e-100 in size for zero. */
function signOf(x: CardNumber): number {
  const { value } = asBall(x)
  return value < -1e-100 ? -1 : value > 1e-100 ? 1 : 0
}

/** A whole number, where the bound leaves one only. */
function whole(x: CardNumber, round: (x: number) => number, exactly: (n: bigint, d: bigint) => bigint): Computed {
  if (x.kind === 'exact') return exact(Q.fromInteger(exactly(x.value.n, x.value.d)))
  const { value, radius } = x.value
  const [low, high] = [round(value - radius), round(value + radius)]
  if (low !== high || !Number.isSafeInteger(low)) return E.left('a number cannot be rounded to a whole one')
  return exact(Q.rational(low + 0))
}

function roundHalfEven(x: number): number {
  const below = Math.floor(x)
  const isTie = x - below === 0.5
  return isTie ? below + Math.abs(below % 2) : Math.round(x)
}

/** n/d to the nearest whole number, ties to even; d > 0. */
function exactHalfEven(n: bigint, d: bigint): bigint {
  const below = (n - (((n % d) + d) % d)) / d
  const excess = 2n * (n - below * d) - d
  return excess > 0n || (excess === 0n && below % 2n !== 0n) ? below + 1n : below
}
