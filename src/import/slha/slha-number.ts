// Numbers of a block that is read: strict decimals with the exponents of Fortran, indices from 1. The digits stay text.
// A zero written with an exponent is exactly zero: a number that is not would have been printed with an exponent of its
// own. A zero in fixed notation (0.0000) is known to its digits, like any other decimal.

import * as Q from '../../exact/rational.js'
import type { Path } from '../../physics/document.js'
import type { Trouble } from '../trouble.js'
import type { SlhaToken } from './slha-document.js'

export interface SlhaNumber {
  /** In the grammar of the model file, no plus sign, `e` before the exponent; `0` for an exact zero. */
  readonly text: string
  readonly value: Q.Rational
  readonly offset: number
}

/** The number that a token says; `undefined`, with the issue reported, if it is none. */
export function readNumber(token: SlhaToken, path: Path, trouble: Trouble): SlhaNumber | undefined {
  const { text, offset } = token
  const reading = Q.readDecimal(text)
  if (reading.kind === 'number') return { text: normal(text, reading.value), value: reading.value, offset }
  const expected =
    reading.kind === 'not-a-number'
      ? 'a decimal number, such as 8.24E-01 or 8.24D-01'
      : 'zero, or a size between 4.95e-324 and 1.79e308, in at most 1000 digits'
  trouble.add({ code: 'invalid-number', path, offset, expected, received: text })
  return undefined
}

function normal(text: string, value: Q.Rational): string {
  const plain = text.replace(/^\+/, '').replace(/[dDE]/, 'e')
  if (!Q.isZero(value)) return plain
  return plain.includes('e') || !plain.includes('.') ? '0' : plain.replace(/^-/, '')
}

/** The same number with the other sign, in the same digits. */
export function negated({ text, value, offset }: SlhaNumber): SlhaNumber {
  const flipped = Q.isZero(value) ? text : text.startsWith('-') ? text.slice(1) : `-${text}`
  return { text: flipped, value: Q.negate(value), offset }
}

/** Where a complex number stands: its real part, unless that is zero and the imaginary part is not. */
export const placeOf = (re: SlhaNumber, im: SlhaNumber | undefined): number =>
  im !== undefined && Q.isZero(re.value) && !Q.isZero(im.value) ? im.offset : re.offset

/** re + i·im as an expression of the model file. */
export function complexText(re: SlhaNumber, im: SlhaNumber | undefined): string {
  if (im === undefined || im.text === '0') return re.text
  if (re.text === '0') return `${im.text}*i`
  return im.text.startsWith('-') ? `${re.text} - ${im.text.slice(1)}*i` : `${re.text} + ${im.text}*i`
}

/** Most states that a model has. */
const maximumIndex = 128

const wholeNumber = /^[+-]?\d{1,40}$/

/** An index from 1 to 128. */
export function readIndex({ text, offset }: SlhaToken, path: Path, trouble: Trouble): number | undefined {
  const value = wholeNumber.test(text) ? Number(text) : Number.NaN
  if (value >= 1 && value <= maximumIndex) return value
  const code = Number.isNaN(value) ? 'invalid-number' : value > maximumIndex ? 'limit' : 'invalid-value'
  trouble.add({ code, path, offset, expected: `an index from 1 to ${maximumIndex}`, received: text })
  return undefined
}

/** A key such as a PDG code. */
export function readKey({ text, offset }: SlhaToken, path: Path, trouble: Trouble): number | undefined {
  if (wholeNumber.test(text)) return Number(text)
  trouble.add({ code: 'invalid-number', path, offset, expected: 'a whole number', received: text })
  return undefined
}
