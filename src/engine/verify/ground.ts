// What the checker knows of an entry before it looks at a verdict: the two states, the rules that speak of them, and one
// ground for each way to choose the CP parities that they leave open.

import { lcmOfNumbers } from '../../exact/integer.js'
import { equals as equalRationals } from '../../exact/rational.js'
import { minusI, plusI } from '../../exact/root-of-unity.js'
import type { RuleSystem } from '../../physics/solution.js'
import { type ImaginaryUnit, type NeutrinoState, phaseNames } from '../../physics/state.js'
import type { SymmetryRule } from '../../physics/symmetry-rule.js'
import type { ClosedVerdict, ForkOption, Verdict } from '../../physics/verdict.js'

/** Everything about the entry (final, initial) that does not depend on species and form factor. */
export interface Ground {
  readonly isDiagonal: boolean
  /** The entry stands below the diagonal. */
  readonly isLower: boolean
  readonly f: NeutrinoState
  readonly i: NeutrinoState
  readonly rules: readonly SymmetryRule[]
  /** All phases of the two states that the rules name are n-th roots of unity, and 4 divides n. */
  readonly n: number
  /** The parities chosen for final and initial state, where the model leaves them open. */
  readonly parities: ForkOption['parities']
}

/** One ground for each way to choose the CP parities that the two states leave open. */
export function groundsOf(system: RuleSystem, final: number, initial: number): readonly Ground[] {
  const f = stateAt(system, final)
  const i = stateAt(system, initial)
  const isDiagonal = final === initial
  const rules = system.rules.filter((rule) => speaksOf(rule, system, { f, i, isDiagonal }))
  const dependsOnParity = rules.some(({ relations }) => relations.some(({ phases }) => phases?.of === 'cpParity'))
  const openParities = (state: NeutrinoState): readonly (ImaginaryUnit | undefined)[] =>
    dependsOnParity && state.nature === 'majorana' && state.cpParity === undefined ? [plusI, minusI] : [undefined]
  const named = new Set(rules.flatMap(({ relations }) => relations.map(({ phases }) => phases?.of)))
  const grounds: Ground[] = []
  for (const atFinal of openParities(f)) {
    for (const atInitial of isDiagonal ? [atFinal] : openParities(i)) {
      if (!isPossible(f, atFinal, i, atInitial)) continue
      const [chosenF, chosenI] = [chosen(f, atFinal), chosen(i, atInitial)]
      let n = 4
      for (const state of [chosenF, chosenI])
        for (const name of phaseNames) if (named.has(name)) n = lcmOfNumbers(n, state[name]?.n ?? 1)
      const parities = [atFinal, atInitial] as const
      grounds.push({ isDiagonal, isLower: final > initial, f: chosenF, i: chosenI, rules, n, parities })
    }
  }
  return grounds
}

/** Parities that are a common unknown up to signs are chosen together. */
function isPossible(
  f: NeutrinoState,
  atFinal: ImaginaryUnit | undefined,
  i: NeutrinoState,
  atInitial: ImaginaryUnit | undefined,
): boolean {
  if (atFinal === undefined || atInitial === undefined || f.nature === 'dirac' || i.nature === 'dirac') return true
  const [a, b] = [f.sharedParity, i.sharedParity]
  if (a === undefined || b === undefined || JSON.stringify(a.unknowns) !== JSON.stringify(b.unknowns)) return true
  return (atFinal.k === atInitial.k) === (a.sign * b.sign === 1)
}

const chosen = (state: NeutrinoState, parity: ImaginaryUnit | undefined): NeutrinoState =>
  parity === undefined || state.nature === 'dirac' ? state : { ...state, cpParity: parity }

export const stateAt = ({ states }: RuleSystem, index: number): NeutrinoState => states[index] as NeutrinoState

/** The verdict for the parities of the ground, `isMirrored` for the entry with exchanged indices. */
export function outcomeOn({ parities }: Ground, verdict: Verdict, isMirrored = false): ClosedVerdict | undefined {
  if (!('options' in verdict)) return verdict
  const [final, initial] = isMirrored ? [parities[1], parities[0]] : parities
  return verdict.options.find((option) => option.parities[0]?.k === final?.k && option.parities[1]?.k === initial?.k)
    ?.verdict
}

export const haveSameMass = (f: NeutrinoState, i: NeutrinoState): boolean =>
  f.mass !== undefined && i.mass !== undefined && equalRationals(f.mass.value, i.mass.value)

type Sides = Pick<Ground, 'f' | 'i' | 'isDiagonal'>

function speaksOf({ domain }: SymmetryRule, system: RuleSystem, { f, i, isDiagonal }: Sides): boolean {
  const { states, pair, masses, q2 } = domain
  if (q2 === 0 && system.q2 !== 0) return false
  const kinds = f.nature === i.nature ? f.nature : 'mixed'
  if (states !== 'any' && states !== kinds) return false
  if (pair !== 'any' && (pair === 'diagonal') !== isDiagonal) return false
  return !(masses === 'different' && (isDiagonal || haveSameMass(f, i)))
}
