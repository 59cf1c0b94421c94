// Mixing reports for a reader at a terminal: what was read, the sections, and the verdict last.

import { type Page, type PrettyOptions, page } from '../pretty/options.js'
import { escapeMarkdown } from '../text/escape-markdown.js'
import { hang, padEnd } from '../text/layout.js'
import type { Role } from '../text/paint.js'
import { safeText } from '../text/safe-text.js'
import { comparisonSections, relationText } from './comparison-sections.js'
import { massTexts } from './mass-text.js'
import type { MixingComparisonReport, MixingReport, MixingSource, MixingStateReport } from './mixing-report.js'
import { mixingSections } from './mixing-sections.js'
import { markdownSections, prettySections, type Section } from './section.js'

const labelWidth = 12

/** One matrix. Quiet: the verdict, or nothing if all is well. */
export function prettyMixing(report: MixingReport, options: PrettyOptions = {}): string {
  const onPage = page(options)
  const look = looks[report.verdict]
  const verdict = onPage.paint(look.role, `${look.glyph} ${mixingVerdict(report)}`)
  if (options.quiet === true) return report.verdict === 'consistent' ? '' : verdict
  return [...head(report, onPage), ...prettySections(mixingSections(report), onPage), '', verdict].join('\n')
}

/** Two matrices. Quiet: the verdict, or nothing if they are equal. */
export function prettyMixingComparison(report: MixingComparisonReport, options: PrettyOptions = {}): string {
  const onPage = page(options)
  const look = relationLooks[report.relation]
  const verdict = hang('', `${look.glyph} ${safeText(relationText(report))}`, onPage.width).map((line) =>
    onPage.paint(look.role, line),
  )
  if (options.quiet === true) return look.role === 'good' ? '' : verdict.join('\n')
  const [a, b] = report.mixings
  const first = [
    ...entry('A', sourceText(a), onPage),
    ...entry('B', sourceText(b), onPage),
    ...entry('states', statesText(report.states), onPage),
    ...report.notes.flatMap((note) => entry('note', safeText(note), onPage)),
  ]
  return [...first, ...prettySections(comparisonSections(report), onPage), '', ...verdict].join('\n')
}

interface Look {
  readonly glyph: string
  readonly role: Role
}

const [good, bad, open]: readonly [Look, Look, Look] = [
  { glyph: '✓', role: 'good' },
  { glyph: '✗', role: 'bad' },
  { glyph: '?', role: 'open' },
]
const looks: Readonly<Record<MixingReport['verdict'], Look>> = {
  consistent: good,
  violated: bad,
  undecided: open,
  conditional: open,
}
const relationLooks: Readonly<Record<MixingComparisonReport['relation'], Look>> = {
  equal: good,
  'equal-up-to-lepton-phases': good,
  'equal-for-oscillations': bad,
  different: bad,
  undecided: open,
}

/** The verdict in one sentence. */
export function mixingVerdict({ verdict, unitarity, cp }: MixingReport): string {
  const unitary = unitarity.status === 'violated' ? 'not unitary' : 'unitary'
  const parities = cp.declared?.status === 'contradicts' ? '; the declared CP parities contradict it' : ''
  if (verdict === 'undecided')
    return `${unitary}; ${cp.margin === null ? 'it is not decided' : 'the digits do not decide'} whether CP is conserved.`
  const own = cp.isWithDeclared === true ? 'with the CP parities of the model ' : ''
  const status = cp.status === 'conditional' ? `conserved ${own}if and only if ${cp.condition}` : cp.status
  return `${unitary}; CP is ${status}${parities}.`
}

const entry = (name: string, value: string, { width, paint }: Page): readonly string[] => {
  const [first = '', ...more] = hang(padEnd(name, labelWidth), value, width)
  return [paint('label', first.slice(0, labelWidth)) + first.slice(labelWidth), ...more]
}

const titleOf = ({ name, source }: MixingSource): string => {
  if (name !== null) return safeText(name)
  return source?.file === '-' ? 'Mixing from standard input' : safeText(source?.file ?? 'Neutrino mixing')
}

function sourceText(mixing: MixingSource): string {
  const file = mixing.source?.file ?? mixing.id
  const title = titleOf(mixing)
  return file === null || file === title || file === '-' ? title : `${title} (${safeText(file)})`
}

function head(report: MixingReport, page: Page): readonly string[] {
  const { mixing, states, statesAssumed, notes, references } = report
  const file = mixing.source?.file ?? null
  return [
    ...hang('', titleOf(mixing), page.width).map((line) => page.paint('heading', line)),
    ...(mixing.name !== null && file !== null ? entry('file', safeText(file), page) : []),
    ...(mixing.id === null ? [] : entry('shipped as', [mixing.id, ...references].join(', '), page)),
    ...entry('states', statesText(states) + (statesAssumed ? ' (assumed)' : ''), page),
    ...notes.flatMap((note, k) => entry(k === 0 ? 'notes' : '', safeText(note), page)),
  ]
}

const mostStates = 12

function statesText(states: readonly MixingStateReport[]): string {
  const groups = new Map<string, string[]>()
  const masses = massTexts(states)
  for (const [k, { label, nature }] of states.entries()) {
    const mass = masses[k] ?? null
    const alike = mass === null ? nature : `${nature}, ${mass}`
    groups.set(alike, [...(groups.get(alike) ?? []), safeText(label)])
  }
  const all = [...groups].map(([alike, labels]) => `${labels.join(', ')}: ${alike}`)
  return states.length > mostStates ? `${states.length} states` : all.join('; ')
}

type Quiet = Pick<PrettyOptions, 'quiet'>

/** One matrix as a Markdown document. Quiet: title and verdict, or nothing if all is well. */
export function markdownMixing(report: MixingReport, { quiet = false }: Quiet = {}): string {
  const head = heading(titleOf(report.mixing), mixingVerdict(report))
  if (quiet) return report.verdict === 'consistent' ? '' : head
  return document(head, mixingSections(report), [
    ...(report.mixing.id === null ? [] : [`Shipped as ${[report.mixing.id, ...report.references].join(', ')}`]),
    `States: ${statesText(report.states)}${report.statesAssumed ? ' (assumed)' : ''}`,
    ...report.notes,
  ])
}

/** Two matrices as a Markdown document. Quiet: title and verdict, or nothing if they are equal. */
export function markdownMixingComparison(report: MixingComparisonReport, { quiet = false }: Quiet = {}): string {
  const head = heading('Two mixing matrices', relationText(report))
  if (quiet) return relationLooks[report.relation].role === 'good' ? '' : head
  return document(head, comparisonSections(report), [
    `A: ${sourceText(report.mixings[0])}`,
    `B: ${sourceText(report.mixings[1])}`,
    `States: ${statesText(report.states)}`,
    ...report.notes,
  ])
}

const heading = (title: string, verdict: string): string =>
  `# ${escapeMarkdown(title)}\n\n**${escapeMarkdown(verdict)}**`

const document = (head: string, sections: readonly Section[], facts: readonly string[]): string =>
  [head, '', ...facts.map((fact) => `- ${escapeMarkdown(fact)}`), ...markdownSections(sections)].join('\n').trimEnd()
