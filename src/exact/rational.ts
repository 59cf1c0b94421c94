// Rational numbers n/d in lowest terms with d > 0, so that equality is structural; and their decimal texts.
// `0.1` is 1/10, read from the text and never from a double. A text whose double would be ±∞, or 0 though it is not
// zero, is told apart from a text that is no number: neither is ever read as 0 or ∞.
// Dividing by zero is a programming error and throws a RangeError: callers test for zero first.

import { absolute, bitLength, gcd } from './integer.js'

export interface Rational {
  readonly n: bigint
  readonly d: bigint
}

export const zero: Rational = { n: 0n, d: 1n }
export const one: Rational = { n: 1n, d: 1n }

/** n/d in lowest terms; d must not be 0. */
export function rational(n: number | bigint, d: number | bigint = 1n): Rational {
  return reduced(BigInt(n), BigInt(d))
}

/** The integer n; a `number` must be a whole one. */
export const fromInteger = (n: number | bigint): Rational => ({ n: BigInt(n), d: 1n })

function reduced(n: bigint, d: bigint): Rational {
  if (d === 1n) return { n, d }
  if (d === 0n) throw new RangeError('division by zero')
  const common = d < 0n ? -gcd(n, d) : gcd(n, d)
  return common === 1n ? { n, d } : { n: n / common, d: d / common }
}

export const isZero = (a: Rational): boolean => a.n === 0n

export const equals = (a: Rational, b: Rational): boolean => a.n === b.n && a.d === b.d

export const negate = (a: Rational): Rational => ({ n: -a.n, d: a.d })

export function add(a: Rational, b: Rational): Rational {
  return a.d === b.d ? reduced(a.n + b.n, a.d) : reduced(a.n * b.d + b.n * a.d, a.d * b.d)
}

export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b))

export const multiply = (a: Rational, b: Rational): Rational => reduced(a.n * b.n, a.d * b.d)

/** a/b; b must not be zero. */
export const divide = (a: Rational, b: Rational): Rational => reduced(a.n * b.d, a.d * b.n)

/** 1/a; a must not be zero. */
export const inverse = (a: Rational): Rational => reduced(a.d, a.n)

/** −1, 0 or 1. */
export const sign = (a: Rational): -1 | 0 | 1 => (a.n === 0n ? 0 : a.n < 0n ? -1 : 1)

/** The sign of a − b. */
export const compare = (a: Rational, b: Rational): -1 | 0 | 1 => sign(subtract(a, b))

// Reading

/** What a text says as a decimal number. `too-long`: more than `maximumDigits` significant digits. */
export type DecimalReading =
  | { readonly kind: 'number'; readonly value: Rational }
  | { readonly kind: 'overflow' | 'underflow' | 'too-long' | 'not-a-number' }

/** More digits than any double can tell apart; longer literals are refused. */
export const maximumDigits = 1000

const decimal = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eEdD]([+-]?\d+))?$/

/**
 * Reads sign, digits with an optional point, and an optional exponent after e, E, d or D (Fortran). Nothing else is a
 * number: no spaces, separators, hexadecimal, NaN or infinities. Linear in the length of the text.
 */
export function readDecimal(text: string): DecimalReading {
  const parts = decimal.exec(text)
  if (parts === null) return { kind: 'not-a-number' }
  const [whole, fraction] = [parts[2] ?? '', parts[3] ?? '']
  if (whole + fraction === '') return { kind: 'not-a-number' }
  const digits = trimZeros(whole + fraction)
  if (digits.text === '') return { kind: 'number', value: zero }
  const exponent = parts[4] ?? '0'
  const double = Number(`${whole}.${fraction}e${exponent}`)
  if (double === Number.POSITIVE_INFINITY) return { kind: 'overflow' }
  if (double === 0) return { kind: 'underflow' }
  if (digits.text.length > maximumDigits) return { kind: 'too-long' }
  // The value lies in the range of doubles and has few digits, so the power of ten is small.
  const power = Number(exponent) - fraction.length + digits.trailing
  const mantissa = BigInt(parts[1] === '-' ? `-${digits.text}` : digits.text)
  const value = power >= 0 ? fromInteger(mantissa * tenTo(power)) : reduced(mantissa, tenTo(-power))
  return { kind: 'number', value }
}

/** The number a text says, or `undefined` where `readDecimal` says something else. */
export function parseDecimal(text: string): Rational | undefined {
  const reading = readDecimal(text)
  return reading.kind === 'number' ? reading.value : undefined
}

const tenTo = (power: number): bigint => 10n ** BigInt(power)

// Loops, not /0+$/: that expression takes quadratic time on zeros that something follows.
function trimZeros(digits: string): { readonly text: string; readonly trailing: number } {
  let start = 0
  let end = digits.length
  while (digits[start] === '0') start++
  while (end > start && digits[end - 1] === '0') end--
  return { text: digits.slice(start, end), trailing: digits.length - end }
}

// To doubles

/** The nearest double, ties to even; ±Infinity beyond the range of doubles. */
export const toNumber = (a: Rational): number => ratioToNumber(a.n, a.d)

/** The double nearest to n/d, d > 0, for a fraction that need not be in lowest terms. */
export function ratioToNumber(n: bigint, d: bigint): number {
  const magnitude = absolute(n)
  if (magnitude <= 0x1fffffffffffffn && d <= 0x1fffffffffffffn) return Number(n) / Number(d)
  // The quotient, times 2^shift, keeps at least 65 bits and a sticky bit below, so that BigInt → Number rounds once;
  // below the normal range it counts units of 2⁻¹⁰⁷⁴ and is rounded here.
  const exponent = bitLength(magnitude) - bitLength(d)
  if (exponent > 1025) return n < 0n ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  const isSubnormal = exponent < -1021
  const shift = isSubnormal ? 1074 : 66 - exponent
  const scaled = shift >= 0 ? magnitude << BigInt(shift) : magnitude
  const divisor = shift >= 0 ? d : d << BigInt(-shift)
  const quotient = scaled / divisor
  const rest = scaled % divisor
  const size = isSubnormal ? roundHalfEven(quotient, 2n * rest - divisor) : quotient | (rest === 0n ? 0n : 1n)
  const half = Math.trunc(shift / 2)
  const double = Number(size) * 2 ** -half * 2 ** (half - shift)
  return n < 0n ? -double : double
}

function roundHalfEven(quotient: bigint, twiceRestMinusDivisor: bigint): bigint {
  if (twiceRestMinusDivisor === 0n) return quotient + (quotient & 1n)
  return twiceRestMinusDivisor > 0n ? quotient + 1n : quotient
}

// Printing

/**
 * The shortest readable text that means exactly this number in the expression grammar: `3`, `0.5`, `1e-12`, `1/3`.
 * Beyond the range of doubles, where no literal is allowed, powers of ten are written out: `10^400`.
 */
export function print(a: Rational): string {
  const minus = a.n < 0n ? '-' : ''
  const n = absolute(a.n)
  const places = decimalPlaces(a.d)
  const fraction = a.d === 1n ? printInteger(n) : `${printInteger(n)}/${printInteger(a.d)}`
  if (places === undefined) return minus + fraction
  const digits = (n * (tenTo(places) / a.d)).toString()
  const { length } = trimZeros(digits).text
  const isClumsy = length > maximumPlainDigits || (length > 17 && a.d !== 1n && fraction.length < length)
  return minus + (isClumsy ? fraction : printDecimal(digits, places))
}

// Plain literals must stay within the range of doubles.
const maximumPlainDigits = 300

/** The number of decimals that 1/d has, or `undefined` if they do not end. */
function decimalPlaces(d: bigint): number | undefined {
  let rest = d
  let [tens, twos, fives] = [0, 0, 0]
  for (; rest % 10n === 0n; tens++) rest /= 10n
  for (; rest % 5n === 0n; fives++) rest /= 5n
  for (; rest % 2n === 0n; twos++) rest /= 2n
  return rest === 1n ? tens + fives + twos : undefined
}

/** Writes digits · 10^(−places). */
function printDecimal(digits: string, places: number): string {
  const exponent = digits.length - 1 - places
  if (places === 0 && digits.length <= 21) return digits
  if (places > 0 && exponent >= -4 && exponent < 21) {
    const padded = digits.padStart(places + 1, '0')
    return `${padded.slice(0, -places)}.${padded.slice(-places)}`
  }
  const { text } = trimZeros(digits)
  if (places === 0 && text.length > 21 && digits.length <= maximumPlainDigits) return digits
  const mantissa = text.length > 1 ? `${text.slice(0, 1)}.${text.slice(1)}` : text
  const literal = `${mantissa}e${exponent}`
  if (readDecimal(literal).kind === 'number') return literal
  return mantissa === '1' ? powerOfTen(exponent) : `${mantissa}*${powerOfTen(exponent)}`
}

// The grammar bounds exponents by 1000.
function powerOfTen(exponent: number): string {
  if (Math.abs(exponent) <= 1000) return `10^${exponent}`
  const most = 1000 * Math.sign(exponent)
  return `10^${most}*${powerOfTen(exponent - most)}`
}

function printInteger(n: bigint): string {
  const digits = n.toString()
  if (digits.length <= maximumPlainDigits) return digits
  const [high, low] = [digits.slice(0, -maximumPlainDigits), digits.slice(-maximumPlainDigits)]
  return `(${printInteger(BigInt(high))}*10^${maximumPlainDigits}+${printInteger(BigInt(low))})`
}
