// One block → the verdict of each of its entries: locus, tie, the rules that force them, proof and witnesses.

import { rootOfUnity } from '../exact/root-of-unity.js'
import { Defect } from '../physics/defect.js'
import type { FormFactor } from '../physics/form-factor.js'
import type { SymmetryRule } from '../physics/symmetry-rule.js'
import type { ClosedVerdict, Derivation, Locus, Step, Tie, Witness } from '../physics/verdict.js'
import { type Link, shortestChain } from './chain.js'
import { type Label, label, type Range } from './dihedral.js'
import { conjugates, exponentOf, type Gain, gain, identity } from './gain.js'
import { type Instance, instantiate } from './instantiate.js'
import { type Node, nodesOf, type Pair, placeOf, rootOrder, speciesOf } from './pair.js'

/** A block with its instances at hand; `labelsUnder` solves it for a subset of the rules. */
interface Block {
  readonly rules: readonly SymmetryRule[]
  readonly nodes: readonly Node[]
  readonly instances: readonly Instance[]
  readonly n: number
  readonly labelsUnder: (rules: ReadonlySet<number>) => ReadonlyMap<Node, Label>
}

/** A solved block. A verdict with its evidence is worked out when it is first asked for. */
export interface BlockSolution {
  readonly verdict: (node: Node) => ClosedVerdict
  /** Independent real parameters of each neutrino entry, in the order of the nodes: 0, 1 or 2. */
  readonly freeParameters: readonly number[]
}

/** Solves the block of `pair` for one form factor. */
export function solveBlock(rules: readonly SymmetryRule[], pair: Pair, formFactor: FormFactor): BlockSolution {
  const n = rootOrder(pair)
  const nodes = nodesOf(pair)
  const instances = instantiate(rules, pair, formFactor, n)
  const labels = label(nodes, instances, n)
  const block: Block = {
    rules,
    nodes,
    instances,
    n,
    labelsUnder: memoise((chosen) => label(nodes, restrict(instances, chosen), n)),
  }
  const verdicts = new Map<Node, ClosedVerdict>()
  const verdict = (node: Node): ClosedVerdict => {
    const found = verdicts.get(node) ?? verdictOf(block, node, labels)
    verdicts.set(node, found)
    return found
  }
  return { verdict, freeParameters: parametersOf(labels) }
}

function memoise<A>(solve: (chosen: ReadonlySet<number>) => A): (chosen: ReadonlySet<number>) => A {
  const cache = new Map<string, A>()
  return (chosen) => {
    const key = [...chosen].join()
    const found = cache.get(key) ?? solve(chosen)
    cache.set(key, found)
    return found
  }
}

/** For each neutrino entry: 2 for a complex root, 1 for a line, 0 if it vanishes or is tied. */
const parametersOf = (labels: ReadonlyMap<Node, Label>): readonly number[] =>
  [...labels]
    .filter(([node]) => speciesOf(node) === 'neutrino')
    .map(([node, { root, locus }]) => (root !== node || locus.kind === 'zero' ? 0 : locus.kind === 'line' ? 1 : 2))

const restrict = (instances: readonly Instance[], chosen: ReadonlySet<number>): readonly Instance[] =>
  instances.filter((instance) => chosen.has(instance.rule))

function verdictOf(block: Block, node: Node, labels: ReadonlyMap<Node, Label>): ClosedVerdict {
  const found = labelOf(labels, node)
  const because = forcing(block, node, found)
  const chosen = restrict(block.instances, new Set(because))
  const evidence = {
    because: because.map((rule) => ruleAt(block, rule).id),
    derivation: derive(block, node, found, chosen),
  }
  if (found.locus.kind === 'zero') return { locus: { kind: 'zero' }, tie: undefined, ...evidence }
  return {
    locus: locusOf(found.locus, block.n),
    tie: found.root === node ? undefined : tieOf(found, node, block.n),
    witnesses: witnesses(block, node, found.root, labels),
    ...evidence,
  }
}

/** A set of rules that forces the label of the node and from which none can be dropped; later rules are dropped first. */
function forcing(block: Block, node: Node, found: Label): readonly number[] {
  let kept = new Set(block.instances.map((instance) => instance.rule))
  for (const rule of [...kept].sort((a, b) => b - a)) {
    const fewer = new Set(kept)
    fewer.delete(rule)
    if (isSameLabel(labelOf(block.labelsUnder(fewer), node), found)) kept = fewer
  }
  return [...kept].sort((a, b) => a - b)
}

function isSameLabel(a: Label, b: Label): boolean {
  if (a.locus.kind !== b.locus.kind) return false
  if (a.locus.kind === 'zero') return true
  if (a.locus.kind === 'line' && b.locus.kind === 'line' && a.locus.exponent !== b.locus.exponent) return false
  return a.root === b.root && a.gain === b.gain
}

function derive(block: Block, node: Node, found: Label, chosen: readonly Instance[]): Derivation {
  const chain = (isGoal: (at: Node, gain: Gain) => boolean): readonly Step[] => {
    const links = shortestChain(node, chosen, block.n, isGoal)
    if (links === undefined) throw new Defect(`no chain of rules proves the verdict that the solver found`)
    return links.map((link) => stepOf(block, link, node))
  }
  const { locus } = found
  if (locus.kind === 'zero') return { zero: chain((at, g) => at === node && !conjugates(g) && g !== identity) }
  const line =
    locus.kind === 'line' ? { line: chain((at, g) => at === node && g === gain(locus.exponent, true, block.n)) } : {}
  const tie = found.root === node ? {} : { tie: chain((at, g) => at === found.root && g === found.gain) }
  return { ...line, ...tie }
}

const stepOf = (block: Block, { instance, forward }: Link, node: Node): Step => ({
  rule: ruleAt(block, instance.rule).id,
  relation: instance.relation,
  at: placeOf(instance.left, node),
  forward,
})

function locusOf(range: Exclude<Range, { kind: 'zero' }>, n: number): Exclude<Locus, { kind: 'zero' }> {
  if (range.kind === 'complex') return range
  const { k, n: order } = rootOfUnity(range.exponent, n)
  return { kind: 'line', argPi: { num: k, den: order } }
}

const tieOf = (found: Label, node: Node, n: number): Tie => ({
  place: placeOf(found.root, node),
  factor: rootOfUnity(exponentOf(found.gain), n),
  conjugate: conjugates(found.gain),
})

/** The class of `root` with its root at 1 (and, where it may be complex, at i), or at exp(iπe/n) on the line e. */
function witnesses(block: Block, node: Node, root: Node, labels: ReadonlyMap<Node, Label>): readonly Witness[] {
  const range = labelOf(labels, root).locus
  // Half-angles: values are powers of exp(2πi/2n).
  const values = range.kind === 'line' ? [range.exponent] : [0, block.n / 2]
  return values.map((value) => ({
    support: block.nodes
      .filter((member) => labelOf(labels, member).root === root)
      .map((member) => {
        const toRoot = labelOf(labels, member).gain
        const phase = 2 * exponentOf(toRoot) + (conjugates(toRoot) ? -value : value)
        return { place: placeOf(member, node), value: rootOfUnity(phase, 2 * block.n) }
      }),
  }))
}

function labelOf(labels: ReadonlyMap<Node, Label>, node: Node): Label {
  const found = labels.get(node)
  if (found === undefined) throw new Defect(`node ${node} has no label`)
  return found
}

function ruleAt(block: Block, index: number): SymmetryRule {
  const rule = block.rules[index]
  if (rule === undefined) throw new Defect(`no rule number ${index}`)
  return rule
}
