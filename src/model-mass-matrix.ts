// A model that gives a mass matrix: the masses of its states and its mixing matrix follow from it.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { type MassMixingProblem, massMixing } from './mixing/certified/mass-mixing.js'
import type { MixingMatrix } from './mixing/matrix/mixing-matrix.js'
import type { Issue } from './physics/issue.js'
import type { GivenMassMatrix, NeutrinoModel } from './physics/model.js'

export interface ResolvedModel {
  /** The model, its states with the masses of the matrix, ascending. */
  readonly model: NeutrinoModel
  /** `undefined` for a model without mass matrix. */
  readonly mixing: MixingMatrix | undefined
}

/** Masses and mixing from the mass matrix of a model; a model without one is returned as it is. */
export function resolveMassMatrix(model: NeutrinoModel): E.Either<NonEmptyArray<Issue>, ResolvedModel> {
  const { massMatrix, states } = model
  if (massMatrix === undefined) return E.right({ model, mixing: undefined })
  const nature = massMatrix.kind === 'dirac' ? 'dirac' : 'majorana'
  const found = massMixing({ ...massMatrix, nature })
  if (E.isLeft(found)) return E.left([issueOf(found.left, massMatrix)])
  const { masses, mixing } = found.right
  const withMasses = states.map((state, k) => {
    const value = masses[k]
    return value === undefined ? state : { ...state, mass: { value, unit: 'eV' } }
  })
  return E.right({ model: { ...model, states: withMasses }, mixing })
}

function issueOf({ kind }: MassMixingProblem, { location }: GivenMassMatrix): Issue {
  switch (kind) {
    case 'unresolved':
      return {
        code: 'limit',
        path: '$.massMatrix',
        location,
        expected: 'masses that differ by more than a part in 10^300, or not at all',
        received: 'masses too close to be told apart',
        hint: null,
      }
    case 'too-large':
      return {
        code: 'limit',
        path: '$.massMatrix',
        location,
        expected: 'entries of which it can be decided exactly whether masses are equal or zero',
        received: 'numbers of too many digits, or too many radicals',
        hint: 'Write fewer digits, or decimals instead of radicals.',
      }
    case 'degenerate-charged-leptons':
      return {
        code: 'invalid-value',
        path: '$.massMatrix.chargedLeptons',
        location,
        expected: 'charged leptons of different masses',
        received: 'two of equal mass',
        hint: 'e, mu and tau are told apart by their masses; without chargedLeptons they are the rows of the matrix.',
      }
    default: {
      const never: never = kind
      return never
    }
  }
}
