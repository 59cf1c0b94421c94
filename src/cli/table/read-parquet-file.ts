// A Parquet file for its reader: pieces from the middle of a file that is open, or all of standard input.

import { createHash } from 'node:crypto'
import { closeSync, readSync } from 'node:fs'
import { resolve } from 'node:path'
import { type ByteSource, bytesInMemory } from '../../import/table/parquet/byte-source.js'
import { parquetReader } from '../../import/table/parquet/read-parquet.js'
import type { RowTexts, TableSink } from '../../import/table/table-reader.js'
import type { Issue } from '../../physics/issue.js'
import type { Call } from '../commands/action.js'
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
  const readAll = async (source: ByteSource): Promise<void> => {
    const reader = parquetReader({ source, decompressors: decompressors() }, sink)
    work.texts = reader.texts
    for (const _ of reader.read()) await breathe()
  }
  if (file === '-') {
    const bytes = terminal.readStdin(largestInput)
    if (bytes === undefined) return { kind: 'issue', issue: tooLong }
    await readAll(bytesInMemory(bytes))
    return { kind: 'read', sha256: isData(call) ? createHash('sha256').update(bytes).digest('hex') : null }
  }
  let descriptor: number | undefined
  try {
    const opened = openRegular(resolve(terminal.cwd, file))
    if (typeof opened === 'string') return { kind: 'issue', issue: unreadable('a regular file', opened) }
    descriptor = opened.descriptor
    await readAll(openFile(descriptor, opened.size))
  } catch (error) {
    const code = systemCode(error)
    if (code === undefined) throw error
    return { kind: 'issue', issue: unreadable('a readable file', systemReason(code)) }
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
  return isData(call) ? hashed(file, call) : { kind: 'read', sha256: null }
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
