// A row as the exact engine takes it: given values that are points or rectangles with rational corners.

import { admits, meets } from '../../engine/compare/admit.js'
import { type Region, regionOf } from '../../engine/compare/region.js'
import { add, fromRational, imaginaryUnit, multiply } from '../../exact/cyclotomic.js'
import * as Q from '../../exact/rational.js'
import type { PrintedNumber } from '../../import/table/printed-number.js'
import type { TableLayout } from '../../import/table/table-layout.js'
import { type FormFactor, formFactors } from '../../physics/form-factor.js'
import type { Location } from '../../physics/location.js'
import type { GivenEntry, GivenMatrix, GivenValue, Interval, NeutrinoModel } from '../../physics/model.js'
import type { CaseTest, Claim, Place } from './claims.js'

/** Numbers by cell; `undefined` where there is none. */
export type ExactNumbers = readonly (PrintedNumber | undefined)[]

const exactZero: PrintedNumber = { value: Q.zero, radius: Q.zero }

/** The value of an entry: a point where both parts are exact. */
export function exactValue(re: PrintedNumber | undefined, im: PrintedNumber | undefined): GivenValue {
  if (re === undefined || im === undefined) return { kind: 'unspecified' }
  if (Q.isZero(re.radius) && Q.isZero(im.radius)) {
    const value = add(fromRational(re.value), multiply(imaginaryUnit, fromRational(im.value)))
    return { kind: 'exact', value }
  }
  return { kind: 'interval', re: around(re), im: around(im) }
}

const around = ({ value, radius }: PrintedNumber): Interval => ({
  low: Q.subtract(value, radius),
  high: Q.add(value, radius),
})

/** Decides exactly what doubles leave unsure: the tests of tests.ts. */
export function exactly(
  question: 'upper' | 'lower' | 'tied',
  { upper, lower }: Pick<Claim, 'upper' | 'lower'>,
  { constraint }: CaseTest,
  numbers: ExactNumbers,
): boolean {
  const region = (place: Place | undefined): Region | undefined =>
    place === undefined ? undefined : regionOf(exactValue(numberAt(numbers, place.re), numberAt(numbers, place.im)))
  const [above, below] = [region(upper), region(lower)]
  if (question === 'upper') return above === undefined || meets(above, constraint.upper)
  if (question === 'lower') return below === undefined || meets(below, constraint.lower)
  return admits(constraint, { upper: above, lower: below })
}

/** The cell behind the last is zero. */
const numberAt = (numbers: ExactNumbers, cell: number): PrintedNumber | undefined =>
  cell < numbers.length ? numbers[cell] : exactZero

export interface RowSource {
  readonly numbers: ExactNumbers
  readonly texts: readonly string[]
  /** The place of a cell. */
  readonly placeOf: (cell: number) => Location | null
}

/** The model of the table with the values of one row. */
export function rowModel(
  model: NeutrinoModel,
  layout: TableLayout,
  { numbers, texts, placeOf }: RowSource,
): NeutrinoModel {
  const unspecified: GivenEntry = { text: '?', value: { kind: 'unspecified' }, location: null }
  const matrices: Partial<Record<FormFactor, GivenMatrix>> = {}
  for (const formFactor of formFactors) {
    const own = layout.entries.filter((entry) => entry.formFactor === formFactor)
    if (own.length === 0) continue
    const rows = model.states.map(() => model.states.map(() => unspecified))
    for (const { final, initial, re, im } of own) {
      const value = exactValue(numbers[re], im === undefined ? exactZero : numbers[im])
      const text =
        value.kind === 'unspecified' ? '?' : complexText(texts[re] ?? '', im === undefined ? '0' : (texts[im] ?? ''))
      const row = rows[final]
      if (row !== undefined) row[initial] = { text, value, location: placeOf(re) }
    }
    matrices[formFactor] = { unit: model.formFactors[formFactor]?.unit, entries: rows }
  }
  return { ...model, formFactors: matrices }
}

const isZeroText = (text: string): boolean => /^[+-]?0*\.?0*(?:[eEdD].*)?$/.test(text)

/** `4e-24*i`, `1 - 2*i`. */
function complexText(re: string, im: string): string {
  const [x, y] = [plain(re), plain(im)]
  if (isZeroText(y)) return isZeroText(x) ? '0' : x
  if (isZeroText(x)) return `${y}*i`
  return y.startsWith('-') ? `${x} - ${y.slice(1)}*i` : `${x} + ${y}*i`
}

const plain = (text: string): string => text.replace(/^\+/, '').replace(/[dDE]/, 'e')
