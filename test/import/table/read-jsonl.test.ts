import { describe, expect, it } from 'vitest'
import { issuesOf, type Options, reportOn, rowOf, verdictOfRow } from '../../scan/table/tables.js'

const majorana = 'nuvertex: 1\nstates: { count: 2, nature: majorana }\n'
const jsonl: Options = { format: 'jsonl' }
const one = { total: 1, consistent: 1, violated: 0, conditional: 0, notEvaluable: 0 }

const rowsOf = (text: string): unknown => reportOn(majorana, text, jsonl).rows
const issues = (text: string): readonly string[] =>
  issuesOf(majorana, text, jsonl).map(({ code, location }) => `${location?.line}:${location?.column} ${code}`)

// Hermiticity and the Majorana condition: µ₁₁ = µ₂₂ = 0, µ₁₂ imaginary, µ₂₁ = −µ₁₂.
describe('a line of JSON', () => {
  it.each([
    ['columns of CSV', '{"mu_12_re": 0, "mu_12_im": 4.0e-24, "mu_21_re": 0, "mu_21_im": -4.0e-24}'],
    ['a matrix of pairs', '{"mu": [[0, [0, 4.0e-24]], [[0, -4.0e-24], 0]]}'],
    ['a matrix of maps', '{"mu":[[0,{"re":0,"im":4.0e-24}],[{"im":-4.0e-24,"re":0},0]]}'],
    ['matrices of parts', '{"magnetic_re": [[0, 0], [0, 0]], "MAGNETIC_IM": [[0, 4.0e-24], [-4.0e-24, 0]]}'],
    ['entries that are pairs', '{"mu_12": [0, 4.0e-24], "Magnetic_2_1": {"re": 0, "im": -4.0e-24}}'],
    ['numbers as texts', '{"mu_12_re": "0", "mu_12_im": " 4.0D-24 ", "mu_21": ["0", "-4.0e-24"]}'],
    ['keys with escapes', '{"\\u006du_12": [0, 4.0e-24], "mu_21": [0, -4.0e-24]}'],
    ['other keys', '{"tag": {"a": [1, null, "]}"]}, "mu": [[0, [0, 1]], [[0, -1], 0]], "chi2": 1.5, "ok": true}'],
    ['names of parts of objects', '{"__proto__": {"x": 1}, "constructor": 3, "mu": [[0, [0, 1]], [[0, -1], 0]]}'],
    ['a scan parameter called mu', '{"mu": 100.0, "mu_12": [0, 1], "mu_21": [0, -1]}'],
    ['blanks, CR LF and a byte-order mark', '\ufeff { "mu" : [ [ 0 , [ 0 , 1 ] ] ,\t[ [ 0 , -1 ] , 0 ] ] } \r\n\r\n'],
  ])('may have %s', (_, text) => {
    expect(rowsOf(text)).toEqual(one)
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('has the digits that it prints, not those of a double', () => {
    const digits = '1.00000000000000000000001'
    const line = (other: string): string => `{"mu_12": [0, ${digits}], "mu_21": [0, ${other}]}\n`
    const others = [`-${digits}`, '-1.00000000000000000000002', '-1.00000000000000000000003']
    expect(others.map((other) => reportOn(majorana, line(other), jsonl).verdict)).toEqual([
      'consistent',
      'consistent',
      'violated',
    ])
    // [3.95, 4.05] and [4.05, 4.15] touch; [3.95, 4.05] and [4.055, 4.065] do not.
    const pair = (other: string) => `{"mu_12": [0, 4.0e-24], "mu_21": [0, ${other}]}`
    expect(reportOn(majorana, pair('-4.1e-24'), jsonl).verdict).toBe('consistent')
    expect(reportOn(majorana, pair('-4.06e-24'), jsonl).verdict).toBe('violated')
  })

  it('leaves an entry without a value where a key is missing, null or not a number', () => {
    const text = [
      '{"mu": [[0, [0, 1]], [[0, -1], 0]]}',
      '{"mu": [[0, [0, 1]], [null, 0]]}',
      '{"mu": null}',
      '{}',
      '{"mu": [[0, [0, NaN]], [[0, -Infinity], 0]]}',
      '{"mu": [[0, [0, 1]], [[0, 1], 0]]}',
    ].join('\n')
    const report = reportOn(majorana, text, jsonl)
    expect(report.rows).toEqual({ total: 6, consistent: 1, violated: 1, conditional: 0, notEvaluable: 4 })
    expect(report.gaps.filter(({ column }) => column === 'mu_21_im')).toEqual([
      { column: 'mu_21_im', reason: 'empty', rows: 3, firstRow: 2, firstLine: 2 },
      { column: 'mu_21_im', reason: 'infinite', rows: 1, firstRow: 5, firstLine: 5 },
    ])
    expect(report.worst.map(({ row, line }) => [row, line])).toEqual([[6, 6]])
  })

  it('may change its form from line to line, and its keys their order', () => {
    const text = [
      '{"x": 1, "mu_12": [0, 4e-24], "mu_21": [0, -4e-24]}',
      '{"mu_21": {"im": -4e-24, "re": 0}, "mu_12": [0, 4e-24], "x": 1}',
      '{"mu_12_re": 0, "mu_12_im": 4e-24, "mu_21_re": 0, "mu_21_im": -4e-24}',
      // A number where the first line has a pair: the imaginary part is zero.
      '{"mu_12": 4e-24, "mu_21": 4e-24}',
      '{"x": 1, "mu_12": [0, 4e-24], "mu_21": [0, -4e-24]}',
    ].join('\n')
    const report = reportOn(majorana, text, jsonl)
    expect(report.rows).toMatchObject({ total: 5, consistent: 4, violated: 1 })
    expect(report.worst[0]?.row).toBe(4)
  })

  it('reads each line by itself, whatever the line before it was', () => {
    const lines = [
      '{"mu": [[0, [0, 4.0e-24]], [[0, -4.0e-24], 0]]}',
      '{"mu": [[0, [0, 5.0e-24]], [[0, -5.0e-24], 0]]}',
      '{"mu": [[1, [0, 4.0e-24]], [[0, -4.0e-24], 0]]}',
      '{"mu": [[[0, 1], [0, 4.0e-24]], [[0, -4.0e-24], 0]]}',
      '{"mu": [[null, [0, 4.0e-24]], [[0, -4.0e-24], 0]]}',
      '{"mu": [[0, [0, 4.0e-24]], [[0, "4.0e-24"], 0]]}',
    ]
    const alone = lines.map((line) => reportOn(majorana, line, jsonl).verdict)
    expect(alone).toEqual(['consistent', 'consistent', 'violated', 'violated', 'not-evaluable', 'violated'])
    for (const order of [lines, [...lines].reverse()]) {
      const text = order.flatMap((line) => [line, line]).join('\n')
      const verdicts = order.flatMap((line, k) =>
        [k, k].map((_, j) => [line, verdictOfRow(majorana, text, 2 * k + j + 1, jsonl)]),
      )
      expect(verdicts).toEqual(order.flatMap((line) => [line, line].map((l) => [l, alone[lines.indexOf(l)]])))
      expect(reportOn(majorana, text, jsonl).rows).toMatchObject({ consistent: 4, violated: 6, notEvaluable: 2 })
    }
  })

  it('is a model file with the digits of the line', () => {
    const text = '{"mu": [[0, [0, 4.00e-24]], [[0.00, -4.0E-24], 0]]}'
    expect(rowOf(majorana, text, 1, jsonl).text).toContain(
      '{ re: "0", im: { value: "4.00e-24", uncertainty: "5e-27" } }',
    )
  })
})

describe('a line that is wrong', () => {
  const good = '{"mu_12_re": 0, "mu_12_im": 1}'
  it.each([
    ['an open object', '{"mu_12_re": 0, "mu_12_im": 1', ['1:30 syntax']],
    ['an open string', '{"mu_12_re": 0, "mu_12_im": "1}', ['1:32 syntax']],
    ['two objects', `${good} ${good}`, ['1:32 syntax']],
    ['a comma too many', '{"mu_12": [0, 1],}', ['1:18 syntax']],
    ['a sign +', '{"mu_12": +1}', ['1:11 syntax']],
    ['a leading zero', '{"mu_12": 01}', ['1:11 syntax']],
    ['a bare point', '{"mu_12": 1.}', ['1:11 syntax']],
    ['a hexadecimal number', '{"mu_12": 0x10}', ['1:11 syntax']],
    ['single quotes', "{'mu_12': 1}", ['1:2 syntax']],
    ['a wrong escape', '{"\\q": 1}', ['1:2 syntax']],
    ['a list of objects', '[{"mu_12": 1}]', ['1:1 syntax']],
    ['a number', '3', ['1:1 syntax']],
    ['a key twice', '{"mu_12": 1, "mu_12": 2}', ['1:14 duplicate-key']],
    ['a key twice, deep inside', '{"mu_12": {"re": 1, "re": 2}}', ['1:21 duplicate-key']],
    [
      'an entry in two forms',
      '{"mu_12_re": 0, "mu_12_im": 1, "mu": [[0, 0], [0, 0]]}',
      ['1:1 duplicate-key', '1:1 duplicate-key'],
    ],
    ['a key that the first line has not', `${good}\n{"mu_12_re": 0, "mu_21_im": 1}`, ['2:29 unknown-key']],
    ['an entry twice in another form', '{"mu_12": [0, 1]}\n{"mu_12": [0, 1], "mu_12_re": 0}', ['2:31 given-twice']],
    [
      'overflow and underflow',
      '{"mu_12_re": 1e400, "mu_12_im": 1e-400}',
      ['1:14 invalid-number', '1:33 invalid-number'],
    ],
    ['a decimal comma in a text', '{"mu_12": ["1,5", 0]}', ['1:12 invalid-number']],
    ['a truth', '{"mu_12_re": true, "mu_12_im": 0}', ['1:14 invalid-number']],
    ['a list for a part', '{"mu_12_re": [0, 1], "mu_12_im": 0}', ['1:14 invalid-number']],
    ['a triple', '{"mu_12": [0, 1, 2]}', ['1:11 wrong-size']],
    ['a matrix that is not square', '{"mu": [[0, 0], [0]]}', ['1:17 not-square']],
    ['a matrix of another size', '{"mu": [[0]]}', ['1:8 wrong-size']],
    ['a matrix that is none', '{"mu": [0, 0]}', ['1:9 wrong-type']],
    ['a misspelt matrix', '{"magnetc": [[0, 0], [0, 0]]}', ['1:13 unknown-key']],
    ['a map with other keys', '{"mu_12": {"re": 0, "imag": 1}}', ['1:11 unknown-key']],
    ['nesting without end', `{"x": ${'['.repeat(100_000)}`, ['1:70 limit']],
  ])('has an issue for %s', (_, text, expected) => {
    expect(issues(text)).toEqual(expected)
  })

  it('does not hide the lines behind it', () => {
    expect(issues(`${good}\n{]\n${good}\n{"mu_12_re": x}\n`)).toEqual(['2:2 syntax', '4:14 syntax'])
  })

  it('has a hint where an object goes over several lines', () => {
    const [issue] = issuesOf(majorana, '{\n  "mu_12": [0, 1]\n}\n', jsonl)
    expect(issue?.hint).toBe('JSON lines hold one whole object a line.')
  })

  it('is refused where it has no end', () => {
    expect(issues(`${good}\n{"x": "${'a'.repeat(5_000_000)}`)).toEqual(['2:1 limit'])
    // The list is one value, and its 300 000th item stands at column 8 + 2 · 299 999.
    expect(issues(`{"x": [${'0,'.repeat(400_000)}0]}`)).toEqual(['1:600006 limit'])
  })
})

describe('the model of a table in JSON lines', () => {
  it('may be its first line', async () => {
    const { headerModel } = await import('../../../src/import/table/header-model.js')
    expect(headerModel(['', ' {"states": [], "nuvertex": 1}'])).toBe('\n{"states": [], "nuvertex": 1}')
    expect(headerModel(['{"mu_12": 1}'])).toBeUndefined()
  })
})
