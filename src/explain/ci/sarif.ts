// Reports as SARIF 2.1.0 (OASIS): one run for all inputs, a result for each finding and each issue. The rule of a result
// is the code of the finding; the symmetries that it breaks are named in `properties.symmetries` and have descriptors of
// their own. Columns count UTF-16 units, as the reports do.

import type { Artifact, Fix, Location, Log, PhysicalLocation, Region, ReportingDescriptor, Result } from 'sarif'
import type { Issue } from '../../physics/issue.js'
import type { Location as Place } from '../../physics/location.js'
import type { Finding } from '../../physics/report.js'
import { toJson } from '../json.js'
import { safeText } from '../text/safe-text.js'
import { scalarSpan } from '../text/scalar-span.js'
import {
  entryOf,
  findingText,
  issueText,
  type Judged,
  type JudgedOptions,
  placeIn,
  plainPath,
  severityOf,
} from './judged.js'
import { descriptors, issueRule, type RulesRequest } from './sarif-rules.js'

export interface SarifOptions extends JudgedOptions, RulesRequest {
  readonly version: string
}

const schemaUri = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** The whole document, for all inputs of a run. */
export function sarifJson(all: readonly Judged[], options: SarifOptions): string {
  const rules = descriptors(options)
  const log: Log = {
    $schema: schemaUri,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'nuvertex',
            version: options.version,
            semanticVersion: options.version,
            informationUri: `${options.published}README.md`,
            rules: [...rules],
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true }],
        artifacts: artifactsOf(all),
        results: all.flatMap((judged) => resultsOf(judged, rules, options)),
      },
    ],
  }
  return toJson(log)
}

/** Each file once, however often it was named. */
function artifactsOf(all: readonly Judged[]): Artifact[] {
  const files = all.filter(({ file }) => file !== '-').map(artifact)
  return [...new Map(files.map((one) => [one.location?.uri, one])).values()]
}

function artifact({ file, sha256 }: Judged): Artifact {
  return { location: artifactLocation(file), ...(sha256 === null ? {} : { hashes: { 'sha-256': sha256 } }) }
}

function resultsOf(judged: Judged, rules: readonly ReportingDescriptor[], options: SarifOptions): readonly Result[] {
  const { result } = judged
  const ruleOf = (ruleId: string): Pick<Result, 'ruleId' | 'ruleIndex'> => ({
    ruleId,
    ruleIndex: rules.findIndex(({ id }) => id === ruleId),
  })
  if (result.kind === 'issues')
    return result.issues.map((issue) => ({ ...ruleOf(issueRule(issue.code)), ...issueResult(issue, judged) }))
  return result.report.findings.map((finding) => ({
    ...ruleOf(finding.code),
    ...findingResult(finding, judged, options),
  }))
}

type Told = Omit<Result, 'ruleId' | 'ruleIndex'>

function findingResult(finding: Finding, judged: Judged, options: SarifOptions): Told {
  const entry = entryOf(finding)
  const { given, allowed, residual, rules, conflict, kind } = finding
  const fix = fixOf(finding, judged)
  return {
    level: severityOf(finding, options),
    message: { text: findingText(finding) },
    locations: locationsOf(finding.location, judged, entry),
    ...(entry === undefined ? {} : { partialFingerprints: { 'entryAndCode/v1': `${entry} ${finding.code}` } }),
    ...(fix === undefined ? {} : { fixes: [fix] }),
    suppressions: [],
    properties: { kind, symmetries: rules.map((id) => `symmetry/${id}`), given, allowed, residual, conflict },
  }
}

function issueResult(issue: Issue, judged: Judged): Told {
  return {
    level: 'error',
    message: { text: issueText(issue) },
    locations: locationsOf(issue.location, judged, issue.path === '$' || issue.path === '' ? undefined : issue.path),
    suppressions: [],
    properties: { path: issue.path },
  }
}

function locationsOf(place: Place | null, judged: Judged, name: string | undefined): Location[] {
  const logical = name === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: safeText(name) }] }
  const physical = physicalLocation(place, judged)
  const location: Location = { ...(physical === undefined ? {} : { physicalLocation: physical }), ...logical }
  return Object.keys(location).length === 0 ? [] : [location]
}

/** Standard input is no artifact that anybody could open. */
function physicalLocation(place: Place | null, judged: Judged): PhysicalLocation | undefined {
  const file = place?.file ?? judged.file
  if (file === '-') return undefined
  const region = place === null ? wholeOf(file, judged) : regionOf(place, judged)
  return { artifactLocation: artifactLocation(file), ...(region === undefined ? {} : { region }) }
}

/** Every line of the input; of a file that was not read nothing is known. */
function wholeOf(file: string, { file: own, text }: Judged): Region | undefined {
  if (text === undefined || file !== own) return undefined
  return { startLine: 1, endLine: text.replace(/\r?\n$/, '').split('\n').length }
}

function regionOf(place: Place, { file, text }: Judged): Region {
  const isHere = text !== undefined && placeIn(file, { location: place }) !== null
  const span = isHere ? scalarSpan(text, place) : undefined
  const end = span === undefined ? {} : { endColumn: place.column + span.end - span.start }
  return { startLine: place.line, startColumn: place.column, ...end }
}

/** What the tied entry demands, in place of the scalar that is there. */
function fixOf({ fix, location }: Finding, judged: Judged): Fix | undefined {
  const { file, text } = judged
  const place = placeIn(file, { location })
  const { result } = judged
  const isInText = result.kind === 'report' && result.isInText
  if (fix === null || place === null || text === undefined || file === '-' || !isInText) return undefined
  const span = scalarSpan(text, place)
  if (span === undefined) return undefined
  const quote = span.quote === '' ? '"' : span.quote
  const region: Region = { ...regionOf(place, judged), endLine: place.line }
  return {
    description: { text: `Write what the tied entry demands: ${fix.value}` },
    artifactChanges: [
      {
        artifactLocation: artifactLocation(file),
        replacements: [{ deletedRegion: region, insertedContent: { text: `${quote}${fix.value}${quote}` } }],
      },
    ],
  }
}

/** A path as a URI: relative ones against the root of the sources, which is whatever the reader takes for it. */
function artifactLocation(file: string): { readonly uri: string; readonly uriBaseId?: string } {
  const path = plainPath(file)
  const encoded = path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD')))
    .join('/')
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${encoded.replace('%3A', ':')}` }
  return path.startsWith('/') ? { uri: `file://${encoded}` } : { uri: encoded, uriBaseId: '%SRCROOT%' }
}
