// Curves in one frame, each named at its right end: the layout that several figures share.

import type { Axis, FigureWidth, Frame, Mark, Panel, Point, Stroke } from '../figure.js'
import type { RichText } from '../text/rich-text.js'
import { textWidth } from '../text/text-width.js'
import { position, type Scale, type Tick, type Ticks } from './scale.js'
import { spread } from './spread.js'
import { gap, ink, labelSize, tickSize, widths } from './style.js'

export interface ChartAxis extends Ticks {
  readonly label: RichText
  readonly scale: Scale
}

export interface ChartCurve {
  readonly label: RichText
  readonly points: readonly Point[]
  readonly stroke: Stroke
}

export interface Chart {
  readonly width: FigureWidth
  readonly x: ChartAxis
  readonly y: ChartAxis
  readonly curves: readonly ChartCurve[]
  /** Drawn under the curves. */
  readonly under?: readonly Mark[]
}

export interface LaidOut {
  readonly width: number
  readonly height: number
  readonly panels: readonly Panel[]
}

/** Height of a frame in its widths. */
const aspect = { column: 0.82, double: 0.6 } as const

/** Distance of two lines of text, in font sizes. */
export const lineHeight = 1.4

/** The chart with its frame, and the labels of the curves where they do not overlap. */
export function layOut({ width, x, y, curves, under = [] }: Chart): LaidOut {
  const all = widths[width]
  const named = curves.filter(({ label }) => label.length > 0)
  const labelRoom = Math.max(0, ...named.map(({ label }) => textWidth(label, tickSize)))
  const beside = named.length > 0 ? leader + labelRoom + 2 * gap : 0
  const left = leftRoom(y.ticks)
  const right = all - Math.max(beside, rightRoom(x.ticks))
  const top = labelSize
  const height = Math.max((right - left) * aspect[width], named.length * lineHeight * tickSize)
  const frame: Frame = { left, right, top, bottom: Math.round(top + height) }
  const axes: readonly Axis[] = [
    { side: 'bottom', distance: belowTicks, ...x },
    { side: 'left', distance: besideTicks(y.ticks), ...y },
  ]
  const marks: readonly Mark[] = [
    ...under,
    ...curves.map(({ points, stroke }) => ({ kind: 'line', points, stroke }) as const),
    ...endLabels(named, frame, x.scale, y.scale),
  ]
  const panel: Panel = { frame, x: x.scale, y: y.scale, axes, marks }
  return { width: all, height: frame.bottom + bottomRoom, panels: [panel] }
}

const leader = 16

/** Ticks, tick labels and the name of the axis below a frame. */
export const belowTicks: number = 8 + tickSize + gap
export const bottomRoom: number = Math.ceil(belowTicks + lineHeight * labelSize + gap)

/** Tick labels and ticks to the left of a frame, and the same with the name of the axis. */
export const besideTicks = (ticks: readonly Tick[]): number =>
  8 + gap + Math.max(0, ...ticks.map(({ label }) => textWidth(label, tickSize)))
export const leftRoom = (ticks: readonly Tick[]): number => Math.ceil(besideTicks(ticks) + lineHeight * labelSize)

/** Half a tick label may stand out beyond the frame. */
const rightRoom = (ticks: readonly Tick[]): number => textWidth(ticks.at(-1)?.label ?? [], tickSize) / 2 + gap

/** The value at a px position of a frame edge: the inverse of `position`. */
export function valueAt({ kind, domain: [low, high] }: Scale, share: number): number {
  if (kind === 'linear') return low + share * (high - low)
  return Math.exp(Math.log(low) + share * (Math.log(high) - Math.log(low)))
}

/** A thin line of the curve's colour leads from its end to its name, right of the frame. */
function endLabels(curves: readonly ChartCurve[], frame: Frame, x: Scale, y: Scale): readonly Mark[] {
  const span = [frame.bottom, frame.top] as const
  const ends = curves.map(({ points }) => points.reduce((a, b) => (b[0] >= a[0] ? b : a), points[0] ?? [0, 0]))
  const heights = spread(
    ends.map(([, value]) => position(y, span, value)),
    lineHeight * tickSize,
    [frame.top + tickSize / 2, frame.bottom - tickSize / 2],
  )
  const xAt = (px: number): number => valueAt(x, (px - frame.left) / (frame.right - frame.left))
  const yAt = (px: number): number => valueAt(y, (frame.bottom - px) / (frame.bottom - frame.top))
  return curves.flatMap(({ label, stroke }, k): readonly Mark[] => {
    const height = yAt(heights[k] ?? 0)
    const end = ends[k] ?? [0, 0]
    const knee: Point = [xAt(frame.right + leader - gap), height]
    const { dash: _, ...solid } = stroke
    return [
      { kind: 'line', points: [end, knee], stroke: { ...solid, width: 0.7 } },
      { kind: 'text', at: knee, text: label, size: tickSize, anchor: 'start', dx: gap, dy: 0, colour: ink },
    ]
  })
}
