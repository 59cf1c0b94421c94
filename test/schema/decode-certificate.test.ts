// A certificate that is none, with what is said of it: the part that is not as it should be.

import { isLeft } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { examine } from '../../src/check.js'
import { decodeCertificate } from '../../src/schema/decode-certificate.js'

const text = `nuvertex: 1
states: { count: 2, nature: majorana }
assume: [cp]
formFactors: { magnetic: { unit: muB, matrix: [[0, "1e-12*i"], ["-1e-12*i", 0]] } }
`

/** As JSON: fields by path may be replaced or, with `undefined`, left out. */
function certificate(change: Readonly<Record<string, unknown>> = {}): unknown {
  const result = examine(text, { file: 'm.yaml', certificate: 'inline' })
  if (isLeft(result)) throw new Error('the model is wrong')
  const whole = JSON.parse(JSON.stringify(result.right.report.certificate)) as Record<string, unknown>
  for (const [path, value] of Object.entries(change)) {
    const keys = path.split('.')
    const last = keys.pop() ?? ''
    let at = whole
    for (const key of keys) at = at[key] as Record<string, unknown>
    if (value === undefined) delete at[last]
    else at[last] = value
  }
  return whole
}

const told = (value: unknown): string | undefined => {
  const decoded = decodeCertificate(value)
  return isLeft(decoded) ? decoded.left : undefined
}

describe('a certificate', () => {
  it('is read alone and in a report', () => {
    expect(told(certificate())).toBeUndefined()
    expect(told({ nuvertex: 1, certificate: certificate() })).toBeUndefined()
    expect(told({ certificate: certificate() })).toMatch(/^not a certificate/)
    expect(told({ nuvertex: 1 })).toMatch(/^not a certificate/)
  })

  it.each([
    [3, 'not a certificate'],
    [null, 'not a certificate'],
    [{ nuvertex: 1, certificate: null }, 'not a certificate'],
  ])('is not %o', (value, words) => expect(told(value)).toBe(words))

  it.each([
    [{ format: 'another' }, 'not a certificate: format is not as it should be'],
    [{ version: 2 }, 'not a certificate: version is not as it should be'],
    [{ 'model.sha256': 'x' }, 'not a certificate: model.sha256 is not as it should be'],
    [{ 'model.file': 3 }, 'not a certificate: model.file.0 is not as it should be'],
    [{ convention: 3 }, 'not a certificate: convention is not as it should be'],
    [{ 'freeParameters.charge': -1 }, 'not a certificate: freeParameters.charge.0 is not as it should be'],
    [{ 'rules.0.id': 3 }, 'not a certificate: rules.0.id is not as it should be'],
    [{ states: 3 }, 'not a certificate: states is not as it should be'],
    [{ 'witnesses.0.formFactor': 'x' }, 'not a certificate: witnesses.0.formFactor is not as it should be'],
    [{ more: 1 }, 'not a certificate: more is not as it should be'],
  ])('with %o says where', (change, words) => expect(told(certificate(change))).toBe(words))

  it('has each rule once', () => {
    const { rules } = certificate() as { readonly rules: readonly { readonly id: string }[] }
    expect(told(certificate({ 'rules.1.id': rules[0]?.id }))).toBe('not a certificate: two rules have the same id')
  })

  it('has steps of six parts', () => {
    const { claims } = certificate() as {
      readonly claims: readonly { readonly proof?: Readonly<Record<string, readonly unknown[]>> }[]
    }
    const k = claims.findIndex(({ proof }) => (proof?.['zero']?.length ?? 0) > 0)
    const step = claims[k]?.proof?.['zero']?.[0] as readonly unknown[]
    const words = 'not a certificate: a step of a proof is not as it should be'
    for (const wrong of [step.slice(0, 5), [...step, 1], [...step.slice(0, 5), 'sideways'], [7, ...step.slice(1)]])
      expect(told(certificate({ [`claims.${k}.proof.zero.0`]: wrong }))).toMatch(/^not a certificate/)
    expect(told(certificate({ [`claims.${k}.proof.zero.0`]: step.slice(0, 5) }))).toBe(words)
  })
})
