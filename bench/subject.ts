// What is measured. It is bundled as the command is, so that no figure carries the cost of a TypeScript loader.

import { shipped } from '../src/catalogue/catalogue.js'
import { solve } from '../src/engine/solve/solve.js'
import { verify } from '../src/engine/verify/verify.js'
import { minusI, plusI } from '../src/exact/root-of-unity.js'
import { type Species, speciesList } from '../src/physics/entry.js'
import { type FormFactor, formFactors } from '../src/physics/form-factor.js'
import type { RuleSystem, Solution } from '../src/physics/solution.js'
import type { MajoranaState } from '../src/physics/state.js'

export { check } from '../src/check.js'
export { solve, verify }

const ruleIds = ['hermiticity', 'cpt', 'majorana-condition', 'cp']

/** CP parities i, −i, i, i, −i, i, …: every kind of pair occurs. bench/monomial.py has the same. */
const isOdd = (state: number): boolean => state % 3 === 1

/** The monomial system: N Majorana states with CP; all entries of four form factors of two species, 8N² of them. */
export function monomialSystem(count: number): RuleSystem {
  const states = Array.from(
    { length: count },
    (_, k): MajoranaState => ({
      nature: 'majorana',
      label: `nu${k + 1}`,
      mass: undefined,
      cpParity: isOdd(k) ? minusI : plusI,
      cPhase: undefined,
      pPhase: undefined,
      tPhase: undefined,
    }),
  )
  return { states, rules: shipped.rules.filter(({ id }) => ruleIds.includes(id)), q2: 'generic' }
}

/** The same as a model file. */
export function monomialModel(count: number): string {
  const parities = Array.from({ length: count }, (_, k) => (isOdd(k) ? '-i' : 'i'))
  return `nuvertex: 1\nstates: { count: ${count}, nature: majorana, cpParities: [${parities.join(', ')}] }\nassume: [cp]\n`
}

/** Asks for every verdict, which comes with its evidence; returns how often a rule is named as a reason. */
export function everyProof(solution: Solution, count: number): number {
  let reasons = 0
  for (const species of speciesList)
    for (const formFactor of formFactors) reasons += proofsOf(solution, { species, formFactor, count })
  return reasons
}

interface Matrix {
  readonly species: Species
  readonly formFactor: FormFactor
  readonly count: number
}

function proofsOf(solution: Solution, { species, formFactor, count }: Matrix): number {
  let reasons = 0
  for (let final = 0; final < count; final++) {
    for (let initial = 0; initial < count; initial++) {
      const verdict = solution.verdict(species, formFactor, final, initial)
      if ('because' in verdict) reasons += verdict.because.length
    }
  }
  return reasons
}
