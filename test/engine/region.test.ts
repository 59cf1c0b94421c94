// Values with uncertainties under ties: rectangles turned and reflected.

import { describe, expect, it } from 'vitest'
import { isFeasible, preimage, type Region, regionOf } from '../../src/engine/compare/region.js'
import { add, fromRational, fromRoot, multiply } from '../../src/exact/cyclotomic.js'
import { rational } from '../../src/exact/rational.js'
import { minusOne, plusI, type RootOfUnity, rootOfUnity } from '../../src/exact/root-of-unity.js'

/** 1 ≤ re z ≤ 2, 3 ≤ im z ≤ 5. */
const rectangle = regionOf({
  kind: 'interval',
  re: { low: rational(1), high: rational(2) },
  im: { low: rational(3), high: rational(5) },
}) as Region

/** The point x + iy as a region. */
const point = (x: number, y: number): Region => {
  const value = add(fromRational(rational(x)), multiply(fromRoot(plusI), fromRational(rational(y))))
  return regionOf({ kind: 'exact', value }) as Region
}

const holds = (region: Region, x: number, y: number): boolean => isFeasible([...region.edges, ...point(x, y).edges])

describe('what a tie makes of a rectangle', () => {
  // i·(x + iy) = −y + ix, so 1 ≤ −y ≤ 2 and 3 ≤ x ≤ 5; with conjugation i·(x − iy) = y + ix, so 1 ≤ y ≤ 2.
  it.each<readonly [string, RootOfUnity, boolean, readonly [number, number], readonly [number, number]]>([
    ['by i', plusI, false, [4, -2], [4, 2]],
    ['by i, conjugated', plusI, true, [4, 2], [4, -2]],
    ['by −1', minusOne, false, [-1, -4], [1, 4]],
    ['by −1, conjugated', minusOne, true, [-2, 4], [-2, -4]],
    ['by −i', rootOfUnity(3, 4), false, [-4, 2], [4, -2]],
  ])('%s', (_, factor, conjugated, inside, outside) => {
    const region = preimage(rectangle, factor, conjugated)
    expect(holds(region, ...inside)).toBe(true)
    expect(holds(region, ...outside)).toBe(false)
    expect(isFeasible([...region.edges, ...point(0, 0).edges])).toBe(false)
  })
})
