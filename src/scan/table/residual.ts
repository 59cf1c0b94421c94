// How far a broken claim is from being kept, in doubles: the distance to the nearest value that is allowed while the
// mirror entry stands. It ranks rows; what is printed of a row is worked out exactly.

import type { RowCells } from '../../import/table/row-cells.js'
import type { CaseTest, Claim, LocusTest, Place, TieTest } from './claims.js'
import { no } from './close-call.js'
import { isOn } from './tests.js'

type Point = readonly [number, number]

/** Of the case that comes closest. */
export function residual(claim: Claim, isUpper: boolean, cells: RowCells): number {
  let least = Number.POSITIVE_INFINITY
  for (const one of claim.cases) least = Math.min(least, residualIn(one, claim, isUpper, cells))
  return least
}

function residualIn(one: CaseTest, { upper, lower }: Claim, isUpper: boolean, cells: RowCells): number {
  const [own, other] = isUpper ? [upper, lower] : [lower, upper]
  const [locus, otherLocus] = isUpper ? [one.upper, one.lower] : [one.lower, one.upper]
  if (own === undefined) return 0
  const given = pointAt(own, cells)
  const { tie } = one
  const target =
    tie !== undefined && other !== undefined && isOn(otherLocus, other, cells) !== no
      ? tied(tie, project(pointAt(other, cells), otherLocus), isUpper)
      : project(given, locus)
  return Math.hypot(given[0] - target[0], given[1] - target[1])
}

const pointAt = ({ re, im }: Place, { value }: RowCells): Point => [value[re] as number, value[im] as number]

function project([x, y]: Point, { kind, cos, sin }: LocusTest): Point {
  if (kind === 'complex') return [x, y]
  if (kind === 'zero') return [0, 0]
  const t = x * cos + y * sin
  return [t * cos, t * sin]
}

/** The lower value that the upper one demands, or the other way round. */
function tied({ cos, sin, conjugate }: TieTest, [x, y]: Point, isBack: boolean): Point {
  const isInverse = isBack && !conjugate
  const s = isInverse ? -sin : sin
  const z = conjugate ? -y : y
  return [cos * x - s * z, s * x + cos * z]
}
