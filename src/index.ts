// Public entry `nuvertex`: what must hold of neutrino electromagnetic form factors, why, and what of a model breaks it.

export { type CheckOptions, check } from './check.js'
export type { MixingComparisonReport, MixingReport } from './explain/mixing/mixing-report.js'
export { type ExplainOptions, explain } from './explain-entry.js'
export { type ExportFormat, type ExportOptions, exportModel } from './export-model.js'
export { factorTwo } from './factor-two.js'
export { type MixingOptions, mixingComparison, mixingReport } from './mixing-report.js'
export { type BoundsOptions, type BoundsReport, modelBounds } from './model-bounds.js'
export {
  type DiracStateInput,
  defineModel,
  type EntryInput,
  type MajoranaStateInput,
  type MatrixInput,
  type ModelInput,
} from './model-input.js'
export { type NumericOptions, numericModel } from './model-numbers.js'
export { modelObservables, type ObservablesReport } from './model-observables.js'
export { type ModelSchema, modelSchema } from './model-schema.js'
export type { NumericModel } from './observables/numeric-model.js'
export type { ParameterValue } from './parameter-values.js'
export type { BoundsVerdict, BoundVerdict, ComparedBound } from './physics/bound-comparison.js'
export type { Certificate } from './physics/certificate.js'
export { type Entry, entryName, parseEntryName, type Species } from './physics/entry.js'
export type { EntryOrigin, OriginCoupling } from './physics/entry-origin.js'
export type { Explanation } from './physics/explanation.js'
export type { FactorTwo } from './physics/factor-two.js'
export { type FormFactor, formFactors } from './physics/form-factor.js'
export type { Imported, ImportPlace } from './physics/imported.js'
export type { Issue, IssueCode } from './physics/issue.js'
export type { Location } from './physics/location.js'
export type {
  Conflict,
  EntryReport,
  Finding,
  FindingCode,
  FormFactorReport,
  ImportNotice,
  Report,
  ReportVerdict,
  Term,
} from './physics/report.js'
export type { DiracState, MajoranaState, NeutrinoState } from './physics/state.js'
export type { OpenVerdict, Verdict, ZeroVerdict } from './physics/verdict.js'
export type { ReadOptions } from './read-model.js'
export { stateMixing } from './state-mixing.js'
export { type CertificateVerdict, verifyCertificate } from './verify-certificate.js'
