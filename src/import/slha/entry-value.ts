// An entry of our blocks → entry of the model file. A number is known to half a unit of its last digit, like one of a table;
// in a block whose remark says `values = exact` it is meant to the letter, as in a model file.

import * as Q from '../../exact/rational.js'
import type { ModelValue } from '../model-text.js'
import { printedNumber } from '../table/printed-number.js'
import type { ComplexCell } from './complex-block.js'
import { complexText, type SlhaNumber } from './slha-number.js'

/** The entry as `re + im*i`, or with uncertainties. */
export function entryValue({ re, im }: ComplexCell, isExact: boolean): ModelValue {
  if (isExact) return complexText(re, im)
  const [x, y] = [partValue(re), im === undefined ? '0' : partValue(im)]
  return typeof x === 'string' && typeof y === 'string'
    ? complexText({ ...re, text: x }, im && { ...im, text: y })
    : { re: x, im: y }
}

/** What the digits of a number leave open. */
export function leftOpen({ text }: SlhaNumber): Q.Rational {
  const number = printedNumber(text)
  return typeof number === 'string' ? Q.zero : number.radius
}

function partValue(number: SlhaNumber): ModelValue {
  const uncertainty = Q.print(leftOpen(number))
  // Half a unit of the last digit of 5e-324 is no number of a model file, and no matter.
  const isExact = uncertainty === '0' || Q.parseDecimal(uncertainty) === undefined
  if (!isExact) return { value: number.text, uncertainty }
  return Q.isZero(number.value) ? '0' : number.text
}
