// rules/errata.yaml: every erratum cites a review of the bibliography and a test that exists.

import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { references } from '../rules/records.js'

interface Erratum {
  readonly id: string
  readonly source: { readonly key: string; readonly where?: string }
  readonly kind: string
  readonly printed: string
  readonly right: string
  readonly why: string
  readonly test: { readonly file: string; readonly title: string }
}

const pathOf = (file: string): string => fileURLToPath(new URL(`../../${file}`, import.meta.url))
const errata = parse(readFileSync(pathOf('rules/errata.yaml'), 'utf8')) as readonly Erratum[]

describe.each(errata)('erratum $id', ({ id, source, kind, printed, right, why, test }) => {
  it('says what is printed, what is right and why', () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(['misprint', 'omission', 'convention', 'inconsistent']).toContain(kind)
    for (const text of [printed, right, why]) expect(text.length).toBeGreaterThan(3)
    expect(Object.keys(references)).toContain(source.key)
  })

  it('is shown by a test', () => {
    expect(existsSync(pathOf(test.file))).toBe(true)
    expect(readFileSync(pathOf(test.file), 'utf8')).toContain(`it('${test.title}: `)
  })
})

describe('the errata', () => {
  it('are named once each', () => {
    expect(new Set(errata.map(({ id }) => id)).size).toBe(errata.length)
  })
})
