// Text → certificate, shape only: that it is one, not that it is true. Numbers in strings are bounded before they are read.

import * as E from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import type { Certificate, CertificateOutcome } from '../physics/certificate.js'
import { formFactors } from '../physics/form-factor.js'
import { fraction, hash, literal, only, whole } from './shapes/certificate-shapes.js'

const species = literal('neutrino', 'antineutrino')
const formFactor = literal(...formFactors)
const entry = t.tuple([species, formFactor, whole(1), whole(1)])
const step = t.array(t.unknown)
const sense = literal('+', '-')
const isStep = t.tuple([t.string, whole(0), species, whole(1), whole(1)])

const dimension = t.union([whole(0), t.null])
const outcome = {
  status: literal('zero', 'line', 'complex'),
  argPi: t.union([fraction, t.null]),
  relation: t.union([only({ entry, argPi: fraction, conjugate: t.boolean }), t.null]),
  because: t.array(t.string),
  proof: only({}, { zero: t.array(step), line: t.array(step), tie: t.array(step) }),
  witnesses: t.array(whole(0)),
}
const parity = t.union([literal('1/2', '3/2'), t.null])
const option = only({ parities: t.tuple([parity, parity]), ...outcome })
const fork = only({ entry, status: literal('fork'), options: t.array(option) })
const rule = only({ id: t.string, sha256: hash, domain: t.UnknownRecord, relations: t.array(t.UnknownRecord) })

const certificate = only({
  format: literal('nuvertex-certificate'),
  version: t.literal(1),
  model: only({ file: t.union([t.string, t.null]), sha256: hash }),
  convention: t.string,
  q2: t.union([literal('generic'), t.literal(0)]),
  states: t.array(t.record(t.string, t.union([t.string, t.null]))),
  rules: t.array(rule),
  freeParameters: only({ charge: dimension, magnetic: dimension, electric: dimension, anapole: dimension }),
  claims: t.array(t.union([only({ entry, ...outcome }), fork])),
  witnesses: t.array(only({ formFactor, support: t.array(t.tuple([species, whole(1), whole(1), fraction])) })),
})

/** The certificate in a parsed JSON document, or in a report that carries one; `Left` says what it is not. */
export function decodeCertificate(value: unknown): E.Either<string, Certificate> {
  const candidate = isReport(value) ? value.certificate : value
  const decoded = certificate.decode(candidate)
  if (E.isLeft(decoded)) {
    const where =
      decoded.left[0]?.context
        .map(({ key }) => key)
        .filter((key) => key !== '')
        .join('.') ?? ''
    return E.left(where === '' ? 'not a certificate' : `not a certificate: ${where} is not as it should be`)
  }
  const found = decoded.right as unknown as Certificate
  if (new Set(found.rules.map(({ id }) => id)).size < found.rules.length)
    return E.left('not a certificate: two rules have the same id')
  const outcomes: readonly CertificateOutcome[] = found.claims.flatMap((claim): readonly CertificateOutcome[] =>
    claim.status === 'fork' ? claim.options : [claim],
  )
  const steps = outcomes.flatMap(({ proof }) => [...(proof.zero ?? []), ...(proof.line ?? []), ...(proof.tie ?? [])])
  const wrong = steps.find((one) => one.length !== 6 || !isStep.is(one.slice(0, 5)) || !sense.is(one[5]))
  return wrong === undefined ? E.right(found) : E.left('not a certificate: a step of a proof is not as it should be')
}

const isReport = (value: unknown): value is { readonly certificate: unknown } =>
  typeof value === 'object' && value !== null && 'nuvertex' in value && 'certificate' in value
