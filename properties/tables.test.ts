// Laws of tables: a row is judged as a model file of it is; pieces, order and spelling mean nothing.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TableReport } from '../src/physics/table-report.js'
import { parquet, reportOnParquet } from '../test/import/table/parquet-files.js'
import { reportOn, rowOf, verdictOfRow } from '../test/scan/table/tables.js'
import { holds } from './settings.js'

const two = (nature: string, more: string): string =>
  `nuvertex: 1\nstates: { count: 2, nature: ${nature}${more} }\nassume: [cp]\n`

// Ties by powers of i, conjugated or not; lines at angles of their own; forks; other conventions.
const models = [
  two('majorana', ', cpParities: [i, i]'),
  two('majorana', ', cpParities: [i, -i]'),
  two('majorana', ''),
  two('dirac', ''),
  two('dirac', ', cpParities: ["exp(i*pi/3)", 1]'),
  two('dirac', ', cpParities: ["exp(i*pi/5)", i]'),
  `${two('majorana', '')}convention: epsilon-without-i\n`,
  `${two('dirac', ', cpParities: ["exp(2*i*pi/3)", 1]')}convention: review-2014-eq3\n`,
  'nuvertex: 1\nstates: { count: 2, nature: dirac, cpParities: ["exp(i*pi/3)", 1] }\nassume: [cp]\nlift: [hermiticity]\n',
  'nuvertex: 1\nstates: [{ label: a, nature: majorana }, { label: b, nature: dirac }]\nassume: [cp]\n',
  'nuvertex: 1\nstates: [{ label: a, nature: majorana, mass: 0 eV }, { label: b, nature: majorana, mass: 1 eV }]\nassume: [cp]\n',
  'nuvertex: 1\nstates: { count: 2, nature: majorana }\n',
]

const names = (prefix: string): readonly string[] =>
  ['11', '12', '21', '22'].flatMap((pair) => [`${prefix}_${pair}_re`, `${prefix}_${pair}_im`])

// The half unit of a number near the end of the range of doubles is beyond it, and cannot stand in a model file.
const double = fc
  .double({ noDefaultInfinity: true, noNaN: true, min: -2, max: 2 })
  .map((x) => (Math.abs(x) < 1e-280 ? 0 : x))

// Few digits, so that values often meet by a hair; zeros of both kinds; magnitudes that agree with cos 60°.
const number = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('0', '0.0', '0.00', '0e0', '-0') },
  {
    weight: 6,
    arbitrary: fc.constantFrom('1.0', '-1.0', '1.1', '0.9', '-1.1', '1.05', '-1.05', '0.50', '0.866', '-0.87', '0.5'),
  },
  { weight: 2, arbitrary: fc.constantFrom('1', '-1', '+1e0', '-1.0D+00', '1.00000000000000000000001', '') },
  { weight: 1, arbitrary: double.map(String) },
)

/** Values near one that obeys: a base value and its images under the usual relations, with small changes. */
const row = fc.tuple(fc.array(number, { minLength: 8, maxLength: 8 }), fc.nat({ max: 3 })).map(([cells, kind]) => {
  const [, , re = '0', im = '0'] = cells
  const negative = (text: string): string => (text.startsWith('-') ? text.slice(1) : `-${text.replace(/^\+/, '')}`)
  const flip = (text: string): string => (text === '' ? '' : negative(text))
  if (kind === 0) return cells
  const mirror = kind === 1 ? [re, flip(im)] : kind === 2 ? [flip(re), flip(im)] : [re, im]
  return ['0', '0', re, im, ...mirror, '0', '0']
})

const tolerances = [undefined, '0', '0.05', '1e-15'] as const
const toleranceOf = (text: string | undefined) => {
  if (text === undefined) return {}
  const value = { '0': { n: 0n, d: 1n }, '0.05': { n: 1n, d: 20n }, '1e-15': { n: 1n, d: 10n ** 15n } }[text]
  return value === undefined ? {} : { tolerance: { kind: 'relative', value, text } as const }
}

const counts = ({ rows, claims, gaps, largestBadness, verdict }: TableReport) => ({
  ...{ rows, claims, largestBadness, verdict },
  gaps: gaps.map(({ firstLine: _, firstRow: __, ...gap }) => gap),
})

/** What a report says whatever the format and the order of the columns. */
const sameTable = (report: TableReport) => ({
  ...counts(report),
  gaps: counts(report)
    .gaps.map((gap) => Object.values(gap).join())
    .sort(),
  worst: report.worst.map(({ row, badness, findings }) => [
    row,
    badness,
    findings.map(({ code, entry, given }) => [code, entry, given]),
  ]),
})

describe('tables', () => {
  it('give each row the verdict that check gives to a model file of it', () => {
    holds(
      fc.property(
        fc.constantFrom(...models),
        fc.constantFrom('mu', 'eps', 'q', 'a'),
        row,
        fc.constantFrom(...tolerances),
        (model, prefix, cells, tolerance) => {
          const text = `${names(prefix).join()}\n${cells.join()}\n`
          const options = toleranceOf(tolerance)
          expect(reportOn(model, text, options).verdict).toBe(verdictOfRow(model, text, 1, options))
        },
      ),
    )
  })

  it('say the same however the bytes come', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 })
    const end = fc.constantFrom('\n', '\r\n')
    holds(
      fc.property(fc.constantFrom(...models), fc.array(row, { maxLength: 8 }), sizes, end, (model, rows, own, feed) => {
        const lines = ['# a comment', names('mu').join(), ...rows.map((cells) => cells.join()), '']
        const text = lines.join(feed)
        expect(reportOn(model, text, {}, own)).toEqual(reportOn(model, text))
      }),
      0.3,
    )
  })

  it('have the same summary in any order of the rows', () => {
    const shuffled = fc
      .array(row, { minLength: 1, maxLength: 8 })
      .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })))
    holds(
      fc.property(fc.constantFrom(...models), shuffled, (model, [rows, others]) => {
        const table = (list: readonly (readonly string[])[]): string =>
          [names('mu').join(), ...list.map((cells) => cells.join())].join('\n')
        expect(counts(reportOn(model, table(others)))).toEqual(counts(reportOn(model, table(rows))))
      }),
      0.3,
    )
  })

  it('read numbers alike with exponents after e, E, d and D, in quotes, and between other delimiters', () => {
    const spelling = fc.tuple(fc.constantFrom('e', 'E', 'd', 'D'), fc.boolean(), fc.constantFrom(',', ';', '\t'))
    holds(
      fc.property(fc.constantFrom(...models), row, spelling, (model, cells, [letter, isQuoted, delimiter]) => {
        const respelt = cells.map((cell) => {
          const text = cell.replace(/[eD]/, letter)
          return isQuoted ? `"${text}"` : text
        })
        const head = names('eps')
        const plain = reportOn(model, `${head.join()}\n${cells.join()}\n`)
        const other = reportOn(model, `${head.join(delimiter)}\n${respelt.join(delimiter)}\n`)
        expect(counts(other)).toEqual(counts(plain))
      }),
      0.3,
    )
  })

  it('say the same in CSV, JSON lines and Parquet, their columns in any order', () => {
    const head = names('mu')
    const rowsAndOrder = fc.tuple(
      fc.array(row, { minLength: 1, maxLength: 6 }),
      fc.shuffledSubarray([...head.keys()], { minLength: head.length }),
    )
    const inOrder = (order: readonly number[], cells: readonly string[]): readonly string[] =>
      order.map((k) => cells[k] ?? '')
    holds(
      fc.property(
        fc.constantFrom(...models),
        rowsAndOrder,
        fc.constantFrom(...tolerances),
        (model, [rows, order], tolerance) => {
          const options = toleranceOf(tolerance)
          const columns = inOrder(order, head)
          const csv = reportOn(model, [head, ...rows].map((cells) => cells.join()).join('\n'), options)
          const lines = rows.map((cells) =>
            JSON.stringify(Object.fromEntries(inOrder(order, cells).map((cell, k) => [columns[k] ?? '', cell]))),
          )
          const jsonl = reportOn(model, lines.join('\n'), { ...options, format: 'jsonl' })
          const data = columns.map((name, k) => ({
            ...{ name, type: 'STRING' as const },
            data: rows.map((cells) => inOrder(order, cells)[k] ?? ''),
          }))
          const binary = reportOnParquet(model, parquet(data), options)
          for (const other of [jsonl, binary]) expect(sameTable(other)).toEqual(sameTable(csv))
        },
      ),
      0.3,
    )
  })

  it('say the same of doubles in Parquet and of their decimals, where these are exact', () => {
    // Sixty-fourths: their decimals are finite, and equal doubles are equal numbers.
    const part = fc.integer({ min: -128, max: 128 }).map((k) => k / 64)
    const matrix = fc.tuple(part, part, fc.constantFrom(1, -1), fc.constantFrom(1, -1), fc.constantFrom(0, 1 / 64))
    holds(
      fc.property(fc.constantFrom(...models), fc.array(matrix, { minLength: 1, maxLength: 6 }), (model, list) => {
        const rows = list.map(([re, im, a, b, c]) => [0, c, re, im, a * re, b * im + c, 0, 0])
        const head = names('eps')
        const options = toleranceOf('0')
        const csv = reportOn(model, [head, ...rows].map((cells) => cells.join()).join('\n'), options)
        const data = head.map((name, k) => ({
          ...{ name, type: 'DOUBLE' as const },
          data: rows.map((cells) => cells[k] ?? 0),
        }))
        expect(sameTable(reportOnParquet(model, parquet(data), options))).toEqual(sameTable(csv))
      }),
      0.3,
    )
  })

  it('are whole again when every row is made a model file and its numbers are put into a table', () => {
    const printed = /value: "([^"]*)"/g
    holds(
      fc.property(fc.constantFrom('1.50', '-2.00e-3', '4.0e-24'), fc.constantFrom('7.0', '-0.10', '3e5'), (re, im) => {
        const model = two('dirac', '')
        const table = (a: string, b: string): string => `mu_12_re,mu_12_im\n${a},${b}\n`
        const { text } = rowOf(model, table(re, im), 1)
        const [a = '', b = ''] = [...(text ?? '').matchAll(printed)].map(([, digits]) => digits ?? '')
        expect([a, b]).toEqual([re, im])
        expect(reportOn(model, table(a, b))).toEqual(reportOn(model, table(re, im)))
      }),
      0.1,
    )
  })
})
