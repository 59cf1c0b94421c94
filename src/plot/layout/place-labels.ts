// Names beside points: each takes the first of eight places around its point that is inside the frame and free of other
// names and points; if all are taken, the one that overlaps least.

import type { Frame, TextMark } from '../figure.js'
import type { RichText } from '../text/rich-text.js'
import { textWidth } from '../text/text-width.js'
import { gap } from './style.js'

/** px. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface Named {
  /** What is named: the name stands outside of it. */
  readonly box: Box
  readonly text: RichText
}

/** Where the text of a name stands, from the middle of its box. */
export type Placed = Pick<TextMark, 'anchor' | 'dx' | 'dy'>

/** Half of what a point takes, px. */
export const pointRadius = 4

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

/** A box of this half width around a point. */
export const boxAround = ([x, y]: readonly [number, number], radius: number): Box => ({
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
  const taken: Box[] = [...obstacles, ...names.map(({ box }) => box)]
  return names.map(({ box, text }) => {
    const width = textWidth(text, size)
    const [halfWidth, halfHeight] = [(box.right - box.left) / 2, (box.bottom - box.top) / 2]
    const candidates = sides.map(([sx, sy]) => {
      const dx = sx * (halfWidth + gap / 2)
      const dy = sy * (size * 0.55 + (sx === 0 ? halfHeight : Math.max(gap / 2, halfHeight - pointRadius)))
      const middle = (box.left + box.right) / 2 + dx + (sx * width) / 2
      const height = (box.top + box.bottom) / 2 + dy
      const own: Box = {
        left: middle - width / 2,
        right: middle + width / 2,
        top: height - size * 0.6,
        bottom: height + size * 0.6,
      }
      const anchor = sx === 1 ? 'start' : sx === -1 ? 'end' : 'middle'
      const cost = outside(own, frame) + taken.reduce((sum, other) => sum + overlap(own, other), 0)
      return { own, cost, dx, dy, anchor } as const
    })
    const best = candidates.reduce((a, b) => (b.cost < a.cost - 1e-9 ? b : a))
    taken.push(best.own)
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
