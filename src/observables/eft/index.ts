// Moments and the low-energy effective theory.

import type { Observable } from '../observable.js'
import { dipoleFromEft } from './dipole-from-eft.js'
import { eftFromDipole } from './eft-from-dipole.js'

export const eftObservables: readonly Observable[] = [dipoleFromEft, eftFromDipole]
