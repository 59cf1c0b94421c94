// An exact number as a decimal literal of SLHA.

import * as Q from '../../exact/rational.js'

/** The number, exactly; `undefined` if no finite decimal is it. */
export function decimalText(value: Q.Rational): string | undefined {
  const text = Q.print(value)
  return Q.parseDecimal(text) === undefined ? undefined : text.replace('e', 'E')
}
