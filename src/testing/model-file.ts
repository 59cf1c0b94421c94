// Models, exact or in numbers, as the text of a model file.

import * as R from '../exact/root-of-unity.js'
import { type ModelMap, modelText } from '../import/model-text.js'
import type { ModelInput } from '../model-input.js'
import type { Complex, ComplexMatrix } from '../physics/evaluation.js'
import { type FormFactor, formFactors } from '../physics/form-factor.js'
import type { NeutrinoCase } from './neutrino-case.js'

/** Units in which a case in numbers gives its form factors. */
export const units: Readonly<Record<FormFactor, string>> = {
  charge: 'e0',
  magnetic: 'muB',
  electric: 'muB',
  anapole: 'cm^2',
}

/** The text of a model file, to be pasted into `nuvertex check -`. */
export const toModelFile = (model: ModelInput | NeutrinoCase, comments: readonly string[] = []): string =>
  isCase(model)
    ? modelText(caseModel(model) as unknown as ModelMap, [...comments, ...mixingComment(model)])
    : modelText({ ...model } as unknown as ModelMap, comments)

/** A model file has mixing of three states or more; of fewer it stands in a comment. No mixing is not written. */
const isWritten = ({ mixing }: NeutrinoCase): boolean => mixing.length >= 3 && !isIdentity(mixing)

export const mixingComment = (model: NeutrinoCase): readonly string[] =>
  isWritten(model) || isIdentity(model.mixing)
    ? []
    : ['mixing, rows e, mu, columns the mass states:', ...matrixComment(model.mixing)]

/** A row a line. */
export const matrixComment = (matrix: ComplexMatrix): readonly string[] =>
  matrix.map((row) => `  ${row.map(complexText).join(', ')}`)

const isIdentity = (matrix: ComplexMatrix): boolean =>
  matrix.every((row, r) => row.every(({ re, im }, c) => re === (r === c ? 1 : 0) && im === 0))

const isCase = (model: ModelInput | NeutrinoCase): model is NeutrinoCase => 'natures' in model

/** The case as the record that `check` takes; doubles are written in their shortest decimal form. */
export function caseModel(given: NeutrinoCase): ModelInput {
  const { natures, labels, masses, cpParities, mixing, formFactors: values } = given
  const states = natures.map((nature, k) => ({
    label: labels[k] ?? `nu${k + 1}`,
    nature,
    mass: `${masses[k] ?? 0} eV`,
    ...parityOf(cpParities[k] ?? R.plusOne),
  }))
  const written = formFactors.flatMap((name) =>
    isZeroMatrix(values[name])
      ? []
      : [[name, { unit: units[name], matrix: values[name].map((row) => row.map(entryInput)) }]],
  )
  return {
    nuvertex: 1,
    states: states as ModelInput['states'],
    q2: 0,
    ...(isWritten(given) ? { mixing: { matrix: mixing.map((row) => row.map(complexText)) } } : {}),
    ...(written.length === 0 ? {} : { formFactors: Object.fromEntries(written) as ModelInput['formFactors'] & object }),
  }
}

/** 1 is the default of a Dirac state, and no other state has it. */
const parityOf = (parity: R.RootOfUnity): { readonly cpParity?: string } =>
  R.equals(parity, R.plusOne) ? {} : { cpParity: R.print(parity) }

export const isZeroMatrix = (matrix: ComplexMatrix): boolean =>
  matrix.every((row) => row.every(({ re, im }) => re === 0 && im === 0))

export const entryInput = ({ re, im }: Complex): number | { readonly re: number; readonly im: number } =>
  im === 0 ? re : { re, im }

/** `0.6 - 0.8*i`. */
export function complexText({ re, im }: Complex): string {
  if (im === 0) return String(re + 0)
  const imaginary = `${Math.abs(im)}*i`
  if (re === 0) return im < 0 ? `-${imaginary}` : imaginary
  return `${re} ${im < 0 ? '-' : '+'} ${imaginary}`
}
