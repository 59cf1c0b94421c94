// The shape of a mixing block: angles and phases, a matrix (rows e, mu, tau, s1 …; columns the mass states), or the name
// of a mixing that is shipped. Exactly one of the three.

import { closed, type Fields, optional } from '../shapes/closed.js'
import { numberOrText, text } from '../shapes/scalars.js'
import { type Codec, choice, isMap, leaf, list } from '../shapes/shape.js'

/** Angles and phases by name, with units: `{ theta12: '33.68 deg', …, delta: '212 deg', alpha21: '0 deg' }`. */
export type PdgRecord = Readonly<Record<string, string>>

/** Most states that are mixed by names of angles. */
export const mostNamedStates = 6

export type MixingRecord =
  | { readonly pdg: PdgRecord }
  | { readonly matrix: readonly (readonly (number | string)[])[] }
  | { readonly ref: string }

const angle: Codec<string> = leaf((value) => typeof value === 'string', {
  expected: 'a number and a unit, such as 33.68 deg',
  schema: { type: 'string' },
  refuse: (value) =>
    typeof value === 'number'
      ? { code: 'invalid-unit', hint: `Write the unit too: ${value} deg or ${value} rad.` }
      : {},
})

const planes = Array.from({ length: mostNamedStates }, (_, j) =>
  Array.from({ length: j }, (_, i) => `${i + 1}${j + 1}`),
).flat()

/** theta12 … theta56, delta (that of 13) and delta12 … delta56, alpha21 … alpha61; alpha1, alpha2 as UPMNSIN has them. */
const optionalNames = [
  ...planes.filter((plane) => !['12', '13', '23'].includes(plane)).map((plane) => `theta${plane}`),
  'delta',
  ...planes.map((plane) => `delta${plane}`),
  ...Array.from({ length: mostNamedStates - 1 }, (_, k) => `alpha${k + 2}1`),
  'alpha1',
  'alpha2',
]

const pdg: Codec<PdgRecord> = closed<PdgRecord>('a pdg parametrisation', {
  ...Object.fromEntries(['theta12', 'theta13', 'theta23'].map((name) => [name, angle])),
  ...Object.fromEntries(optionalNames.map((name) => [name, optional(angle)])),
} as Fields<PdgRecord>)

const row = list(numberOrText('a number or an expression'), {
  expected: 'a row of numbers',
})
const matrix = list(row, { expected: 'a list of rows e, mu, tau …', minimum: 3 })

const byPdg = closed<{ readonly pdg: PdgRecord }>('a mixing by angles', { pdg })
const byMatrix = closed<Extract<MixingRecord, { matrix: unknown }>>('a mixing by matrix', {
  matrix,
})
const byName = closed<{ readonly ref: string }>('a mixing by name', {
  ref: text('the name of a mixing, such as nufit-6.0-no'),
})

const has = (value: unknown, key: string): boolean => isMap(value) && Object.hasOwn(value, key)

export const mixingRecord: Codec<MixingRecord> = choice<MixingRecord>('a map with pdg, matrix or ref', [
  { when: (value) => has(value, 'pdg'), codec: byPdg as Codec<MixingRecord> },
  { when: (value) => has(value, 'matrix'), codec: byMatrix as Codec<MixingRecord> },
  { when: (value) => has(value, 'ref'), codec: byName as Codec<MixingRecord> },
])
