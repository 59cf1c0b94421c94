// A certificate against the model and the rules that it names by hash. The solver takes no part: the rules in force are
// selected anew, and the checker re-adds every claim.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { ruleOf, stateOf } from './engine/evidence/certificate.js'
import { claimedSolution } from './engine/evidence/from-certificate.js'
import { verify } from './engine/verify/verify.js'
import type { Certificate } from './physics/certificate.js'
import { canonicalJson, sha256Of } from './physics/digest.js'
import type { Issue } from './physics/issue.js'
import { type ReadOptions, readModel } from './read-model.js'

export interface CertificateVerdict {
  readonly holds: boolean
  /** Number of claims that were checked. */
  readonly claims: number
  /** Why it does not hold, one sentence; `null` if it does. */
  readonly reason: string | null
}

/** Does every claim of the certificate hold for this model text, under the rules as they are now? */
export function verifyCertificate(
  certificate: Certificate,
  modelText: string,
  options: ReadOptions = {},
): E.Either<NonEmptyArray<Issue>, CertificateVerdict> {
  const refuse = (reason: string): E.Either<never, CertificateVerdict> => E.right({ holds: false, claims: 0, reason })
  const sha256 = options.sha256 ?? sha256Of(modelText)
  if (sha256 !== certificate.model.sha256) {
    return refuse(`the model has changed: its hash is ${sha256}, the certificate is for ${certificate.model.sha256}`)
  }
  const read = readModel(modelText, { ...options, sha256, convention: certificate.convention })
  if (E.isLeft(read)) return read
  const { model, selection } = read.right
  const mismatch = rulesMismatch(certificate, selection.inForce.map(ruleOf))
  if (mismatch !== undefined) return refuse(mismatch)
  if (canonicalJson(certificate.states) !== canonicalJson(model.states.map(stateOf)) || certificate.q2 !== model.q2) {
    return refuse('the certificate is about other states or another q²')
  }
  const solution = claimedSolution(certificate, model.states.length)
  if (typeof solution === 'string') return refuse(solution)
  const flaw = verify({ states: model.states, rules: selection.inForce, q2: model.q2 }, solution)
  return flaw === undefined ? E.right({ holds: true, claims: certificate.claims.length, reason: null }) : refuse(flaw)
}

function rulesMismatch(
  { rules }: Certificate,
  inForce: readonly { readonly id: string; readonly sha256: string }[],
): string | undefined {
  const claimed = rules.map(({ id }) => id).join(', ')
  const actual = inForce.map(({ id }) => id).join(', ')
  if (claimed !== actual) return `other rules are in force: ${actual}; the certificate is for ${claimed}`
  const changed = rules.find(({ sha256 }, index) => sha256 !== inForce[index]?.sha256)
  if (changed !== undefined) return `the rule ${changed.id} has changed since the certificate was made`
  const damaged = rules.find(({ sha256, ...content }) => sha256Of(canonicalJson(content)) !== sha256)
  return damaged === undefined ? undefined : `the rule ${damaged.id} in the certificate does not have the hash it names`
}
