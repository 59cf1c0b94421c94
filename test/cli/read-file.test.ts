import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readAll, readInput, readParts } from '../../src/cli/read-file.js'
import { memoryTerminal } from './memory-terminal.js'

let cwd = ''
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'nuvertex-read-'))
})
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

const read = (file: string, stdin?: Uint8Array) => readInput(file, memoryTerminal({ cwd, ...(stdin ? { stdin } : {}) }))

const issueOf = (file: string, stdin?: Uint8Array) => {
  const input = read(file, stdin)
  if (input.kind !== 'issue') throw new Error('no issue')
  return input.issue
}

describe('reading a file', () => {
  it('reads a file to its end, through a symbolic link too', () => {
    const text = 'ν\n'.repeat(100_000)
    writeFileSync(join(cwd, 'long.yaml'), text)
    symlinkSync('long.yaml', join(cwd, 'link.yaml'))
    for (const file of ['long.yaml', 'link.yaml']) expect(read(file)).toMatchObject({ kind: 'text', text })
  })

  it('reads an empty file', () => {
    writeFileSync(join(cwd, 'empty.yaml'), '')
    expect(read('empty.yaml')).toMatchObject({ kind: 'text', text: '' })
  })

  it.each(['/dev/zero', '.', 'missing.yaml', 'nul\0'])('%j is refused', (file) => {
    expect(issueOf(file)).toMatchObject({ code: 'unreadable', location: null })
  })

  it('a FIFO is refused at once', () => {
    execFileSync('mkfifo', [join(cwd, 'fifo')])
    expect(issueOf('fifo')).toMatchObject({ code: 'unreadable', received: expect.stringContaining('FIFO') })
  })

  it('links that form a loop are refused', () => {
    symlinkSync('loop-b', join(cwd, 'loop-a'))
    symlinkSync('loop-a', join(cwd, 'loop-b'))
    expect(issueOf('loop-a')).toMatchObject({ code: 'unreadable', received: 'symbolic links form a loop' })
  })

  it('no more is read of a descriptor than may be, whatever its size was said to be', () => {
    const path = join(cwd, 'ten')
    writeFileSync(path, '0123456789')
    const of = <A>(read: (descriptor: number) => A): A => {
      const descriptor = openSync(path, 'r')
      try {
        return read(descriptor)
      } finally {
        closeSync(descriptor)
      }
    }
    const text = (bytes: Uint8Array | undefined) => (bytes === undefined ? undefined : Buffer.from(bytes).toString())
    for (const hint of [0, 10, 1000]) {
      expect(text(of((descriptor) => readAll(descriptor, hint, 10)))).toBe('0123456789')
      expect(of((descriptor) => readAll(descriptor, hint, 9))).toBeUndefined()
    }
    expect(of((descriptor) => [...readParts(descriptor)].map(text))).toEqual(['0123456789'])
  })

  it('comes in more pieces than one where it is long', () => {
    const path = join(cwd, 'pieces')
    writeFileSync(path, 'x'.repeat(200_000))
    const descriptor = openSync(path, 'r')
    const bytes = readAll(descriptor, 0, 200_000)
    closeSync(descriptor)
    expect(bytes?.length).toBe(200_000)
    expect(bytes?.every((byte) => byte === 0x78)).toBe(true)
  })

  it('more than 64 MB are a limit', () => {
    expect(issueOf('-', new Uint8Array(64 * 1024 * 1024 + 1)).code).toBe('limit')
  })

  it.each([
    ['Latin-1', [0x61, 0x0a, 0x62, 0xb5, 0x63], 2, 2, 'B5'],
    ['a sequence that is cut off', [0x61, 0xce], 1, 2, 'CE'],
    ['an encoded surrogate', [0xed, 0xa0, 0x80], 1, 1, 'ED'],
    ['a byte behind a mark', [0xef, 0xbb, 0xbf, 0x61, 0x0a, 0xc3, 0xa9, 0x62, 0xff, 0x63], 2, 3, 'FF'],
    ['a byte in the line of a mark', [0xef, 0xbb, 0xbf, 0x61, 0xff], 1, 3, 'FF'],
    ['a character of four bytes that is cut off', [0x0a, 0x0a, 0xf0, 0x9f, 0x98], 3, 1, 'F0'],
    ['UTF-16 with its mark', [0xff, 0xfe, 0x61, 0x00], 1, 1, 'FF'],
  ])('%s is not UTF-8, and the place is named', (_name, bytes, line, column, byte) => {
    expect(issueOf('-', Uint8Array.from(bytes))).toMatchObject({
      code: 'syntax',
      location: { file: '-', line, column },
      received: `byte 0x${byte}, which is not UTF-8`,
    })
  })
})
