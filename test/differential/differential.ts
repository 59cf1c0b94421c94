// Random rule systems, and the question to SymPy: is the space that our verdicts describe the one that the matrix relations
// allow?

import fc from 'fast-check'
import { shippedSystems } from '../../properties/arbitraries/systems.js'
import { certify, stateOf } from '../../src/engine/evidence/certificate.js'
import { solve } from '../../src/engine/solve/solve.js'
import { lcmOfNumbers } from '../../src/exact/integer.js'
import { print } from '../../src/exact/rational.js'
import type { CertificateClaim } from '../../src/physics/certificate.js'
import type { RuleSystem } from '../../src/physics/solution.js'
import { phaseNames } from '../../src/physics/state.js'
import type { Peer } from '../checker/python.js'

// Phases of higher order together need fields in which SymPy is slow.
const largestOrder = 60

const orderOf = ({ states }: RuleSystem): number =>
  states.flatMap((state) => phaseNames.map((name) => state[name]?.n ?? 1)).reduce(lcmOfNumbers, 4)

/** Systems of the shipped rules on so many states. */
export const sample = (count: number, seed: number, states: number): readonly RuleSystem[] =>
  fc.sample(
    shippedSystems({ minimum: states, maximum: states }).filter((system) => orderOf(system) <= largestOrder),
    { numRuns: count, seed },
  )

export type Saying = readonly [CertificateClaim['entry'], string, string | null, readonly unknown[] | null]

export interface Question {
  readonly states: readonly unknown[]
  readonly q2: 'generic' | 0
  readonly rules: readonly string[]
  readonly claims: readonly Saying[]
  readonly freeParameters: unknown
}

export function questionOf(system: RuleSystem): Question {
  const source = { file: null, sha256: '' }
  const { claims, freeParameters } = certify(system, solve(system), { source, convention: '' })
  return {
    states: system.states.map((state) => ({
      ...stateOf(state),
      mass: state.mass === undefined ? null : print(state.mass.value),
    })),
    q2: system.q2,
    rules: system.rules.map(({ id }) => id),
    claims: claims.map(sayingOf),
    freeParameters,
  }
}

function sayingOf(claim: CertificateClaim): Saying {
  if (claim.status === 'fork') throw new Error('a fork, where every parity is given')
  const { entry, status, argPi, relation } = claim
  return [entry, status, argPi, relation === null ? null : [relation.entry, relation.argPi, relation.conjugate]]
}

/** What SymPy finds different, with the question; `null` where it agrees. */
export async function differences(questions: readonly Question[], peer: Peer): Promise<readonly (string | null)[]> {
  const lines = questions.map((question) => JSON.stringify(question))
  const answers = await peer.ask(lines)
  return answers.map((answer, index) => {
    const found = JSON.parse(answer) as string | null
    return found === null ? null : `${found}\n${lines[index]}`
  })
}
