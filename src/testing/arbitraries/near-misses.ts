// Models that break one rule in one entry, by a chosen amount, and would be consistent without it.

import fc from 'fast-check'
import { shipped } from '../../catalogue/catalogue.js'
import type { ShippedAssumptionId, ShippedLawId } from '../../catalogue/embedded.js'
import * as C from '../../exact/cyclotomic.js'
import { parseDecimal, type Rational } from '../../exact/rational.js'
import type { ModelInput } from '../../model-input.js'
import { entryName } from '../../physics/entry.js'
import type { SymmetryRule } from '../../physics/symmetry-rule.js'
import { toModelFile } from '../model-file.js'
import { type Breach, breachesOf } from '../near-miss.js'
import { printedAs } from '../printed.js'
import { solvedModel } from '../read-test-model.js'
import { factorOf, valuesOf, writtenIn } from './allowed-form-factors.js'
import { phasesOf, type StateInput, stateOf } from './model-states.js'

export type ShippedRuleId = ShippedLawId | ShippedAssumptionId

export interface NearMissOptions {
  /** The rule that is broken; default: any of the shipped ones. */
  readonly rule?: ShippedRuleId
  /** By how much, a decimal such as `1e-12`, in the unit of the file; default: 1, a thousandth, or 1e-12. */
  readonly by?: string
  /** Largest number of states; default 3. */
  readonly maximum?: number
}

export interface NearMiss {
  readonly model: ModelInput
  /** The rule that is broken. */
  readonly rule: string
  /** Where: `magnetic[1,2]`. */
  readonly entry: string
  /** The modulus of the step away from what is allowed. */
  readonly by: string
}

/** Models with exactly one violation: of the named rule, at the named entry. Without the rule they are consistent. */
export function nearMisses(options: NearMissOptions = {}): fc.Arbitrary<NearMiss> {
  const { rule, by, maximum = 3 } = options
  const step = by === undefined ? fc.constantFrom('1', '0.001', '1e-12') : fc.constant(by)
  const rules = rule === undefined ? shipped.rules : shipped.rules.filter(({ id }) => id === rule)
  return fc
    .constantFrom(...rules)
    .chain((broken) => fc.tuple(fc.constant(broken), breakableModels(broken, maximum), step))
    .chain(([broken, skeleton, amount]) => missesOf(broken, skeleton, amount))
}

/** Models in which the rule forces something that no other rule in force does. */
function breakableModels(rule: SymmetryRule, maximum: number): fc.Arbitrary<ModelInput> {
  const phases = phasesOf([rule])
  const shapes = shapesUpTo(maximum).filter((shape) => breaches(rule, plainModel(rule, shape)).length > 0)
  if (shapes.length === 0) throw new RangeError(`no model of up to ${maximum} states can break ${rule.id}`)
  return fc.constantFrom(...shapes).chain((shape) =>
    fc.tuple(...shape.map((nature) => stateOf(nature, phases))).map((states) => {
      const drawn = modelOf(rule, states)
      // Phases and masses may be such that the rule forces nothing new: equal masses, say.
      return breaches(rule, drawn).length > 0 ? drawn : plainModel(rule, shape)
    }),
  )
}

type Shape = readonly ('dirac' | 'majorana')[]

/** Natures of up to so many states, few first; the order of states does not matter. */
const shapesUpTo = (maximum: number): readonly Shape[] =>
  Array.from({ length: maximum }, (_, n) =>
    Array.from(
      { length: n + 2 },
      (_unused, dirac): Shape => Array.from({ length: n + 1 }, (_none, k) => (k < dirac ? 'dirac' : 'majorana')),
    ),
  ).flat()

/** States with equal phases and different masses. */
const plainModel = (rule: SymmetryRule, shape: Shape): ModelInput =>
  modelOf(
    rule,
    shape.map((nature, k) => ({ nature, mass: `${k + 1} eV`, ...plainPhases(rule, nature) }) as StateInput),
  )

const plainPhases = (rule: SymmetryRule, nature: Shape[number]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    phasesOf([rule]).map((name) => [
      name,
      nature === 'majorana' && (name === 'cpParity' || name === 'pPhase') ? 'i' : '1',
    ]),
  )

const modelOf = ({ id, status, domain }: SymmetryRule, states: readonly StateInput[]): ModelInput =>
  ({
    nuvertex: 1,
    states,
    ...(status === 'assumption' ? { assume: [id] } : {}),
    ...(domain.q2 === 0 ? { q2: 0 } : {}),
  }) as ModelInput

const breaches = ({ id }: SymmetryRule, model: ModelInput): readonly Breach[] =>
  breachesOf(solvedModel(model).system, id)

function missesOf(rule: SymmetryRule, skeleton: ModelInput, by: string): fc.Arbitrary<NearMiss> {
  const amount = parseDecimal(by)
  if (amount === undefined || amount.n === 0n) throw new RangeError(`by is a decimal other than zero, not ${by}`)
  const solved = solvedModel(skeleton)
  return fc.constantFrom(...breaches(rule, skeleton)).chain((breach) =>
    valuesOf(solved, breach.formFactor).map((values) => {
      const { formFactor } = breach
      const matrix = writtenIn(broken(values, breach, amount), factorOf(solved, formFactor))
      const model = { ...skeleton, formFactors: { [formFactor]: { matrix } } } as ModelInput
      const entry = entryName({ species: 'neutrino', ...breach })
      return printedAs({ model, rule: rule.id, entry, by }, (miss) =>
        toModelFile(miss.model, [`${miss.entry} breaks ${miss.rule} by ${miss.by}`]),
      )
    }),
  )
}

type Values = readonly (readonly C.Cyclotomic[])[]

function broken(values: Values, breach: Breach, amount: Rational): readonly (readonly (C.Cyclotomic | undefined)[])[] {
  const { final, initial, direction, hidesMirror } = breach
  const step = C.multiply(C.fromRational(amount), C.fromRoot(direction))
  return values.map((row, f) =>
    row.map((z, i) => {
      if (f === final && i === initial) return C.add(z, step)
      return hidesMirror && f === initial && i === final ? undefined : z
    }),
  )
}
