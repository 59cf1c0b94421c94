// The public face of mixing matrices: how they are given, their invariants and CP parities, normal forms, comparison.

export { type ExactMassMatrices, type MassMixing, type MassMixingProblem, massMixing } from './certified/mass-mixing.js'
export * from './mass-matrix/index.js'
export { type EntryRecord, type ExplicitMatrixOptions, fromEntries } from './matrix/explicit-matrix.js'
export {
  columnCount,
  entryOf,
  flavourName,
  fromDoubles,
  isExact,
  lightBlock,
  type MixingMatrix,
  mixingMatrix,
  permuteStates,
  rephase,
  rowCount,
} from './matrix/mixing-matrix.js'
export { fromNamed, type NamedMixing } from './matrix/named-mixing.js'
export {
  bestFitParameters,
  checkOrdering,
  type FitParameter,
  type FitValue,
  isAllowed,
  isInRange,
  type OscillationFit,
  rangeOf,
  type SquaredMassDifference,
  squaredMassDifference,
  squaredMasses,
} from './matrix/oscillation-fit.js'
export { fromParameters, type MixingParameters, type ParametrisationOptions } from './matrix/parametrisation.js'
export {
  fromRotations,
  type RotationList,
  type RotationListOptions,
  type RotationRecord,
} from './matrix/rotation-list.js'
export { requireUnitary, type UnitarityDefect, unitarityDefect } from './matrix/unitarity.js'
export type { Checked, MixingIssue, MixingIssueCode } from './mixing-issue.js'
export { type Angle, phaseOf, readAngle } from './number/angle.js'
export type { MixingNumber } from './number/mixing-number.js'
export * as mixingNumber from './number/mixing-number.js'
export { type Decimals, readNumber } from './number/read-number.js'
export type { CpEvidence, CpMargin } from './parities/cp-evidence.js'
export {
  compareWithDeclared,
  type DeclaredParities,
  type ParityComparison,
  type ParityContradiction,
  paritiesByState,
} from './parities/declared-parities.js'
export {
  type CpConclusion,
  type InferredParities,
  inferParities,
  type NoParity,
  type ParityGroup,
} from './parities/infer-parities.js'
export { argument, type PhaseValue } from './phases/argument.js'
export {
  type Agreement,
  type CompareOptions,
  compareMixing,
  type MixingComparison,
  type MixingDifference,
} from './phases/compare-mixing.js'
export {
  type Invariant,
  type InvariantIndex,
  invariantOf,
  jarlskog,
  type MajoranaIndex,
  majoranaInvariant,
  majoranaInvariants,
  type QuartetIndex,
  quartet,
  quartets,
} from './phases/invariants.js'
export { fromNormalForm, type NormalForm, type NormalRotation, normalForm } from './phases/normal-form.js'
export { type PdgParameters, type PdgPhase, pdgParameters } from './phases/pdg-parameters.js'
export { type PhysicalPhases, physicalPhases, type Removal } from './phases/physical-phases.js'
export type { Mismatch, Rephasing } from './phases/rephasing.js'
export { type Level, levelsOf, type MixingState, majoranaStates } from './phases/spectrum.js'
