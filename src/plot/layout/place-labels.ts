// Names beside points: each takes the first of eight places around its point that is inside the frame and free of other
// names and points; if all are taken, the one that overlaps least.

import type { Frame, TextMark } from '../figure.js'
import type { RichText } from '../text/rich-text.js'
import { textWidth } from '../text/text-width.js'
import { gap } from './style.js'

export interface Named {
  /** px. */
  readonly at: readonly [x: number, y: number]
  readonly text: RichText
}

/** Where the text of a name stands from its point. */
export type Placed = Pick<TextMark, 'anchor' | 'dx' | 'dy'>

/** px. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const sides: readonly (readonly [x: -1 | 0 | 1, y: -1 | 0 | 1])[] = [
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
]

/** Half of what a point takes. */
const pointRadius = 4

const around = ([x, y]: Named['at'], radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
})

/** Places for names, in their order, at a font size in px, clear of obstacles. */
export function placeLabels(
  names: readonly Named[],
  { frame, size, obstacles }: { readonly frame: Frame; readonly size: number; readonly obstacles: readonly Box[] },
): readonly Placed[] {
  const taken: Box[] = [...obstacles, ...names.map(({ at }) => around(at, pointRadius))]
  return names.map(({ at, text }) => {
    const width = textWidth(text, size)
    const candidates = sides.map(([sx, sy]) => {
      const dx = sx * (pointRadius + gap / 2)
      const dy = sy * (size * 0.55 + (sx === 0 ? pointRadius : gap / 2))
      const middle = at[0] + dx + (sx * width) / 2
      const box: Box = {
        left: middle - width / 2,
        right: middle + width / 2,
        top: at[1] + dy - size * 0.6,
        bottom: at[1] + dy + size * 0.6,
      }
      const anchor = sx === 1 ? 'start' : sx === -1 ? 'end' : 'middle'
      return {
        box,
        cost: outside(box, frame) + taken.reduce((sum, other) => sum + overlap(box, other), 0),
        dx,
        dy,
        anchor,
      } as const
    })
    const best = candidates.reduce((a, b) => (b.cost < a.cost - 1e-9 ? b : a))
    taken.push(best.box)
    return { anchor: best.anchor, dx: best.dx, dy: best.dy }
  })
}

/** Area that two boxes share. */
const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))

/** Area of a box that is not inside the frame. */
const outside = (box: Box, frame: Frame): number =>
  (box.right - box.left) * (box.bottom - box.top) - overlap(box, frame)
