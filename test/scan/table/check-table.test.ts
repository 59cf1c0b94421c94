import { describe, expect, it } from 'vitest'
import { issuesOf, reportOn, rowOf, verdictOfRow } from './tables.js'

const majorana = 'nuvertex: 1\nstates: { count: 2, nature: majorana }\n'
const head = 'mu_11_re,mu_11_im,mu_12_re,mu_12_im,mu_21_re,mu_21_im,mu_22_re,mu_22_im'

const table = (...rows: readonly string[]): string => `${[head, ...rows].join('\n')}\n`

describe('a table of Majorana moments', () => {
  // Hermiticity and the Majorana condition: µ antisymmetric and hermitian, so µ₁₁ = µ₂₂ = 0, µ₁₂ imaginary, µ₂₁ = −µ₁₂.
  it('has rows that obey, and rows that break a claim, worst first', () => {
    const report = reportOn(
      majorana,
      table(
        '0,0,0,4.0e-24,0,-4.0e-24,0,0',
        '0,0,0,4.0e-24,0,4.0e-24,0,0',
        '1e-25,0,0,4.0e-24,0,-4.0e-24,0,0',
        '0,0,1.0e-24,4.0e-24,0,-4.0e-24,0,0',
      ),
    )
    expect(report.rows).toEqual({ total: 4, consistent: 1, violated: 3, conditional: 0, notEvaluable: 0 })
    // |µ₂₁ + µ₁₂| = 8e-24, |re µ₁₂| = 1e-24, |µ₁₁| = 1e-25, each over the largest number 4e-24.
    expect(report.worst.map(({ row, line, badness }) => [row, line, badness])).toEqual([
      [2, 3, 2],
      [4, 5, 0.25],
      [3, 4, 0.025],
    ])
    const claims = report.claims.map(({ formFactor, entry, code, rows }) => [formFactor, entry.join(), code, rows])
    expect(claims).toEqual([
      ['magnetic', '1,1', 'must-vanish', 1],
      ['magnetic', '1,2', 'wrong-phase', 1],
      ['magnetic', '2,1', 'wrong-relation', 1],
    ])
    expect(report.worst[0]?.findings[0]).toMatchObject({ given: '4.0e-24*i', allowed: '-4e-24*i', residual: '8e-24*i' })
    expect(report.verdict).toBe('violated')
  })

  it('knows a number to half a unit of its last digit', () => {
    // [3.95, 4.05] and [4.05, 4.15] touch; [3.95, 4.05] and [4.055, 4.065] do not.
    const touching = table('0,0,0,4.0e-24,0,-4.1e-24,0,0')
    expect(reportOn(majorana, touching).verdict).toBe('consistent')
    expect(verdictOfRow(majorana, touching, 1)).toBe('consistent')
    expect(reportOn(majorana, table('0,0,0,4.0e-24,0,-4.06e-24,0,0')).verdict).toBe('violated')
  })

  it('takes numbers at their word with a tolerance of 0, and allows for one that is asked for', () => {
    const text = table('0,0,0,1.0,0,-1.0000001,0,0')
    const tolerance = (t: bigint) =>
      ({ tolerance: { kind: 'relative', value: { n: t === 0n ? 0n : 1n, d: t === 0n ? 1n : t }, text: 't' } }) as const
    expect(reportOn(majorana, text).verdict).toBe('consistent')
    expect(reportOn(majorana, text, tolerance(0n)).verdict).toBe('violated')
    // Both numbers may be off: 2 · 1e-7 ≥ 1e-7 > 2 · 1e-8.
    expect(reportOn(majorana, text, tolerance(10n ** 7n)).verdict).toBe('consistent')
    expect(reportOn(majorana, text, tolerance(10n ** 8n)).verdict).toBe('violated')
  })

  it('decides on digits that doubles do not have', () => {
    const digits = '1.00000000000000000000001'
    expect(reportOn(majorana, table(`0,0,0,${digits},0,-${digits},0,0`)).verdict).toBe('consistent')
    // One unit apart touches, two units do not.
    expect(reportOn(majorana, table(`0,0,0,${digits},0,-1.00000000000000000000002,0,0`)).verdict).toBe('consistent')
    expect(reportOn(majorana, table(`0,0,0,${digits},0,-1.00000000000000000000003,0,0`)).verdict).toBe('violated')
  })

  it('says in which column a number is missing', () => {
    const report = reportOn(majorana, table('0,0,0,4e-24,,-4e-24,0,0', '0,0,0,NaN,0,inf,0,0', '1,0,0,4e-24,,0,0,0'))
    expect(report.rows).toEqual({ total: 3, consistent: 0, violated: 1, conditional: 0, notEvaluable: 2 })
    expect(report.gaps).toEqual([
      { column: 'mu_12_im', reason: 'not a number', rows: 1, firstRow: 2, firstLine: 3 },
      { column: 'mu_21_re', reason: 'empty', rows: 2, firstRow: 1, firstLine: 2 },
      { column: 'mu_21_im', reason: 'infinite', rows: 1, firstRow: 2, firstLine: 3 },
    ])
  })

  it('is not evaluable without rows', () => {
    expect(reportOn(majorana, `${head}\n`).verdict).toBe('not-evaluable')
    expect(reportOn(majorana, head).rows.total).toBe(0)
  })

  it('reads a column without _re and _im as real, and says so', () => {
    const report = reportOn(majorana, 'mu_12\n1e-24\n')
    // A real transition moment that is not zero: µ₁₂ must be imaginary.
    expect(report.verdict).toBe('violated')
    expect(report.notices[0]?.message).toContain('mu_12')
  })

  it('is conditional where a CP parity decides', () => {
    // With CP, µ₁₂ survives for opposite parities only.
    const report = reportOn(`${majorana}assume: [cp]\n`, table('0,0,0,4e-24,0,-4e-24,0,0', '0,0,0,0,0,0,0,0'))
    expect(report.rows).toEqual({ total: 2, consistent: 1, violated: 0, conditional: 1, notEvaluable: 0 })
  })
})

describe('a table as text', () => {
  const said = (text: string, options = {}) => reportOn(majorana, text, options).rows

  it.each([
    ['CR LF and a byte-order mark', `\ufeff${head}\r\n0,0,0,1,0,-1,0,0\r\n`],
    ['no last line feed', `${head}\n0,0,0,1,0,-1,0,0`],
    ['semicolons', `${head.replaceAll(',', ';')}\n0;0;0;1;0;-1;0;0`],
    ['tabs', `${head.replaceAll(',', '\t')}\n0\t0\t0\t1\t0\t-1\t0\t0`],
    ['quotes and blanks', `${head}\n"0", 0 ,0,"1",0,-1 ,0,"0"\n`],
    ['comments and empty lines', `# made by hand\n\n${head}\n# first\n0,0,0,1,0,-1,0,0\n\n`],
    ['upper case and long names', `${head.toUpperCase().replace('MU_11_RE', 'Magnetic_1_1_Re')}\n0,0,0,1,0,-1,0,0\n`],
    ['a label over two lines', `label,${head}\n"a ""b"",\nc",0,0,0,1,0,-1,0,0\n`],
    ['the names of objects', `__proto__,constructor,${head}\n7,x,0,0,0,1,0,-1,0,0\n`],
  ])('may have %s', (_, text) => {
    expect(said(text)).toEqual({ total: 1, consistent: 1, violated: 0, conditional: 0, notEvaluable: 0 })
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('counts lines over quoted cells, comments and empty lines', () => {
    const text = `# one\n\nlabel,${head}\n"x\ny",0,0,0,1,0,-1,0,0\n\n# more\nz,0,0,0,1,0,1,0,0\n`
    expect(reportOn(majorana, text).worst.map(({ row, line }) => [row, line])).toEqual([[2, 8]])
  })

  const bad = (text: string): readonly string[] =>
    issuesOf(majorana, text).map(({ code, location }) => `${location?.line}:${location?.column} ${code}`)

  it.each([
    ['a formula', table('=cmd|x,0,0,1,0,-1,0,0'), ['2:1 invalid-number']],
    ['a decimal comma', `${head.replaceAll(',', ';')}\n1,5;0;0;1;0;-1;0;0\n`, ['2:1 invalid-number']],
    ['a hexadecimal number', table('0,0,0x10,1,0,-1,0,0'), ['2:5 invalid-number']],
    ['stars', table('***,0,0,1,0,-1,0,0'), ['2:1 invalid-number']],
    ['full-width digits', table('\uff11,0,0,1,0,-1,0,0'), ['2:1 invalid-number']],
    ['overflow and underflow', table('1e400,0,0,1e-400,0,-1,0,0'), ['2:1 invalid-number', '2:11 invalid-number']],
    ['a row too short and one too long', table('0,0,0', '0,0,0,0,0,0,0,0,0'), ['2:1 wrong-size', '3:1 wrong-size']],
    ['an open quote', `${head}\n"0,0,0,1,0,-1,0,0\n0,0,0\n`, ['2:1 syntax']],
    ['nothing', '', ['1:1 syntax']],
    ['a column twice', 'mu_12_re,mu_12_im,MU_12_RE\n', ['1:1 duplicate-key']],
    ['a misspelt column', 'mu_12_re,mu_12_im,mu_21_ree\n', ['1:1 unknown-key']],
    ['half a value', 'mu_12_re\n', ['1:1 missing-key']],
    ['a value in two forms', 'mu_12,mu_12_re,mu_12_im\n', ['1:1 given-twice']],
    ['an index too large', 'mu_13\n', ['1:1 wrong-size']],
    ['no column of a form factor', 'x,y\n1,2\n', ['1:1 missing-key']],
  ])('has an issue for %s', (_, text, expected) => {
    expect(bad(text)).toEqual(expected)
  })

  it('refuses a line without end', () => {
    const endless = `${head}\n${'1'.repeat(6_000_000)}`
    expect(bad(endless)).toEqual(['2:1 limit'])
    expect(bad(`${'a,'.repeat(1_000_000)}a\n`)).toEqual(['1:1 limit'])
  })

  it('is in a size that does not matter: linear, and in the memory of a piece', () => {
    const long = '1.1.'.repeat(100_000)
    expect(bad(table(`${long},0,0,1,0,-1,0,0`))).toEqual(['2:1 invalid-number'])
    expect(bad(table(`${' '.repeat(1_000_000)}x,0,0,1,0,-1,0,0`))).toEqual(['2:1 invalid-number'])
    const rows = 100_000
    const before = process.memoryUsage().rss
    const report = reportOn(majorana, table(...Array.from({ length: rows }, () => '0,0,0,1e-24,0,-1e-24,0,0')))
    expect(report.rows.consistent).toBe(rows)
    // The text itself is in memory here, twice.
    expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000)
  })
})

describe('a row of a table', () => {
  it('is a model file with the digits of the table', () => {
    const { text } = rowOf(majorana, table('0,0,0,1,0,-1,0,0', '0,0,0.0,4.00D-24,0.00,-4.0e-24,0,0'), 2)
    expect(text).toContain('{ re: "0", im: { value: "4.00e-24", uncertainty: "5e-27" } }')
    expect(text).toContain(
      '{ re: { value: "0", uncertainty: "0.005" }, im: { value: "-4.0e-24", uncertainty: "5e-26" } }',
    )
  })
})

describe('the place of a finding', () => {
  const columns = (text: string, format: 'csv' | 'jsonl', sizes?: readonly number[]): readonly (readonly unknown[])[] =>
    reportOn(majorana, text, { format }, sizes)
      .worst.toSorted((a, b) => a.row - b.row)
      .map(({ findings: [first] }) => [first?.entry?.join(), first?.location?.line, first?.location?.column])

  it('is the cell of a CSV file, in whatever pieces it comes', () => {
    //  0,0,0,4.0e-24,0,4.0e-24: the third cell begins at 5, the fifth, µ₂₁, at 15.
    const text = table('0,0,0,4.0e-24,0,4.0e-24,0,0', '7e-25,0,0,4.0e-24,0,-4.0e-24,0,0', '0,0,0,1,0,-1,0.5,0')
    for (const sizes of [[1 << 16], [7], [40, 3]])
      expect(columns(text, 'csv', sizes)).toEqual([
        ['2,1', 2, 15],
        ['1,1', 3, 1],
        ['2,2', 4, 14],
      ])
  })
  it('is the cell beside quotes, and the line where quotes span lines', () => {
    // "a, b",0,0,0,1,0: the numbers begin at 8, 10, 12, 14, 16.
    const text = `note,${table('"a, b",0,0,0,1,0,1,0,0', '"a\nb",0,0,0,1,0,1,0,0')}`
    expect(columns(text, 'csv')).toEqual([
      ['2,1', 2, 16],
      ['2,1', 3, 1],
    ])
  })
  it('is the value in JSON lines, also where a line repeats the form of the one before', () => {
    const row = (x: string, y: string): string => `{"mu_12": [0, ${x}], "mu_21": [0, ${y}]}\n`
    // {"mu_12": [0, 1], "mu_21": [0, 1]}: the bracket of µ₂₁ is character 28, its real part 29.
    expect(columns(row('1', '1') + row('1', '-1') + row('4.0e-24', '1'), 'jsonl')).toEqual([
      ['2,1', 1, 29],
      ['2,1', 3, 35],
    ])
  })
})
