// What follows for a model, as a table: for a terminal, in Markdown, or in LaTeX for a paper.

import type { ModelObservable } from '../../physics/evaluation.js'
import { type Page, type PrettyOptions, page } from '../pretty/options.js'
import { escapeLatex } from '../text/escape-latex.js'
import { escapeMarkdown } from '../text/escape-markdown.js'
import { displayWidth, hang, padEnd } from '../text/layout.js'
import { safeText } from '../text/safe-text.js'
import { isMatrix, latexNumber, latexUnit, matrixRows, short, valueText } from './value-text.js'

/** The report of `nuvertex observables`, as its presenters see it. */
export interface ObservableTable {
  readonly model: {
    readonly name: string | null
    readonly states: readonly { readonly label: string; readonly nature: string }[]
    readonly source: { readonly file: string | null }
  }
  readonly observables: readonly ModelObservable[]
}

interface Group {
  readonly id: string
  readonly title: string
  readonly lines: readonly ModelObservable[]
}

/** Lines of one observable belong together. */
function groupsOf(observables: readonly ModelObservable[]): readonly Group[] {
  const ids = [...new Set(observables.map(({ id }) => id))]
  return ids.map((id) => {
    const lines = observables.filter((line) => line.id === id)
    return { id, title: lines[0]?.title ?? '', lines }
  })
}

/** The table for a terminal: values first, what cannot be evaluated at the end. */
export function prettyObservables(table: ObservableTable, options: PrettyOptions = {}): string {
  const view = page(options)
  const groups = groupsOf(table.observables)
  const evaluated = groups.filter(({ lines }) => lines.some(({ kind }) => kind === 'value'))
  const others = groups.filter(({ lines }) => lines.every(({ kind }) => kind === 'not-evaluable'))
  return [
    view.paint('heading', titleOf(table)),
    ...hang('', statesText(table), view.width),
    ...evaluated.flatMap((group) => ['', ...groupLines(group, view)]),
    ...(others.length === 0 ? [] : ['', view.paint('heading', 'Not evaluable')]),
    ...others.flatMap(({ id, lines }) => reasons(lines).flatMap((reason) => hang(`  ${id}: `, reason, view.width))),
  ].join('\n')
}

const titleOf = ({ model: { name, source } }: ObservableTable): string =>
  safeText(name ?? (source.file === '-' ? 'Model from standard input' : (source.file ?? 'Neutrino model')))

const statesText = ({ model }: ObservableTable): string =>
  `States ${model.states.map(({ label, nature }) => `${safeText(label)} (${nature})`).join(', ')}. Canonical convention, [final][initial].`

const reasons = (lines: readonly ModelObservable[]): readonly string[] => [
  ...new Set(lines.flatMap((line) => (line.kind === 'not-evaluable' ? [safeText(line.reason)] : []))),
]

function groupLines({ id, title, lines }: Group, view: Page): readonly string[] {
  const widest = Math.max(...lines.map(({ of }) => displayWidth(safeText(of))))
  const indent = widest === 0 ? '  ' : `  ${' '.repeat(widest)}  `
  const [first = '', ...more] = hang(`${id}  `, title, view.width)
  return [
    view.paint('label', id) + first.slice(id.length),
    ...more,
    ...lines.flatMap((line) => {
      const head = widest === 0 ? '  ' : `  ${padEnd(safeText(line.of), widest)}  `
      if (line.kind === 'not-evaluable') return hang(head, `not evaluable: ${safeText(line.reason)}`, view.width)
      const matrices = matrixLines(line)
      const own =
        typeof line.value === 'number'
          ? [`${head}${view.paint('good', short(line.value))} ${line.unit}`.trimEnd()]
          : [`${head}in ${line.unit}`]
      return [...own, ...matrices.map((row) => `${indent}${row}`)]
    }),
  ]
}

function matrixLines(line: Extract<ModelObservable, { kind: 'value' }>): readonly string[] {
  const parts = Object.entries(line.parts ?? {}).filter(([, { value }]) => isMatrix(value))
  return [
    ...(isMatrix(line.value) ? matrixRows(line.value) : []),
    ...parts.flatMap(([name, { value, unit }]) => [`${name}, ${unit}`, ...(isMatrix(value) ? matrixRows(value) : [])]),
  ]
}

/** A Markdown table, one row a value. */
export function markdownObservables(table: ObservableTable): string {
  const rows = table.observables.map((line) =>
    line.kind === 'value'
      ? [line.id, line.of, valueText(line.value), line.unit]
      : [line.id, line.of, `not evaluable: ${line.reason}`, ''],
  )
  return [
    `## ${escapeMarkdown(titleOf(table))}`,
    '',
    escapeMarkdown(statesText(table)),
    '',
    '| observable | of | value | unit |',
    '| --- | --- | --- | --- |',
    ...rows.map((cells) => `| ${cells.map(escapeMarkdown).join(' | ')} |`),
  ].join('\n')
}

/** A tabular for a paper: the numbers, one row each; matrices are left to JSON. */
export function latexObservables(table: ObservableTable): string {
  const rows = table.observables.flatMap((line) =>
    line.kind === 'value' && typeof line.value === 'number'
      ? [
          `${escapeLatex(line.title)} & ${escapeLatex(line.of)} & $${latexNumber(line.value)}${unitPart(line.unit)}$ \\\\`,
        ]
      : [],
  )
  return [
    `% ${safeText(titleOf(table)).replaceAll('\n', ' ')}: numbers of the model. Needs \\usepackage{amsmath}.`,
    '\\begin{tabular}{p{0.5\\linewidth}ll}',
    '\\hline',
    ...rows,
    '\\hline',
    '\\end{tabular}',
  ].join('\n')
}

const unitPart = (unit: string): string => (unit === '1' ? '' : `\\,${latexUnit(unit)}`)
