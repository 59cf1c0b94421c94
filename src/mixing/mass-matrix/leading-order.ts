// What the leading order of a seesaw tells about its light states.

import type { ComplexMatrix } from './complex-matrix.js'
import type { MassSpectrum } from './mass-spectrum.js'

/** −m_D M_R⁻¹ m_Dᵀ and its spectrum: an approximation, good to a relative |θ|². */
export interface LeadingOrderSeesaw {
  readonly kind: 'leading-order'
  readonly approximation: 'first order in m_D M_R⁻¹'
  /** −m_D M_R⁻¹ m_Dᵀ, a × a. */
  readonly matrix: ComplexMatrix
  /** Its masses and unitary mixing; the true light block of the mixing matrix is not unitary. */
  readonly spectrum: MassSpectrum
  /** max |(m_D M_R⁻¹)ᵢⱼ|, no unit: corrections to the masses are of the order of its square. */
  readonly expansionParameter: number
}

/** M_R has a massless state within rounding: there is no leading-order formula. */
export interface SingularHeavyBlock {
  readonly kind: 'singular-heavy-block'
  /** Masses of M_R alone, ascending. */
  readonly heavyMasses: Float64Array
}
