// What a check of a table, and the search for one of its rows, do with issues, with rows behind them, and with places.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.js'
import { printedNumber } from '../../src/import/table/printed-number.js'
import type { RowTexts } from '../../src/import/table/table-reader.js'
import { tableModel } from '../../src/table-model.js'
import { tableRow } from '../../src/table-row.js'
import { checkText, issuesOf, type Options, reportOn, rowOf } from '../scan/table/tables.js'

const majorana = (more = ''): string => `nuvertex: 1\nstates: { count: 2, nature: majorana }\n${more}`
const head = 'mu_12_re,mu_12_im,mu_21_re,mu_21_im'
const table = (...rows: readonly string[]): string => `${[head, ...rows].join('\n')}\n`
const [good, bad, broken] = ['0,2,0,-2', '0,2,0,3', '0,x,0,1']

describe('a check of a table', () => {
  /** Number, line, verdict and the worst entry of each row that is told. */
  const told = (text: string, model = majorana(), options: Options = {}) => {
    const rows: unknown[] = []
    checkText(model, text, {
      ...options,
      onRow: ({ row, line, outcome, worst, gaps }) =>
        void rows.push([row, line, outcome.verdict, worst !== undefined, gaps]),
    })
    return rows
  }

  it('tells of every row, of the worst entry only where a rule is broken, and of cells without a number', () => {
    expect(told(table(good, bad, '0,2,,-2'))).toEqual([
      [1, 2, 'consistent', false, 0],
      [2, 3, 'violated', true, 0],
      [3, 4, 'not-evaluable', false, 1],
    ])
    expect(told(table(good), majorana('assume: [cp]\n'))).toEqual([[1, 2, 'conditional', false, 0]])
  })

  it('tells of no row behind an issue', () => {
    expect(told(table(good, broken, good, bad))).toEqual([[1, 2, 'consistent', false, 0]])
    expect(told(table(broken, good))).toEqual([])
  })

  it('collects twenty issues, and ends at one about a limit', () => {
    const rows = (count: number): string => table(...Array.from({ length: count }, () => broken))
    expect([1, 19, 20, 21, 40].map((count) => issuesOf(majorana(), rows(count)).length)).toEqual([1, 19, 20, 20, 20])
    const long = issuesOf(majorana(), table(broken, `0,${' '.repeat(5 << 20)},0,1`, broken))
    expect(long.map(({ code, location }) => [code, location?.line])).toEqual([
      ['invalid-number', 2],
      ['limit', 3],
    ])
  })

  it('of nothing has an issue', () => {
    expect(issuesOf(majorana(), '')).toEqual([
      {
        ...{ code: 'syntax', path: '$', location: { file: 'table.csv', line: 1, column: 1 }, hint: null },
        ...{ expected: 'a table whose first row names its columns', received: 'nothing' },
      },
    ])
  })

  // What the mixing of the model says holds for every row: with α21 = x, CP is a condition on x.
  const angles = 'theta12: 30 deg, theta13: 0 deg, theta23: 45 deg'
  const mixing = (phases: string, delta = '0 deg'): string =>
    `nuvertex: 1\nstates: { count: 3, nature: majorana, masses: [1 meV, 2 meV, 3 meV] }\nassume: [cp]\nparameters: { x: real }\nmixing: { pdg: { ${angles.replace('13: 0', '13: 10')}, delta: ${delta}, ${phases} } }\n`
  const anapole = (entry: string): string => `a_11_re,a_11_im\n${entry}\n`
  it.each([
    ['alpha21: 0 deg, alpha31: 0 deg', '0 deg', '1,0', 'consistent'],
    ['alpha21: 0 deg, alpha31: 0 deg', '0 deg', '0,1', 'violated'],
    ['alpha21: x, alpha31: 0 deg', '0 deg', '1,0', 'conditional'],
    ['alpha21: x, alpha31: 0 deg', '0 deg', '0,1', 'violated'],
    ['alpha21: 0 deg, alpha31: 0 deg', '40 deg', '1,0', 'violated'],
  ])('with %s and δ = %s judges the row %s as %s', (phases, delta, row, verdict) => {
    expect(reportOn(mixing(phases, delta), anapole(row)).verdict).toBe(verdict)
  })

  it('names columns that are passed over or real, eight of them at most', () => {
    const extra = (count: number): string => Array.from({ length: count }, (_, k) => `p${k}`).join()
    const notices = (count: number) =>
      reportOn(majorana(), `a_11,${extra(count)}\n1${',0'.repeat(count)}\n`).notices.map(({ message }) => message)
    const real = 'Columns without _re and _im hold real numbers, their imaginary parts are zero: a_11.'
    expect(notices(8)).toEqual([
      real,
      'Columns that name no entry of a form factor are passed over: p0, p1, p2, p3, p4, p5, p6, p7.',
    ])
    expect(notices(10)).toEqual([
      real,
      'Columns that name no entry of a form factor are passed over: p0, p1, p2, p3, p4, p5, p6, p7 and 2 more.',
    ])
    expect(reportOn(majorana(), table(good)).notices).toEqual([])
  })
})

describe('one row of a table', () => {
  it('has the places of its entries, and says which cells hold no number', () => {
    const { places, findings, text, importer } = rowOf(majorana(), table(good, '0,2,,-2'), 2)
    expect(importer).toBe('csv')
    expect(text?.split('\n')[0]).toBe('# Row 2 of table.csv, line 3.')
    const at = (column: number) => ({ file: 'table.csv', line: 3, column })
    expect(places).toEqual([
      { path: ['formFactors'], location: at(1) },
      { path: ['formFactors', 'magnetic', 'matrix', 0, 1], location: at(1) },
      { path: ['formFactors', 'magnetic', 'matrix', 1, 0], location: at(5) },
    ])
    expect(findings.map(({ kind, code, message, location }) => [kind, code, message, location])).toEqual([
      [
        ...['not-evaluable', 'value-not-evaluable'],
        'The column mu_21_re holds no number in this row: the entry is not specified.',
        at(5),
      ],
    ])
  })

  it('is told with its place in the table by check', () => {
    const imported = rowOf(majorana(), table(good, bad), 2)
    const report = check(imported.text, { imported })
    expect(E.isRight(report) && report.right.findings.map(({ location }) => location)).toEqual([
      { file: 'table.csv', line: 3, column: 5 },
    ])
  })

  it('does not ask for numbers in the rows before it or behind it, but for its own', () => {
    for (const text of [table(broken, good), table(good, good, broken)])
      expect(rowOf(majorana(), text, text.startsWith(`${head}\n${broken}`) ? 2 : 1).findings).toEqual([])
    expect(() => rowOf(majorana(), table(good, broken), 2)).toThrow('invalid-number')
    expect(() => rowOf(majorana(), table(good, '0,1', good), 3)).toThrow()
  })

  it.each([
    [0, 2],
    [3, 2],
    [1, 0],
  ])('%d is an issue in a table of %d', (row, count) => {
    const issue = { code: 'invalid-value', path: '--row', expected: `a row from 1 to ${count}`, received: String(row) }
    const text = table(...Array.from({ length: count }, () => good))
    expect(() => rowOf(majorana(), text, row)).toThrow(JSON.stringify([issue]).slice(2, 40))
  })

  it('has no places in a format without lines', () => {
    const cells = ['0', '2', '0', '-2']
    const number: RowTexts['number'] = (cell) => {
      const printed = printedNumber(cells[cell] ?? '')
      return typeof printed === 'string' ? undefined : printed
    }
    const options = { file: null, format: 'parquet', model: () => tableModel(majorana(), {}) } as const
    const { sink, imported } = tableRow(2, options, () => ({ number, text: (cell) => cells[cell] ?? '' }))
    expect(sink.header(head.split(','), [], null)).toMatchObject({ states: 2 })
    expect([sink.row(null), sink.row(null)]).toEqual([true, false])
    const row = imported()
    if (E.isLeft(row)) throw new Error(JSON.stringify(row.left))
    expect(row.right).toMatchObject({ importer: 'parquet', places: [], findings: [], notices: [] })
    expect(row.right.text).toMatch(/^# Row 2 of a table\.\nnuvertex: 1\n/)
  })

  it('is not looked for in a table whose model or columns are wrong', () => {
    expect(() => rowOf('nuvertex: 2\n', table(good), 1)).toThrow('nuvertex')
    expect(() => rowOf(majorana(), 'm\n1\n', 1)).toThrow('columns such as mu_12_re')
  })
})
