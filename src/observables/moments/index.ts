// Moments of neutrinos, and what they are compared with.

import type { Observable } from '../observable.js'
import { anomalousMomentChargedLepton } from './anomalous-moment-charged-lepton.js'
import { magneticMomentDirac } from './magnetic-moment-dirac.js'
import { magneticMomentHeavy } from './magnetic-moment-heavy.js'
import { majoranaMoments } from './majorana-moments.js'
import { naturalnessMass } from './naturalness-mass.js'
import { transitionMoments } from './transition-moments.js'

export const momentObservables: readonly Observable[] = [
  magneticMomentDirac,
  magneticMomentHeavy,
  transitionMoments,
  majoranaMoments,
  anomalousMomentChargedLepton,
  naturalnessMass,
]
