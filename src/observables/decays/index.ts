// Radiative and plasmon decays.

import type { Observable } from '../observable.js'
import { plasmonDecay } from './plasmon-decay.js'
import { radiativeDecay } from './radiative-decay.js'
import { stellarCoolingMoment } from './stellar-cooling-moment.js'

export const decayObservables: readonly Observable[] = [radiativeDecay, plasmonDecay, stellarCoolingMoment]
