import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { unifiedDiff } from '../../src/explain/text/unified-diff.js'

const lines = (n: number): readonly string[] => Array.from({ length: n }, (_, k) => `line ${k + 1}`)
const changed = (all: readonly string[], at: readonly number[]): string =>
  `${all.map((line, k) => (at.includes(k + 1) ? `${line} changed` : line)).join('\n')}\n`

describe('a unified diff', () => {
  it('of equal texts is empty', () => {
    expect(unifiedDiff('f', 'a\n', 'a\n')).toEqual([])
  })

  const hasPatch = spawnSync('patch', ['--version']).status === 0
  it.skipIf(!hasPatch).each([[[1]], [[20]], [[5, 6, 7]], [[1, 8]], [[1, 9]], [[3, 5, 12, 20]]])(
    'is what patch takes: lines %j',
    (at) => {
      const folder = mkdtempSync(join(tmpdir(), 'nuvertex-diff-'))
      const [before, after] = [changed(lines(20), []), changed(lines(20), at)]
      writeFileSync(join(folder, 'f'), before)
      const input = `${unifiedDiff('f', before, after).join('\n')}\n`
      execFileSync('patch', ['--fuzz=0', '-s', 'f'], { cwd: folder, input })
      expect(readFileSync(join(folder, 'f'), 'utf8')).toBe(after)
      rmSync(folder, { recursive: true })
    },
  )

  it.skipIf(!hasPatch).each([
    ['no line feed at the end', 'a\nb "?"'],
    ['no line feed at the end, and another line changed', '"?"\nb\nc'],
    ['returns and line feeds', 'a "?" \r\nb\r\n'],
    ['tabs', 'a\t"?"\t# c\n\tb\n'],
    ['a byte-order mark', '\uFEFFa\nb "?"\n'],
    ['one line', '"?"'],
  ])('is what patch takes: %s', (_what, before) => {
    const folder = mkdtempSync(join(tmpdir(), 'nuvertex-diff-'))
    writeFileSync(join(folder, 'f'), before)
    const after = before.replace('"?"', '0')
    const input = `${unifiedDiff('f', before, after).join('\n')}\n`
    execFileSync('patch', ['--binary', '--fuzz=0', '-s', 'f'], { cwd: folder, input })
    expect(readFileSync(join(folder, 'f'), 'utf8')).toBe(after)
    rmSync(folder, { recursive: true })
  })

  it('shows what a terminal would obey', () => {
    expect(unifiedDiff('f', 'a\u001b[2J\rb\n', 'c\u202e\n').slice(3)).toEqual(['-a\\u{1b}[2J\\u{d}b', '+c\\u{202e}'])
  })

  it('has one hunk where contexts touch, and two where they do not', () => {
    const heads = (at: readonly number[]): readonly string[] =>
      unifiedDiff('f', changed(lines(20), []), changed(lines(20), at)).filter((line) => line.startsWith('@@'))
    expect(heads([1, 8])).toEqual(['@@ -1,11 +1,11 @@'])
    expect(heads([1, 9])).toEqual(['@@ -1,4 +1,4 @@', '@@ -6,7 +6,7 @@'])
  })
})
