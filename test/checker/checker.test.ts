// The second checker of certificates (Python, from docs/certificate.md alone) beside our own: what `npm run checker` does in
// the large. Skipped where there is no Python 3.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isRight } from 'fp-ts/lib/Either.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Draft } from '../../properties/arbitraries/damage.js'
import { check } from '../../src/check.js'
import type { Certificate } from '../../src/physics/certificate.js'
import { decodeCertificate } from '../../src/schema/decode-certificate.js'
import { verifyCertificate } from '../../src/verify-certificate.js'
import { findPython, type Peer, startPeer } from './python.js'
import { cases, compareOn, damages, emptyTally } from './two-checkers.js'

const python = findPython()
if (python === undefined) console.warn('the second checker is skipped: there is no python3')
const script = fileURLToPath(new URL('check_certificate.py', import.meta.url))

describe.skipIf(python === undefined)('both checkers', () => {
  let peer: Peer
  beforeAll(() => {
    peer = startPeer(python ?? '', [script, '--stream'])
  })
  afterAll(() => peer.end())

  it('accept genuine certificates', async () => {
    const tally = emptyTally()
    await compareOn(cases('genuine', 100, 1, 0, 4), peer, tally)
    expect(tally.disagreements).toEqual([])
    expect(tally.genuine).toBe(100)
  })

  it('refuse damaged ones, or find them as true as before', async () => {
    const tally = emptyTally()
    await compareOn(cases('damaged', 4 * damages.length, 2, 0, 3), peer, tally)
    expect(tally.disagreements).toEqual([])
    expect(tally.refused).toBeGreaterThan(2 * damages.length)
    expect(tally.kinds.size).toBeGreaterThan(0.8 * damages.length)
  })
})

const model = `nuvertex: 1
states:
  - { label: nu1, nature: dirac, cpParity: exp(i*pi/3) }
  - { label: nu2, nature: majorana }
assume: [cp]
`

function genuine(): Draft<Certificate> {
  const report = check(model)
  if (!isRight(report) || report.right.certificate === null) throw new Error('no certificate')
  return JSON.parse(JSON.stringify(report.right.certificate))
}

/** A text that is no certificate, made from one that is. */
const attacks: Readonly<Record<string, (one: Draft<Certificate>) => unknown>> = {
  'an unknown version': (one) => ({ ...one, version: 2 }),
  'a version in another type': (one) => ({ ...one, version: '1' }),
  'an unknown key': (one) => ({ ...one, note: 'trust me' }),
  'an unknown key in a claim': (one) => ({ ...one, claims: one.claims.map((claim) => ({ ...claim, note: 1 })) }),
  'two rules with the same id': (one) => ({ ...one, rules: [...one.rules, one.rules[0]] }),
  'a phase of a million digits': (one) => {
    one.witnesses[0]?.support.forEach((part) => {
      part[3] = `1/${'7'.repeat(1e6)}`
    })
    return one
  },
  'a mass of a million digits': (one) => ({ ...one, states: one.states.map((s) => ({ ...s, mass: '1'.repeat(1e6) })) }),
  'a mass with the denominator zero': (one) => ({ ...one, states: one.states.map((s) => ({ ...s, mass: '1/0' })) }),
  'a phase with the denominator zero': (one) => {
    one.witnesses[0]?.support.forEach((part) => {
      part[3] = '1/0'
    })
    return one
  },
  'a rule that does not have its hash': (one) => {
    for (const rule of one.rules) for (const relation of rule.relations) relation.factor = 'i'
    return one
  },
  'a number of a million digits': (one) =>
    JSON.stringify({ ...one, version: 'digits' }).replace('"digits"', '1'.repeat(1e6)),
  'lists a hundred thousand deep': () => `${'['.repeat(1e5)}${']'.repeat(1e5)}`,
}

describe.skipIf(python === undefined)('the second checker', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nuvertex-checker-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  /** Runs it on a text with at most 256 MB of memory, as far as the system can hold it to that. */
  function run(text: string, modelText = model) {
    writeFileSync(join(folder, 'certificate.json'), text)
    writeFileSync(join(folder, 'model.yaml'), modelText)
    const bounded =
      'import resource, runpy, sys; resource.setrlimit(resource.RLIMIT_AS, (2**28, 2**28)); ' +
      `sys.path.insert(0, ${JSON.stringify(fileURLToPath(new URL('.', import.meta.url)))}); ` +
      `sys.argv = sys.argv[1:]; runpy.run_path(sys.argv[0], run_name='__main__')`
    const args = ['-B', '-c', bounded, script, join(folder, 'certificate.json'), '--model', join(folder, 'model.yaml')]
    return spawnSync(python ?? '', args, { encoding: 'utf8', timeout: 20_000 })
  }

  it('accepts a certificate for its model', () => {
    expect(run(JSON.stringify(genuine()))).toMatchObject({ status: 0, stdout: 'holds: 32 claims\n' })
  })

  it('takes a report for the certificate that it carries', () => {
    expect(run(JSON.stringify({ nuvertex: 1, certificate: genuine() })).status).toBe(0)
  })

  it('refuses a certificate for another model', () => {
    expect(run(JSON.stringify(genuine()), `${model}# a comment\n`)).toMatchObject({
      status: 1,
      stdout: 'refused: the certificate is for another model\n',
    })
  })

  it.each(Object.entries(attacks))('refuses %s, within 256 MB', (_, attack) => {
    const made = attack(genuine())
    const { status, stdout, stderr } = run(typeof made === 'string' ? made : JSON.stringify(made))
    expect([status, stdout.slice(0, 9), stderr]).toEqual([1, 'refused: ', ''])
  })
})

describe('our own checker', () => {
  it.each(Object.entries(attacks))('refuses %s', (_, attack) => {
    const made = attack(genuine())
    // Depth and length of a text are the reader's business; what our reader gets is a value.
    const decoded = decodeCertificate(typeof made === 'string' ? JSON.parse(made) : made)
    if (isRight(decoded)) expect(verifyCertificate(decoded.right, model)).toMatchObject({ right: { holds: false } })
    else expect(decoded.left).toContain('not a certificate')
  })
})
