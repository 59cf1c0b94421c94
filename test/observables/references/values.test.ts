// Every value and every part of a value against evaluations at 40 digits by another program, references.py.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../src/observables/evaluate.js'
import { modelNamed } from './models.js'
import { references } from './references.js'

/** Numbers of a value in a row: those of a matrix by rows, real parts before imaginary ones. */
function flat(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value]
  if (Array.isArray(value)) return value.flatMap(flat)
  const { re, im } = value as { readonly re: number; readonly im: number }
  return [re, im]
}

/** Entries of a list or matrix are compared to its largest; where terms of an amplitude cancel, digits are lost. */
function expectSame(found: unknown, wanted: unknown, what: string): void {
  const [x, y] = [flat(found), flat(wanted)]
  expect(x.length, what).toBe(y.length)
  const largest = Math.max(...y.map(Math.abs))
  for (const [k, z] of y.entries())
    expect(Math.abs((x[k] ?? Number.NaN) - z), `${what}: ${x[k]} for ${z}`).toBeLessThanOrEqual(1e-11 * largest)
}

describe.each([...new Set(references.map(({ id }) => id))])('%s', (id) => {
  it.each(references.filter((one) => one.id === id))('for $model $inputs', ({ model, inputs, value, parts }) => {
    const result = evaluate(id, inputs, model === undefined ? {} : { model: modelNamed(model) })
    if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
    expectSame(result.right.value, value, 'value')
    expect(Object.keys(result.right.parts ?? {}).sort()).toEqual(Object.keys(parts).sort())
    for (const [name, part] of Object.entries(parts)) expectSame(result.right.parts?.[name]?.value, part, name)
  })
})
