// Light of neutrinos in matter.

import type { Observable } from '../observable.js'
import { cherenkov } from './cherenkov.js'
import { spinLight } from './spin-light.js'
import { spinLightPhotonEnergy } from './spin-light-photon-energy.js'

export const radiationObservables: readonly Observable[] = [spinLight, spinLightPhotonEnergy, cherenkov]
