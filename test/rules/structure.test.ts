// Every record keeps to the vocabulary of rules/README.md, and the bibliography holds what is cited and nothing else.

import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { observables } from '../../src/observables/registry.js'
import { constants } from '../../src/physics/constants.js'
import { boundComplaints } from './bound-vocabulary.js'
import {
  bounds,
  conventionComplaints,
  conventions,
  type Loaded,
  readmeBlocks,
  referenceComplaints,
  references,
  symmetries,
  symmetryComplaints,
  text,
} from './records.js'

const citedIn = ({ references: cited = [] }: Loaded['record']): readonly string[] => cited.map(({ key }) => key)

/** Keys named anywhere in the records of mixing matrices. */
const citedInMixings = readdirSync(new URL('../../rules/mixings/', import.meta.url))
  .map((name) => text(`mixings/${name}`))
  .flatMap((record) => [...record.matchAll(/key:\s*([\w:-]+)/g)].map((match) => match[1]))

const ids = symmetries.map(({ record }) => record.id)

describe.each([
  ['symmetries', symmetries, symmetryComplaints],
  ['conventions', conventions, conventionComplaints],
  ['bounds', bounds, boundComplaints],
] as const)('rules/%s', (_folder, loaded, complaints) => {
  it.each(loaded)('$file keeps to the vocabulary', ({ record }) => {
    expect(complaints(record)).toEqual([])
  })

  it.each(loaded)('$file is named after its id', ({ file, record }) => {
    expect(file).toBe(`${record.id}.yaml`)
    expect(record.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it.each(loaded)('$file cites works of the bibliography', ({ record }) => {
    for (const key of citedIn(record)) expect(Object.keys(references)).toContain(key)
  })
})

describe.each(symmetries)('the rule of $file', ({ record }) => {
  const { requires = [], examples = [] } = record

  it('gives its reason in one sentence', () => {
    expect(record.reason).toMatch(/^[A-Z][^.]*\.$/)
  })

  it('requires other rules that exist', () => {
    for (const id of requires) expect(ids.filter((other) => other !== record.id)).toContain(id)
  })

  it('is in force in each of its examples, with the rules it requires, and nothing unknown', () => {
    for (const { given } of examples) {
      expect(ids).toEqual(expect.arrayContaining([...given.laws]))
      expect(given.laws).toEqual(expect.arrayContaining([record.id, ...requires]))
    }
  })
})

describe('the bibliography', () => {
  it.each(Object.entries(references))('%s is complete', (_key, entry) => {
    expect(referenceComplaints(entry)).toEqual([])
  })

  it.each(Object.keys(references))('%s is cited', (key) => {
    const records = [...symmetries, ...conventions, ...bounds].flatMap(({ record }) => citedIn(record))
    const formulas = observables.flatMap(({ sources }) => sources.map((source) => source.key))
    const values = Object.values(constants).map(({ source }) => source)
    expect([...records, ...values, ...citedInMixings, ...formulas]).toContain(key)
  })

  it('has no key twice', () => {
    const keys = [...text('references.yaml').matchAll(/^(\S+):$/gm)].map((match) => match[1])
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toEqual(Object.keys(references))
  })
})

describe('rules/README.md', () => {
  it('shows one valid record of each kind', () => {
    const [symmetry, convention, bound, work, ...rest] = readmeBlocks
    expect(rest).toEqual([])
    expect(symmetryComplaints(symmetry)).toEqual([])
    expect(conventionComplaints(convention)).toEqual([])
    expect(boundComplaints(bound)).toEqual([])
    const [[key, entry]] = Object.entries(work ?? {}) as [[string, Readonly<Record<string, unknown>>]]
    expect(referenceComplaints(entry)).toEqual([])
    expect(references[key]).toEqual(entry)
  })
})

describe('a record is refused', () => {
  const valid = readmeBlocks[0] as Record<string, unknown>
  const magnetic = { of: ['magnetic'], equals: 'transpose', factor: 1 }
  const bad: readonly (readonly [string, Record<string, unknown>])[] = [
    ['without examples', { ...valid, examples: [] }],
    ['without references', { ...valid, references: [] }],
    ['with an unknown key', { ...valid, colour: 'red' }],
    ['with a relation of nothing', { ...valid, relations: [{ ...magnetic, of: [] }] }],
    ['with a domain that no pair meets', { ...valid, domain: { states: 'mixed', pair: 'diagonal' } }],
    ['with a factor on zero', { ...valid, relations: [{ ...magnetic, equals: 'zero' }] }],
    ['with a factor that is no unit', { ...valid, relations: [{ ...magnetic, factor: 2 }] }],
    ['without factor', { ...valid, relations: [{ of: ['magnetic'], equals: 'same' }] }],
    ['with as but no species', { ...valid, relations: [{ ...magnetic, as: 'neutrino' }] }],
    ['with a relation that says nothing', { ...valid, relations: [{ ...magnetic, equals: 'same' }] }],
  ]
  it.each(bad)('%s', (_what, record) => {
    expect(symmetryComplaints(record)).not.toEqual([])
  })
})
