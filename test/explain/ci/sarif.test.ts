import { Ajv } from 'ajv'
import type { Log, Result } from 'sarif'
import { describe, expect, it } from 'vitest'
import { shipped } from '../../../src/catalogue/catalogue.js'
import type { Judged } from '../../../src/explain/ci/judged.js'
import { type SarifOptions, sarifJson } from '../../../src/explain/ci/sarif.js'
import { issueCodes } from '../../../src/physics/issue.js'
import { findingCodes } from '../../../src/physics/report.js'
import { judgedText, samples, withFinding } from './judged-samples.js'
import { sarifSchema } from './sarif-schema.js'

const options: SarifOptions = {
  isStrict: false,
  rules: shipped.rules,
  isShipped: () => true,
  published: 'https://example.org/nuvertex/',
  version: '1.2.3',
}
const isValid = new Ajv({ allErrors: true }).compile(sarifSchema)

function sarif(...all: readonly Judged[]): Log {
  const log = JSON.parse(sarifJson(all, options)) as Log
  expect([isValid(log), isValid.errors]).toEqual([true, null])
  return log
}

const results = (...all: readonly Judged[]): readonly Result[] => sarif(...all).runs[0]?.results ?? []

describe('--format sarif', () => {
  it('has one run for all files, with a descriptor for every symmetry and code', () => {
    const { runs } = sarif(judgedText(samples.violated, 'a.yaml'), judgedText(samples.invalid, 'b.yaml'))
    expect(runs.length).toBe(1)
    const [run] = runs
    expect(run?.artifacts?.map(({ location }) => location?.uri)).toEqual(['a.yaml', 'b.yaml'])
    const rules = run?.tool.driver.rules ?? []
    expect(rules.map(({ id }) => id)).toEqual([
      ...shipped.rules.map(({ id }) => `symmetry/${id}`),
      ...findingCodes,
      ...issueCodes.map((code) => `issue/${code}`),
    ])
    for (const { help, helpUri } of rules) expect([help?.text, helpUri]).not.toContain(undefined)
    for (const { ruleId, ruleIndex } of run?.results ?? []) expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId)
    expect(run?.results?.map(({ ruleId }) => ruleId)).toEqual(['wrong-relation', 'issue/unknown-key'])
  })

  it('lists a file once, however often it is named', () => {
    const [run] = sarif(judgedText(samples.violated, 'a.yaml'), judgedText(samples.violated, './a.yaml')).runs
    expect([run?.artifacts?.length, run?.results?.length]).toEqual([1, 2])
  })

  it('gives the place and the fix of a violation, which mends the text', () => {
    const [result] = results(judgedText(samples.violated))
    expect(result?.locations?.[0]?.physicalLocation?.region).toEqual({ startLine: 6, startColumn: 35, endColumn: 44 })
    const [replacement] = result?.fixes?.[0]?.artifactChanges[0]?.replacements ?? []
    const { startLine = 0, startColumn = 0, endColumn = 0 } = replacement?.deletedRegion ?? {}
    const lines = samples.violated.split('\n')
    const line = lines[startLine - 1] ?? ''
    expect(line.slice(startColumn - 1, endColumn - 1)).toBe("'2e-12*i'")
    lines[startLine - 1] =
      line.slice(0, startColumn - 1) + (replacement?.insertedContent?.text ?? '') + line.slice(endColumn - 1)
    expect(results(judgedText(lines.join('\n')))).toEqual([])
  })

  it('offers no fix where the report does not speak of the text: another convention, another format', () => {
    const judged = judgedText(samples.violated)
    if (judged.result.kind === 'issues') throw new Error('the sample is no model')
    expect(results({ ...judged, result: { ...judged.result, isInText: false } })[0]?.fixes).toBeUndefined()
  })

  it.each([
    ['conditional', 'warning'],
    ['notEvaluable', 'error'],
    ['violated', 'error'],
    ['invalid', 'error'],
  ] as const)('%s is of level %s', (name, level) => {
    expect(results(judgedText(samples[name])).map((result) => result.level)).toEqual([level])
  })

  it('a path is a URI, and standard input is none', () => {
    const uri = (file: string): string | undefined =>
      results(judgedText(samples.violated, file))[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri
    expect(uri('a b/ν%#?.yaml')).toBe('a%20b/%CE%BD%25%23%3F.yaml')
    expect(uri('./a/./m.yaml')).toBe('a/./m.yaml')
    expect(uri('../m.yaml')).toBe('../m.yaml')
    expect(uri('.hidden/m.yaml')).toBe('.hidden/m.yaml')
    expect(uri('/tmp/m.yaml')).toBe('file:///tmp/m.yaml')
    expect(uri('C:\\models\\m.yaml')).toBe('file:///C:/models/m.yaml')
    expect(uri('half\uD800.yaml')).toBe('half%EF%BF%BD.yaml')
    expect(uri('-')).toBeUndefined()
  })

  it('what has no place is told of the whole text, and of a file that was not read without a region', () => {
    const region = (judged: Judged) => results(judged)[0]?.locations?.[0]?.physicalLocation?.region
    const told = withFinding(judgedText(samples.violated), { location: null })
    expect(region(told)).toEqual({ startLine: 1, endLine: samples.violated.trimEnd().split('\n').length })
    expect(region({ ...told, text: undefined })).toBeUndefined()
  })

  it('shows what a terminal would obey, and does not pass it on', () => {
    const [result] = results(withFinding(judgedText(samples.violated), { message: '\u001b[31m \u202e' }))
    expect(result?.message.text).toMatch(/^\\u\{1b\}\[31m \\u\{202e\}/)
  })
})
