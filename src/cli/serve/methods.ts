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
import { numericModel } from '../../model-numbers.js'
import { modelObservables } from '../../model-observables.js'
import { describe } from '../../observables/describe.js'
import { evaluate } from '../../observables/evaluate.js'
import { observables } from '../../observables/registry.js'
import type { Issue } from '../../physics/issue.js'
import { version } from '../version.js'
import type { ServeError } from './answer.js'
import { flag, inputField, oneOf, optionalText, parameterValues, ruleTexts, textField, textsByName } from './fields.js'
import type { Fields } from './read-request.js'

type Read<A> = E.Either<ServeError, A>
export type Work = () => E.Either<NonEmptyArray<Issue>, unknown>

export interface Method {
  readonly fields: readonly string[]
  /** Beside `timeLimit`, which every method takes. */
  readonly options: readonly string[]
  readonly prepare: (fields: Fields, options: Fields) => Read<Work>
}

export const methods: ReadonlyMap<string, Method> = new Map<string, Method>([
  [
    'check',
    {
      fields: ['input'],
      options: ['rules', 'convention', 'certificate', 'allConflicts'],
      prepare: (fields, options) =>
        all(
          {
            input: inputField(fields, 'input'),
            rules: ruleTexts(options),
            convention: optionalText(options, 'convention'),
            certificate: oneOf(options, 'certificate', ['auto', 'inline', 'none'] as const),
            allConflicts: flag(options, 'allConflicts'),
          },
          ({ input, ...own }) =>
            () =>
              check(input, own),
        ),
    },
  ],
  [
    'explain',
    {
      fields: ['input', 'entry'],
      options: ['rules', 'convention'],
      prepare: (fields, options) =>
        all(
          {
            input: inputField(fields, 'input'),
            entry: textField(fields, 'entry', 'an entry such as "magnetic[1,2]"'),
            rules: ruleTexts(options),
            convention: optionalText(options, 'convention'),
          },
          ({ input, entry, ...own }) =>
            () =>
              explain(input, entry, own),
        ),
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
  [
    'observables',
    {
      fields: ['input'],
      options: ['rules', 'parameters'],
      prepare: (fields, options) =>
        all(
          {
            input: inputField(fields, 'input'),
            rules: ruleTexts(options),
            parameters: parameterValues(options),
          },
          ({ input, ...own }) =>
            () =>
              modelObservables(input, own),
        ),
    },
  ],
  [
    'bounds',
    {
      fields: ['input'],
      options: ['rules', 'parameters'],
      prepare: (fields, options) =>
        all(
          {
            input: inputField(fields, 'input'),
            rules: ruleTexts(options),
            parameters: parameterValues(options),
          },
          ({ input, ...own }) =>
            () =>
              modelBounds(input, ledger, own),
        ),
    },
  ],
  [
    'mixing',
    {
      fields: ['input', 'other'],
      options: ['rules'],
      prepare: (fields, options) =>
        all(
          {
            input: inputField(fields, 'input'),
            other: fields['other'] === undefined ? E.right(undefined) : inputField(fields, 'other'),
            rules: ruleTexts(options),
          },
          ({ input, other, rules }) =>
            () =>
              other === undefined
                ? mixingReport(input, { rules })
                : mixingComparison(input, other, { a: { rules }, b: { rules } }),
        ),
    },
  ],
  [
    'eval',
    {
      fields: ['observable', 'inputs', 'input'],
      options: ['rules', 'parameters'],
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
      input: fields['input'] === undefined ? E.right(undefined) : inputField(fields, 'input'),
      rules: ruleTexts(options),
      parameters: parameterValues(options),
    },
    ({ observable, inputs, input, ...own }) =>
      () => {
        if (input === undefined) return evaluate(observable, inputs)
        const model = numericModel(input, own)
        return E.isLeft(model) ? model : evaluate(observable, inputs, { model: model.right })
      },
  )

const withoutModel = ({ model: _, ...rest }: { readonly model: unknown }): unknown => rest

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
