// What can be asked of `nuvertex serve`: methods of the library by name. A method reads its fields and leaves the work to
// be done, so that the work alone runs against the clock.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { bounds as ledger } from '../../catalogue/embedded-bounds.js'
import { check } from '../../check.js'
import { explain } from '../../explain-entry.js'
import { fixModel } from '../../fix-model.js'
import { mixingComparison, mixingReport } from '../../mixing-report.js'
import { modelBounds } from '../../model-bounds.js'
import { type NumericOptions, numericModel } from '../../model-numbers.js'
import { modelObservables } from '../../model-observables.js'
import { describe } from '../../observables/describe.js'
import { evaluate } from '../../observables/evaluate.js'
import { observables } from '../../observables/registry.js'
import type { Issue } from '../../physics/issue.js'
import { version } from '../version.js'
import type { ServeError } from './answer.js'
import { flag, oneOf, optionalText, parameterValues, ruleTexts, textField, textsByName } from './fields.js'
import { importAnswer } from './import-answer.js'
import { importOptionNames } from './import-fields.js'
import { type ModelSource, modelSource, type ReadSource, statesSource } from './model-source.js'
import type { Fields } from './read-request.js'

type Read<A> = E.Either<ServeError, A>
type Result = E.Either<NonEmptyArray<Issue>, unknown>
export type Work = () => Result

export interface Method {
  readonly fields: readonly string[]
  /** Beside `timeLimit`, which every method takes. */
  readonly options: readonly string[]
  readonly prepare: (fields: Fields, options: Fields) => Read<Work>
}

/** A method that needs the numbers of one model. */
const onNumbers = (use: (input: unknown, options: NumericOptions) => Result): Method => ({
  fields: ['input'],
  options: ['rules', 'parameters', ...importOptionNames],
  prepare: (fields, options) =>
    all(
      {
        source: statesSource(fields, options),
        rules: ruleTexts(options),
        parameters: parameterValues(options),
      },
      ({ source, ...own }) => onSource(source, (input, from) => use(input, { ...from, ...own })),
    ),
})

export const methods: ReadonlyMap<string, Method> = new Map<string, Method>([
  [
    'check',
    {
      fields: ['input'],
      options: ['rules', 'convention', 'certificate', 'allConflicts', ...importOptionNames],
      prepare: (fields, options) =>
        all(
          {
            source: modelSource(fields, options),
            rules: ruleTexts(options),
            convention: optionalText(options, 'convention'),
            certificate: oneOf(options, 'certificate', ['auto', 'inline', 'none'] as const),
            allConflicts: flag(options, 'allConflicts'),
          },
          ({ source, ...own }) => onSource(source, (input, from) => check(input, { ...from, ...own })),
        ),
    },
  ],
  [
    'explain',
    {
      fields: ['input', 'entry'],
      options: ['rules', 'convention', ...importOptionNames],
      prepare: (fields, options) =>
        all(
          {
            source: statesSource(fields, options),
            entry: textField(fields, 'entry', 'an entry such as "magnetic[1,2]"'),
            rules: ruleTexts(options),
            convention: optionalText(options, 'convention'),
          },
          ({ source, entry, ...own }) => onSource(source, (input, from) => explain(input, entry, { ...from, ...own })),
        ),
    },
  ],
  [
    'import',
    {
      fields: ['input'],
      options: importOptionNames,
      prepare: (fields, options) =>
        all({ source: modelSource(fields, options) }, ({ source }) => onSource(source, importAnswer)),
    },
  ],
  [
    'fix',
    {
      fields: ['input'],
      options: ['rules'],
      prepare: (fields, options) =>
        all(
          {
            text: textField(fields, 'input', 'the text of a model file'),
            rules: ruleTexts(options),
          },
          ({ text, rules }) =>
            () =>
              E.map(withoutModel)(fixModel(text, { rules })),
        ),
    },
  ],
  ['observables', onNumbers(modelObservables)],
  ['bounds', onNumbers((input, options) => modelBounds(input, ledger, options))],
  [
    'mixing',
    {
      fields: ['input', 'other'],
      options: ['rules', ...importOptionNames],
      prepare: (fields, options) =>
        all(
          {
            source: statesSource(fields, options),
            other: fields['other'] === undefined ? E.right(undefined) : statesSource(fields, {}, 'other'),
            rules: ruleTexts(options),
          },
          ({ source, other, rules }) =>
            onSource(source, (input, from) => {
              const a = { ...from, rules }
              if (other === undefined) return mixingReport(input, a)
              return onSource(other, (second, own) => mixingComparison(input, second, { a, b: { ...own, rules } }))()
            }),
        ),
    },
  ],
  [
    'eval',
    {
      fields: ['observable', 'inputs', 'input'],
      options: ['rules', 'parameters', ...importOptionNames],
      prepare: (fields, options) => (fields['observable'] === undefined ? listing : evaluation(fields, options)),
    },
  ],
  [
    'version',
    { fields: [], options: [], prepare: () => E.right(() => E.right({ version, methods: [...methods.keys()] })) },
  ],
])

const listing: Read<Work> = E.right(() => E.right(observables.map(describe)))

const evaluation = (fields: Fields, options: Fields): Read<Work> =>
  all(
    {
      observable: textField(fields, 'observable', 'the id of an observable such as "magnetic-moment-dirac"'),
      inputs: textsByName(fields, 'inputs'),
      source: fields['input'] === undefined ? E.right(undefined) : statesSource(fields, options),
      rules: ruleTexts(options),
      parameters: parameterValues(options),
    },
    ({ observable, inputs, source, ...own }) =>
      source === undefined
        ? () => evaluate(observable, inputs)
        : onSource(source, (input, from) => {
            const model = numericModel(input, { ...from, ...own })
            return E.isLeft(model) ? model : evaluate(observable, inputs, { model: model.right })
          }),
  )

const withoutModel = ({ model: _, ...rest }: { readonly model: unknown }): unknown => rest

/** Work on a model that is read, or imported, as part of it. */
const onSource =
  (read: ReadSource, use: (input: unknown, options: ModelSource['options']) => Result): Work =>
  () => {
    const source = read()
    return E.isLeft(source) ? source : use(source.right.input, source.right.options)
  }

/** What is read of all fields, handed on; or the first error. */
function all<A extends Readonly<Record<string, unknown>>>(
  read: { readonly [K in keyof A]: Read<A[K]> },
  use: (values: A) => Work,
): Read<Work> {
  const values: [string, unknown][] = []
  for (const [name, one] of Object.entries<Read<unknown>>(read)) {
    if (E.isLeft(one)) return one
    values.push([name, one.right])
  }
  return E.right(use(Object.fromEntries(values) as A))
}
