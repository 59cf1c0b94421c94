// Every observable, in the order of the listing. Each folder keeps the list of its own.

import { momentObservables } from './moments/index.js'
import type { Observable } from './observable.js'

export const observables: readonly Observable[] = [...momentObservables]
