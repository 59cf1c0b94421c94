// A verdict of the product against one of the oracle: the same set of values, the same tie to the same earlier entry.

import { entryName } from '../../src/physics/entry.js'
import { type FormFactor, formFactors } from '../../src/physics/form-factor.js'
import type { RuleSystem, Solution } from '../../src/physics/solution.js'
import type { Place, Verdict } from '../../src/physics/verdict.js'
import { fromRoot, modulus, subtract } from './complex.js'
import { everyOracleEntry, type OracleEntry, type OracleSolution, type OracleVerdict } from './judge.js'

const tolerance = 1e-7

/** The entry at a place seen from another entry. */
export const entryAt = ({ final, initial }: OracleEntry, { species, transposed }: Place): OracleEntry =>
  transposed ? { species, final: initial, initial: final } : { species, final, initial }

/** In what the two verdicts on one entry differ; `undefined` if in nothing. */
export function difference(verdict: Verdict, expected: OracleVerdict, entry: OracleEntry): string | undefined {
  const { locus, tie } = verdict
  if (locus.kind !== expected.kind) return `${locus.kind} instead of ${expected.kind}`
  if (locus.kind === 'line') {
    const offset = Math.abs(locus.argPi.num / locus.argPi.den - (expected.argPi ?? Number.NaN))
    if (!(Math.min(offset, 1 - offset) < tolerance)) {
      return `phase ${locus.argPi.num}/${locus.argPi.den} instead of ${expected.argPi}`
    }
    if (locus.argPi.num < 0 || locus.argPi.num >= locus.argPi.den) return 'a phase outside [0,1)'
  }
  if (tie === undefined || expected.tie === undefined) {
    return tie === expected.tie ? undefined : `tie ${JSON.stringify(tie)} instead of ${JSON.stringify(expected.tie)}`
  }
  const to = entryAt(entry, tie.place)
  const isSame =
    JSON.stringify(to) === JSON.stringify(expected.tie.to) &&
    tie.conjugate === expected.tie.conjugate &&
    modulus(subtract(fromRoot(tie.factor), expected.tie.factor)) < tolerance
  return isSame ? undefined : `tie ${JSON.stringify({ to, ...tie })} instead of ${JSON.stringify(expected.tie)}`
}

/** The first difference between a solution and the oracle's, over every entry and count. */
export function disagreement(
  { states }: Pick<RuleSystem, 'states'>,
  solution: Solution,
  oracle: (formFactor: FormFactor) => OracleSolution,
): string | undefined {
  for (const formFactor of formFactors) {
    const expected = oracle(formFactor)
    for (const entry of everyOracleEntry(states.length)) {
      const verdict = solution.verdict(entry.species, formFactor, entry.final, entry.initial)
      const found = difference(verdict, expected.verdict(entry), entry)
      if (found !== undefined) return `${entryName({ ...entry, formFactor })}: ${found}`
    }
    const counted = solution.freeParameters[formFactor]
    if (counted !== expected.freeParameters) {
      return `${formFactor}: ${counted} free parameters instead of ${expected.freeParameters}`
    }
  }
  return undefined
}
