// The shape of a symmetry-rule record (rules/README.md). What a shape cannot say is judged in `decode-rules.ts`:
// relations that touch nothing or say nothing, ids, entries and values of examples.

import { type Species, speciesList } from '../../physics/entry.js'
import { type FormFactor, formFactors } from '../../physics/form-factor.js'
import { type Nature, natures, type PhaseName, phaseNames } from '../../physics/state.js'
import type { Domain, EntryOperation, RuleStatus } from '../../physics/symmetry-rule.js'
import { type PhaseFields, stateFields } from '../model/model-file.js'
import { closed, optional } from '../shapes/closed.js'
import { identifier, oneOf, oneOfThese, text } from '../shapes/scalars.js'
import { type Codec, choice, isMap, list, mapOf } from '../shapes/shape.js'

export type UnitWord = 1 | -1 | '1' | '-1' | 'i' | '-i'
type Exponent = 0 | 1 | -1 | '0' | '1' | '-1'

export interface PhasesRecord {
  readonly of: PhaseName
  readonly final: Exponent
  readonly initial: Exponent
}

export interface RelationRecord {
  readonly of: readonly FormFactor[]
  readonly species?: Species
  readonly equals: EntryOperation
  readonly as?: Species
  readonly factor?: UnitWord
  readonly phases?: PhasesRecord
}

export interface DomainRecord {
  readonly states?: Domain['states']
  readonly pair?: Domain['pair']
  readonly masses?: Domain['masses']
  readonly q2?: 'any' | 0 | '0'
}

export interface ExampleStateRecord extends PhaseFields {
  readonly nature: Nature
  readonly mass?: string
}

export interface ExampleRecord {
  readonly given: {
    readonly states: readonly (Nature | ExampleStateRecord)[]
    readonly laws: readonly string[]
    readonly q2?: 'generic' | 0 | '0'
  }
  readonly expect: Readonly<Record<string, string>>
}

export interface ReferenceRecord {
  readonly key: string
  readonly where?: string
}

export interface RuleRecord {
  readonly id: string
  readonly title: string
  readonly status: RuleStatus
  readonly formula: string
  readonly statement: string
  readonly reason: string
  readonly domain?: DomainRecord
  readonly requires?: readonly string[]
  readonly relations: readonly RelationRecord[]
  readonly references: readonly ReferenceRecord[]
  readonly examples: readonly ExampleRecord[]
}

export const unit: Codec<UnitWord> = oneOfThese<UnitWord>([1, -1, 'i', '-i'])
const exponent = oneOfThese<Exponent>([1, 0, -1])
const species = oneOf(speciesList)

const relation: Codec<RelationRecord> = closed<RelationRecord>('a relation', {
  of: list(oneOf(formFactors), {
    expected: 'a list of form factors',
    minimum: 1,
  }),
  species: optional(species),
  equals: oneOf<EntryOperation>(['same', 'transpose', 'conjugate', 'dagger', 'zero']),
  as: optional(species),
  factor: optional(unit),
  phases: optional(
    closed<PhasesRecord>('the phases of a relation', {
      of: oneOf(phaseNames),
      final: exponent,
      initial: exponent,
    }),
  ),
})

const domain: Codec<DomainRecord> = closed<DomainRecord>('a domain', {
  states: optional(oneOf<Domain['states']>(['any', 'dirac', 'majorana', 'mixed'])),
  pair: optional(oneOf<Domain['pair']>(['any', 'diagonal', 'off-diagonal'])),
  masses: optional(oneOf<Domain['masses']>(['any', 'different'])),
  q2: optional(oneOfThese<'any' | 0 | '0'>(['any', 0])),
})

const { nature, mass, cpParity, cPhase, pPhase, tPhase } = stateFields

const exampleState: Codec<ExampleStateRecord> = closed<ExampleStateRecord>('a state of an example', {
  ...{ nature, mass, cpParity, cPhase, pPhase, tPhase },
})

const anyExampleState = choice<Nature | ExampleStateRecord>('dirac, majorana, or { nature: majorana, cpParity: i }', [
  { when: isMap, codec: exampleState as Codec<Nature | ExampleStateRecord> },
  {
    when: (value) => typeof value === 'string',
    codec: oneOf(natures) as Codec<Nature | ExampleStateRecord>,
  },
])

const ruleIds: Codec<readonly string[]> = list(text('the id of a rule'), { expected: 'a list of ids of rules' })

const example: Codec<ExampleRecord> = closed<ExampleRecord>('an example', {
  given: closed<ExampleRecord['given']>('what an example is given', {
    states: list(anyExampleState, { expected: 'a list of states', minimum: 1, maximum: 16 }),
    laws: ruleIds,
    q2: optional(oneOfThese<'generic' | 0 | '0'>(['generic', 0])),
  }),
  expect: mapOf(text('a status or an entry'), 'a map from entries to what is forced'),
})

export const referenceList: Codec<readonly ReferenceRecord[]> = list(
  closed<ReferenceRecord>('a reference', {
    key: text('a key of references.yaml'),
    where: optional(text('a place such as eq. 3')),
  }),
  { expected: 'a list of at least one reference', minimum: 1 },
)

export const ruleRecord: Codec<RuleRecord> = closed<RuleRecord>('a rule', {
  id: identifier,
  title: text('a title'),
  status: oneOf<RuleStatus>(['law', 'assumption']),
  formula: text('a formula in LaTeX'),
  statement: text('a statement in words'),
  reason: text('a reason in one sentence'),
  domain: optional(domain),
  requires: optional(ruleIds),
  relations: list(relation, { expected: 'a list of at least one relation', minimum: 1 }),
  references: referenceList,
  examples: list(example, { expected: 'a list of at least one example', minimum: 1 }),
})
