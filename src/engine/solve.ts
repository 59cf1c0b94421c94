// Rule system → solution. States fall into classes of equal nature and phases; a pair of classes (with the masses equal
// or not) is a type, and the blocks of one type are solved once. N = 128 states cost little more than 3.

import { equals as equalRationals } from '../exact/rational.js'
import { Defect } from '../physics/defect.js'
import type { Species } from '../physics/entry.js'
import { type FormFactor, formFactors } from '../physics/form-factor.js'
import type { RuleSystem, Solution } from '../physics/solution.js'
import { type NeutrinoState, phaseNames } from '../physics/state.js'
import type { ForkOption, Verdict } from '../physics/verdict.js'
import { solveBlock } from './block.js'
import { isTransposed, type Node, nodeAt, type Pair } from './pair.js'
import { choices, isOpen, merge, usesOpenPhase } from './parities.js'

/** The blocks of one type of pair. */
type PairSolution = Readonly<Record<FormFactor, Block>>

interface Block {
  readonly verdict: (node: Node) => Verdict
  /** `null` where it depends on an open parity. */
  readonly freeParameters: number | null
  /** For each choice of the open parities. */
  readonly freeParametersByChoice: readonly number[]
}

/** Solves the rules for every entry of both species. */
export function solve(system: RuleSystem): Solution {
  const { states, rules } = system
  const count = states.length
  const classes = classify(states)
  const distinguishesMasses = rules.some((rule) => rule.domain.masses === 'different')
  const solved = new Map<number, PairSolution>()
  const pairs: PairSolution[] = []
  const freeParameters: Record<FormFactor, number | null> = { charge: 0, magnetic: 0, electric: 0, anapole: 0 }
  let total: number | null = 0
  for (let f = 0; f < count; f++) {
    for (let i = f; i < count; i++) {
      const pair: Pair = {
        final: stateAt(states, f),
        initial: stateAt(states, i),
        isDiagonal: f === i,
        hasEqualMasses: distinguishesMasses && haveEqualMasses(stateAt(states, f), stateAt(states, i)),
      }
      const key =
        4 * ((classes[f] ?? 0) * count + (classes[i] ?? 0)) + 2 * Number(pair.isDiagonal) + Number(pair.hasEqualMasses)
      const found = solved.get(key) ?? solvePair(rules, pair)
      solved.set(key, found)
      pairs[f * count + i] = found
      total = sum(total, totalOf(found))
      for (const name of formFactors) freeParameters[name] = sum(freeParameters[name], found[name].freeParameters)
    }
  }
  const verdict = (species: Species, formFactor: FormFactor, final: number, initial: number): Verdict => {
    const isExchanged = final > initial
    const block = pairs[isExchanged ? initial * count + final : final * count + initial]?.[formFactor]
    if (block === undefined) throw new Defect(`no verdict for ${formFactor}[${final + 1},${initial + 1}]`)
    return block.verdict(nodeAt(species, isExchanged))
  }
  return { verdict, freeParameters, totalFreeParameters: total }
}

const solvePair = (rules: RuleSystem['rules'], pair: Pair): PairSolution => ({
  charge: solveChoices(rules, pair, 'charge'),
  magnetic: solveChoices(rules, pair, 'magnetic'),
  electric: solveChoices(rules, pair, 'electric'),
  anapole: solveChoices(rules, pair, 'anapole'),
})

/** The block for every choice of the parities left open, and what they have in common. */
function solveChoices(rules: RuleSystem['rules'], pair: Pair, formFactor: FormFactor): Block {
  const isForked = usesOpenPhase(rules) && (isOpen(pair.final) || isOpen(pair.initial))
  const [first, ...others] = (isForked ? choices(pair.final, pair.initial, pair.isDiagonal) : [pair]).map((choice) => ({
    parities: 'parities' in choice ? choice.parities : ([undefined, undefined] as const),
    block: solveBlock(rules, { ...pair, final: choice.final, initial: choice.initial }, formFactor),
  }))
  if (first === undefined) throw new Defect('no way to choose the parities of a pair')
  const totals = [first, ...others].map(({ block }) => block.freeParameters.reduce((sum, one) => sum + one, 0))
  const isSettled = others.every(({ block }) => block.freeParameters.join() === first.block.freeParameters.join())
  const optionAt =
    (node: Node) =>
    ({ parities: [final, initial], block }: typeof first): ForkOption => ({
      parities: isTransposed(node) ? [initial, final] : [final, initial],
      verdict: block.verdict(node),
    })
  const verdict = (node: Node): Verdict => merge([optionAt(node)(first), ...others.map(optionAt(node))], rules)
  return {
    verdict: remember(verdict),
    freeParameters: isSettled ? (totals[0] ?? 0) : null,
    freeParametersByChoice: totals,
  }
}

function remember(work: (node: Node) => Verdict): (node: Node) => Verdict {
  const known = new Map<Node, Verdict>()
  return (node) => {
    const found = known.get(node) ?? work(node)
    known.set(node, found)
    return found
  }
}

const sum = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b)

/** Of the four blocks of a pair together; the open parities shift parameters from one form factor to another. */
function totalOf(pair: PairSolution): number | null {
  const byChoice = pair.charge.freeParametersByChoice.map((_, choice) =>
    formFactors.reduce((all, name) => all + (pair[name].freeParametersByChoice[choice] ?? 0), 0),
  )
  return byChoice.every((one) => one === byChoice[0]) ? (byChoice[0] ?? 0) : null
}

/** Number of the class of each state: equal nature and equal phases. */
function classify(states: readonly NeutrinoState[]): readonly number[] {
  const numbers = new Map<string, number>()
  return states.map((state) => {
    const key = [state.nature, ...phaseNames.map((name) => `${state[name]?.k}/${state[name]?.n}`)].join()
    const known = numbers.get(key) ?? numbers.size
    numbers.set(key, known)
    return known
  })
}

/** A mass that was not given differs from every other. Masses are in one unit after decoding. */
export const haveEqualMasses = (a: NeutrinoState, b: NeutrinoState): boolean =>
  a === b || (a.mass !== undefined && b.mass !== undefined && equalRationals(a.mass.value, b.mass.value))

function stateAt(states: readonly NeutrinoState[], index: number): NeutrinoState {
  const state = states[index]
  if (state === undefined) throw new Defect(`no state number ${index + 1}`)
  return state
}
