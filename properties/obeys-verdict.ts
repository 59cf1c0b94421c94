// Does a matrix of exact numbers lie where a verdict says, and keep the tie?

import { type Cyclotomic, conjugate, equals, fromRoot, isReal, isZero, multiply } from '../src/exact/cyclotomic.js'
import { rootOfUnity } from '../src/exact/root-of-unity.js'
import { type FormFactor, formFactors } from '../src/physics/form-factor.js'
import type { Solution } from '../src/physics/solution.js'
import type { ClosedVerdict, Locus, Tie, Verdict } from '../src/physics/verdict.js'
import { type ExactMatrices, everyPosition, type Position, positionAt } from './arbitraries/allowed.js'

/** z lies on the locus. */
export function isOn(z: Cyclotomic, locus: Locus): boolean {
  if (locus.kind === 'complex') return true
  if (locus.kind === 'zero' || isZero(z)) return isZero(z)
  // e^{−iπφ}z is real.
  return isReal(multiply(z, fromRoot(rootOfUnity(-locus.argPi.num, 2 * locus.argPi.den))))
}

/** x = factor · y, or factor · ȳ. */
export const isTied = (x: Cyclotomic, y: Cyclotomic, tie: Pick<Tie, 'factor' | 'conjugate'>): boolean =>
  equals(x, multiply(fromRoot(tie.factor), tie.conjugate ? conjugate(y) : y))

/** A verdict in a model that leaves nothing open. */
export function closed(verdict: Verdict): ClosedVerdict {
  if ('options' in verdict) throw new Error('a fork, though every parity is given')
  return verdict
}

/** The verdict on an entry of one form factor. */
export const verdictAt = (solution: Solution, formFactor: FormFactor, at: Position): ClosedVerdict =>
  closed(solution.verdict(at.species, formFactor, at.final, at.initial))

export const valueAt = (matrices: ExactMatrices, { species, final, initial }: Position): Cyclotomic => {
  const value = matrices[species][final]?.[initial]
  if (value === undefined) throw new RangeError('no such entry')
  return value
}

/** Does the entry obey its verdict? */
export function obeys(matrices: ExactMatrices, at: Position, { locus, tie }: ClosedVerdict): boolean {
  const x = valueAt(matrices, at)
  if (!isOn(x, locus)) return false
  return tie === undefined || isTied(x, valueAt(matrices, positionAt(at, tie.place)), tie)
}

/** Do all entries of one form factor obey their verdicts? */
export const obeyAll = (matrices: ExactMatrices, solution: Solution, formFactor: FormFactor): boolean =>
  everyPosition(matrices.neutrino.length).every((at) => obeys(matrices, at, verdictAt(solution, formFactor, at)))

/** What a solution says, without the evidence: equal texts mean equal verdicts. */
export function saying(solution: Solution, count: number): string {
  const verdicts = formFactors.flatMap((formFactor) =>
    everyPosition(count).map((at) => {
      const { locus, tie } = verdictAt(solution, formFactor, at)
      return { locus, tie }
    }),
  )
  return JSON.stringify([verdicts, solution.freeParameters])
}
