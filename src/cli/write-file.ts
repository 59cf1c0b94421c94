// Writing a file the user names: never through a symbolic link, never over an existing file unless told to, and never
// half: a temporary file in the same folder is written, flushed and put in place at once, or removed.

import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { safeText } from '../explain/text/safe-text.js'
import { Failure } from './failure.js'
import { systemCode, systemReason } from './system-error.js'
import type { Terminal } from './terminal.js'

export interface WriteOptions {
  /** Replace an existing regular file; default false. */
  readonly force: boolean
  /** Files that are being read: never replaced. */
  readonly inputs: readonly string[]
}

/** Writes all of the content (a text in UTF-8, or bytes) or throws a `Failure` and leaves everything as it was. */
export function writeOutput(
  file: string,
  content: string | Uint8Array,
  terminal: Terminal,
  options: WriteOptions,
): void {
  const output = outputStream(file, terminal, options)
  output.write(content)
  output.done()
}

/** A file that is written part by part. */
export interface OutputStream {
  /** Throws a `Failure` where it cannot, and leaves everything as it was. */
  readonly write: (content: string | Uint8Array) => void
  /** Flushes it and puts it in place. */
  readonly done: () => void
  /** Leaves everything as it was. */
  readonly drop: () => void
}

/** Begins a file; until `done` it has another name, and where the process ends before, it is removed. */
export function outputStream(file: string, terminal: Terminal, options: WriteOptions): OutputStream {
  const path = resolve(terminal.cwd, file)
  const fail = (reason: string): never => {
    throw new Failure('write', `cannot write ${safeText(file)}: ${reason}`)
  }
  const orFail = <A>(work: () => A): A => {
    try {
      return work()
    } catch (error) {
      const code = systemCode(error)
      if (code === undefined) throw error
      return fail(code === 'EEXIST' ? reasonExists : systemReason(code))
    }
  }
  const { write, done, drop } = orFail(() => {
    const existing = lstatSync(path, { throwIfNoEntry: false })
    const refusal = existing === undefined ? undefined : reasonToRefuse(existing, options.force)
    if (refusal !== undefined) fail(refusal)
    if (existing !== undefined && options.inputs.some((input) => isSameFile(resolve(terminal.cwd, input), existing)))
      fail('it is the input')
    return temporaryFile(path, existing)
  })
  return { write: (content) => orFail(() => write(content)), done: () => orFail(done), drop }
}

const reasonExists = 'it exists already (--force overwrites it)'

function reasonToRefuse(existing: Stats, force: boolean): string | undefined {
  if (existing.isSymbolicLink()) return 'it is a symbolic link'
  if (existing.isDirectory()) return 'it is a directory'
  if (!existing.isFile()) return 'it is not a regular file'
  return force ? undefined : reasonExists
}

function isSameFile(path: string, stats: Stats): boolean {
  const other = statSync(path, { throwIfNoEntry: false })
  return other !== undefined && other.dev === stats.dev && other.ino === stats.ino
}

function temporaryFile(path: string, existing: Stats | undefined): OutputStream {
  deferSignals()
  const folder = dirname(path)
  const temporary = join(folder, `.${basename(path).slice(0, 100)}.${process.pid}.${Date.now().toString(36)}.tmp`)
  const descriptor = openSync(temporary, 'wx', 0o666)
  let isOpen = true
  const close = (): void => {
    if (isOpen) closeSync(descriptor)
    isOpen = false
  }
  const remove = (): void => removeIfThere(temporary)
  process.once('exit', remove)
  const drop = (): void => {
    process.removeListener('exit', remove)
    close()
    remove()
  }
  const orDrop = (work: () => void): void => {
    try {
      work()
    } catch (error) {
      drop()
      throw error
    }
  }
  return {
    write: (content) => orDrop(() => writeAll(descriptor, content)),
    done: () =>
      orDrop(() => {
        if (existing !== undefined) keepOwner(descriptor, existing)
        fsyncSync(descriptor)
        close()
        if (existing === undefined) placeNew(temporary, path)
        else renameSync(temporary, path)
        process.removeListener('exit', remove)
        flushFolder(folder)
      }),
    drop,
  }
}

/** The new file belongs to whom the old one did, where this process may give it away, and has its mode. */
function keepOwner(descriptor: number, { uid, gid, mode }: Stats): void {
  const own = fstatSync(descriptor)
  try {
    if (own.uid !== uid || own.gid !== gid) fchownSync(descriptor, uid, gid)
  } catch (error) {
    if (systemCode(error) === undefined) throw error
  }
  fchmodSync(descriptor, mode & 0o777)
}

/** A link, unlike a rename, fails if somebody made the file in the meantime. */
function placeNew(temporary: string, path: string): void {
  try {
    linkSync(temporary, path)
  } catch (error) {
    const code = systemCode(error)
    const isUnsupported = code === 'EPERM' || code === 'ENOTSUP' || code === 'EOPNOTSUPP' || code === 'EMLINK'
    if (!isUnsupported) throw error
    renameSync(temporary, path)
    return
  }
  unlinkSync(temporary)
}

/** Writes all of a text or of bytes, however often the system takes only a part of it. */
export function writeAll(descriptor: number, content: string | Uint8Array, wait: () => void = () => undefined): void {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  let offset = 0
  while (offset < bytes.length)
    try {
      offset += writeSync(descriptor, bytes, offset)
    } catch (error) {
      const code = systemCode(error)
      if (code !== 'EAGAIN' && code !== 'EINTR') throw error
      wait()
    }
}

function removeIfThere(path: string): void {
  try {
    unlinkSync(path)
  } catch {
    // Nothing was made, or the folder is gone: there is nothing left to tidy.
  }
}

function flushFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r')
    try {
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  } catch {
    // Some systems cannot flush a folder; the file itself is flushed.
  }
}

let areSignalsDeferred = false

/** From the first temporary file on, a signal ends the process only between two steps, so that none is left behind. */
function deferSignals(): void {
  if (areSignalsDeferred) return
  areSignalsDeferred = true
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.once(signal, () => process.exit(code))
}
