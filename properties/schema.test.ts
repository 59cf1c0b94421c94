// The JSON Schema says the same as the codecs: ajv accepts a document exactly when the codec decodes it. Documents are
// valid ones, valid ones with one thing changed anywhere, and random ones with the right keys in wrong places.

import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../src/import/read-document.js'
import { readObject } from '../src/import/read-object.js'
import { type DocumentKind, decodeModel, jsonSchema } from '../src/schema/index.js'
import { modelFile } from '../src/schema/model/model-file.js'
import { conventionRecord } from '../src/schema/rules/convention-record.js'
import { ruleRecord } from '../src/schema/rules/rule-record.js'
import { holds } from './settings.js'

const codecs: Record<DocumentKind, { decode(value: unknown): E.Either<unknown, unknown> }> = {
  model: modelFile,
  rule: ruleRecord,
  convention: conventionRecord,
}
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
const validators = {
  model: ajv.compile(jsonSchema('model')),
  rule: ajv.compile(jsonSchema('rule')),
  convention: ajv.compile(jsonSchema('convention')),
}

// Valid documents

const maybe = { noNullPrototype: true, requiredKeys: [] as [] }
const nature = fc.constantFrom('dirac', 'majorana')
const word = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/)
const phase = fc.constantFrom<unknown>('i', '-i', '+', 1, -1, '-1', 'exp(i*pi/3)')
const scalar = fc.oneof(
  fc.constantFrom<unknown>('?', 'x', 'i*x', 'sqrt(2)', 0, 1, '1.0D-03'),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)
const uncertain = fc.record({ value: scalar, uncertainty: scalar }, { noNullPrototype: true })
const part = fc.oneof(scalar, uncertain)
const entry = fc.oneof(scalar, uncertain, fc.record({ re: part, im: part }, { noNullPrototype: true }))
const matrix = fc.array(fc.array(entry, { maxLength: 3 }), { maxLength: 3 })
const phases = { cpParity: phase, cPhase: phase, pPhase: phase, tPhase: phase }
const state = fc
  .tuple(fc.record({ nature }), fc.record({ label: word, mass: fc.constantFrom('0 eV', '1 meV'), ...phases }, maybe))
  .map(([required, optional]) => ({ ...required, ...optional }))
const short = fc
  .tuple(
    fc.record({ nature, count: fc.constantFrom<unknown>(1, 3, 128, '2') }),
    fc.record({ masses: fc.array(fc.constant('1 eV')), cpParities: fc.array(phase), tPhases: fc.array(phase) }, maybe),
  )
  .map(([required, optional]) => ({ ...required, ...optional }))
const angles = fc.constantFrom('30 deg', '0.1 rad')
const mixing = fc.oneof(
  fc.record({ ref: word }),
  fc.record({ matrix: fc.array(fc.array(scalar), { minLength: 3, maxLength: 4 }) }),
  fc.record({ pdg: fc.record({ theta12: angles, theta13: angles, theta23: angles }) }),
)
const model = fc
  .tuple(
    fc.record({
      nuvertex: fc.constantFrom<unknown>(1, '1'),
      states: fc.oneof(fc.array(state, { minLength: 1, maxLength: 3 }), short),
    }),
    fc.record(
      {
        name: word,
        assume: fc.array(word),
        lift: fc.array(word),
        q2: fc.constantFrom<unknown>('generic', 0, '0'),
        convention: word,
        parameters: fc.dictionary(word, fc.constantFrom('real', 'complex', 'positive')),
        mixing,
        formFactors: fc.record(
          {
            charge: fc.record({ unit: fc.constant('e0'), matrix }),
            magnetic: fc.record({ matrix }),
            anapole: fc.record({ unit: fc.constantFrom('cm^2', 'fm^2'), matrix }),
          },
          maybe,
        ),
      },
      maybe,
    ),
  )
  .map(([required, optional]) => ({ ...required, ...optional }))

const formFactor = fc.constantFrom('charge', 'magnetic', 'electric', 'anapole')
const unit = fc.constantFrom<unknown>(1, -1, 'i', '-i', '1')
const references = fc.array(fc.record({ key: word }), { minLength: 1, maxLength: 2 })
const relation = fc
  .tuple(
    fc.record({
      of: fc.array(formFactor, { minLength: 1, maxLength: 4 }),
      equals: fc.constantFrom('same', 'transpose', 'conjugate', 'dagger', 'zero'),
    }),
    fc.record(
      {
        factor: unit,
        species: fc.constantFrom('neutrino', 'antineutrino'),
        phases: fc.record({ of: fc.constant('cPhase'), final: fc.constantFrom(0, 1, -1), initial: fc.constant(1) }),
      },
      maybe,
    ),
  )
  .map(([required, optional]) => ({ ...required, ...optional }))
const rule = fc.record(
  {
    ...{ id: word, title: word, status: fc.constantFrom('law', 'assumption'), formula: word, statement: word },
    ...{ reason: word, references, relations: fc.array(relation, { minLength: 1, maxLength: 2 }) },
    domain: fc.record({ states: fc.constantFrom('any', 'mixed'), q2: fc.constantFrom<unknown>('any', 0) }, maybe),
    requires: fc.array(word),
    examples: fc.array(
      fc.record({
        given: fc.record({
          states: fc.array(fc.oneof(nature, fc.record({ nature })), { minLength: 1 }),
          laws: fc.array(word),
        }),
        expect: fc.dictionary(word, word),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  },
  { noNullPrototype: true },
)
const convention = fc.record({
  ...{ id: word, title: word, vertex: word, momentum: fc.constantFrom('p_i - p_f', 'p_f - p_i') },
  firstIndex: fc.constantFrom('final', 'initial'),
  factor: fc.record({ charge: unit, magnetic: unit, electric: unit, anapole: unit }),
  q2Power: fc.record({ charge: fc.integer({ min: -8, max: 8 }) }, maybe),
  notes: fc.array(word),
  references,
})
const valid: Record<DocumentKind, fc.Arbitrary<unknown>> = { model, rule, convention }

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

const kinds: readonly DocumentKind[] = ['model', 'rule', 'convention']

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
