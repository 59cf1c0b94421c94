// Damage to the ties of a certificate.

import type { CertificateEntry, CertificateStep } from '../../src/physics/certificate.js'
import { type Damage, type Draft, namesUsedBy, otherPhase, otherSpecies } from './damage.js'

const exchangeIndices = (entry: Draft<CertificateEntry>): boolean => {
  ;[entry[2], entry[3]] = [entry[3], entry[2]]
  return entry[2] !== entry[3]
}

interface Map {
  readonly argPi: string
  readonly conjugate: boolean
}

/** The map that undoes it: x = ωy gives y = ω̄x, and x = ωȳ gives y = ωx̄. */
const inverted = ({ argPi, conjugate }: Map): Map => ({
  argPi: conjugate ? argPi : sumOfTurns('0', argPi, -1),
  conjugate,
})

/** The first map after the second. */
const composed = (outer: Map, inner: Map): Map => ({
  argPi: sumOfTurns(outer.argPi, inner.argPi, outer.conjugate ? -1 : 1),
  conjugate: outer.conjugate !== inner.conjugate,
})

/** a ± b modulo 2, in lowest terms. */
function sumOfTurns(a: string, b: string, sign: 1 | -1): string {
  const [[n1 = 0, d1 = 1], [n2 = 0, d2 = 1]] = [a.split('/').map(Number), b.split('/').map(Number)]
  const d = d1 * d2
  const n = (((n1 * d2 + sign * n2 * d1) % (2 * d)) + 2 * d) % (2 * d)
  const common = greatestCommonDivisor(n, d)
  return d === common ? `${n / common}` : `${n / common}/${d / common}`
}

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b))

const backwards = (chain: readonly Draft<CertificateStep>[]): Draft<CertificateStep>[] =>
  chain.toReversed().map((step) => {
    const [rule, number, species, final, initial, sense] = step
    return [rule, number, species, final, initial, sense === '+' ? '-' : '+']
  })

export const damageToTies: Readonly<Record<string, Damage>> = {
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
    earlier.relation = { entry: [...claim.entry], ...inverted(relation) }
    earlier.proof.tie = backwards(proof.tie)
    outcome.relation = null
    delete proof.tie
    for (const one of [earlier, outcome]) one.because = namesUsedBy(one, certificate)
    return true
  },
  'a tie by way of an entry that is tied itself': ({ certificate, claim, outcome }) => {
    const { relation, proof } = outcome
    if (relation === null || proof.tie === undefined) return false
    const between = certificate.claims.find(
      (other) => other !== claim && other.status !== 'fork' && other.relation?.entry.join() === relation.entry.join(),
    )
    if (between === undefined || between.status === 'fork' || between.relation === null) return false
    if (certificate.claims.indexOf(between) > certificate.claims.indexOf(claim)) return false
    outcome.relation = { entry: [...between.entry], ...composed(relation, inverted(between.relation)) }
    proof.tie = [...proof.tie, ...backwards(between.proof.tie ?? [])]
    outcome.because = namesUsedBy(outcome, certificate)
    return true
  },
}
