// Lines of JSON, taken for right exactly where JSON.parse takes them so, but for NaN and infinities and for keys twice; and
// what is said of those that are wrong.

import { describe, expect, it } from 'vitest'
import { numberEnd, scalarEnd, scalarText, skipBlank, stringEnd } from '../../../src/import/table/json-bytes.js'
import { isFault, type JsonNode, jsonTree } from '../../../src/import/table/json-tree.js'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const scalars = [
  ...['0', '-0', '1', '10', '-7', '1.5', '-0.25', '1e5', '1E+5', '1e-05', '1.0e0', '123456789012345678901234567890'],
  ...[
    '',
    '-',
    '+1',
    '01',
    '-01',
    '00',
    '1.',
    '.5',
    '1.e5',
    '1e',
    '1e+',
    '1e1.5',
    '--1',
    '1-',
    '0x10',
    '1_0',
    '1,',
    '1f',
  ],
  ...['null', 'true', 'false', 'nul', 'nulls', 'True', 'none', 'null.', 'null0', 'trueish', 'infinity'],
  ...[
    '""',
    '"a"',
    '"\\n"',
    '"\\u0041"',
    '"\\\\"',
    '"\\""',
    '"a',
    '"\\"',
    '"\\q"',
    '"\\u12"',
    "'a'",
    '"\t"',
    '"é"',
    '"/"',
  ],
]

describe('a scalar', () => {
  it.each(scalars)('%s', (text) => {
    const bytes = bytesOf(`${text}\n`)
    const end = scalarEnd(bytes, 0)
    const isWhole = end === text.length && scalarText(bytes, 0, end) !== undefined
    // The é is two bytes.
    expect(isWhole || (text === '"é"' && end === 4)).toBe(isJson(text))
  })
  it.each(['NaN', 'Infinity', '-Infinity'])('may be a word of Python: %s', (text) => {
    expect(scalarEnd(bytesOf(`${text},`), 0)).toBe(text.length)
    expect(scalarEnd(bytesOf(`${text}s,`), 0)).toMatchObject({ code: 'syntax' })
  })
  it.each(['-5', '0', '1.50', '2e-7', '1e+5', '12'])('ends where something else begins: %s', (text) => {
    for (const behind of [',', ']', '}', ' ', '\n', '\r', ':', '"'])
      expect(numberEnd(bytesOf(`x ${text}${behind}`), 2)).toBe(text.length + 2)
  })
  it('is a text without its quotes, or as it stands', () => {
    const text = (own: string): string | undefined => scalarText(bytesOf(own), 0, bytesOf(own).length)
    expect(['"a\\u0042\\n"', '1.50', 'null', '"\\x"'].map(text)).toEqual(['aB\n', '1.50', 'null', undefined])
  })
  it('ends a string at its first quote without a backslash before it', () => {
    expect(stringEnd(bytesOf('"a\\"b" "\n'), 0)).toBe(6)
    expect(stringEnd(bytesOf('x"\\\\"\n'), 1)).toBe(5)
    expect(stringEnd(bytesOf('"a\\\n'), 0)).toMatchObject({ code: 'syntax', at: 3, received: 'the end of the line' })
    expect(stringEnd(bytesOf('"a'), 0)).toMatchObject({ at: 2, received: 'the end of the line' })
    expect(stringEnd(bytesOf('"a\u0001"\n'), 0)).toMatchObject({ at: 2, received: 'byte 1' })
  })
  it('comes after blanks', () => {
    expect([skipBlank(bytesOf(' \t\r 1'), 0), skipBlank(bytesOf('1'), 0), skipBlank(bytesOf('x  1'), 1)]).toEqual([
      4, 0, 3,
    ])
    expect([skipBlank(bytesOf(' \n1'), 0), skipBlank(bytesOf(' \v1'), 0)]).toEqual([1, 1])
  })
})

/** The tree as JSON.parse would make it. */
function valueOfNode(text: string, node: JsonNode): unknown {
  if (node.kind === 'list') return node.items.map((item) => valueOfNode(text, item))
  if (node.kind === 'map')
    return Object.fromEntries(node.members.map(({ key, value }) => [key, valueOfNode(text, value)]))
  expect(node.isNull).toBe(text.slice(node.start, node.end) === 'null')
  return JSON.parse(text.slice(node.start, node.end))
}

const objects = [
  ...['{}', '{ }', '{"a":1}', ' {"a" : 1 , "b":[ ] } ', '{"a":[1,[2,{"c":null}],"x"]}', '{"a":{"b":{"c":[{}]}}}'],
  ...['{"a":[1, 2 ,3],"\\u0062":true}\r', '{"a":"]}","b":-1.5e-3}', '{"":0}', '{"a":[ 1 ]}', '{"a":[[ ]]}'],
  ...[
    '',
    '{',
    '}',
    '{"a"}',
    '{"a":}',
    '{"a":1,}',
    '{"a":1 "b":2}',
    '{"a":[1,]}',
    '{"a":[1 2]}',
    '{"a":[}',
    '{a:1}',
    '[1]',
  ],
  ...[
    '{"a":1}}',
    '{"a":1} {}',
    '{"a":1}x',
    '{,}',
    '{"a":[,1]}',
    '{"a" 1}',
    '{"a":1]',
    '{"a":[1}',
    '1',
    '"a"',
    '{"\\q":1}',
  ],
]

describe('an object on a line', () => {
  it.each(objects)('%s', (text) => {
    const before = 'x\n'
    const bytes = bytesOf(`${before}${text}\n`)
    const tree = jsonTree(bytes, before.length, bytes.length - 1)
    const isObject = isJson(text) && text.trim().startsWith('{')
    expect(isFault(tree)).toBe(!isObject)
    if (isFault(tree)) return
    expect(valueOfNode(`${before}${text}`, tree)).toEqual(JSON.parse(text))
    expect(`${before}${text}`.slice(tree.start, tree.end)).toBe(text.trim())
    for (const { key, at } of tree.members)
      expect(JSON.parse(/"(?:\\.|[^"])*"/.exec(`${before}${text}`.slice(at))?.[0] ?? '')).toBe(key)
  })

  it('may be 64 deep, and no more', () => {
    const nested = (depth: number): string => `{"a":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`
    const read = (text: string) => jsonTree(bytesOf(`${text}\n`), 0, text.length)
    expect(isFault(read(nested(64)))).toBe(false)
    expect(read(nested(65))).toEqual({
      ...{ code: 'limit', at: 68, expected: 'lists and objects at most 64 deep', received: 'more' },
      hint: 'Leave out what the table does not need.',
    })
  })

  it('may have 300 000 values, and no more', () => {
    const text = (count: number): string => `{"a":[${Array(count).fill('0').join()}]}`
    const read = (own: string) => jsonTree(bytesOf(`${own}\n`), 0, own.length)
    // The list counts as one.
    expect(isFault(read(text(299_999)))).toBe(false)
    expect(read(text(300_000))).toMatchObject({ code: 'limit', expected: 'at most 300000 values a line' })
  })
})

describe('what is said of a line that is wrong', () => {
  const whole = 'JSON lines hold one whole object a line.'
  const numbers =
    'Numbers are 1.5, -1e-24: digits on both sides of a point, no zeros before them, exponents after e or E.'
  const value = 'a value as JSON writes it'
  it.each<[string, number, string, string, string | null]>([
    ['{"a":+1}', 5, value, '+1', 'JSON has no sign + before a number.'],
    ['{"a":\'x\'}', 5, value, "'x'", 'JSON has double quotes.'],
    ['{"a":', 5, value, 'the end of the line', whole],
    ['{"a":01}', 5, value, '01', numbers],
    ['{"a":.5}', 5, value, '.5', numbers],
    ['{"a":-x}', 5, value, '-x', numbers],
    ['{"a":9.}', 5, value, '9.', numbers],
    ['{"a":/}', 5, value, '/', null],
    ['{"a"::}', 5, value, ':', null],
    ['{"a":None}', 5, value, 'None', null],
    ['{"a":,"b":1}', 5, value, ',', null],
    ['{"a"', 4, 'a colon after the key', 'the end of the line', null],
    ['{"a" 1}', 5, 'a colon after the key', '1', null],
    ['{', 1, 'a key in double quotes', 'the end of the line', whole],
    ['{a:1}', 1, 'a key in double quotes', 'a:1', null],
    ['{"a":1,}', 7, 'a key in double quotes', '}', null],
    ['{"a":1', 6, 'a comma, or } to close the object', 'the end of the line', whole],
    ['{"a":1 ;}', 7, 'a comma, or } to close the object', ';', null],
    ['{"a":[1', 7, 'a comma, or ] to close the list', 'the end of the line', whole],
    ['{"a":[1;2]}', 7, 'a comma, or ] to close the list', ';2', null],
    ['{"a', 3, 'a double quote that closes the string', 'the end of the line', whole],
    ['{"a\u0007":1}', 3, 'no control characters in a string', 'byte 7', null],
    ['{"\\q":1}', 1, 'a string with the escapes of JSON', '"\\q":1', null],
    ['[{}]', 0, 'an object {…}', '[{', "A list of objects: write them one a line, as jq -c '.[]' does."],
    [' 1', 1, 'an object {…}', '1', null],
    ['{} {}', 3, 'the end of the line after the object', '{', 'Write one object a line.'],
    [`{"a":${'x'.repeat(60)}}`, 5, value, 'x'.repeat(40), null],
  ])('%.30s', (text, at, expected, received, hint) => {
    expect(jsonTree(bytesOf(`${text}\n`), 0, text.length)).toEqual({ code: 'syntax', at, expected, received, hint })
  })
  it('a key twice', () => {
    expect(jsonTree(bytesOf('{"a":1,"a":2}\n'), 0, 13)).toEqual({
      ...{ code: 'duplicate-key', at: 7, expected: 'each key once', received: '"a":2', hint: null },
    })
  })
})
