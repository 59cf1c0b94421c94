// A file or standard input piece by piece: of a table only a piece is in memory. Regular files only, as everywhere.

import { closeSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Issue } from '../../physics/issue.js'
import { openRegular, readSome } from '../read-file.js'
import { systemCode, systemReason } from '../system-error.js'
import type { Terminal } from '../terminal.js'

const pieceSize = 1 << 18

/** Takes the pieces in turn until it returns `false`. The bytes are overwritten by the next piece. */
export type PieceTaker = (piece: Uint8Array) => boolean

/** Lets signals come through, so that a table can be interrupted while a file of its rows is written. */
export const breathe = (): Promise<void> => new Promise((resume) => setImmediate(resume))

/** Hands over the pieces of a file, or of standard input for `-`; the issue if it cannot be read. */
export async function eachPiece(file: string, terminal: Terminal, take: PieceTaker): Promise<Issue | undefined> {
  let descriptor: number | undefined
  try {
    if (file === '-') {
      for (const part of terminal.stdinParts()) {
        if (!take(part)) break
        await breathe()
      }
      return undefined
    }
    const opened = openRegular(resolve(terminal.cwd, file))
    if (typeof opened === 'string') return unreadable('a regular file', opened)
    descriptor = opened.descriptor
    const piece = new Uint8Array(pieceSize)
    for (let read = readSome(descriptor, piece); read > 0 && take(piece.subarray(0, read)); ) {
      await breathe()
      read = readSome(descriptor, piece)
    }
    return undefined
  } catch (error) {
    const code = systemCode(error)
    if (code === undefined) throw error
    return unreadable('a readable file', systemReason(code))
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

/** The issue of a file that cannot be read. */
export const unreadable = (expected: string, received: string): Issue => ({
  code: 'unreadable',
  path: '$',
  location: null,
  expected,
  received,
  hint: null,
})
