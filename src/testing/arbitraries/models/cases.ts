// Models in numbers, for functions of numbers: N states with masses, a unitary mixing matrix and form factors that the laws
// allow at q² = 0. Form factors are combinations of exact allowed matrices, so zeros and signs hold to the last bit.
// Shrinks to few states without mixing whose form factors vanish, or one entry of them does not.

import type fc from 'fast-check'
import { shipped } from '../../../catalogue/catalogue.js'
import { solve } from '../../../engine/solve/solve.js'
import * as C from '../../../exact/cyclotomic.js'
import { minusI, plusI, plusOne, type RootOfUnity } from '../../../exact/root-of-unity.js'
import { type FormFactor, formFactors } from '../../../physics/form-factor.js'
import type { Nature } from '../../../physics/state.js'
import { type ComplexMatrix, mapEntries, scale } from '../../complex-matrix.js'
import { toModelFile } from '../../model-file.js'
import { type FormFactorMatrices, type NeutrinoCase, statesOfCase } from '../../neutrino-case.js'
import { printedAs } from '../../printed.js'
import { combination, placedBasisOf } from '../../solution-space.js'
import { fromAngles } from '../matrices/angles.js'
import { withColumnPhases } from '../matrices/unitary.js'
import { drafted } from '../shrinking/drafted.js'
import { type CaseDraft, type CaseOptions, caseDrafts, simplerCase } from './case-drafts.js'
import { coefficientsFor, isEmpty } from './coefficients.js'

/** Models in numbers. Each form factor is left out, zero throughout, in one case of four. */
export const cases = (options: CaseOptions = {}): fc.Arbitrary<NeutrinoCase> =>
  drafted({
    drafts: caseDrafts(options),
    simpler: simplerCase(options),
    build: (draft) => printed(caseOf(draft, options.mixing ?? 'any')),
  })

/** The case, printing itself as a model file. */
const printed = (given: NeutrinoCase): NeutrinoCase => printedAs(given, toModelFile)

/** Phases of Dirac states are conventions; the default of a model file, and one that is another. */
const parities: Readonly<Record<Nature, readonly [RootOfUnity, RootOfUnity]>> = {
  dirac: [plusOne, plusI],
  majorana: [plusI, minusI],
}

function caseOf(draft: CaseDraft, kind: 'any' | 'conserving'): NeutrinoCase {
  const { natures, spectrum, odd, angles } = draft
  const cpParities = natures.map((nature, k) => parities[nature][odd[k] === true ? 1 : 0])
  const rotations = fromAngles(angles)
  const bare = {
    natures,
    labels: natures.map((_, k) => `nu${k + 1}`),
    masses: spectrum.masses,
    cpParities,
    mixing: kind === 'any' ? rotations : withColumnPhases(rotations, conservingPhases(cpParities)),
    formFactors: none,
    missing: {},
  }
  return { ...bare, formFactors: formFactorsOf(bare, draft) }
}

const none: FormFactorMatrices = { charge: [], magnetic: [], electric: [], anapole: [] }

/** U_lk = O_lk e^{−i arg(ξ_k)/2}, up to a phase common to all columns: U* Ξ* = U then, up to phases of the rows. */
const conservingPhases = (cpParities: readonly RootOfUnity[]): readonly number[] => {
  const half = ({ k, n }: RootOfUnity): number => (-Math.PI * k) / n
  return cpParities.map((parity) => half(parity) - half(cpParities[0] ?? parity))
}

/** Sizes of what experiments could see, in e0, µ_B, µ_B and cm². */
const units: Readonly<Record<FormFactor, number>> = { charge: 1e-12, magnetic: 1e-11, electric: 1e-11, anapole: 1e-33 }

const laws = shipped.rules.filter(({ status }) => status === 'law')

function formFactorsOf(bare: NeutrinoCase, { coefficients }: CaseDraft): FormFactorMatrices {
  const count = bare.natures.length
  const isNeeded = formFactors.some((name) => !isEmpty(coefficients[name]))
  const solution = isNeeded ? solve({ states: statesOfCase(bare), rules: laws, q2: 0 }) : undefined
  const matrixOf = (name: FormFactor): ComplexMatrix => {
    const basis = solution === undefined ? [] : placedBasisOf(solution, name, count)
    const { neutrino } = combination(
      basis.map(({ support }) => support),
      coefficientsFor(basis, coefficients[name]),
      count,
    )
    return mapEntries(
      neutrino.map((row) => row.map(C.toComplex)),
      (z) => scale(units[name], z),
    )
  }
  return {
    charge: matrixOf('charge'),
    magnetic: matrixOf('magnetic'),
    electric: matrixOf('electric'),
    anapole: matrixOf('anapole'),
  }
}
