// The verdicts on the four form-factor matrices as grids: a letter and a tint for what the rules allow, a thick frame with an
// exclamation mark where a given value is not allowed. Rows are final states, columns initial ones.

import { safeText } from '../../physics/safe-text.js'
import type { Figure, FigureWidth, Mark } from '../figure.js'
import { lineHeight } from '../layout/chart.js'
import { pagePanel, textAt, wrapList } from '../layout/page.js'
import { faintInk, hairline, ink, labelSize, okabeIto, tickSize, widths } from '../layout/style.js'
import type { Label } from '../text/rich-text.js'
import { fitText } from '../text/text-width.js'
import { dataIssue, type FigureResult, unless } from './curve.js'

export interface VerdictCell {
  /** One letter. */
  readonly symbol: string
  /** `line`: a fixed phase; `open`: depends on something that the model leaves open. */
  readonly kind: 'zero' | 'line' | 'complex' | 'open'
  /** Given by earlier entries. */
  readonly isTied: boolean
  /** The value given for the entry is not allowed, or undecided. */
  readonly mark?: 'violation' | 'undecided'
  /** The verdict in words, for the table. */
  readonly words: string
}

export interface VerdictGrid {
  /** `magnetic`. */
  readonly name: string
  /** How it stands above the grid: `magnetic f_M`. */
  readonly heading: Label
  /** [final][initial]. */
  readonly cells: readonly (readonly VerdictCell[])[]
}

export interface VerdictsData {
  /** Name of the model. */
  readonly name: string | null
  /** Labels of the states. */
  readonly states: readonly string[]
  /** One or more, each with as many rows and columns as there are states. */
  readonly grids: readonly VerdictGrid[]
  /** What the letters mean, in a line: `0 must vanish · R real`. */
  readonly legend: string
  /** Default `column`. */
  readonly width?: FigureWidth
}

/** Below this a letter cannot be read, px. */
const leastCell = 7.5
const largestCell = 34

/** The figure; an issue where there is no state, a grid is not square, or the letters would be too small to read. */
export function verdictsFigure(data: VerdictsData): FigureResult {
  const { states, grids, width = 'column' } = data
  const count = states.length
  const issues =
    count === 0 || grids.length === 0
      ? [dataIssue('missing-key', '$.grids', 'states and grids', 'none')]
      : grids.flatMap(({ cells }, k) =>
          cells.length === count && cells.every((row) => row.length === count)
            ? []
            : [dataIssue('wrong-size', `$.grids[${k}].cells`, `${count} × ${count} cells`, `${cells.length} rows`)],
        )
  const most = mostStates(width)
  const hint = width === 'column' ? `At double width there is room for ${mostStates('double')}.` : null
  const tooMany =
    count > most ? [dataIssue('limit', '$.states', `at most ${most} states at this width`, String(count), hint)] : []
  return unless([...issues, ...tooMany], () => draw(data, width))
}

const margin = 6
/** Row numbers and the blank between two grids. */
const gutter = 22

const perRow = (width: FigureWidth, count: number): number =>
  width === 'double' && (widths.double - margin) / 4 - gutter >= count * leastCell ? 4 : 2

const mostStates = (width: FigureWidth): number => Math.floor(((widths[width] - margin) / 2 - gutter) / leastCell)

const fills: Readonly<Record<VerdictCell['kind'], string>> = {
  zero: '#efefef',
  line: '#cfe5f5',
  complex: '#c9ebdf',
  open: '#faf3bf',
}

function draw({ name, states, grids, legend }: VerdictsData, width: FigureWidth): Figure {
  const all = widths[width]
  const columns = Math.min(perRow(width, states.length), grids.length)
  const pitch = (all - margin) / columns
  const cell = Math.min(largestCell, (pitch - gutter) / states.length)
  const block = 2 * lineHeight * labelSize + cell * states.length + 8
  const rows = Math.ceil(grids.length / columns)
  const marks = grids.flatMap((grid, k) =>
    gridMarks(grid, { left: margin + (k % columns) * pitch, top: 4 + Math.floor(k / columns) * block, cell }),
  )
  const named = states.some((label, k) => label !== `nu${k + 1}`)
  const names = named ? ` · ${states.map((label, k) => `${k + 1} = ${safeText(label)}`).join(', ')}` : ''
  const lines = wrapList(`${safeText(legend)}${names}`, all - 2 * margin, tickSize)
  const below = 4 + rows * block + tickSize
  const legendMarks = lines.map((line, k) =>
    textAt([margin, below + k * lineHeight * tickSize], line, tickSize, { colour: faintInk }),
  )
  const height = Math.ceil(below + lines.length * lineHeight * tickSize)
  const model = name === null ? 'the model' : safeText(name)
  const isWrong = grids.flatMap((grid) => grid.cells.flat()).filter(({ mark }) => mark === 'violation').length
  return {
    kind: 'verdicts',
    title: `Verdicts on the form factors of ${model}`,
    description: `Grids of ${states.length} × ${states.length} verdicts for ${grids.map((grid) => grid.name).join(', ')}; rows are final states, columns initial states. ${safeText(legend)}. Given values that are not allowed: ${isWrong}.`,
    width: all,
    height,
    panels: [pagePanel(all, height, [...marks, ...legendMarks])],
    table: {
      caption: `Verdicts on the form factors of ${model}`,
      columns: ['form factor', 'final', 'initial', 'verdict', 'given value'],
      rows: grids.flatMap((grid) =>
        grid.cells.flatMap((row, f) =>
          row.map(({ words, mark }, i) => [
            grid.name,
            f + 1,
            i + 1,
            safeText(words),
            mark === 'violation' ? 'not allowed' : (mark ?? ''),
          ]),
        ),
      ),
    },
  }
}

interface Place {
  readonly left: number
  readonly top: number
  readonly cell: number
}

function gridMarks({ heading, cells }: VerdictGrid, { left, top, cell }: Place): readonly Mark[] {
  const line = lineHeight * labelSize
  const [x0, y0] = [left + gutter - 8, top + 2 * line]
  const numberSize = Math.min(tickSize, cell * 0.62)
  const number = (k: number, at: readonly [number, number], anchor: 'middle' | 'end'): Mark =>
    textAt(at, String(k + 1), numberSize, { anchor, colour: faintInk })
  const centre = (k: number): number => (k + 0.5) * cell
  return [
    textAt([x0, top + line / 2], heading, labelSize, { isBold: true }),
    ...cells.map((_, k) => number(k, [x0 + centre(k), y0 - line / 2], 'middle')),
    ...cells.map((_, k) => number(k, [x0 - 4, y0 + centre(k)], 'end')),
    ...cells.flatMap((row, f) => row.flatMap((each, i) => cellMarks(each, [x0 + i * cell, y0 + f * cell], cell))),
    // Frames of wrong values are drawn last, over their neighbours.
    ...cells.flatMap((row, f) => row.flatMap((each, i) => wrongMarks(each, [x0 + i * cell, y0 + f * cell], cell))),
  ]
}

function cellMarks({ symbol, kind, isTied }: VerdictCell, [x, y]: readonly [number, number], cell: number): Mark[] {
  const letterSize = Math.min(14, cell * 0.56)
  const letter = fitText(safeText(symbol), cell, letterSize)
  return [
    {
      kind: 'box',
      from: [x, y],
      to: [x + cell, y + cell],
      fill: fills[kind],
      stroke: { ...hairline, colour: '#ffffff', width: 1 },
    },
    textAt([x + cell / 2, y + cell / 2], letter, letterSize, {
      anchor: 'middle',
      colour: kind === 'zero' || isTied ? faintInk : ink,
    }),
  ]
}

function wrongMarks({ mark }: VerdictCell, [x, y]: readonly [number, number], cell: number): Mark[] {
  if (mark === undefined) return []
  const colour = mark === 'violation' ? okabeIto.vermilion : ink
  const stroke = { colour, width: 1.6, ...(mark === 'violation' ? {} : { dash: '2 1.5' }) }
  return [
    { kind: 'box', from: [x + 1, y + 1], to: [x + cell - 1, y + cell - 1], fill: 'none', stroke },
    textAt([x + cell * 0.86, y + cell * 0.24], mark === 'violation' ? '!' : '?', cell * 0.34, {
      anchor: 'middle',
      colour,
      isBold: true,
    }),
  ]
}
