// The author's values against the solution. A claim is the verdict on one entry; a broken claim is one discrepancy, at the
// later of two tied entries. Working values are canonical: the author's times the convention's factor κ. Powers of q² in a
// convention are a common real factor of the matrix and change no homogeneous relation, so they are left out.

import { type Cyclotomic, fromRoot, multiply, subtract } from '../exact/cyclotomic.js'
import { rootOfUnity } from '../exact/root-of-unity.js'
import type { Convention, Unit } from '../physics/convention.js'
import { type FormFactor, formFactors } from '../physics/form-factor.js'
import type { GivenEntry, GivenMatrix, NeutrinoModel } from '../physics/model.js'
import type { Solution } from '../physics/solution.js'
import type { Locus, Verdict } from '../physics/verdict.js'
import { admits, apply, type Constraint, meets, nearest, project, reversed } from './admit.js'
import { preimage, type Region, regionOf } from './region.js'

/** A value that is not allowed, or cannot be judged. Numbers are canonical. */
export interface Discrepancy {
  readonly kind: 'violation' | 'not-evaluable'
  readonly code: 'must-vanish' | 'wrong-phase' | 'wrong-relation' | 'symbolic-value'
  readonly formFactor: FormFactor
  readonly final: number
  readonly initial: number
  readonly verdict: Verdict
  readonly given: GivenEntry
  /** The allowed value nearest to the given one while the mirror entry stands; `undefined` if not evaluable. */
  readonly target: Cyclotomic | undefined
  /** Does the mirror entry, given and allowed by itself, demand exactly `target`? */
  readonly isDemanded: boolean
}

/** Everything in the given values that the solution does not allow or cannot judge, in row-major order. */
export function compare(model: NeutrinoModel, solution: Solution, convention: Convention): readonly Discrepancy[] {
  return formFactors.flatMap((formFactor) => {
    const matrix = model.formFactors[formFactor]
    if (matrix === undefined) return []
    const found: Discrepancy[] = []
    for (const pair of givenPairs(matrix, convention.factor[formFactor])) {
      found.push(...judge(pair, formFactor, solution))
    }
    return found.sort((a, b) => a.final - b.final || a.initial - b.initial)
  })
}

/** Given entries (f,i) and (i,f) with f ≤ i; on the diagonal there is no lower one. */
export interface GivenPair {
  readonly f: number
  readonly i: number
  readonly upper: GivenEntry | undefined
  readonly lower: GivenEntry | undefined
  /** Canonical regions; `undefined` for `?` and symbols. */
  readonly upperRegion: Region | undefined
  readonly lowerRegion: Region | undefined
}

/** The pairs of a matrix in which something is given. */
export function* givenPairs({ entries }: GivenMatrix, factor: Unit): Generator<GivenPair> {
  const isGiven = (entry: GivenEntry | undefined): entry is GivenEntry =>
    entry !== undefined && entry.value.kind !== 'unspecified'
  for (let f = 0; f < entries.length; f++) {
    for (let i = f; i < entries.length; i++) {
      const [upper, lower] = [entries[f]?.[i], f === i ? undefined : entries[i]?.[f]]
      if (!isGiven(upper) && !isGiven(lower)) continue
      yield {
        f,
        i,
        upper: isGiven(upper) ? upper : undefined,
        lower: isGiven(lower) ? lower : undefined,
        upperRegion: canonicalRegion(upper, factor),
        lowerRegion: canonicalRegion(lower, factor),
      }
    }
  }
}

function canonicalRegion(entry: GivenEntry | undefined, factor: Unit): Region | undefined {
  const region = entry === undefined ? undefined : regionOf(entry.value)
  // canonical = κ·given, so given = κ⁻¹·canonical.
  return region === undefined || factor === 0 ? region : preimage(region, rootOfUnity(4 - factor, 4), false)
}

/** What the solution allows for (f,i) and (i,f) of the neutrino. */
export function constraintOn(solution: Solution, formFactor: FormFactor, f: number, i: number): Constraint {
  const upper = solution.verdict('neutrino', formFactor, f, i)
  if (f === i) return { upper: upper.locus, lower: upper.locus, tie: undefined }
  const lower = solution.verdict('neutrino', formFactor, i, f)
  return { upper: upper.locus, lower: lower.locus, tie: lower.tie }
}

function judge(pair: GivenPair, formFactor: FormFactor, solution: Solution): readonly Discrepancy[] {
  const { f, i, upper, lower, upperRegion, lowerRegion } = pair
  const constraint = constraintOn(solution, formFactor, f, i)
  const { tie } = constraint
  // A mirror value that is not allowed by itself demands nothing.
  const upperStands = tie !== undefined && upperRegion !== undefined && meets(upperRegion, constraint.upper)
  const lowerStands = tie !== undefined && lowerRegion !== undefined && meets(lowerRegion, constraint.lower)
  const about = (
    final: number,
    initial: number,
  ): Pick<Discrepancy, 'formFactor' | 'final' | 'initial' | 'verdict'> => ({
    formFactor,
    final,
    initial,
    verdict: solution.verdict('neutrino', formFactor, final, initial),
  })
  const found: Discrepancy[] = []
  if (upper !== undefined && upperRegion !== undefined && !meets(upperRegion, constraint.upper)) {
    const target = lowerStands
      ? apply(reversed(tie), project(lowerRegion.centre, constraint.lower))
      : project(upperRegion.centre, constraint.upper)
    found.push({
      kind: 'violation',
      code: codeOf(constraint.upper, true),
      ...about(f, i),
      given: upper,
      target,
      isDemanded: lowerStands,
    })
  }
  if (lower !== undefined && lowerRegion !== undefined) {
    const isAlone = !upperStands
    const isAllowed = isAlone
      ? meets(lowerRegion, constraint.lower)
      : admits(constraint, { upper: upperRegion, lower: lowerRegion })
    const target = isAlone
      ? project(lowerRegion.centre, constraint.lower)
      : apply(tie, project(upperRegion.centre, constraint.upper))
    const code = codeOf(constraint.lower, !meets(lowerRegion, constraint.lower))
    if (!isAllowed)
      found.push({ kind: 'violation', code, ...about(i, f), given: lower, target, isDemanded: upperStands })
  }
  for (const [entry, final, initial, mirror] of [[upper, f, i, lower] as const, [lower, i, f, upper] as const]) {
    if (entry?.value.kind !== 'symbolic') continue
    const { verdict } = about(final, initial)
    // Nothing can be wrong with a free entry whose mirror image is not tied to it, or not given.
    if (verdict.locus.kind === 'complex' && (tie === undefined || mirror === undefined)) continue
    found.push({
      kind: 'not-evaluable',
      code: 'symbolic-value',
      ...about(final, initial),
      given: entry,
      target: undefined,
      isDemanded: false,
    })
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
      const closest = nearest(constraintOn(solution, formFactor, f, i), upper?.centre, lower?.centre)
      row[i] = closest.upper
      if (f !== i) column[f] = closest.lower
    }
  }
  return rows
}
