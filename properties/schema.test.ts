// The JSON Schema says the same as the codecs: ajv accepts a document exactly when the codec decodes it. Documents are
// valid ones, valid ones with one thing changed anywhere, and random ones with the right keys in wrong places.

import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../src/import/read-document.js'
import { readObject } from '../src/import/read-object.js'
import { boundRecord } from '../src/schema/bounds/bound-record.js'
import { type DocumentKind, decodeModel, jsonSchema } from '../src/schema/index.js'
import { modelFile } from '../src/schema/model/model-file.js'
import { conventionRecord } from '../src/schema/rules/convention-record.js'
import { ruleRecord } from '../src/schema/rules/rule-record.js'
import { maybe, model, scalar, valid } from './arbitraries/documents.js'
import { holds } from './settings.js'

const codecs: Record<DocumentKind, { decode(value: unknown): E.Either<unknown, unknown> }> = {
  model: modelFile,
  rule: ruleRecord,
  convention: conventionRecord,
  bound: boundRecord,
}
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
const validators = {
  model: ajv.compile(jsonSchema('model')),
  rule: ajv.compile(jsonSchema('rule')),
  convention: ajv.compile(jsonSchema('convention')),
  bound: ajv.compile(jsonSchema('bound')),
}

// Documents with something changed

const keys = [
  'nuvertex',
  'states',
  'nature',
  'label',
  'count',
  'matrix',
  'unit',
  're',
  'im',
  'value',
  'uncertainty',
  'pdg',
]
const hostile = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
const strange = fc.oneof(
  fc.constantFrom<unknown>(null, true, '', 0, -1, 129, 1.5, '129', '0', 'dirac', [], {}, [[]], [0], 'e0', 'muB', 'law'),
  fc.jsonValue({ maxDepth: 2 }),
  fc.record({ re: scalar, im: scalar, value: scalar }, maybe),
)

interface Change {
  readonly steps: readonly number[]
  readonly kind: 'replace' | 'remove' | 'add' | 'repeat'
  readonly key: string
  readonly value: unknown
}

const change: fc.Arbitrary<Change> = fc.record({
  steps: fc.array(fc.nat(), { maxLength: 6 }),
  kind: fc.constantFrom<Change['kind']>('replace', 'remove', 'add', 'repeat'),
  key: fc.constantFrom(...keys, ...hostile),
  value: strange,
})

/** The document with one change, at the place that the steps lead to. */
function changed(document: unknown, { steps, kind, key, value }: Change): unknown {
  const copy = structuredClone(document)
  let here: unknown = copy
  let above: { readonly container: Record<string, unknown>; readonly key: string } | undefined
  for (const step of steps) {
    if (typeof here !== 'object' || here === null) break
    const names = Object.keys(here)
    const name = names[step % Math.max(names.length, 1)]
    if (name === undefined) break
    above = { container: here as Record<string, unknown>, key: name }
    here = above.container[name]
  }
  if (above === undefined) return kind === 'replace' ? value : copy
  const { container, key: name } = above
  if (kind === 'add' && typeof here === 'object' && here !== null && !Array.isArray(here)) {
    Object.defineProperty(here, key, { value, enumerable: true, configurable: true, writable: true })
  } else if (kind === 'repeat' && Array.isArray(here)) here.push(...here, value)
  else if (kind === 'remove' && !Array.isArray(container)) delete container[name]
  else container[name] = value
  return copy
}

const data = (value: unknown): unknown => {
  const document = readObject(value)
  return E.isRight(document) ? document.right.value : undefined
}

function agree(kind: DocumentKind, document: unknown): void {
  const isValid = validators[kind](document)
  const isDecoded = E.isRight(codecs[kind].decode(document))
  expect({ isDecoded, document }).toEqual({ isDecoded: isValid, document })
}

const kinds: readonly DocumentKind[] = ['model', 'rule', 'convention', 'bound']

describe.each(kinds)('the schema of a %s', (kind) => {
  it('accepts what is valid', () =>
    holds(
      fc.property(valid[kind], (document) => {
        expect(E.isRight(codecs[kind].decode(data(document)))).toBe(true)
        agree(kind, data(document))
      }),
      2,
    ))

  it('and the codec agree on documents with changes', () =>
    holds(
      fc.property(valid[kind], fc.array(change, { minLength: 1, maxLength: 2 }), (document, changes) =>
        agree(kind, data(changes.reduce(changed, document))),
      ),
      10,
    ))

  it('and the codec agree on random documents', () =>
    holds(
      fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...keys, ...hostile), strange)), (document) =>
        agree(kind, data(document)),
      ),
      3,
    ))
})

describe('decoding', () => {
  const context = {
    rules: [{ id: 'cp', status: 'assumption' as const }],
    conventions: [{ id: 'a' }],
    defaultConvention: 'a',
    source: { file: null, sha256: '' },
  }

  it('never throws, and finds one issue for each place, in the order of the text', () =>
    holds(
      fc.property(model, fc.array(change, { maxLength: 3 }), (document, changes) => {
        const text = JSON.stringify(changes.reduce(changed, document as unknown)) ?? 'null'
        const read = readDocument(text, { file: null, format: 'json' })
        const decoded = E.isLeft(read) ? read : decodeModel(read.right, context)
        if (E.isRight(decoded)) return
        const columns = decoded.left.map(({ location }) => location?.column ?? 0)
        expect(columns).toEqual([...new Set(columns)].sort((a, b) => a - b))
      }),
      7,
    ))

  it('of an object and of its JSON text give the same', () =>
    holds(
      fc.property(model, fc.array(change, { maxLength: 2 }), (document, changes) => {
        const object = changes.reduce(changed, document as unknown)
        const fromObject = readObject(object)
        const fromText = readDocument(JSON.stringify(object) ?? 'null', { file: null, format: 'json' })
        if (E.isLeft(fromObject) || E.isLeft(fromText)) return
        const [a, b] = [decodeModel(fromObject.right, context), decodeModel(fromText.right, context)]
        expect(withoutPlaces(a)).toEqual(withoutPlaces(b))
      }),
      3,
    ))
})

const withoutPlaces = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, member) =>
      key === 'location' ? null : typeof member === 'bigint' ? String(member) : (member as unknown),
    ),
  )
