// Writing a fixed model: what protects the user's file.

import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.js'
import { memoryTerminal } from './memory-terminal.js'

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'nuvertex-fix-'))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

const hollow = 'nuvertex: 1\nstates: [{ nature: majorana }]\nformFactors: { magnetic: { matrix: [["?"]] } }\n'
const full = hollow.replace('"?"', '0')
const write = (name: string, text = hollow): void => writeFileSync(join(cwd, name), text)
const read = (name: string): string => readFileSync(join(cwd, name), 'utf8')

async function fix(...argv: readonly string[]) {
  const terminal = memoryTerminal({ cwd })
  return { code: await run(['check', '--fix', ...argv], terminal), ...terminal.output }
}

describe('check --fix', () => {
  it('shows the change and keeps the mode of the file', async () => {
    write('m.yaml')
    chmodSync(join(cwd, 'm.yaml'), 0o640)
    const { code, stderr } = await fix('m.yaml')
    expect([code, read('m.yaml'), statSync(join(cwd, 'm.yaml')).mode & 0o777]).toEqual([0, full, 0o640])
    expect(stderr).toBe(`--- m.yaml
+++ m.yaml
@@ -1,3 +1,3 @@
 nuvertex: 1
 states: [{ nature: majorana }]
-formFactors: { magnetic: { matrix: [["?"]] } }
+formFactors: { magnetic: { matrix: [[0]] } }
m.yaml: 1 of "?" filled in.
`)
    expect(readdirSync(cwd)).toEqual(['m.yaml'])
  })

  it.skipIf(process.getuid?.() !== 0)('keeps the owner of the file', async () => {
    write('m.yaml')
    chownSync(join(cwd, 'm.yaml'), 12345, 54321)
    expect((await fix('m.yaml')).code).toBe(0)
    const { uid, gid } = statSync(join(cwd, 'm.yaml'))
    expect([read('m.yaml'), uid, gid]).toEqual([full, 12345, 54321])
  })

  it('writes nothing the second time', async () => {
    write('m.yaml')
    await fix('m.yaml')
    const before = statSync(join(cwd, 'm.yaml'), { bigint: true })
    expect((await fix('m.yaml')).stderr).toBe('')
    const after = statSync(join(cwd, 'm.yaml'), { bigint: true })
    expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs])
  })

  it('does not write through a symbolic link or over a read-only file, and goes on with the others', async () => {
    write('target.yaml')
    symlinkSync('target.yaml', join(cwd, 'link.yaml'))
    write('read-only.yaml')
    chmodSync(join(cwd, 'read-only.yaml'), 0o444)
    write('last.yaml')
    const { code, stderr } = await fix('--quiet', 'link.yaml', 'read-only.yaml', 'last.yaml')
    expect(code).toBe(4)
    expect(stderr).toBe(
      'nuvertex: cannot write link.yaml: it is a symbolic link\nnuvertex: cannot write read-only.yaml: it is read-only\n',
    )
    expect(['target.yaml', 'read-only.yaml', 'last.yaml'].map(read)).toEqual([hollow, hollow, full])
    expect(lstatSync(join(cwd, 'link.yaml')).isSymbolicLink()).toBe(true)
  })

  it('touches no file with issues', async () => {
    const bad = `${hollow}nonsense: 1\n`
    write('bad.yaml', bad)
    const { code, stderr } = await fix('bad.yaml', 'nowhere.yaml')
    expect([code, read('bad.yaml'), existsSync(join(cwd, 'nowhere.yaml'))]).toEqual([4, bad, false])
    expect(stderr).toContain('unknown-key')
  })

  it('shows control characters of the file, and writes them back as they are', async () => {
    const text = hollow.replace('\n', ' # \u202e\n')
    write('m.yaml', text)
    const { stderr } = await fix('m.yaml')
    expect(stderr).toContain('# \\u{202e}')
    expect(read('m.yaml')).toBe(text.replace('"?"', '0'))
  })
})
