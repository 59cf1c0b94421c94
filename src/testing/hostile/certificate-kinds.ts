// Hostile certificates, each beside the model file that it names: spoilt by hand, or made to cost time and memory.

import * as E from 'fp-ts/lib/Either.js'
import { check } from '../../check.js'
import { sha256Of } from '../../physics/digest.js'
import { type HostileKind, kindsOf, lazyKindsOf } from './hostile-kind.js'

const model = 'nuvertex: 1\nstates: { count: 2, nature: majorana, cpParities: [i, -i] }\nassume: [cp]\n'

/** As JSON, to be changed. */
interface Draft {
  version: unknown
  model: { sha256: string }
  states: unknown[]
  rules: { id: unknown }[]
  claims: { argPi?: unknown; entry: unknown; proof: unknown }[]
}

function honest(): Draft {
  const report = check(model, { file: 'model.yaml', sha256: sha256Of(model), certificate: 'inline' })
  if (E.isLeft(report)) throw new Error('the model of hostile certificates cannot be read')
  return JSON.parse(JSON.stringify(report.right.certificate))
}

const spoiltBy = (spoil: (draft: Draft) => unknown): string => {
  const draft = honest()
  spoil(draft)
  return JSON.stringify(draft)
}

const spoilt =
  (spoil: (draft: Draft) => unknown): (() => string) =>
  () =>
    spoiltBy(spoil)

const spoiltAtSize =
  (spoil: (draft: Draft, size: number) => unknown): ((size: number) => string) =>
  (size) =>
    spoiltBy((draft) => spoil(draft, size))

const first = <A>([one]: readonly A[]): A => {
  if (one === undefined) throw new RangeError('a certificate has claims and rules')
  return one
}

const spoiltKinds = {
  'the hash of another model': spoilt(({ model: named }) => Object.assign(named, { sha256: '0'.repeat(64) })),
  'another version': spoilt((draft) => Object.assign(draft, { version: 2 })),
  'a rule that is not there': spoilt(({ rules }) => Object.assign(first(rules), { id: '__proto__' })),
  'a rule less': spoilt(({ rules }) => rules.shift()),
  'a claim less': spoilt(({ claims }) => claims.pop()),
  'a claim twice': spoilt(({ claims }) => claims.push(first(claims))),
  'no claims': spoilt((draft) => Object.assign(draft, { claims: [] })),
  'a claim about an entry that is not there': spoilt(({ claims }) =>
    Object.assign(first(claims), { entry: ['neutrino', 'magnetic', 99, 99] }),
  ),
  'a claim without a proof': spoilt(({ claims }) => Object.assign(first(claims), { proof: {} })),
  'proofs exchanged': spoilt(({ claims }) => {
    const [one, other] = [first(claims), claims.find(({ proof }) => !sameJson(proof, first(claims).proof))]
    if (other !== undefined) [one.proof, other.proof] = [other.proof, one.proof]
  }),
  'a denominator of zero': spoilt(({ claims }) => Object.assign(first(claims), { argPi: '1/0' })),
  'states of another nature': spoilt(({ states }) => Object.assign(states, [{ nature: 'dirac' }])),
}

const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const repeatedKinds = {
  'one claim many times': spoiltAtSize((draft, n) =>
    Object.assign(draft, { claims: new Array(n + 2).fill(first(draft.claims)) }),
  ),
  'nested lists': (n: number) => `${'['.repeat(n + 1)}${']'.repeat(n + 1)}`,
}

const survivedKinds = {
  'digits without end': spoiltAtSize(({ claims }, n) =>
    Object.assign(first(claims), { argPi: `${'1'.repeat(n + 1)}/3` }),
  ),
  'blanks without end': (n: number) => `${JSON.stringify(honest())}${' '.repeat(n)}`,
}

const survivedTexts = {
  'a byte order mark': () => `\ufeff${JSON.stringify(honest())}`,
  'ends of lines of Windows': () => JSON.stringify(honest(), null, 2).replaceAll('\n', '\r\n'),
}

const files = (text: string) => ({ 'certificate.json': text, 'model.yaml': model })

export const certificateKinds: readonly HostileKind[] = [
  ...kindsOf('certificate', 'refuse', repeatedKinds),
  ...kindsOf('certificate', 'refuse', {
    'no JSON': '{',
    'a list for the certificate': '[]',
    'only null': 'null',
  }),
  ...lazyKindsOf('certificate', 'refuse', spoiltKinds),
  ...kindsOf('certificate', 'survive', survivedKinds),
  ...lazyKindsOf('certificate', 'survive', survivedTexts),
].map((kind) => ({ ...kind, files }))
