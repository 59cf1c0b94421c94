// How far a broken claim is from being kept, worked out by hand: the distance to the tied value where the mirror entry
// stands, else to the locus.

import { describe, expect, it } from 'vitest'
import type { Constraint } from '../../../src/engine/compare/admit.js'
import { rootOfUnity } from '../../../src/exact/root-of-unity.js'
import type { Locus } from '../../../src/physics/verdict.js'
import type { Claim } from '../../../src/scan/table/claims.js'
import { residual } from '../../../src/scan/table/residual.js'
import { numbersOf, pairClaim } from './claims.js'

const complex: Locus = { kind: 'complex' }
const zero: Locus = { kind: 'zero' }
const line = (num: number, den: number): Locus => ({ kind: 'line', argPi: { num, den } })
const tie = (k: number, n: number, conjugate: boolean): Constraint['tie'] => ({ factor: rootOfUnity(k, n), conjugate })
const root3 = Math.sqrt(3)

/** A claim that demands nothing is none by itself. */
function claimOf(constraint: Constraint): Claim {
  const isFree = constraint.upper === complex && constraint.lower === complex && constraint.tie === undefined
  if (!isFree) return pairClaim(constraint)
  const free = { kind: 'complex', cos: 0, sin: 0 } as const
  const cases = [{ upper: free, lower: free, tie: undefined, constraint }]
  return { ...pairClaim({ ...constraint, upper: zero }), cases }
}

describe('a residual', () => {
  it.each<[string, Constraint, string, number, number]>([
    // u = 1 + 2i, l = 3 + i: |u − l̄| = |−2 + 3i|.
    ['conjugate', { upper: complex, lower: complex, tie: tie(0, 1, true) }, '1 2 3 1', Math.sqrt(13), Math.sqrt(13)],
    // |u − l| = |−2 + i|
    ['equal', { upper: complex, lower: complex, tie: tie(0, 1, false) }, '1 2 3 1', Math.sqrt(5), Math.sqrt(5)],
    // |u + l| = |4 + 3i|
    ['opposite', { upper: complex, lower: complex, tie: tie(1, 2, false) }, '1 2 3 1', 5, 5],
    // iu = −2 + i, −il = 1 − 3i
    ['turned by i', { upper: complex, lower: complex, tie: tie(1, 4, false) }, '1 2 3 1', 5, 5],
    // iū = 2 + i
    ['turned and conjugate', { upper: complex, lower: complex, tie: tie(1, 4, true) }, '1 2 3 1', 1, 1],
    // e^{iπ/3}·2i = −√3 + i against 1.
    [
      'turned by 60°',
      { upper: complex, lower: complex, tie: tie(1, 6, false) },
      '0 2 1 0',
      Math.hypot(1 + root3, 1),
      Math.hypot(1 + root3, 1),
    ],
    // e^{iπ/3}·(−2i) = √3 − i against 1.
    [
      'turned by 60° and conjugate',
      { upper: complex, lower: complex, tie: tie(1, 6, true) },
      '0 2 1 0',
      Math.hypot(1 - root3, 1),
      Math.hypot(1 - root3, 1),
    ],
    ['real', { upper: line(0, 1), lower: line(0, 1), tie: undefined }, '1 2 3 4', 2, 4],
    ['imaginary', { upper: line(1, 2), lower: line(1, 2), tie: undefined }, '1 2 3 4', 1, 3],
    ['zero', { upper: zero, lower: zero, tie: undefined }, '3 4 -5 12', 5, 13],
    // From (1, 2) to the diagonal, and from (3, −1).
    ['on a line', { upper: line(1, 4), lower: line(1, 4), tie: undefined }, '1 2 3 -1', 1 / Math.SQRT2, 4 / Math.SQRT2],
    ['anything', { upper: complex, lower: complex, tie: undefined }, '1 2 3 4', 0, 0],
    // The lower entry is not real, so it demands nothing of the upper one, which is to be imaginary; but the upper one is
    // not imaginary either, so the lower one is to be real.
    ['tied to what does not stand', { upper: line(1, 2), lower: line(0, 1), tie: tie(1, 4, false) }, '3 1 2 5', 3, 5],
    // The upper entry stands: i · 2i = −2 is demanded of the lower one, 2 + 5i; of the upper one only to be imaginary.
    [
      'tied to what stands',
      { upper: line(1, 2), lower: line(0, 1), tie: tie(1, 4, false) },
      '0 2 2 5',
      0,
      Math.hypot(4, 5),
    ],
  ])('%s', (_, constraint, row, upper, lower) => {
    const { cells } = numbersOf(row.split(' '))
    const claim = claimOf(constraint)
    expect(residual(claim, true, cells)).toBeCloseTo(upper, 12)
    expect(residual(claim, false, cells)).toBeCloseTo(lower, 12)
  })

  it('is counted from the nearest value on its line that a mirror entry within its uncertainty may have', () => {
    const { cells } = numbersOf(['5', '0', '2', '0.5'])
    const claim = pairClaim({ upper: line(0, 1), lower: line(0, 1), tie: tie(0, 1, true) })
    // 2 + 0.5i is not real, so the upper entry is only to be real.
    expect(residual(claim, true, cells)).toBe(0)
    cells.radius[3] = 1
    // Now it may be, and is taken for 2.
    expect(residual(claim, true, cells)).toBe(3)
  })

  it('is that of the case which comes closest', () => {
    const { cells } = numbersOf(['1', '2', '3', '4'])
    const [real, imaginary] = [line(0, 1), line(1, 2)].map((upper) =>
      pairClaim({ upper, lower: complex, tie: undefined }),
    )
    expect(real && imaginary && residual({ ...real, cases: [...real.cases, ...imaginary.cases] }, true, cells)).toBe(1)
    expect(real && imaginary && residual({ ...real, cases: [...imaginary.cases, ...real.cases] }, true, cells)).toBe(1)
  })

  it('is nothing for an entry that the table does not have', () => {
    const { cells } = numbersOf(['1', '2'])
    const names = ['mu_21_re', 'mu_21_im']
    const claim = pairClaim({ upper: zero, lower: zero, tie: tie(0, 1, true) }, 0, names)
    expect(residual(claim, true, cells)).toBe(0)
    expect(residual(claim, false, cells)).toBeCloseTo(Math.sqrt(5), 12)
  })
})
