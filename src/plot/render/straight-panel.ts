// A panel with logarithmic axes as one with linear axes in log₁₀ of the values. The drawing library then sees moderate numbers
// only: its own logarithmic scales fail on subnormal numbers, whose reciprocals are no doubles.

import type { Axis, Mark, Panel, Point } from '../figure.js'
import type { Scale } from '../layout/scale.js'

/** The same picture, all axes linear. */
export function straightPanel({ frame, x, y, axes, marks }: Panel): Panel {
  const [alongX, alongY] = [counting(x), counting(y)]
  const place = ([a, b]: Point): Point => [alongX(a), alongY(b)]
  return {
    frame,
    x: straightScale(x),
    y: straightScale(y),
    axes: axes.map((axis) => straightAxis(axis, axis.side === 'bottom' ? alongX : alongY)),
    marks: marks.map((mark) => straightMark(mark, place)),
  }
}

type Counting = (value: number) => number

const counting = ({ kind }: Scale): Counting => (kind === 'log' ? Math.log10 : (value) => value)

const straightScale = (scale: Scale): Scale => {
  const count = counting(scale)
  const [low, high] = scale.domain
  return { kind: 'linear', domain: [count(low), count(high)] }
}

const straightAxis = (axis: Axis, count: Counting): Axis => ({
  ...axis,
  ticks: axis.ticks.map(({ value, label }) => ({ value: count(value), label })),
  minor: axis.minor.map(count),
})

function straightMark(mark: Mark, place: (point: Point) => Point): Mark {
  switch (mark.kind) {
    case 'line':
      return { ...mark, points: mark.points.map(place) }
    case 'box':
      return { ...mark, from: place(mark.from), to: place(mark.to) }
    case 'dot':
    case 'text':
      return { ...mark, at: place(mark.at) }
    default: {
      const never: never = mark
      return never
    }
  }
}
