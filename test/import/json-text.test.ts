// What JSON texts mean to the last sign, and when a text is read as JSON at all.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { type ReadOptions, readDocument } from '../../src/import/read-document.js'

const json = (text: string, options: ReadOptions = { file: 'm.json' }) => readDocument(text, options)
const plainOf = (text: string, options?: ReadOptions): unknown => {
  const made = json(text, options)
  return E.isRight(made) ? JSON.parse(JSON.stringify(made.right.value)) : made.left.map(({ code }) => code)
}

describe('JSON', () => {
  it.each([
    ['[true, false, null]', [true, false, null]],
    [' \t\r\n{ "a"\t:\n[ 1\r, 2 ] , "b" : { } , "c":[ ] } \n', { a: [1, 2], b: {}, c: [] }],
    ['"x"', 'x'],
    ['7', 7],
    ['["\\"\\\\\\/\\b\\f\\n\\r\\t\\u00B5\\u00b5"]', ['"\\/\b\f\n\r\tµµ']],
    ['[" \u007f\u2028"]', [' \u007f\u2028']],
    ['[-0, 0.50, 1E5, 1e+2, 1e-2, -1.5e3]', [0, 0.5, 100_000, 100, 0.01, -1500]],
    ['[9007199254740993, 1e400]', ['9007199254740993', '1e400']],
  ])('%j', (text, value) => expect(plainOf(text)).toEqual(value))

  it.each([
    ...['01', '1.', '.5', '+1', '-.5', '1e', '0x10', '1_0', 'NaN', 'nan', '-inf', '+.INF', 'Infinity'],
    ...['1.2.3', '--1e', '-01', '1e5.0', '00'],
  ])('%s is no number of it', (word) => {
    expect(plainOf(`[${word}]`)).toEqual([word === '--1e' ? 'syntax' : 'invalid-number'])
  })
  it.each([
    ...['-', '.', '+', 'e5', 'tru', 'True', 'nul', 'nulls', "'a'", 'a', '\f', '\u00a0', '1\u00a0', ']', '/*x*/1'],
    ...[
      '"\u001f"',
      '"\u0000"',
      '"\\u00"',
      '"\\a"',
      '"\\',
      '1 2',
      '{"a" 1}',
      '{"a": 1,}',
      '1,',
      ',1',
      '{1: 2}',
      '{"a"}',
    ],
  ])('%j in brackets is none', (word) => expect(plainOf(`[${word}]`)).toEqual(['syntax']))

  it.each([
    ['{"a": 1}}', '1:9'],
    ['{"a":\n [1, [2, x]]}', '2:10'],
    ['{"a": "b\\q"}', '1:9'],
  ])('%j breaks at %s', (text, place) => {
    const made = json(text)
    const { line, column } = (E.isLeft(made) && made.left[0].location) || {}
    expect(`${line}:${column}`).toBe(place)
  })

  it('has the places of keys and values', () => {
    const made = json('\n { "a" : [ 1.0 ,\n2 ],\t"b":{"c":"1.0"}}')
    if (E.isLeft(made)) throw new Error('no JSON')
    const place = (path: readonly (string | number)[], at: 'locate' | 'locateKey' = 'locate'): string => {
      const { line, column } = made.right[at](path) ?? {}
      return `${line}:${column}`
    }
    expect([place([]), place(['a']), place(['a', 0]), place(['a', 1]), place(['b']), place(['b', 'c'])]).toEqual([
      ...['2:2', '2:10', '2:12', '3:1', '3:10', '3:15'],
    ])
    expect([place(['a'], 'locateKey'), place(['b'], 'locateKey'), place(['b', 'c'], 'locateKey')]).toEqual([
      ...['2:4', '3:6', '3:11'],
    ])
    expect(
      [
        ['a', 0],
        ['a', 1],
        ['b', 'c'],
      ].map((path) => made.right.written(path)),
    ).toEqual(['1.0', undefined, undefined])
  })
})

describe('a text', () => {
  const tabs = '{"a":\n\t1}'
  const onlyYaml = '{a: 1}'
  it.each<[string, ReadOptions, unknown]>([
    [tabs, { file: null }, { a: 1 }],
    [tabs, { file: 'm.yaml' }, { a: 1 }],
    [`${' '.repeat(100)}${tabs}`, { file: null }, { a: 1 }],
    [onlyYaml, { file: null }, { a: 1 }],
    [onlyYaml, { file: 'm.json.yaml' }, { a: 1 }],
    [onlyYaml, { file: 'm.json' }, ['syntax']],
    [onlyYaml, { file: 'M.JSON' }, ['syntax']],
    [onlyYaml, { file: 'm.json', format: 'yaml' }, { a: 1 }],
    [onlyYaml, { file: 'm.yaml', format: 'json' }, ['syntax']],
    [onlyYaml, { file: 'mxjson' }, { a: 1 }],
    ['[a, "a"]', { file: null }, ['a', 'a']],
    ['[1, 1]', { file: null }, [1, 1]],
    ['a: 1', { file: 'm.json' }, ['syntax']],
    // Octal to Python, decimal to YAML: a wrong number does not make it YAML.
    ['{"a": 010}', { file: null }, ['invalid-number']],
  ])('%j in %j', (text, options, value) => expect(plainOf(text, options)).toEqual(value))
})
