// The ledger as tables: one for each kind of quantity, in a terminal, in Markdown and in LaTeX. Bounds are told in the
// order in which they come, so the caller sorts them.

import { type Bound, type QuantityKind, unitOfKind } from '../../physics/bound.js'
import { type Page, type PrettyOptions, page } from '../pretty/options.js'
import { escapeMarkdown } from '../text/escape-markdown.js'
import { displayWidth, hang, padEnd, shorten } from '../text/layout.js'
import { safeText } from '../text/safe-text.js'
import { kindTitle, quantityText } from './quantity-text.js'
import { confidenceText, valueText } from './value-text.js'

export interface TableOptions {
  /** How many superseded bounds were left out; they are mentioned. */
  readonly hidden?: number | undefined
}

interface Group {
  readonly kind: QuantityKind
  readonly bounds: readonly Bound[]
}

/** Bounds that follow each other and constrain the same kind of quantity. */
export function boundGroups(bounds: readonly Bound[]): readonly Group[] {
  const kinds = [...new Set(bounds.map(({ quantity }) => quantity.kind))]
  return kinds.map((kind) => ({ kind, bounds: bounds.filter(({ quantity }) => quantity.kind === kind) }))
}

const heading = (kind: QuantityKind): string => `${kindTitle(kind)}, ${unitText[unitOfKind[kind]]}`

const unitText = { muB: 'µ_B', e0: 'e0', 'cm^2': 'cm²' } as const

const head = ['of', 'value', 'CL', 'status', 'experiment', 'year', 'attested', 'id'] as const
const experiment = head.indexOf('experiment')

const cells = (bound: Bound): readonly string[] => [
  quantityText(bound.quantity),
  valueText(bound),
  confidenceText(bound.confidence),
  bound.supersededBy === undefined ? bound.status : `${bound.status}*`,
  bound.experiment,
  bound.year === undefined ? '–' : String(bound.year),
  bound.attested,
  bound.id,
]

/** Ids are shown where a terminal has room for them. */
const wideEnough = 112
const narrowestExperiment = 8

/** Tables for a terminal. */
export function prettyBounds(bounds: readonly Bound[], options: PrettyOptions & TableOptions = {}): string {
  const paper = page(options)
  const tables = boundGroups(bounds).flatMap(({ kind, bounds: rows }) => [
    paper.paint('heading', heading(kind)),
    ...prettyTable(rows.map(cells), paper),
    '',
  ])
  const width = paper.width
  return [
    ...(bounds.length === 0 ? ['No bound meets these conditions.', ''] : tables),
    ...legend(bounds, options).flatMap((sentence) => hang('', sentence, width)),
    ...(width < wideEnough && bounds.length > 0
      ? hang('', `A terminal of ${wideEnough} columns shows the ids that --id takes.`, width)
      : []),
  ]
    .join('\n')
    .trimEnd()
}

function prettyTable(rows: readonly (readonly string[])[], { width, paint }: Page): readonly string[] {
  const columns = width < wideEnough ? head.length - 1 : head.length
  const shown = [head, ...rows].map((row) => row.slice(0, columns).map(safeText))
  const widths = head.slice(0, columns).map((_, k) => Math.max(...shown.map((row) => displayWidth(row[k] ?? ''))))
  const others = widths.reduce((sum, each, k) => (k === experiment ? sum : sum + each), 0)
  const room = width - 2 - others - 2 * (columns - 1)
  widths[experiment] = Math.min(widths[experiment] ?? 0, Math.max(narrowestExperiment, room))
  return shown.map((row, number) => {
    const drawn = row.map((cell, k) => padEnd(shorten(cell, widths[k] ?? 0), widths[k] ?? 0)).join('  ')
    const line = `  ${drawn}`.trimEnd()
    return number === 0 ? paint('faint', line) : line
  })
}

/** What the columns mean, as far as the table needs it. */
export function legend(bounds: readonly Bound[], { hidden = 0 }: TableOptions = {}): readonly string[] {
  const sentences: readonly (readonly [boolean, string])[] = [
    [
      bounds.some(({ attested }) => attested === 'recalled'),
      'Recalled numbers have not been compared with their source: do so before you rely on one.',
    ],
    [
      bounds.some(({ confidence }) => confidence?.attested === 'recalled'),
      'A confidence level with a question mark is recalled; – means that none was given.',
    ],
    [
      bounds.some(({ supersededBy }) => supersededBy !== undefined),
      '* Superseded by a later result of the same experiment.',
    ],
    [bounds.some(({ status }) => status === 'sensitivity'), 'A sensitivity is a projection, not a limit.'],
    [
      bounds.some(({ quantity }) => 'normalisation' in quantity && quantity.normalisation === 'unstated'),
      'Radii with a question mark: which definition they follow has not been looked up.',
    ],
    [hidden > 0, `${hidden} superseded ${hidden === 1 ? 'bound is' : 'bounds are'} left out; --all shows them.`],
  ]
  return sentences.flatMap(([isNeeded, sentence]) => (isNeeded ? [sentence] : []))
}

/** Tables as Markdown, ids included. */
export function markdownBounds(bounds: readonly Bound[], options: TableOptions = {}): string {
  const row = (texts: readonly string[]): string => `| ${texts.map(escapeMarkdown).join(' | ')} |`
  const tables = boundGroups(bounds).flatMap(({ kind, bounds: rows }) => [
    `## ${escapeMarkdown(heading(kind))}`,
    '',
    row(head),
    `|${' --- |'.repeat(head.length)}`,
    ...rows.map((bound) => row(cells(bound))),
    '',
  ])
  return [...tables, ...legend(bounds, options).map((sentence) => `- ${escapeMarkdown(sentence)}`)].join('\n').trimEnd()
}
