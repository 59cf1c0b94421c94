// What `evaluate` answers, as text.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { evaluate } from '../../src/observables/evaluate.js'
import type { NumericModel } from '../../src/observables/numeric-model.js'
import { observables } from '../../src/observables/registry.js'
import type { Evaluation, Value } from '../../src/physics/evaluation.js'
import type { Issue } from '../../src/physics/issue.js'

/** Observable, inputs, and the model by a name that a reader recognises. */
export type Answered = readonly [
  id: string,
  inputs: Readonly<Record<string, unknown>>,
  model?: readonly [string, NumericModel],
]

interface Answer {
  readonly result: E.Either<NonEmptyArray<Issue>, Evaluation>
  readonly text: string
}

/** The question, and every issue or the value with the notes on it alone; numbers to six digits. */
export function answer([id, inputs, model]: Answered): Answer {
  const result = evaluate(id, inputs, { model: model?.[1] })
  const asked = Object.entries(inputs).map(([name, value]) => `${name}=${shown(value)}`)
  const of = model === undefined ? '' : ` of ${model[0]}`
  const lines = E.isLeft(result) ? result.left.map(issueText) : valueLines(result.right)
  return { result, text: [`${id}${of} ${asked.join(' ')}`, ...lines.map((line) => `  ${line}`)].join('\n') }
}

const shown = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : String(JSON.stringify(value)))

const issueText = ({ code, path, location, expected, received, hint }: Issue): string =>
  `${code} ${path}${location === null ? '' : ' at a place'}: ${received}; expected ${expected}${hint === null ? '' : ` (${hint})`}`

function valueLines({ id, value, unit, notes, parts }: Evaluation): readonly string[] {
  const always = observables.find((record) => record.id === id)?.conventions ?? []
  return [
    `${short(value)} ${unit}`,
    ...(parts === undefined ? [] : [`parts ${Object.keys(parts).join(', ')}`]),
    ...notes.filter((note) => !always.includes(note)),
  ]
}

/** A number, a list, or a matrix with its numbers to six digits. */
export function short(value: Value): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(6)))
  // What is 0 up to rounding beside the others.
  const least = 1e-25 * Math.max(0, ...value.map((one) => (typeof one === 'number' ? Math.abs(one) : 0)))
  const entries = value.map((one) =>
    typeof one === 'number'
      ? Math.abs(one) < least
        ? '0'
        : short(one)
      : `[${one.map(({ re, im }) => `${short(re)} ${short(im)}i`).join(', ')}]`,
  )
  return `[${entries.join(', ')}]`
}
