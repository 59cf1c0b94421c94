// Moments of single neutrinos.

import type { Observable } from '../observable.js'
import { magneticMomentDirac } from './magnetic-moment-dirac.js'

export const momentObservables: readonly Observable[] = [magneticMomentDirac]
