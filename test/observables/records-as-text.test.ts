// The list of observables as a user reads it, one file for each subject, and every evaluation that the records work out. The
// files are approved: texts were read line by line, numbers are those of references/ and of the examples.

import * as E from 'fp-ts/lib/Either.js'
import { expect, it, describe as suite } from 'vitest'
import { decayObservables } from '../../src/observables/decays/index.js'
import { describe } from '../../src/observables/describe.js'
import { effectiveObservables } from '../../src/observables/effective/index.js'
import { eftObservables } from '../../src/observables/eft/index.js'
import { evaluate } from '../../src/observables/evaluate.js'
import { momentObservables } from '../../src/observables/moments/index.js'
import type { Observable } from '../../src/observables/observable.js'
import { propagationObservables } from '../../src/observables/propagation/index.js'
import { radiationObservables } from '../../src/observables/radiation/index.js'
import { radiusObservables } from '../../src/observables/radii/index.js'
import { observables } from '../../src/observables/registry.js'
import { scatteringObservables } from '../../src/observables/scattering/index.js'
import { starObservables } from '../../src/observables/stars/index.js'
import type { Evaluation, Value } from '../../src/physics/evaluation.js'
import { modelNamed } from './references/models.js'
import { references } from './references/references.js'

const subjects: Readonly<Record<string, readonly Observable[]>> = {
  moments: momentObservables,
  radii: radiusObservables,
  eft: eftObservables,
  effective: effectiveObservables,
  propagation: propagationObservables,
  scattering: scatteringObservables,
  decays: decayObservables,
  radiation: radiationObservables,
  stars: starObservables,
}

const block = (head: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`  ${head}`, ...lines.map((line) => `    ${line}`)]

/** Everything that `describe` tells, and what the record is compared with. */
function recordText(record: Observable): string {
  const told = describe(record)
  const { examples, limits } = record
  return [
    `${told.id}: ${told.title} [${told.unit}]`,
    ...block(
      'inputs',
      told.inputs.flatMap(({ name, meaning, unit, domain, default: fallback, choices }) => [
        `${name}: ${meaning} [${unit ?? 'no unit'}] ${domain ?? 'any'}; default ${fallback ?? 'none'}`,
        ...Object.entries(choices ?? {}).map(([word, sense]) => `  ${word}: ${sense}`),
      ]),
    ),
    ...block('constants', told.constants.length === 0 ? [] : [told.constants.join(', ')]),
    ...block('of a model', told.model),
    ...block('of a model, if there', told.optionalModel),
    ...block('formula', told.formula),
    ...block('LaTeX', told.latex),
    ...block('source', told.source),
    ...block('conventions', told.conventions),
    ...block('validity', told.validity),
    ...block('worked values', [...new Set(examples.map(({ from }) => from))].map(counted(examples))),
    ...block(
      'limits',
      limits.map(({ statement, equals }) => `${statement} (${equals.id})`),
    ),
  ].join('\n')
}

const counted =
  (examples: Observable['examples']) =>
  (from: string): string =>
    `${examples.filter((one) => one.from === from).length}: ${from}`

const short = (value: Value): string =>
  typeof value === 'number'
    ? String(Number(value.toPrecision(6)))
    : `${value.length} ${Array.isArray(value[0]) ? 'rows' : 'numbers'}`

/** What an evaluation says beside its numbers, which are compared elsewhere. */
function evaluationText({ value, unit, inputs, constants, source, notes, parts }: Evaluation): string {
  return [
    `value ${short(value)} ${unit}`,
    ...block(
      'inputs',
      Object.entries(inputs).map(([name, used]) =>
        typeof used === 'object' ? `${name} = ${used.value} ${used.unit}` : `${name} = ${used}`,
      ),
    ),
    ...block(
      'constants',
      Object.entries(constants).map(([name, used]) => `${name} = ${used.value} ${used.unit} (${used.source})`),
    ),
    ...block('source', source),
    ...block('notes', notes),
    ...block(
      'parts',
      Object.entries(parts ?? {}).map(([name, part]) => `${name}: ${short(part.value)} ${part.unit} (${part.meaning})`),
    ),
  ].join('\n')
}

suite('the list of observables', () => {
  it('has those of every subject, in this order', () => {
    expect(observables.map(({ id }) => id)).toEqual(Object.values(subjects).flatMap((list) => list.map(({ id }) => id)))
  })

  it.each(Object.entries(subjects))('says all this of %s', async (subject, records) => {
    await expect(`${records.map(recordText).join('\n\n')}\n`).toMatchFileSnapshot(`approved/records/${subject}.txt`)
  })

  it.each(Object.entries(subjects))('tells this beside the numbers of %s', async (subject, records) => {
    const texts = records.map(({ id }) => {
      const reference = references.find((one) => one.id === id)
      const inputs = reference?.inputs ?? records.find((one) => one.id === id)?.examples[0]?.inputs ?? {}
      const model = reference?.model === undefined ? undefined : modelNamed(reference.model)
      const result = evaluate(id, inputs, { model })
      if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
      return `${id}\n${evaluationText(result.right)}`
    })
    await expect(`${texts.join('\n\n')}\n`).toMatchFileSnapshot(`approved/evaluations/${subject}.txt`)
  })
})
