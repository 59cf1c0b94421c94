// Values of observables as text: numbers so that they read back to the same double.

import type { Complex, ComplexMatrix, Value } from '../../physics/evaluation.js'
import { padEnd } from '../text/layout.js'

/** The shortest decimal form, with an exponent where zeros would have to be counted: `1.1663787e-5`. */
export const numberText = (x: number): string =>
  x !== 0 && (Math.abs(x) < 1e-3 || Math.abs(x) >= 1e7) ? x.toExponential().replace('e+', 'e') : String(x)

/** `3.2026e-19`; `1.5+2i`; rows of a matrix in brackets. */
export function valueText(value: Value): string {
  if (typeof value === 'number') return numberText(value)
  if (isMatrix(value)) return `[${value.map((row) => `[${row.map(complexText).join(', ')}]`).join(', ')}]`
  return `[${value.map(numberText).join(', ')}]`
}

export const isMatrix = (value: Value): value is ComplexMatrix => typeof value !== 'number' && Array.isArray(value[0])

export function complexText({ re, im }: Complex): string {
  if (im === 0) return numberText(re)
  const imaginary = `${numberText(Math.abs(im))}i`
  if (re === 0) return im < 0 ? `-${imaginary}` : imaginary
  return `${numberText(re)}${im < 0 ? '-' : '+'}${imaginary}`
}

/** Six digits are for reading; `--format json` has all. */
export const short = (x: number): string => numberText(Number(x.toPrecision(6)))

/** A matrix to six digits, a line a row. */
export function matrixRows(matrix: ComplexMatrix): readonly string[] {
  const rounded = (x: number): number => Number(x.toPrecision(6))
  const cells = matrix.map((row) => row.map(({ re, im }) => complexText({ re: rounded(re), im: rounded(im) })))
  const width = Math.max(0, ...cells.flat().map((cell) => cell.length)) + 2
  return cells.map((row) =>
    row
      .map((cell) => padEnd(cell, width))
      .join('')
      .trimEnd(),
  )
}

/** `3.2 \times 10^{-19}` in LaTeX, to `digits` significant digits. */
export function latexNumber(x: number, digits = 5): string {
  const [mantissa = '0', exponent = '0'] = x.toExponential(digits - 1).split('e')
  const power = Number(exponent)
  const plain = Number(mantissa)
  if (x === 0) return '0'
  if (power >= -2 && power < digits) return String(Number(x.toPrecision(digits)))
  return `${plain} \\times 10^{${power}}`
}

/** `\mathrm{cm}^{2}`, `\mu_{\mathrm B}`. */
export const latexUnit = (unit: string): string =>
  unit === '1'
    ? ''
    : unit
        .split(/([*/ ])/)
        .map((part) => (part === '*' || part === ' ' ? '\\,' : part === '/' ? '/' : latexFactor(part)))
        .join('')

const named: Readonly<Record<string, string>> = {
  muB: '\\mu_{\\mathrm B}',
  e0: 'e_0',
  R_sun: 'R_\\odot',
  M_sun: 'M_\\odot',
}

function latexFactor(part: string): string {
  const [base = '', power] = part.split('^')
  const symbol = named[base] ?? `\\mathrm{${base.replace('%', '\\%').replace('_', '\\_')}}`
  return power === undefined ? symbol : `${symbol}^{${power}}`
}
