// Form factors that a given model allows, drawn from its solution space: the rules in force, its states and its convention.

import fc from 'fast-check'
import { toAuthor } from '../../../engine/compare/compare.js'
import * as C from '../../../exact/cyclotomic.js'
import type { CyclotomicMatrix } from '../../../exact/matrix.js'
import type { ModelInput } from '../../../model-input.js'
import type { Unit } from '../../../physics/convention.js'
import { type FormFactor, formFactors } from '../../../physics/form-factor.js'
import { type SolvedModel, solvedModel } from '../../read-test-model.js'
import { combination, placedBasisOf } from '../../solution-space.js'
import { drafted } from '../shrinking/drafted.js'
import { coefficientsFor, drawnCoefficients, type PairMatrix, simplerCoefficients } from './coefficients.js'

export interface AllowedOptions {
  /** Which form factors; default: any of the four. */
  readonly of?: readonly FormFactor[]
}

export type FormFactorsInput = NonNullable<ModelInput['formFactors']>

/**
 * Form factors for a model without any: what `check` reads under `formFactors`, [final][initial], exact, in the model's
 * convention. Nothing is filtered: they are combinations of a basis of what the rules allow, each free parameter with a
 * coefficient of its own. Shrinks to one form factor with one independent entry that is 1 times a phase. A model with issues,
 * or with a CP parity left open on which something depends, is a TypeError.
 */
export function allowedFormFactors(model: unknown, options: AllowedOptions = {}): fc.Arbitrary<FormFactorsInput> {
  const solved = solvedModel(model)
  for (const name of options.of ?? formFactors) refuseForks(solved, name)
  return drafted({
    drafts: fc.record({
      names: options.of === undefined ? fc.subarray([...formFactors]) : fc.constant(options.of),
      coefficients: drawnCoefficients(solved.model.states.length),
    }),
    simpler: function* (draft) {
      if (options.of === undefined) for (const names of fewerNames(draft.names)) yield { ...draft, names }
      for (const coefficients of simplerCoefficients(draft.coefficients)) yield { ...draft, coefficients }
    },
    build: ({ names, coefficients }) =>
      Object.fromEntries(
        names.map((name) => [name, matrixInput(solved, name, coefficients[name])]),
      ) as FormFactorsInput,
  })
}

/** None, one alone, then one less. */
export function* fewerNames(names: readonly FormFactor[]): Generator<readonly FormFactor[]> {
  if (names.length === 0) return
  yield []
  if (names.length > 1) for (const name of names) yield [name]
  if (names.length > 2) for (const name of names) yield names.filter((other) => other !== name)
}

/** The matrix of one form factor as the model file has it: what the rules allow, with these coefficients. */
export const matrixInput = (solved: SolvedModel, name: FormFactor, coefficients: PairMatrix): WrittenMatrix => ({
  matrix: writtenIn(canonicalValues(solved, name, coefficients), factorOf(solved, name)),
})

export interface WrittenMatrix {
  readonly matrix: readonly (readonly string[])[]
}

/** Allowed values of the neutrino's matrix, canonical. */
export function canonicalValues(solved: SolvedModel, name: FormFactor, coefficients: PairMatrix): CyclotomicMatrix {
  refuseForks(solved, name)
  const count = solved.model.states.length
  const basis = placedBasisOf(solved.solution, name, count)
  const { neutrino } = combination(
    basis.map(({ support }) => support),
    coefficientsFor(basis, coefficients),
    count,
  )
  return neutrino
}

function refuseForks({ solution, model }: SolvedModel, name: FormFactor): void {
  const count = model.states.length
  for (let entry = 0; entry < count * count; entry++) {
    const { locus } = solution.verdict('neutrino', name, Math.floor(entry / count), entry % count)
    if (locus.kind === 'fork')
      throw new TypeError(
        'what is allowed depends on a CP parity that the model leaves open: give cpParity of every state',
      )
  }
}

export const factorOf = ({ notation }: SolvedModel, name: FormFactor): Unit => notation.author.factor[name]

/** Canonical values as a model file writes them in a convention; `undefined` is `?`. */
export const writtenIn = (
  values: readonly (readonly (C.Cyclotomic | undefined)[])[],
  factor: Unit,
): readonly (readonly string[])[] =>
  values.map((row) => row.map((z) => (z === undefined ? '?' : C.print(toAuthor(z, factor)))))
