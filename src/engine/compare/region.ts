// Given values as regions of the complex plane: a point, or a rectangle where the author states an uncertainty.
// Whether anything in a region is allowed is linear in (x, y) = (re z, im z); it is decided exactly, over the reals of a
// cyclotomic field: a non-empty bounded polygon has a corner, and a corner is where two of its edges meet.

import {
  add,
  type Cyclotomic,
  conjugate,
  divide,
  fromRational,
  fromRoot,
  imaginaryPart,
  isZero,
  multiply,
  negate,
  realPart,
  signOfReal,
  subtract,
  zero,
} from '../../exact/cyclotomic.js'
import { type RootOfUnity, rootOfUnity } from '../../exact/root-of-unity.js'
import type { GivenValue } from '../../physics/model.js'
import type { LinePhase } from '../../physics/verdict.js'

/** a·x + b·y ≥ c, all real. */
interface HalfPlane {
  readonly a: Cyclotomic
  readonly b: Cyclotomic
  readonly c: Cyclotomic
}

export interface Region {
  /** The value, or the middle of the rectangle. */
  readonly centre: Cyclotomic
  readonly isPoint: boolean
  readonly edges: readonly HalfPlane[]
}

const one = fromRational({ n: 1n, d: 1n })

/** Edges of a·x + b·y within [low, high]. */
const band = (a: Cyclotomic, b: Cyclotomic, low: Cyclotomic, high: Cyclotomic): readonly HalfPlane[] => [
  { a, b, c: low },
  { a: negate(a), b: negate(b), c: negate(high) },
]

const i = fromRoot(rootOfUnity(1, 4))
const half = fromRational({ n: 1n, d: 2n })

/** The region of a value given as a number; `undefined` for `?` and for symbols. */
export function regionOf(value: GivenValue): Region | undefined {
  if (value.kind === 'exact') {
    const [x, y] = [realPart(value.value), imaginaryPart(value.value)]
    return { centre: value.value, isPoint: true, edges: [...band(one, zero, x, x), ...band(zero, one, y, y)] }
  }
  if (value.kind !== 'interval') return undefined
  const [left, right] = [fromRational(value.re.low), fromRational(value.re.high)]
  const [bottom, top] = [fromRational(value.im.low), fromRational(value.im.high)]
  const middle = (low: Cyclotomic, high: Cyclotomic): Cyclotomic => multiply(half, add(low, high))
  return {
    centre: add(middle(left, right), multiply(i, middle(bottom, top))),
    isPoint: false,
    edges: [...band(one, zero, left, right), ...band(zero, one, bottom, top)],
  }
}

/** {z : factor · z ∈ region}, or {z : factor · z̄ ∈ region}; |factor| = 1. */
export function preimage(region: Region, factor: RootOfUnity, conjugated: boolean): Region {
  const phase = fromRoot(factor)
  const [cos, sin] = [realPart(phase), imaginaryPart(phase)]
  const back = multiply(region.centre, conjugate(phase))
  return {
    centre: conjugated ? conjugate(back) : back,
    isPoint: region.isPoint,
    // w = factor·z has re w = cos x − sin y, im w = sin x + cos y; conjugation turns y around.
    edges: region.edges.map(({ a, b, c }) => {
      const y = subtract(multiply(b, cos), multiply(a, sin))
      return { a: add(multiply(a, cos), multiply(b, sin)), b: conjugated ? negate(y) : y, c }
    }),
  }
}

/** The line of phase π·num/den through 0, as a region without corners: use only together with a bounded one. */
export function lineEdges({ num, den }: LinePhase): readonly HalfPlane[] {
  const direction = fromRoot(rootOfUnity(num, 2 * den))
  return band(negate(imaginaryPart(direction)), realPart(direction), zero, zero)
}

export const originEdges: readonly HalfPlane[] = [...band(one, zero, zero, zero), ...band(zero, one, zero, zero)]

/** Is there a point on the right side of every edge? The edges of at least one Region must be among them. */
export function isFeasible(edges: readonly HalfPlane[]): boolean {
  for (const [index, first] of edges.entries()) {
    for (const second of edges.slice(index + 1)) {
      const corner = meet(first, second)
      if (corner !== undefined && edges.every((edge) => isInside(edge, corner))) return true
    }
  }
  return false
}

/** Where two edges meet; `undefined` if they are parallel. */
function meet(p: HalfPlane, q: HalfPlane): readonly [Cyclotomic, Cyclotomic] | undefined {
  const determinant = subtract(multiply(p.a, q.b), multiply(p.b, q.a))
  if (isZero(determinant)) return undefined
  const x = subtract(multiply(p.c, q.b), multiply(p.b, q.c))
  const y = subtract(multiply(p.a, q.c), multiply(p.c, q.a))
  return [divide(x, determinant), divide(y, determinant)]
}

const isInside = ({ a, b, c }: HalfPlane, [x, y]: readonly [Cyclotomic, Cyclotomic]): boolean =>
  signOfReal(subtract(add(multiply(a, x), multiply(b, y)), c)) >= 0
