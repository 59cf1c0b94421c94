// A Parquet file for its reader: pieces from the middle of a file that is open, or all of standard input.

import { createHash } from 'node:crypto'
import { closeSync, readSync } from 'node:fs'
import { resolve } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import { type ByteSource, bytesInMemory } from '../../import/table/parquet/byte-source.js'
import type { ParquetLibrary } from '../../import/table/parquet/parquet-library.js'
import { parquetReader } from '../../import/table/parquet/read-parquet.js'
import type { RowTexts, TableSink } from '../../import/table/table-reader.js'
import type { Issue } from '../../physics/issue.js'
import type { Call } from '../commands/action.js'
import { withinStep } from '../deadline.js'
import { guardMemory } from '../memory-guard.js'
import { optionalPackage } from '../optional-package.js'
import { isData } from '../output.js'
import { largestInput, openRegular } from '../read-file.js'
import { systemCode, systemReason } from '../system-error.js'
import { decompressors } from './decompress.js'
import { breathe, eachPiece, unreadable } from './pieces.js'
import type { TableRead } from './table-read.js'

/** Reads all of a Parquet file into a sink. */
export async function readParquetFile(
  file: string,
  call: Call,
  sinkFor: (texts: () => RowTexts) => TableSink,
): Promise<TableRead> {
  const { terminal } = call
  const work: { texts?: RowTexts } = {}
  const sink = sinkFor(() => {
    if (work.texts === undefined) throw new Error('the reader of a table is asked before it is made')
    return work.texts
  })
  const library = await parquetLibrary()
  const readAll = async (source: ByteSource): Promise<Issue | undefined> => {
    const reader = parquetReader({ source, library, decompressors: decompressors() }, sink)
    work.texts = reader.texts
    return inSteps(reader.read())
  }
  if (file === '-') {
    const bytes = terminal.readStdin(largestInput)
    if (bytes === undefined) return { kind: 'issue', issue: tooLong }
    const issue = await readAll(bytesInMemory(bytes))
    if (issue !== undefined) return { kind: 'issue', issue }
    return { kind: 'read', sha256: isData(call) ? createHash('sha256').update(bytes).digest('hex') : null }
  }
  let descriptor: number | undefined
  try {
    const opened = openRegular(resolve(terminal.cwd, file))
    if (typeof opened === 'string') return { kind: 'issue', issue: unreadable('a regular file', opened) }
    descriptor = opened.descriptor
    const issue = await readAll(openFile(descriptor, opened.size))
    if (issue !== undefined) return { kind: 'issue', issue }
  } catch (error) {
    const code = systemCode(error)
    if (code === undefined) throw error
    return { kind: 'issue', issue: unreadable('a readable file', systemReason(code)) }
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
  return isData(call) ? hashed(file, call) : { kind: 'read', sha256: null }
}

/** The library, of the version whose parts are known. */
async function parquetLibrary(): Promise<ParquetLibrary> {
  const load = async () => ({ ...(await import('hyparquet')), ...(await import('hyparquet/src/column.js')) })
  return optionalPackage(load, 'hyparquet@1.31', 'Parquet tables')
}

/** Damaged bytes can keep a reader busy for ever, or make it want all memory: each of its steps is watched. */
async function inSteps(steps: Generator<void, void, void>): Promise<Issue | undefined> {
  const guard = guardMemory()
  try {
    for (;;) {
      const step = withinStep(() => steps.next().done === true, guard)
      if (E.isLeft(step)) return step.left[0]
      if (step.right) return undefined
      await breathe()
    }
  } finally {
    guard?.end()
  }
}

async function hashed(file: string, { terminal }: Call): Promise<TableRead> {
  const hash = createHash('sha256')
  const issue = await eachPiece(file, terminal, (piece) => {
    hash.update(piece)
    return true
  })
  return issue === undefined ? { kind: 'read', sha256: hash.digest('hex') } : { kind: 'issue', issue }
}

const tooLong: Issue = {
  ...unreadable('at most 64 MB of Parquet on standard input', 'more'),
  ...{ code: 'limit', hint: 'Give the name of the file.' },
}

/** The bytes of a file that is open. */
function openFile(descriptor: number, size: number): ByteSource {
  return {
    size,
    read(from, to) {
      if (!(from >= 0 && from <= to && to <= size)) return undefined
      const bytes = new Uint8Array(to - from)
      for (let done = 0; done < bytes.length; ) {
        const count = readSync(descriptor, bytes, done, bytes.length - done, from + done)
        if (count === 0) return undefined
        done += count
      }
      return bytes
    },
  }
}
