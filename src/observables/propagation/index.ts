// Neutrinos on their way through matter and fields.

import type { Observable } from '../observable.js'
import { spinPrecession } from './spin-precession.js'
import { spinPrecessionResonance } from './spin-precession-resonance.js'
import { spinPrecessionTwoState } from './spin-precession-two-state.js'

export const propagationObservables: readonly Observable[] = [
  spinPrecession,
  spinPrecessionTwoState,
  spinPrecessionResonance,
]
