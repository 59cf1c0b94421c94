// All physics mutants: `npm run mutants` applies them one at a time. docs/physics-mutants.md has the last report.

import { engineMutants } from './engine.js'
import { importMutants } from './imports.js'
import { mixingMutants } from './mixing.js'
import type { Mutant } from './mutant.js'
import { observableMutants } from './observables.js'
import { ruleMutants } from './rules.js'
import { scatteringMutants } from './scattering.js'

export const physicsMutants: readonly Mutant[] = [
  ...engineMutants,
  ...mixingMutants,
  ...observableMutants,
  ...scatteringMutants,
  ...importMutants,
  ...ruleMutants,
]
