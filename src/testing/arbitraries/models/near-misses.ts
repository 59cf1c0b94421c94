// Models that break one rule in one entry, by a chosen amount, and would be consistent without it. Nothing is filtered: where
// what is drawn cannot break the rule (equal masses, another rule that forces the same), the assumptions beside it are left
// away, then what is special of the states, then their natures.

import fc from 'fast-check'
import { shipped } from '../../../catalogue/catalogue.js'
import type { ShippedAssumptionId, ShippedConventionId, ShippedLawId } from '../../../catalogue/embedded.js'
import * as C from '../../../exact/cyclotomic.js'
import type { CyclotomicMatrix } from '../../../exact/matrix.js'
import { parseDecimal, type Rational } from '../../../exact/rational.js'
import type { ModelInput } from '../../../model-input.js'
import { entryName } from '../../../physics/entry.js'
import type { Nature } from '../../../physics/state.js'
import type { SymmetryRule } from '../../../physics/symmetry-rule.js'
import { toModelFile } from '../../model-file.js'
import { type Breach, breachesOf } from '../../near-miss.js'
import { printedAs } from '../../printed.js'
import { type SolvedModel, solvedModel } from '../../read-test-model.js'
import { drafted, type Simpler } from '../shrinking/drafted.js'
import { canonicalValues, factorOf, writtenIn } from './allowed-form-factors.js'
import { type Coefficients, coefficientsWithout, drawnCoefficients, simplerCoefficients } from './coefficients.js'
import { type AnyState, type NatureChoice, plainPhases } from './model-states.js'
import { type SkeletonDraft, simplerSkeleton, skeletonDrafts, skeletonOf, skeletonWithout } from './skeletons.js'

export type ShippedRuleId = ShippedLawId | ShippedAssumptionId

export interface NearMissOptions {
  /** The rule that is broken; default: any of the shipped ones. */
  readonly rule?: ShippedRuleId
  /** By how much, a decimal such as `1e-12`, in the unit of the file; default: 1, a thousandth, or 1e-12. */
  readonly by?: string
  /** Natures of the states; default: any that can break the rule. */
  readonly nature?: NatureChoice
  /** Default: any of the shipped ones. */
  readonly convention?: ShippedConventionId
  /** Largest number of states; default 3. */
  readonly maximum?: number
}

export interface NearMiss {
  readonly model: ModelInput
  /** The rule that is broken. */
  readonly rule: string
  /** Where: `magnetic[1,2]`. */
  readonly entry: string
  /** The modulus of the step away from what is allowed, as it was asked for. */
  readonly by: string
}

interface MissDraft {
  readonly rule: SymmetryRule
  readonly by: string
  readonly skeleton: SkeletonDraft
  /** Which of the ways to break the rule. */
  readonly pick: number
  readonly coefficients: Coefficients
}

/**
 * Models with exactly one violation: of the named rule, at the named entry. Without the rule they are consistent. Shrinks to
 * as few states as can break it, without other assumptions, in the canonical convention, and with nothing but the step.
 * A rule that nothing of the natures and the convention asked for can break is a RangeError.
 */
export function nearMisses(options: NearMissOptions = {}): fc.Arbitrary<NearMiss> {
  const { rule, by, maximum = 3 } = options
  if (by !== undefined) amountOf(by)
  const rules = shipped.rules.filter((one) => (rule === undefined || one.id === rule) && isBreakable(one, options))
  if (rules.length === 0) throw new RangeError(`no such model of up to ${maximum} states can break ${rule ?? 'a rule'}`)
  return drafted({
    drafts: skeletonDrafts(options).chain((skeleton) =>
      fc.record({
        rule: fc.constantFrom(...rules),
        by: by === undefined ? fc.constantFrom('1', '0.001', '1e-12') : fc.constant(by),
        skeleton: fc.constant(skeleton),
        pick: fc.noBias(fc.nat(999)),
        coefficients: drawnCoefficients(maximum),
      }),
    ),
    simpler: simplerMiss(options),
    build: (draft) => missOf(draft, options),
  })
}

function simplerMiss(options: NearMissOptions): Simpler<MissDraft> {
  const simplerBare = simplerSkeleton(options)
  return function* (draft) {
    const { skeleton, coefficients, pick, by } = draft
    for (const state of skeleton.states.keys()) {
      const fewer = skeletonWithout(skeleton, state, options)
      if (fewer !== undefined)
        yield { ...draft, skeleton: fewer, coefficients: coefficientsWithout(coefficients, state) }
    }
    for (const simpler of simplerCoefficients(coefficients)) yield { ...draft, coefficients: simpler }
    for (const simpler of simplerBare(skeleton))
      if (simpler.states.length === skeleton.states.length) yield { ...draft, skeleton: simpler }
    for (let smaller = 0; smaller < Math.min(pick, 12); smaller++) yield { ...draft, pick: smaller }
    if (options.by === undefined && by !== '1') yield { ...draft, by: '1' }
  }
}

/** What a skeleton becomes where it cannot break the rule, step by step. */
function* fallbacks(rule: SymmetryRule, skeleton: SkeletonDraft, options: NearMissOptions): Generator<SkeletonDraft> {
  const assume = rule.status === 'assumption' ? [rule.id] : []
  const q2 = rule.domain.q2 === 0 ? 0 : skeleton.q2
  yield { ...skeleton, q2, assume: [...new Set([...assume, ...skeleton.assume])] }
  yield { ...skeleton, q2, assume }
  const plain = { ...skeleton, q2, assume }
  const shapes = [skeleton.states.map(({ nature }) => nature), ...shapesOf(options)].flatMap(plainStates)
  for (const states of shapes) yield { ...plain, states }
  // A convention without a charge, say.
  if (options.convention === undefined) for (const states of shapes) yield { ...plain, convention: canonical, states }
}

/** States with equal phases, and different masses; then with equal ones, which free a charge between two states. */
const plainStates = (shape: readonly Nature[]): readonly (readonly AnyState[])[] => [
  shape.map((nature, k) => ({ nature, mass: `${k + 1} eV`, ...plainPhases })),
  shape.map((nature) => ({ nature, mass: '1 eV', ...plainPhases })),
]

/** Natures of up to so many states, few first; the order of states does not matter. */
const shapesOf = ({ nature = 'any', maximum = 3 }: NearMissOptions): readonly (readonly Nature[])[] =>
  Array.from({ length: maximum }, (_, n) =>
    Array.from({ length: n + 2 }, (_unused, dirac) =>
      Array.from({ length: n + 1 }, (_none, k): Nature => (k < dirac ? 'dirac' : 'majorana')),
    ),
  )
    .flat()
    .filter(
      (shape) =>
        nature === 'any' || (nature === 'mixed' ? new Set(shape).size === 2 : shape.every((n) => n === nature)),
    )

const isBreakable = (rule: SymmetryRule, options: NearMissOptions): boolean =>
  breakable(
    rule,
    { states: [], assume: [], lift: [], convention: options.convention ?? canonical, q2: 'generic' },
    options,
  ) !== undefined

const canonical = shipped.conventions.find((convention) => convention.canonical)?.id ?? ''

interface Breakable {
  readonly skeleton: SkeletonDraft
  readonly solved: SolvedModel
  readonly breaches: readonly Breach[]
}

function breakable(rule: SymmetryRule, drawn: SkeletonDraft, options: NearMissOptions): Breakable | undefined {
  for (const skeleton of fallbacks(rule, drawn, options)) {
    if (skeleton.states.length === 0) continue
    const solved = solvedModel(skeletonOf(skeleton))
    const breaches = breachesOf(solved.system, rule.id)
    if (breaches.length > 0) return { skeleton, solved, breaches }
  }
  return undefined
}

function missOf({ rule, by, skeleton: drawn, pick, coefficients }: MissDraft, options: NearMissOptions): NearMiss {
  const found = breakable(rule, drawn, options)
  const breach = found?.breaches[pick % found.breaches.length]
  if (found === undefined || breach === undefined) throw new RangeError(`nothing can break ${rule.id}`)
  const { formFactor } = breach
  const { solved, skeleton } = found
  const values = canonicalValues(solved, formFactor, coefficients[formFactor])
  const matrix = writtenIn(broken(values, breach, amountOf(by)), factorOf(solved, formFactor))
  const model = { ...skeletonOf(skeleton), formFactors: { [formFactor]: { matrix } } } as ModelInput
  const entry = entryName({ species: 'neutrino', ...breach })
  return printedAs({ model, rule: rule.id, entry, by }, (miss) =>
    toModelFile(miss.model, [`${miss.entry} breaks ${miss.rule} by ${miss.by}`]),
  )
}

function amountOf(by: string): Rational {
  const amount = parseDecimal(by)
  if (amount === undefined || amount.n === 0n) throw new RangeError(`by is a decimal other than zero, not ${by}`)
  return amount
}

function broken(
  values: CyclotomicMatrix,
  { final, initial, direction, hidesMirror }: Breach,
  amount: Rational,
): readonly (readonly (C.Cyclotomic | undefined)[])[] {
  const step = C.multiply(C.fromRational(amount), C.fromRoot(direction))
  return values.map((row, f) =>
    row.map((z, i) => {
      if (f === final && i === initial) return C.add(z, step)
      return hidesMirror && f === initial && i === final ? undefined : z
    }),
  )
}
