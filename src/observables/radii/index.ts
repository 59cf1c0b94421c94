// Charge radii and anapole moments.

import type { Observable } from '../observable.js'
import { anapoleSm } from './anapole-sm.js'
import { chargeRadiusFromFormFactor } from './charge-radius-from-form-factor.js'
import { chargeRadiusSm } from './charge-radius-sm.js'

export const radiusObservables: readonly Observable[] = [chargeRadiusSm, anapoleSm, chargeRadiusFromFormFactor]
