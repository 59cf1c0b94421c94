// Parquet tables by way of the command: from a file and from standard input, with the hash of the bytes.

import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.js'
import { parquet } from '../import/table/parquet-files.js'
import { memoryTerminal } from './memory-terminal.js'

const column = (name: string, data: readonly number[]) => ({ name, data: [...data], type: 'DOUBLE' as const })
const table = (codec: 'UNCOMPRESSED' | 'SNAPPY' = 'UNCOMPRESSED') =>
  parquet(
    [
      column('mu_12_re', [0, 0, 0]),
      column('mu_12_im', [2, 2, 4]),
      column('mu_21_re', [0, 0, 0]),
      column('mu_21_im', [-2, 3, -4]),
    ],
    { codec },
  )

let cwd = ''
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'nuvertex-parquet-'))
  writeFileSync(join(cwd, 'model.yaml'), 'nuvertex: 1\nstates: { count: 2, nature: majorana }\n')
  writeFileSync(join(cwd, 'table.parquet'), table())
  writeFileSync(join(cwd, 'cut.parquet'), table().subarray(0, -9))
  writeFileSync(join(cwd, 'few.parquet'), 'PAR1')
  mkdirSync(join(cwd, 'folder.parquet'))
})
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

const nuvertex = async (stdin: Uint8Array | string, ...argv: readonly string[]) => {
  const terminal = memoryTerminal({ cwd, stdin })
  return { code: await run(argv, terminal), ...terminal.output }
}
const asked = ['--model', 'model.yaml'] as const

describe('a Parquet table', () => {
  it.each(['UNCOMPRESSED', 'SNAPPY'] as const)(
    'is judged in the same way from a file and from standard input, %s',
    async (codec) => {
      const bytes = table(codec)
      writeFileSync(join(cwd, 'one.parquet'), bytes)
      const ofFile = await nuvertex('', 'check', 'one.parquet', ...asked, '--format', 'json')
      const ofInput = await nuvertex(bytes, 'check', '-', '--from', 'parquet', ...asked, '--format', 'json')
      expect([ofFile.code, ofFile.stderr, ofInput.code, ofInput.stderr]).toEqual([1, '', 1, ''])
      const report = JSON.parse(ofFile.stdout)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      expect(report.table).toMatchObject({ file: 'one.parquet', format: 'parquet', sha256 })
      expect(report.rows).toEqual({ total: 3, consistent: 2, violated: 1, conditional: 0, notEvaluable: 0 })
      expect(report.worst.map(({ row, line }: { row: number; line: null }) => [row, line])).toEqual([[2, null]])
      expect(JSON.parse(ofInput.stdout)).toEqual({ ...report, table: { ...report.table, file: '-' } })
    },
  )

  it('is hashed only for a program', async () => {
    const page = await nuvertex(table(), 'check', '-', '--from', 'parquet', ...asked)
    expect([page.code, page.stderr]).toEqual([1, ''])
    expect(page.stdout).toMatch(/^- *\n {2}model {6}nu1 majorana, nu2 majorana \(model\.yaml\)\n/)
    expect(page.stdout).toMatch(/✗ violated: 1 of 3 rows\.\n$/)
    expect((await nuvertex('', 'check', 'table.parquet', ...asked)).stdout.replace('table.parquet', '-')).toBe(
      page.stdout,
    )
  })

  it('has rows that are imported by number', async () => {
    const { code, stdout } = await nuvertex('', 'import', 'table.parquet', '--row', '3', ...asked)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^# Row 3 of table\.parquet\.\n/)
    // A double is known to half a unit of its last place, 2⁻⁵¹ for 4.
    expect(stdout).toContain(`["?", { re: "0", im: { value: "4", uncertainty: "1/${2 ** 51}" } }]`)
    const beyond = await nuvertex(table(), 'import', '-', '--from', 'parquet', '--row', '4', ...asked)
    expect([beyond.code, beyond.stderr]).toEqual([2, '-  invalid-value  --row: found 4; expected a row from 1 to 3\n'])
  })

  it.each([
    ['cut.parquet', 2],
    ['few.parquet', 2],
    ['folder.parquet', 4],
    ['nowhere.parquet', 4],
  ])('%s is refused with an issue', async (file, expected) => {
    const { code, stdout, stderr } = await nuvertex('', 'check', file, ...asked)
    expect([code, stdout]).toEqual([expected, ''])
    expect(stderr).toMatchSnapshot()
    expect((await nuvertex('', 'check', file, ...asked, '--format', 'json')).code).toBe(expected)
  })

  it('that is damaged is refused on standard input too', async () => {
    const { code, stderr } = await nuvertex(table().subarray(0, -9), 'check', '-', '--from', 'parquet', ...asked)
    const ofFile = await nuvertex('', 'check', 'cut.parquet', ...asked)
    expect([code, stderr]).toEqual([2, ofFile.stderr.replace('cut.parquet', '-')])
  })

  it('of more than 64 MB is read from a file only', async () => {
    const terminal = { ...memoryTerminal({ cwd }), readStdin: () => undefined }
    expect(await run(['check', '-', '--from', 'parquet', ...asked], terminal)).toBe(4)
    expect(terminal.output.stderr).toBe(
      '-  limit  found more; expected at most 64 MB of Parquet on standard input\n  Give the name of the file.\n',
    )
  })
})
