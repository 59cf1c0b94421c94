// What a certificate claims, without the evidence: two certificates that say the same are as true as each other.

import type { Certificate, CertificateOutcome } from '../../src/physics/certificate.js'

/** The claims with the rules that they name. A fork whose options all say the same says just that. */
export function sayingOf({ claims, freeParameters }: Certificate): string {
  const concluded = ({ status, argPi, relation }: CertificateOutcome) => ({ status, argPi, relation })
  const told = claims.map((claim) => {
    if (claim.status !== 'fork') return [claim.entry, concluded(claim), claim.because]
    const [first, ...others] = claim.options.map((option) => JSON.stringify(concluded(option)))
    return others.every((other) => other === first)
      ? [claim.entry, JSON.parse(first ?? '{}')]
      : [claim.entry, claim.options.map((option) => [option.parities, concluded(option)])]
  })
  return JSON.stringify([told, freeParameters])
}

export const withoutReasons = (certificate: Certificate): string =>
  JSON.stringify(JSON.parse(sayingOf(certificate))[0].map(([entry, said]: readonly unknown[]) => [entry, said]))
