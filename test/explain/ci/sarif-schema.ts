// The parts of SARIF 2.1.0 that are written, as a JSON Schema with no other keys: names, types and required members by the
// standard (OASIS, sections 3.13 to 3.55). The whole standard was asked by hand: the output for all of examples/ with bad
// files and odd names beside them holds against the official schema and the rules of SARIF and GitHub in
// `npx @microsoft/sarif-multitool validate FILE --rule-kind "Sarif;Gh;Ghas"`: no error, and warnings (SARIF2017) only
// for files that could not be read, which have no region.

const text = { type: 'string', minLength: 1 }
const index = { type: 'integer', minimum: 0 }
const fromOne = { type: 'integer', minimum: 1 }
const closed = (required: Record<string, unknown>, optional: Record<string, unknown> = {}): object => ({
  type: 'object',
  required: Object.keys(required),
  properties: { ...required, ...optional },
  additionalProperties: false,
})
const list = (items: unknown): object => ({ type: 'array', items })

const message = closed({ text })
const multiformat = closed({ text }, { markdown: text })
const artifactLocation = closed(
  { uri: { type: 'string', pattern: "^[A-Za-z0-9._~:/%!$&'()*+,;=@-]*$" } },
  { uriBaseId: text },
)
const region = closed({ startLine: fromOne }, { startColumn: fromOne, endLine: fromOne, endColumn: fromOne })
const location = closed(
  {},
  {
    physicalLocation: closed({ artifactLocation }, { region }),
    logicalLocations: list(closed({ fullyQualifiedName: text })),
  },
)
const replacement = closed({ deletedRegion: region, insertedContent: closed({ text }) })
const fix = closed({
  description: message,
  artifactChanges: list(closed({ artifactLocation, replacements: list(replacement) })),
})
const result = closed(
  {
    ruleId: text,
    ruleIndex: index,
    level: { enum: ['none', 'note', 'warning', 'error'] },
    message,
    locations: list(location),
  },
  {
    partialFingerprints: { type: 'object', additionalProperties: text },
    fixes: list(fix),
    suppressions: { type: 'array', maxItems: 0 },
    properties: { type: 'object' },
  },
)
// GitHub wants the three texts (GH2012 of the tool named above).
const descriptor = closed(
  { id: text, shortDescription: multiformat, fullDescription: multiformat, help: multiformat },
  {
    helpUri: { type: 'string', pattern: '^https://' },
    properties: { type: 'object' },
  },
)
const driver = closed({
  name: text,
  version: text,
  semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
  informationUri: { type: 'string', pattern: '^https://' },
  rules: { type: 'array', items: descriptor, uniqueItems: true },
})
const artifact = closed({ location: artifactLocation }, { hashes: { type: 'object', additionalProperties: text } })
const run = closed({
  tool: closed({ driver }),
  columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
  invocations: list(closed({ executionSuccessful: { type: 'boolean' } })),
  artifacts: { ...list(artifact), uniqueItems: true },
  results: list(result),
})

export const sarifSchema: object = closed({ $schema: text, version: { const: '2.1.0' }, runs: list(run) })
