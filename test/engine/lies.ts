// Certificates that are genuine but for one lie, and why they are refused.

import type { Draft } from '../../properties/arbitraries/damage.js'
import { certify } from '../../src/engine/evidence/certificate.js'
import { claimedSolution } from '../../src/engine/evidence/from-certificate.js'
import { verify } from '../../src/engine/verify/verify.js'
import type { Certificate, CertificateOutcome } from '../../src/physics/certificate.js'
import type { RuleSystem } from '../../src/physics/solution.js'
import { dirac, laws, majorana, solved, system } from './systems.js'

export const systems: Readonly<Record<SystemName, RuleSystem>> = {
  dirac: system([dirac(), dirac()], laws),
  majorana: system([majorana({ cpParity: 'i' }), majorana({ cpParity: 'i' })], [...laws, 'cp']),
  // Mirror entries that are independent of each other, and no ties at all.
  absorptive: system([dirac(), dirac()], ['cpt']),
  free: system([dirac(), dirac()], []),
  // Mirror entries that are tied in a way that depends on open parities, and independent species.
  conserving: system([majorana(), majorana()], ['cp']),
  // Parities that are open, and matter.
  open: system([majorana(), majorana()], [...laws, 'cp']),
  // Parities that are open, and that no rule asks for.
  idle: system([majorana(), majorana()], laws),
}

export type SystemName = 'dirac' | 'majorana' | 'absorptive' | 'free' | 'conserving' | 'open' | 'idle'

/** Changes the certificate; `at` finds the outcome claimed for `neutrino,charge,1,2` …, of a fork the second one. */
export type Lie = (certificate: Draft<Certificate>, at: (name: string) => Draft<CertificateOutcome>) => void

/** The certificate of a system, as it arrives. */
export function certificateOf(name: SystemName): Draft<Certificate> {
  const source = { file: null, sha256: '00' }
  const convention = 'giunti-studenikin-2015'
  return JSON.parse(JSON.stringify(certify(systems[name], solved(systems[name]), { source, convention })))
}

/** Why the changed certificate is refused; `undefined` if it is accepted. */
export function reasonAgainst(name: SystemName, lie: Lie): string | undefined {
  const certificate = certificateOf(name)
  lie(certificate, (entry) => {
    const claim = certificate.claims.find((other) => other.entry.join() === entry)
    const outcome = claim?.status === 'fork' ? claim.options[1] : claim
    if (outcome === undefined) throw new Error(`no claim ${entry}`)
    return outcome
  })
  const solution = claimedSolution(certificate, systems[name].states.length)
  return typeof solution === 'string' ? solution : verify(systems[name], solution)
}

/** Takes everything from a claim but its status and its witnesses. */
export function untied(outcome: Draft<CertificateOutcome>): void {
  outcome.relation = null
  outcome.proof = {}
  outcome.because = []
}

/** Charges: of (1,2), of its mirror image, which is tied to it, and of the antineutrino entries; of (1,1). */
export const [upper, lower] = ['neutrino,charge,1,2', 'neutrino,charge,2,1'] as const
export const [antiUpper, antiLower] = ['antineutrino,charge,1,2', 'antineutrino,charge,2,1'] as const
export const [diagonal, antiDiagonal] = ['neutrino,charge,1,1', 'antineutrino,charge,1,1'] as const
