// The mixing matrix of a model: built from what the author gives, and the open CP parities read off it.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
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
  model: NeutrinoModel,
  catalogue: Catalogue,
  document: SourceDocument,
): Result<MixingMatrix | undefined> {
  const { mixing } = model
  const given = readMixingAsGiven(model, catalogue, document)
  if (mixing === undefined || E.isLeft(given) || given.right === undefined) return given
  return locatedIn(document, requireUnitary(given.right, pathOf(mixing)))
}

/** The same without the demand that it be unitary. */
export function readMixingAsGiven(
  { mixing, states }: NeutrinoModel,
  { mixings }: Catalogue,
  document: SourceDocument,
): Result<MixingMatrix | undefined> {
  if (mixing === undefined) return E.right(undefined)
  const isDirac = states.every(({ nature }) => nature === 'dirac')
  return locatedIn(document, build(isDirac ? withoutMajoranaPhases(mixing) : mixing, states.length, mixings))
}

/** The matrix of a mixing that is shipped under this name. */
export function readNamedMixing(id: string, { mixings }: Catalogue): Result<MixingMatrix> {
  const named = mixings.find((mixing) => mixing.id === id)
  return locatedIn(undefined, named === undefined ? unknownName(id, mixings, ['ref']) : fromNamed(named))
}

type Result<A> = E.Either<NonEmptyArray<Issue>, A>

const locatedIn = (document: SourceDocument | undefined, checked: Checked<MixingMatrix>): Result<MixingMatrix> =>
  E.mapLeft(
    ([first, ...more]: ReadonlyNonEmptyArray<MixingIssue>): NonEmptyArray<Issue> => [
      located(first, document),
      ...more.map((issue) => located(issue, document)),
    ],
  )(checked)

/** α21, α31 … of Dirac states are absorbed in the fields, which leaves their default CP phases 1 consistent. */
const withoutMajoranaPhases = (given: GivenMixing): GivenMixing =>
  given.kind === 'parameters'
    ? {
        ...given,
        parameters: Object.fromEntries(Object.entries(given.parameters).filter(([name]) => !name.startsWith('alpha'))),
      }
    : given

/** Where the mixing stands in a model. */
const pathOf = ({ kind }: GivenMixing): Path => ['mixing', keys[kind]]
const keys = { parameters: 'pdg', matrix: 'matrix', named: 'ref' } as const

function build(given: GivenMixing, count: number, mixings: Catalogue['mixings']): Checked<MixingMatrix> {
  const path = pathOf(given)
  switch (given.kind) {
    case 'parameters':
      return fromParameters(given.parameters, { states: count, decimals: 'exact', path, symbolic: given.symbolic })
    case 'matrix':
      return fromEntries(given.rows, { states: count, path })
    case 'named': {
      const named = mixings.find(({ id }) => id === given.id)
      return named === undefined ? unknownName(given.id, mixings, path) : ofSize(fromNamed(named), count, path)
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

const located = ({ path, ...issue }: MixingIssue, document: SourceDocument | undefined): Issue => ({
  ...issue,
  path: pathText(path),
  location: document?.locate(path) ?? null,
})
