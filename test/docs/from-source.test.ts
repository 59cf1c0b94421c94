// The command in a plain copy of the repository: scripts/from-source.cjs beside an npm that notes what it is asked for, and
// "builds" a command that prints its arguments.

import { spawn } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const script = fileURLToPath(new URL('../../scripts/from-source.cjs', import.meta.url))

const npm = `#!${process.execPath}
const { appendFileSync, mkdirSync, writeFileSync } = require('node:fs')
appendFileSync('asked', process.argv[2] + '\\n')
console.log('the words of npm')
if (process.argv[2] === process.env.FAILS) process.exit(7)
if (process.argv[2] === 'run') {
  mkdirSync('dist/cli', { recursive: true })
  writeFileSync('dist/cli/nuvertex.cjs',
    'module.exports = { load: (name) => ({ main: () => { console.log(name, ...process.argv.slice(2)); process.exitCode = 3 } }) }')
}
`

let copy = ''
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'nuvertex-copy-'))
  mkdirSync(join(copy, 'scripts'))
  mkdirSync(join(copy, 'bin'))
  copyFileSync(script, join(copy, 'scripts/from-source.cjs'))
  writeFileSync(join(copy, 'bin/npm'), npm)
  chmodSync(join(copy, 'bin/npm'), 0o755)
})
afterEach(() => rmSync(copy, { recursive: true, force: true }))

const asked = (): readonly string[] => readFileSync(join(copy, 'asked'), 'utf8').trimEnd().split('\n')

function start(env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [join(copy, 'scripts/from-source.cjs'), 'check', 'a b'], {
    cwd: tmpdir(),
    env: { ...process.env, ...env, PATH: `${join(copy, 'bin')}:${process.env['PATH']}` },
  })
  const out = { stdout: '', stderr: '' }
  child.stdout.on('data', (data) => {
    out.stdout += data
  })
  child.stderr.on('data', (data) => {
    out.stderr += data
  })
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, ...out })),
  )
}

describe.skipIf(process.platform === 'win32')('scripts/from-source.cjs', { timeout: 60_000 }, () => {
  it('builds the first time, and then only runs', async () => {
    const first = await start()
    expect([first.code, first.stdout]).toEqual([3, 'command-line check a b\n'])
    expect(first.stderr).not.toContain('the words of npm')
    expect(asked()).toEqual(['ci', 'run', 'prune'])
    expect(await start()).toEqual({ code: 3, stdout: 'command-line check a b\n', stderr: '' })
    expect([asked().length, existsSync(join(copy, '.building'))]).toEqual([3, false])
  })

  it('of several that start at once, one builds and the others wait', async () => {
    const all = await Promise.all([start(), start(), start()])
    expect(all.map(({ code, stdout }) => [code, stdout])).toEqual(Array(3).fill([3, 'command-line check a b\n']))
    expect(asked()).toEqual(['ci', 'run', 'prune'])
  })

  it('takes over from a build that ended without a word', async () => {
    // No process has this number: Linux stops at 2²².
    writeFileSync(join(copy, '.building'), '99999999')
    expect((await start()).code).toBe(3)
  })

  it('tells why npm failed, and tries again the next time', async () => {
    const failed = await start({ FAILS: 'ci' })
    expect([failed.code, failed.stdout]).toEqual([4, ''])
    expect(failed.stderr).toMatch(/the words of npm\nnuvertex: npm ci failed in .*: 7\n$/)
    expect((await start()).code).toBe(3)
  })
})
