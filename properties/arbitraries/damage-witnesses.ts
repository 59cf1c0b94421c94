// Damage to the witnesses of a certificate.

import { type Damage, otherPhase, otherSpecies, type Scene } from './damage.js'

const supportOf = ({ certificate, outcome, pick }: Scene) =>
  certificate.witnesses[outcome.witnesses[pick % Math.max(1, outcome.witnesses.length)] ?? -1]?.support

export const damageToWitnesses: Readonly<Record<string, Damage>> = {
  'a value of a witness': (scene) => {
    const support = supportOf(scene)
    const part = support?.[scene.pick % support.length]
    if (part !== undefined) part[3] = otherPhase(part[3], scene.pick)
    return part !== undefined
  },
  'an entry of a witness dropped': (scene) => {
    const support = supportOf(scene)
    return support !== undefined && support.splice(scene.pick % support.length, 1).length > 0
  },
  'an entry of a witness added': (scene) => {
    const [part] = supportOf(scene) ?? []
    if (part === undefined) return false
    supportOf(scene)?.push([otherSpecies(part[0]), part[2], part[1], part[3]])
    return true
  },
  'an entry of a witness repeated': (scene) => {
    const [part] = supportOf(scene) ?? []
    if (part === undefined) return false
    supportOf(scene)?.push([part[0], part[1], part[2], otherPhase(part[3], scene.pick)])
    return true
  },
  'the form factor of a witness': ({ certificate, outcome, pick }) => {
    const witness = certificate.witnesses[outcome.witnesses[0] ?? -1]
    if (witness === undefined) return false
    const options = (['charge', 'magnetic', 'electric', 'anapole'] as const).filter((x) => x !== witness.formFactor)
    witness.formFactor = options[pick % 3] ?? 'charge'
    return true
  },
  'a witness referred to': ({ certificate, outcome, pick }) => {
    if (outcome.witnesses.length === 0) return false
    const index = pick % outcome.witnesses.length
    outcome.witnesses[index] = ((outcome.witnesses[index] ?? 0) + 1) % (certificate.witnesses.length + 1)
    return true
  },
  'a reference to a witness dropped': ({ outcome, pick }) =>
    outcome.witnesses.splice(pick % Math.max(1, outcome.witnesses.length), 1).length > 0,
  'a witness that nobody refers to': ({ certificate, claim }) => {
    certificate.witnesses.push({ formFactor: claim.entry[1], support: [['neutrino', 1, 1, '1/7']] })
    return true
  },
}
