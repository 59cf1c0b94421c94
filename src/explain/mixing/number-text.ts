// Numbers of a mixing report in text: exact expressions where they are short, else as many decimals as the digits carry,
// as an author would write it, and at most five.

import type { NumberReport, PhaseReport, RealReport } from './mixing-report.js'

const longestExact = 14
const mostDecimals = 5

/** Below this, relative to max(1, |x|), a bound is the rounding of doubles and not worth a reader's time. */
const rounding = 1e-9

const isRounding = (value: number, uncertainty: number): boolean =>
  uncertainty <= rounding * Math.max(1, Math.abs(value))

const decimalsFor = (uncertainty: number): number =>
  2 * uncertainty <= 10 ** -mostDecimals ? mostDecimals : Math.max(0, Math.ceil(-Math.log10(2 * uncertainty) - 1e-9))

/** An element: `sqrt(2)/2`, `0.82234`, `-0.291+0.402i`. */
export function elementText({ re, im, uncertainty, exact }: NumberReport): string {
  if (exact !== null && exact.length <= longestExact) return exact
  const decimals = decimalsFor(uncertainty)
  const plain = (x: number): string => x.toFixed(decimals).replace(/^-(0(?:\.0*)?)$/, '$1')
  // What decimals would hide, though it is known: the admixture of a heavy state.
  const size = Math.max(Math.abs(re), Math.abs(im))
  const isTiny = 2 * size < 10 ** -mostDecimals && uncertainty < size / 1000
  const fixed = (x: number): string => (isTiny ? x.toExponential(2) : plain(x))
  if (im === 0) return fixed(re)
  if (re === 0) return `${fixed(im)}i`
  return `${fixed(re)}${im < 0 ? '-' : '+'}${fixed(Math.abs(im))}i`
}

/** `1/3`, `0.0221`, `0.308 ± 0.0005`. */
export function realText({ value, uncertainty, exact }: RealReport): string {
  if (exact !== null && exact.length <= longestExact) return exact
  return withUncertainty(value, uncertainty)
}

/** `33.68`, `33.71 ± 0.68`; a value that is open to rounding only shows six digits. */
export function withUncertainty(value: number, uncertainty: number): string {
  if (isRounding(value, uncertainty)) return Math.abs(value) <= rounding ? '0' : String(Number(value.toPrecision(6)))
  if (Math.max(Math.abs(value), uncertainty) < 1e-3)
    return `${value === 0 ? '0' : value.toExponential(2)} ± ${uncertainty.toExponential(1)}`
  const decimals = Math.min(8, Math.max(0, 1 - Math.floor(Math.log10(uncertainty))))
  return `${value.toFixed(decimals)} ± ${uncertainty.toFixed(decimals)}`
}

/** `212°`, `212 ± 0.5°`. */
export const degreesText = (degrees: number, uncertainty: number): string => `${withUncertainty(degrees, uncertainty)}°`

const words: Readonly<Record<Exclude<PhaseReport['status'], 'known'>, string>> = {
  arbitrary: 'undefined: nothing depends on it (0 chosen)',
  undetermined: 'not determined by these digits (0 chosen)',
  'not-given': 'not given',
  absorbed: 'absorbed by the field of its state',
  symbolic: 'a symbol',
}

/** `180°`, or why there is no value. */
export function phaseText({ status, degrees, uncertainty, symbols }: PhaseReport): string {
  if (status !== 'known') return symbols ?? words[status]
  const text = degreesText(degrees ?? 0, uncertainty ?? 0)
  // Rounding may carry a phase of 0 to the other end of its range.
  return text === '360°' ? '0°' : text
}

/** A bound or defect in two digits: `0.17`, `3.1e-4`. */
export const sizeText = (size: number): string =>
  size === 0 || size >= 1e-3 ? String(Number(size.toPrecision(2))) : size.toExponential(1)
