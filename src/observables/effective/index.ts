// Effective moments: what scattering experiments measure of a moment matrix.

import type { Observable } from '../observable.js'
import { dipoleMatrixFlavour } from './dipole-matrix-flavour.js'
import { effectiveMoment, effectiveMomentShortBaseline } from './effective-moment.js'
import { effectiveMomentSolar } from './effective-moment-solar.js'
import { lmaProbability } from './lma-probability.js'

export const effectiveObservables: readonly Observable[] = [
  effectiveMoment,
  effectiveMomentShortBaseline,
  effectiveMomentSolar,
  lmaProbability,
  dipoleMatrixFlavour,
]
