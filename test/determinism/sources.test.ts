// The sources ask nothing that differs between machines, users or moments.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../src/', import.meta.url))
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))

const varying =
  /\btoLocale\w*|\blocaleCompare\b|\bIntl\b|\bDate\b|Math\.random\b|\bperformance\b|\bhrtime\b|\brandomUUID\b|\bgetRandomValues\b/g

/** What may vary, and why. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  // The name of a temporary file, which is gone when the command ends.
  'cli/write-file.ts': ['Date'],
}

/** A source without its comments and texts, in which these words are only words. */
const codeOf = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, '')

describe('the sources', () => {
  it('ask neither for locale nor for time nor for chance', () => {
    const found = sources.flatMap((name) => {
      const words = [...new Set(codeOf(readFileSync(join(root, name), 'utf8')).match(varying) ?? [])]
      const extra = words.filter((word) => allowed[name.replaceAll('\\', '/')]?.includes(word) !== true)
      return extra.map((word) => `${name}: ${word}`)
    })
    expect(found).toEqual([])
  })

  it('would be caught', () => {
    expect(codeOf('const x = a.toLocaleString() // Date').match(varying)).toEqual(['toLocaleString'])
    expect(sources.length).toBeGreaterThan(300)
  })
})
