// Texts: what is JSON is read as JSON.parse reads it, by our own reader and as YAML; what is not is an issue. No text
// makes the reader throw, and every issue lies inside the text.

import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../src/import/read-document.js'
import { type DecodeContext, decodeModel } from '../src/schema/decode-model.js'
import { holds } from './settings.js'

const context: DecodeContext = {
  rules: [],
  conventions: [{ id: 'a' }],
  defaultConvention: 'a',
  source: { file: null, sha256: '' },
}

const read = (text: string, format: 'yaml' | 'json') => readDocument(text, { file: null, format })

/** Everything but numbers: those are compared as the texts they are. */
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'binary' }),
    fc.constantFrom(true, false, null),
    tie('list'),
    tie('map'),
  ),
  list: fc.array(tie('value'), { maxLength: 4 }),
  map: fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor')), tie('value'), { maxKeys: 4 }),
})).value
const indentation = fc.constantFrom<string | number>('', 1, 2, '\t')

const plain = (value: unknown): string => JSON.stringify(value)

describe('JSON', () => {
  it('is read as JSON.parse reads it', () =>
    holds(
      fc.property(json, indentation, (value, indent) => {
        const text = JSON.stringify(value, undefined, indent)
        const document = read(text, 'json')
        expect(E.isRight(document) ? plain(document.right.value) : document.left).toBe(plain(JSON.parse(text)))
      }),
      3,
    ))

  it('is also YAML', () =>
    holds(
      fc.property(json, fc.constantFrom<string | number>('', 1, 2), (value, indent) => {
        // The comment makes it no JSON, so that it is read as YAML.
        const text = JSON.stringify({ a: value }, undefined, indent)
        const document = readDocument(text.replace(/^\{/, '{ # \n'), {
          file: null,
          format: 'yaml',
        })
        expect(E.isRight(document) ? plain(document.right.value) : document.left).toBe(plain(JSON.parse(text)))
      }),
      3,
    ))

  it('with a character changed is refused exactly where JSON.parse refuses it', () =>
    holds(
      fc.property(
        json,
        fc.nat(),
        fc.constantFrom(
          '',
          ' ',
          '"',
          '\\',
          '{',
          '}',
          '[',
          ']',
          ',',
          ':',
          'e',
          '0',
          '-',
          '\n',
          '\u0001',
          '/',
          'u',
          'tru',
        ),
        (value, at, piece) => {
          const before = JSON.stringify(value)
          const k = at % (before.length + 1)
          const text = before.slice(0, k) + piece + before.slice(k + 1)
          const document = read(text, 'json')
          const codes = E.isRight(document) ? [] : document.left.map(({ code }) => code)
          // Keys twice, and half characters, are JSON all the same.
          const isJson = codes.every((code) => code === 'duplicate-key') || (isParsed(text) && codes.includes('syntax'))
          expect({ text, isJson }).toEqual({ text, isJson: isParsed(text) })
        },
      ),
      17,
    ))
})

function isParsed(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const pieces = ['{', '}', '[', ']', ',', ': ', '- ', '? ', '?', '-', '\n', '\n  ', ' ', '\t', '"', "'", '#', '&a', '*a']
const words = [
  '!!str ',
  '!x ',
  '|',
  '>',
  '---',
  '...',
  '%YAML 1.2',
  '<<',
  '@',
  '`',
  'a',
  'b: 1',
  '\u0000',
  '\ufeff',
  '\\',
  '1e400',
]
const yamlish = fc.array(fc.oneof(fc.constantFrom(...pieces, ...words), fc.string({ maxLength: 3 })), { maxLength: 40 })
const model = `nuvertex: 1
states:
  - { label: nu1, nature: majorana, mass: 0 eV, cpParity: i }
  - { label: nu2, nature: dirac }
parameters: { x: real }
formFactors:
  magnetic: { unit: muB, matrix: [[0, "i*x"], [{ value: 1, uncertainty: 2 }, "?"]] }
`

describe('no text makes the reader throw', () => {
  const inside = (text: string): void => {
    const document = readDocument(text, { file: null, format: 'yaml' })
    const decoded = E.isLeft(document) ? document : decodeModel(document.right, context)
    const lines = text.replace(/^\ufeff/, '').split('\n')
    for (const { location } of E.isLeft(decoded) ? decoded.left : []) {
      const { line, column } = location ?? { line: 0, column: 0 }
      expect(column).toBeGreaterThanOrEqual(1)
      expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1)
    }
  }

  it('of pieces of YAML', () =>
    holds(
      fc.property(yamlish, (parts) => inside(parts.join(''))),
      17,
    ))

  it('a model with something put in or cut out', () =>
    holds(
      fc.property(fc.nat(model.length), fc.nat(12), yamlish, (at, cut, parts) =>
        inside(model.slice(0, at) + parts.slice(0, 3).join('') + model.slice(at + cut)),
      ),
      10,
    ))
})
