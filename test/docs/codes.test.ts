import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
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
