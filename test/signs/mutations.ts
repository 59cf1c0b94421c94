// All records that differ from a given one in a single place, within the vocabulary of rules/README.md.

import type { RelationRecord, SymmetryRecord } from './records.js'
import { formFactorNames } from './vertex.js'

export interface Mutant {
  readonly change: string
  readonly record: SymmetryRecord
}

const others = <A>(all: readonly A[], present: A): readonly A[] => all.filter((a) => String(a) !== String(present))

const factors = [1, 'i', -1, '-i'] as const
const exponents = [-1, 0, 1] as const
const phaseNames = ['cpParity', 'cPhase', 'pPhase', 'tPhase'] as const
const operations = ['same', 'transpose', 'conjugate', 'dagger'] as const
const speciesNames = ['neutrino', 'antineutrino', undefined] as const
const domains = {
  states: ['any', 'dirac', 'majorana', 'mixed'],
  pair: ['any', 'diagonal', 'off-diagonal'],
  masses: ['any', 'different'],
  q2: ['any', 0],
} as const

/** A relation without the keys set to `undefined`, as YAML would give it. */
const tidy = (relation: { [K in keyof RelationRecord]: RelationRecord[K] | undefined }): RelationRecord =>
  JSON.parse(JSON.stringify(relation)) as RelationRecord

type Change = readonly [string, RelationRecord]

function changesOf(relation: RelationRecord): readonly Change[] {
  const { phases } = relation
  const zero = relation.equals === 'zero'
  const factor = zero
    ? []
    : others(factors, relation.factor).map(
        (f): Change => [`factor ${f}`, { ...relation, factor: f as number | string }],
      )
  const exponent = phases
    ? (['final', 'initial'] as const).flatMap((which) =>
        others(exponents, phases[which]).map(
          (n): Change => [`${which} ${n}`, { ...relation, phases: { ...phases, [which]: n as number } }],
        ),
      )
    : []
  const phaseName = phases
    ? others(phaseNames, phases.of).map((of): Change => [`phases of ${of}`, { ...relation, phases: { ...phases, of } }])
    : []
  const operation = others(operations, relation.equals as (typeof operations)[number]).map(
    (equals): Change => [`equals ${equals}`, { factor: 1, ...relation, equals }],
  )
  const toZero: readonly Change[] = zero
    ? []
    : [['equals zero', tidy({ ...relation, equals: 'zero', factor: undefined, phases: undefined, as: undefined })]]
  const toggled = formFactorNames.map(
    (X): Change => [
      `of ${X} toggled`,
      { ...relation, of: relation.of.includes(X) ? relation.of.filter((Y) => Y !== X) : [...relation.of, X] },
    ],
  )
  const species = others(speciesNames, relation.species).map(
    (s): Change => [`species ${s}`, tidy({ ...relation, species: s, as: s === undefined ? undefined : relation.as })],
  )
  const as = relation.as
    ? others(speciesNames, relation.as).map((s): Change => [`as ${s}`, tidy({ ...relation, as: s })])
    : []
  return [...factor, ...exponent, ...phaseName, ...operation, ...toZero, ...toggled, ...species, ...as]
}

/** Every record that differs from this one in one factor, exponent, phase, operation, form factor, species or domain. */
export function mutantsOf(record: SymmetryRecord): readonly Mutant[] {
  const inRelations = record.relations.flatMap((relation, n) =>
    changesOf(relation).map(
      ([change, mutant]): Mutant => ({
        change: `relation ${n} ${change}`,
        record: { ...record, relations: record.relations.map((r, k) => (k === n ? mutant : r)) },
      }),
    ),
  )
  const dropped = record.relations.map(
    (_, n): Mutant => ({
      change: `relation ${n} dropped`,
      record: { ...record, relations: record.relations.filter((_, k) => k !== n) },
    }),
  )
  const keys = ['states', 'pair', 'masses', 'q2'] as const
  const inDomain = keys.flatMap((key) =>
    others<string | number>(domains[key], record.domain?.[key] ?? 'any').map(
      (value): Mutant => ({
        change: `domain ${key} ${value}`,
        record: { ...record, domain: { ...record.domain, [key]: value } },
      }),
    ),
  )
  const status = record.status === 'law' ? 'assumption' : 'law'
  const requires = (record.requires ?? []).map(
    (id): Mutant => ({
      change: `requires ${id} dropped`,
      record: { ...record, requires: (record.requires ?? []).filter((other) => other !== id) },
    }),
  )
  return [
    ...inRelations,
    ...dropped,
    ...inDomain,
    ...requires,
    { change: `status ${status}`, record: { ...record, status } },
  ]
}
