// What SARIF says of findings and issues, whole: the run without its rules, which are the words of docs/findings.md.

import { describe, expect, it } from 'vitest'
import type { Judged } from '../../../src/explain/ci/judged.js'
import { sarifJson } from '../../../src/explain/ci/sarif.js'
import { descriptors } from '../../../src/explain/ci/sarif-rules.js'
import type { SymmetryRule } from '../../../src/physics/symmetry-rule.js'
import { judgedText, samples } from './judged-samples.js'

const options = {
  isStrict: false,
  rules: [],
  isShipped: () => false,
  published: 'https://example.org/',
  version: '1.2.3',
}

const runOf = (...all: readonly Judged[]) => {
  const { runs } = JSON.parse(sarifJson(all, options)) as {
    readonly runs: readonly { readonly artifacts: unknown; readonly results: readonly Record<string, unknown>[] }[]
  }
  const [run] = runs
  return { artifacts: run?.artifacts, results: run?.results.map(({ ruleIndex, ...result }) => result) }
}

describe('a SARIF run', () => {
  it('tells a violation with its fix', () => {
    const where = { artifactLocation: { uri: 'a.yaml', uriBaseId: '%SRCROOT%' } }
    const region = { startLine: 6, startColumn: 35, endColumn: 44 }
    expect(runOf(judgedText(samples.violated, 'a.yaml'))).toEqual({
      artifacts: [{ location: { uri: 'a.yaml', uriBaseId: '%SRCROOT%' }, hashes: { 'sha-256': 'a'.repeat(64) } }],
      results: [
        {
          ruleId: 'wrong-relation',
          level: 'error',
          message: {
            text: 'magnetic[2,1] must be equal to conj(magnetic[1,2]). Given 2e-12*i; allowed -2e-12*i; residual 4e-12*i. Because of hermiticity. Fix: -2e-12*i',
          },
          locations: [
            { physicalLocation: { ...where, region }, logicalLocations: [{ fullyQualifiedName: 'magnetic[2,1]' }] },
          ],
          partialFingerprints: { 'entryAndCode/v1': 'magnetic[2,1] wrong-relation' },
          fixes: [
            {
              description: { text: 'Write what the tied entry demands: -2e-12*i' },
              artifactChanges: [
                {
                  ...where,
                  replacements: [{ deletedRegion: { ...region, endLine: 6 }, insertedContent: { text: "'-2e-12*i'" } }],
                },
              ],
            },
          ],
          suppressions: [],
          properties: {
            kind: 'violation',
            symmetries: ['symmetry/hermiticity'],
            given: '2e-12*i',
            allowed: '-2e-12*i',
            residual: '4e-12*i',
            conflict: { rules: ['hermiticity'], values: ['magnetic[1,2]', 'magnetic[2,1]'] },
          },
        },
      ],
    })
  })

  it('puts a plain scalar into quotes', () => {
    const plain = samples.violated.replace("'2e-12*i'", '2e-12*i')
    const [result] = runOf(judgedText(plain)).results ?? []
    expect(JSON.stringify(result?.['fixes'])).toContain('"insertedContent":{"text":"\\"-2e-12*i\\""}')
  })

  it('tells an issue with its path', () => {
    expect(runOf(judgedText(samples.invalid, '-'))).toEqual({
      artifacts: [],
      results: [
        {
          ruleId: 'issue/unknown-key',
          level: 'error',
          message: { text: 'Expected a field of a model, found asume at $.asume. Did you mean assume?' },
          locations: [{ logicalLocations: [{ fullyQualifiedName: '$.asume' }] }],
          suppressions: [],
          properties: { path: '$.asume' },
        },
      ],
    })
  })

  it('has no fix for standard input', () => {
    expect(runOf(judgedText(samples.violated, '-')).results?.[0]).not.toHaveProperty('fixes')
  })

  it('of a document that is wrong as a whole has no name in it', () => {
    const judged = judgedText('3', 'a.yaml')
    expect(runOf(judged).results?.[0]?.['locations']).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'a.yaml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 1, startColumn: 1, endColumn: 2 },
        },
      },
    ])
  })
})

describe('a descriptor', () => {
  const rule = {
    ...{ id: 'mine', title: 'A rule', status: 'law', statement: 'So *it* is.', reason: 'Because.', formula: 'f = 0' },
  } as unknown as SymmetryRule
  const of = (isShipped: boolean) => descriptors({ rules: [rule], isShipped: () => isShipped, published: 'p/' })[0]

  it('of a symmetry has a page if it is shipped', () => {
    const own = {
      id: 'symmetry/mine',
      shortDescription: { text: 'A rule' },
      fullDescription: { text: 'Because.' },
      help: { text: 'So *it* is. Because.', markdown: 'So \\*it\\* is.\n\nBecause.\n\n`f = 0`' },
      properties: { kind: 'law' },
    }
    expect(of(false)).toEqual(own)
    expect(of(true)).toEqual({ ...own, helpUri: 'p/rules/symmetries/mine.yaml' })
  })

  it('of a code is a sentence, with spans of code in Markdown alone', () => {
    const all = descriptors({ rules: [], isShipped: () => true, published: 'p/' })
    const told = {
      text: 'A key that nothing reads; the hint names the nearest known key.',
      markdown: 'A key that nothing reads; the hint names the nearest known key.',
    }
    expect(all.find(({ id }) => id === 'issue/unknown-key')).toEqual({
      id: 'issue/unknown-key',
      shortDescription: told,
      fullDescription: told,
      help: told,
      helpUri: 'p/docs/issues.md',
    })
    const phase = all.find(({ id }) => id === 'issue/invalid-phase')?.help
    expect(phase?.text).toContain('Majorana: ±i for cpParity and pPhase')
    expect(phase?.markdown).toContain('Majorana: ±i for `cpParity` and `pPhase`')
    expect(all.find(({ id }) => id === 'must-vanish')?.helpUri).toBe('p/docs/findings.md')
  })
})
