import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as E from 'fp-ts/lib/Either.js'
import { afterAll, describe, expect, it } from 'vitest'
import { check } from '../../src/check.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const blocks = (file: string, language: string): readonly string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    (match) => match[1] ?? '',
  )
const command = join(root, 'dist/cli/nuvertex.cjs')
const isBuilt = existsSync(command)
// Inside the package, so that its own name resolves through `exports`.
const folder = mkdtempSync(join(root, '.readme-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the README', () => {
  it.skipIf(!isBuilt).each(blocks('README.md', 'ts').map((code, index) => [index, code] as const))(
    'prints what it says (block %i)',
    (index, code) => {
      const file = join(folder, `block-${index}.mjs`)
      writeFileSync(file, code)
      const wanted = [...code.matchAll(/\/\/ → (.*)$/gm)].map((match) => match[1])
      expect(execFileSync(process.execPath, [file], { encoding: 'utf8' }).trim().split('\n')).toEqual(wanted)
    },
  )

  const runs = blocks('README.md', 'console')
    .flatMap((block) => block.split('\n'))
    .filter((line) => line.startsWith('$ nuvertex '))
    .map((line) => line.slice('$ nuvertex '.length))
  it.skipIf(!isBuilt).each(runs)('shows a command that works: nuvertex %s', (line) => {
    const args = [...line.matchAll(/'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '')
    const { status, stderr } = spawnSync(process.execPath, [command, ...args], { cwd: root, encoding: 'utf8' })
    expect(stderr).toBe('')
    expect([0, 1]).toContain(status)
  })

  it.each([...blocks('README.md', 'yaml'), ...blocks('docs/model-file.md', 'yaml')])(
    'shows a model that is read without issues',
    (text) => {
      expect(E.isRight(check(text))).toBe(true)
    },
  )
})
