// A model held against bounds, for a terminal: exclusions first, the strongest of all at the top, a summary at the end.

import type { ComparedBound } from '../../physics/bound-comparison.js'
import { type Page, type PrettyOptions, page } from '../pretty/options.js'
import { displayWidth, hang, padEnd, padStart, shorten } from '../text/layout.js'
import type { Role } from '../text/paint.js'
import { safeText } from '../text/safe-text.js'
import {
  type ComparisonTable,
  experimentText,
  levelText,
  limitText,
  predictionText,
  ratioText,
  reasonGroups,
  remarks,
  summary,
  symbolText,
  titleOf,
  unitsText,
  verdictGroups,
  verdictTitles,
} from './comparison-text.js'

const head = ['ratio', 'quantity', 'model', 'limit', 'CL', 'experiment', 'id'] as const
const experiment = head.indexOf('experiment')
/** Ids are shown where a terminal has room for them. */
const wideEnough = 112

const cells = (bound: ComparedBound): readonly string[] => [
  ratioText(bound),
  symbolText(bound.quantity),
  predictionText(bound),
  limitText(bound),
  levelText(bound),
  experimentText(bound),
  bound.id,
]

export function prettyComparison(table: ComparisonTable, options: PrettyOptions = {}): string {
  const view = page(options)
  const compared = table.bounds.filter(({ verdict }) => verdict !== 'not-comparable')
  const rows = drawn(compared, view)
  const groups = verdictGroups(compared).flatMap(({ verdict, bounds }) => [
    '',
    view.paint(verdict === 'excluded' ? 'bad' : 'heading', verdictTitles[verdict]),
    ...bounds.map((bound) => rows[1 + compared.indexOf(bound)] ?? ''),
  ])
  const open = reasonGroups(table.bounds)
  return [
    view.paint('heading', titleOf(table)),
    ...hang('', [statesText(table), ...(compared.length === 0 ? [] : [unitsText(compared)])].join(' '), view.width),
    ...(compared.length === 0 ? [] : ['', view.paint('faint', rows[0] ?? ''), ...groups.slice(1)]),
    ...(open.length === 0 ? [] : ['', view.paint('heading', verdictTitles['not-comparable'])]),
    ...open.flatMap(({ reason, bounds }) => [
      ...hang('  ', `${safeText(reason)}:`, view.width),
      ...hang('    ', bounds.map(({ id }) => safeText(id)).join(', '), view.width),
    ]),
    ...(compared.length === 0
      ? []
      : ['', ...remarks(table).flatMap((remark) => hang('', safeText(remark), view.width))]),
    '',
    ...hang('', safeText(summary(table)), view.width).map((line) => view.paint(roleOf(table), line)),
  ].join('\n')
}

const statesText = ({ model }: ComparisonTable): string =>
  `States ${model.states.map(({ label, nature }) => `${safeText(label)} (${nature})`).join(', ')}.`

const roleOf = ({ verdict }: ComparisonTable): Role =>
  verdict === 'excluded' ? 'bad' : verdict === 'allowed' ? 'good' : 'open'

/** The header and one line for each bound, in columns. */
function drawn(bounds: readonly ComparedBound[], { width }: Page): readonly string[] {
  const columns = width < wideEnough ? head.length - 1 : head.length
  const shown = [head, ...bounds.map(cells)].map((row) => row.slice(0, columns).map(safeText))
  const widths = head.slice(0, columns).map((_, k) => Math.max(...shown.map((row) => displayWidth(row[k] ?? ''))))
  const others = widths.reduce((sum, each, k) => (k === experiment ? sum : sum + each), 0)
  widths[experiment] = Math.min(widths[experiment] ?? 0, Math.max(10, width - 2 - others - 2 * (columns - 1)))
  return shown.map((row) => {
    const texts = row.map((cell, k) =>
      k === 0 ? padStart(cell, widths[k] ?? 0) : padEnd(shorten(cell, widths[k] ?? 0), widths[k] ?? 0),
    )
    return `  ${texts.join('  ')}`.trimEnd()
  })
}
