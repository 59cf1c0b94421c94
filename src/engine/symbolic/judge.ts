// Given values in symbols against what is allowed, in one case of the open parities. A claim becomes equations in the
// symbols: zero: v = 0; the line of phase φ: Im(e^{−iφ}·v) = 0; a tie to the mirror entry: v − ζ·u = 0 or v − ζ·ū = 0.
// Denominators vanish nowhere and drop out. Values are canonical.

import * as C from '../../exact/cyclotomic.js'
import { DegreeLimit } from '../../exact/degree-limit.js'
import * as T from '../../exact/phase-polynomial.js'
import * as P from '../../exact/polynomial.js'
import { rootOfUnity } from '../../exact/root-of-unity.js'
import { TermLimit } from '../../exact/term-limit.js'
import type { Unit } from '../../physics/convention.js'
import type { FormFactor } from '../../physics/form-factor.js'
import type { GivenEntry, SymbolicValue } from '../../physics/model.js'
import type { Parameters } from '../../physics/parameter.js'
import type { Locus, Tie } from '../../physics/verdict.js'
import type { Case, Discrepancy, GivenPair } from '../compare/discrepancy.js'
import { type Condition, isNever } from './condition.js'
import { vanishing } from './solve-condition.js'

export interface SymbolicContext {
  readonly formFactor: FormFactor
  /** canonical = κ·given, κ = i^unit. */
  readonly unit: Unit
  readonly parameters: Parameters
}

const dependsOnSymbols = (entry: GivenEntry | undefined): boolean =>
  entry?.value.kind === 'symbolic' || entry?.value.kind === 'opaque'

/** Does one of the two values depend on symbols? */
export const isSymbolicPair = ({ upper, lower }: GivenPair): boolean =>
  dependsOnSymbols(upper) || dependsOnSymbols(lower)

/** What is wrong or open in a pair with symbols, beside what `found` says of its values without. */
export function judgeSymbolic(
  pair: GivenPair,
  one: Case,
  found: readonly Discrepancy[],
  context: SymbolicContext,
): readonly Discrepancy[] {
  const isRefused = (entry: GivenEntry | undefined): boolean => found.some(({ given }) => given === entry)
  const { upper, lower } = pair
  const { tie } = one.constraint
  const [u, l] = [upper && canonical(upper, context), lower && canonical(lower, context)]
  const atUpper = judgeAlone(upper, one.constraint.upper, { pair, one, context, isLower: false })
  const isUpperSound = !isRefused(upper) && atUpper?.kind !== 'violation'
  if (tie === undefined || upper === undefined || lower === undefined || !isUpperSound || isRefused(lower)) {
    const atLower = judgeAlone(lower, one.constraint.lower, { pair, one, context, isLower: true })
    return [atUpper, atLower].filter((discrepancy) => discrepancy !== undefined)
  }
  const place = { pair, one, context, isLower: true }
  const atLower = judgeAlone(lower, one.constraint.lower, place)
  const joint =
    atLower?.kind === 'violation'
      ? atLower
      : u === undefined || l === undefined
        ? unknown(place, upper, lower)
        : judgeTie(place, { upper: u, lower: l, tie })
  return [atUpper?.kind === 'not-evaluable' ? undefined : atUpper, joint].filter((one) => one !== undefined)
}

/** The value of an entry, canonical; `undefined` for what has none: intervals, and values beyond reach. */
function canonical({ value }: GivenEntry, { unit }: SymbolicContext): SymbolicValue | undefined {
  const own =
    value.kind === 'symbolic'
      ? value.value
      : value.kind === 'exact'
        ? { numerator: T.constant(value.value), denominator: one }
        : undefined
  return own === undefined || unit === 0 ? own : turned(own, C.fromRoot(rootOfUnity(unit, 4)))
}

const one = P.constant(C.one)

const turned = ({ numerator, denominator }: SymbolicValue, by: C.Cyclotomic): SymbolicValue => ({
  numerator: T.scale(numerator, by),
  denominator,
})

interface PlaceInPair {
  readonly pair: GivenPair
  readonly one: Case
  readonly context: SymbolicContext
  readonly isLower: boolean
}

type Place = Pick<Discrepancy, 'formFactor' | 'final' | 'initial' | 'verdict' | 'target' | 'isDemanded'>

function placeOf({ pair, one: chosen, context, isLower }: PlaceInPair): Place {
  const { formFactor } = context
  const [final, initial] = isLower ? [pair.i, pair.f] : [pair.f, pair.i]
  const verdict = isLower ? chosen.lower : chosen.upper
  return { formFactor, final, initial, verdict, target: undefined, isDemanded: false }
}

/** An entry against the set of values it may take. */
function judgeAlone(given: GivenEntry | undefined, locus: Locus, place: PlaceInPair): Discrepancy | undefined {
  if (given === undefined || locus.kind === 'complex') return undefined
  const { value } = given
  if (value.kind === 'opaque') return notEvaluable(place, given, value.reason)
  if (value.kind !== 'symbolic') return undefined
  const own = canonical(given, place.context)
  return own === undefined
    ? undefined
    : judged(place, given, () => ({ code: 'wrong-phase', residual: offLocus(own, locus), equations: [] }))
}

/** What keeps a value off the locus: v itself, or (v − e^{2iφ} v̄)/2, a real function times i·e^{iφ}. */
function offLocus(value: SymbolicValue, locus: Locus): SymbolicValue {
  if (locus.kind !== 'line') return value
  const { num, den } = locus.argPi
  const reflected = T.scale(T.conjugate(value.numerator), C.fromRoot(rootOfUnity(num, den)))
  const half = C.fromRational({ n: 1n, d: 2n })
  return { numerator: T.scale(T.subtract(value.numerator, reflected), half), denominator: value.denominator }
}

interface Tied {
  readonly upper: SymbolicValue
  readonly lower: SymbolicValue
  readonly tie: Pick<Tie, 'factor' | 'conjugate'>
}

/** The later of two tied entries, given that the earlier one is allowed by itself. */
function judgeTie(place: PlaceInPair, { upper, lower, tie }: Tied): Discrepancy | undefined {
  const given = place.pair.lower
  if (given === undefined) return undefined
  const alone = offLocus(upper, place.one.constraint.upper)
  return judged(place, given, () => {
    const image = tie.conjugate ? T.conjugate(upper.numerator) : upper.numerator
    const demanded = turned({ numerator: image, denominator: upper.denominator }, C.fromRoot(tie.factor))
    const isFree = place.one.constraint.upper.kind === 'complex'
    const equations = isFree ? [] : [alone.numerator]
    const isSound = isFree || T.isZero(alone.numerator)
    return {
      code: 'wrong-relation',
      residual: difference(lower, demanded),
      equations,
      ...(isSound && { demanded }),
    }
  })
}

function difference(a: SymbolicValue, b: SymbolicValue): SymbolicValue {
  if (P.equals(a.denominator, b.denominator)) {
    return { numerator: T.subtract(a.numerator, b.numerator), denominator: a.denominator }
  }
  const [left, right] = [
    T.multiply(a.numerator, T.fromPolynomial(b.denominator)),
    T.multiply(b.numerator, T.fromPolynomial(a.denominator)),
  ]
  return { numerator: T.subtract(left, right), denominator: P.multiply(a.denominator, b.denominator) }
}

/** A claim as equations: the residual must vanish; `equations` hold besides, as a condition on another entry. */
interface Claim {
  readonly code: 'wrong-phase' | 'wrong-relation'
  readonly residual: SymbolicValue
  readonly equations: readonly T.PhasePolynomial[]
  /** What a tie demands, where the other entry is allowed for all values of the symbols. */
  readonly demanded?: SymbolicValue
}

function judged(place: PlaceInPair, given: GivenEntry, claim: () => Claim): Discrepancy | undefined {
  const { parameters } = place.context
  try {
    const { code, residual, equations, demanded } = claim()
    const told = demanded === undefined ? {} : { demanded }
    const condition = vanishing([residual.numerator], parameters)
    if (condition.length === 0) return undefined
    const isImpossible =
      isNever(condition) || (equations.length > 0 && isNever(vanishing([...equations, residual.numerator], parameters)))
    return isImpossible
      ? { ...violation(place, given, { code, residual }), ...told }
      : { ...conditional(place, given, { residual, condition }), ...told }
  } catch (error) {
    // Both mean "too large", and the honest answer is that it is not known.
    if (!(error instanceof TermLimit) && !(error instanceof DegreeLimit)) throw error
    return notEvaluable(place, given, `the comparison is too large: ${error.message}`)
  }
}

function violation(
  place: PlaceInPair,
  given: GivenEntry,
  { code, residual }: Pick<Claim, 'code' | 'residual'>,
): Discrepancy {
  const at = placeOf(place)
  return { ...at, kind: 'violation', code: at.verdict.locus.kind === 'zero' ? 'must-vanish' : code, given, residual }
}

function conditional(
  place: PlaceInPair,
  given: GivenEntry,
  { residual, condition }: { readonly residual: SymbolicValue; readonly condition: Condition },
): Discrepancy {
  const alternatives = [{ parities: undefined, condition }]
  return { ...placeOf(place), kind: 'condition', code: 'symbolic-condition', given, residual, alternatives }
}

const notEvaluable = (place: PlaceInPair, given: GivenEntry, reason: string): Discrepancy => ({
  ...placeOf(place),
  ...{ kind: 'not-evaluable', code: 'symbolic-value', given, reason },
})

/** Two tied values of which one has no exact value: an interval, or beyond reach. */
function unknown(place: PlaceInPair, upper: GivenEntry, lower: GivenEntry): Discrepancy {
  for (const entry of [lower, upper]) {
    if (entry.value.kind === 'opaque') return notEvaluable(place, lower, entry.value.reason)
  }
  const reason = 'of the two tied values one depends on symbols and the other has an uncertainty'
  return notEvaluable(place, lower, reason)
}
