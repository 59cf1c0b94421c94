import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findingTexts, issueTexts } from '../../src/explain/ci/code-texts.js'
import { issueCodes } from '../../src/physics/issue.js'
import { findingCodes } from '../../src/physics/report.js'

const page = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')
const rows = (text: string): readonly string[] =>
  [...text.matchAll(/^\| `([a-z-]+)` \|/gm)].map((match) => match[1] ?? '')

describe('the reference pages', () => {
  it('explain every issue code and no other', () => {
    expect(rows(page('issues.md'))).toEqual([...issueCodes])
  })
  it('explain every finding code and no other', () => {
    expect([...rows(page('findings.md'))].sort()).toEqual([...findingCodes].sort())
  })
})

describe('the texts that formats carry along', () => {
  const cells = (name: string): ReadonlyMap<string, readonly string[]> =>
    new Map(
      [...page(name).matchAll(/^\| `([a-z-]+)` \| (.*) \|$/gm)].map(([, code = '', row = '']) => [
        code,
        row.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').split(' | '),
      ]),
    )
  it('are those of the page of findings', () => {
    const rows = cells('findings.md')
    for (const code of findingCodes) expect([code, findingTexts[code]]).toEqual([code, rows.get(code)?.[1]])
  })
  it('are those of the page of issues', () => {
    const rows = cells('issues.md')
    for (const code of issueCodes)
      expect([code, issueTexts[code].means, issueTexts[code].remedy]).toEqual([code, ...(rows.get(code) ?? [])])
  })
})
