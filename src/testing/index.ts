// Public entry `nuvertex/testing`: models to test with (valid, nearly valid, hostile), laws to hold functions against, and
// matchers. Needs fast-check 4 beside it. Indices are [final][initial], convention and units those of `NeutrinoCase`.

export {
  exactAntisymmetric,
  exactHermitian,
  exactSymmetric,
  exactUnitary,
  textOf,
} from './arbitraries/matrices/exact-matrices.js'
export { antisymmetric, hermitian, type MatrixOptions, symmetric } from './arbitraries/matrices/matrices.js'
export { type PmnsOptions, type PmnsParameters, pmns, pmnsMatrix, pmnsParameters } from './arbitraries/matrices/pmns.js'
export {
  haarUnitary,
  orthogonalMatrix,
  unitary,
  unitaryByAngles,
  unitaryCorners,
} from './arbitraries/matrices/unitary.js'
export {
  type AllowedOptions,
  allowedFormFactors,
  type FormFactorsInput,
} from './arbitraries/models/allowed-form-factors.js'
export type { CaseOptions } from './arbitraries/models/case-drafts.js'
export { cases } from './arbitraries/models/cases.js'
export type { NatureChoice } from './arbitraries/models/model-states.js'
export { modelSkeletons, models } from './arbitraries/models/models.js'
export {
  type NearMiss,
  type NearMissOptions,
  nearMisses,
  type ShippedRuleId,
} from './arbitraries/models/near-misses.js'
export type { ModelOptions } from './arbitraries/models/skeletons.js'
export { type SpectrumKind, type SpectrumOptions, spectra, spectrumKinds } from './arbitraries/models/spectra.js'
export { cpParities } from './arbitraries/numbers/parities.js'
export type { Complex, ComplexMatrix } from './complex-matrix.js'
export { describeModel, type TestFramework } from './describe-model.js'
export { type HostileFile, hostileFiles } from './hostile/hostile-files.js'
export { expectInvariant, type InvarianceOptions } from './laws/expect-invariant.js'
export { expectSatisfies, type SatisfiesOptions } from './laws/expect-satisfies.js'
export type { Invariance } from './laws/invariances.js'
export type { FormFactorNumbers, NumberMatrix, RuleChoice, SpeciesNumbers } from './laws/rule-flaws.js'
export type { LawOptions } from './laws/run-law.js'
export type { OutputKind } from './laws/transformation.js'
export { type MatcherResult, matchers, type RuleMatcherOptions } from './matchers.js'
export { toModelFile } from './model-file.js'
export type { FormFactorMatrices, NeutrinoCase } from './neutrino-case.js'
