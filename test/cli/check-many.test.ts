// What holds of many files at once, and of a table on standard input: the answers of one by one.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.js'
import { type MemoryTerminal, memoryTerminal } from './memory-terminal.js'

const cwd = mkdtempSync(join(tmpdir(), 'nuvertex-many-'))
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

const model = (entry: string): string =>
  `nuvertex: 1\nstates: [{ nature: majorana }]\nformFactors: { magnetic: { matrix: [[${entry}]] } }\n`
const header = '# nuvertex: 1\n# states: { count: 2, nature: majorana }\nm1,m2,mu_12_re,mu_12_im,mu_21_re,mu_21_im\n'
const table = `${header}0.1,0.2,0,1,0,-1\n0.1,0.2,0,1,0,1\n`
writeFileSync(join(cwd, 'right.yaml'), model('0'))
writeFileSync(join(cwd, 'wrong.yaml'), model('1'))
writeFileSync(join(cwd, 'models.csv'), table)

async function told(argv: readonly string[], stdin = ''): Promise<{ exit: number } & MemoryTerminal['output']> {
  const terminal = memoryTerminal({ cwd, stdin })
  const exit = await run(argv, terminal)
  return { exit, ...terminal.output }
}

describe('check of many files', () => {
  it('in JSON is a list of what each alone says, in their order', async () => {
    const files = ['right.yaml', 'wrong.yaml', 'right.yaml']
    const together = await told(['check', ...files, '--format', 'json'])
    const alone = await Promise.all(files.map((file) => told(['check', file, '--format', 'json'])))
    expect(JSON.parse(together.stdout)).toEqual(alone.map(({ stdout }) => JSON.parse(stdout)))
    expect(together).toMatchObject({ exit: 1, stderr: '' })
    expect(alone.map(({ exit }) => exit)).toEqual([0, 1, 0])
  })
})

describe('a table on standard input', () => {
  it('is judged as from a file, whole however it arrives', async () => {
    const rows = header + '0.1,0.2,0,1,0,-1\n'.repeat(200)
    writeFileSync(join(cwd, 'long.csv'), rows)
    const counts = ({ stdout }: { readonly stdout: string }): unknown => {
      const { rows: seen, verdict } = JSON.parse(stdout)
      return { seen, verdict }
    }
    const options = ['--from', 'csv', '--format', 'json']
    const [file, stdin] = [await told(['check', 'long.csv', ...options]), await told(['check', '-', ...options], rows)]
    expect(stdin.exit).toBe(file.exit)
    expect(counts(stdin)).toEqual(counts(file))
    expect(stdin.stdout).toContain('200')
    const [wrongFile, wrong] = [
      await told(['check', 'models.csv', ...options]),
      await told(['check', '-', ...options], table),
    ]
    expect(wrong.exit).toBe(1)
    expect(counts(wrong)).toEqual(counts(wrongFile))
  })
})
