// What the readers of documents say, in full: every issue of YAML, JSON, of an object and of a choice of format once.

import { describe, expect, it } from 'vitest'
import { importModel } from '../../src/import/import-model.js'
import { readDocument } from '../../src/import/read-document.js'
import { readObject } from '../../src/import/read-object.js'
import { repeatedKeys } from '../../src/import/repeated-keys.js'
import { wordsOfIssue, wordsOfIssues } from './words.js'

const yaml = (text: string): string => wordsOfIssues(readDocument(text, { file: 'm.yaml' }))
const json = (text: string): string => wordsOfIssues(readDocument(text, { file: 'm.json' }))
const object = (value: unknown): string => wordsOfIssues(readObject(value))

describe('a text that is none', () => {
  it.each([
    ['nothing', ' \n\t\n'],
    ['a zero byte', 'a: 1\nb\0: 1\n'],
    ['a zero byte after a byte-order mark', '\ufeffa\0: 1\n'],
    ['half of a character', 'a: 1\nb: \udc00\n'],
    ['a zero byte and half of a character', 'a: \ud800\0\n'],
    ['more than 64 MB', ' '.repeat(64 * 1024 * 1024 + 1)],
  ])('%s', (_, text) => expect(yaml(text)).toMatchSnapshot())
  it('of 64 MB may be one', () => {
    expect(yaml(`a: ${' '.repeat(64 * 1024 * 1024 - 4)}\0`)).toMatchSnapshot()
  })
})

describe('a YAML text that is refused', () => {
  it.each([
    ['a tab that indents', 'a:\n\tb: 1\n'],
    ['a word that begins with @', 'a: @b\n'],
    ['a word that begins with `', 'a: `b\n'],
    ['a missing comma', 'a: {b: 1 c: 2}\n'],
    ['a missing bracket', 'a: [1, 2\n'],
    ['a missing quote', 'a: "x\n'],
    ['a colon in a word', 'a: b: c\n'],
    ['a list in a word', 'a: b\n  - c: 1\n'],
    ['indentation that goes back', 'a:\n    b: 1\n  c: 2\n'],
    ['a bracket too many', 'a: [1]]\n'],
    ['a list among keys', 'a: 1\n- b\n'],
    ['an escape that is none', 'a: "\\q"\n'],
    ['a flow list that is not indented', 'a: [\n1]\n'],
    ['an anchor without value and a word', 'a: &x &y 1\n'],
    ['a long line', `a: ]${'x'.repeat(60)}\n`],
    ['a second document', 'a: 1\n---\nb: 1\n'],
    ['a directive', '%YAML 1.1\n---\na: 1\n'],
    ['a directive of a later version', '%YAML 1.20\n---\na: 1\n'],
    ['a tag on a scalar', 'a: !!binary aGk=\n'],
    ['a tag of the author', 'a: !mine 1\n'],
    ['a tag on a map', 'a: !!set {b}\n'],
    ['a tag on a list', 'a: !!omap [b: 1]\n'],
    ['a tag on a key', '!!int 1: a\n'],
    ['a merge key', 'a: &x {b: 1}\nc: { <<: *x }\n'],
    ['an empty key', ': 1\n'],
    ['a list as key', '[a]: 1\n'],
    ['an alias as key', 'a: &x b\n*x : 1\n'],
    ['an explicit key', '? a\n: 1\n'],
    ['a bare ?', 'a: [0, ?]\n'],
    ['a bare -', 'a: -\nb: 1\n'],
    ['a bare ? as key', 'a: { ? : 1 }\n'],
    ['a key twice', 'a: 1\nb: 2\na: 2\n'],
    ['an alias of nothing', 'a: *x\n'],
    ['an alias of what holds it', 'a: &x [*x]\n'],
    ['an alias of an alias', 'a: &x [1]\nb: &y {c: *x}\nd: [*y, *z]\n'],
    ['aliases beyond bounds', `a: &a 1\nb: [${Array(102).fill('*a').join(', ')}]\n`],
    ['half of a character in an escape', 'a: "\\ud800"\n'],
    ['half of a character in a key', '"\\udfff": 1\n'],
    ['depth', `a: ${'['.repeat(64)}${']'.repeat(64)}\n`],
    ['a key of a hundred letters twice', `${'k'.repeat(100)}: 1\n${'k'.repeat(100)}: 2\n`],
  ])('%s', (_, text) => expect(yaml(text)).toMatchSnapshot())
})

describe('a JSON text that is refused', () => {
  it.each([
    ['a key twice', '{"a": 1, "a": 2}'],
    ['NaN', '{"a": NaN}'],
    ['minus infinity', '{"a": [1, -Infinity]}'],
    ['a number of Python', '{"a": .5}'],
    ['a plus sign', '{"a": +1}'],
    ['a word', '{"a": yes}'],
    ['no value', '{"a": }'],
    ['nothing after the colon', '{"a":'],
    ['no colon', '{"a" 1}'],
    ['a key without quotes', '{a: 1}'],
    ['no comma in a map', '{"a": 1 "b": 2}'],
    ['no comma in a list', '[1 2]'],
    ['an open list', '[1, 2'],
    ['an open text', '["a\n"]'],
    ['an open text at the end', '["a'],
    ['a tab in a text', '["a\tb"]'],
    ['an escape that is none', '["\\x41"]'],
    ['an escape of three digits', '["\\u00b"]'],
    ['half of a character', '["\\ud800"]'],
    ['half of a character in a map', '{"a": {"b": "\\udc00x"}}'],
    ['more after the end', '{"a": 1} 😀'],
    ['lists too deep', `${'['.repeat(65)}${']'.repeat(65)}`],
    ['maps too deep', `${'{"a":'.repeat(65)}1${'}'.repeat(65)}`],
    ['eighty-one letters where a number should be', `[-.5${'x'.repeat(78)}]`],
    ['eighty letters where a number should be', `[-.5${'x'.repeat(77)}]`],
    ['a long key with a pair where it is cut', `{"${'k'.repeat(79)}😀😀": 1, "${'k'.repeat(79)}😀😀": 1}`],
  ])('%s', (_, text) => expect(json(text)).toMatchSnapshot())
})

describe('a text in braces without a name', () => {
  it.each([
    ['is JSON, if only a number is wrong', '{"a": NaN, "a": 1}'],
    ['is YAML, if it is no JSON', '{a: 1, a: 2}'],
    ['is YAML, if it is neither', '{a: 1, "b": [}'],
  ])('%s', (_, text) => expect(wordsOfIssues(readDocument(text, { file: null }))).toMatchSnapshot())
})

describe('an object that is refused', () => {
  const cycle: { self?: unknown } = {}
  cycle.self = [cycle]
  const throwing = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('no')
      },
    },
  )
  let deep: unknown = 1
  for (let k = 0; k < 65; k++) deep = [deep]
  let doubling: unknown = [1]
  for (let k = 0; k < 40; k++) doubling = [doubling, doubling]
  it.each([
    ['half of a character', { a: '\ud800' }],
    ['NaN', [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]],
    ['what no file holds', [undefined, () => 1, 1n, Symbol('x')]],
    ['a cycle', cycle],
    ['depth', deep],
    ['doubling', doubling],
    ['what throws', { a: 1, b: throwing }],
    ['a list with gaps', [1, new Array(3)]],
    ['a class', [new Date(0), new Map(), Object.create({ a: 1 })]],
    ['a symbol as key', { a: { [Symbol('x')]: 1, b: undefined } }],
    ['a getter', [Object.defineProperty({}, 'b', { get: () => 1, enumerable: true }), 1n]],
  ])('%s', (_, value) => expect(object(value)).toMatchSnapshot())
})

describe('a key that stands twice in a large JSON text', () => {
  it('is told with what to do', () => {
    const issues = repeatedKeys('{"a": [{}, {"b": 1,\n  "b": 2}], "a": 1}', 'c.json')
    expect(`\n${issues.map(wordsOfIssue).join('\n')}\n`).toMatchSnapshot()
  })
})

describe('a format', () => {
  it.each([
    ['that nobody knows', 'hello: 1\n', { file: 'x.dat' }],
    ['that nobody knows, of a text', 'hello: 1\n', {}],
    ['that is nearly one', 'hello: 1\n', { from: 'shla' }],
    ['that is like none', 'hello: 1\n', { from: 'fortran' }],
    ['of a text that is none', ' ', { file: 'x.slha', from: 'slha' }],
  ])('%s', (_, text, options) => expect(wordsOfIssues(importModel(text, options))).toMatchSnapshot())
})
