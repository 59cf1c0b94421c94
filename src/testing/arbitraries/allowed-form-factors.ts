// Form factors that a given model allows, drawn from its solution space: the rules in force, its states and its convention.

import fc from 'fast-check'
import { toAuthor } from '../../engine/compare/compare.js'
import * as C from '../../exact/cyclotomic.js'
import type { CyclotomicMatrix } from '../../exact/matrix.js'
import type { ModelInput } from '../../model-input.js'
import type { Unit } from '../../physics/convention.js'
import { type FormFactor, formFactors } from '../../physics/form-factor.js'
import { type SolvedModel, solvedModel } from '../read-test-model.js'
import { basisOf, type Support } from '../solution-space.js'
import { allowedMatrices } from './allowed-matrices.js'

export interface AllowedOptions {
  /** Which form factors; default: any of the four. */
  readonly of?: readonly FormFactor[]
}

export type FormFactorsInput = NonNullable<ModelInput['formFactors']>

/**
 * Form factors for a model without any: what `check` reads under `formFactors`, exact, in the model's convention. Nothing
 * is filtered: they are combinations of a basis of what the rules allow. A model with issues, or with a CP parity left open
 * on which something depends, is a TypeError.
 */
export function allowedFormFactors(model: unknown, options: AllowedOptions = {}): fc.Arbitrary<FormFactorsInput> {
  const solved = solvedModel(model)
  const names = options.of === undefined ? fc.subarray([...formFactors]) : fc.constant(options.of)
  return names
    .chain((chosen) =>
      fc.tuple(...chosen.map((name) => valuesOf(solved, name).map((values) => [name, values] as const))),
    )
    .map((all) =>
      Object.fromEntries(all.map(([name, values]) => [name, { matrix: writtenIn(values, factorOf(solved, name)) }])),
    )
}

/** A basis of the allowed neutrino matrices of one form factor, canonical. */
export function neutrinoBasis({ solution, model }: SolvedModel, name: FormFactor): readonly Support[] {
  refuseForks(solution, name, model.states.length)
  const basis = basisOf(solution, name, model.states.length)
  return basis.filter((support) => support.some(({ species }) => species === 'neutrino'))
}

/** Allowed canonical values of the neutrino matrix. */
export function valuesOf({ solution, model }: SolvedModel, name: FormFactor): fc.Arbitrary<CyclotomicMatrix> {
  refuseForks(solution, name, model.states.length)
  return allowedMatrices(solution, name, model.states.length).map(({ neutrino }) => neutrino)
}

function refuseForks(solution: SolvedModel['solution'], name: FormFactor, count: number): void {
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
