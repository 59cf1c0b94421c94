// Damage to the chains of a certificate.

import type { CertificateStep } from '../../src/physics/certificate.js'
import { type Damage, type Draft, otherSpecies, type Scene } from './damage.js'

type Chain = Draft<CertificateStep>[]

/** One of the chains of the outcome that has steps. */
function chainOf({ outcome: { proof }, pick }: Scene): Chain | undefined {
  const chains = [proof.zero, proof.line, proof.tie].filter((chain) => chain !== undefined && chain.length > 0)
  return chains[pick % Math.max(1, chains.length)] as Chain | undefined
}

const onStep =
  (change: (step: Draft<CertificateStep>, scene: Scene) => boolean): Damage =>
  (scene) => {
    const chain = chainOf(scene)
    const step = chain?.[Math.floor(scene.pick / 3) % chain.length]
    return step !== undefined && change(step, scene)
  }

const onChain =
  (change: (chain: Chain, index: number, scene: Scene) => boolean): Damage =>
  (scene) => {
    const chain = chainOf(scene)
    return chain !== undefined && change(chain, Math.floor(scene.pick / 3) % chain.length, scene)
  }

export const damageToProofs: Readonly<Record<string, Damage>> = {
  'the sense of a step': onStep((step) => {
    step[5] = step[5] === '+' ? '-' : '+'
    return true
  }),
  'the relation of a step': onStep((step, { pick }) => {
    step[1] += 1 + (pick % 2)
    return true
  }),
  'the indices of a step': onStep((step) => {
    ;[step[3], step[4]] = [step[4], step[3]]
    return step[3] !== step[4]
  }),
  'one index of a step': onStep((step, { pick }) => {
    step[3 + (pick % 2)] = 1 + ((step[3 + (pick % 2)] as number) % 3)
    return true
  }),
  'the species of a step': onStep((step) => {
    step[2] = otherSpecies(step[2])
    return true
  }),
  'the rule of a step': onStep((step, { certificate, pick }) => {
    const before = step[0]
    step[0] = certificate.rules[pick % certificate.rules.length]?.id ?? 'unknown'
    return step[0] !== before
  }),
  'an unknown rule in a step': onStep((step) => {
    step[0] = 'no-such-rule'
    return true
  }),
  'a step dropped': onChain((chain, index) => chain.splice(index, 1).length > 0),
  'a step repeated': onChain((chain, index) => {
    chain.splice(index, 0, structuredClone(chain[index] as Chain[number]))
    return true
  }),
  'a chain reversed': onChain((chain) => {
    chain.reverse()
    return chain.length > 1
  }),
  'a chain emptied': onChain((chain) => chain.splice(0).length > 0),
  'a chain removed': ({ outcome }) => {
    const kind = (['zero', 'line', 'tie'] as const).find((name) => outcome.proof[name] !== undefined)
    if (kind !== undefined) delete outcome.proof[kind]
    return kind !== undefined
  },
}
