// Damage to a certificate: a small change, of a kind that a false or corrupted certificate might show. It is done to a copy,
// and returns false where there is nothing of its kind to change.

import type { Certificate, CertificateClaim, CertificateOutcome } from '../../src/physics/certificate.js'

/** Everything may be changed. */
export type Draft<A> = A extends readonly (infer _)[]
  ? { -readonly [key in keyof A]: Draft<A[key]> }
  : A extends object
    ? { -readonly [key in keyof A]: Draft<A[key]> }
    : A

export interface Scene {
  readonly certificate: Draft<Certificate>
  readonly claim: Draft<CertificateClaim>
  readonly outcome: Draft<CertificateOutcome>
  /** Which of several possible places, and by how much. */
  readonly pick: number
}

export type Damage = (scene: Scene) => boolean

/** Another phase than this one. */
export const otherPhase = (argPi: string, pick: number): string => {
  const options = ['0', '1', '1/2', '3/2', '1/4', '1/3', '5/7'].filter((one) => one !== argPi)
  return options[pick % options.length] ?? '1/11'
}

export const otherSpecies = (species: string): 'neutrino' | 'antineutrino' =>
  species === 'neutrino' ? 'antineutrino' : 'neutrino'

/** The rules that the proofs use, in the order in which they are in force. */
export function namesUsedBy({ proof }: Draft<CertificateOutcome>, { rules }: Draft<Certificate>): string[] {
  const used = Object.values(proof).flatMap((steps) => steps.map(([rule]) => rule))
  return rules.map(({ id }) => id).filter((id) => used.includes(id))
}
