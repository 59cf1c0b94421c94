// The hook definitions: that they parse, and that the commands that they run do what they should.

import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { run } from '../../src/cli/run.js'
import { memoryTerminal } from '../cli/memory-terminal.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

interface Hook {
  readonly id: string
  readonly entry: string
  readonly language: string
  readonly files: string
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nuvertex-hooks-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('.pre-commit-hooks.yaml', () => {
  const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as readonly Hook[]

  it.each(hooks.map((hook) => [hook.id, hook] as const))('%s runs a command that there is', async (_id, hook) => {
    const [script = '', ...args] = hook.entry.split(' ')
    expect([script, hook.language]).toEqual(['scripts/from-source.cjs', 'script'])
    expect(statSync(join(root, script)).mode & 0o111).toBe(0o111)
    const cwd = mkdtempSync(join(folder, 'hook-'))
    const file = 'a.nuvertex.yaml'
    writeFileSync(
      join(cwd, file),
      'nuvertex: 1\nstates: [{ nature: majorana }]\nformFactors: { magnetic: { matrix: [["?"]] } }\n',
    )
    expect(new RegExp(hook.files).test(file)).toBe(true)
    const terminal = memoryTerminal({ cwd })
    expect([await run([...args, file], terminal), terminal.output]).toEqual([0, { stdout: '', stderr: '' }])
    expect(readFileSync(join(cwd, file), 'utf8').includes('"?"')).toBe(!hook.entry.includes('--fix'))
  })

  it('the hooks that the documentation names are there', () => {
    const named = readFileSync(join(root, 'docs/ci.md'), 'utf8').match(/\bnuvertex-(?:check|fix)\b/g) ?? []
    expect(new Set(named)).toEqual(new Set(hooks.map(({ id }) => id)))
  })
})
