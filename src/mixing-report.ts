// What `nuvertex mixing` does: a mixing matrix, of a model or shipped under a name, → what follows from it; two of them →
// in which sense they are equal. Pure and synchronous, as check.ts.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { type Catalogue, canonicalConvention, shipped } from './catalogue/catalogue.js'
import type { MixingComparisonReport, MixingReport } from './explain/mixing/mixing-report.js'
import { presentComparison } from './explain/mixing/present-comparison.js'
import { type PresentedMixing, presentMixing } from './explain/mixing/present-mixing.js'
import { columnCount } from './mixing/matrix/mixing-matrix.js'
import { majoranaStates } from './mixing/phases/spectrum.js'
import { resolveMassMatrix } from './model-mass-matrix.js'
import { readMixingAsGiven, readNamedMixing } from './model-mixing.js'
import { sha256Of } from './physics/digest.js'
import type { Issue } from './physics/issue.js'
import type { GivenMixing } from './physics/model.js'
import type { NamedMixing } from './physics/named-mixing.js'
import { loadCatalogue, type ReadOptions, readInput } from './read-model.js'
import { decodeModel } from './schema/decode-model.js'
import { shippedName } from './shipped-name.js'

/** Of the options of `check` those that concern reading; a mixing has no convention. */
export type MixingOptions = Omit<ReadOptions, 'convention'>

type Result<A> = E.Either<NonEmptyArray<Issue>, A>

/**
 * The mixing matrix of a model, or of `{ ref: 'tribimaximal' }`, and what follows from it. A string is the text of a model file, anything else a model
 * object.
 */
export function mixingReport(input: unknown, options: MixingOptions = {}): Result<MixingReport> {
  return E.map(presentMixing)(readMixingInput(input, options))
}

/** In which sense two mixing matrices, given as to `mixingReport`, are the same physics. */
export function mixingComparison(
  a: unknown,
  b: unknown,
  options: { readonly a?: MixingOptions; readonly b?: MixingOptions } = {},
): Result<MixingComparisonReport> {
  const [left, right] = [readMixingInput(a, options.a ?? {}), readMixingInput(b, options.b ?? {})]
  if (E.isLeft(left)) return left
  return E.isLeft(right) ? right : E.right(presentComparison(left.right, right.right))
}

/** The matrix with its states and where it comes from. */
export function readMixingInput(input: unknown, options: MixingOptions = {}): Result<PresentedMixing> {
  const id = shippedName(input)
  return id === undefined ? readFromModel(input, options) : readShipped(id)
}

function readShipped(id: string): Result<PresentedMixing> {
  const matrix = readNamedMixing(id, shipped)
  if (E.isLeft(matrix)) return matrix
  const named = namedIn(shipped, id)
  return E.right({
    mixing: { name: named?.title ?? null, id, given: 'ref', source: null },
    matrix: matrix.right,
    states: majoranaStates(columnCount(matrix.right)),
    statesAssumed: true,
    declared: [],
    isProductOfRotations: named !== undefined && !('matrix' in named),
    named,
  })
}

const namedIn = ({ mixings }: Catalogue, id: string): NamedMixing | undefined =>
  mixings.find((mixing) => mixing.id === id)

function readFromModel(input: unknown, options: MixingOptions): Result<PresentedMixing> {
  const loaded = loadCatalogue(options.rules ?? [])
  if (E.isLeft(loaded)) return loaded
  const catalogue = loaded.right
  const file = options.file ?? null
  const document = readInput(input, options)
  if (E.isLeft(document)) return document
  const bytes = typeof input === 'string' ? input : JSON.stringify(document.right.value)
  const source = { file, sha256: options.sha256 ?? sha256Of(bytes) }
  const defaultConvention = canonicalConvention(catalogue).id
  const decoded = decodeModel(document.right, { ...catalogue, defaultConvention, source })
  if (E.isLeft(decoded)) return decoded
  const resolved = resolveMassMatrix(decoded.right)
  if (E.isLeft(resolved)) return resolved
  const { model, mixing } = resolved.right
  const matrix = mixing === undefined ? readMixingAsGiven(model, catalogue, document.right) : E.right(mixing)
  if (E.isLeft(matrix)) return matrix
  if (matrix.right === undefined) return E.left([{ ...noMixing, location: document.right.locate([]) }])
  const named = model.mixing?.kind === 'named' ? namedIn(catalogue, model.mixing.id) : undefined
  const given = model.mixing === undefined ? 'mass-matrix' : givenAs[model.mixing.kind]
  return E.right({
    mixing: { name: model.name ?? null, id: named?.id ?? null, given, source },
    matrix: matrix.right,
    states: model.states,
    statesAssumed: false,
    declared: model.states.map((state) => (state.nature === 'majorana' ? state.cpParity : undefined)),
    isProductOfRotations: model.mixing?.kind === 'parameters' || (named !== undefined && !('matrix' in named)),
    named,
  })
}

const givenAs: Readonly<Record<GivenMixing['kind'], 'pdg' | 'matrix' | 'ref'>> = {
  parameters: 'pdg',
  matrix: 'matrix',
  named: 'ref',
}

const noMixing = {
  code: 'missing-key',
  path: '$.mixing',
  expected: 'a mixing block',
  received: 'none',
  hint: 'Write, for example, mixing: { ref: tribimaximal }, or a pdg or matrix block, or a massMatrix.',
} as const
