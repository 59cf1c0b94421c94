// Models in numbers, for functions of numbers: N states with masses, a unitary mixing matrix and form factors that the laws
// allow at q² = 0. Form factors are combinations of exact allowed matrices, so zeros and signs hold to the last bit.
// Shrinks to one state without mixing whose form factors vanish but for one.

import fc from 'fast-check'
import { shipped } from '../../catalogue/catalogue.js'
import { solve } from '../../engine/solve/solve.js'
import * as C from '../../exact/cyclotomic.js'
import { minusI, plusI, plusOne, type RootOfUnity } from '../../exact/root-of-unity.js'
import { type FormFactor, formFactors } from '../../physics/form-factor.js'
import { type Nature, natures } from '../../physics/state.js'
import { type ComplexMatrix, mapEntries, scale } from '../complex-matrix.js'
import { toModelFile } from '../model-file.js'
import { type FormFactorMatrices, type NeutrinoCase, statesOfCase } from '../neutrino-case.js'
import { printedAs } from '../printed.js'
import { allowedMatrices } from './allowed-matrices.js'
import type { NatureChoice } from './model-states.js'
import { type SpectrumKind, spectra } from './spectra.js'
import { orthogonalMatrix, unitary, withColumnPhases } from './unitary.js'

export interface CaseOptions {
  /** `any` (default): all states Dirac, or all Majorana. `mixed`: at least one of each. */
  readonly nature?: NatureChoice
  /** Smallest number of states; default 1. */
  readonly minimum?: number
  /** Largest number of states; default 3. */
  readonly maximum?: number
  /** `conserving`: such that CP with the parities of the states is conserved by the mixing. Default: `any` unitary matrix. */
  readonly mixing?: 'any' | 'conserving'
  /** Kinds of mass spectra; default: all of them. */
  readonly spectra?: readonly SpectrumKind[]
}

/** Sizes of what experiments could see, in e0, µ_B, µ_B and cm². */
const units: Readonly<Record<FormFactor, number>> = { charge: 1e-12, magnetic: 1e-11, electric: 1e-11, anapole: 1e-33 }

const laws = shipped.rules.filter(({ status }) => status === 'law')

/** Models in numbers. */
export const cases = (options: CaseOptions = {}): fc.Arbitrary<NeutrinoCase> =>
  naturesOf(options).chain((chosen) => casesOf(chosen, options))

/** Models in numbers of states of these natures. */
export const casesOf = (
  chosen: readonly Nature[],
  { mixing = 'any', spectra: kinds }: Pick<CaseOptions, 'mixing' | 'spectra'> = {},
): fc.Arbitrary<NeutrinoCase> =>
  fc
    .record({
      masses: spectra(chosen.length, kinds === undefined ? {} : { kinds }),
      cpParities: fc.tuple(...chosen.map((nature) => parities[nature])),
      rotations: mixing === 'any' ? unitary(chosen.length) : orthogonalMatrix(chosen.length),
    })
    .map(({ masses, cpParities, rotations }) => ({
      natures: chosen,
      labels: chosen.map((_, k) => `nu${k + 1}`),
      masses,
      cpParities,
      mixing: mixing === 'any' ? rotations : withColumnPhases(rotations, conservingPhases(cpParities)),
      formFactors: none,
      missing: {},
    }))
    .chain((bare) => formFactorsOf(bare).map((values) => printed({ ...bare, formFactors: values })))

const none: FormFactorMatrices = { charge: [], magnetic: [], electric: [], anapole: [] }

/** The case, printing itself as a model file. */
export const printed = (given: NeutrinoCase): NeutrinoCase => printedAs(given, toModelFile)

/** Phases of Dirac states are conventions; the default of a model file, and one that is another. */
const parities: Readonly<Record<Nature, fc.Arbitrary<RootOfUnity>>> = {
  dirac: fc.constantFrom<RootOfUnity>(plusOne, plusI),
  majorana: fc.constantFrom<RootOfUnity>(plusI, minusI),
}

/** U_lk = O_lk e^{−i arg(ξ_k)/2}, up to a phase common to all columns: U* Ξ* = U then, up to phases of the rows. */
const conservingPhases = (cpParities: readonly RootOfUnity[]): readonly number[] => {
  const half = ({ k, n }: RootOfUnity): number => (-Math.PI * k) / n
  return cpParities.map((parity) => half(parity) - half(cpParities[0] ?? parity))
}

function naturesOf({ nature = 'any', minimum = 1, maximum = 3 }: CaseOptions): fc.Arbitrary<readonly Nature[]> {
  const sizes = fc.integer({ min: minimum, max: maximum })
  if (nature === 'mixed') {
    return fc
      .array(fc.constantFrom(...natures), { minLength: Math.max(0, minimum - 2), maxLength: Math.max(0, maximum - 2) })
      .chain((more) =>
        fc.constantFrom<readonly Nature[]>(['dirac', 'majorana', ...more], ['majorana', 'dirac', ...more]),
      )
  }
  const one = nature === 'any' ? fc.constantFrom(...natures) : fc.constant(nature)
  return fc.tuple(one, sizes).map(([same, count]) => Array.from({ length: count }, () => same))
}

function formFactorsOf(bare: NeutrinoCase): fc.Arbitrary<FormFactorMatrices> {
  const states = statesOfCase(bare)
  const solution = solve({ states, rules: laws, q2: 0 })
  const matricesOf = (name: FormFactor): fc.Arbitrary<ComplexMatrix> =>
    allowedMatrices(solution, name, states.length).map(({ neutrino }) =>
      mapEntries(
        neutrino.map((row) => row.map(C.toComplex)),
        (z) => scale(units[name], z),
      ),
    )
  return fc
    .tuple(...formFactors.map(matricesOf))
    .map(
      (matrices) =>
        Object.fromEntries(formFactors.map((name, k) => [name, matrices[k] ?? []])) as FormFactorMatrices & object,
    )
}
