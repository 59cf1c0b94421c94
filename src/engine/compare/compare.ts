// The author's values against the solution. A claim is the verdict on one entry; a broken claim is one discrepancy, at the
// later of two tied entries. Working values are canonical: the author's times the convention's factor κ. Powers of q² in a
// convention are a common real factor of the matrix and change no homogeneous relation, so they are left out.

import { type Cyclotomic, fromRoot, multiply, subtract } from '../../exact/cyclotomic.js'
import { rootOfUnity } from '../../exact/root-of-unity.js'
import type { Convention, Unit } from '../../physics/convention.js'
import { Defect } from '../../physics/defect.js'
import { type FormFactor, formFactors } from '../../physics/form-factor.js'
import type { GivenEntry, GivenMatrix, NeutrinoModel } from '../../physics/model.js'
import type { Solution } from '../../physics/solution.js'
import type { ForkOption, Locus } from '../../physics/verdict.js'
import { hasFreePhase, outcomeFor } from '../solve/parities.js'
import { mergeSymbolic } from '../symbolic/fork.js'
import { isSymbolicPair, judgeSymbolic, type SymbolicContext } from '../symbolic/judge.js'
import { admits, apply, meets, nearest, project, reversed } from './admit.js'
import type { Case, Discrepancy, GivenPair } from './discrepancy.js'
import { areSatisfiable, type ParityCondition } from './parity-conditions.js'
import { preimage, type Region, regionOf } from './region.js'

export type { Discrepancy, GivenPair } from './discrepancy.js'

/** Everything in the given values that the solution does not allow or cannot judge, in row-major order. */
export function compare(model: NeutrinoModel, solution: Solution, convention: Convention): readonly Discrepancy[] {
  const found = formFactors.flatMap((formFactor) => {
    const matrix = model.formFactors[formFactor]
    if (matrix === undefined) return []
    const pairs = [...givenPairs(matrix, convention.factor[formFactor])]
    const context = { formFactor, unit: convention.factor[formFactor], parameters: model.parameters }
    return pairs
      .flatMap((pair) => judge(pair, solution, context))
      .sort((a, b) => a.final - b.final || a.initial - b.initial)
  })
  return excludeContradictions(found, model.states)
}

/**
 * Conditions on the open parities that cannot hold together: the one that closes the contradiction is a violation. Not so where
 * it takes the open parity of a massless state to close it: CP may act on such a field with any chiral phase, of which the two
 * parities are special cases, so that values in both slots may conserve CP.
 */
function excludeContradictions(found: readonly Discrepancy[], states: NeutrinoModel['states']): readonly Discrepancy[] {
  const conditions: ParityCondition[] = []
  return found.map((one) => {
    if (one.parities === undefined) return one
    const [f, i] = [Math.min(one.final, one.initial), Math.max(one.final, one.initial)]
    conditions.push({ f, i, allowed: one.parities })
    if (areSatisfiable(conditions, states)) return one
    const fixed = conditions.filter(({ f: a, i: b }) => !hasFreePhase(states[a]) && !hasFreePhase(states[b]))
    const isViolated = !areSatisfiable(fixed, states)
    conditions.pop()
    if (isViolated) return { ...one, kind: 'violation', code: 'parities-exclude-each-other' }
    return { ...one, kind: 'not-evaluable', code: 'phase-of-massless-state' }
  })
}

/** The pairs of a matrix in which something is given. */
export function* givenPairs(matrix: GivenMatrix, factor: Unit): Generator<GivenPair> {
  for (let f = 0; f < matrix.entries.length; f++) {
    for (let i = f; i < matrix.entries.length; i++) {
      const pair = givenPairAt(matrix, factor, f, i)
      if (pair.upper !== undefined || pair.lower !== undefined) yield pair
    }
  }
}

/** The given entries (f,i) and (i,f), f ≤ i. */
export function givenPairAt({ entries }: GivenMatrix, factor: Unit, f: number, i: number): GivenPair {
  const given = (entry: GivenEntry | undefined): GivenEntry | undefined =>
    entry?.value.kind === 'unspecified' ? undefined : entry
  const [upper, lower] = [given(entries[f]?.[i]), f === i ? undefined : given(entries[i]?.[f])]
  return {
    f,
    i,
    upper,
    lower,
    upperRegion: canonicalRegion(upper, factor),
    lowerRegion: canonicalRegion(lower, factor),
  }
}

function canonicalRegion(entry: GivenEntry | undefined, factor: Unit): Region | undefined {
  const region = entry === undefined ? undefined : regionOf(entry.value)
  // canonical = κ·given, so given = κ⁻¹·canonical.
  return region === undefined || factor === 0 ? region : preimage(region, rootOfUnity(4 - factor, 4), false)
}

/** What is allowed for (f,i) and (i,f), f ≤ i: one case for each choice of the open parities that matters. */
export function casesOn(solution: Solution, formFactor: FormFactor, f: number, i: number): readonly [Case, ...Case[]] {
  const upper = solution.verdict('neutrino', formFactor, f, i)
  const lower = solution.verdict('neutrino', formFactor, i, f)
  const all: readonly ForkOption['parities'][] =
    'options' in upper
      ? upper.options.map(({ parities }) => parities)
      : 'options' in lower
        ? lower.options.map(({ parities: [final, initial] }) => [initial, final])
        : [[undefined, undefined]]
  const [first, ...others] = all.map(([final, initial]): Case => {
    const above = outcomeFor(upper, [final, initial])
    const below = outcomeFor(lower, [initial, final])
    if (above === undefined || below === undefined) throw new Defect('a fork lacks an option')
    const tie = f === i ? undefined : below.tie
    return {
      parities: [final, initial],
      upper: above,
      lower: below,
      constraint: { upper: above.locus, lower: below.locus, tie },
    }
  })
  if (first === undefined) throw new Defect('a fork without options')
  return [first, ...others]
}

/** Discrepancies of a pair; at a fork, a value allowed in some options only is a condition on the parities. */
function judge(pair: GivenPair, solution: Solution, context: SymbolicContext): readonly Discrepancy[] {
  const { formFactor } = context
  const cases = casesOn(solution, formFactor, pair.f, pair.i)
  const isSymbolic = isSymbolicPair(pair)
  const outcomes = cases.map((one) => {
    const found = judgeCase(pair, formFactor, one)
    return { one, found: isSymbolic ? [...found, ...judgeSymbolic(pair, one, found, context)] : found }
  })
  if (isSymbolic) return mergeSymbolic(outcomes)
  const admitted = outcomes.filter(({ found }) => found.length === 0)
  if (admitted.length === 0) return outcomes.reduce((a, b) => (b.found.length < a.found.length ? b : a)).found
  const parities = admitted.map(({ one }) => one.parities)
  const blamed = new Map(outcomes.flatMap(({ found }) => found).map((one) => [one.given, one]))
  // The claim that is broken in a rejected option, with the rules that force it there.
  return [...blamed.values()].map(
    (one): Discrepancy => ({
      ...one,
      kind: 'condition',
      code: 'parity-condition',
      target: undefined,
      isDemanded: false,
      parities,
    }),
  )
}

function judgeCase(pair: GivenPair, formFactor: FormFactor, { constraint, ...verdicts }: Case): readonly Discrepancy[] {
  const { f, i, upper, lower, upperRegion, lowerRegion } = pair
  const { tie } = constraint
  const atUpper = { formFactor, final: f, initial: i, verdict: verdicts.upper }
  const atLower = { formFactor, final: i, initial: f, verdict: verdicts.lower }
  // A mirror value that is not allowed by itself demands nothing.
  const upperStands = tie !== undefined && upperRegion !== undefined && meets(upperRegion, constraint.upper)
  const lowerStands = tie !== undefined && lowerRegion !== undefined && meets(lowerRegion, constraint.lower)
  const found: Discrepancy[] = []
  if (upper !== undefined && upperRegion !== undefined && !meets(upperRegion, constraint.upper)) {
    const target = lowerStands
      ? apply(reversed(tie), project(lowerRegion.centre, constraint.lower))
      : project(upperRegion.centre, constraint.upper)
    const code = codeOf(constraint.upper, true)
    found.push({ kind: 'violation', code, ...atUpper, given: upper, target, isDemanded: lowerStands })
  }
  if (lower !== undefined && lowerRegion !== undefined) {
    const isOnLocus = meets(lowerRegion, constraint.lower)
    const isAllowed = upperStands ? admits(constraint, { upper: upperRegion, lower: lowerRegion }) : isOnLocus
    const target = upperStands
      ? apply(tie, project(upperRegion.centre, constraint.upper))
      : project(lowerRegion.centre, constraint.lower)
    const code = codeOf(constraint.lower, !isOnLocus)
    if (!isAllowed) found.push({ kind: 'violation', code, ...atLower, given: lower, target, isDemanded: upperStands })
  }
  return found
}

const codeOf = (locus: Locus, isOffLocus: boolean): Discrepancy['code'] =>
  locus.kind === 'zero' ? 'must-vanish' : isOffLocus ? 'wrong-phase' : 'wrong-relation'

/** Canonical → the author's convention: divide by κ. */
export const toAuthor = (value: Cyclotomic, factor: Unit): Cyclotomic =>
  factor === 0 ? value : multiply(value, fromRoot(rootOfUnity(4 - factor, 4)))

/** Given minus target, in the author's convention. */
export function residualOf(given: GivenEntry, target: Cyclotomic, factor: Unit): Cyclotomic | undefined {
  const region = regionOf(given.value)
  return region === undefined ? undefined : subtract(region.centre, toAuthor(target, factor))
}

/** The matrix allowed by the solution that is closest to the given one, canonical; `undefined` where nothing is known. */
export function nearestMatrix(
  matrix: GivenMatrix,
  formFactor: FormFactor,
  solution: Solution,
  factor: Unit,
): readonly (readonly (Cyclotomic | undefined)[])[] {
  const count = matrix.entries.length
  const rows: (Cyclotomic | undefined)[][] = Array.from({ length: count }, () => [])
  for (const [f, row] of rows.entries()) {
    for (const [i, column] of rows.entries()) {
      if (i < f) continue
      const upper = canonicalRegion(matrix.entries[f]?.[i], factor)
      const lower = f === i ? undefined : canonicalRegion(matrix.entries[i]?.[f], factor)
      const closest = nearest(casesOn(solution, formFactor, f, i)[0].constraint, upper?.centre, lower?.centre)
      row[i] = closest.upper
      if (f !== i) column[f] = closest.lower
    }
  }
  return rows
}
