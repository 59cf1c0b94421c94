// Damage to what a certificate is about, and to its shape.

import type { Damage } from '../../properties/arbitraries/damage.js'
import { canonicalJson, sha256Of } from '../../src/physics/digest.js'

type Fields = Record<string, unknown>

const at = <A>(items: readonly A[], pick: number): A | undefined => items[pick % Math.max(1, items.length)]

/** A change to a rule that keeps the hash of the rule right. */
const onRule =
  (change: (rule: Fields & { domain: Fields; relations: Fields[] }, pick: number) => void): Damage =>
  ({ certificate, pick }) => {
    const rule = at(certificate.rules, pick)
    if (rule === undefined) return false
    change(rule as unknown as Parameters<typeof change>[0], pick)
    const { sha256: _, ...content } = rule
    rule.sha256 = sha256Of(canonicalJson(content))
    return true
  }

const inText =
  (argPi: string): Damage =>
  ({ outcome }) => {
    if (outcome.relation !== null) outcome.relation.argPi = argPi
    else if (outcome.argPi !== null) outcome.argPi = argPi
    return outcome.relation !== null || outcome.argPi !== null
  }

export const damageToFrame: Readonly<Record<string, Damage>> = {
  'the hash of the model': ({ certificate: { model } }) => {
    model.sha256 = `${model.sha256.slice(1)}f`
    return true
  },
  'the hash of a rule': ({ certificate, pick }) => {
    const rule = at(certificate.rules, pick)
    if (rule !== undefined) rule.sha256 = `${rule.sha256.slice(1)}${rule.sha256[0] === '0' ? '1' : '0'}`
    return rule !== undefined
  },
  'the factor of a rule': onRule((rule, pick) => {
    const relation = at(rule.relations, pick)
    if (relation !== undefined) relation['factor'] = relation['factor'] === '-1' ? '1' : '-1'
  }),
  'the domain of a rule': onRule((rule) => {
    rule.domain['pair'] = rule.domain['pair'] === 'any' ? 'diagonal' : 'any'
  }),
  'a rule dropped': ({ certificate: { rules }, pick }) => rules.splice(pick % Math.max(1, rules.length), 1).length > 0,
  'a rule twice': ({ certificate: { rules }, pick }) => {
    const rule = at(rules, pick)
    if (rule !== undefined) rules.push(structuredClone(rule))
    return rule !== undefined
  },
  'the version': ({ certificate }) => {
    ;(certificate as Fields)['version'] = 2
    return true
  },
  'q² exchanged': ({ certificate }) => {
    certificate.q2 = certificate.q2 === 0 ? 'generic' : 0
    return true
  },
  'the nature of a state': ({ certificate, pick }) => {
    const state = at(certificate.states, pick)
    if (state !== undefined) state.nature = state.nature === 'dirac' ? 'majorana' : 'dirac'
    return state !== undefined
  },
  'the CP parity of a state': ({ certificate, pick }) => {
    const state = at(certificate.states, pick)
    if (state !== undefined) state.cpParity = state.cpParity === '1/2' ? '3/2' : '1/2'
    return state !== undefined
  },
  'an unknown key': ({ outcome, certificate, pick }) => {
    ;((pick % 2 === 0 ? outcome : certificate) as unknown as Fields)['note'] = 1
    return true
  },
  'a key dropped': ({ outcome, pick }) => {
    delete (outcome as unknown as Fields)[at(['status', 'argPi', 'relation', 'because', 'proof'], pick) ?? '']
    return true
  },
  'a phase with the denominator zero': inText('1/0'),
  'a phase that is not in lowest terms': inText('2/4'),
  'a phase of a million digits': inText(`1/${'3'.repeat(1e6)}`),
  'a negative phase': inText('-1/2'),
  'a phase beyond 2π': inText('5/2'),
  'an index of zero': ({ outcome }) => {
    const step = (outcome.proof.zero ?? outcome.proof.line ?? outcome.proof.tie)?.[0]
    if (step !== undefined) step[3] = 0
    return step !== undefined
  },
}
