// Ways to break one rule in one entry and nothing else. A rule is dropped, with those that need it; wherever the rest allows
// more than before, a step into what is new breaks the rule. The step is one entry: where the rest, or the rules together,
// tie the entry to its mirror image, that one is left unspecified, so that it neither follows nor contradicts.

import { solve } from '../engine/solve/solve.js'
import { type RootOfUnity, rootOfUnity } from '../exact/root-of-unity.js'
import { type FormFactor, formFactors } from '../physics/form-factor.js'
import type { RuleSystem, Solution } from '../physics/solution.js'
import type { SymmetryRule } from '../physics/symmetry-rule.js'
import type { ClosedVerdict, LinePhase } from '../physics/verdict.js'
import { type Position, supportOf } from './solution-space.js'

/** A step that leaves the allowed values at one entry, canonical convention. */
export interface Breach {
  readonly formFactor: FormFactor
  readonly final: number
  readonly initial: number
  readonly direction: RootOfUnity
  /** Whether the mirror entry must be left unspecified. */
  readonly hidesMirror: boolean
}

/** The system without a rule and those that need it. */
export function without({ rules, ...system }: RuleSystem, dropped: string): RuleSystem {
  const gone = new Set([dropped])
  for (let before = 0; before !== gone.size; ) {
    before = gone.size
    for (const { id, requires } of rules) if (requires.some((needed) => gone.has(needed))) gone.add(id)
  }
  return { ...system, rules: rules.filter(({ id }: SymmetryRule) => !gone.has(id)) }
}

/** Every way to break the rule in one entry of the neutrino's matrices. The system has no CP parity left open. */
export function breachesOf(system: RuleSystem, rule: string): readonly Breach[] {
  const [all, rest] = [solve(system), solve(without(system, rule))]
  const count = system.states.length
  const breaches: Breach[] = []
  for (const formFactor of formFactors) {
    for (let final = 0; final < count; final++) {
      for (let initial = 0; initial < count; initial++) {
        const direction = newDirection({ all, rest, rule }, formFactor, { species: 'neutrino', final, initial })
        if (direction !== undefined) breaches.push({ formFactor, final, initial, ...direction })
      }
    }
  }
  return breaches
}

type Direction = Pick<Breach, 'direction' | 'hidesMirror'>

interface Dropping {
  readonly all: Solution
  readonly rest: Solution
  readonly rule: string
}

function newDirection({ all, rest, rule }: Dropping, name: FormFactor, entry: Position): Direction | undefined {
  const verdictIn = (solution: Solution, final: number, initial: number): ClosedVerdict =>
    solution.verdict('neutrino', name, final, initial) as ClosedVerdict
  const { final, initial } = entry
  const [before, after] = [verdictIn(all, final, initial), verdictIn(rest, final, initial)]
  // Where others force the same when those that need the rule are there, it is not this rule that is broken.
  if (!before.because.includes(rule)) return undefined
  if (after.locus.kind === 'zero' || !('witnesses' in after)) return undefined
  const isTied = (solution: Solution): boolean =>
    final !== initial &&
    (tiesMirror(verdictIn(solution, final, initial)) || tiesMirror(verdictIn(solution, initial, final)))
  const values = after.witnesses.flatMap((witness) =>
    supportOf(witness, entry).flatMap((one) =>
      one.species === 'neutrino' && one.final === final && one.initial === initial ? [one.value] : [],
    ),
  )
  const offLocus = values.find((value) => !isAllowed(before, value))
  if (offLocus !== undefined) return { direction: offLocus, hidesMirror: isTied(all) || isTied(rest) }
  // The same values, but no longer tied to an earlier entry: the step along them is what the tie forbids.
  const [along] = values
  const isFreed = tiesMirror(before) && !isTied(rest)
  return isFreed && along !== undefined ? { direction: along, hidesMirror: false } : undefined
}

const tiesMirror = ({ tie }: ClosedVerdict): boolean =>
  tie?.place.transposed === true && tie.place.species === 'neutrino'

function isAllowed({ locus }: ClosedVerdict, value: RootOfUnity): boolean {
  if (locus.kind !== 'line') return locus.kind === 'complex'
  return isOnLine(value, locus.argPi)
}

/** A phase 2πk/n on the line of phase π·num/den: twice both agree modulo a full turn. */
const isOnLine = ({ k, n }: RootOfUnity, { num, den }: LinePhase): boolean => {
  const twice = rootOfUnity(2 * k, n)
  const line = rootOfUnity(num, den)
  return twice.k === line.k && twice.n === line.n
}
