// Labels as physicists set them: italic symbols, subscripts and superscripts. Our own texts are written in a small
// notation, `*x*` italic, `_{…}` subscript, `^{…}` superscript; what is put in between (${…}) is never read as notation,
// and text from a user is made harmless first.

import { safeText } from '../../physics/safe-text.js'

export type Slant = 'upright' | 'italic'
export type Script = 'base' | 'sub' | 'super'

/** A piece of text in one style. */
export interface Run {
  readonly text: string
  readonly slant: Slant
  readonly script: Script
}

export type RichText = readonly Run[]

/** A label: what `rich` made, or a plain string, shown as it is. */
export type Label = string | RichText

/** A label as runs; a string is one upright run, the empty one none. */
export const richText = (label: Label): RichText =>
  label === '' ? [] : typeof label === 'string' ? [{ text: safeText(label), slant: 'upright', script: 'base' }] : label

/** Reads the notation above: rich`*µ*_{ν} = ${value}`. */
export function rich(strings: TemplateStringsArray, ...values: readonly (Label | number)[]): RichText {
  const runs: Run[] = []
  const style: Style = { slant: 'upright', script: 'base' }
  for (const [k, text] of strings.entries()) {
    read(text, style, runs)
    const value = values[k]
    if (value === undefined) continue
    for (const run of richText(typeof value === 'number' ? numberText(value) : value)) {
      const script = run.script === 'base' ? style.script : run.script
      runs.push({ text: run.text, slant: style.slant === 'italic' ? 'italic' : run.slant, script })
    }
  }
  return runs
}

interface Style {
  slant: Slant
  script: Script
}

/** Splits a piece of notation into runs; the style goes on into the next piece. */
function read(text: string, style: Style, runs: Run[]): void {
  for (const [token] of text.matchAll(/\*|_\{|\^\{|\}|[^*_^{}]+|./gu)) {
    if (token === '*') style.slant = style.slant === 'italic' ? 'upright' : 'italic'
    else if (token === '_{') style.script = 'sub'
    else if (token === '^{') style.script = 'super'
    else if (token === '}') style.script = 'base'
    else runs.push({ text: token, ...style })
  }
}

/** Digits with a proper minus sign. */
export const numberText = (x: number): string => String(x).replace(/-/g, '−')

/** 10ⁿ. */
export const powerOfTen = (exponent: number): RichText => rich`10^{${exponent}}`

/** A number to three digits: 2.9 × 10⁻¹¹; between 0.01 and 10 000 without a power. */
export function scientific(x: number): RichText {
  if (x === 0) return richText('0')
  const [mantissa = '', exponent = '0'] = x.toExponential(2).split('e')
  const digits = Number(mantissa)
  const size = Number(exponent)
  if (size >= -2 && size < 4) return richText(numberText(Number(x.toPrecision(3))))
  return digits === 1 ? powerOfTen(size) : rich`${digits} × 10^{${size}}`
}

/** Two numbers to three digits with the power of the larger one: (−2.1 … 3.3) × 10⁻³². */
export function scientificRange(low: number, high: number): RichText {
  const size = Number(Math.max(Math.abs(low), Math.abs(high)).toExponential(2).split('e')[1])
  if (size >= -2 && size < 4) return rich`${scientific(low)} … ${scientific(high)}`
  const digits = (x: number): number => {
    const [mantissa = '0', exponent = '0'] = x.toExponential(2).split('e')
    return Number(mantissa) * 10 ** (Number(exponent) - size)
  }
  return rich`(${Number(digits(low).toPrecision(3))} … ${Number(digits(high).toPrecision(3))}) × 10^{${size}}`
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The label as plain text: superscript digits stay superscripts, a subscript follows an underscore. */
export function plainText(label: Label): string {
  let text = ''
  let before: Script = 'base'
  for (const run of richText(label)) {
    if (run.script === 'super') text += raised(run.text)
    else text += run.script === 'sub' && before !== 'sub' ? `_${run.text}` : run.text
    before = run.script
  }
  return text
}

const raised = (text: string): string =>
  /^[\d−]+$/.test(text) ? [...text].map((c) => (c === '−' ? '⁻' : (superscripts[Number(c)] ?? c))).join('') : `^${text}`
