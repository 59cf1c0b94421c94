// Which particles are states of the model: the neutrinos, and the neutral leptons that a photon vertex holds.

import * as E from 'fp-ts/lib/Either.js'
import * as Q from '../../../exact/rational.js'
import type { Location } from '../../../physics/location.js'
import type { Nature } from '../../../physics/state.js'
import type { ComplexBall } from '../expression/complex-ball.js'
import type { ParameterValues } from '../model/parameter-values.js'
import type { UfoModel, UfoParticle } from '../model/ufo-model.js'
import { isMajorana, isNeutralLepton, type PhotonVertex } from './photon-vertices.js'

export interface UfoState {
  readonly label: string
  readonly nature: Nature
  /** `1e-3 GeV`; `undefined` where it is not known. */
  readonly mass: string | undefined
  /** Why there is no mass, or none that can be used. */
  readonly massTrouble: { readonly isNegative: boolean; readonly reason: string } | undefined
  readonly particle: UfoParticle
  readonly location: Location
}

/** PDG codes of the neutrinos, the fourth generation's among them, in the order of the states. */
const neutrinoCodes = [12, 14, 16, 18]

/** Neutrinos by code, then the others of the photon vertices in the order of the file. */
export function neutrinoStates(
  model: UfoModel,
  vertices: readonly PhotonVertex[],
  values: ParameterValues,
): readonly UfoState[] {
  const inVertices = new Set(vertices.flatMap(({ fermions }) => fermions.map((particle) => particle?.pdgCode)))
  const rank = ({ pdgCode }: UfoParticle): number => {
    const at = neutrinoCodes.indexOf(pdgCode)
    return at < 0 ? neutrinoCodes.length : at
  }
  return [...new Set(model.particles.values())]
    .filter((particle) => particle.antiOf === undefined && isNeutralLepton(particle))
    .filter((particle) => {
      const isNeutrino = neutrinoCodes.includes(Math.abs(particle.pdgCode))
      return isNeutrino || inVertices.has(particle.pdgCode) || inVertices.has(-particle.pdgCode)
    })
    .sort((a, b) => rank(a) - rank(b))
    .map((particle) => ({
      label: particle.name,
      nature: isMajorana(particle) ? 'majorana' : 'dirac',
      ...massOf(particle, model, values),
      particle,
      location: particle.location,
    }))
}

function massOf(
  { mass }: UfoParticle,
  model: UfoModel,
  values: ParameterValues,
): Pick<UfoState, 'mass' | 'massTrouble'> {
  const without = (reason: string, isNegative = false) => ({ mass: undefined, massTrouble: { isNegative, reason } })
  if (mass === undefined) return without('it names no parameter')
  const parameter = model.parameters.get(mass)
  if (parameter === undefined && mass === 'ZERO') return { mass: '0 eV', massTrouble: undefined }
  const value = values.valueOf(parameter?.name ?? mass)
  if (E.isLeft(value)) return without(value.left)
  const number = massNumber(value.right)
  if (number === undefined) return without(`${mass} is not real`)
  if (number.startsWith('-')) return without(`${mass} is negative`, true)
  return { mass: `${number} GeV`, massTrouble: undefined }
}

/** The decimal that a double was read from, or stands for. */
function massNumber({ re, im }: ComplexBall): string | undefined {
  if (im.value !== 0 || im.radius !== 0) return undefined
  const decimal = Q.parseDecimal(String(re.value))
  return decimal === undefined ? undefined : Q.print(decimal)
}
