// A figure as plain data: where the panels are, what they show at which values, and the same in words and numbers. Figure
// functions make it, `svgFigure` draws it. Lengths are CSS px (1/96 inch), y downwards; marks are in the units of their panel.

import type { DataTable } from './data-table.js'
import type { Scale, Tick } from './layout/scale.js'
import type { RichText } from './text/rich-text.js'

export const figureKinds = [
  'cross-sections',
  'verdicts',
  'fork',
  'effective-moment',
  'bounds',
  'argand',
  'precession',
] as const
export type FigureKind = (typeof figureKinds)[number]

/** `column`: one column of a journal, 86 mm; `double`: both, 178 mm. */
export type FigureWidth = 'column' | 'double'

export interface Figure {
  readonly kind: FigureKind
  /** One line, as a reader of the page hears it. */
  readonly title: string
  /** What there is to see, in sentences. */
  readonly description: string
  readonly width: number
  readonly height: number
  readonly panels: readonly Panel[]
  readonly table: DataTable
}

/** The numbers behind a figure. */
export const dataTable = (figure: Figure): DataTable => figure.table

export interface Frame {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A coordinate system with what is drawn in it. */
export interface Panel {
  readonly frame: Frame
  readonly x: Scale
  readonly y: Scale
  readonly axes: readonly Axis[]
  readonly marks: readonly Mark[]
}

export interface Axis {
  readonly side: 'bottom' | 'left'
  readonly label: RichText
  /** From the frame to the label, px. */
  readonly distance: number
  readonly ticks: readonly Tick[]
  /** Short strokes without a label. */
  readonly minor: readonly number[]
}

export interface Stroke {
  readonly colour: string
  /** px. */
  readonly width: number
  /** Lengths of strokes and gaps in px; `undefined`: unbroken. */
  readonly dash?: string
}

export type Point = readonly [x: number, y: number]

export type Mark =
  | { readonly kind: 'line'; readonly points: readonly Point[]; readonly stroke: Stroke }
  | {
      readonly kind: 'dot'
      readonly at: Point
      readonly shape: DotShape
      readonly fill: string
      readonly stroke: Stroke
    }
  | { readonly kind: 'box'; readonly from: Point; readonly to: Point; readonly fill: string; readonly stroke?: Stroke }
  | TextMark

export type DotShape = 'circle' | 'square' | 'diamond' | 'triangle' | 'cross'

export interface TextMark {
  readonly kind: 'text'
  readonly at: Point
  readonly text: RichText
  /** px. */
  readonly size: number
  readonly anchor: 'start' | 'middle' | 'end'
  /** From the point, in px. */
  readonly dx: number
  readonly dy: number
  readonly colour: string
  readonly isBold?: boolean
}
