// Public entry `nuvertex/engine`: the steps of the pipeline, for programs that bring their own states and rules.

export { certify } from './certificate.js'
export { compare, type Discrepancy } from './compare.js'
export { allConflicts, minimalConflict } from './conflict.js'
export { claimedSolution } from './from-certificate.js'
export { phasesNeeded, type Selection, type SetAside, select } from './select.js'
export { solve } from './solve.js'
export { verify } from './verify.js'
