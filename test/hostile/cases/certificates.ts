// Row 19: certificates that claim what does not hold, or are made to cost time and memory.

import { createHash } from 'node:crypto'
import * as E from 'fp-ts/lib/Either.js'
import { check } from '../../../src/check.js'
import type { HostileCase } from '../hostile-case.js'

const model = 'nuvertex: 1\nstates: { count: 2, nature: majorana, cpParities: [i, -i] }\nassume: [cp]\n'
const sha256 = createHash('sha256').update(model).digest('hex')

function honest(): string {
  const report = check(model, { file: 'm.yaml', sha256, certificate: 'inline' })
  if (E.isLeft(report)) throw new Error('the model is sound')
  return JSON.stringify(report.right.certificate)
}

const verified = (
  what: string,
  exit: HostileCase['exit'],
  says: string,
  change: (text: string) => string,
): HostileCase => ({
  ...{ row: 19, what, argv: ['verify', 'c.json'], exit, says },
  files: { 'm.yaml': model, 'c.json': change(honest()) },
})

/** A certificate that may be spoilt. */
interface Draft {
  version: number
  readonly model: { file: string | null; sha256: string }
  rules: { id: string }[]
  claims: { argPi?: unknown; entry: unknown; readonly proof: { zero?: readonly unknown[] } }[]
}

const edited = (
  what: string,
  exit: HostileCase['exit'],
  says: string,
  edit: (certificate: Draft) => void,
): HostileCase =>
  verified(what, exit, says, (text) => {
    const certificate: Draft = JSON.parse(text)
    edit(certificate)
    return JSON.stringify(certificate)
  })

export const certificateCases: readonly HostileCase[] = [
  verified('an honest one holds', 0, 'holds', (text) => text),
  edited('the hash of another input', 1, 'hash', (c) => {
    c.model.sha256 = '0'.repeat(64)
  }),
  edited('a model that is somewhere else', 1, 'hash', (c) => {
    c.model.file = '/etc/hosts'
  }),
  edited('a model that is a device', 4, 'a device', (c) => {
    c.model.file = '/dev/zero'
  }),
  edited('no model', 4, '--model', (c) => {
    c.model.file = null
  }),
  edited('a fraction of a million digits', 2, 'not a certificate', (c) => {
    Object.assign(c.claims[1] ?? {}, { argPi: `${'1'.repeat(1e6)}/3` })
  }),
  edited('a denominator of zero', 2, 'not a certificate', (c) => {
    Object.assign(c.claims[1] ?? {}, { argPi: '1/0' })
  }),
  edited('an unknown version', 2, 'not a certificate', (c) => {
    c.version = 2
  }),
  edited('a rule twice', 2, 'certificate', (c) => {
    c.rules.push(...c.rules.slice(0, 1))
  }),
  edited('a rule that there is none of', 1, 'rule', (c) => {
    Object.assign(c.rules[0] ?? {}, { id: '__proto__' })
  }),
  edited('a claim less', 1, 'claim', (c) => {
    c.claims.pop()
  }),
  edited('a claim twice', 1, 'claim', (c) => {
    c.claims.push(...c.claims.slice(0, 1))
  }),
  edited('an entry that the model lacks', 1, '', (c) => {
    Object.assign(c.claims[0] ?? {}, { entry: ['neutrino', 'magnetic', 99, 99] })
  }),
  edited('a claim 50,000 times', 1, 'claim', (c) => {
    c.claims = Array(50_000).fill(c.claims[0])
  }),
  edited('a proof without end', 1, '', (c) => {
    const proof = c.claims.find((claim) => claim.proof.zero !== undefined)?.proof
    Object.assign(proof ?? {}, { zero: Array(100_000).fill(proof?.zero?.[0]) })
  }),
  verified('no JSON', 2, 'not JSON', () => '{'),
  verified('deep JSON', 2, 'certificate', () => '['.repeat(1e5) + ']'.repeat(1e5)),
  verified('an array', 2, 'certificate', () => '[]'),
  verified('__proto__ in a state', 2, 'certificate', (text) =>
    text.replace('"states":[{', '"states":[{"__proto__":{"polluted":1},'),
  ),
]
