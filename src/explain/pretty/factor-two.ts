// The factor of 2 for a reader at a terminal: the algebra, the fork under CP, and the table of conventions with the author's
// numbers.

import type { FactorTwo, FactorTwoCase } from '../../physics/factor-two.js'
import { displayWidth, hang, list, padEnd, padStart } from '../text/layout.js'
import { safeText } from '../text/safe-text.js'
import { headline } from './explanation.js'
import { matrixLines } from './findings.js'
import { type Page, type PrettyOptions, page } from './options.js'

/** The text of several lines. */
export function prettyFactorTwo(told: FactorTwo, options: PrettyOptions = {}): string {
  const onPage = page(options)
  const { width, paint } = onPage
  const titled = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', ...hang('', title, width).map((line) => paint('heading', line)), ...lines]
  return [
    ...hang('', safeText(headline(told)), width).map((line) => paint('heading', line)),
    ...hang('  ', safeText(pairText(told)), width),
    ...titled('From Dirac to Majorana', stepLines(told, onPage)),
    ...titled(
      'With CP conserved',
      told.cases.flatMap((one) => caseLines(one, onPage)),
    ),
    ...titled(`Where papers write c: ${told.entry} = factor * c`, conventionLines(told, onPage)),
    ...titled('Between its Majorana halves', halfLines(told, onPage)),
    ...titled('At one loop, in µ_B, for these masses and this mixing', oneLoopLines(told, onPage)),
    ...titled(
      'Not to be confused',
      told.notes.flatMap((note) => hang('  ', note, width)),
    ),
  ].join('\n')
}

/** `nu1 and nu2: majorana, CP parities i and -i. The file gives 3e-12*i muB.` */
export function pairText({ states, given }: FactorTwo): string {
  const natures = [...new Set(states.map(({ nature }) => nature))]
  const parities = states.map(({ cpParity }) => cpParity).filter((parity) => parity !== null)
  const isMajorana = natures.length === 1 && natures[0] === 'majorana'
  const known = isMajorana && parities.length === states.length
  const word = parities.length === 1 ? 'CP parity' : 'CP parities'
  const names = list(states.map(({ label }) => label))
  const value =
    given.value === null
      ? 'The file gives no value.'
      : `The file gives ${given.value}${given.unit === null ? '' : ` ${given.unit}`}.`
  return `${names}: ${list(natures)}${known ? `, ${word} ${list(parities)}` : ''}. ${value}`
}

function stepLines({ steps }: FactorTwo, { width, paint }: Page): readonly string[] {
  const widest = Math.max(0, ...steps.map(({ equation }) => displayWidth(equation)))
  return steps.flatMap(({ title, equation }, k) => {
    const number = `  ${k + 1}. `
    return number.length + widest + 2 + displayWidth(title) > width
      ? [
          ...hang(number, equation, width),
          ...hang(' '.repeat(number.length), title, width).map((line) => paint('faint', line)),
        ]
      : [`${number}${padEnd(equation, widest)}  ${paint('faint', title)}`]
  })
}

/** `charge and magnetic 2*f^D, electric and anapole 0`. */
export function factorsText({ factors }: FactorTwoCase): string {
  const named = (factor: 0 | 2): string =>
    list(Object.entries(factors).flatMap(([name, own]) => (own === factor ? [name] : [])))
  return `${named(2)} 2*f^D, ${named(0)} 0`
}

function caseLines(one: FactorTwoCase, { width, paint }: Page): readonly string[] {
  const own = one.holds === true ? ' (this model)' : ''
  const [first = '', ...more] = hang('  ', safeText(`${one.when}${own}: ${one.equation}.`), width)
  return [
    one.holds === true ? paint('heading', first) : first,
    ...more,
    ...hang('    ', `For the pair: ${factorsText(one)}.`, width),
  ]
}

function conventionLines({ conventions }: FactorTwo, { width, paint }: Page): readonly string[] {
  const factors = conventions.map(({ factor }) => factor ?? '2 | 0')
  const values = conventions.map(({ value }) => safeText(value ?? ''))
  const [factorWidth, valueWidth] = [factors, values].map((column) => Math.max(1, ...column.map(displayWidth)))
  return conventions.flatMap(({ title, written }, k) => {
    const factor = padStart(factors[k] ?? '', factorWidth ?? 0)
    const head = `  ${factor}  ${padEnd(values[k] ?? '', valueWidth ?? 0)}  `
    // A long value has a line of its own.
    const isLong = (valueWidth ?? 0) > 24
    const margin = isLong ? `  ${factor}  ` : head
    const blank = ' '.repeat(displayWidth(margin))
    return [
      ...hang(margin, title, width),
      ...hang(blank, written, width).map((line) => paint('faint', line)),
      ...(isLong && values[k] !== '' ? hang(`${blank}c = `, values[k] ?? '', width) : []),
    ]
  })
}

function halfLines({ halves }: FactorTwo, { width }: Page): readonly string[] {
  if (halves === undefined) return []
  return [
    ...hang('  ', safeText(`Rows and columns ${halves.labels.join(', ')}:`), width),
    ...matrixLines(halves.matrix).map((row) => `    ${row}`),
  ]
}

function oneLoopLines({ oneLoop, entry }: FactorTwo, { width }: Page): readonly string[] {
  if (oneLoop === undefined) return []
  const widest = Math.max(...oneLoop.rows.map((row) => row.entry.length))
  const rows = oneLoop.rows.map(
    ({ nature, entry: name, value }) => `  ${padEnd(nature, 8)}  ${padEnd(name, widest)}  ${value}`,
  )
  const ratio =
    oneLoop.ratio === null
      ? `The Dirac ${entry} vanishes.`
      : `|${entry}| of Majorana neutrinos is ${oneLoop.ratio} times that of Dirac ones.`
  return [...rows, ...hang('  ', ratio, width)]
}
