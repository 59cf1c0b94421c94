// One block → the verdict of each of its entries: locus, tie, the rules that force them, proof and witnesses.

import { rootOfUnity } from '../../exact/root-of-unity.js'
import { Defect } from '../../physics/defect.js'
import type { FormFactor } from '../../physics/form-factor.js'
import type { SymmetryRule } from '../../physics/symmetry-rule.js'
import type { ClosedVerdict, Derivation, Locus, Step, Tie, Witness } from '../../physics/verdict.js'
import { type Link, shortestChain } from './chain.js'
import { type Label, label, type Range } from './dihedral.js'
import { conjugates, exponentOf, type Gain, gain, identity } from './gain.js'
import { type Instance, instantiate } from './instantiate.js'
import { type Node, nodesOf, type Pair, placeOf, rootOrder, speciesOf } from './pair.js'

/** A block with all its instances. */
interface Block {
  readonly rules: readonly SymmetryRule[]
  readonly nodes: readonly Node[]
  readonly n: number
  readonly whole: Subsystem
}

/** Some of the rules, as their instances and what these say of each node. */
interface Subsystem {
  readonly instances: readonly Instance[]
  readonly labels: readonly Label[]
  /** The same without the rule of this number, once it has been tried. */
  readonly without: Subsystem[]
}

/** A solved block. A verdict with its evidence is worked out each time it is asked for. */
export interface BlockSolution {
  readonly verdict: (node: Node) => ClosedVerdict
  /** Independent real parameters of each neutrino entry, in the order of the nodes: 0, 1 or 2. */
  readonly freeParameters: readonly number[]
}

/** Solves the block of `pair` for one form factor. */
export function solveBlock(rules: readonly SymmetryRule[], pair: Pair, formFactor: FormFactor): BlockSolution {
  const n = rootOrder(pair, rules)
  const nodes = nodesOf(pair)
  const whole = subsystem(nodes, instantiate(rules, pair, formFactor, n), n)
  const block: Block = { rules, nodes, n, whole }
  return { verdict: (node) => verdictOf(block, node), freeParameters: parametersOf(nodes, whole.labels) }
}

const subsystem = (nodes: readonly Node[], instances: readonly Instance[], n: number): Subsystem => ({
  instances,
  labels: label(nodes, instances, n),
  without: [],
})

/** For each neutrino entry: 2 for a complex root, 1 for a line, 0 if it vanishes or is tied. */
function parametersOf(nodes: readonly Node[], labels: readonly Label[]): readonly number[] {
  const parameters: number[] = []
  for (const node of nodes) {
    if (speciesOf(node) !== 'neutrino') continue
    const { root, locus } = labelOf(labels, node)
    parameters.push(root !== node || locus.kind === 'zero' ? 0 : locus.kind === 'line' ? 1 : 2)
  }
  return parameters
}

function verdictOf(block: Block, node: Node): ClosedVerdict {
  const { labels } = block.whole
  const found = labelOf(labels, node)
  const { instances } = forcing(block, node, found)
  const evidence = {
    because: rulesOf(instances).map((rule) => ruleAt(block, rule).id),
    derivation: derive(block, node, found, instances),
  }
  if (found.locus.kind === 'zero') return { locus: { kind: 'zero' }, tie: undefined, ...evidence }
  return {
    locus: locusOf(found.locus, block.n),
    tie: found.root === node ? undefined : tieOf(found, node, block.n),
    witnesses: witnesses(block, node, found.root, labels),
    ...evidence,
  }
}

/** Rules that force the label of the node and from which none can be dropped; later rules are dropped first. */
function forcing({ whole, nodes, n }: Block, node: Node, found: Label): Subsystem {
  let kept = whole
  for (const rule of rulesOf(whole.instances).reverse()) {
    let fewer = kept.without[rule]
    if (fewer === undefined) {
      fewer = subsystem(
        nodes,
        kept.instances.filter((instance) => instance.rule !== rule),
        n,
      )
      kept.without[rule] = fewer
    }
    if (isStill(labelOf(fewer.labels, node), found)) kept = fewer
  }
  return kept
}

/** Numbers of the rules, ascending, as the instances are. */
function rulesOf(instances: readonly Instance[]): number[] {
  const rules: number[] = []
  for (const { rule } of instances) if (rules.at(-1) !== rule) rules.push(rule)
  return rules
}

/** Do fewer rules say the same? What they say holds with all rules too, so that they can name no other line and no other tie. */
const isStill = (fewer: Label, found: Label): boolean =>
  fewer.locus.kind === found.locus.kind && (found.locus.kind === 'zero' || fewer.root === found.root)

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
function witnesses(block: Block, node: Node, root: Node, labels: readonly Label[]): readonly Witness[] {
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

function labelOf(labels: readonly Label[], node: Node): Label {
  const found = labels[node]
  if (found === undefined) throw new Defect(`node ${node} has no label`)
  return found
}

function ruleAt(block: Block, index: number): SymmetryRule {
  const rule = block.rules[index]
  if (rule === undefined) throw new Defect(`no rule number ${index}`)
  return rule
}
