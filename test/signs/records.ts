// Reads rules/ as plain YAML and spells every record out as a list of claims, one line for each form factor and species:
//   neutrino.magnetic = i^0 cpParity^(1,-1) neutrino.transpose      [domain …]
// A record is right if its claims are those derived from the algebra; no two different records have the same claims.

import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Law } from './transformations.js'
import type { FormFactorName } from './vertex.js'

export type SpeciesName = 'neutrino' | 'antineutrino'
export type PhaseName = 'cpParity' | 'cPhase' | 'pPhase' | 'tPhase'

export interface RelationRecord {
  of: FormFactorName[]
  species?: SpeciesName
  as?: SpeciesName
  equals: Law['equals'] | 'zero'
  factor?: number | string
  phases?: { of: PhaseName; final: number; initial: number }
}

export interface SymmetryRecord {
  id: string
  status: 'law' | 'assumption'
  formula: string
  domain?: { states?: string; pair?: string; masses?: string; q2?: string | number }
  requires?: string[]
  relations: RelationRecord[]
}

export interface ConventionRecord {
  id: string
  canonical?: boolean
  vertex: string
  momentum: string
  firstIndex: 'final' | 'initial'
  factor: Record<FormFactorName, number | string>
  q2Power?: Partial<Record<FormFactorName, number>>
}

const folder = new URL('../../rules/', import.meta.url)

function readAll<A>(name: string): readonly A[] {
  const files = readdirSync(new URL(`${name}/`, folder)).filter((file) => file.endsWith('.yaml'))
  return files.map((file) => parse(readFileSync(new URL(`${name}/${file}`, folder), 'utf8')) as A)
}

export const symmetryRecords = readAll<SymmetryRecord>('symmetries')
export const conventionRecords = readAll<ConventionRecord>('conventions')

/** The k with factor = i^k. */
export function unitOf(factor: number | string | undefined): number {
  const k = ['1', 'i', '-1', '-i'].indexOf(String(factor))
  if (k < 0) throw new Error(`not a unit: ${String(factor)}`)
  return k
}

export interface Claim {
  readonly species: SpeciesName
  readonly formFactor: FormFactorName
  /** `zero`, or the law with the species it refers to and the name of its phases. */
  readonly right: 'zero' | (Law & { readonly as: SpeciesName; readonly phase: PhaseName | 'none' })
}

/** Both species each within itself, with the phases conjugated for the antineutrino; or the one species named. */
export function claimsOf(relation: RelationRecord): Claim[] {
  const { phases } = relation
  const list: readonly SpeciesName[] = relation.species ? [relation.species] : ['neutrino', 'antineutrino']
  return list.flatMap((species) =>
    relation.of.map((formFactor): Claim => {
      if (relation.equals === 'zero') return { species, formFactor, right: 'zero' }
      const sign = relation.species === undefined && species === 'antineutrino' ? -1 : 1
      return {
        species,
        formFactor,
        right: {
          as: relation.as ?? species,
          equals: relation.equals,
          unit: unitOf(relation.factor),
          phase: phases?.of ?? 'none',
          final: sign * (phases?.final ?? 0),
          initial: sign * (phases?.initial ?? 0),
        },
      }
    }),
  )
}

/** What a rule says, in a form that two ways of getting there can be compared in. */
export interface Content {
  readonly status: string
  readonly domain: { readonly states: string; readonly pair: string; readonly masses: string; readonly q2: string }
  readonly requires: readonly string[]
  readonly claims: readonly Claim[]
}

export const contentOf = (record: SymmetryRecord): Content => ({
  status: record.status,
  domain: {
    states: record.domain?.states ?? 'any',
    pair: record.domain?.pair ?? 'any',
    masses: record.domain?.masses ?? 'any',
    q2: String(record.domain?.q2 ?? 'any'),
  },
  requires: record.requires ?? [],
  claims: record.relations.flatMap(claimsOf),
})

const claimText = ({ species, formFactor, right }: Claim): string => {
  if (right === 'zero') return `${species}.${formFactor} = 0`
  const plusZero = (n: number): number => n + 0
  return `${species}.${formFactor} = i^${right.unit} ${right.phase}^(${plusZero(right.final)},${plusZero(right.initial)}) ${right.as}.${right.equals}`
}

/** Canonical text: the order of relations and of form factors does not count. */
export const spell = (content: Content): string =>
  [
    `status ${content.status}`,
    ...Object.entries(content.domain).map(([key, value]) => `${key} ${value}`),
    `requires ${[...content.requires].sort().join(' ')}`,
    ...content.claims.map(claimText).sort(),
  ].join('\n')
