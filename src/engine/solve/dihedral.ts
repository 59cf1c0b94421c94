// The monomial solver: entries are nodes, rule instances are edges that carry an element of the dihedral group.
// Every entry of a connected class is an image of the class's first entry r, its root. Closing a cycle says r = h(r):
// h = 1 says nothing; h a phase ζᵉ ≠ 1 says r = 0; h = ζᵉ·conj puts r on the line of phase πe/n; two lines say r = 0.

import { compose, conjugates, exponentOf, type Gain, gain, identity, inverse } from './gain.js'
import type { Instance } from './instantiate.js'
import type { Node } from './pair.js'

/** What the instances say of one entry x: x = gain(root), and where x may lie. */
export interface Label {
  readonly root: Node
  readonly gain: Gain
  readonly locus: Range
}

/** The line of `exponent` e is x = ζᵉ x̄, phase πe/n. */
export type Range =
  | { readonly kind: 'zero' }
  | { readonly kind: 'line'; readonly exponent: number }
  | { readonly kind: 'complex' }

const zero: Range = { kind: 'zero' }
const complex: Range = { kind: 'complex' }

/** What is known of a node while its class is searched: node = gain(root). */
interface Reached {
  readonly root: Node
  readonly gain: Gain
}

/** Labels by node; `nodes` ascending, so that a root is the first of its class. */
export function label(nodes: readonly Node[], instances: readonly Instance[], n: number): readonly Label[] {
  const reached: Reached[] = []
  for (const root of nodes) {
    if (reached[root] !== undefined) continue
    reached[root] = { root, gain: identity }
    spread(root, instances, n, reached)
  }
  const ranges: Range[] = []
  for (const { left, right, gain: edge } of instances) {
    const from = reached[left]
    const to = reached[right]
    if (from === undefined || to === undefined) continue
    const cycle = compose(inverse(from.gain, n), compose(edge, to.gain, n), n)
    ranges[from.root] = narrow(ranges[from.root] ?? complex, cycle)
  }
  const labels: Label[] = []
  for (const node of nodes) {
    const { root, gain: toRoot } = reached[node] ?? { root: node, gain: identity }
    labels[node] = tidy(root, toRoot, ranges[root] ?? complex, n)
  }
  return labels
}

function spread(root: Node, instances: readonly Instance[], n: number, reached: Reached[]): void {
  const queue: Node[] = [root]
  for (const node of queue) {
    const here = reached[node]?.gain ?? identity
    for (const { left, right, gain: edge } of instances) {
      // left = edge(right): known left gives right = edge⁻¹(left), known right gives left.
      if (left === node && reached[right] === undefined) {
        reached[right] = { root, gain: compose(inverse(edge, n), here, n) }
        queue.push(right)
      } else if (right === node && reached[left] === undefined) {
        reached[left] = { root, gain: compose(edge, here, n) }
        queue.push(left)
      }
    }
  }
}

/** The root's range once it also obeys r = cycle(r). */
function narrow(range: Range, cycle: Gain): Range {
  if (range.kind === 'zero' || cycle === identity) return range
  if (!conjugates(cycle)) return zero
  if (range.kind === 'complex') return { kind: 'line', exponent: exponentOf(cycle) }
  return range.exponent === exponentOf(cycle) ? range : zero
}

/** Range of the entry itself from that of its root; on a line the tie is written without conjugation. */
function tidy(root: Node, toRoot: Gain, range: Range, n: number): Label {
  if (range.kind === 'zero') return { root, gain: identity, locus: zero }
  if (range.kind === 'complex') return { root, gain: toRoot, locus: complex }
  const e = exponentOf(toRoot)
  // r̄ = ζ⁻ˡ r on the line l, so x = ζᵉ r̄ = ζᵉ⁻ˡ r; the line of x = ζᵏ r is 2k + l.
  const exponent = conjugates(toRoot) ? e - range.exponent : e
  const direct = gain(exponent, false, n)
  return {
    root,
    gain: direct,
    locus: { kind: 'line', exponent: (2 * exponentOf(direct) + range.exponent) % n },
  }
}
