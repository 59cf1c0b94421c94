// What YAML texts mean to the last sign: tags, anchors and how often they may be named, bare signs, places.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/import/read-document.js'
import type { SourceDocument } from '../../src/physics/document.js'

const result = (text: string) => readDocument(text, { file: 'm.yaml' })

function read(text: string): SourceDocument {
  const made = result(text)
  if (E.isLeft(made)) throw new Error(JSON.stringify(made.left))
  return made.right
}

const plainOf = (text: string): unknown => JSON.parse(JSON.stringify(read(text).value))

/** `code path line:column` of every issue. */
function issuesOf(text: string): readonly string[] {
  const made = result(text)
  if (E.isRight(made)) return []
  return made.left.map(({ code, path, location }) => `${code} ${path} ${location?.line}:${location?.column}`)
}

const placeOf = (document: SourceDocument, path: readonly (string | number)[]): string => {
  const { line, column } = document.locate(path) ?? {}
  return `${line}:${column}`
}

describe('tags that YAML itself knows', () => {
  it.each([
    ['!!int 12', 12],
    ['!!int "12"', 12],
    ['!!float 1.50', 1.5],
    ['!!float .inf', '.inf'],
    ['!!int x', 'x'],
    ['!!str 12', '12'],
    ['!!str null', 'null'],
    ['! 12', '12'],
    ['! "a"', 'a'],
    ['!!map {b: 1}', { b: 1 }],
    ['!!seq [1]', [1]],
    ['! {b: 1}', { b: 1 }],
    ['! [1]', [1]],
    ["'12'", '12'],
    ['"null"', 'null'],
    ['"~"', '~'],
    ['>-\n  12\n', '12'],
  ])('%j', (text, value) => expect(plainOf(`a: ${text}`)).toEqual({ a: value }))

  it('may stand on a key', () => {
    expect(plainOf('!!str a: 1\n"<<": 3\n"": 4\n"?": 5\n')).toEqual({ a: 1, '<<': 3, '': 4, '?': 5 })
  })
  it.each(['!!bool true', '!!null ~', '!!timestamp 2024-01-01', '!<tag:x,2000:y> 1'])('and no others: %s', (text) => {
    expect(issuesOf(`a: ${text}`)).toHaveLength(1)
  })
})

describe('tags in a long text', () => {
  const filler = (length: number): string => `b: "${'x'.repeat(length)}"\n`
  it('are refused at once, where they stand, if they will be', () => {
    const text = `${filler(65_530)}a: !mine {c: 1, c: 2}\nd: !mine 1\n`
    expect(issuesOf(text)).toEqual(['unsupported $ 2:4'])
    const made = result(text)
    expect(E.isLeft(made) && made.left[0]).toMatchObject({
      expected: 'no tag',
      received: 'the tag !mine',
      hint: 'Remove the tag: lists, maps, text and numbers need none.',
    })
  })
  it('are no matter if they mean nothing', () => {
    const tags = ['!', '!!map', '!!seq', '!!str', '!!int', '!!float']
    const values = ['x', '{}', '[]', '1', '1', '1']
    const text = tags.map((tag, k) => `k${k}: ${tag} ${values[k]}\n`).join('')
    expect(issuesOf(filler(65_536) + text)).toEqual([])
  })
  it('of 65,536 letters at most are told one by one', () => {
    const rest = 'a: !mine {c: 1, c: 2}\nd: !mine 1\n'
    const longest = filler(65_536 - rest.length - 6) + rest
    expect(longest).toHaveLength(65_536)
    expect(issuesOf(longest)).toEqual(['unsupported $.a 2:10', 'duplicate-key $.a.c 2:17', 'unsupported $.d 3:10'])
    expect(issuesOf(`${longest}\n`)).toEqual(['unsupported $ 2:4'])
  })
})

describe('an alias', () => {
  it('stands for the latest anchor above it', () => {
    expect(plainOf('a: &x 1\nb: *x\nc: &x [2]\nd: *x')).toEqual({ a: 1, b: 1, c: [2], d: [2] })
    expect(plainOf('a: &x\nb: *x')).toEqual({ a: null, b: null })
  })
  it('of a number has its digits', () => {
    const document = read('a: &x 1.50\nb: [*x, 1.5]\nc: &y [0.0]\nd: *y\ne: &z 2\nf: *z\ng: &t "1.0"\nh: *t')
    const paths = [['a'], ['b', 0], ['b', 1], ['d', 0], ['f'], ['h']]
    expect(paths.map((path) => document.written(path))).toEqual([
      '1.50',
      '1.50',
      undefined,
      '0.0',
      undefined,
      undefined,
    ])
  })
  // A list of n numbers is n + 1 values, and an alias as many as what it stands for.
  const list = (n: number): string => `[${Array(n).fill(0).join(', ')}]`
  const times = (n: number, name: string): string => `[${Array(n).fill(`*${name}`).join(', ')}]`
  it('stands for 100,000 values in all', () => {
    expect(issuesOf(`a: &a ${list(999)}\nb: ${times(100, 'a')}`)).toEqual([])
    expect(issuesOf(`a: &a ${list(1000)}\nb: ${times(100, 'a')}`)).toEqual([expect.stringContaining('$.b[99]')])
  })
  it('of aliases stands for all that these stand for', () => {
    // 9 · 1000 for b, 10 · (1 + 9 · 1000) for c, 990 for d: 100,000; e is one more.
    const text = `z: &z ${list(989)}\ns: &s 1\na: &a ${list(999)}\nb: &b ${times(9, 'a')}\nc: ${times(10, 'b')}\nd: *z\n`
    expect(issuesOf(text)).toEqual([])
    expect(issuesOf(`${text}e: *s\n`)).toEqual(['unsupported $.e 7:4'])
  })
  it('of maps counts keys with their values', () => {
    const map = (n: number): string => `{${Array.from({ length: n }, (_, k) => `k${k}: 0`).join(', ')}}`
    expect(issuesOf(`a: &a ${map(999)}\nb: ${times(100, 'a')}`)).toEqual([])
    expect(issuesOf(`a: &a ${map(1000)}\nb: ${times(100, 'a')}`)).toHaveLength(1)
  })
})

describe('a sign that stands bare', () => {
  it.each([
    ['a: -', ['syntax $.a 1:4']],
    ['a: - # x\n', ['syntax $.a 1:4']],
    ['a: -\t\n', ['syntax $.a 1:4']],
    ['a: -  \r\nb: 1\r\n', ['syntax $.a 1:4']],
    [
      'a: ?\nb: [-, ?]\nc: 1\nc: 2\n',
      ['syntax $.a 1:4', 'syntax $.b[0] 2:5', 'syntax $.b[1] 2:8', 'duplicate-key $.c 4:1'],
    ],
    ['a: [{b: -}, [-]]', ['syntax $.a[0].b 1:9', 'syntax $.a[1][0] 1:14']],
  ])('%j', (text, issues) => expect(issuesOf(text)).toEqual(issues))
  it.each([
    ['a:\n- 1\n- -\n', { a: [1, [null]] }],
    ['a:\n  -\n    b\n  - c\n', { a: ['b', 'c'] }],
    ['a: [1]\nb:\n  - c\n', { a: [1], b: ['c'] }],
    ['a: {b: 1}\nc:\n  - d\n', { a: { b: 1 }, c: ['d'] }],
    ['a:\n  - - 1\n    - 2\n', { a: [[1, 2]] }],
    ['- a\n- b\n', ['a', 'b']],
    ['a: -1\nb: [-1, ?x, -x]\n', { a: -1, b: [-1, '?x', '-x'] }],
    ['a: "-"\nb: \'?\'\n', { a: '-', b: '?' }],
    ['a: |\n  -\n  ?\n', { a: '-\n?\n' }],
    ['a: x\n  -\n', { a: 'x -' }],
  ])('but not in %j', (text, value) => expect(plainOf(text)).toEqual(value))
})

describe('places', () => {
  it('of the whole document are where it begins', () => {
    expect(placeOf(read('# x\n\na: 1\n'), [])).toBe('3:1')
    expect(placeOf(read('---\n  - 1\n'), [])).toBe('2:3')
    expect(placeOf(read('# nothing\n'), [])).toBe('1:1')
    expect(read('# nothing\n').value).toBeNull()
  })
  it('of a value that is empty are those of its key', () => {
    const document = read('a:\nb: [1,\n  ~]\nc:\n  d:\n')
    expect([['a'], ['b', 1], ['c', 'd']].map((path) => placeOf(document, path))).toEqual(['1:3', '3:3', '5:5'])
    const { line, column } = document.locateKey(['c', 'd']) ?? {}
    expect([line, column]).toEqual([5, 3])
  })
  it('are not those of JavaScript', () => {
    const document = read('a: [1]\n')
    expect(placeOf(document, ['a', 'length'])).toBe('1:4')
    expect(placeOf(document, ['a', 0, 'toFixed'])).toBe('1:5')
    expect(document.written(['a', 0, 'toFixed'])).toBeUndefined()
    expect(document.written([])).toBeUndefined()
  })
  it('and ranks are in the order of the text', () => {
    const document = read('b: 1\na:\n  c: 2\n')
    const ranks = [
      document.rankKey(['b']),
      document.rank(['b']),
      document.rankKey(['a']),
      document.rank(['a']),
      document.rank(['a', 'c']),
    ]
    expect(ranks).toEqual([0, 3, 5, 10, 13])
    expect(document.rankKey(['a', 'x'])).toBe(10)
    expect(document.rankKey(['a', 'c', 'x'])).toBe(13)
  })
})

describe('syntax errors', () => {
  it('are told up to a hundred', () => {
    const text = (n: number): string => `a: [${'@x, '.repeat(n)}]\n`
    expect(issuesOf(text(100))).toHaveLength(100)
    expect(issuesOf(text(150))).toHaveLength(100)
  })
})
