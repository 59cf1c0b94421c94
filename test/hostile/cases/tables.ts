// Row 16: tables of models, and others' words in the tables that we write.

import { strictEqual as equal } from 'node:assert'
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parquetWriteBuffer } from 'hyparquet-writer'
import type { HostileCase } from '../hostile-case.js'

const model = 'nuvertex: 1\nstates: { count: 2, nature: majorana }\n'
const good = 'mu_12_re,mu_12_im\n0,1\n'

const table = (
  what: string,
  file: string,
  text: string | Uint8Array,
  exit: HostileCase['exit'],
  says: string,
  ...options: readonly string[]
): HostileCase => ({
  ...{ row: 16, what, argv: ['check', file, '--model', 'm.yaml', ...options], exit, says },
  files: { 'm.yaml': model, [file]: text },
})

const parquet = new Uint8Array(
  parquetWriteBuffer({ columnData: [{ name: 'mu_12', data: [0, 1.5], type: 'DOUBLE' }], codec: 'UNCOMPRESSED' }),
)

const changed = (change: (bytes: Uint8Array, view: DataView) => void): Uint8Array => {
  const bytes = parquet.slice()
  change(bytes, new DataView(bytes.buffer))
  return bytes
}

const inputs: readonly HostileCase[] = [
  table('a formula in a cell', 't.csv', 'mu_12\n=cmd|calc\n', 2, 'A formula of a spreadsheet is not evaluated'),
  table('semicolons', 't.csv', 'mu_12_re;mu_12_im\n0;1\n', 0, 'consistent'),
  table('decimal commas', 't.csv', 'mu_12_re;mu_12_im\n1,5;1\n', 2, 'Write the decimal point as a point.'),
  table('a million columns', 't.csv', `mu_12${',x'.repeat(1_000_000)}\n`, 4, 'at most 131072 columns'),
  table('an open quote', 't.csv', `mu_12\n"1\n${'2\n'.repeat(1000)}`, 2, 'a double quote that closes the cell'),
  table('a line without end', 't.csv', `mu_12\n${'1'.repeat(5_000_000)}`, 4, 'rows of at most 4194304 bytes'),
  table('UTF-16', 't.csv', new Uint8Array([0xff, 0xfe, 0x6d, 0, 0x75, 0]), 2, 'Save the file as UTF-8.'),
  table('bytes that are no text', 't.csv', new Uint8Array(3000).fill(0x80), 2, ''),
  table('an escape sequence in a name', 't.csv', 'mu_12,\u001b[31mx\u202e\n0,1\n', 0, 'passed over'),
  table('names of parts of objects', 't.csv', '__proto__,constructor,mu_12\n1,2,0\n', 0, 'consistent'),
  table('nesting in JSON', 't.jsonl', `{"x": ${'['.repeat(1_000_000)}\n`, 4, 'at most 64 deep'),
  table('a key twice in JSON', 't.jsonl', '{"mu_12": 0, "mu_12": 1}\n', 2, 'each key once'),
  table('__proto__ in JSON', 't.jsonl', '{"__proto__": {"x": 1}, "mu_12": [0, 1]}\n', 0, 'consistent'),
  table('a list of a million numbers in JSON', 't.jsonl', `{"x": [${'1,'.repeat(1_000_000)}1]}\n`, 4, 'values a line'),
  table('a line of JSON without end', 't.jsonl', `{"x": "${'a'.repeat(5_000_000)}`, 4, 'rows of at most'),
  table('almost numbers in JSON', 't.jsonl', `{"mu_12": ${'1.1.'.repeat(500_000)}}\n`, 2, 'a value as JSON'),
  table('Parquet that is cut off', 't.parquet', parquet.slice(0, -20), 2, 'it is cut off'),
  table('an empty Parquet file', 't.parquet', '', 2, 'it is cut off'),
  table('text that is called Parquet', 't.parquet', good, 2, 'does not end as Parquet does'),
  table(
    'a footer of 4 GB',
    't.parquet',
    changed((bytes, view) => view.setUint32(bytes.length - 8, 2 ** 32 - 1, true)),
    2,
    'longer than the file',
  ),
  table(
    'Parquet of nothing but 0xFF between its marks',
    't.parquet',
    changed((bytes) => bytes.fill(0xff, 4, -8)),
    2,
    'a footer that is damaged',
  ),
]

const written = (
  what: string,
  exit: HostileCase['exit'],
  says: string,
  arrange: (folder: string) => void,
  after: (folder: string) => void,
  text = good,
): HostileCase => ({
  ...{ row: 16, what, argv: ['check', 't.csv', '--model', 'm.yaml', '--quiet', '--rows', 'rows.csv'], exit, says },
  ...{ files: { 'm.yaml': model, 't.csv': text }, arrange, after },
})

const rowFiles: readonly HostileCase[] = [
  written(
    'rows into a file that exists',
    4,
    'exists already',
    (folder) => writeFileSync(join(folder, 'rows.csv'), 'old'),
    (folder) => equal(readFileSync(join(folder, 'rows.csv'), 'utf8'), 'old'),
  ),
  written(
    'rows through a link',
    4,
    'symbolic link',
    (folder) => symlinkSync('m.yaml', join(folder, 'rows.csv')),
    (folder) => equal(readFileSync(join(folder, 'm.yaml'), 'utf8'), model),
  ),
  written(
    'rows of a table whose end is broken',
    2,
    'invalid-number',
    () => undefined,
    (folder) => equal(existsSync(join(folder, 'rows.csv')), false),
    `${good}0,x\n`,
  ),
]

const large: HostileCase = {
  ...{
    row: 16,
    what: '100 000 rows',
    argv: ['check', 't.csv', '--model', 'm.yaml'],
    exit: 0,
    says: 'nothing in 100000 rows',
  },
  files: { 'm.yaml': model, 't.csv': `mu_12_re,mu_12_im\n${'0,4.0e-24\n'.repeat(100_000)}` },
}

export const tableCases: readonly HostileCase[] = [...inputs, ...rowFiles, large]
