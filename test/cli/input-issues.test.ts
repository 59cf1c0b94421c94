// What is said of an input that cannot be read, whole: files, standard input, folders and archives; and limits of work.

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withinMilliseconds, withinStep } from '../../src/cli/deadline.js'
import { readModelInput } from '../../src/cli/read-model-input.js'
import { decompressors } from '../../src/cli/table/decompress.js'
import { memoryTerminal } from './memory-terminal.js'

let cwd = ''
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'nuvertex-input-'))
  mkdirSync(join(cwd, 'plain'))
  mkdirSync(join(cwd, 'compiled'))
  writeFileSync(join(cwd, 'compiled', 'particles.pyc'), 'x')
  mkdirSync(join(cwd, 'cached', '__pycache__'), { recursive: true })
  mkdirSync(join(cwd, 'linked'))
  writeFileSync(join(cwd, 'outside.py'), 'x = 1\n')
  symlinkSync('../outside.py', join(cwd, 'linked', 'particles.py'))
  mkdirSync(join(cwd, 'inside'))
  writeFileSync(join(cwd, 'inside', 'other.py'), 'x = 1\n')
  symlinkSync('other.py', join(cwd, 'inside', 'particles.py'))
  mkdirSync(join(cwd, 'nested', 'particles.py'), { recursive: true })
  mkdirSync(join(cwd, 'latin'))
  writeFileSync(join(cwd, 'latin', 'particles.py'), Uint8Array.from([0x61, 0xb5]))
  execFileSync('mkfifo', [join(cwd, 'fifo')])
})
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

const told = (file: string, stdin?: Uint8Array) => {
  const input = readModelInput(file, memoryTerminal({ cwd, ...(stdin === undefined ? {} : { stdin }) }))
  if (input.kind !== 'issue') return input.kind
  const { code, expected, received, hint } = input.issue
  return [code, expected, received, hint]
}

const archive = [
  'unsupported',
  'a model file, or the folder of a UFO model',
  'an archive or compressed file, which is not opened',
  'Unpack it, and name the file or folder in it.',
]
const compiled = [
  'unsupported',
  'the sources of a UFO model: particles.py, parameters.py, couplings.py, lorentz.py, vertices.py',
  'compiled Python only',
  'Compiled files are not read; name the folder that holds the sources.',
]

describe('an input', () => {
  it.each<[string, unknown]>([
    ['nowhere.yaml', ['unreadable', 'a readable file', 'no such file or directory', null]],
    ['outside.py/x', ['unreadable', 'a readable file', 'part of the path is not a directory', null]],
    ['plain', ['unreadable', 'a regular file', 'a directory', null]],
    ['fifo', ['unreadable', 'a regular file', 'a FIFO (use - to read standard input)', null]],
    ['/dev/null', ['unreadable', 'a regular file', 'a device', null]],
    ['compiled', compiled],
    ['cached', compiled],
    [
      'linked',
      ['unreadable', 'the files of a UFO model in its folder', 'particles.py, a link that leads out of it', null],
    ],
    ['inside', 'folder'],
    ['nested', ['unreadable', 'a regular file', 'a directory (particles.py)', null]],
    ['latin', ['syntax', 'UTF-8 text', 'byte 0xB5, which is not UTF-8', 'Save the file as UTF-8.']],
    ['outside.py', 'text'],
  ])('%s: %j', (file, expected) => {
    const found = told(file)
    // The names of the files of a UFO model stand in the order of the format.
    if (Array.isArray(expected) && expected[2] === 'compiled Python only')
      expect((found as string[]).map((text) => text.replace(/: .*\.py$/, ': …'))).toEqual(
        (expected as string[]).map((text) => text.replace(/: .*\.py$/, ': …')),
      )
    else expect(found).toEqual(expected)
  })

  it.each([
    ['zip', [0x50, 0x4b, 3, 4]],
    ['an empty zip', [0x50, 0x4b, 5, 6]],
    ['gzip', [0x1f, 0x8b, 8]],
    ['bzip2', [0x42, 0x5a, 0x68, 0x39]],
    ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]],
    ['tar', [...new Array(257).fill(0x20), 0x75, 0x73, 0x74, 0x61, 0x72]],
  ])('%s is no model', (_name, bytes) => expect(told('-', Uint8Array.from(bytes))).toEqual(archive))

  it('is text where it only begins like one', () => {
    for (const bytes of [
      [0x50, 0x4b],
      [0x42, 0x5a],
      [...new Array(256).fill(0x20), 0x75, 0x73, 0x74, 0x61, 0x72],
    ])
      expect(told('-', Uint8Array.from(bytes))).toBe('text')
  })

  it('of more than 64 MB is too large', () =>
    expect(told('-', new Uint8Array(64 * 1024 * 1024 + 1))).toEqual([
      ...['limit', 'at most 64 MB', 'a larger file'],
      'Leave out what a model does not need, or split the file.',
    ]))
})

describe('work that is stopped', () => {
  const forever = (): never => {
    for (;;);
  }

  it('is told with its limit, as work on a model', () => {
    expect(withinMilliseconds(50, forever)).toEqual(
      E.left([
        {
          ...{ code: 'limit', path: '$', location: null, expected: 'a model that is judged within 0.05 s' },
          received: 'one that takes longer',
          hint: 'Give fewer states or shorter expressions, or split the file.',
        },
      ]),
    )
  })

  it('is done in steps for a table', () => {
    expect(withinStep(() => 3, undefined)).toEqual(E.right(3))
    const slot = Symbol.for('nuvertex.work')
    expect(slot in globalThis).toBe(false)
  })
})

describe('what Parquet files are compressed with', () => {
  it('is undone to the length that is told, and no further', async () => {
    const { gzipSync, brotliCompressSync } = await import('node:zlib')
    const bytes = new TextEncoder().encode('µ '.repeat(100))
    const { GZIP, BROTLI } = decompressors()
    expect(GZIP?.(gzipSync(bytes), bytes.length)).toEqual(bytes)
    expect(BROTLI?.(brotliCompressSync(bytes), bytes.length)).toEqual(bytes)
    expect(() => GZIP?.(gzipSync(bytes), bytes.length - 1)).toThrow()
    expect(() => BROTLI?.(brotliCompressSync(bytes), 10)).toThrow()
    expect(GZIP?.(gzipSync(new Uint8Array()), 0)).toEqual(new Uint8Array())
  })
})
