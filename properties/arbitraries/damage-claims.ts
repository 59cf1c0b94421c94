// Damage to what a certificate claims.

import type { Certificate, CertificateEntry, CertificateOutcome } from '../../src/physics/certificate.js'
import { type Damage, type Draft, otherPhase, otherSpecies } from './damage.js'

const exchangeIndices = (entry: Draft<CertificateEntry>): boolean => {
  ;[entry[2], entry[3]] = [entry[3], entry[2]]
  return entry[2] !== entry[3]
}

/** The rules that the proofs use, in the order in which they are in force. */
function namesUsedBy({ proof }: Draft<CertificateOutcome>, { rules }: Draft<Certificate>): string[] {
  const used = Object.values(proof).flatMap((steps) => steps.map(([rule]) => rule))
  return rules.map(({ id }) => id).filter((id) => used.includes(id))
}

export const damageToClaims: Readonly<Record<string, Damage>> = {
  'a name in because dropped': ({ outcome, pick }) =>
    outcome.because.splice(pick % Math.max(1, outcome.because.length), 1).length > 0,
  'a name in because added': ({ certificate, outcome, pick }) => {
    const idle = certificate.rules.map(({ id }) => id).filter((id) => !outcome.because.includes(id))
    outcome.because.splice(pick % (outcome.because.length + 1), 0, idle[pick % Math.max(1, idle.length)] ?? 'unknown')
    return true
  },
  'a name in because repeated': ({ outcome, pick }) => {
    const name = outcome.because[pick % Math.max(1, outcome.because.length)]
    if (name !== undefined) outcome.because.push(name)
    return name !== undefined
  },
  'the order of because': ({ outcome }) => {
    outcome.because.reverse()
    return outcome.because.length > 1
  },
  'a status': ({ outcome, pick }) => {
    const options = (['zero', 'line', 'complex'] as const).filter((status) => status !== outcome.status)
    outcome.status = options[pick % 2] ?? 'zero'
    return true
  },
  'a status with everything that goes with it': ({ certificate, outcome, pick }) => {
    const before = outcome.status
    const chain = outcome.proof.zero ?? outcome.proof.line ?? outcome.proof.tie ?? []
    outcome.status = (['zero', 'line', 'complex'] as const).filter((status) => status !== before)[pick % 2] ?? 'zero'
    outcome.argPi = outcome.status === 'line' ? otherPhase('', pick) : null
    delete outcome.proof.zero
    delete outcome.proof.line
    if (outcome.status !== 'complex') outcome.proof[outcome.status] = structuredClone(chain)
    if (outcome.status === 'zero') {
      outcome.relation = null
      delete outcome.proof.tie
      outcome.witnesses = []
    } else if (before === 'zero') outcome.witnesses = [...certificate.witnesses.keys()].slice(0, 2)
    outcome.because = namesUsedBy(outcome, certificate)
    return true
  },
  'the phase of a line': ({ outcome, pick }) => {
    if (outcome.argPi !== null) outcome.argPi = otherPhase(outcome.argPi, pick)
    return outcome.argPi !== null
  },
  'the factor of a relation': ({ outcome: { relation }, pick }) => {
    if (relation !== null) relation.argPi = otherPhase(relation.argPi, pick)
    return relation !== null
  },
  'the conjugation of a relation': ({ outcome: { relation } }) => {
    if (relation !== null) relation.conjugate = !relation.conjugate
    return relation !== null
  },
  'the entry of a relation': ({ outcome: { relation }, pick }) => {
    if (relation === null) return false
    if (pick % 2 === 0) return exchangeIndices(relation.entry)
    relation.entry[0] = otherSpecies(relation.entry[0])
    return true
  },
  'a relation removed with its proof, and its parameters counted': ({ certificate, claim, outcome }) => {
    if (outcome.relation === null) return false
    outcome.relation = null
    delete outcome.proof.tie
    outcome.because = namesUsedBy(outcome, certificate)
    const [species, formFactor] = claim.entry
    const counted = certificate.freeParameters[formFactor]
    if (species === 'neutrino' && counted !== null)
      certificate.freeParameters[formFactor] = counted + (outcome.status === 'line' ? 1 : 2)
    return true
  },
  'a tie turned around': ({ certificate, claim, outcome }) => {
    const { relation, proof } = outcome
    const earlier = certificate.claims.find(({ entry }) => entry.join() === relation?.entry.join())
    if (relation === null || proof.tie === undefined || earlier === undefined || earlier.status === 'fork') return false
    const [numerator, denominator = '1'] = relation.argPi.split('/')
    const inverse = (2 * Number(denominator) - Number(numerator)) % (2 * Number(denominator))
    const turned = inverse === 0 || denominator === '1' ? `${inverse}` : `${inverse}/${denominator}`
    const argPi = relation.conjugate ? relation.argPi : turned
    earlier.relation = { entry: [...claim.entry], argPi, conjugate: relation.conjugate }
    earlier.proof.tie = proof.tie.toReversed().map((step) => {
      const [rule, number, species, final, initial, sense] = step
      return [rule, number, species, final, initial, sense === '+' ? '-' : '+']
    })
    outcome.relation = null
    delete proof.tie
    for (const one of [earlier, outcome]) one.because = namesUsedBy(one, certificate)
    return true
  },
  'a number of free parameters': ({ certificate, claim, pick }) => {
    const counted = certificate.freeParameters[claim.entry[1]]
    certificate.freeParameters[claim.entry[1]] = counted === null ? pick % 10 : pick % 2 === 0 ? counted + 1 : null
    return true
  },
  'the order of two claims': ({ certificate: { claims }, pick }) => {
    const [a, b] = [pick % claims.length, (pick + 1) % claims.length]
    ;[claims[a], claims[b]] = [claims[b] as (typeof claims)[0], claims[a] as (typeof claims)[0]]
    return true
  },
  'a claim dropped': ({ certificate: { claims }, pick }) => claims.splice(pick % claims.length, 1).length > 0,
  'a claim told as a fork': ({ certificate: { claims }, claim }) => {
    if (claim.status === 'fork') return false
    const { entry, ...outcome } = claim
    claims[claims.indexOf(claim)] = { entry, status: 'fork', options: [{ parities: [null, null], ...outcome }] }
    return true
  },
  'a fork told as one of its options': ({ certificate: { claims }, claim, outcome }) => {
    if (claim.status !== 'fork') return false
    claims[claims.indexOf(claim)] = { entry: claim.entry, ...outcome }
    return true
  },
  'an option of a fork dropped': ({ claim, pick }) =>
    claim.status === 'fork' && claim.options.splice(pick % claim.options.length, 1).length > 0,
  'the parities of two options': ({ claim }) => {
    if (claim.status !== 'fork') return false
    const [first, second] = claim.options
    if (first === undefined || second === undefined) return false
    ;[first.parities, second.parities] = [second.parities, first.parities]
    return true
  },
}
