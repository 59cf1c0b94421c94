// Matrices of tests, from texts or small numbers, exact.

import * as E from 'fp-ts/lib/Either.js'
import * as C from '../../../src/exact/cyclotomic.js'
import type { CyclotomicMatrix } from '../../../src/exact/matrix.js'
import * as Q from '../../../src/exact/rational.js'
import {
  type ExactMassMatrices,
  type MassMixing,
  type MassMixingProblem,
  massMixing,
} from '../../../src/mixing/certified/mass-mixing.js'
import { lightBlock } from '../../../src/mixing/matrix/mixing-matrix.js'
import { type CpConclusion, inferParities } from '../../../src/mixing/parities/infer-parities.js'

export type Entry = number | string | readonly [number | string, number | string]

function decimal(x: number | string): C.Cyclotomic {
  const value = Q.parseDecimal(String(x))
  if (value === undefined) throw new Error(`${x} is no decimal`)
  return C.fromRational(value)
}

export const entryOf = (entry: Entry): C.Cyclotomic =>
  typeof entry === 'object' ? C.add(decimal(entry[0]), C.multiply(C.imaginaryUnit, decimal(entry[1]))) : decimal(entry)

export const exactMatrix = (table: readonly (readonly Entry[])[]): CyclotomicMatrix =>
  table.map((row) => row.map(entryOf))

type Options = Partial<Omit<ExactMassMatrices, 'neutrinos'>>

export const tryMixing = (
  neutrinos: CyclotomicMatrix,
  options: Options = {},
): E.Either<MassMixingProblem, MassMixing> =>
  massMixing({ nature: 'majorana', sterile: 0, chargedLeptons: undefined, ...options, neutrinos })

export function mixingOf(neutrinos: CyclotomicMatrix, options: Options = {}): MassMixing {
  const found = tryMixing(neutrinos, options)
  if (E.isLeft(found)) throw new Error(JSON.stringify(found.left))
  return found.right
}

/** What the masses and mixing of a matrix say of CP. */
export function conclusionOf({ masses, mixing }: MassMixing, nature: 'majorana' | 'dirac' = 'majorana'): CpConclusion {
  const states = masses.map((value, k) => ({ label: `nu${k + 1}`, nature, mass: { value, unit: 'eV' } }))
  return inferParities(lightBlock(mixing), states)
}

/** The signs of the parities relative to the first of their group, by state; `undefined` where there is none. */
export function signsOf(conclusion: CpConclusion): readonly (1 | -1 | undefined)[] | string {
  if (conclusion.kind !== 'conserved') return conclusion.kind
  const signs: (1 | -1 | undefined)[] = []
  for (const { states, parities } of conclusion.parities.groups) {
    for (const [k, state] of states.entries()) signs[state] = parities[k]?.k === 1 ? 1 : -1
  }
  return [...signs]
}
