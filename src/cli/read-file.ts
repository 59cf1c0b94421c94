// Reading what the user names: regular files and standard input, up to 64 MB, UTF-8. A device, a FIFO or a directory is
// refused before a byte is read. Failure is an issue, as for any other trouble with an input.

import { isUtf8 } from 'node:buffer'
import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Issue } from '../physics/issue.js'
import { systemCode, systemReason } from './system-error.js'
import type { Terminal } from './terminal.js'

export const largestInput: number = 64 * 1024 * 1024

const splitIt = 'Leave out what a model does not need, or split the file.'

/** What was read: the text where the bytes are UTF-8, and the bytes where there are any. */
export type InputFile =
  | { readonly kind: 'text'; readonly file: string; readonly bytes: Uint8Array; readonly text: string }
  | { readonly kind: 'issue'; readonly file: string; readonly bytes: Uint8Array | undefined; readonly issue: Issue }

/** Reads a file, or standard input for `-`. Never throws for what the user can cause. */
export function readInput(file: string, terminal: Terminal): InputFile {
  try {
    const bytes = file === '-' ? terminal.readStdin(largestInput) : readRegularFile(resolve(terminal.cwd, file))
    if (bytes === undefined) return refused(file, 'limit', 'at most 64 MB', 'a larger file', splitIt)
    if (typeof bytes === 'string') return refused(file, 'unreadable', 'a regular file', bytes)
    return decode(file, bytes)
  } catch (error) {
    const code = systemCode(error)
    if (code === undefined) throw error
    return refused(file, 'unreadable', 'a readable file', systemReason(code))
  }
}

function refused(
  file: string,
  code: Issue['code'],
  expected: string,
  received: string,
  hint: string | null = null,
): InputFile {
  return {
    kind: 'issue',
    file,
    bytes: undefined,
    issue: { code, path: '$', location: null, expected, received, hint },
  }
}

/** Bytes, or a description of what is there instead of a regular file, or `undefined` if it is too large. */
function readRegularFile(path: string): Uint8Array | string | undefined {
  const opened = openRegular(path)
  if (typeof opened === 'string') return opened
  const { descriptor, size } = opened
  try {
    if (size > largestInput) return undefined
    return readAll(descriptor, size, largestInput)
  } finally {
    closeSync(descriptor)
  }
}

/** Opens a regular file, to be closed by the caller; or a description of what is there instead. */
export function openRegular(path: string): { readonly descriptor: number; readonly size: number } | string {
  const before = kindOf(statSync(path))
  if (before !== undefined) return before
  // Without O_NONBLOCK, a FIFO put in the file's place after the look above would block for ever.
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  const stats = fstatSync(descriptor)
  const kind = kindOf(stats)
  if (kind === undefined) return { descriptor, size: stats.size }
  closeSync(descriptor)
  return kind
}

function kindOf(stats: Stats): string | undefined {
  if (stats.isFile()) return undefined
  if (stats.isDirectory()) return 'a directory'
  if (stats.isFIFO()) return 'a FIFO (use - to read standard input)'
  return stats.isSocket() ? 'a socket' : 'a device'
}

/** Everything from a descriptor; `undefined` if there is more than `limit`. */
export function readAll(descriptor: number, sizeHint: number, limit: number): Uint8Array | undefined {
  const chunks: Uint8Array[] = []
  let total = 0
  for (let size = Math.max(sizeHint + 1, 4096); ; size = 65_536) {
    const chunk = new Uint8Array(size)
    const read = readSome(descriptor, chunk)
    if (read === 0) break
    total += read
    if (total > limit) return undefined
    chunks.push(chunk.subarray(0, read))
  }
  const [only] = chunks
  return chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks, total)
}

/** What comes from a descriptor, part by part; each part is good until the next one is asked for. */
export function* readParts(descriptor: number): Generator<Uint8Array> {
  const chunk = new Uint8Array(65_536)
  for (let read = readSome(descriptor, chunk); read > 0; read = readSome(descriptor, chunk))
    yield chunk.subarray(0, read)
}

/** A read that waits where the descriptor is one that does not block. */
export function readSome(descriptor: number, chunk: Uint8Array): number {
  for (;;)
    try {
      return readSync(descriptor, chunk)
    } catch (error) {
      const code = systemCode(error)
      if (code === 'EOF') return 0
      if (code !== 'EAGAIN' && code !== 'EINTR') throw error
      pause()
    }
}

/** Sleeps for a moment without an event loop. */
export const pause = (): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
}

function decode(file: string, bytes: Uint8Array): InputFile {
  if (isUtf8(bytes))
    return {
      kind: 'text',
      file,
      bytes,
      text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'),
    }
  const { line, column, byte } = firstBadByte(bytes)
  const issue: Issue = {
    code: 'syntax',
    path: '$',
    location: { file, line, column },
    expected: 'UTF-8 text',
    received: `byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')}, which is not UTF-8`,
    hint: 'Save the file as UTF-8.',
  }
  return { kind: 'issue', file, bytes, issue }
}

/** The first character that is not UTF-8: the longest beginning that is, found by halving. */
function firstBadByte(bytes: Uint8Array): { line: number; column: number; byte: number } {
  let good = 0
  let bad = bytes.length
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    try {
      // `stream` accepts a sequence that is cut off at the end.
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true })
      good = middle
    } catch {
      bad = middle
    }
  }
  const text = decoder.decode(bytes.subarray(0, good), { stream: true })
  const lines = text.split('\n')
  return {
    line: lines.length,
    column: (lines[lines.length - 1]?.length ?? 0) + 1,
    byte: bytes[Buffer.byteLength(text)] ?? 0,
  }
}
