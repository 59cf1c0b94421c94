// One row of a table as a model file: the model of the table with the values of the row, each with its uncertainty.

import * as Q from '../../exact/rational.js'
import { formFactors } from '../../physics/form-factor.js'
import { type ModelMap, type ModelValue, modelText } from '../model-text.js'
import type { PrintedNumber } from './printed-number.js'
import type { TableLayout } from './table-layout.js'

export interface RowOfTable {
  readonly layout: TableLayout
  /** By cell; `undefined` where there is no number. */
  readonly numbers: readonly (PrintedNumber | undefined)[]
  /** By cell, as the table has them. */
  readonly texts: readonly string[]
  /** Number of states. */
  readonly count: number
}

/** The text; `model` is the document of the model of the table, whose units stay. */
export function rowModelText(model: ModelMap, row: RowOfTable, comments: readonly string[]): string {
  const { layout, numbers, texts, count } = row
  const part = (cell: number | undefined): ModelValue | undefined => {
    const number = cell === undefined ? exactZero : numbers[cell]
    if (number === undefined) return undefined
    const value = cell === undefined || Q.isZero(number.value) ? '0' : textOf(number, plain(texts[cell] ?? '0'))
    return Q.isZero(number.radius) ? value : { value, uncertainty: Q.print(number.radius) }
  }
  const given = isMap(model['formFactors']) ? model['formFactors'] : {}
  const matrices = formFactors.flatMap((formFactor) => {
    const own = layout.entries.filter((entry) => entry.formFactor === formFactor)
    if (own.length === 0) return []
    const matrix = Array.from({ length: count }, () => Array.from({ length: count }, (): ModelValue => '?'))
    for (const { final, initial, re, im } of own) {
      const [x, y] = [part(re), part(im)]
      const line = matrix[final]
      if (line !== undefined && x !== undefined && y !== undefined)
        line[initial] = x === '0' && y === '0' ? '0' : { re: x, im: y }
    }
    const before = given[formFactor]
    return [[formFactor, { unit: isMap(before) ? before['unit'] : undefined, matrix }] as const]
  })
  return modelText({ ...model, formFactors: Object.fromEntries(matrices) }, comments)
}

const exactZero: PrintedNumber = { value: Q.zero, radius: Q.zero }

const plain = (text: string): string => text.replace(/^\+/, '').replace(/[dDE]/, 'e')

/** The digits of the table where they are exact; those of a double are not. */
const textOf = ({ value }: PrintedNumber, text: string): string => {
  const digits = Q.readDecimal(text)
  return digits.kind === 'number' && Q.equals(digits.value, value) ? text : Q.print(value)
}

const isMap = (value: ModelValue | undefined): value is ModelMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
