// Certificates to be checked, with what they are about: of random rule systems, and of random models by way of the pipeline.

import fc from 'fast-check'
import { isLeft } from 'fp-ts/lib/Either.js'
import type { Draft } from '../../properties/arbitraries/damage.js'
import { imaginaryUnits, rootsOfUnity, signs } from '../../properties/arbitraries/phases.js'
import { systems, systemsWithOpenParities } from '../../properties/arbitraries/systems.js'
import { shipped } from '../../src/catalogue/catalogue.js'
import { check } from '../../src/check.js'
import { certify, ruleOf, stateOf } from '../../src/engine/evidence/certificate.js'
import { solve } from '../../src/engine/solve/solve.js'
import { print } from '../../src/exact/root-of-unity.js'
import type { Certificate } from '../../src/physics/certificate.js'
import type { RuleSystem } from '../../src/physics/solution.js'
import type { SharedParity } from '../../src/physics/state.js'

/** What a certificate must be about. */
export interface Expected {
  readonly model: string
  readonly states: readonly unknown[]
  readonly q2: 'generic' | 0
  /** id and hash of each rule in force. */
  readonly rules: readonly (readonly [string, string])[]
}

export type Subject = { readonly certificate: Draft<Certificate>; readonly expected: Expected } & (
  | { readonly kind: 'system'; readonly system: RuleSystem }
  | { readonly kind: 'model'; readonly text: string }
)

const asReceived = (certificate: Certificate): Draft<Certificate> => JSON.parse(JSON.stringify(certificate))

const modelHash = '0'.repeat(64)

export function subjectOfSystem(system: RuleSystem): Subject {
  const source = { file: null, sha256: modelHash }
  const certificate = asReceived(certify(system, solve(system), { source, convention: 'giunti-studenikin-2015' }))
  const rules = system.rules.map(ruleOf).map(({ id, sha256 }) => [id, sha256] as const)
  const expected = { model: modelHash, states: system.states.map(stateOf), q2: system.q2, rules }
  return { kind: 'system', system, certificate, expected }
}

function subjectOfModel({ document, convention }: ModelDraw): Subject {
  const text = JSON.stringify(document)
  const report = check(text, { format: 'json', certificate: 'inline', convention })
  if (isLeft(report)) throw new Error(`no model: ${text}: ${JSON.stringify(report.left)}`)
  if (report.right.certificate === null) throw new Error('no certificate')
  const certificate = asReceived(report.right.certificate)
  const rules = certificate.rules.map(({ id, sha256 }) => [id, sha256] as const)
  const { model, states, q2 } = structuredClone(certificate)
  return { kind: 'model', text, certificate, expected: { model: model.sha256, states, q2, rules } }
}

const shares: fc.Arbitrary<SharedParity | undefined> = fc.option(
  fc.record({
    sign: fc.constantFrom<1 | -1>(1, -1),
    unknowns: fc.constantFrom<readonly number[]>([1], [2], [1, 2]),
  }),
  { nil: undefined },
)

/** Open parities that share unknown signs. */
const systemsWithSharedParities = (maximum: number): fc.Arbitrary<RuleSystem> =>
  fc
    .tuple(systemsWithOpenParities({ maximum }), fc.array(shares, { minLength: maximum, maxLength: maximum }))
    .map(([system, shared]) => ({
      ...system,
      states: system.states.map((state, index) => {
        const sharedParity = shared[index]
        const isOpen = state.nature === 'majorana' && state.cpParity === undefined
        return isOpen && sharedParity !== undefined ? { ...state, sharedParity } : state
      }),
    }))

interface ModelDraw {
  readonly document: unknown
  readonly convention: string
}

const masses = fc.option(fc.constantFrom('0 eV', '50 meV', '0.05 eV', '1e-300 eV', '0.123456789012345678901 eV'), {
  nil: undefined,
})
const diracDocuments = fc
  .record({ mass: masses, cpParity: rootsOfUnity, cPhase: rootsOfUnity, pPhase: rootsOfUnity, tPhase: rootsOfUnity })
  .map(({ mass, ...phases }) => ({ nature: 'dirac', mass, ...phases }))
const majoranaDocuments = fc
  .record({
    mass: masses,
    cpParity: fc.option(imaginaryUnits, { nil: undefined, freq: 3 }),
    cPhase: signs,
    pPhase: imaginaryUnits,
    tPhase: signs,
  })
  .map(({ mass, ...phases }) => ({ nature: 'majorana', mass, ...phases }))

const idsOf = (status: 'law' | 'assumption'): string[] =>
  shipped.rules.filter((rule) => rule.status === status).map(({ id }) => id)

const models = (maximum: number): fc.Arbitrary<ModelDraw> =>
  fc
    .record({
      states: fc.array(fc.oneof(diracDocuments, majoranaDocuments), { minLength: 1, maxLength: maximum }),
      assume: fc.subarray(idsOf('assumption')),
      lift: fc.oneof({ arbitrary: fc.constant([]), weight: 2 }, { arbitrary: fc.subarray(idsOf('law')), weight: 1 }),
      q2: fc.constantFrom('generic', 0),
      convention: fc.constantFrom(...shipped.conventions.map(({ id }) => id)),
      output: fc.constantFrom(...shipped.conventions.map(({ id }) => id)),
    })
    .map(({ states, output, ...rest }) => ({
      convention: output,
      document: { nuvertex: 1, states: states.map(stateDocument), ...rest },
    }))

const stateDocument = ({ nature, mass, ...phases }: Record<string, unknown>, index: number): unknown => ({
  label: `nu${index + 1}`,
  nature,
  ...(mass === undefined ? {} : { mass }),
  ...Object.fromEntries(
    Object.entries(phases).flatMap(([name, phase]) =>
      phase === undefined ? [] : [[name, print(phase as Parameters<typeof print>[0])]],
    ),
  ),
})

/** Any certificate: natures, phases, rule subsets and rules of a user, forks, shared parities, conventions. */
export const subjects = (maximum: number): fc.Arbitrary<Subject> =>
  fc.oneof(
    { arbitrary: systems({ maximum }).map(subjectOfSystem), weight: 5 },
    { arbitrary: systemsWithOpenParities({ maximum }).map(subjectOfSystem), weight: 2 },
    { arbitrary: systemsWithSharedParities(maximum).map(subjectOfSystem), weight: 2 },
    { arbitrary: models(maximum).map(subjectOfModel), weight: 1 },
  )
