// Rule system → solution. States fall into classes of equal nature and phases; a pair of classes (with the masses equal
// or not) is a type, and the blocks of one type are solved once. N = 128 states cost little more than 3.

import { equals as equalRationals } from '../exact/rational.js'
import { Defect } from '../physics/defect.js'
import type { Species } from '../physics/entry.js'
import { type FormFactor, formFactors } from '../physics/form-factor.js'
import type { RuleSystem, Solution } from '../physics/solution.js'
import { type NeutrinoState, phaseNames } from '../physics/state.js'
import type { Verdict } from '../physics/verdict.js'
import { type BlockSolution, solveBlock } from './block.js'
import { nodeAt, type Pair } from './pair.js'

/** The blocks of one type of pair. */
type PairSolution = Readonly<Record<FormFactor, BlockSolution>>

/** Solves the rules for every entry of both species. */
export function solve(system: RuleSystem): Solution {
  const { states, rules } = system
  const count = states.length
  const classes = classify(states)
  const distinguishesMasses = rules.some((rule) => rule.domain.masses === 'different')
  const solved = new Map<number, PairSolution>()
  const pairs: PairSolution[] = []
  const freeParameters = { charge: 0, magnetic: 0, electric: 0, anapole: 0 }
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
      for (const name of formFactors) freeParameters[name] += found[name].freeParameters
    }
  }
  const verdict = (species: Species, formFactor: FormFactor, final: number, initial: number): Verdict => {
    const isExchanged = final > initial
    const block = pairs[isExchanged ? initial * count + final : final * count + initial]?.[formFactor]
    if (block === undefined) throw new Defect(`no verdict for ${formFactor}[${final + 1},${initial + 1}]`)
    return block.verdict(nodeAt(species, isExchanged))
  }
  return { verdict, freeParameters }
}

const solvePair = (rules: RuleSystem['rules'], pair: Pair): PairSolution => ({
  charge: solveBlock(rules, pair, 'charge'),
  magnetic: solveBlock(rules, pair, 'magnetic'),
  electric: solveBlock(rules, pair, 'electric'),
  anapole: solveBlock(rules, pair, 'anapole'),
})

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
