// Rule system → solution. States fall into classes of equal nature and phases; a pair of classes (with the masses equal
// or not) is a type, and the blocks of one type are solved once. N = 128 states cost little more than 3.

import { Defect } from '../../physics/defect.js'
import type { Species } from '../../physics/entry.js'
import { type FormFactor, formFactors } from '../../physics/form-factor.js'
import type { RuleSystem, Solution } from '../../physics/solution.js'
import { type NeutrinoState, phaseNames, sharedParityOf } from '../../physics/state.js'
import type { ForkOption, Verdict } from '../../physics/verdict.js'
import { solveBlock } from './block.js'
import { areMassesEqual, isTransposed, type Node, nodeAt, type Pair } from './pair.js'
import { choices, isOpen, merge, relativeParity, usesOpenPhase, withoutOpenPhase } from './parities.js'
import { isSettled, jointlyForcing } from './settled.js'

/** The blocks of one type of pair. */
type PairSolution = Readonly<Record<FormFactor, Block>>

interface Block {
  readonly verdict: (node: Node) => Verdict
  /** Those that have been asked for, by node. */
  readonly known: Verdict[]
  /** `null` where it depends on an open parity. */
  readonly freeParameters: number | null
  /** For each choice of the open parities. */
  readonly freeParametersByChoice: readonly number[]
}

/** A type of pair, and how many pairs are of it. */
interface PairType {
  readonly blocks: PairSolution
  pairs: number
}

/** Solves the rules for every entry of both species. */
export function solve({ states, rules }: RuleSystem): Solution {
  const question = questionOf(rules)
  const { kinds, kindOf } = classify(states, question)
  const types = new Map<number, PairType>()
  const typeOf = (final: StateKind, initial: StateKind, isDiagonal: boolean): PairType => {
    const hasEqualMasses = isDiagonal || areMassesEqual(final.example, initial.example)
    const key = 4 * (final.class * kinds.length + initial.class) + (isDiagonal ? 2 : 0) + (hasEqualMasses ? 1 : 0)
    let type = types.get(key)
    if (type === undefined) {
      const pair = { final: final.example, initial: initial.example, isDiagonal, hasEqualMasses }
      type = { blocks: solvePair(question, pair), pairs: 0 }
      types.set(key, type)
    }
    return type
  }
  const diagonal = kinds.map((kind) => {
    const type = typeOf(kind, kind, true)
    type.pairs += kind.states
    return type.blocks
  })
  const upper = kinds.map(({ before }, initial) =>
    before.map((pairs, final) => {
      const type = typeOf(kindAt(kinds, final), kindAt(kinds, initial), false)
      type.pairs += pairs
      return type.blocks
    }),
  )
  const verdict = (species: Species, formFactor: FormFactor, final: number, initial: number): Verdict => {
    const isExchanged = final > initial
    const f = kindOf[isExchanged ? initial : final] ?? -1
    const i = kindOf[isExchanged ? final : initial] ?? -1
    const blocks = final === initial ? diagonal[f] : upper[i]?.[f]
    if (blocks === undefined) throw new Defect(`no verdict for ${formFactor}[${final + 1},${initial + 1}]`)
    const block = blocks[formFactor]
    const node = nodeAt(species, isExchanged)
    return block.known[node] ?? settle(block, node)
  }
  return { verdict, ...countParameters(types) }
}

/** The rules, with what every block wants to know of them. */
interface Question {
  readonly rules: RuleSystem['rules']
  readonly distinguishesMasses: boolean
  readonly usesOpenPhase: boolean
  /** For each form factor the first of which the rules say the same: their blocks have one solution. */
  readonly alike: Readonly<Record<FormFactor, FormFactor>>
}

function questionOf(rules: RuleSystem['rules']): Question {
  const haveSameRelations = (a: FormFactor, b: FormFactor): boolean =>
    rules.every(({ relations }) => relations.every(({ of }) => of.includes(a) === of.includes(b)))
  const first = (name: FormFactor): FormFactor => formFactors.find((other) => haveSameRelations(other, name)) ?? name
  const alike = {
    charge: 'charge',
    magnetic: first('magnetic'),
    electric: first('electric'),
    anapole: first('anapole'),
  } as const
  const distinguishesMasses = rules.some((rule) => rule.domain.masses === 'different')
  return { rules, distinguishesMasses, usesOpenPhase: usesOpenPhase(rules), alike }
}

function solvePair(question: Question, pair: Pair): PairSolution {
  const charge = solveChoices(question, pair, 'charge')
  const blocks: Record<FormFactor, Block> = { charge, magnetic: charge, electric: charge, anapole: charge }
  for (const name of formFactors) {
    const like = question.alike[name]
    if (like !== 'charge') blocks[name] = like === name ? solveChoices(question, pair, name) : blocks[like]
  }
  return blocks
}

/** The block for every choice of the parities left open, and what they have in common. */
function solveChoices({ rules, usesOpenPhase }: Question, pair: Pair, formFactor: FormFactor): Block {
  if (usesOpenPhase && (isOpen(pair.final) || isOpen(pair.initial))) return solveFork(rules, pair, formFactor)
  const { verdict, freeParameters } = solveBlock(rules, pair, formFactor)
  const parameters = freeParameters.reduce((sum, one) => sum + one, 0)
  return { verdict, known: [], freeParameters: parameters, freeParametersByChoice: [parameters] }
}

function solveFork(rules: RuleSystem['rules'], pair: Pair, formFactor: FormFactor): Block {
  const [first, ...others] = choices(pair.final, pair.initial, pair.isDiagonal).map(({ parities, ...chosen }) => ({
    parities,
    block: solveBlock(rules, { ...pair, ...chosen }, formFactor),
  }))
  if (first === undefined) throw new Defect('no way to choose the parities of a pair')
  const unasked = solveBlock(withoutOpenPhase(rules), pair, formFactor)
  const totals = [first, ...others].map(({ block }) => block.freeParameters.reduce((sum, one) => sum + one, 0))
  const isOneNumber = others.every(({ block }) => block.freeParameters.join() === first.block.freeParameters.join())
  const optionAt =
    (node: Node) =>
    ({ parities: [final, initial], block }: typeof first): ForkOption => ({
      parities: isTransposed(node) ? [initial, final] : [final, initial],
      verdict: block.verdict(node),
    })
  const chosen = choices(pair.final, pair.initial, pair.isDiagonal).map(({ final, initial }) => ({
    ...pair,
    final,
    initial,
  }))
  const verdict = (node: Node): Verdict => {
    const merged = merge([optionAt(node)(first), ...others.map(optionAt(node))], () => unasked.verdict(node))
    if (!('options' in merged) || !isSettled(merged.options)) return merged
    return { ...merged, because: jointlyForcing(rules, chosen, formFactor, node) }
  }
  return {
    verdict,
    known: [],
    freeParameters: isOneNumber ? (totals[0] ?? 0) : null,
    freeParametersByChoice: totals,
  }
}

/** Works out a verdict and keeps it. */
function settle({ verdict, known }: Block, node: Node): Verdict {
  // By way of Array.from, into which the compiler does not look: else a loop that asks for verdicts is compiled together
  // with all that it takes to prove one, which costs a short process more than the proofs do.
  const [found] = Array.from([node], (one) => verdict(one))
  if (found === undefined) throw new Defect(`no verdict for node ${node}`)
  known[node] = found
  return found
}

/** Free parameters of each form factor, and of all: the open parities shift parameters from one to another. */
function countParameters(types: ReadonlyMap<number, PairType>): Omit<Solution, 'verdict'> {
  const freeParameters: Record<FormFactor, number | null> = { charge: 0, magnetic: 0, electric: 0, anapole: 0 }
  let total: number | null = 0
  for (const { blocks, pairs } of types.values()) {
    total = add(total, pairs, totalOf(blocks))
    for (const name of formFactors) freeParameters[name] = add(freeParameters[name], pairs, blocks[name].freeParameters)
  }
  return { freeParameters, totalFreeParameters: total }
}

const add = (sum: number | null, times: number, parameters: number | null): number | null =>
  sum === null || parameters === null ? null : sum + times * parameters

/** Of the four blocks of a pair together. */
function totalOf(pair: PairSolution): number | null {
  const byChoice = pair.charge.freeParametersByChoice.map((_, choice) =>
    formFactors.reduce((all, name) => all + (pair[name].freeParametersByChoice[choice] ?? 0), 0),
  )
  return byChoice.every((one) => one === byChoice[0]) ? (byChoice[0] ?? 0) : null
}

/** States that no rule tells apart. */
interface StateKind {
  readonly example: NeutrinoState
  /** Number of the first kind that differs from it in the mass at most. */
  readonly class: number
  states: number
  /** For each kind, how many pairs have their earlier state of that kind and their later state of this one. */
  readonly before: number[]
}

interface Classification {
  readonly kinds: readonly StateKind[]
  /** Number of the kind of each state. */
  readonly kindOf: readonly number[]
}

/** Equal nature and equal phases and, if some rule asks for them, equal masses. */
function classify(states: readonly NeutrinoState[], { distinguishesMasses }: Question): Classification {
  const kinds: StateKind[] = []
  const kindOf: number[] = []
  for (const state of states) {
    const hasSameMass = ({ mass }: NeutrinoState): boolean =>
      !distinguishesMasses || (mass === undefined ? state.mass === undefined : areMassesEqual({ mass }, state))
    let own = kinds.findIndex(({ example }) => areAlike(example, state) && hasSameMass(example))
    if (own === -1) {
      const like = kinds.findIndex(({ example }) => areAlike(example, state))
      own = kinds.push({ example: state, class: like === -1 ? kinds.length : like, states: 0, before: [] }) - 1
    }
    const kind = kindAt(kinds, own)
    for (const [number, { states: earlier }] of kinds.entries())
      if (earlier > 0) kind.before[number] = (kind.before[number] ?? 0) + earlier
    kind.states++
    kindOf.push(own)
  }
  return { kinds, kindOf }
}

const areAlike = (a: NeutrinoState, b: NeutrinoState): boolean =>
  a.nature === b.nature &&
  phaseNames.every((name) => a[name]?.k === b[name]?.k && a[name]?.n === b[name]?.n) &&
  shareParity(a, b)

/** Open parities that share nothing with others need not be told apart, those that do need. */
function shareParity(a: NeutrinoState, b: NeutrinoState): boolean {
  const [x, y] = [sharedParityOf(a), sharedParityOf(b)]
  return x === undefined || y === undefined ? x === y : relativeParity(a, b) === 1
}

function kindAt(kinds: readonly StateKind[], index: number): StateKind {
  const kind = kinds[index]
  if (kind === undefined) throw new Defect(`no kind of state has the number ${index}`)
  return kind
}
