// The mixing of a model, or one that is shipped under a name, for an importer whose file counts flavour states.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import * as Q from './exact/rational.js'
import type { ModelMap } from './import/model-text.js'
import type { StateMixing } from './import/state-mixing.js'
import type { Issue } from './physics/issue.js'
import type { GivenMixing, NeutrinoModel } from './physics/model.js'
import type { NeutrinoState } from './physics/state.js'
import { type ReadOptions, readModel } from './read-model.js'
import { shippedName } from './shipped-name.js'

type Result<A> = E.Either<NonEmptyArray<Issue>, A>

/** A model as for `check`, or `{ ref: 'tribimaximal' }` for a mixing of three states that is shipped. */
export function stateMixing(input: unknown, options: ReadOptions = {}): Result<StateMixing> {
  const id = shippedName(input)
  // Majorana phases of Majorana states are kept; those of a fit are open.
  const model =
    id === undefined ? input : { nuvertex: 1, states: { count: 3, nature: 'majorana' }, mixing: { ref: id } }
  const read = readModel(model, options)
  if (E.isLeft(read)) return read
  const { model: own, matrix } = read.right
  if (own.massMatrix !== undefined) return refuse(own, computed)
  const record = own.mixing === undefined ? undefined : recordOf(own.mixing)
  if (matrix === undefined || own.mixing === undefined) return refuse(own, missing)
  if (record === undefined) return refuse(own, symbols)
  const [first] = own.states
  const isUniform = own.states.every(({ nature }) => nature === first?.nature)
  return E.right({
    name: id ?? options.file ?? own.name ?? 'the mixing given',
    matrix,
    record,
    states: id === undefined ? own.states.map(stateRecord) : [],
    nature: id === undefined && isUniform ? first?.nature : undefined,
  })
}

type Trouble = Pick<Issue, 'code' | 'expected' | 'received' | 'hint'>

const refuse = ({ mixing, massMatrix }: NeutrinoModel, trouble: Trouble): Result<never> =>
  E.left([{ ...trouble, path: '$.mixing', location: (mixing ?? massMatrix)?.location ?? null }])

const missing: Trouble = {
  code: 'missing-key',
  expected: 'a mixing block',
  received: 'none',
  hint: 'Write, for example, mixing: { ref: tribimaximal }, or a pdg or matrix block.',
}

const computed: Trouble = {
  code: 'unsupported',
  expected: 'a mixing matrix with the phases of its rows',
  received: 'a mass matrix',
  hint: 'The mixing that follows from a mass matrix has rows of a phase of our choice. nuvertex mixing shows it; write it as matrix, with the phases that the charged leptons have.',
}

const symbols: Trouble = {
  code: 'unsupported',
  expected: 'a mixing without symbols',
  received: 'phases in symbols',
  hint: 'Give the phases as numbers.',
}

/** The mixing as a model file writes it; `undefined` if it has symbols. */
function recordOf(mixing: GivenMixing): ModelMap | undefined {
  switch (mixing.kind) {
    case 'parameters':
      return Object.keys(mixing.symbolic).length > 0 ? undefined : { pdg: mixing.parameters }
    case 'matrix':
      return { matrix: mixing.rows }
    case 'named':
      return { ref: mixing.id }
    default: {
      const never: never = mixing
      return never
    }
  }
}

const stateRecord = ({ nature, mass, cpParity }: NeutrinoState): StateMixing['states'][number] => ({
  mass:
    mass === undefined || Q.parseDecimal(Q.print(mass.value)) === undefined ? undefined : `${Q.print(mass.value)} eV`,
  cpParity: nature === 'majorana' && cpParity !== undefined ? (cpParity.k === 1 ? 'i' : '-i') : undefined,
})
