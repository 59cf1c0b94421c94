// A panel as options and marks of Observable Plot. Scales, ticks and margins are all given: Plot decides nothing on its own.

import type { Axis, DotShape, Figure, Mark, Panel, Point, Stroke } from '../figure.js'
import type { Scale } from '../layout/scale.js'
import { hairline, ink, labelSize, thin, tickSize } from '../layout/style.js'
import { straightPanel } from './straight-panel.js'
import { encode } from './style-marks.js'
import type { PlotLibrary } from './toolkit.js'

/** The options of `Plot.plot`, without the document. */
export function plotOptions(panel: Panel, { width, height }: Figure, plot: PlotLibrary): object {
  const { frame, x, y, axes, marks } = straightPanel(panel)
  const scale = ({ kind, domain }: Scale): object => ({ type: kind, domain, axis: null })
  return {
    width,
    height,
    marginLeft: frame.left,
    marginRight: width - frame.right,
    marginTop: frame.top,
    marginBottom: height - frame.bottom,
    x: scale(x),
    y: scale(y),
    marks: [
      ...axes.flatMap((axis) => axisMarks(axis, plot)),
      ...marks.map((mark) => plotMark(mark, plot)),
      ...(axes.length > 0 ? [plot.frame(strokeOptions(thin))] : []),
    ],
  }
}

function axisMarks({ side, label, distance, ticks, minor }: Axis, plot: PlotLibrary): readonly unknown[] {
  const axis = (values: readonly number[], options: object): unknown =>
    side === 'bottom' ? plot.axisX(values, options) : plot.axisY(values, options)
  const labels = new Map(ticks.map((tick) => [tick.value, encode(tick.label)]))
  const common = { anchor: side, label: null, color: ink, strokeWidth: thin.width }
  const title = { text: [encode(label)], fontSize: labelSize, fill: ink }
  return [
    axis(minor, { ...common, tickSize: 2.5, tickFormat: () => '', strokeWidth: hairline.width }),
    axis(
      ticks.map(({ value }) => value),
      { ...common, tickSize: 5, tickPadding: 3, fontSize: tickSize, tickFormat: (x: number) => labels.get(x) ?? '' },
    ),
    side === 'bottom'
      ? plot.text([0], { ...title, frameAnchor: 'bottom', lineAnchor: 'top', dy: distance })
      : plot.text([0], {
          ...title,
          frameAnchor: 'left',
          textAnchor: 'middle',
          lineAnchor: 'bottom',
          rotate: -90,
          dx: -distance,
        }),
  ]
}

function plotMark(mark: Mark, plot: PlotLibrary): unknown {
  switch (mark.kind) {
    case 'line':
      return plot.line(mark.points, { x: first, y: second, strokeLinecap: 'butt', ...strokeOptions(mark.stroke) })
    case 'dot': {
      const { shape, fill, stroke } = mark
      return plot.dot([mark.at], {
        x: first,
        y: second,
        symbol: symbols[shape],
        r: shape === 'square' ? 4.4 : 3.2,
        fill,
        ...strokeOptions(stroke),
      })
    }
    case 'box': {
      const { from, to, fill, stroke } = mark
      const sides = { x1: () => from[0], y1: () => from[1], x2: () => to[0], y2: () => to[1] }
      return plot.rect([0], { ...sides, fill, ...(stroke === undefined ? {} : strokeOptions(stroke)) })
    }
    case 'text': {
      const { size, anchor, dx, dy, colour, isBold } = mark
      return plot.text([mark.at], {
        x: first,
        y: second,
        text: [encode(mark.text)],
        fontSize: size,
        textAnchor: anchor,
        dx,
        dy,
        fill: colour,
        ...(isBold === true ? { fontWeight: 'bold' } : {}),
      })
    }
    default: {
      const never: never = mark
      return never
    }
  }
}

const first = (point: Point): number => point[0]
const second = (point: Point): number => point[1]

const symbols: Readonly<Record<DotShape, string>> = {
  circle: 'circle',
  square: 'square2',
  diamond: 'diamond2',
  triangle: 'triangle2',
  cross: 'times',
}

const strokeOptions = ({ colour, width, dash }: Stroke): object => ({
  stroke: colour,
  strokeWidth: width,
  ...(dash === undefined ? {} : { strokeDasharray: dash }),
})
