// A bound as it is read: every field of a record, whole, and every kind of quantity and of value.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { Bound } from '../../src/physics/bound.js'
import { decodeBounds } from '../../src/schema/decode-bounds.js'
import { codesOf, documentOf } from './decoding.js'

const text = (changes: Readonly<Record<string, string>>): string =>
  Object.entries({
    id: 'mine',
    quantity: '{ kind: moment-scale }',
    value: '{ upper: 1e-11 }',
    unit: 'muB',
    confidence: 'none',
    status: 'limit',
    method: 'naturalness',
    natures: '[dirac]',
    experiment: 'Mine',
    attested: 'recalled',
    ...changes,
  })
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n')

const decoded = (source: string, known?: readonly string[]): ReturnType<typeof decodeBounds> =>
  decodeBounds(documentOf(source), { taken: ['theirs'], known })

function boundOf(changes: Readonly<Record<string, string>>): Bound | undefined {
  const bounds = decoded(text(changes))
  if (E.isLeft(bounds)) throw new Error(JSON.stringify(bounds.left))
  expect(bounds.right).toHaveLength(1)
  return bounds.right[0]
}

it('has every field of its record', () => {
  const bounds = decoded(
    `
id: mine
quantity: { kind: charge-radius, flavour: mu, species: both, normalisation: effective, sign: plus-six }
value: { low: -5.3e-32, high: 1.30e-32 }
approximate: true
unit: cm^2
confidence: { percent: 90, attested: abstract }
status: estimate
method: accelerator-electron-scattering
natures: [majorana, dirac]
experiment: Theirs
year: 1995
attested: review
supersededBy: other
notes: ["  One. ", "Two."]
references: [{ key: a, where: table 3 }, { key: b }]
`,
    ['other'],
  )
  expect(bounds).toEqual(
    E.right([
      {
        id: 'mine',
        quantity: {
          kind: 'charge-radius',
          flavour: 'mu',
          species: 'both',
          normalisation: 'effective',
          sign: 'plus-six',
        },
        value: { kind: 'interval', low: '-5.3e-32', high: '1.30e-32' },
        approximate: true,
        unit: 'cm^2',
        confidence: { percent: 90, attested: 'abstract' },
        status: 'estimate',
        method: 'accelerator-electron-scattering',
        natures: ['majorana', 'dirac'],
        experiment: 'Theirs',
        year: 1995,
        attested: 'review',
        supersededBy: 'other',
        disputes: [],
        notes: ['One.', 'Two.'],
        references: [{ key: 'a', where: 'table 3' }, { key: 'b' }],
      },
    ]),
  )
})

it('leaves out what its record leaves out', () =>
  expect(boundOf({})).toEqual({
    ...{ id: 'mine', quantity: { kind: 'moment-scale' }, value: { kind: 'upper', upper: '1e-11', weakest: undefined } },
    ...{ approximate: false, unit: 'muB', confidence: undefined, status: 'limit', method: 'naturalness' },
    ...{ natures: ['dirac'], experiment: 'Mine', year: undefined, attested: 'recalled', supersededBy: undefined },
    ...{ disputes: [], notes: [], references: [] },
  }))

describe('the value', () => {
  it.each([
    ['limit', '{ upper: 2.90e-11 }', { kind: 'upper', upper: '2.90e-11', weakest: undefined }],
    ['limit', '{ upper: 1, weakest: 1.5 }', { kind: 'upper', upper: '1', weakest: '1.5' }],
    ['limit', '{ upper: " 3 " }', { kind: 'upper', upper: '3', weakest: undefined }],
    ['limit', '{ low: 0, high: 1 }', { kind: 'interval', low: '0', high: '1' }],
    ['limit', '{ low: 1, high: 2 }', { kind: 'interval', low: '1', high: '2' }],
    ['limit', '{ central: -1, error: 2 }', { kind: 'measured', central: '-1', error: '2' }],
    ['limit', '{ few: 3 }', { kind: 'few', few: '3' }],
    ['estimate', '{ few: 3 }', { kind: 'few', few: '3' }],
    ['estimate', '{ upper: 3 }', { kind: 'upper', upper: '3', weakest: undefined }],
    ['sensitivity', '{ upper: 3 }', { kind: 'upper', upper: '3', weakest: undefined }],
    ['sensitivity', '{ few: 3 }', { kind: 'few', few: '3' }],
    ['signal-claim', '{ low: 1, high: 2 }', { kind: 'interval', low: '1', high: '2' }],
    ['signal-claim', '{ central: 1, error: 2 }', { kind: 'measured', central: '1', error: '2' }],
  ])('of a %s is %s', (status, value, read) => expect(boundOf({ status, value })?.value).toEqual(read))

  it('of a dispute is what it allows', () =>
    expect(boundOf({ status: 'dispute', disputes: '[theirs]', value: '{ allowed: 2 }' })).toMatchObject({
      ...{ value: { kind: 'allowed', allowed: '2' }, disputes: ['theirs'] },
    }))

  it.each([
    ['limit', '{ allowed: 1 }'],
    ['estimate', '{ central: 1, error: 1 }'],
    ['estimate', '{ allowed: 1 }'],
    ['sensitivity', '{ low: 1, high: 2 }'],
    ['sensitivity', '{ central: 1, error: 1 }'],
    ['signal-claim', '{ upper: 1 }'],
    ['signal-claim', '{ few: 1 }'],
  ])('of a %s is not %s', (status, value) =>
    expect(codesOf(decoded(text({ status, value })))).toEqual(['invalid-rule $.value']),
  )
})

describe('an interval may begin below zero', () => {
  const radius = (sign: string): string =>
    `{ kind: charge-radius, flavour: e, species: both, normalisation: effective, sign: ${sign} }`
  it.each([
    ['{ kind: charge-effective, flavour: e, species: both }', 'e0', true],
    ['{ kind: charge-common }', 'e0', true],
    [radius('plus-six'), 'cm^2', true],
    [radius('minus-six'), 'cm^2', true],
    [radius('unstated'), 'cm^2', true],
    [radius('magnitude'), 'cm^2', false],
    ['{ kind: charge-effective-solar, spectrum: [pp] }', 'e0', false],
    ['{ kind: charge-sum, pairs: { dirac: ordered, majorana: unordered } }', 'e0', false],
    ['{ kind: charge-element, elements: [[e, mu]] }', 'e0', false],
    ['{ kind: charge-radius-transition, flavours: [e, mu], normalisation: effective }', 'cm^2', false],
    ['{ kind: effective-moment, flavour: e, species: neutrino }', 'muB', false],
    ['{ kind: effective-moment-solar, spectrum: [pp, be7, pep, b8] }', 'muB', false],
    ['{ kind: moment-sum, pairs: { dirac: ordered, majorana: unordered } }', 'muB', false],
    ['{ kind: moment-element, element: [1, 2] }', 'muB', false],
    ['{ kind: moment-scale }', 'muB', false],
  ])('%s in %s: %s', (quantity, unit, isSigned) => {
    const issues = (value: string): readonly string[] => codesOf(decoded(text({ quantity, unit, value })))
    expect(issues('{ low: -1, high: 1 }')).toEqual(isSigned ? [] : ['invalid-value $.value.low'])
    expect(issues('{ low: 0, high: 1 }')).toEqual([])
    expect(issues('{ low: 1, high: 1 }')).toEqual(['invalid-value $.value.high'])
    const other = unit === 'muB' ? 'e0' : 'muB'
    expect(codesOf(decoded(text({ quantity, unit: other })))).toEqual(['invalid-unit $.unit'])
  })
})

it('may name those before it, those known besides, and those of its document', () => {
  const issues = (id: string, known?: readonly string[]): readonly string[] =>
    codesOf(decoded(text({ supersededBy: id }), known))
  expect(issues('theirs')).toEqual([])
  expect(issues('shipped', ['shipped'])).toEqual([])
  expect(issues('shipped')).toEqual(['unknown-id $.supersededBy'])
})

it.each([
  [1929, false],
  [1930, true],
  [2200, true],
  [2201, false],
  [1999.5, false],
])('of the year %d: %s', (year, isOne) =>
  expect(codesOf(decoded(text({ year: `${year}` })))).toEqual(isOne ? [] : ['wrong-type $.year']),
)

it.each([
  ['moment-component, component: 1', 'majorana', true],
  ['moment-component, component: 3', 'majorana', true],
  ['moment-component, component: 1', 'dirac', false],
  ['moment-element, element: [2, 2]', 'dirac', true],
  ['moment-element, element: [2, 2]', 'majorana', false],
  ['moment-element, element: [2, 1]', 'majorana', true],
])('on { kind: %s } of %s neutrinos: %s', (kind, nature, isOne) => {
  const issues = codesOf(decoded(text({ quantity: `{ kind: ${kind} }`, natures: `[${nature}]` })))
  expect(issues).toEqual(isOne ? [] : ['invalid-rule $.natures'])
})
