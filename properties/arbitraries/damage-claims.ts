// Damage to what a certificate claims.

import { type Damage, namesUsedBy, otherPhase } from './damage.js'

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
