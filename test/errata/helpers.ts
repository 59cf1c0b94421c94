// What the tests of the errata share: observables and reports without their Either.

import * as E from 'fp-ts/lib/Either.js'
import { check, type NumericModel, numericModel, type Report } from '../../src/index.js'
import { evaluate } from '../../src/observables/evaluate.js'
import type { ComplexMatrix, Evaluation } from '../../src/physics/evaluation.js'

type Inputs = Readonly<Record<string, string>>

export function evaluation(id: string, inputs: Inputs, model?: NumericModel): Evaluation {
  const result = evaluate(id, inputs, { model })
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

export const numberOf = (id: string, inputs: Inputs, model?: NumericModel): number =>
  Number(evaluation(id, inputs, model).value)

export const matrixOf = (id: string, inputs: Inputs, model: NumericModel): ComplexMatrix =>
  evaluation(id, inputs, model).value as ComplexMatrix

export function report(model: Readonly<Record<string, unknown>>): Report {
  const result = check({ nuvertex: 1, ...model })
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

export function numbers(model: Readonly<Record<string, unknown>>): NumericModel {
  const result = numericModel({ nuvertex: 1, ...model })
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

/** States of one nature with a mass each and a mixing that violates CP. */
export const mixed = (nature: 'dirac' | 'majorana', delta = '212 deg'): Readonly<Record<string, unknown>> => ({
  states: ['1 meV', '8.7 meV', '50.1 meV'].map((mass) => ({ nature, mass })),
  mixing: {
    pdg: {
      theta12: '33.68 deg',
      theta13: '8.56 deg',
      theta23: '43.3 deg',
      delta,
      ...(nature === 'majorana' && { alpha21: '40 deg', alpha31: '100 deg' }),
    },
  },
})
