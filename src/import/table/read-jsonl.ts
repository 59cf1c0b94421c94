// JSON lines, from bytes: one object a line. The keys of the first object name the columns; a later one may have them in
// another order or leave some out, which is an entry without a value, but no others. A first line with the key `nuvertex`
// is the model. Empty lines are passed over.

import { byteFeed, stopped } from './byte-feed.js'
import { readCellText } from './cell-text.js'
import { columnName, shortName } from './column-name.js'
import { type JsonFault, lineFeed, openMap, scalarText, skipBlank } from './json-bytes.js'
import { type JsonLeaf, type JsonMatrix, jsonColumns } from './json-columns.js'
import { isFault, jsonTree } from './json-tree.js'
import { type Hole, type LineTemplate, lineTemplate } from './line-template.js'
import { printedNumber } from './printed-number.js'
import { cellState, setState } from './row-cells.js'
import { scanNumber } from './scan-number.js'
import { maximumColumns } from './table-layout.js'
import { type RowPlan, type TableReader, type TableSink, tableIssue } from './table-reader.js'

/** A reader of JSON lines that tells a sink. */
export function jsonlReader({ file }: { readonly file: string | null }, sink: TableSink): TableReader {
  let line = 1
  let row: Uint8Array = new Uint8Array(0)
  let rowStart = 0
  let plan: RowPlan | undefined
  let template: LineTemplate | undefined
  let starts = new Int32Array(0)
  let ends = new Int32Array(0)
  const columns = new Map<string, number>()
  const comments: string[] = []

  /** `false` stops. */
  const fault = ({ code, at, expected, received, hint }: JsonFault, from: number): boolean =>
    sink.issue(tableIssue(code, { file, line, column: at - from + 1 }, [expected, received], hint))

  function text(cell: number): string {
    const start = starts[cell] ?? 0
    // Zero where the line says nothing of an imaginary part, and nothing where it says nothing at all.
    if (start < 0) return start === -1 ? '0' : ''
    return (scalarText(row, start, ends[cell] ?? 0) ?? '').trim()
  }

  /** Reads the object that begins at `from`; `false` stops. */
  function readObject(bytes: Uint8Array, from: number, end: number): boolean {
    const tree = jsonTree(bytes, from, end)
    if (isFault(tree)) return fault(tree, from)
    if (plan === undefined && tree.members.some(({ key }) => key === 'nuvertex')) {
      comments.push(new TextDecoder().decode(bytes.subarray(from, end)).trim())
      return true
    }
    const read = jsonColumns(tree)
    if ('code' in read) return fault(read, from)
    const { leaves, matrices } = read
    if (leaves.length > maximumColumns) return fault(limitOf(from, `at most ${maximumColumns} columns`), from)
    if (plan === undefined && !begin(leaves)) return false
    return plan === undefined || readValues(bytes, from, end, plan, leaves, matrices)
  }

  function begin(leaves: readonly JsonLeaf[]): boolean {
    const names = leaves.map(({ name }) => name)
    plan = sink.header(names, comments, line)
    if (plan === undefined) return false
    starts = new Int32Array(plan.cells.count)
    ends = new Int32Array(plan.cells.count)
    for (const [column, name] of names.entries()) columns.set(name, column)
    return true
  }

  function readValues(
    bytes: Uint8Array,
    from: number,
    end: number,
    { cellOf, cells, states }: RowPlan,
    leaves: readonly JsonLeaf[],
    matrices: readonly JsonMatrix[],
  ): boolean {
    const misfit = matrices.find(({ size }) => size !== states)
    if (misfit !== undefined) {
      const expected = `${states} rows in the matrix ${misfit.key}, as many as states of the model`
      return fault({ code: 'wrong-size', at: misfit.at, expected, received: String(misfit.size), hint: null }, from)
    }
    row = bytes
    rowStart = from
    template = undefined
    for (let cell = 0; cell < cells.count; cell++) {
      setState(cells, cell, cellState.empty)
      starts[cell] = -2
    }
    const holes: Hole[] = []
    const filled = new Set<number>()
    for (const leaf of leaves) {
      const known = columns.get(leaf.name)
      const targets = known === undefined ? otherColumns(leaf, bytes) : [known]
      if (targets === undefined) return fault(unknownKey(leaf), from)
      const [column, zero] = targets
      const cell = column === undefined ? -1 : (cellOf[column] as number)
      if (leaf.kind !== 'zero') holes.push({ start: leaf.start - from, end: leaf.end - from, cell })
      for (const one of [cell, zero === undefined ? -1 : (cellOf[zero] as number)]) {
        if (one < 0) continue
        if (filled.has(one))
          return fault({ ...unknownKey(leaf), code: 'given-twice', expected: 'each entry once' }, from)
        filled.add(one)
      }
      if (zero !== undefined) setZero(cellOf[zero] as number, cells)
      if (cell < 0) continue
      if (leaf.kind === 'zero') setZero(cell, cells)
      else if (!readCell(bytes, leaf, cells, cell, from)) return false
    }
    template = leaves.some(({ kind }) => kind === 'other') ? undefined : lineTemplate(bytes.slice(from, end + 1), holes)
    return sink.row(line)
  }

  function setZero(cell: number, cells: RowPlan['cells']): void {
    setState(cells, cell, cellState.number)
    starts[cell] = -1
  }

  function readCell(bytes: Uint8Array, { start, end }: JsonLeaf, cells: RowPlan['cells'], cell: number, from: number) {
    starts[cell] = start
    ends[cell] = end
    if (scanNumber(bytes, start, cells, cell) === end) return true
    const wrong = readCellText(scalarText(bytes, start, end) ?? '"', cells, cell)
    return wrong === undefined || fault({ code: 'invalid-number', at: start, ...wrong }, from)
  }

  /**
   * The columns of a key that the first line has in another form: a number where that has a pair fills the real part, the
   * second column is zero; null for a matrix or a pair says nothing. `undefined`: the first line has nothing of the kind.
   */
  function otherColumns({ name, kind, start }: JsonLeaf, bytes: Uint8Array): readonly number[] | undefined {
    if (kind === 'value' && bytes[start] === 0x6e) return []
    const entry = columnName(name)
    if (kind !== 'value' || entry?.part !== 'real') return undefined
    const parts = (['re', 'im'] as const).flatMap((part) => columns.get(shortName({ ...entry, part })) ?? [])
    return parts.length === 2 ? parts : undefined
  }

  const unknownKey = ({ name, start }: JsonLeaf): JsonFault => ({
    code: 'unknown-key',
    at: start,
    expected: 'the keys of the first line, in the same form',
    received: name.length > 80 ? `${name.slice(0, 79)}…` : name,
    hint: 'Give every key in the first line; null says that there is no value.',
  })

  return {
    ...byteFeed({
      readRows(bytes, from, to) {
        const last = bytes.lastIndexOf(lineFeed, to - 1) + 1
        let at = from
        while (at < last) {
          const isAlike = plan !== undefined && template?.(bytes, at, plan.cells, { starts, ends }) === true
          if (isAlike) {
            row = bytes
            rowStart = at
          }
          const end = bytes.indexOf(lineFeed, at)
          const first = bytes[isAlike ? at : skipBlank(bytes, at)]
          const isEmpty = first === lineFeed
          if (isEmpty && plan === undefined && comments.length < 10_000) comments.push('')
          if (!isEmpty && !(isAlike ? sink.row(line) : readObject(bytes, at, end))) return stopped
          line++
          at = end + 1
        }
        return Math.max(at, from)
      },
      report: (code, [expected, received], hint = null) =>
        void sink.issue(tableIssue(code, { file, line, column: 1 }, [expected, received], hint)),
      hintFor: (beginning) =>
        beginning[skipBlank(beginning, 0)] === openMap ? null : 'JSON lines hold one whole object a line.',
      cutOff: () => undefined,
    }),
    text,
    column(cell) {
      const start = starts[cell] ?? -2
      return start < 0 ? undefined : start - rowStart + 1
    },
    number(cell) {
      const number = printedNumber(text(cell))
      return typeof number === 'string' ? undefined : number
    },
  }
}

const limitOf = (at: number, expected: string): JsonFault => ({
  code: 'limit',
  at,
  expected,
  received: 'more',
  hint: 'Leave out what the table does not need.',
})
