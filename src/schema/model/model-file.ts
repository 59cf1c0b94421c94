// The shape of a model file: fields, kinds of values, fixed words. What a shape cannot say is judged afterwards
// (`decode-model.ts`): sizes of matrices, phases, expressions, units of masses, ids.

import type { FormFactor } from '../../physics/form-factor.js'
import { type Nature, natures, type PhaseName } from '../../physics/state.js'
import { closed, type Fields, optional } from '../shapes/closed.js'
import { numberOrText, oneOf, oneOfThese, text } from '../shapes/scalars.js'
import { type Codec, choice, isMap, leaf, list, mapOf } from '../shapes/shape.js'
import { type MassMatrixRecord, massMatrixRecord } from './mass-matrix-record.js'
import { type MatrixRecord, matrixRecord } from './matrix-record.js'
import { type MixingRecord, mixingRecord } from './mixing-record.js'

export const formatVersion = 1
export const maximumStates = 128

/** Phases as written: `i`, `-1`, `+`, `exp(i*pi/3)`. */
export type PhaseFields = { readonly [name in PhaseName]?: number | string }

export interface StateRecord extends PhaseFields {
  readonly nature: Nature
  readonly label?: string
  readonly mass?: string
}

/** The lists of the short form, and the phase that each holds. */
export const phaseLists = { cpParities: 'cpParity', cPhases: 'cPhase', pPhases: 'pPhase', tPhases: 'tPhase' } as const

export interface ShortStates {
  readonly count: number | string
  readonly nature: Nature
  readonly masses?: readonly string[]
  readonly cpParities?: readonly (number | string)[]
  readonly cPhases?: readonly (number | string)[]
  readonly pPhases?: readonly (number | string)[]
  readonly tPhases?: readonly (number | string)[]
}

export const parameterKinds = ['real', 'complex', 'positive'] as const
export type ParameterKind = (typeof parameterKinds)[number]

export interface ModelFile {
  readonly nuvertex: number | string
  readonly name?: string
  readonly states: readonly StateRecord[] | ShortStates
  readonly assume?: readonly string[]
  readonly lift?: readonly string[]
  readonly q2?: 'generic' | 0 | '0'
  readonly convention?: string
  readonly parameters?: Readonly<Record<string, ParameterKind>>
  readonly mixing?: MixingRecord
  /** Instead of masses and mixing. */
  readonly massMatrix?: MassMatrixRecord
  readonly formFactors?: { readonly [name in FormFactor]?: MatrixRecord } & {
    /** Magnetic and electric moments are computed from masses and mixing. */
    readonly from?: 'one-loop'
    readonly loop?: 'exact' | 'leading'
  }
}

const version: Codec<number | string> = leaf((value) => value === formatVersion || value === `${formatVersion}`, {
  expected: `${formatVersion}`,
  schema: { enum: [formatVersion, `${formatVersion}`] },
  refuse: (value) =>
    typeof value === 'number' || typeof value === 'string'
      ? { code: 'unsupported', hint: `This program reads version ${formatVersion} of the format.` }
      : {},
})

const nature = oneOf(natures)

const mass: Codec<string> = leaf((value) => typeof value === 'string', {
  expected: 'a number and a unit, such as 8.65 meV',
  schema: { type: 'string' },
  refuse: (value) =>
    typeof value === 'number' ? { code: 'invalid-unit', hint: `Write the unit too: ${value} eV.` } : {},
})

const phase = numberOrText('a phase such as i, -i, 1 or -1')

/** The fields of a state; examples of rules have the same, without a label. */
export const stateFields: Fields<StateRecord> = {
  label: optional(text('a label such as nu1')),
  nature,
  mass: optional(mass),
  cpParity: optional(phase),
  cPhase: optional(phase),
  pPhase: optional(phase),
  tPhase: optional(phase),
}

const stateRecord: Codec<StateRecord> = closed<StateRecord>('a state', stateFields)

const countText = /^(?:[1-9]|[1-9][0-9]|1[01][0-9]|12[0-8])$/

const isCount = (value: unknown): boolean =>
  typeof value === 'string' ? countText.test(value) : Number.isInteger(value) && countText.test(String(value))

const count: Codec<number | string> = leaf(isCount, {
  expected: `a whole number from 1 to ${maximumStates}`,
  schema: {
    anyOf: [
      { type: 'integer', minimum: 1, maximum: maximumStates },
      { type: 'string', pattern: countText.source },
    ],
  },
  refuse: (value) => {
    if (typeof value !== 'number' && typeof value !== 'string') return {}
    return { code: Number(value) > maximumStates ? 'limit' : 'invalid-value' }
  },
})

const phases = list(phase, { expected: 'a list of phases, one for each state' })

const shortStates: Codec<ShortStates> = closed<ShortStates>('the short form of states', {
  count,
  nature,
  masses: optional(list(mass, { expected: 'a list of masses, one for each state' })),
  cpParities: optional(phases),
  cPhases: optional(phases),
  pPhases: optional(phases),
  tPhases: optional(phases),
})

const statesExpected = 'a list of states, or { count: 3, nature: majorana }'

const stateList: Codec<readonly StateRecord[]> = list(stateRecord, {
  expected: statesExpected,
  minimum: 1,
  maximum: maximumStates,
})

export const statesShape: Codec<readonly StateRecord[] | ShortStates> = choice<readonly StateRecord[] | ShortStates>(
  statesExpected,
  [
    { when: Array.isArray, codec: stateList as Codec<readonly StateRecord[] | ShortStates> },
    { when: isMap, codec: shortStates as Codec<readonly StateRecord[] | ShortStates> },
  ],
)

const ids = (what: string): Codec<readonly string[]> =>
  list(text(`the id of ${what}`), { expected: `a list, each item the id of ${what}` })

export const modelFile: Codec<ModelFile> = closed<ModelFile>('a model', {
  nuvertex: version,
  name: optional(text('a name')),
  states: statesShape,
  assume: optional(ids('an assumption')),
  lift: optional(ids('a law')),
  q2: optional(oneOfThese<'generic' | 0 | '0'>(['generic', 0])),
  convention: optional(text('the id of a convention')),
  parameters: optional(mapOf(oneOf(parameterKinds), 'a map such as { x: real, z: complex }')),
  mixing: optional(mixingRecord),
  massMatrix: optional(massMatrixRecord),
  formFactors: optional(
    closed<NonNullable<ModelFile['formFactors']>>('the form factors', {
      from: optional(oneOf(['one-loop'])),
      loop: optional(oneOf(['exact', 'leading'])),
      charge: optional(matrixRecord('charge')),
      magnetic: optional(matrixRecord('magnetic')),
      electric: optional(matrixRecord('electric')),
      anapole: optional(matrixRecord('anapole')),
    }),
  ),
})
