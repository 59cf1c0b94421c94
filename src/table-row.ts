// One row of a table as a model file.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import type { TableOptions } from './check-table.js'
import { importFinding } from './import/import-finding.js'
import type { ModelMap } from './import/model-text.js'
import { cellState, type RowCells, rowCells } from './import/table/row-cells.js'
import { rowModelText } from './import/table/row-model-text.js'
import { type TableLayout, tableLayout } from './import/table/table-layout.js'
import type { RowTexts, TableSink } from './import/table/table-reader.js'
import type { Imported, ImportPlace } from './physics/imported.js'
import type { Issue } from './physics/issue.js'
import type { Location } from './physics/location.js'
import { cellGroups, exactNumbers } from './scan/table/tolerance.js'

export interface TableRow {
  readonly sink: TableSink
  /** After the row, or the end of the table. */
  readonly imported: () => E.Either<NonEmptyArray<Issue>, Imported>
}

/** Finds row number `row`, from 1, and makes a model of it. */
export function tableRow(row: number, options: TableOptions, reader: () => RowTexts): TableRow {
  const { file, format, tolerance = { kind: 'digits' } } = options
  const issues: Issue[] = []
  let made: Imported | undefined
  let known:
    | { readonly layout: TableLayout; readonly cells: RowCells; readonly document: unknown; count: number }
    | undefined
  let rows = 0

  function make(line: number | null): void {
    if (known === undefined) return
    const { layout, cells, document, count } = known
    const isNumber = (cell: number): boolean => cells.state[cell] === cellState.number
    const cellsOf = layout.cellNames.map((_, cell) => cell)
    const printed = cellsOf.map((cell) => (isNumber(cell) ? reader().number(cell) : undefined))
    const texts = cellsOf.map((cell) => reader().text(cell))
    const numbers = exactNumbers(printed, cellGroups(layout), tolerance)
    const { column } = reader()
    const placeOf = (cell: number): Location | null =>
      line === null ? null : { file, line, column: column?.(cell) ?? 1 }
    const places = layout.entries.flatMap(({ formFactor, final, initial, re }): readonly ImportPlace[] => {
      const location = placeOf(re)
      return location === null ? [] : [{ path: ['formFactors', formFactor, 'matrix', final, initial], location }]
    })
    const text = rowModelText(document as ModelMap, { layout, numbers, texts, count }, [
      `Row ${row} of ${file ?? 'a table'}${line === null ? '' : `, line ${line}`}.`,
    ])
    const findings = cellsOf
      .filter((cell) => !isNumber(cell))
      .map((cell) => {
        const message = `The column ${layout.cellNames[cell]} holds no number in this row: the entry is not specified.`
        return importFinding('not-evaluable', 'value-not-evaluable', message, placeOf(cell))
      })
    made = {
      importer: format,
      text,
      findings,
      notices: [],
      places: line === null ? [] : [{ path: ['formFactors'], location: { file, line, column: 1 } }, ...places],
    }
  }

  return {
    sink: {
      header(names, comments, line) {
        const model = options.model(comments)
        if (E.isLeft(model)) {
          issues.push(...model.left)
          return undefined
        }
        const { document, read } = model.right
        const count = read.model.states.length
        const layout = tableLayout(names, { count, file, line })
        if (E.isLeft(layout)) {
          issues.push(...layout.left)
          return undefined
        }
        const cells = rowCells(layout.right.cellNames.length)
        known = { layout: layout.right, cells, document, count }
        return { cellOf: layout.right.cellOf, cells, states: count }
      },
      row(line) {
        rows++
        if (rows === row && issues.length === 0) make(line)
        return rows < row
      },
      issue(issue) {
        // What is wrong with earlier rows does not matter, as long as they can be counted.
        if (issue.code !== 'invalid-number' || rows + 1 === row) issues.push(issue)
        return issues.length === 0
      },
    },
    imported() {
      const [first, ...more] = issues
      if (first !== undefined) return E.left([first, ...more])
      if (made !== undefined) return E.right(made)
      const [expected, received] = [`a row from 1 to ${rows}`, String(row)]
      return E.left([{ code: 'invalid-value', path: '--row', location: null, expected, received, hint: null }])
    },
  }
}
