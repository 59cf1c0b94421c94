// Certificate document → the solution that it claims, for the checker. Nothing is believed here: shape was decoded before,
// truth is for verify.ts. What cannot even be a claim about this model comes back as words.

import { type RootOfUnity, rootOfUnity } from '../../exact/root-of-unity.js'
import type {
  Certificate,
  CertificateClaim,
  CertificateEntry,
  CertificateOutcome,
  CertificateStep,
} from '../../physics/certificate.js'
import { type Entry, entryIndex, entryName, type Species } from '../../physics/entry.js'
import type { Solution } from '../../physics/solution.js'
import type {
  ClosedVerdict,
  Derivation,
  ForkOption,
  LinePhase,
  Place,
  Step,
  Verdict,
  Witness,
} from '../../physics/verdict.js'

/** The solution claimed for a model of `count` states, or why there is none. */
export function claimedSolution(certificate: Certificate, count: number): Solution | string {
  const expected = 8 * count * count
  if (certificate.claims.length !== expected) return `${certificate.claims.length} claims for ${expected} entries`
  const verdicts: Verdict[] = []
  for (const [index, claim] of certificate.claims.entries()) {
    const entry = entryOf(claim.entry)
    if (entryIndex(entry, count) !== index) return `claim ${index} is about ${entryName(entry)}, out of order`
    const verdict = verdictOf(claim, entry, certificate)
    if (typeof verdict === 'string') return `${entryName(entry)}: ${verdict}`
    verdicts.push(verdict)
  }
  const shown = new Set(certificate.claims.flatMap((claim) => outcomesOf(claim).flatMap(({ witnesses }) => witnesses)))
  const idle = certificate.witnesses.findIndex((_, index) => !shown.has(index))
  if (idle >= 0) return `no claim refers to witness ${idle}`
  return {
    freeParameters: certificate.freeParameters,
    // Not among the claims of a certificate.
    totalFreeParameters: null,
    verdict: (species, formFactor, final, initial) =>
      verdicts[entryIndex({ species, formFactor, final, initial }, count)] as Verdict,
  }
}

const outcomesOf = (claim: CertificateClaim): readonly CertificateOutcome[] =>
  claim.status === 'fork' ? claim.options : [claim]

const entryOf = ([species, formFactor, final, initial]: CertificateEntry): Entry => ({
  species,
  formFactor,
  final: final - 1,
  initial: initial - 1,
})

function verdictOf(claim: CertificateClaim, entry: Entry, certificate: Certificate): Verdict | string {
  if (claim.status !== 'fork') return outcomeOf(claim, entry, certificate)
  const options: ForkOption[] = []
  for (const { parities, ...outcome } of claim.options) {
    const verdict = outcomeOf(outcome, entry, certificate)
    if (typeof verdict === 'string') return verdict
    const [final, initial] = parities.map((parity) => (parity === null ? undefined : rootOf(parity)))
    options.push({ parities: [final, initial], verdict })
  }
  return { locus: { kind: 'fork' }, tie: undefined, options }
}

function outcomeOf(claim: CertificateOutcome, entry: Entry, certificate: Certificate): ClosedVerdict | string {
  const derivation = derivationOf(claim, entry)
  if (typeof derivation === 'string') return derivation
  const base = { because: claim.because, derivation }
  if (claim.status === 'zero') {
    if (claim.relation !== null || claim.witnesses.length > 0)
      return 'an entry that vanishes has no relation or witness'
    return { ...base, locus: { kind: 'zero' }, tie: undefined }
  }
  if ((claim.argPi !== null) !== (claim.status === 'line'))
    return 'a phase belongs to the status "line", and to it alone'
  const witnesses: Witness[] = []
  for (const index of claim.witnesses) {
    const witness = certificate.witnesses[index]
    if (witness === undefined || witness.formFactor !== entry.formFactor) return `no witness ${index} for this entry`
    const support = witness.support.map(([species, final, initial, argPi]) => {
      const place = placeOf(species, final, initial, entry)
      return place === undefined ? undefined : { place, value: rootOf(argPi) }
    })
    if (support.some((part) => part === undefined)) return 'a witness is non-zero outside the pair of states'
    if (new Set(witness.support.map((part) => part.slice(0, 3).join())).size < support.length)
      return 'a witness names an entry twice'
    witnesses.push({ support: support.filter((part) => part !== undefined) })
  }
  const locus =
    claim.argPi === null ? ({ kind: 'complex' } as const) : { kind: 'line' as const, argPi: phaseOf(claim.argPi) }
  if (claim.relation === null) return { ...base, locus, tie: undefined, witnesses }
  const [species, formFactor, final, initial] = claim.relation.entry
  const place = formFactor === entry.formFactor ? placeOf(species, final, initial, entry) : undefined
  if (place === undefined) return 'the relation leaves the pair of states'
  const tie = { place, factor: rootOf(claim.relation.argPi), conjugate: claim.relation.conjugate }
  return { ...base, locus, tie, witnesses }
}

function derivationOf({ proof }: CertificateOutcome, entry: Entry): Derivation | string {
  const derivation: { -readonly [kind in keyof Derivation]: Derivation[kind] } = {}
  for (const kind of ['zero', 'line', 'tie'] as const) {
    const steps = proof[kind]?.map((step) => stepOf(step, entry))
    if (steps === undefined) continue
    if (steps.some((step) => step === undefined)) return 'the proof leaves the pair of states'
    derivation[kind] = steps.filter((step) => step !== undefined)
  }
  return derivation
}

function stepOf([rule, relation, species, final, initial, sense]: CertificateStep, entry: Entry): Step | undefined {
  const at = placeOf(species, final, initial, entry)
  return at === undefined ? undefined : { rule, relation, at, forward: sense === '+' }
}

function placeOf(species: Species, final: number, initial: number, entry: Entry): Place | undefined {
  const [f, i] = [entry.final + 1, entry.initial + 1]
  if (final === f && initial === i) return { species, transposed: false }
  return final === i && initial === f ? { species, transposed: true } : undefined
}

function phaseOf(argPi: string): LinePhase {
  const [num = '0', den = '1'] = argPi.split('/')
  return { num: Number(num), den: Number(den) }
}

/** exp(iπ·p/q). */
function rootOf(argPi: string): RootOfUnity {
  const { num, den } = phaseOf(argPi)
  return rootOfUnity(num, 2 * den)
}
