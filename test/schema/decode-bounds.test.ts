import { readdirSync, readFileSync } from 'node:fs'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { readObject } from '../../src/import/read-object.js'
import { decodeBounds } from '../../src/schema/decode-bounds.js'
import { codesOf, documentOf, linesOf } from './decoding.js'

const folder = new URL('../../rules/bounds/', import.meta.url)
const files = readdirSync(folder)
const known = files.map((file) => file.slice(0, -'.yaml'.length))
const bibliography = documentOf(readFileSync(new URL('../references.yaml', folder), 'utf8'))
const references = Object.keys(bibliography.value as object)

describe('the shipped bounds load', () => {
  it.each(files)('%s', (file) => {
    const id = file.slice(0, -'.yaml'.length)
    const document = documentOf(readFileSync(new URL(file, folder), 'utf8'), file)
    const bounds = decodeBounds(document, { taken: [], known, references, id })
    expect(linesOf(bounds)).toEqual([])
    expect(E.isRight(bounds) && bounds.right.map((bound) => bound.id)).toEqual([id])
  })
})

interface Draft {
  [key: string]: unknown
}

const bound = (changes: Draft = {}): Draft => {
  const draft: Draft = {
    id: 'mine',
    quantity: { kind: 'effective-moment', flavour: 'e', species: 'antineutrino' },
    value: { upper: 2.9e-11 },
    unit: 'muB',
    confidence: { percent: 90, attested: 'abstract' },
    status: 'limit',
    method: 'reactor-electron-scattering',
    natures: ['dirac', 'majorana'],
    experiment: 'Mine',
    attested: 'abstract',
    references: [{ key: 'Giunti:2014ixa' }],
    ...changes,
  }
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined))
}

function load(value: unknown): ReturnType<typeof decodeBounds> {
  const document = readObject(value)
  return E.isLeft(document) ? document : decodeBounds(document.right, { taken: ['theirs'], references })
}

describe('a bound', () => {
  it('keeps the digits of its numbers', () => {
    const text = 'id: mine\nquantity: { kind: charge-common }\nvalue: { central: 0.60e-21, error: 3.2e-21 }\nunit: e0\n'
    const rest = 'confidence: none\nstatus: limit\nmethod: neutrality-of-matter\nnatures: [dirac]\nexperiment: x\n'
    const decoded = decodeBounds(documentOf(`${text}${rest}attested: recalled\n`), { taken: [] })
    expect(E.isRight(decoded) && decoded.right[0]).toMatchObject({
      value: { kind: 'measured', central: '0.60e-21', error: '3.2e-21' },
      confidence: undefined,
      approximate: false,
      references: [],
    })
  })

  it('may come in a list, and name another of it', () => {
    expect(codesOf(load([bound({ supersededBy: 'yours' }), bound({ id: 'yours' })]))).toEqual([])
  })

  const refused: readonly (readonly [string, Draft, readonly string[]])[] = [
    ['with an unknown key', { colour: 'red' }, ['unknown-key $.colour']],
    ['of no known quantity', { quantity: { kind: 'moment' } }, ['invalid-value $.quantity']],
    ['without flavour', { quantity: { kind: 'effective-moment', species: 'both' } }, ['missing-key $.quantity']],
    [
      'with a field of another kind',
      { quantity: { kind: 'moment-scale', flavour: 'e' } },
      ['unknown-key $.quantity.flavour'],
    ],
    ['in the unit of another kind', { unit: 'e0' }, ['invalid-unit $.unit']],
    ['that is no number', { value: { upper: '2.9*10^-11' } }, ['invalid-number $.value.upper']],
    ['below zero', { value: { upper: -1 } }, ['invalid-value $.value.upper']],
    ['whose weakest end is the stronger', { value: { upper: 2, weakest: 1 } }, ['invalid-value $.value.weakest']],
    ['that ends before it begins', { value: { low: 2, high: 1 } }, ['invalid-value $.value.high']],
    ['on a magnitude that may be negative', { value: { low: -1, high: 1 } }, ['invalid-value $.value.low']],
    ['with two forms of value', { value: { upper: 1, few: 1 } }, ['unknown-key $.value.few']],
    ['at 100 %', { confidence: { percent: 100, attested: 'abstract' } }, ['invalid-value $.confidence.percent']],
    ['of no status', { status: 'bound' }, ['invalid-value $.status']],
    [
      'that is a sensitivity with an interval',
      { status: 'sensitivity', value: { low: 1, high: 2 } },
      ['invalid-rule $.value'],
    ],
    ['that is a claim without an interval', { status: 'signal-claim' }, ['invalid-rule $.value']],
    ['that disputes nothing', { status: 'dispute', value: { allowed: 1 } }, ['invalid-rule $.status']],
    ['that disputes but is a limit', { disputes: ['theirs'] }, ['invalid-rule $.disputes']],
    ['superseded by nobody', { supersededBy: 'their' }, ['unknown-id $.supersededBy']],
    ['superseded by itself', { supersededBy: 'mine' }, ['invalid-rule $.supersededBy']],
    ['without references', { references: undefined }, ['missing-key $']],
    [
      'with a reference that is not there',
      { references: [{ key: 'Giunti:2014' }] },
      ['unknown-id $.references[0].key'],
    ],
    ['with an id that is taken', { id: 'theirs' }, ['duplicate-id $.id']],
    ['on a Dirac component', { quantity: { kind: 'moment-component', component: 1 } }, ['invalid-rule $.natures']],
    [
      'on a diagonal Majorana moment',
      { quantity: { kind: 'moment-element', element: [1, 1] } },
      ['invalid-rule $.natures'],
    ],
    ['of a nature twice', { natures: ['dirac', 'dirac'] }, ['invalid-rule $.natures']],
    [
      'on a transition from a flavour to itself',
      {
        quantity: { kind: 'charge-radius-transition', flavours: ['e', 'e'], normalisation: 'effective' },
        unit: 'cm^2',
      },
      ['invalid-rule $.quantity'],
    ],
  ]
  it.each(refused)('is refused %s', (_what, changes, issues) => {
    expect(codesOf(load(bound(changes)))).toEqual(issues)
  })

  it('has all its issues told at once', () => {
    expect(codesOf(load(bound({ unit: 'e0', value: { upper: 0 }, natures: ['dirac', 'dirac'] })))).toHaveLength(3)
  })

  it('may lack references only if it is recalled', () => {
    expect(codesOf(load(bound({ references: undefined, attested: 'recalled' })))).toEqual([])
  })
})
