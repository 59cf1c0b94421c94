// Limits as a ledger of bars: for each quantity a logarithmic axis, for each limit a bar over what it leaves allowed, and what a
// model predicts as a line across them.

import type { Issue } from '../../physics/issue.js'
import { safeText } from '../../physics/safe-text.js'
import type { Figure, FigureWidth, Mark, Panel } from '../figure.js'
import { belowTicks, bottomRoom, lineHeight } from '../layout/chart.js'
import { logScale, logTicks, position, withRoom } from '../layout/scale.js'
import { faintInk, gap, ink, okabeIto, tickSize, widths } from '../layout/style.js'
import { type Label, plainText, type RichText, rich, richText, scientific, scientificRange } from '../text/rich-text.js'
import { fitText, textWidth } from '../text/text-width.js'
import { dataIssue, type FigureResult, unless } from './curve.js'

export interface BoundRow {
  /** `GEMMA 2012, 90 % CL`. */
  readonly label: string
  /** Upper end of what is allowed; positive. */
  readonly upper: number
  /** Lower end: negative for a two-sided limit, whose bar shows the positive side, positive for a measured range. Default: none. */
  readonly lower?: number
  /** Superseded, an estimate, contested: drawn as an outline. Default false. */
  readonly isDoubtful?: boolean
}

export interface BoundGroup {
  /** `|µ_ν|`. */
  readonly quantity: Label
  readonly unit: Label
  /** One or more. */
  readonly rows: readonly BoundRow[]
  /** What the model predicts for the quantity, positive. */
  readonly prediction?: { readonly label: string; readonly value: number }
}

export interface BoundsData {
  readonly groups: readonly BoundGroup[]
  /** Default `column`. */
  readonly width?: FigureWidth
}

/** The figure; an issue where there is no limit, or a limit or prediction is not a positive finite number. */
export const boundsFigure = (data: BoundsData): FigureResult => unless(issuesOf(data), () => draw(data))

function issuesOf({ groups }: BoundsData): readonly Issue[] {
  if (groups.length === 0) return [dataIssue('missing-key', '$.groups', 'at least one quantity', 'none')]
  const isPositive = (x: number): boolean => Number.isFinite(x) && x > 0
  return groups.flatMap(({ rows, prediction }, k) => {
    const path = `$.groups[${k}]`
    if (rows.length === 0) return [dataIssue('missing-key', `${path}.rows`, 'at least one limit', 'none')]
    const wrong = rows.flatMap(({ upper, lower = -1 }, n) => {
      const isRight = isPositive(upper) && Number.isFinite(lower) && lower !== 0 && lower < upper
      if (isRight) return []
      const expected = 'a positive upper end, and a lower end below it that is not 0'
      return [dataIssue('invalid-number', `${path}.rows[${n}]`, expected, `${lower}, ${upper}`)]
    })
    const isBad = prediction !== undefined && !isPositive(prediction.value)
    const odd = String(prediction?.value)
    return isBad ? [...wrong, dataIssue('invalid-number', `${path}.prediction`, 'a positive number', odd)] : wrong
  })
}

const rowHeight = 14

interface Columns {
  readonly width: number
  readonly left: number
  readonly right: number
}

function draw({ groups, width = 'column' }: BoundsData): Figure {
  const all = widths[width]
  const labels = groups.flatMap(({ rows }) => rows.map(({ label }) => textWidth(safeText(label), tickSize)))
  const values = groups.flatMap(({ rows }) => rows.map((row) => textWidth(valueText(row), tickSize)))
  const left = Math.min(Math.max(...labels), 0.38 * all) + 2 * gap
  const columns: Columns = { width: all, left, right: all - Math.max(...values) - 3 * gap }
  const panels: Panel[] = []
  let top = 2
  for (const group of groups) {
    const panel = groupPanel(group, columns, top)
    panels.push(panel)
    top = panel.frame.bottom + bottomRoom
  }
  return {
    kind: 'bounds',
    title: `Limits on ${groups.map(({ quantity }) => plainText(quantity)).join(', ')}`,
    description: groups.map(describe).join(' '),
    width: all,
    height: Math.ceil(top),
    panels,
    table: {
      caption: 'Limits and predictions',
      columns: ['quantity', 'what', 'lower', 'upper', 'unit'],
      rows: groups.flatMap(({ quantity, unit, rows, prediction }) => [
        ...rows.map((row) => [plainText(quantity), safeText(row.label), row.lower ?? '', row.upper, plainText(unit)]),
        ...(prediction === undefined
          ? []
          : [[plainText(quantity), safeText(prediction.label), prediction.value, prediction.value, plainText(unit)]]),
      ]),
    },
  }
}

function groupPanel({ quantity, unit, rows, prediction }: BoundGroup, columns: Columns, start: number): Panel {
  const ends = rows.flatMap(({ upper, lower = 0 }) => (lower > 0 ? [lower, upper] : [upper]))
  const predicted = prediction === undefined ? [] : [prediction.value]
  const x = withRoom(logScale([...ends, ...predicted]), 0.06)
  const top = start + (prediction === undefined ? gap : lineHeight * tickSize + gap)
  const frame = { left: columns.left, right: columns.right, top, bottom: top + rows.length * rowHeight + gap }
  const low = x.domain[0]
  const marks = rows.flatMap((row, k) => rowMarks(row, k + 0.5, low, columns))
  const px = (value: number): number => position(x, [frame.left, frame.right], value)
  const most = Math.max(2, Math.floor((frame.right - frame.left) / 40))
  return {
    frame,
    x,
    y: { kind: 'linear', domain: [rows.length + gap / rowHeight / 2, -gap / rowHeight / 2] },
    axes: [{ side: 'bottom', label: axisName(quantity, unit), distance: belowTicks, ...logTicks(x, most) }],
    marks: [...marks, ...(prediction === undefined ? [] : predictionMarks(prediction, rows.length, px, frame))],
  }
}

const axisName = (quantity: Label, unit: Label): RichText =>
  richText(unit).length === 0 ? richText(quantity) : rich`${quantity} (${unit})`

function rowMarks(row: BoundRow, y: number, low: number, { left, right, width }: Columns): readonly Mark[] {
  const { upper, lower, isDoubtful = false } = row
  const start = lower !== undefined && lower > 0 ? lower : low
  const fill = isDoubtful ? '#ffffff' : '#cfe5f5'
  const outline = { colour: okabeIto.blue, width: 0.8, ...(isDoubtful ? { dash: '2 1.5' } : {}) }
  const at = low
  const label = fitText(safeText(row.label), left - 2 * gap, tickSize)
  const end = { colour: okabeIto.blue, width: 1.8 }
  return [
    { kind: 'box', from: [start, y - 0.3], to: [upper, y + 0.3], fill, stroke: outline },
    {
      kind: 'line',
      points: [
        [upper, y - 0.38],
        [upper, y + 0.38],
      ],
      stroke: end,
    },
    { kind: 'text', at: [at, y], text: richText(label), size: tickSize, anchor: 'end', dx: -gap, dy: 0, colour: ink },
    {
      kind: 'text',
      at: [at, y],
      text: valueText(row),
      size: tickSize,
      anchor: 'end',
      dx: width - gap - left,
      dy: 0,
      colour: right > left && isDoubtful ? faintInk : ink,
    },
  ]
}

function valueText({ upper, lower }: BoundRow): RichText {
  if (lower === undefined) return rich`< ${scientific(upper)}`
  return scientificRange(lower, upper)
}

function predictionMarks(
  { label, value }: NonNullable<BoundGroup['prediction']>,
  count: number,
  px: (value: number) => number,
  frame: Panel['frame'],
): readonly Mark[] {
  const text = rich`${label}: ${scientific(value)}`
  const half = textWidth(text, tickSize) / 2
  const wanted = px(value)
  const centre = Math.max(Math.min(wanted, frame.right - half), half + gap)
  const pad = gap / rowHeight / 2
  const stroke = { colour: okabeIto.vermilion, width: 1.4, dash: '5 2' }
  return [
    {
      kind: 'line',
      points: [
        [value, -pad],
        [value, count + pad],
      ],
      stroke,
    },
    {
      kind: 'text',
      at: [value, -pad],
      text,
      size: tickSize,
      anchor: 'middle',
      dx: centre - wanted,
      dy: -0.7 * tickSize,
      colour: ink,
    },
  ]
}

function describe({ quantity, unit, rows, prediction }: BoundGroup): string {
  const limits = rows.map((row) => `${safeText(row.label)}: ${plainText(valueText(row))}`).join('; ')
  const model = prediction === undefined ? '' : ` ${safeText(prediction.label)}: ${prediction.value}.`
  const inUnit = plainText(unit) === '' ? '' : ` in ${plainText(unit)}`
  return `Limits on ${plainText(quantity)}${inUnit}: ${limits}.${model}`
}
