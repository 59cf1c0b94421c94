// Document → neutrino model, or every issue in it at once, in the order of the file.
// Two stages look at the same document: the shape (codecs), then what a shape cannot say. The second passes over the
// fields that the first has refused, so a wrong value is reported once and hides nothing elsewhere.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import type { Convention } from '../physics/convention.js'
import { didYouMean } from '../physics/did-you-mean.js'
import type { Path, SourceDocument } from '../physics/document.js'
import type { Issue } from '../physics/issue.js'
import type { ModelSource, NeutrinoModel } from '../physics/model.js'
import { type ParameterKind, type Parameters, q2Name } from '../physics/parameter.js'
import { isSymbolName } from '../symbolic/parse.js'
import { checkMixing, givenMixing } from './model/check-mixing.js'
import { modelFile, parameterKinds } from './model/model-file.js'
import { readFormFactors } from './model/read-form-factors.js'
import { readMassMatrix } from './model/read-mass-matrix.js'
import { type KnownRule, readRuleNames } from './model/read-rule-names.js'
import { newScope } from './model/read-scalar.js'
import { readStates } from './model/read-states.js'
import { reportShape } from './shapes/report-shape.js'
import { newReporter, type Reporter } from './shapes/reporter.js'
import { isMap } from './shapes/shape.js'
import { listing, wordFor } from './shapes/wording.js'

/** What a model may name. */
export interface DecodeContext {
  readonly rules: readonly KnownRule[]
  readonly conventions: readonly Pick<Convention, 'id'>[]
  /** Id of the convention of a model that names none. */
  readonly defaultConvention: string
  readonly source: ModelSource
}

/** Decodes a model document. */
export function decodeModel(
  document: SourceDocument,
  context: DecodeContext,
): E.Either<NonEmptyArray<Issue>, NeutrinoModel> {
  const reporter = newReporter(document)
  reportShape(modelFile, document.value, [], reporter)
  const model = isMap(document.value) ? readModel(document.value, context, reporter) : undefined
  const issues = reporter.issues()
  return issues === undefined ? E.right(model as NeutrinoModel) : E.left(issues)
}

function readModel(
  fields: Readonly<Record<string, unknown>>,
  context: DecodeContext,
  reporter: Reporter,
): NeutrinoModel {
  const { name, states: givenStates, assume, lift, q2, mixing, massMatrix, formFactors } = fields
  const { convention: givenConvention, parameters } = fields
  const symbols = readParameters(parameters, reporter)
  const { states, count } = readStates(givenStates, reporter)
  const symbolicPhases = checkMixing(mixing, count, newScope(symbols), reporter)
  const regime = q2 === 0 || q2 === '0' ? 0 : 'generic'
  return {
    name: typeof name === 'string' ? name : undefined,
    states: states ?? [],
    assume: readRuleNames('assume', assume, context.rules, reporter),
    lift: readRuleNames('lift', lift, context.rules, reporter),
    q2: regime,
    convention: readConvention(givenConvention, context, reporter),
    parameters: symbols,
    formFactors: readFormFactors(formFactors, count, { scope: newScope(symbols, regime), reporter }),
    computed: readComputed(formFactors, reporter),
    mixing: givenMixing(mixing, reporter.document, symbolicPhases),
    massMatrix: readMassMatrix(massMatrix, { count, states, fields, scope: newScope(symbols), reporter }),
    source: context.source,
  }
}

/** `from: one-loop` fills the magnetic and electric moments, which then cannot be given as well. */
function readComputed(given: unknown, reporter: Reporter): NeutrinoModel['computed'] {
  if (!isMap(given) || given['from'] !== 'one-loop') return undefined
  for (const name of ['magnetic', 'electric']) {
    if (given[name] === undefined) continue
    const hint = 'Leave one of them out.'
    const [expected, received] = ['moments from one loop, or given ones', 'both']
    reporter.add({ code: 'given-twice', path: ['formFactors', name], at: 'key', expected, received, hint })
  }
  const loop = given['loop'] === 'leading' ? 'leading' : 'exact'
  return { from: 'one-loop', loop, location: reporter.document.locate(['formFactors', 'from']) }
}

function readConvention(given: unknown, context: DecodeContext, reporter: Reporter): string {
  const { conventions, defaultConvention } = context
  if (typeof given !== 'string' || given === '') return defaultConvention
  const ids = conventions.map(({ id }) => id)
  if (ids.includes(given)) return given
  const nearest = didYouMean(given, ids)
  const hint = nearest === undefined ? undefined : `Did you mean ${nearest}?`
  const [expected, received] = [listing(ids, 'or'), wordFor(given)]
  reporter.add({ code: 'unknown-id', path: ['convention'], expected, received, hint })
  return defaultConvention
}

/** The symbols that expressions may use. q² needs no declaration, and can be nothing but real. */
function readParameters(given: unknown, reporter: Reporter): Parameters {
  const symbols = new Map<string, ParameterKind>()
  for (const [name, kind] of isMap(given) ? Object.entries(given) : []) {
    const path: Path = ['parameters', name]
    if (!isSymbolName(name)) {
      const expected = 'a name of letters, digits and _, other than i, pi and the functions'
      reporter.add({ code: 'invalid-value', path, at: 'key', expected, received: wordFor(name) })
    } else if (name === q2Name && kind !== 'real' && isParameterKind(kind)) {
      const hint = 'q2 is the momentum transfer squared and needs no declaration.'
      reporter.add({ code: 'invalid-value', path, expected: 'real', received: kind, hint })
    }
    symbols.set(name, isParameterKind(kind) ? kind : 'real')
  }
  return symbols
}

const isParameterKind = (kind: unknown): kind is ParameterKind => parameterKinds.some((known) => known === kind)
