// Values that an author might give, as parts of a model.

import { type Cyclotomic, isZero, print } from '../../src/exact/cyclotomic.js'
import type { FormFactor } from '../../src/physics/form-factor.js'
import type { GivenEntry, GivenMatrix, GivenValue, NeutrinoModel } from '../../src/physics/model.js'
import type { RuleSystem } from '../../src/physics/solution.js'

const textOf = (value: GivenValue): string =>
  value.kind === 'exact' ? (isZero(value.value) ? '0' : print(value.value)) : value.kind === 'unspecified' ? '?' : '…'

/** A value as if somebody had written it. */
export const given = (value: GivenValue): GivenEntry => ({ text: textOf(value), value, location: null })

/** `undefined` is `?`. */
export const exactly = (value: Cyclotomic | undefined): GivenEntry =>
  given(value === undefined ? { kind: 'unspecified' } : { kind: 'exact', value })

export const matrixOf = (rows: readonly (readonly (Cyclotomic | undefined)[])[]): GivenMatrix => ({
  unit: undefined,
  entries: rows.map((row) => row.map(exactly)),
})

/** A model of the system's states that gives one matrix, in the canonical convention unless another is named. */
export const modelWith = (
  { states, q2 }: RuleSystem,
  formFactor: FormFactor,
  matrix: GivenMatrix,
  convention = 'giunti-studenikin-2015',
): NeutrinoModel => ({
  name: undefined,
  states,
  assume: [],
  lift: [],
  q2,
  convention,
  parameters: new Map(),
  formFactors: { [formFactor]: matrix },
  computed: undefined,
  massMatrix: undefined,
  mixing: undefined,
  source: { file: null, sha256: '' },
})
