// The records of rules/mixings/ as plain YAML, and short ways to matrices for the tests.

import { readdirSync, readFileSync } from 'node:fs'
import * as E from 'fp-ts/lib/Either.js'
import { parse } from 'yaml'
import * as C from '../../src/exact/cyclotomic.js'
import { parseDecimal } from '../../src/exact/rational.js'
import { fromEntries } from '../../src/mixing/matrix/explicit-matrix.js'
import type { MixingMatrix } from '../../src/mixing/matrix/mixing-matrix.js'
import { fromNamed, type NamedMixing } from '../../src/mixing/matrix/named-mixing.js'
import { fromParameters, type MixingParameters } from '../../src/mixing/matrix/parametrisation.js'
import type { Checked } from '../../src/mixing/mixing-issue.js'
import * as Z from '../../src/mixing/number/mixing-number.js'
import { readNumber } from '../../src/mixing/number/read-number.js'
import type { MixingState } from '../../src/mixing/phases/spectrum.js'
import type { Nature } from '../../src/physics/state.js'

const folder = new URL('../../rules/mixings/', import.meta.url)

export const files: readonly string[] = readdirSync(folder)

export const record = (file: string): NamedMixing => parse(readFileSync(new URL(file, folder), 'utf8'))

/** The value, or the issues as an error. */
export function right<A>(checked: Checked<A>): A {
  if (E.isLeft(checked)) throw new Error(JSON.stringify(checked.left))
  return checked.right
}

/** Codes and paths of the issues. */
export const issues = (checked: Checked<unknown>): readonly string[] =>
  E.isLeft(checked) ? checked.left.map(({ code, path }) => `${code} ${path.join('.')}`) : []

export const named = (id: string): MixingMatrix => right(fromNamed(record(`${id}.yaml`)))
export const pdg = (parameters: MixingParameters, states = 3): MixingMatrix =>
  right(fromParameters(parameters, { states }))
export const written = (rows: readonly (readonly string[])[]): MixingMatrix => right(fromEntries(rows))

/** Whether a number is exactly what an expression says. */
export const is = (z: Z.MixingNumber, text: string): boolean =>
  Z.isZero(Z.subtract(z, right(readNumber(text, [], 'exact'))))

/** An exact number as an expression, a numeric one as its doubles. */
export function show(z: Z.MixingNumber): string {
  if (z.kind === 'exact') return C.print(z.value)
  const { re, im } = Z.toComplex(z)
  return `${re} ${im}`
}

/** A state; mass in eV. */
export const state = (nature: Nature, mass?: string): MixingState => {
  const value = mass === undefined ? undefined : parseDecimal(mass)
  return { label: 'nu', nature, mass: value === undefined ? undefined : { value, unit: 'eV' } }
}

/** The parities of groups: `[['1+', '2-'], ['3+']]`, counted from 1, + for i. */
export const groups = (parities: {
  readonly groups: readonly {
    readonly states: readonly number[]
    readonly parities: readonly { readonly k: number }[]
  }[]
}): readonly (readonly string[])[] =>
  parities.groups.map((group) => group.states.map((s, k) => `${s + 1}${group.parities[k]?.k === 1 ? '+' : '-'}`))
