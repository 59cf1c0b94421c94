// The shape of a mixing block: angles and phases, a matrix (rows e, mu, tau, s1 …; columns the mass states), or the name
// of a mixing that is shipped. Exactly one of the three.

import { closed, optional } from '../shapes/closed.js'
import { numberOrText, text } from '../shapes/scalars.js'
import { type Codec, choice, isMap, leaf, list } from '../shapes/shape.js'

export interface PdgRecord {
  readonly theta12: string
  readonly theta13: string
  readonly theta23: string
  readonly delta?: string
  readonly alpha21?: string
  readonly alpha31?: string
}

export type MixingRecord =
  | { readonly pdg: PdgRecord }
  | { readonly matrix: readonly (readonly (number | string)[])[] }
  | { readonly ref: string }

const angle: Codec<string> = leaf('angle', (value) => typeof value === 'string', {
  expected: 'a number and a unit, such as 33.68 deg',
  schema: { type: 'string' },
  refuse: (value) =>
    typeof value === 'number'
      ? { code: 'invalid-unit', hint: `Write the unit too: ${value} deg or ${value} rad.` }
      : {},
})

const pdg: Codec<PdgRecord> = closed<PdgRecord>('pdg', 'a pdg parametrisation', {
  theta12: angle,
  theta13: angle,
  theta23: angle,
  delta: optional(angle),
  alpha21: optional(angle),
  alpha31: optional(angle),
})

const row = list('mixing row', numberOrText('mixing entry', 'a number or an expression'), {
  expected: 'a row of numbers',
})
const matrix = list('mixing matrix', row, { expected: 'a list of rows e, mu, tau …', minimum: 3 })

const byPdg = closed<{ readonly pdg: PdgRecord }>('mixing by angles', 'a mixing by angles', { pdg })
const byMatrix = closed<Extract<MixingRecord, { matrix: unknown }>>('mixing by matrix', 'a mixing by matrix', {
  matrix,
})
const byName = closed<{ readonly ref: string }>('mixing by name', 'a mixing by name', {
  ref: text('mixing name', 'the name of a mixing, such as nufit-6.0-no'),
})

const has = (value: unknown, key: string): boolean => isMap(value) && Object.hasOwn(value, key)

export const mixingRecord: Codec<MixingRecord> = choice<MixingRecord>('mixing', 'a map with pdg, matrix or ref', [
  { when: (value) => has(value, 'pdg'), codec: byPdg as Codec<MixingRecord> },
  { when: (value) => has(value, 'matrix'), codec: byMatrix as Codec<MixingRecord> },
  { when: (value) => has(value, 'ref'), codec: byName as Codec<MixingRecord> },
])
