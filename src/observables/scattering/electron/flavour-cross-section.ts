// The cross section of one flavour off a free electron, by terms:
//   dσ/dT = (2 G_F² m_e/π) W(L + Q̃, R + Q̃) + (π α²/m_e²) (1/T − 1/E) (µ/µ_B)²,  Q̃ of charge and radius together
// Sources: Studenikin:2014ichep eqs. (20) to (26); the interference of the charge as in Kouzakov:2017massive.

import * as E from 'fp-ts/lib/Either.js'
import type { Refusal } from '../../observable.js'
import { recoilOf } from '../recoil.js'
import { chargeCoupling, chiralCouplings, type Flavour, radiusCoupling } from './couplings.js'
import { dipoleScale, elasticWeight, interferenceWeight, squareWeight, weakScale } from './elastic-weight.js'

export interface FlavourBeam {
  /** Neutrino energy in MeV. */
  readonly E: number
  /** Recoil energy in MeV. */
  readonly T: number
  readonly flavour: Flavour
  readonly anti: boolean
  /** Effective moment in µ_B. */
  readonly mu: number
  /** Charge of the neutrino in e0. */
  readonly q: number
  /** ⟨r²⟩ − 6a in cm². */
  readonly radius: number
  /** `review-2014` leaves the interference of the charge out. */
  readonly variant: 'exact' | 'review-2014'
}

export interface FlavourConstants {
  readonly G_F: number
  readonly m_e: number
  readonly sin2_thetaW: number
  readonly hbar_c: number
  readonly alpha: number
}

/** In cm²/keV. The total is no sum of rounded terms: it stays positive where they cancel. */
export interface FlavourCrossSection {
  readonly total: number
  readonly weak: number
  readonly magnetic: number
  readonly charge: number
  readonly radius: number
  readonly 'weak-charge': number
  readonly 'weak-radius': number
  readonly 'charge-radius': number
}

/** The cross section, or a refusal of T where it is above its maximum. */
export function flavourCrossSection(
  { E: energy, T, flavour, anti, mu, q, radius: r2, variant }: FlavourBeam,
  constants: FlavourConstants,
): E.Either<Refusal, FlavourCrossSection> {
  const found = recoilOf(energy, T, constants.m_e * 1e3)
  if (E.isLeft(found)) return found
  const recoil = found.right
  const scale = weakScale(constants.m_e, constants)
  const couplings = chiralCouplings(flavour, anti, constants.sin2_thetaW)
  const charge = chargeCoupling(q, T, constants.m_e, constants)
  const radius = radiusCoupling(r2, constants)
  const linear = 2 * scale * interferenceWeight(couplings, recoil)
  const quadratic = scale * squareWeight(recoil)
  const shifted = (by: number): number => scale * elasticWeight(couplings, recoil, by)
  const magnetic = dipoleScale(T, recoil.rest, constants) * mu * mu
  const coherent = variant === 'exact' ? shifted(charge + radius) : shifted(radius) + quadratic * charge * charge
  return E.right({
    total: coherent + magnetic,
    weak: shifted(0),
    magnetic,
    charge: quadratic * charge * charge,
    radius: quadratic * radius * radius,
    'weak-charge': linear * charge,
    'weak-radius': linear * radius,
    'charge-radius': 2 * quadratic * charge * radius,
  })
}
