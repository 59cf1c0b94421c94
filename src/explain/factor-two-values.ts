// A value of the file times a factor, as text: exact, in symbols, or with its uncertainty. One whose uncertainty is rounding
// is told with six digits.

import { type Cyclotomic, multiply, print, toComplex } from '../exact/cyclotomic.js'
import { scale } from '../exact/phase-polynomial.js'
import { add, parseDecimal, print as printRational, subtract, toNumber, zero } from '../exact/rational.js'
import type { GivenValue, Interval } from '../physics/model.js'
import type { Parameters } from '../physics/parameter.js'
import { printValue } from '../symbolic/value-text.js'

/** value · factor; `factor` is real or imaginary. `undefined` for a value that is not given or cannot be multiplied. */
export function scaledText(value: GivenValue, factor: Cyclotomic, parameters: Parameters): string | undefined {
  switch (value.kind) {
    case 'exact':
      return print(multiply(value.value, factor))
    case 'symbolic': {
      const { numerator, denominator } = value.value
      return printValue({ numerator: scale(numerator, factor), denominator }, parameters)
    }
    case 'interval':
      return intervalText(value, factor)
    case 'unspecified':
    case 'opaque':
      return undefined
    default: {
      const never: never = value
      return never
    }
  }
}

/** `1e-12 ± 2e-13`, `(1e-12 ± 2e-13)*i`, or both added. */
function intervalText({ re, im }: Extract<GivenValue, { kind: 'interval' }>, factor: Cyclotomic): string {
  const { re: x, im: y } = toComplex(factor)
  const [a, b] = [measured(re), measured(im)]
  // One of x and y is 0.
  const real = partText(x * a.centre - y * b.centre, Math.abs(x) * a.radius + Math.abs(y) * b.radius)
  const imaginary = partText(x * b.centre + y * a.centre, Math.abs(x) * b.radius + Math.abs(y) * a.radius)
  if (imaginary === '0') return real
  const bracketed = imaginary.includes(' ') ? `(${imaginary})*i` : `${imaginary}*i`
  return real === '0' ? bracketed : `${real}${bracketed.startsWith('-') ? '' : '+'}${bracketed}`
}

const measured = ({ low, high }: Interval): { readonly centre: number; readonly radius: number } => ({
  centre: toNumber(add(low, high)) / 2,
  radius: toNumber(subtract(high, low)) / 2,
})

const rounding = 1e-9

function partText(centre: number, radius: number): string {
  if (radius <= rounding * Math.abs(centre)) return digits(centre)
  return `${digits(centre)} ± ${digits(radius)}`
}

/** Six digits of a double, in the notation of the file. */
export const digits = (x: number): string => printRational(parseDecimal(String(Number(x.toPrecision(6)))) ?? zero)
