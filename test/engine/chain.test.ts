// Chains of rule instances: the shortest one, never empty, or none.

import { describe, expect, it } from 'vitest'
import { shortestChain } from '../../src/engine/solve/chain.js'
import { compose, gain, identity, inverse } from '../../src/engine/solve/gain.js'
import type { Instance } from '../../src/engine/solve/instantiate.js'

const n = 12
const instance = (left: number, right: number, exponent: number, conjugated = false): Instance => ({
  rule: 0,
  relation: 0,
  left,
  right,
  gain: gain(exponent, conjugated, n),
})

/** Length of the shortest walk from `start` that ends at the goal, by trying every walk. */
function lengthByForce(
  start: number,
  instances: readonly Instance[],
  isGoal: (node: number, g: number) => boolean,
  longest: number,
): number | undefined {
  let ends = [{ node: start, g: identity }]
  for (let length = 1; length <= longest; length++) {
    ends = ends.flatMap(({ node, g }) =>
      instances.flatMap((one) => [
        ...(one.left === node ? [{ node: one.right, g: compose(g, one.gain, n) }] : []),
        ...(one.right === node ? [{ node: one.left, g: compose(g, inverse(one.gain, n), n) }] : []),
      ]),
    )
    if (ends.some(({ node, g }) => isGoal(node, g))) return length
  }
  return undefined
}

describe('the shortest chain', () => {
  const instances = [instance(0, 1, 3), instance(1, 2, 1, true), instance(2, 3, 5), instance(3, 0, 2, true)]

  it('is as short as any walk', () => {
    for (let node = 0; node < 4; node++) {
      for (let g = 0; g < 2 * n; g++) {
        const isGoal = (at: number, reached: number): boolean => at === node && reached === g
        const expected = lengthByForce(0, instances, isGoal, 9)
        const found = shortestChain(0, instances, n, isGoal)
        if (expected !== undefined) expect(found).toHaveLength(expected)
        else expect(found === undefined || found.length > 9).toBe(true)
      }
    }
  })

  it('composes to what it is asked for', () => {
    const wanted = gain(3, false, n)
    const chain = shortestChain(0, instances, n, (node, g) => node === 1 && g === wanted) ?? []
    let [node, g] = [0, identity]
    for (const { instance: one, forward } of chain) {
      expect(forward ? one.left : one.right).toBe(node)
      node = forward ? one.right : one.left
      g = compose(g, forward ? one.gain : inverse(one.gain, n), n)
    }
    expect([node, g]).toEqual([1, wanted])
  })

  it('is none where nothing leads', () => {
    expect(shortestChain(0, [instance(1, 2, 0)], n, (node) => node === 2)).toBeUndefined()
    expect(shortestChain(0, [], n, () => true)).toBeUndefined()
  })

  it('is not empty even where the start is the goal', () => {
    const chain = shortestChain(0, [instance(0, 0, 0)], n, (node, g) => node === 0 && g === identity)
    expect(chain).toHaveLength(1)
  })

  it('of a vanishing entry is its one instance x = −x', () => {
    const chain = shortestChain(0, [instance(0, 0, n / 2)], n, (_, g) => g === gain(n / 2, false, n))
    expect(chain).toHaveLength(1)
  })
})
