import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.js'
import { memoryTerminal } from './memory-terminal.js'

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'nuvertex-verify-'))
  copyFileSync(fileURLToPath(new URL('../../examples/one-state.yaml', import.meta.url)), join(cwd, 'm.yaml'))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

async function nuvertex(...argv: readonly string[]) {
  const terminal = memoryTerminal({ cwd })
  return { code: await run(argv, terminal), ...terminal.output }
}

describe('verify', () => {
  it('refuses a certificate in which a key stands twice, of which programs see only the last', async () => {
    await nuvertex('check', 'm.yaml', '--certificate', 'c.json')
    expect((await nuvertex('verify', 'c.json', '--quiet')).code).toBe(0)
    const text = readFileSync(join(cwd, 'c.json'), 'utf8')
    const twice = text.replace('"model": {', '"model": {},\n  "model": {')
    expect(JSON.parse(twice)).toEqual(JSON.parse(text))
    writeFileSync(join(cwd, 'c.json'), twice)
    const { code, stdout, stderr } = await nuvertex('verify', 'c.json')
    const line = twice.slice(0, twice.lastIndexOf('"model"')).split('\n').length
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(`c.json:${line}:3  duplicate-key`)
    expect(stderr).toContain('Keep one of the two')
  })
})
