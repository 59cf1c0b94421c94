// Input → model, with the catalogue and the conventions it is judged by; or every issue at once.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { type Catalogue, canonicalConvention, conventionOf, shipped, withRules } from './catalogue/catalogue.js'
import { phasesNeeded, type Selection, select } from './engine/select.js'
import { usesOpenPhase } from './engine/solve/parities.js'
import type { Notation } from './explain/notation.js'
import { readDocument } from './import/read-document.js'
import { readObject } from './import/read-object.js'
import { relocate } from './import/relocate.js'
import type { MixingMatrix } from './mixing/matrix/mixing-matrix.js'
import { type MixingVerdict, settleParities } from './mixing/parities/settle-parities.js'
import { resolveMassMatrix } from './model-mass-matrix.js'
import { readMixing } from './model-mixing.js'
import { modelMoments } from './model-one-loop.js'
import { didYouMean } from './physics/did-you-mean.js'
import { sha256Of } from './physics/digest.js'
import type { SourceDocument } from './physics/document.js'
import type { Imported } from './physics/imported.js'
import type { Issue } from './physics/issue.js'
import type { NeutrinoModel } from './physics/model.js'
import type { SymmetryRule } from './physics/symmetry-rule.js'
import { decodeModel } from './schema/decode-model.js'
import { decodeRules } from './schema/decode-rules.js'
import { missingPhases } from './schema/missing-phases.js'

export interface ReadOptions {
  /** Path of the model as the user gave it; `-` for standard input. Default: none. */
  readonly file?: string | null | undefined
  /** SHA-256 of the bytes that were read, where the text is not all there was; default: of the text in UTF-8. */
  readonly sha256?: string | undefined
  /** Format of a text; default: by the name of the file, else by the text. */
  readonly format?: 'yaml' | 'json' | undefined
  /** Texts of rule files, loaded after the shipped rules. */
  readonly rules?: readonly { readonly file: string | null; readonly text: string }[] | undefined
  /** Id of the convention of the output; default: the author's. */
  readonly convention?: string | undefined
  /** What the text was imported from; then places are those in the source, and `file` and `sha256` are the source's. */
  readonly imported?: Imported | undefined
}

export interface ReadModel {
  readonly model: NeutrinoModel
  readonly notation: Notation
  readonly catalogue: Catalogue
  readonly selection: Selection
  /** How the mixing stands to the CP parities; `undefined` if no rule in force asks, or no mixing is given. */
  readonly mixing: MixingVerdict | undefined
  /** The mixing matrix of the model; `undefined` if it gives none. */
  readonly matrix: MixingMatrix | undefined
}

type Result<A> = E.Either<NonEmptyArray<Issue>, A>

/** Reads a model: a string is the text of a model file, anything else a model object. */
export function readModel(input: unknown, options: ReadOptions): Result<ReadModel> {
  const loaded = loadCatalogue(options.rules ?? [])
  if (E.isLeft(loaded)) return loaded
  const catalogue = loaded.right
  const file = options.file ?? null
  const document = readInput(input, options)
  if (E.isLeft(document)) return document
  const bytes = typeof input === 'string' ? input : JSON.stringify(document.right.value)
  const decoded = decodeModel(document.right, {
    ...catalogue,
    defaultConvention: canonicalConvention(catalogue).id,
    source: { file, sha256: options.sha256 ?? sha256Of(bytes) },
  })
  if (E.isLeft(decoded)) return decoded
  const resolved = resolveMassMatrix(decoded.right)
  if (E.isLeft(resolved)) return resolved
  const { model, mixing } = resolved.right
  const notation = notationOf(model, catalogue, options.convention)
  if (E.isLeft(notation)) return notation
  const { author, output } = notation.right
  const selection = select(model, catalogue.rules, [author, output])
  const needed = phasesNeeded(selection.inForce, model.states.length)
  const [first, ...more] = missingPhases(
    model,
    [...needed].map(([phase, rule]) => ({ phase, rule })),
    document.right,
  )
  if (first !== undefined) return E.left([first, ...more])
  const matrix = mixing === undefined ? readMixing(model, catalogue, document.right) : E.right(mixing)
  if (E.isLeft(matrix)) return matrix
  const moments = modelMoments(model, matrix.right, author)
  if (E.isLeft(moments)) return moments
  const settled =
    matrix.right !== undefined && usesOpenPhase(selection.inForce)
      ? settleParities(matrix.right, model.states)
      : { states: model.states, verdict: undefined }
  const formFactors = { ...model.formFactors, ...moments.right }
  return E.right({
    model: { ...model, states: settled.states, formFactors },
    mixing: settled.verdict,
    matrix: matrix.right,
    notation: notation.right,
    catalogue,
    selection,
  })
}

/** The document of a text or an object; places are those that the author knows. */
export function readInput(input: unknown, { file = null, format, imported }: ReadOptions): Result<SourceDocument> {
  if (typeof input !== 'string') return readObject(input)
  if (imported === undefined) return readDocument(input, { file, format })
  return E.map((document: SourceDocument) => relocate(document, imported.places, file))(
    readDocument(input, { file, format: 'yaml' }),
  )
}

/** The shipped catalogue with the user's rule files; a rule file with issues loads nothing. */
export function loadCatalogue(files: NonNullable<ReadOptions['rules']>): Result<Catalogue> {
  const added: SymmetryRule[] = []
  const issues: Issue[] = []
  for (const { file, text } of files) {
    const document = readDocument(text, { file })
    const taken = [...shipped.rules, ...added].map(({ id }) => id)
    const decoded = E.isLeft(document) ? document : decodeRules(document.right, { taken })
    if (E.isLeft(decoded)) issues.push(...decoded.left)
    else added.push(...decoded.right)
  }
  const [first, ...more] = issues
  return first === undefined ? E.right(withRules(shipped, added)) : E.left([first, ...more])
}

function notationOf(model: NeutrinoModel, catalogue: Catalogue, wanted: string | undefined): Result<Notation> {
  const author = conventionOf(catalogue, model.convention) ?? canonicalConvention(catalogue)
  if (wanted === undefined) return E.right({ author, output: author })
  const output = conventionOf(catalogue, wanted)
  if (output !== undefined) return E.right({ author, output })
  const known = catalogue.conventions.map(({ id }) => id)
  const near = didYouMean(wanted, known)
  return E.left([
    {
      code: 'unknown-id',
      path: '--convention',
      location: null,
      expected: `one of ${known.join(', ')}`,
      received: wanted,
      hint: near === undefined ? null : `Did you mean ${near}?`,
    },
  ])
}
