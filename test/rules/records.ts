// The records of rules/ as plain YAML, and the closed vocabulary of rules/README.md as a list of complaints. Uses nothing
// of src/: what the records say is fixed by the README, not by the program that reads them.

import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { OracleRelation, OracleRule } from './oracle.js'
import { type Check, closed, listOf, oneOf, string } from './vocabulary.js'

const root = new URL('../../rules/', import.meta.url)

export const text = (path: string): string => readFileSync(new URL(path, root), 'utf8')

/** What the tests ask of a record by name; whether it really has that form is for the complaints below. */
export interface RawRecord {
  readonly id: string
  readonly reason?: string
  readonly requires?: readonly string[]
  readonly relations?: readonly OracleRelation[]
  readonly domain?: NonNullable<OracleRule['domain']>
  readonly references?: readonly { readonly key: string }[]
  readonly examples?: readonly RawExample[]
}

export interface RawExample {
  readonly given: {
    readonly states: readonly (string | RawState)[]
    readonly laws: readonly string[]
    readonly q2?: number
  }
  readonly expect: Readonly<Record<string, string>>
}

export interface RawState {
  readonly nature: 'dirac' | 'majorana'
  readonly mass?: string
  readonly cpParity?: string
  readonly cPhase?: string
  readonly pPhase?: string
  readonly tPhase?: string
}

export interface Loaded {
  readonly file: string
  readonly record: RawRecord
}

export const load = (folder: string): readonly Loaded[] =>
  readdirSync(new URL(`${folder}/`, root)).map((file) => ({ file, record: parse(text(`${folder}/${file}`)) }))

export const symmetries = load('symmetries')
export const conventions = load('conventions')
export const bounds = load('bounds')
export const references: Readonly<Record<string, Readonly<Record<string, unknown>>>> = parse(text('references.yaml'))

/** The fenced YAML blocks of rules/README.md. */
export const readmeBlocks: readonly Readonly<Record<string, unknown>>[] = [
  ...text('README.md').matchAll(/```yaml\n([\s\S]*?)```/g),
].map((match) => parse(match[1] as string))

const formFactors = ['charge', 'magnetic', 'electric', 'anapole']
const phaseNames = ['cpParity', 'cPhase', 'pPhase', 'tPhase']
const units = ['1', '-1', 'i', '-i']

const relation: Check = (value) => {
  const shape = closed({
    of: listOf(oneOf(...formFactors)),
    'species?': oneOf('neutrino', 'antineutrino'),
    'as?': oneOf('neutrino', 'antineutrino'),
    equals: oneOf('same', 'transpose', 'conjugate', 'dagger', 'zero'),
    'factor?': oneOf(...units),
    'phases?': closed({ of: oneOf(...phaseNames), final: oneOf('-1', '0', '1'), initial: oneOf('-1', '0', '1') }),
  })(value)
  if (shape.length > 0) return shape
  const r = value as OracleRelation
  const has = (key: keyof OracleRelation): boolean => r[key] !== undefined
  const complaints: string[] = []
  if (r.equals === 'zero' && (has('factor') || has('phases') || has('as')))
    complaints.push('zero takes no factor, phases or as')
  if (r.equals !== 'zero' && !has('factor')) complaints.push('no factor')
  if (has('as') && !has('species')) complaints.push('as without species')
  const within = r.as === undefined || r.as === r.species
  if (r.equals === 'same' && String(r.factor) === '1' && !has('phases') && within) complaints.push('says nothing')
  return complaints
}

const domain: Check = (value) => {
  const shape = closed({
    'states?': oneOf('any', 'dirac', 'majorana', 'mixed'),
    'pair?': oneOf('any', 'diagonal', 'off-diagonal'),
    'masses?': oneOf('any', 'different'),
    'q2?': oneOf('any', '0'),
  })(value)
  const { pair, states, masses } = value as NonNullable<OracleRule['domain']>
  const empty = pair === 'diagonal' && (states === 'mixed' || masses === 'different')
  return empty ? [...shape, 'no pair of states is in the domain'] : shape
}

export const reference: Check = closed({ key: string, 'where?': string })
const natures = oneOf('dirac', 'majorana')
const state: Check = (value) =>
  typeof value === 'string'
    ? natures(value)
    : closed({
        nature: natures,
        'mass?': string,
        ...Object.fromEntries(phaseNames.map((name) => [`${name}?`, string])),
      })(value)

const status = /^(zero|real|imaginary|complex|phase \d+\/\d+)$/
const tie = /^-?(i\*)?(conj\()?(antineutrino\.)?(charge|magnetic|electric|anapole)\[\d+,\d+\]\)?$/
const entry = /^(antineutrino\.)?(charge|magnetic|electric|anapole)\[\d+,\d+\]$/

const expectations: Check = (value) =>
  Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([name, claim]) => [
    ...(entry.test(name) ? [] : [`${name} is not an entry`]),
    ...(typeof claim === 'string' && (status.test(claim) || tie.test(claim))
      ? []
      : [`${name}: ${String(claim)} is no claim`]),
  ])

/** What is wrong with a symmetry record; nothing, if it is valid. */
export const symmetryComplaints = closed({
  id: string,
  title: string,
  status: oneOf('law', 'assumption'),
  formula: string,
  statement: string,
  reason: string,
  'domain?': domain,
  'requires?': listOf(string),
  relations: listOf(relation),
  references: listOf(reference),
  examples: listOf(
    closed({
      given: closed({ states: listOf(state), laws: listOf(string), 'q2?': oneOf('0') }),
      expect: expectations,
    }),
  ),
})

const forEach = (check: Check, optional: '' | '?'): Check =>
  closed(Object.fromEntries(formFactors.map((name) => [`${name}${optional}`, check])))

/** What is wrong with a convention record. */
export const conventionComplaints = closed({
  id: string,
  title: string,
  'canonical?': oneOf('true', 'false'),
  vertex: string,
  momentum: oneOf('p_i - p_f', 'p_f - p_i'),
  firstIndex: oneOf('final', 'initial'),
  factor: forEach(oneOf(...units), ''),
  'q2Power?': forEach((value) => (Number.isInteger(value) ? [] : ['not an integer']), '?'),
  notes: listOf(string),
  references: listOf(reference),
})

/** What is wrong with an entry of the bibliography: authors or title, or both, say what it is. */
export const referenceComplaints: Check = (value) => [
  ...referenceShape(value),
  ...(['authors', 'title'].some((key) => Object.hasOwn(value as object, key)) ? [] : ['neither authors nor title']),
]

const referenceShape = closed({
  'authors?': listOf(string),
  'title?': string,
  'journal?': string,
  year: (value) => (Number.isInteger(value) ? [] : ['not a year']),
  'eprint?': string,
  'doi?': string,
})
