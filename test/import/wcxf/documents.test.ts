// Files of values and of bases field by field: numbers from the author's digits, places, and what else may stand there.

import { describe, expect, it } from 'vitest'
import { imported, issuesOf, placesOf, reportOf, wcxf } from './imports.js'

/** The first row of the magnetic and of the electric matrix of a file in our basis of Dirac neutrinos. */
const diagonalOf = (value: string): readonly string[] => {
  const rows = [
    ...(imported(wcxf(`  nugamma_11: ${value}`, 'nuvertex-dirac')).text ?? '').matchAll(/^ {6}- \["([^"]*)"/gm),
  ]
  return [rows[0]?.[1] ?? '', rows[3]?.[1] ?? '']
}

describe('a value', () => {
  // λ = −2C*: µ = −2 Re C and ε = −Im λ = −2 Im C.
  it.each([
    ['1', '-2', '0'],
    ['-1.5', '3', '0'],
    ['0.10000000000000000000001', '-0.20000000000000000000002', '0'],
    ['1e-8', '-2e-8', '0'],
    ['"1e-8"', '-2e-8', '0'],
    ['"+.5"', '-1', '0'],
    ['5.e-1', '-1', '0'],
    ['{ Re: 1 }', '-2', '0'],
    ['{ Im: 1 }', '0', '-2'],
    ['{ Re: "1", Im: -0.25 }', '-2', '0.5'],
    ['{ Im: 1D2, Re: 1d-2 }', '-0.02', '-200'],
    ['-0', '0', '0'],
  ])('%s', (value, magnetic, electric) => expect(diagonalOf(value)).toEqual([magnetic, electric]))

  it.each([
    ['.nan', 'invalid-number 5:15'],
    ['1_000', 'invalid-number 5:15'],
    ['0x10', 'invalid-number 5:15'],
    ['1e-400', 'invalid-number 5:15'],
    ['null', 'wrong-type 5:15'],
    ['false', 'wrong-type 5:15'],
    ['{ Re: null }', 'wrong-type 5:21'],
    ['{ Re: 1, Im: [] }', 'wrong-type 5:28'],
    ['{ Re: { Re: 1 } }', 'wrong-type 5:21'],
    ['{ Re: x, Im: y }', 'invalid-number 5:21, invalid-number 5:28'],
    ['{ Re: 1, im: 1 }', 'unknown-key 5:24'],
  ])('may not be %s', (value, places) => {
    expect(placesOf(wcxf(`  nugamma_11: ${value}`, 'nuvertex-dirac')).join(', ')).toBe(places)
  })
})

describe('the places of entries', () => {
  const places = (values: string, basis: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      imported(wcxf(values, basis)).places.map(({ path, location }) => [
        path
          .filter((step) => step !== 'matrix')
          .join('.')
          .replace('formFactors.', ''),
        `${location.line}:${location.column}`,
      ]),
    )
  it('are those of their coefficients, or of those of the mirror image', () => {
    expect(places('  nugamma_12: 1\n  nugamma_13: { Im: 2 }', 'nuvertex-majorana')).toEqual({
      ...{ 'magnetic.0.1': '5:15', 'magnetic.1.0': '5:15', 'magnetic.0.2': '6:15', 'magnetic.2.0': '6:15' },
      ...{ 'electric.0.1': '5:15', 'electric.1.0': '5:15', 'electric.0.2': '6:15', 'electric.2.0': '6:15' },
    })
    expect(places('  nugamma_21: 1\n  nugamma_12: -1\n  nugamma_33: 0', 'nuvertex-dirac')).toEqual({
      ...{ 'magnetic.0.1': '6:15', 'magnetic.1.0': '5:15', 'magnetic.2.2': '7:15' },
      ...{ 'electric.0.1': '6:15', 'electric.1.0': '5:15', 'electric.2.2': '7:15' },
    })
  })
})

describe('the keys of a file', () => {
  it.each([
    ['metadata: { source: x }', []],
    ['Scale: 1', ['unknown-key 6:1']],
    ['sectors: {}', ['unknown-key 6:1']],
  ])('may be %s: %j', (line, places) => expect(placesOf(`${wcxf('  nugamma_12: 1', 'x')}${line}\n`)).toEqual(places))
  it('that are missing are told with those that are there, eight at most', () => {
    const [issue] = issuesOf('scale: 1\nvalues: {}\na: 1\nb: 1\nc: 1\nd: 1\ne: 1\nf: 1\ng: 1\n')
    expect(issue).toMatchObject({
      code: 'missing-key',
      expected: 'the key eft',
      received: 'only scale, values, a, b, c, d, e, f',
    })
  })
  it.each(['""', '" "', '~', '3', '[a]', '{ a: b }', 'true'])('do not name a basis by %s', (basis) => {
    expect(issuesOf(`eft: WET\nbasis: ${basis}\nscale: 1\nvalues: {}\n`)).toMatchObject([
      { code: 'wrong-type', path: '$.basis', expected: 'basis: a name', location: { line: 2, column: 8 } },
    ])
  })
  it.each([
    ['""', ''],
    ['~', 'nothing'],
    ['3', '3'],
    ['[a]', 'a list'],
    ['{ a: b }', 'a map'],
    ['true', 'true'],
  ])('say of %s what it is', (basis, received) => {
    expect(issuesOf(`eft: WET\nbasis: ${basis}\nscale: 1\nvalues: {}\n`)[0]?.received).toBe(received)
  })
})

describe('the scale', () => {
  it('is one in GeV, as it is printed', () => {
    const { scales, isAtScale } = imported(wcxf('  nugamma_12: 1').replace('91.1876', '9.11876e1'))
    expect([scales, isAtScale]).toEqual([['91.1876'], true])
    expect(placesOf(wcxf('  nugamma_12: 1').replace('91.1876', '"91"'))).toEqual([])
  })
  it.each(['0', '-1', '-1e-300', '0.0'])('is not %s', (scale) => {
    expect(issuesOf(wcxf('  nugamma_12: 1').replace('91.1876', scale))).toMatchObject([
      { code: 'invalid-value', location: { line: 3, column: 8 } },
    ])
  })
})

describe('the basis of a file', () => {
  const own = (sectors: string, head = 'eft: WET\nbasis: x\n') => ({
    basis: { file: 'b.yml', text: `${head}sectors: ${sectors}\n` },
  })
  const text = wcxf('  nugamma_12: 1\n  one: { Im: 1 }', 'x')
  it('may have sectors without coefficients, and what else a basis file has', () => {
    const head = 'eft: WET\nbasis: x\nmetadata: {}\nparent: y\n'
    const codes = imported(text, own('{ a: ~, b: { one: {} }, c: { nugamma_12: { tex: x } } }', head)).findings
    expect(codes.map(({ code }) => code)).toEqual(['flavour-basis'])
  })
  it('decides the nature by nugamma_11, where it has dipoles at all', () => {
    const natureOf = (sectors: string): string | undefined => reportOf(text, own(sectors)).model.states[0]?.nature
    expect(natureOf('{ a: { one: {}, nugamma_12: {}, nugamma_11: {} } }')).toBe('dirac')
    expect(natureOf('{ a: { one: {}, nugamma_12: {} } }')).toBe('majorana')
    const noticeOf = (sectors: string): string => imported(text, own(sectors)).notices[0]?.message ?? ''
    expect(noticeOf('{ a: { one: {}, nugamma_12: {}, nugamma_11: {} } }')).toContain(
      'dirac neutrinos (the basis file has nugamma_11)',
    )
    expect(noticeOf('{ a: { one: {}, nugamma_12: {} } }')).toContain(
      'majorana neutrinos (the basis file has no nugamma_11)',
    )
    expect(noticeOf('{ a: { one: {} } }')).toContain('majorana neutrinos (the default: --nature says otherwise)')
  })
  it('of another theory or name is refused', () => {
    for (const head of ['eft: WET-4\nbasis: x\n', 'eft: WET\nbasis: X\n'])
      expect(issuesOf(text, own('{ a: { one: {} } }', head))).toContainEqual(
        expect.objectContaining({ code: 'invalid-value', path: '--basis', expected: 'the basis x of WET' }),
      )
    expect(issuesOf(text, own('{ a: { one: {} } }'))).toEqual([])
  })
  it('that cannot be read is told in its own file', () => {
    expect(issuesOf(text, own('{ a: { one: { real: yes } } }'))).toMatchObject([
      {
        code: 'wrong-type',
        path: '$.sectors.a.one.real',
        received: 'yes',
        location: { file: 'b.yml', line: 3, column: 30 },
      },
    ])
    expect(issuesOf(text, own('{ a: [] }'))).toMatchObject([{ path: '$.sectors.a', received: 'a list' }])
  })
})
