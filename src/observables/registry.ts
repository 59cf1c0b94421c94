// Every observable, in the order of the listing. Each folder keeps the list of its own.

import { decayObservables } from './decays/index.js'
import { effectiveObservables } from './effective/index.js'
import { eftObservables } from './eft/index.js'
import { momentObservables } from './moments/index.js'
import type { Observable } from './observable.js'
import { propagationObservables } from './propagation/index.js'
import { radiationObservables } from './radiation/index.js'
import { radiusObservables } from './radii/index.js'
import { scatteringObservables } from './scattering/index.js'
import { starObservables } from './stars/index.js'

export const observables: readonly Observable[] = [
  ...momentObservables,
  ...radiusObservables,
  ...eftObservables,
  ...effectiveObservables,
  ...propagationObservables,
  ...scatteringObservables,
  ...decayObservables,
  ...radiationObservables,
  ...starObservables,
]
