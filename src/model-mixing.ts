// The mixing matrix of a model: built from what the author gives, and the open CP parities read off it.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import type { Catalogue } from './catalogue/catalogue.js'
import { fromEntries } from './mixing/matrix/explicit-matrix.js'
import type { MixingMatrix } from './mixing/matrix/mixing-matrix.js'
import { fromNamed } from './mixing/matrix/named-mixing.js'
import { fromParameters } from './mixing/matrix/parametrisation.js'
import { requireUnitary } from './mixing/matrix/unitarity.js'
import type { Checked, MixingIssue } from './mixing/mixing-issue.js'
import { didYouMean } from './physics/did-you-mean.js'
import { type Path, pathText, type SourceDocument } from './physics/document.js'
import type { Issue } from './physics/issue.js'
import type { GivenMixing, NeutrinoModel } from './physics/model.js'

/**
 * The mixing matrix that a model gives (`undefined` if it gives none), square and unitary, or its active rows. Angles and phases are taken at their word,
 * as every number of a model file; entries of a matrix to their digits, unless they are exactly unitary at their word.
 */
export function readMixing(
  { mixing, states }: NeutrinoModel,
  { mixings }: Catalogue,
  document: SourceDocument,
): E.Either<NonEmptyArray<Issue>, MixingMatrix | undefined> {
  if (mixing === undefined) return E.right(undefined)
  const isDirac = states.every(({ nature }) => nature === 'dirac')
  const { path, checked } = build(isDirac ? withoutMajoranaPhases(mixing) : mixing, states.length, mixings)
  const unitary = E.isLeft(checked) ? checked : requireUnitary(checked.right, path)
  if (E.isRight(unitary)) return unitary
  const [first, ...more] = unitary.left.map((issue) => located(issue, document))
  return first === undefined ? E.left([located({ ...sizeless, path }, document)]) : E.left([first, ...more])
}

/** α21, α31 … of Dirac states are absorbed in the fields, which leaves their default CP phases 1 consistent. */
const withoutMajoranaPhases = (given: GivenMixing): GivenMixing =>
  given.kind === 'parameters'
    ? {
        ...given,
        parameters: Object.fromEntries(Object.entries(given.parameters).filter(([name]) => !name.startsWith('alpha'))),
      }
    : given

const sizeless = { code: 'invalid-value', expected: 'a mixing matrix', received: 'something else', hint: null } as const

function build(
  given: GivenMixing,
  count: number,
  mixings: Catalogue['mixings'],
): { readonly path: Path; readonly checked: Checked<MixingMatrix> } {
  switch (given.kind) {
    case 'parameters': {
      const path = ['mixing', 'pdg']
      return { path, checked: fromParameters(given.parameters, { states: count, decimals: 'exact', path }) }
    }
    case 'matrix': {
      const path = ['mixing', 'matrix']
      return { path, checked: fromEntries(given.rows, { states: count, path }) }
    }
    case 'named': {
      const path = ['mixing', 'ref']
      const named = mixings.find(({ id }) => id === given.id)
      return {
        path,
        checked: named === undefined ? unknownName(given.id, mixings, path) : ofSize(fromNamed(named), count, path),
      }
    }
    default: {
      const never: never = given
      return never
    }
  }
}

function ofSize(checked: Checked<MixingMatrix>, count: number, path: Path): Checked<MixingMatrix> {
  if (E.isLeft(checked)) return checked
  const columns = checked.right.entries[0]?.length ?? 0
  if (columns === count) return checked
  return E.left([{ code: 'wrong-size', path, expected: `${columns} states`, received: `${count} states`, hint: null }])
}

function unknownName(id: string, mixings: Catalogue['mixings'], path: Path): Checked<MixingMatrix> {
  const known = mixings.map((mixing) => mixing.id)
  const near = didYouMean(id, known)
  const hint = near === undefined ? null : `Did you mean ${near}?`
  return E.left([{ code: 'unknown-id', path, expected: `one of ${known.join(', ')}`, received: id, hint }])
}

const located = ({ path, ...issue }: MixingIssue, document: SourceDocument): Issue => ({
  ...issue,
  path: pathText(path),
  location: document.locate(path),
})
