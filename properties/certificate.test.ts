// Certificates: every one that is emitted verifies, and damage is never accepted unless it leaves everything true.

import fc from 'fast-check'
import { isLeft } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { certify } from '../src/engine/evidence/certificate.js'
import { claimedSolution } from '../src/engine/evidence/from-certificate.js'
import { solve } from '../src/engine/solve/solve.js'
import { verify } from '../src/engine/verify/verify.js'
import type { Certificate } from '../src/physics/certificate.js'
import type { RuleSystem } from '../src/physics/solution.js'
import { decodeCertificate } from '../src/schema/decode-certificate.js'
import { sayingOf, withoutReasons } from '../test/checker/saying.js'
import { flawInEvidence } from '../test/oracle/check-certificate.js'
import type { Draft, Scene } from './arbitraries/damage.js'
import { damageToClaims } from './arbitraries/damage-claims.js'
import { damageToProofs } from './arbitraries/damage-proofs.js'
import { damageToTies } from './arbitraries/damage-ties.js'
import { damageToWitnesses } from './arbitraries/damage-witnesses.js'
import { systems, systemsWithOpenParities } from './arbitraries/systems.js'
import { holds, holdsInFull } from './settings.js'

const anySystem = fc.oneof(
  { arbitrary: systems({ maximum: 3 }), weight: 3 },
  { arbitrary: systemsWithOpenParities({ maximum: 3 }), weight: 1 },
)

/** The certificate of a system as somebody receives it. */
function certificateOf(system: RuleSystem): Draft<Certificate> {
  const source = { file: null, sha256: '0'.repeat(64) }
  const certificate = certify(system, solve(system), { source, convention: 'giunti-studenikin-2015' })
  return JSON.parse(JSON.stringify(certificate))
}

/** Why a document is refused; `undefined` if it is accepted. */
function refusal(document: unknown, system: RuleSystem): string | undefined {
  const decoded = decodeCertificate(document)
  if (isLeft(decoded)) return decoded.left
  const solution = claimedSolution(decoded.right, system.states.length)
  return typeof solution === 'string' ? solution : verify(system, solution)
}

describe('checkable', () => {
  it('every certificate verifies, also by somebody else’s arithmetic', () => {
    holds(
      fc.property(anySystem, (system) => {
        const certificate = certificateOf(system)
        expect(refusal(certificate, system)).toBeUndefined()
        expect(flawInEvidence(certificate, system)).toBeUndefined()
      }),
    )
  })

  it('a certificate says again what the solver said', () => {
    holds(
      fc.property(anySystem, (system) => {
        const certificate = certificateOf(system)
        const solution = claimedSolution(certificate, system.states.length)
        if (typeof solution === 'string') throw new Error(solution)
        const { model, convention } = certificate
        expect(JSON.parse(JSON.stringify(certify(system, solution, { source: model, convention })))).toEqual(
          certificate,
        )
      }),
      0.5,
    )
  })

  it('a certificate is for its own rules and states only, unless they force the same', () => {
    holds(
      fc.property(anySystem, anySystem, (system, other) => {
        fc.pre(system.states.length === other.states.length)
        const certificate = certificateOf(system)
        if (refusal(certificate, other) !== undefined) return
        expect(withoutReasons(certificate)).toBe(withoutReasons(certificateOf(other)))
      }),
    )
  })
})

describe('damage is never accepted unless it leaves everything true', () => {
  const damages = Object.entries({ ...damageToProofs, ...damageToClaims, ...damageToTies, ...damageToWitnesses })

  it.each(damages)('%s', (name, damage) => {
    let [done, refused] = [0, 0]
    const isAboutForks = name.includes('option')
    const damagedSystems = isAboutForks ? systemsWithOpenParities({ maximum: 3 }) : anySystem
    const isInFull = holdsInFull(
      fc.property(damagedSystems, fc.nat(), fc.nat(), (system, at, pick) => {
        const original = certificateOf(system)
        const certificate = structuredClone(original)
        // The first claim from `at` on, and its options, to which the damage can be done.
        const scenes = certificate.claims.flatMap((claim): readonly Scene[] =>
          (claim.status === 'fork' ? claim.options : [claim]).map((outcome) => ({ certificate, claim, outcome, pick })),
        )
        const start = at % scenes.length
        const isDone = [...scenes.slice(start), ...scenes.slice(0, start)].some((scene) => damage(scene))
        if (!isDone || JSON.stringify(certificate) === JSON.stringify(original)) return
        done += 1
        if (refusal(certificate, system) !== undefined) {
          refused += 1
          return
        }
        expect(withoutReasons(certificate)).toBe(withoutReasons(original))
        if (!isAboutForks) expect(sayingOf(certificate)).toBe(sayingOf(original))
        expect(flawInEvidence(certificate, system)).toBeUndefined()
      }),
      0.5,
    )
    if (!isInFull) return
    expect(done).toBeGreaterThan(10)
    expect(refused).toBeGreaterThan(done / 10)
  })
})
