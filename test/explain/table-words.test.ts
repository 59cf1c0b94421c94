// What is said of a table, by hand: the last line for every verdict, the sections, the tolerance, and the remark on rounding.

import { describe, expect, it } from 'vitest'
import {
  roundingRemark,
  rulesText,
  tableSections,
  tableVerdict,
  toleranceText,
} from '../../src/explain/table/table-sections.js'
import type { ReportVerdict } from '../../src/physics/report.js'
import type { TableClaim, TableReport } from '../../src/physics/table-report.js'

type Rows = TableReport['rows']
const none: Rows = { total: 0, consistent: 0, violated: 0, conditional: 0, notEvaluable: 0 }

const report = (change: Partial<TableReport> = {}): TableReport => ({
  nuvertex: 1,
  table: { file: 't.csv', sha256: null, format: 'csv', columns: [], ignored: [] },
  model: { name: null, file: null, states: [] },
  ...{ convention: 'c', tolerance: { kind: 'digits' }, claims: [], violationsByRule: [], gaps: [] },
  ...{ largestBadness: null, worst: [], findings: [], notices: [], verdict: 'consistent' },
  rules: { inForce: [], setAside: [] },
  rows: none,
  ...change,
})

describe('the last line', () => {
  it.each<[ReportVerdict, Partial<Rows>, number, string]>([
    ['consistent', { total: 1 }, 0, 'consistent: nothing in 1 row contradicts the rules in force.'],
    ['consistent', { total: 2 }, 0, 'consistent: nothing in 2 rows contradicts the rules in force.'],
    ['violated', { total: 2, violated: 1 }, 0, 'violated: 1 of 2 rows.'],
    ['violated', { total: 2 }, 1, 'violated: by the model of the table, whatever the 2 rows say.'],
    ['conditional', { total: 2, conditional: 1 }, 0, 'conditional: 1 of 2 rows holds for some CP parities only.'],
    ['conditional', { total: 2, conditional: 2 }, 0, 'conditional: 2 of 2 rows hold for some CP parities only.'],
    ['not-evaluable', {}, 1, 'not evaluable: the table has no rows.'],
    ['not-evaluable', { total: 1, notEvaluable: 1 }, 1, 'not evaluable: 1 of 1 row.'],
    ['not-evaluable', { total: 3 }, 1, 'not evaluable: 1 finding on the model of the table.'],
    ['not-evaluable', { total: 3 }, 2, 'not evaluable: 2 findings on the model of the table.'],
  ])('%s %o', (verdict, rows, findings, line) => {
    const own = Array.from({ length: findings }) as unknown as TableReport['findings']
    expect(tableVerdict(report({ verdict, rows: { ...none, ...rows }, findings: own }))).toBe(line)
  })
})

describe('the sections', () => {
  const claim = (kind: TableClaim['kind'], code: TableClaim['code'], rows: number): TableClaim => ({
    ...{ kind, code, rows, formFactor: 'magnetic', entry: [1, 2], rules: ['cpt', 'hermiticity'] },
  })
  const gap = { column: 'mu_11', reason: 'empty', rows: 3, firstRow: 4, firstLine: 6 } as const

  it('without rows are left out', () => {
    const rows = { total: 10, consistent: 1, violated: 2, conditional: 3, notEvaluable: 4 }
    expect(tableSections(report({ rows }))).toEqual([
      {
        title: 'Rows',
        head: ['verdict', 'rows'],
        rows: [
          ['consistent', '1'],
          ['violated', '2'],
          ['conditional', '3'],
          ['not evaluable', '4'],
          ['all', '10'],
        ],
      },
    ])
  })

  it('tell claims by kind, rules, and gaps by their lines, or rows where there are no lines', () => {
    const full = report({
      claims: [
        claim('condition', 'parity-condition', 1),
        claim('violation', 'wrong-phase', 2),
        claim('not-evaluable', 'phase-of-massless-state', 3),
      ],
      violationsByRule: [{ rule: 'cpt', rows: 5 }],
      gaps: [gap],
    })
    const head = ['entry', 'code', 'rows', 'because']
    const row = (code: string, rows: string) => [['magnetic[1,2]', code, rows, 'cpt + hermiticity']]
    expect(tableSections(full).slice(1)).toEqual([
      { title: 'Violations by entry', head, rows: row('wrong-phase', '2') },
      { title: 'Violations by rule', head: ['rule', 'rows'], rows: [['cpt', '5']] },
      { title: 'Conditions on the CP parities', head, rows: row('parity-condition', '1') },
      { title: 'Not evaluable by entry', head, rows: row('phase-of-massless-state', '3') },
      {
        title: 'Cells without a number',
        head: ['column', 'what is there', 'rows', 'first line'],
        rows: [['mu_11', 'empty', '3', '6']],
      },
    ])
    const [, without] = tableSections(report({ gaps: [{ ...gap, firstLine: null }] }))
    expect([without?.head[3], without?.rows]).toEqual(['first row', [['mu_11', 'empty', '3', '4']]])
  })
})

describe('how far numbers may be off', () => {
  it('is told by the digits, the bits, or the tolerance asked for', () => {
    const parquet = { ...report().table, format: 'parquet' } as const
    expect(toleranceText(report())).toBe('each number is known to half a unit of its last digit')
    expect(toleranceText(report({ table: parquet }))).toBe(
      'each number is known to half a unit of its last digit, or of its last bit where it is stored in binary',
    )
    expect(toleranceText(report({ tolerance: { kind: 'relative', value: '1e-9' } }))).toBe(
      'each number may be off by 1e-9 of the largest in its matrix',
    )
  })

  it('may be rounding, where nothing is off by more than 1e-10 and no tolerance was asked for', () => {
    const remark = (largestBadness: number | null, change: Partial<TableReport> = {}) =>
      roundingRemark(report({ largestBadness, ...change }))
    expect(remark(1.25e-16)).toBe(
      'No residual is larger than 1.3e-16 of its matrix: if that is the rounding of the program that wrote the table, --tolerance 1e-9 allows for it.',
    )
    expect(remark(9.9e-11)).toContain('9.9e-11')
    expect([null, 0, 1e-10, 1].map((badness) => remark(badness))).toEqual([undefined, undefined, undefined, undefined])
    expect(remark(1e-16, { tolerance: { kind: 'relative', value: '0' } })).toBeUndefined()
  })
})

it('the rules in force are listed', () => {
  const inForce = ['cpt', 'hermiticity', 'cp'].map((id) => ({ id, status: 'law' as const }))
  expect(rulesText(report({ rules: { inForce, setAside: [] } }))).toBe('cpt, hermiticity and cp')
})
