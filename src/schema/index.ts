// Public entry `nuvertex/schema`: documents → models, rules and conventions; and the JSON Schemas of the files.

export { type BoundContext, decodeBounds } from './decode-bounds.js'
export { decodeConventions } from './decode-conventions.js'
export { type DecodeContext, decodeModel } from './decode-model.js'
export { decodeRules, type RuleContext } from './decode-rules.js'
export type { DocumentKind } from './json-schema.js'
export { jsonSchema } from './json-schema.js'
export { missingPhases, type NeededPhase } from './missing-phases.js'
export type { RecordContext } from './rules/records.js'
