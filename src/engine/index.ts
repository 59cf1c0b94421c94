// Public entry `nuvertex/engine`: the steps of the pipeline, for programs that bring their own states and rules.

export { compare, type Discrepancy } from './compare/compare.js'
export { allConflicts, minimalConflict } from './compare/conflict.js'
export { certify } from './evidence/certificate.js'
export { claimedSolution } from './evidence/from-certificate.js'
export { phasesNeeded, type Selection, type SetAside, select } from './select.js'
export { solve } from './solve/solve.js'
export { verify } from './verify/verify.js'
