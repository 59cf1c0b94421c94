import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/import/read-document.js'
import type { SourceDocument } from '../../src/physics/document.js'

function read(text: string, file = 'm.yaml'): SourceDocument {
  const result = readDocument(text, { file })
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

/** `code path line:column` of every issue, in order. */
function issuesOf(text: string, file = 'm.yaml'): string[] {
  const result = readDocument(text, { file })
  if (E.isRight(result)) return []
  return result.left.map(({ code, path, location }) => `${code} ${path} ${location?.line}:${location?.column}`)
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('a YAML text is read into plain data', () => {
  it.each([
    ['a: 1\nb: [x, "y", true, ~]', { a: 1, b: ['x', 'y', true, null] }],
    ['\uFEFFa: 1', { a: 1 }],
    ['---\na: 1\n...\n', { a: 1 }],
    ['%YAML 1.2\n---\na: 1', { a: 1 }],
    ['a: +\nb: "-"\nc: "?"', { a: '+', b: '-', c: '?' }],
    ['a: -i\nb: [i, -i]', { a: '-i', b: ['i', '-i'] }],
    ['a: &x [1, 2]\nb: *x', { a: [1, 2], b: [1, 2] }],
    ['a: yes\nb: 2024-01-01\nc: 12:30', { a: 'yes', b: '2024-01-01', c: '12:30' }],
    ['a: !!str 1\nb: !!float "1.5"', { a: '1', b: 1.5 }],
    ['a: |\n  x\n  y\nb: >\n  x\n  y\n', { a: 'x\ny\n', b: 'x y\n' }],
    ['1: a\ntrue: b\n1.50: c', { 1: 'a', true: 'b', '1.50': 'c' }],
    ['{"a":\t1,\n\t"b":\t"\\u00b5\\ud83d\\ude00\\/"}', { a: 1, b: 'µ😀/' }],
    ['a: "\u202ex\\u0007"', { a: '\u202ex\u0007' }],
  ])('%j', (text, value) => expect(plain(read(text).value)).toEqual(value))
})

describe('a number is a JS number only if that says the same', () => {
  it.each([
    ['1', 1],
    ['1.50', 1.5],
    ['+2', 2],
    ['.5', 0.5],
    ['5.', 5],
    ['2.9e-11', 2.9e-11],
    ['1E-12', 1e-12],
    ['-0', 0],
    ['0e999999999999', 0],
    ['007', 7],
    ['5e-324', 5e-324],
    ['9007199254740993', '9007199254740993'],
    ['0.10000000000000000001', '0.10000000000000000001'],
    ['1e400', '1e400'],
    ['1e-400', '1e-400'],
    ['.inf', '.inf'],
    ['-.INF', '-.INF'],
    ['.nan', '.nan'],
    ['0x10', '0x10'],
    ['0o17', '0o17'],
    ['1_000', '1_000'],
    ['1.0D-03', '1.0D-03'],
    ['1.1.1.1', '1.1.1.1'],
    ['１', '１'],
  ])('%s', (text, value) => {
    expect(read(`a: ${text}`).value).toEqual(Object.assign(Object.create(null), { a: value }))
    if (/^-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$/.test(text)) {
      expect((read(`{"a": ${text}}`, 'm.json').value as { a: unknown }).a).toBe(value)
    }
  })

  it('keeps the digits where they differ', () => {
    for (const document of [read('a: [1.50, 1.5, 1E-3, 7]'), read('{"a": [1.50, 1.5, 1E-3, 7]}', 'm.json')]) {
      expect([0, 1, 2, 3].map((k) => document.written(['a', k]))).toEqual(['1.50', undefined, '1E-3', undefined])
    }
  })
})

describe('places', () => {
  const yaml = read('nuvertex: 1\nstates:\n  - { label: nu1, nature: dirac }\n  - label: nu2\n    nature: majorana\n')
  it.each([
    [['nuvertex'], 1, 11],
    [['states'], 3, 3],
    [['states', 0], 3, 5],
    [['states', 0, 'nature'], 3, 27],
    [['states', 1, 'nature'], 5, 13],
    [['states', 1, 'mass'], 4, 5],
    [['nothing', 'here'], 1, 1],
  ] as const)('%j is at %i:%i', (path, line, column) =>
    expect(yaml.locate(path)).toEqual({ file: 'm.yaml', line, column }),
  )

  it('tell keys from values', () => {
    expect(yaml.locateKey(['states', 0, 'nature'])).toEqual({ file: 'm.yaml', line: 3, column: 19 })
    expect(yaml.rankKey(['states', 0, 'nature'])).toBeLessThan(yaml.rank(['states', 0, 'nature']))
    expect(yaml.rank(['states', 0, 'nature'])).toBeLessThan(yaml.rank(['states', 1]))
  })

  it('are found in JSON, after a byte-order mark and with Windows line ends', () => {
    const json = read('\uFEFF{\r\n\t"a": [1,\r\n 2]}', 'm.json')
    expect(json.locate(['a', 1])).toEqual({ file: 'm.json', line: 3, column: 2 })
    expect(json.locateKey(['a'])).toEqual({ file: 'm.json', line: 2, column: 2 })
  })

  it('of an alias is the alias itself, and of what is inside, the anchor', () => {
    const document = read('a: &x [1, 2]\nb: *x')
    expect(document.locate(['b'])).toMatchObject({ line: 2, column: 4 })
    expect(document.locate(['b', 1])).toMatchObject({ line: 1, column: 11 })
  })
})

describe('what is no document is an issue at its place', () => {
  it.each([
    ['', 'syntax $ 1:1'],
    [' \n\t\n', 'syntax $ 1:1'],
    ['a: 1\n\0', 'syntax $ 2:1'],
    ['a: \ud800', 'syntax $ 1:4'],
    ['a: "\\ud800"', 'syntax $.a 1:4'],
    ['a: 1\na: 2', 'duplicate-key $.a 2:1'],
    ['{a: 1, b: {c: 1, c: 2}}', 'duplicate-key $.b.c 1:18'],
    ['a: 1\n---\nb: 1', 'unsupported $ 2:1'],
    ['%YAML 1.1\n---\na: 1', 'unsupported $ 1:1'],
    ['%TAG ! tag:x,2000:\n---\na: 1', 'unsupported $ 1:1'],
    ['a: !!js/function "x"', 'unsupported $.a 1:18'],
    ['a: !!js/regexp /x/', 'unsupported $.a 1:16'],
    ['a: !!binary aGk=', 'unsupported $.a 1:13'],
    ['a: !!omap [b: 1]', 'unsupported $.a 1:11'],
    ['a: !!set {b}', 'unsupported $.a 1:10'],
    ['a: !mine 1', 'unsupported $.a 1:10'],
    ['a: &x {b: 1}\nc: { <<: *x }', 'unsupported $.c 2:6'],
    ['a: &x [*x]', 'invalid-value $.a[0] 1:8'],
    ['a: *x', 'syntax $.a 1:4'],
    ['a:\n\tb: 1', 'syntax $ 2:1'],
    ['? [a]\n: 1', 'syntax $ 1:1'],
    ['[a]: 1', 'syntax $ 1:1'],
    [': 1', 'syntax $ 1:1'],
  ])('%j: %s', (text, issue) => expect(issuesOf(text)[0]).toBe(issue))

  it.each([
    ['a: [0, ?]', ['syntax $.a[1] 1:8']],
    ['a: [?, "?", ?]', ['syntax $.a[0] 1:5', 'syntax $.a[2] 1:13']],
    ['a: ?\nb: 1', ['syntax $.a 1:4']],
    ['{a: ?, b: ?}', ['syntax $.a 1:5', 'syntax $.b 1:11']],
    ['a: [-, 1]', ['syntax $.a[0] 1:5']],
    ['a: -\nb: 1', ['syntax $.a 1:4']],
    ['a: { b: -, c: 1 }', ['syntax $.a.b 1:9']],
    ['a: [\n  [0, ?],\n  [?, 0],\n]', ['syntax $.a[0][1] 2:7', 'syntax $.a[1][0] 3:4']],
  ])('bare signs in %j', (text, issues) => expect(issuesOf(text)).toEqual(issues))

  it('says to quote a bare sign', () => {
    const result = readDocument('a: [0, ?]', { file: null })
    expect(E.isLeft(result) && result.left[0].hint).toContain('"?"')
  })

  it.each([
    ['{"a": 1, "a": 2}', 'duplicate-key $.a 1:10'],
    ['{"a": NaN}', 'invalid-number $.a 1:7'],
    ['{"a": [1, -Infinity]}', 'invalid-number $.a[1] 1:11'],
    ['{"a": 0x10}', 'invalid-number $.a 1:7'],
    ['{"a": 01}', 'invalid-number $.a 1:7'],
    ['{"a": +1}', 'invalid-number $.a 1:7'],
    ['{"a": "\\ud800"}', 'syntax $.a 1:7'],
    ['{"a": "x\n"}', 'syntax $ 1:9'],
    ['{"a": "\\x"}', 'syntax $ 1:8'],
    ['{"a": 1,}', 'syntax $ 1:9'],
    ["{'a': 1}", 'syntax $ 1:2'],
    ['{"a": undefined}', 'syntax $ 1:7'],
    ['{"a": 1} x', 'syntax $ 1:10'],
    ['{"a": [1, 2', 'syntax $ 1:12'],
    ['{a: 1}', 'syntax $ 1:2'],
  ])('JSON %j: %s', (text, issue) => expect(issuesOf(text, 'm.json')).toEqual([issue]))

  it('reports all of them, one for each place, in the order of the file', () => {
    expect(issuesOf('b: [?, ?]\na: 1\na: 2\nc: !x 1\n')).toEqual([
      'syntax $.b[0] 1:5',
      'syntax $.b[1] 1:8',
      'duplicate-key $.a 3:1',
      'unsupported $.c 4:7',
    ])
  })
})
