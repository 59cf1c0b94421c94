// Every limit is the issue `limit` with exit code 4 and says what to do; what is just within it is read.

import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.js'
import { memoryTerminal } from '../cli/memory-terminal.js'
import { withEntry } from './hostile-case.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

async function judged(stdin: string | Uint8Array, ...options: readonly string[]) {
  const terminal = memoryTerminal({ cwd: '/', stdin })
  const exit = await run(['check', '-', '--format', 'json', ...options], terminal)
  return { exit, report: JSON.parse(terminal.output.stdout) }
}

const states = (rest: string): string => `nuvertex: 1\nstates: ${rest}\n`
const nested = (levels: number): string => `nuvertex: 1\nx: ${'['.repeat(levels)}${']'.repeat(levels)}\n`
const row = (width: number): string => `BLOCK NUFM\n 1 2 1 #${'x'.repeat(width)}\n`
const brackets = (levels: number): string => withEntry(`"${'('.repeat(levels)}i${')'.repeat(levels)}"`)
const sum = (terms: number): string => withEntry(`"${Array(terms).fill('i').join('+')}"`)

describe('a limit', () => {
  it.each<[string, string | Uint8Array, string | undefined, readonly string[]]>([
    ['bytes: 64 MB', new Uint8Array(64 * 1024 * 1024 + 1).fill(32), undefined, []],
    ['length of a line: 64 KB', row(65_536), row(60_000), ['--from', 'slha', '--nature', 'majorana']],
    ['nesting of a document: 64', nested(65), nested(60), []],
    ['states: 128', states('{ count: 129, nature: dirac }'), states('{ count: 128, nature: dirac }'), []],
    ['an index of SLHA: 128', 'BLOCK NUFM\n 129 1 1\n', 'BLOCK NUFM\n 1 2 0\n', ['--from', 'slha']],
    ['nesting of an expression: 64', brackets(65), brackets(60), []],
    [
      'length of an expression: 64 KB',
      withEntry(`"i${' '.repeat(65_536)}*1"`),
      withEntry(`"i${' '.repeat(60_000)}*1"`),
      [],
    ],
    ['nodes of an expression: 10,000', sum(10_001), sum(4000), []],
    ['terms of a value', withEntry('"(1+x)^1000000000"'), withEntry('"i*(1+x)^8"'), []],
    ['degree of a number field: 512', withEntry('"exp(i*pi/1009)"'), withEntry('"i*cos(pi/7)"'), []],
  ])('%s', async (_, beyond, within, options) => {
    const { exit, report } = await judged(beyond, ...options)
    expect({ exit, codes: report.issues?.map(({ code }: { code: string }) => code) }).toEqual({
      exit: 4,
      codes: ['limit'],
    })
    expect(report.issues[0].hint).toEqual(expect.any(String))
    if (within === undefined) return
    const { report: other } = await judged(within, ...options)
    expect(other.issues?.map(({ code }: { code: string }) => code) ?? []).not.toContain('limit')
  })
})

describe('memory', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'nuvertex-limits-'))
    writeFileSync(
      join(folder, 'peak.cjs'),
      "process.on('exit', () => process._rawDebug('peak ' + process.resourceUsage().maxRSS))",
    )
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('beyond 512 MB ends the work, not the process', () => {
    // Some 1.2 million values in flow style take more than a gigabyte to parse.
    writeFileSync(join(folder, 'm.yaml'), `nuvertex: 1\nx: [${'1,'.repeat(1_200_000)}]\n`)
    const entry = join(root, 'src/cli/main.ts')
    const argv = ['--require', join(folder, 'peak.cjs'), '--import', 'tsx', entry, 'check', join(folder, 'm.yaml')]
    const { status, stderr } = spawnSync(process.execPath, argv, { cwd: root, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 4, stderr: expect.stringMatching(/within 512 MB of\s+memory/) })
    const kilobytes = Number(/peak (\d+)/.exec(stderr)?.[1])
    expect(kilobytes).toBeGreaterThan(500_000)
    expect(kilobytes).toBeLessThan(700_000)
  }, 60_000)

  it('beyond 512 MB is no table, either', () => {
    const data = Array.from({ length: 200 }, (_, k) => ((k * k * 7 + (k >> 3)) % 3 === 0 ? 1 : 2))
    const bytes = new Uint8Array(
      parquetWriteBuffer({
        columnData: [{ name: 'mu_12', data, type: 'DOUBLE', encoding: 'RLE_DICTIONARY', nullable: false }],
        codec: 'UNCOMPRESSED',
      }),
    )
    // Indices of one bit begin with a run of eight, packed; a run of 2³⁰ − 1 equal ones takes its place.
    const at = bytes.findIndex((byte, k) => byte === 1 && bytes[k + 1] === 3 && k > 50)
    bytes.set([1, 0xfe, 0xff, 0xff, 0xff, 7], at)
    writeFileSync(join(folder, 't.parquet'), bytes)
    writeFileSync(join(folder, 't.yaml'), states('{ count: 2, nature: majorana }'))
    const argv = ['--import', 'tsx', join(root, 'src/cli/main.ts'), 'check', join(folder, 't.parquet')]
    const { status, stderr } = spawnSync(process.execPath, argv, { cwd: root, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 4, stderr: expect.stringMatching(/within 512 MB of\s+memory/) })
  }, 60_000)

  it('does not mistake the interrupt of the user', () => {
    const entry = join(root, 'src/cli/main.ts')
    const start = `${process.execPath} --import tsx ${entry} check ${join(folder, 'm.yaml')}`
    const line = `${start} & p=$!; sleep 1.5; kill -INT $p; wait $p; echo $?`
    expect(execFileSync('bash', ['-c', line], { cwd: root, encoding: 'utf8' })).toBe('130\n')
  }, 60_000)
})
