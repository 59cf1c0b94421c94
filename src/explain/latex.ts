// A report as LaTeX that pastes into a paper: the four matrices written by their independent parameters, then the rules
// and the findings. Compiles with article and amsmath; nothing else is needed.
//   q, μ, ε, a with indices are the independent parameters of f_Q, f_M, f_E, f_A: real unless the text says complex.

import { inverse, multiply, plusOne, type RootOfUnity } from '../exact/root-of-unity.js'
import { type FormFactor, formFactors, letter } from '../physics/form-factor.js'
import type { EntryReport, Finding, Report } from '../physics/report.js'
import { parseArgPi, parseFactor } from './facts/factor.js'
import { cases, forkGroups } from './facts/fork.js'
import { modelTitle, stateGroups } from './pretty/header.js'
import type { PrettyOptions } from './pretty/options.js'
import { verdictWords } from './pretty/verdict-line.js'
import { escapeLatex } from './text/escape-latex.js'

const parameter: Readonly<Record<FormFactor, string>> = {
  charge: 'q',
  magnetic: '\\mu',
  electric: '\\varepsilon',
  anapole: 'a',
}

const widest = 24
const amsmathColumns = 10

/** The report as a fragment of LaTeX, without a line feed at the end. Quiet: title, findings and verdict; nothing if consistent. */
export function latexReport(report: Report, { quiet = false }: Pick<PrettyOptions, 'quiet'> = {}): string {
  if (quiet && report.verdict === 'consistent') return ''
  const title = modelTitle(report)
  return [
    ...(quiet ? [] : [`% ${title}: forms allowed by the rules in force. Needs \\usepackage{amsmath}.`]),
    `\\paragraph{${escapeLatex(title)}}`,
    ...(quiet ? [] : factLines(report)),
    ...findingTable(report.findings),
    `${escapeLatex(capital(verdictWords(report)))}`,
  ].join('\n')
}

const factLines = (report: Report): readonly string[] => [
  `${stateGroups(report).map(escapeLatex).join('; ')}. Convention: ${escapeLatex(report.convention)}.`,
  `Rules in force: ${report.rules.inForce.map((rule) => escapeLatex(rule.id)).join(', ') || 'none'}.`,
  ...matrixDisplays(report),
  ...forkTable(report),
]

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

function matrixDisplays(report: Report): readonly string[] {
  const size = report.model.states.length
  if (size > widest) return [`The ${size}$\\times$${size} matrices are too large to print.`]
  const displays = formFactors.map((name) => {
    const { entries } = report.formFactors[name]
    const rows = entries.map((row, f) => `  ${row.map((_, i) => cell(name, entries, f, i)).join(' & ')}`)
    return `f_{${letter[name]}} &= \\begin{pmatrix}\n${rows.join(' \\\\\n')}\n\\end{pmatrix}`
  })
  const body = ['\\begin{align*}', displays.join(' \\\\\n'), '\\end{align*}', domain(report)]
  return size > amsmathColumns ? ['\\begingroup', `\\setcounter{MaxMatrixCols}{${size}}`, ...body, '\\endgroup'] : body
}

function domain(report: Report): string {
  const open = formFactors.flatMap((name) => report.formFactors[name].entries.flat()).filter((e) => e.relation === null)
  const hasComplex = open.some((entry) => entry.status === 'complex' || entry.status === 'fork')
  const reality = hasComplex ? `Parameters are complex${realNames(report)}` : 'All parameters are real'
  const hasFork = open.some((entry) => entry.status === 'fork')
  const fork = hasFork ? ' Entries that depend on a CP parity left open are written as free parameters.' : ''
  const number = report.freeParameters === null ? '' : `; ${report.freeParameters} independent real parameters in all`
  return `${reality}${number}.${fork}`
}

/** Which parameters are real, when others are complex. */
function realNames(report: Report): string {
  const names = formFactors.flatMap((name) =>
    report.formFactors[name].entries.flatMap((row, f) =>
      row.flatMap((entry, i) => (entry.relation === null && entry.argPi !== null ? [symbol(name, f, i)] : [])),
    ),
  )
  return names.length === 0 ? '' : `, except the real $${names.join(', ')}$`
}

const symbol = (name: FormFactor, f: number, i: number): string =>
  `${parameter[name]}_{${f + 1}${f >= 9 || i >= 9 ? ',' : ''}${i + 1}}`

function cell(name: FormFactor, entries: readonly (readonly EntryReport[])[], f: number, i: number): string {
  const entry = entries[f]?.[i]
  if (entry === undefined || entry.status === 'zero') return '0'
  if (entry.relation === null) return times(lineOf(entry), symbol(name, f, i), false)
  const terms = entry.relation.map((term) => {
    const [row, column] = [term.entry[0] - 1, term.entry[1] - 1]
    const root = entries[row]?.[column]
    const line = root === undefined ? plusOne : lineOf(root)
    const factor = parseFactor(term.factor)
    const base = symbol(name, row, column)
    const isStarred = term.conjugate && root?.argPi == null
    if (factor === undefined) return `(${escapeMath(term.factor)})\\,${base}${isStarred ? '^*' : ''}`
    return times(multiply(factor, term.conjugate ? inverse(line) : line), base, isStarred)
  })
  return terms.join(' + ').replaceAll('+ -', '- ')
}

const lineOf = (entry: EntryReport): RootOfUnity =>
  (entry.argPi === null ? undefined : parseArgPi(entry.argPi)) ?? plusOne

const escapeMath = (text: string): string => `\\text{${escapeLatex(text)}}`

function times(factor: RootOfUnity, base: string, isStarred: boolean): string {
  const { k, n } = factor
  const starred = isStarred ? `${base}^*` : base
  if (n === 1) return starred
  if (n === 2) return `-${starred}`
  if (n === 4) return `${k === 1 ? '' : '-'}i${starred}`
  const [num, den] = n % 2 === 0 ? [k, n / 2] : [2 * k, n]
  return `e^{i${num === 1 ? '' : num}\\pi/${den}}${starred}`
}

/** What the entries that depend on an open CP parity are in each case. */
function forkTable(report: Report): readonly string[] {
  const groups = forkGroups(report, cases(report))
  if (groups.length === 0) return []
  const items = groups.map(
    ({ formFactors: names, entries, cases: texts }) =>
      `  \\item ${escapeLatex(`${names.join(', ')}: ${entries} ${texts.join('; ')}`)}`,
  )
  return ['Open CP parities:', '\\begin{itemize}', ...items, '\\end{itemize}']
}

function findingTable(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return []
  const rows = findings.map((finding) => {
    const entry = finding.entry === null ? '' : `${finding.formFactor ?? ''}[${finding.entry.join(',')}]`
    // The model is named above; a whole path would not fit a column.
    const place = finding.location === null ? '' : `${finding.location.line}:${finding.location.column}`
    const cells = [finding.kind, entry, finding.given ?? '', finding.allowed ?? '', place]
    return `  ${cells.map(escapeLatex).join(' & ')} \\\\`
  })
  return [
    '\\begin{center}',
    '\\begin{tabular}{lllll}',
    '  finding & entry & given & allowed & line \\\\ \\hline',
    ...rows,
    '\\end{tabular}',
    '\\end{center}',
  ]
}
