// Spin and spin-flavour precession of the neutrinos of a model along a path through uniform matter and field, as curves.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { type NumericOptions, numericModel } from './model-numbers.js'
import { partsOf } from './observables/evaluate.js'
import { evolveSpin, type SpinHistory, spinPeriods } from './observables/propagation/evolve.js'
import { constants } from './physics/constants.js'
import type { Issue } from './physics/issue.js'
import type { Curve } from './plot/figures/curve.js'
import type { PrecessionData } from './plot/figures/precession.js'
import { type Label, rich } from './plot/text/rich-text.js'
import { modelInputs, type PrecessionInputs, partsOfPath, readPrecession, unitOfPath } from './precession-inputs.js'

type Result<A> = E.Either<NonEmptyArray<Issue>, A>

/** The names of the inputs. */
export const modelPrecessionKeys: readonly string[] = Object.keys(modelInputs)

/**
 * What `precessionFigure` draws of a neutrino that a model's flavour (`flavour`, `anti`) is born as, with energy E, in a field
 * B over a length L, in matter of density rho with Y electrons for each nucleon: the probability of the opposite helicity,
 * and for Majorana neutrinos that of each flavour of it. Issues where the model lacks masses, mixing or moments, is
 * neither all-Dirac nor all-Majorana, or oscillates too often for a figure.
 */
export function modelPrecessionCurves(
  input: unknown,
  inputs: PrecessionInputs,
  options: NumericOptions = {},
): Result<PrecessionData> {
  const read = readPrecession(modelInputs, inputs)
  if (E.isLeft(read)) return read
  const numbers = numericModel(input, options)
  if (E.isLeft(numbers)) return numbers
  const model = partsOf({ id: 'precession', model: ['masses', 'mixing', 'magnetic', 'electric'] }, numbers.right)
  if (E.isLeft(model)) return model
  const { E: energy, B, L, rho, Y, flavour, anti } = read.right
  const nucleons = rho * constants.N_A.value
  const surroundings = { B, n_e: Y * nucleons, n_n: (1 - Y) * nucleons }
  const beam = { flavour, anti, E: energy }
  const periods = spinPeriods(model.right, beam, { ...surroundings, length: L })
  if (E.isLeft(periods)) return E.left([notOfOneKind(periods.left)])
  const steps = partsOfPath(periods.right)
  if (E.isLeft(steps)) return steps
  const history = evolveSpin(model.right, beam, [{ ...surroundings, length: L, steps: steps.right }])
  if (E.isLeft(history)) return E.left([notOfOneKind(history.left)])
  const unit = unitOfPath(L)
  const curves = curvesOf(history.right).map(
    ({ label, points }): Curve => ({ label, points: points.map(([x, probability]) => [x / unit.inCm, probability]) }),
  )
  return E.right({ curves, unit: unit.name })
}

function curvesOf({ states, points }: SpinHistory): readonly Curve[] {
  const opposite = states.length / 2
  const isMajorana = states.every((name) => nameOf.test(name))
  const sum = (list: readonly number[]): number => list.reduce((total, x) => total + x, 0)
  const all: Curve = {
    label: isMajorana ? 'all flavours together' : 'all sterile states together',
    points: points.map(([x, probabilities]) => [x, sum(probabilities.slice(opposite))]),
  }
  if (!isMajorana) return [all]
  return [
    all,
    ...states.slice(opposite).map(
      (name, k): Curve => ({
        label: flavourLabel(name),
        points: points.map(([x, probabilities]) => [x, probabilities[opposite + k] ?? 0]),
      }),
    ),
  ]
}

const nameOf = /^(anti)?nu_(e|mu|tau|s\d+)$/
const greek: Readonly<Record<string, string>> = { mu: 'µ', tau: 'τ' }

/** `antinu_mu` → ν̄_µ. */
function flavourLabel(name: string): Label {
  const [, isAnti, flavour = ''] = nameOf.exec(name) ?? []
  return rich`*${isAnti === undefined ? 'ν' : 'ν̄'}*_{${greek[flavour] ?? flavour}}`
}

const notOfOneKind = (expected: string): Issue => ({
  code: 'unsupported',
  path: '$.model',
  location: null,
  expected,
  received: 'another model',
  hint: null,
})
