// The sign of the photon field and the size of e, from a charged particle. The vertex is i times the Lagrangian, and
// L = −s j·A with the current j of canonical form factors; s = ±1 is the sign of the model's photon field, which is a
// convention (D = ∂ − ieQA has s = −1). A particle of charge Q has j = e Q ψ̄γψ, so V = −i s e Q γ, and s e = i V / Q.

import * as E from 'fp-ts/lib/Either.js'
import * as C from '../expression/complex-ball.js'
import * as R from '../expression/real-ball.js'
import type { UfoParticle } from '../model/ufo-model.js'
import { lineAmounts, type VertexContext } from './line-amounts.js'
import type { PhotonVertex } from './photon-vertices.js'

export interface PhotonUnit {
  readonly sign: 1 | -1
  /** e = |e|; `undefined` if no charged particle tells. */
  readonly charge: R.RealBall | undefined
  /** The vertex that told, or why none did. */
  readonly origin: string
}

/** Leptons first: quarks may have colour factors. */
const byPreference = ({ fermions }: PhotonVertex): number =>
  fermions.some((particle) => particle !== undefined && [11, 13, 15].includes(Math.abs(particle.pdgCode))) ? 0 : 1

const chargeOf = ({ charge }: UfoParticle): R.RealBall =>
  Number.isInteger(charge) ? R.exactly(charge) : R.rounded(charge)

/** Reads the first charged vertex that has a value; without one, s = −1 as FeynRules and SARAH write it. */
export function photonUnit(vertices: readonly PhotonVertex[], context: VertexContext): PhotonUnit {
  for (const given of [...vertices].sort((a, b) => byPreference(a) - byPreference(b))) {
    const lines = lineAmounts(given, context)
    const [line] = E.isRight(lines) ? lines.right : []
    const vector = line?.amounts.get('vector')
    const particle = line === undefined ? undefined : given.fermions[line.row - 1]
    if (vector === undefined || particle === undefined) continue
    const turned = C.divide(C.multiply(C.imaginaryUnit, vector), C.fromReal(chargeOf(particle)))
    if (turned === undefined || R.containsZero(turned.re) || !R.containsZero(turned.im)) continue
    const sign = turned.re.value > 0 ? 1 : -1
    return { sign, charge: R.absolute(turned.re), origin: `${given.vertex.name} (${particle.name})` }
  }
  return { sign: -1, charge: undefined, origin: 'D = ∂ − ieQA, since no charged particle tells' }
}
