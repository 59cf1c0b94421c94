// The shortest proof: a chain of rule instances from one entry to another whose composition is a wanted map.
// Breadth-first search over (entry, composition so far); both are finite, so it ends.

import { compose, type Gain, identity, inverse } from './gain.js'
import type { Instance } from './instantiate.js'
import type { Node } from './pair.js'

/** One instance, walked from its left to its right entry (`forward`) or back. */
export interface Link {
  readonly instance: Instance
  readonly forward: boolean
}

interface Stop {
  readonly node: Node
  /** start = gain(node). */
  readonly gain: Gain
  readonly previous: Stop | undefined
  readonly link: Link | undefined
}

const directions = [true, false] as const

/** The shortest chain from `start` to a place where `isGoal` holds; `undefined` if there is none. Never empty. */
export function shortestChain(
  start: Node,
  instances: readonly Instance[],
  n: number,
  isGoal: (node: Node, gain: Gain) => boolean,
): readonly Link[] | undefined {
  const seen = new Set<number>([start])
  const queue: Stop[] = [{ node: start, gain: identity, previous: undefined, link: undefined }]
  for (const stop of queue) {
    for (const instance of instances) {
      for (const forward of directions) {
        if ((forward ? instance.left : instance.right) !== stop.node) continue
        const edge = forward ? instance.gain : inverse(instance.gain, n)
        const node = forward ? instance.right : instance.left
        const gain = compose(stop.gain, edge, n)
        const isEnd = isGoal(node, gain)
        const key = gain * 4 + node
        if (!isEnd && seen.has(key)) continue
        const next: Stop = { node, gain, previous: stop, link: { instance, forward } }
        if (isEnd) return unwind(next)
        seen.add(key)
        queue.push(next)
      }
    }
  }
  return undefined
}

function unwind(end: Stop): readonly Link[] {
  const links: Link[] = []
  for (let stop: Stop | undefined = end; stop?.link !== undefined; stop = stop.previous) links.push(stop.link)
  return links.reverse()
}
