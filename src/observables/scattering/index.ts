// Scattering of neutrinos off electrons, nuclei and atoms.

import type { Observable } from '../observable.js'
import { atomScattering } from './atom/atom-scattering.js'
import { ionisationStepping } from './atom/ionisation-stepping.js'
import { crossSectionChargeRadius } from './electron/cross-section-charge-radius.js'
import { crossSectionMagnetic } from './electron/cross-section-magnetic.js'
import { crossSectionMillicharge } from './electron/cross-section-millicharge.js'
import { crossSectionSm } from './electron/cross-section-sm.js'
import { crossSectionTotal } from './electron/cross-section-total.js'
import { millichargeSensitivity } from './electron/millicharge-sensitivity.js'
import { momentSensitivity } from './electron/moment-sensitivity.js'
import { maximumRecoil } from './maximum-recoil.js'
import { minimumEnergy } from './minimum-energy.js'
import { crossSectionFull } from './mixed/cross-section-full.js'
import { cevns } from './nucleus/cevns.js'

export const scatteringObservables: readonly Observable[] = [
  maximumRecoil,
  minimumEnergy,
  crossSectionSm,
  crossSectionMagnetic,
  crossSectionMillicharge,
  crossSectionChargeRadius,
  crossSectionTotal,
  crossSectionFull,
  momentSensitivity,
  millichargeSensitivity,
  cevns,
  ionisationStepping,
  atomScattering,
]
