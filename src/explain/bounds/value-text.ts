// The number of a bound in its published digits: for a terminal and for LaTeX.

import type { Bound, BoundValue, Confidence } from '../../physics/bound.js'

/** `< 2.9e-11`, `-2.1e-32 … 3.3e-32`, `0.6e-21 ± 3.2e-21`. */
export function valueText({ value, approximate }: Pick<Bound, 'value' | 'approximate'>): string {
  const sign = approximate ? '≲' : '<'
  switch (value.kind) {
    case 'upper':
      return value.weakest === undefined ? `${sign} ${value.upper}` : `${sign} ${value.upper} … ${value.weakest}`
    case 'interval':
      return `${value.low} … ${value.high}`
    case 'measured':
      return `${value.central} ± ${value.error}`
    case 'few':
      return `< few × ${value.few}`
    case 'allowed':
      return `≤ ${value.allowed} allowed`
    default:
      return never(value)
  }
}

/** `90 %`; with a question mark if the level is recalled, `–` if there is none. */
export const confidenceText = (confidence: Confidence | undefined): string =>
  confidence === undefined ? '–' : `${confidence.percent} %${confidence.attested === 'recalled' ? '?' : ''}`

/** The same in mathematics: `<2.9\times10^{-11}`. */
export function valueLatex({ value, approximate }: Pick<Bound, 'value' | 'approximate'>): string {
  const sign = approximate ? '\\lesssim' : '<'
  switch (value.kind) {
    case 'upper': {
      const upper = `${sign} ${numberLatex(value.upper)}`
      return value.weakest === undefined ? upper : `${upper}\\ldots ${numberLatex(value.weakest)}`
    }
    case 'interval':
      return `(${numberLatex(value.low)},\\ ${numberLatex(value.high)})`
    case 'measured':
      return `${numberLatex(value.central)}\\pm ${numberLatex(value.error)}`
    case 'few':
      return `< \\text{few}\\times ${numberLatex(value.few).replace(/^1\\times /, '')}`
    case 'allowed':
      return `\\le ${numberLatex(value.allowed)}\\ \\text{allowed}`
    default:
      return never(value)
  }
}

const scientific = /^([+-]?)([\d.]+)(?:[eEdD]([+-]?\d+))?$/

/** A decimal text as mathematics: `2.9e-11` → `2.9\times 10^{-11}`. */
function numberLatex(text: string): string {
  const [, sign = '', digits = text, exponent] = scientific.exec(text) ?? []
  const minus = sign === '-' ? '-' : ''
  return exponent === undefined ? minus + digits : `${minus}${digits}\\times 10^{${Number(exponent)}}`
}

const never = (value: never): never => value

/** The numbers of a value by name, as texts. */
export function numberTexts(value: BoundValue): readonly (readonly [name: string, text: string])[] {
  const { kind: _, ...numbers } = value
  return Object.entries(numbers).flatMap(([name, text]) => (typeof text === 'string' ? [[name, text] as const] : []))
}
