// Stars.

import type { Observable } from '../observable.js'
import { starTurning } from './star-turning.js'

export const starObservables: readonly Observable[] = [starTurning]
