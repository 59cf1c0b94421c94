// The two checkers of certificates held against each other: they must agree on every document.

import fc from 'fast-check'
import { isLeft } from 'fp-ts/lib/Either.js'
import type { Damage, Scene } from '../../properties/arbitraries/damage.js'
import { damageToClaims } from '../../properties/arbitraries/damage-claims.js'
import { damageToProofs } from '../../properties/arbitraries/damage-proofs.js'
import { damageToTies } from '../../properties/arbitraries/damage-ties.js'
import { damageToWitnesses } from '../../properties/arbitraries/damage-witnesses.js'
import { ruleOf, stateOf } from '../../src/engine/evidence/certificate.js'
import { claimedSolution } from '../../src/engine/evidence/from-certificate.js'
import { verify } from '../../src/engine/verify/verify.js'
import { DegreeLimit } from '../../src/exact/degree-limit.js'
import type { Certificate } from '../../src/physics/certificate.js'
import { canonicalJson } from '../../src/physics/digest.js'
import { decodeCertificate } from '../../src/schema/decode-certificate.js'
import { verifyCertificate } from '../../src/verify-certificate.js'
import { damageToFrame } from './damage-to-frame.js'
import type { Peer } from './python.js'
import { sayingOf, withoutReasons } from './saying.js'
import { type Subject, subjects } from './subjects.js'

export const damages: readonly (readonly [string, Damage])[] = Object.entries({
  ...damageToProofs,
  ...damageToClaims,
  ...damageToTies,
  ...damageToWitnesses,
  ...damageToFrame,
})

/** Why our own checker refuses a document about this subject; `null` if it accepts it. */
export function firstAnswer(text: string, subject: Subject): string | null {
  const decoded = decodeCertificate(JSON.parse(text))
  if (isLeft(decoded)) return decoded.left
  try {
    return subject.kind === 'system' ? againstSystem(decoded.right, subject) : againstModel(decoded.right, subject.text)
  } catch (error) {
    if (error instanceof DegreeLimit) return error.message
    throw error
  }
}

function againstModel(certificate: Certificate, text: string): string | null {
  const verdict = verifyCertificate(certificate, text, { format: 'json' })
  return isLeft(verdict) ? 'the model is not read' : verdict.right.reason
}

/** As `verifyCertificate`, for a system that has no text. */
function againstSystem(
  certificate: Certificate,
  { system, expected }: Extract<Subject, { readonly kind: 'system' }>,
): string | null {
  if (certificate.model.sha256 !== expected.model) return 'another model'
  if (canonicalJson(certificate.rules) !== canonicalJson(system.rules.map(ruleOf))) return 'other rules'
  if (canonicalJson(certificate.states) !== canonicalJson(system.states.map(stateOf))) return 'other states'
  if (certificate.q2 !== system.q2) return 'another q²'
  const solution = claimedSolution(certificate, system.states.length)
  return typeof solution === 'string' ? solution : (verify(system, solution) ?? null)
}

const question = (text: string, { expected }: Subject): string => JSON.stringify({ certificate: text, expected })

interface Case {
  readonly subject: Subject
  readonly text: string
  /** The kind of damage; `null` for a genuine certificate. */
  readonly damage: string | null
  /** Says what the genuine certificate says. */
  readonly isSameSaying: boolean
}

/** The subject's certificate with a damage done to it; `undefined` where there is nothing to damage. */
function damaged(subject: Subject, index: number, at: number, pick: number): Case | undefined {
  const [name, damage] = damages[index % damages.length] ?? ['', () => false]
  const certificate = structuredClone(subject.certificate)
  // The first claim from `at` on, and its options, to which the damage can be done.
  const scenes = certificate.claims.flatMap((claim): readonly Scene[] =>
    (claim.status === 'fork' ? claim.options : [claim]).map((outcome) => ({ certificate, claim, outcome, pick })),
  )
  const start = at % scenes.length
  if (![...scenes.slice(start), ...scenes.slice(0, start)].some((scene) => damage(scene))) return undefined
  const text = JSON.stringify(certificate)
  if (text === JSON.stringify(subject.certificate)) return undefined
  return { subject, text, damage: name, isSameSaying: saysTheSame(certificate, subject) }
}

function saysTheSame(certificate: Certificate, { certificate: original }: Subject): boolean {
  try {
    return withoutReasons(certificate) === withoutReasons(original) && sayingOf(certificate).length > 0
  } catch {
    return false
  }
}

export interface Tally {
  genuine: number
  damaged: number
  refused: number
  harmless: number
  claims: number
  bytes: number
  /** Kinds of damage that were done, and how often. */
  readonly kinds: Map<string, number>
  readonly disagreements: string[]
}

export const emptyTally = (): Tally => ({
  genuine: 0,
  damaged: 0,
  refused: 0,
  harmless: 0,
  claims: 0,
  bytes: 0,
  kinds: new Map(),
  disagreements: [],
})

interface Draw {
  readonly subject: Subject
  readonly at: number
  readonly pick: number
}

/** `count` random cases, genuine or damaged; `from` turns the wheel of damages. */
export function cases(
  kind: 'genuine' | 'damaged',
  count: number,
  seed: number,
  from: number,
  maximum = 6,
): readonly Case[] {
  if (count === 0) return []
  const draws: fc.Arbitrary<Draw> = fc.record({ subject: subjects(maximum), at: fc.nat(), pick: fc.nat() })
  return fc.sample(draws, { numRuns: count, seed }).flatMap(({ subject, at, pick }, index) => {
    if (kind === 'damaged') return damaged(subject, from + index, at, pick) ?? []
    return { subject, text: JSON.stringify(subject.certificate), damage: null, isSameSaying: true }
  })
}

/** Asks both checkers about the cases and adds to the tally. */
export async function compareOn(batch: readonly Case[], peer: Peer, tally: Tally): Promise<void> {
  const asked = peer.ask(batch.map(({ text, subject }) => question(text, subject)))
  const own = batch.map(({ text, subject }) => firstAnswer(text, subject))
  const answers = await asked
  for (const [index, { subject, text, damage, isSameSaying }] of batch.entries()) {
    const first = own[index] ?? null
    const second = JSON.parse(answers[index] ?? '"no answer"') as string | null
    tally.bytes += text.length
    tally.claims += subject.certificate.claims.length
    if (damage === null) tally.genuine += 1
    else {
      tally.damaged += 1
      tally.kinds.set(damage, (tally.kinds.get(damage) ?? 0) + 1)
      if (first !== null) tally.refused += 1
      else if (isSameSaying) tally.harmless += 1
    }
    const isWrong = (first === null) !== (second === null) || (first === null ? !isSameSaying : damage === null)
    if (isWrong)
      tally.disagreements.push(`${damage ?? 'genuine'}: first ${first}, second ${second}\n${text.slice(0, 3000)}`)
  }
}
