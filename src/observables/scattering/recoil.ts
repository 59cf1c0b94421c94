// Kinematics of elastic scattering of a massless neutrino off a target at rest: E neutrino energy, T recoil energy,
// M mass of the target, q² = −2MT. T_max = 2E²/(M + 2E) is exact.

import * as E from 'fp-ts/lib/Either.js'
import { type Refusal, refusal } from '../observable.js'

/** Dimensionless numbers of a recoil, none of them a difference of rounded ones where that can be avoided. */
export interface Recoil {
  /** y = T/E. */
  readonly fraction: number
  /** w = 1 − T/E. */
  readonly rest: number
  /** z = MT/E². */
  readonly massTerm: number
  /** 1 − T/T_max = w − z/2, not below 0. */
  readonly room: number
}

/** T_max in the unit of E and M. */
export const maximumRecoil = (energy: number, mass: number): number => energy * (2 / (mass / energy + 2))

/** Smallest neutrino energy that gives a recoil T: E_min = ½(T + √(T² + 2MT)), in the unit of T and M. */
export const minimumEnergy = (recoil: number, mass: number): number =>
  (recoil / 2) * (1 + Math.sqrt(1 + (2 * mass) / recoil))

/** All in MeV; a refusal where T is above its maximum. */
export function recoilOf(energy: number, recoil: number, mass: number): E.Either<Refusal, Recoil> {
  const most = maximumRecoil(energy, mass)
  // A T_max that somebody has computed may be off by a few units in its last place.
  if (recoil > most * (1 + 8 * Number.EPSILON)) return aboveMaximum(most)
  const fraction = recoil / energy
  const rest = (energy - recoil) / energy
  const massTerm = (mass / energy) * fraction
  return E.right({ fraction, rest, massTerm, room: Math.max(0, rest - massTerm / 2) })
}

const aboveMaximum = (most: number): E.Either<Refusal, never> =>
  refusal(
    'T',
    `at most the kinematic maximum 2E²/(M + 2E) = ${Number(most.toPrecision(9))} MeV`,
    'maximum-recoil gives it for any energy.',
  )
