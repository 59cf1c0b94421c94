// What holds for every observable, read off its record.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/observables/evaluate.js'
import { domainText } from '../../src/observables/input.js'
import type { NumericModel } from '../../src/observables/numeric-model.js'
import { observables } from '../../src/observables/registry.js'
import { constants } from '../../src/physics/constants.js'
import { unitIn } from '../../src/physics/unit.js'
import { references } from '../rules/records.js'

const numberOf = (id: string, inputs: Readonly<Record<string, unknown>>, model?: NumericModel): number => {
  const result = evaluate(id, inputs, { model })
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  const { value } = result.right
  if (typeof value !== 'number') throw new Error('not a number')
  return value
}

describe('the list of observables', () => {
  it('names each once, in kebab case', () => {
    const ids = observables.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })
})

describe.each(observables)('$id', (record) => {
  it('says what it is, where it comes from and when it holds', () => {
    expect(record.title).toMatch(/^[A-Z].*[^.]$/)
    expect(record.formula).not.toHaveLength(0)
    expect(record.latex).not.toHaveLength(0)
    expect(record.sources).not.toHaveLength(0)
    for (const { key } of record.sources) expect(Object.keys(references)).toContain(key)
    for (const sentence of [...record.validity, ...record.conventions]) expect(sentence).toMatch(/^\S.*\.$/)
    expect(record.validity).not.toHaveLength(0)
  })

  it('has inputs with units, domains and meanings', () => {
    for (const [name, spec] of Object.entries(record.inputs)) {
      expect(spec.meaning).not.toBe('')
      expect(Object.hasOwn(constants, name)).toBe(false)
      if (spec.kind === 'quantity') {
        expect(unitIn(spec.dimension, spec.unit)).toBeDefined()
        domainText(name, spec.domain, spec.unit)
      }
    }
  })

  it('is compared with values from elsewhere', () => {
    // One that needs a model, or gives a matrix, has its worked values in a test of its own.
    const hasOwnTest = record.model !== undefined || record.id === 'dipole-from-eft'
    expect(record.examples.length > 0 || hasOwnTest).toBe(true)
  })

  it.each(record.examples)('gives $value for $inputs', ({ inputs, value, within }) => {
    const found = numberOf(record.id, inputs)
    expect(Math.abs(found - value)).toBeLessThanOrEqual(within * Math.abs(value))
  })

  it.each(record.limits)('in a limit: $statement', ({ inputs, equals, within }) => {
    const there = numberOf(equals.id, equals.inputs) * (equals.factor ?? 1)
    expect(Math.abs(numberOf(record.id, inputs) - there)).toBeLessThanOrEqual(within * Math.abs(there))
  })

  it.runIf(record.examples.length > 0)('uses each of its constants in some example', () => {
    const run = (inputs: Readonly<Record<string, unknown>>): string => {
      const result = evaluate(record.id, inputs)
      return E.isLeft(result) ? 'refused' : JSON.stringify([result.right.value, result.right.parts])
    }
    for (const name of record.constants) {
      const raised = { [name]: constants[name].value * 1.01 }
      const isUsed = record.examples.some(({ inputs }) => run(inputs) !== run({ ...inputs, ...raised }))
      expect(isUsed, name).toBe(true)
    }
  })
})
