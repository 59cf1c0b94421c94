// Literals of Python, with the values that Python gives them; what is none is opaque, and says what it is.

import { describe, expect, it } from 'vitest'
import type { PythonValue } from '../../../../src/import/ufo/python/python-value.js'
import { readPython } from '../../../../src/import/ufo/python/read-python.js'
import { stringLiteral } from '../../../../src/import/ufo/python/string-literal.js'

/** The value of an argument, without offsets; those of opaque ones say what they are. */
function plain(value: PythonValue | undefined): unknown {
  switch (value?.kind) {
    case 'list':
      return value.items.map(plain)
    case 'map':
      return { map: value.entries.map(([key, own]) => [plain(key), plain(own)]) }
    case 'string':
      return value.text
    case 'number':
      return value.value
    case 'boolean':
      return value.value
    case 'none':
      return null
    case 'reference':
      return { name: value.name }
    default:
      return { opaque: value?.what }
  }
}

function argument(text: string): PythonValue | undefined {
  const file = readPython(`x = Class(a = ${text})\n`, 'p.py')
  if (file.issues.length > 0) throw new Error(JSON.stringify(file.issues))
  const value = file.assignments[0]?.value
  return value?.kind === 'call' ? value.arguments.get('a') : undefined
}

const name = (own: string) => ({ name: own })
const opaque = (what: string) => ({ opaque: what })

describe('a literal', () => {
  it.each<[string, unknown]>([
    ['1', 1],
    ['-1', -1],
    ['+1', 1],
    ['- 2', -2],
    ['-(2)', -2],
    ['+(-2.5)', -2.5],
    ['-(-3)', 3],
    ['1.', 1],
    ['1.e-7', 1e-7],
    ['.5', 0.5],
    ['1E+3', 1000],
    ['12e10', 12e10],
    ['(1)', 1],
    ['((1))', 1],
    ['1 + 2', 3],
    ['1 - 2', -1],
    ['2*3', 6],
    ['2/3', 2 / 3],
    ['-1/3', -1 / 3],
    ['(1 + 2)*3', 9],
    ['2 - 3 - 4', -5],
    ['2/4/2', 0.25],
    ['-2*-3', 6],
    ['1/0', opaque('an expression')],
    ['0/0', opaque('an expression')],
    ['2**3', opaque('an expression')],
    ['7//2', opaque('an expression')],
    ['7%2', opaque('an expression')],
    ['1 + x', opaque('an expression')],
    ['x + 1', opaque('an expression')],
    ["1 + 'a'", opaque('an expression')],
    ["'a' + 1", opaque('an expression')],
    ["'a' - 'b'", opaque('an expression')],
    ["'a' * 2", opaque('an expression')],
    ["-'a'", opaque('an expression')],
    ['-x', opaque('an expression')],
    ['-f(1)', opaque('a call')],
    ['f(1) + 2', opaque('a call')],
    ['2 + f(1)', opaque('an expression')],
    ['not True', opaque('an expression')],
    ['~1', opaque('an expression')],
    ['not 1', opaque('an expression')],
    ["{'a': 1, **x}", opaque('an unpacked map')],
    ["'a' + 'b'", 'ab'],
    ["'a' + 'b' + 'c'", 'abc'],
    ["'a' 'b'", 'ab'],
    ["'a' \"b\" '''c'''", 'abc'],
    ["'a' f'b'", opaque('a format string')],
    ["b'a' 'b'", opaque('a string of another kind')],
    ["('a' 'b')", 'ab'],
    ["('a'\n   'b')", 'ab'],
    ['True', true],
    ['False', false],
    ['None', null],
    ['x', name('x')],
    ['P.x', name('x')],
    ['a.b . c', name('c')],
    ['P.x_1', name('x_1')],
    ['f().x', opaque('an expression')],
    ['x[0]', opaque('an expression')],
    ['x.y[0].z', opaque('an expression')],
    ['[]', []],
    ['()', []],
    ['[1, 2]', [1, 2]],
    ['(1, 2)', [1, 2]],
    ['(1,)', [1]],
    ['[1, # one\n 2,\n]', [1, 2]],
    ["[1, 'a', x, [2, None]]", [1, 'a', name('x'), [2, null]]],
    ['{}', { map: [] }],
    [
      "{'a': 1, 2: P.x}",
      {
        map: [
          ['a', 1],
          [2, name('x')],
        ],
      },
    ],
    [
      '{(0, 1): C.GC_1,\n (1, 0): [C.GC_2, C.GC_3]}',
      {
        map: [
          [[0, 1], name('GC_1')],
          [
            [1, 0],
            [name('GC_2'), name('GC_3')],
          ],
        ],
      },
    ],
    [
      '{1: 2, # two\n 3: 4}',
      {
        map: [
          [1, 2],
          [3, 4],
        ],
      },
    ],
    ['{**x}', opaque('an unpacked map')],
    ['lambda: 1', opaque('a lambda')],
    ["f'x'", opaque('a format string')],
    ['[y for y in z]', opaque('a comprehension')],
    ['(y for y in z)', opaque('a comprehension')],
    ['{y for y in z}', opaque('a comprehension')],
    ['{y: 1 for y in z}', opaque('a comprehension')],
    ['f(1)', opaque('a call')],
    ['1 if x else 2', opaque('a conditional')],
    ['await x', opaque('await')],
    ['(yield 1)', opaque('yield')],
    ['{1, 2}', opaque('an expression')],
    ['...', opaque('an expression')],
    ['0x10', opaque('a number of another kind')],
    ['0o7', opaque('a number of another kind')],
    ['1_000', opaque('a number of another kind')],
    ['2j', opaque('a number of another kind')],
    ['1e999', opaque('a number of another kind')],
    ["b'x'", opaque('a string of another kind')],
    ["u'x'", 'x'],
    ["R'\\n'", '\\n'],
  ])('%s', (text, expected) => {
    expect(plain(argument(text))).toEqual(expected)
  })

  it('keeps its text and place, on whichever line', () => {
    const { assignments, locate } = readPython("import y\n\nx = Class(a = 1,\n  b = -1/3, c = [ 'u', .5])\n", 'p.py')
    const value = assignments[0]?.value
    const values = value?.kind === 'call' ? value.arguments : new Map<string, PythonValue>()
    const [a, b, c] = ['a', 'b', 'c'].map((own) => values.get(own))
    expect([a, b].map((own) => (own?.kind === 'number' ? own.text : ''))).toEqual(['1', '-1/3'])
    expect([a, b, c].map((own) => locate(own?.offset ?? 0))).toEqual(
      [
        [3, 15],
        [4, 7],
        [4, 17],
      ].map(([line, column]) => ({ file: 'p.py', line, column })),
    )
    expect(c?.kind === 'list' ? c.items.map(({ offset }) => locate(offset).column) : []).toEqual([19, 24])
  })

  it('may be nested 32 deep, and no more', () => {
    const nested = (depth: number): string => `${'['.repeat(depth)}1${']'.repeat(depth)}`
    const depths = [32, 33].map((depth) => JSON.stringify(plain(argument(nested(depth)))))
    expect(depths).toEqual([nested(32), nested(33).replace('1', '{"opaque":"a literal that is nested too deeply"}')])
  })
})

describe('a string', () => {
  // As python3 reads them; bytes, format strings and names of characters are not read.
  it.each<[string, string | undefined]>([
    ["'a'", 'a'],
    ['"a"', 'a'],
    ["''", ''],
    ["'''a'b'''", "a'b"],
    ['"""a\n"b"""', 'a\n"b'],
    ["'\\n\\t\\r\\a\\b\\f\\v\\0'", '\n\t\r\x07\b\f\v\0'],
    ["'\\\\ \\' \\\"'", '\\ \' "'],
    ["'\\x41\\x7e'", 'A~'],
    ["'\\u00e9\\u0041'", 'éA'],
    ["'a\\\nb'", 'ab'],
    ["'a\\\r\nb'", 'ab'],
    ["'\\q'", undefined],
    ["'\\N{DASH}'", undefined],
    ["'\\x4'", undefined],
    ["'\\u12'", undefined],
    ["r'\\n'", '\\n'],
    ['R"a\\"', 'a\\'],
    ["u'\\n'", '\n'],
    ["U'x'", 'x'],
    ["b'x'", undefined],
    ["f'x'", undefined],
    ["rb'x'", undefined],
    ['x', undefined],
    ['\'x"', undefined],
  ])('%j', (source, text) => {
    expect(stringLiteral(source)).toBe(text)
  })
})
