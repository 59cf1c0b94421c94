// The questions that decide a pair of entries, on doubles: is some value of the rectangle on the locus, and is there a
// pair of values in both rectangles that is on the locus and tied. The same questions as in engine/compare/admit.ts.

import type { RowCells } from '../../import/table/row-cells.js'
import type { CaseTest, LocusTest, Place, TieTest } from './claims.js'
import { type Answer, clearly, mayAgree, mayVanish, no, unsure, yes } from './close-call.js'

const both = (a: Answer, b: Answer): Answer => (a === no || b === no ? no : a === yes && b === yes ? yes : unsure)

/** Is something in the rectangle on the locus? */
export function isOn(locus: LocusTest, { re, im }: Place, cells: RowCells): Answer {
  switch (locus.kind) {
    case 'complex':
      return yes
    case 'zero':
      return both(mayVanish(cells, re), mayVanish(cells, im))
    case 'real':
      return mayVanish(cells, im)
    case 'imaginary':
      return mayVanish(cells, re)
    default: {
      const { value, radius } = cells
      const [x, y] = [value[re] as number, value[im] as number]
      const [dx, dy] = [radius[re] as number, radius[im] as number]
      const [c, s] = [Math.abs(locus.cos), Math.abs(locus.sin)]
      const size = Math.abs(x) + Math.abs(y) + dx + dy
      return clearly(Math.abs(locus.sin * x - locus.cos * y), s * dx + c * dy, size)
    }
  }
}

/** Are there tied values in both rectangles, the upper one on the locus? */
export function areTied(
  { upper: locus, tie }: CaseTest,
  upper: Place,
  lower: Place,
  cells: RowCells,
  onDigits: boolean,
): Answer {
  if (tie === undefined) return yes
  if (locus.kind === 'zero') return both(isOn(locus, upper, cells), isOn(locus, lower, cells))
  const { turned } = tie
  if (turned === undefined || locus.kind === 'line') return areTiedAtAngle(locus, tie, upper, lower, cells)
  const re = (): Answer => mayAgree(cells, upper.re, turned.re, turned.reSign, onDigits)
  const im = (): Answer => mayAgree(cells, upper.im, turned.im, turned.imSign, onDigits)
  const first = locus.kind === 'imaginary' ? im() : re()
  if (first === no) return no
  if (locus.kind === 'complex') return both(first, im())
  const across = locus.kind === 'imaginary' ? [upper.re, turned.re] : [upper.im, turned.im]
  return both(first, both(mayVanish(cells, across[0] as number), mayVanish(cells, across[1] as number)))
}

/** A rectangle: centre, direction of its first side, half sides. */
interface Box {
  readonly x: number
  readonly y: number
  readonly cos: number
  readonly sin: number
  readonly along: number
  readonly across: number
}

function areTiedAtAngle(locus: LocusTest, tie: TieTest, upper: Place, lower: Place, cells: RowCells): Answer {
  const { value, radius } = cells
  const first: Box = {
    x: value[upper.re] as number,
    y: value[upper.im] as number,
    cos: 1,
    sin: 0,
    along: radius[upper.re] as number,
    across: radius[upper.im] as number,
  }
  const [x, y] = [value[lower.re] as number, value[lower.im] as number]
  // lower = ω u means u = ω̄ lower; lower = ω ū means u = ω conj(lower).
  const sin = tie.conjugate ? tie.sin : -tie.sin
  const mirrored = tie.conjugate ? -y : y
  const second: Box = {
    x: tie.cos * x - sin * mirrored,
    y: sin * x + tie.cos * mirrored,
    cos: tie.cos,
    sin,
    along: radius[lower.re] as number,
    across: radius[lower.im] as number,
  }
  const size = sizeOf(first) + sizeOf(second)
  return locus.kind === 'complex' ? doMeet(first, second, size) : doMeetOn(locus, first, second, size)
}

const sizeOf = ({ x, y, along, across }: Box): number => Math.abs(x) + Math.abs(y) + along + across

/** Two rectangles meet unless a side of one of them parts them. */
function doMeet(a: Box, b: Box, size: number): Answer {
  let answer: Answer = yes
  for (const { cos, sin } of [a, { cos: -a.sin, sin: a.cos }, b, { cos: -b.sin, sin: b.cos }]) {
    const distance = Math.abs((a.x - b.x) * cos + (a.y - b.y) * sin)
    answer = both(answer, clearly(distance, reach(a, cos, sin) + reach(b, cos, sin), size))
  }
  return answer
}

const reach = (box: Box, cos: number, sin: number): number =>
  box.along * Math.abs(box.cos * cos + box.sin * sin) + box.across * Math.abs(box.cos * sin - box.sin * cos)

/** Two rectangles meet on a line through 0 if the stretches of it that they cover overlap. */
function doMeetOn({ cos, sin }: LocusTest, a: Box, b: Box, size: number): Answer {
  let low = Number.NEGATIVE_INFINITY
  let high = Number.POSITIVE_INFINITY
  for (const box of [a, b]) {
    for (const side of [
      { cos: box.cos, sin: box.sin, half: box.along },
      { cos: -box.sin, sin: box.cos, half: box.across },
    ]) {
      const centre = box.x * side.cos + box.y * side.sin
      const slope = cos * side.cos + sin * side.sin
      if (Math.abs(slope) < 1e-9) {
        const isWithin = clearly(Math.abs(centre), side.half, size)
        if (isWithin !== yes) return isWithin
        continue
      }
      const [p, q] = [(centre - side.half) / slope, (centre + side.half) / slope]
      low = Math.max(low, Math.min(p, q))
      high = Math.min(high, Math.max(p, q))
    }
  }
  // Dividing by a small slope makes errors larger.
  const error = 1e-5 * size
  return low <= high - error ? yes : low > high + error ? no : unsure
}
