// What the user names as a model: a file, or the folder of a UFO model. Of a folder only the files of the format that
// matter are read, from the folder itself: no subfolder, and no link that leads out of it.

import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { type UfoFileName, type UfoFiles, ufoFileNames } from '../import/ufo/file-names.js'
import type { Issue } from '../physics/issue.js'
import { type InputFile, largestInput, readInput } from './read-file.js'
import { systemCode } from './system-error.js'
import type { Terminal } from './terminal.js'

/** The folder of a UFO model; `bytes` are those of its files one after another, in alphabetical order. */
export interface FolderInput {
  readonly kind: 'folder'
  readonly file: string
  readonly bytes: Uint8Array
  readonly files: UfoFiles
}

export type ModelInput = InputFile | FolderInput

/** Reads a file, standard input for `-`, or the folder of a UFO model. */
export function readModelInput(file: string, terminal: Terminal): ModelInput {
  if (file === '-' || !isDirectory(resolve(terminal.cwd, file))) return refuseArchive(readInput(file, terminal))
  const root = resolve(terminal.cwd, file)
  const present = namesIn(root)
  const known = [...ufoFileNames].sort().filter((name) => present.includes(name))
  if (known.length === 0) return isCompiled(present) ? refused(file, compiled) : readInput(file, terminal)
  const texts: (readonly [UfoFileName, string])[] = []
  const parts: Uint8Array[] = []
  for (const name of known) {
    if (leadsOut(root, name)) return refused(file, { ...outside, received: `${name}, a link that leads out of it` })
    const read = readInput(join(file, name), terminal)
    if (read.kind === 'issue') return refused(file, inFile(read.issue, name))
    texts.push([name, read.text])
    parts.push(read.bytes)
  }
  const bytes = Buffer.concat(parts)
  if (bytes.length > largestInput) return refused(file, tooLarge)
  return { kind: 'folder', file, bytes, files: Object.fromEntries(texts) }
}

const inFile = (issue: Issue, name: string): Issue =>
  issue.location === null ? { ...issue, received: `${issue.received} (${name})` } : issue

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    // Whatever is wrong with it, reading it says so.
    return false
  }
}

function namesIn(root: string): readonly string[] {
  try {
    return readdirSync(root)
  } catch (error) {
    if (systemCode(error) === undefined) throw error
    return []
  }
}

const isCompiled = (names: readonly string[]): boolean =>
  names.some((name) => name === '__pycache__' || /\.py[co]$/.test(name))

function leadsOut(root: string, name: string): boolean {
  const path = join(root, name)
  try {
    return lstatSync(path).isSymbolicLink() && !realpathSync(path).startsWith(realpathSync(root) + sep)
  } catch (error) {
    if (systemCode(error) === undefined) throw error
    return false
  }
}

const refused = (file: string, issue: Issue): InputFile => ({ kind: 'issue', file, bytes: undefined, issue })

const issueOf = (code: Issue['code'], expected: string, received: string, hint: string | null = null): Issue => ({
  ...{ code, path: '$', location: null, expected, received, hint },
})

const compiled = issueOf(
  'unsupported',
  `the sources of a UFO model: ${ufoFileNames.join(', ')}`,
  'compiled Python only',
  'Compiled files are not read; name the folder that holds the sources.',
)
const outside = issueOf('unreadable', 'the files of a UFO model in its folder', '')
const tooLarge = issueOf('limit', 'at most 64 MB in the files of a model', 'more', 'Name the folder of one model.')
const archive = issueOf(
  'unsupported',
  'a model file, or the folder of a UFO model',
  'an archive or compressed file, which is not opened',
  'Unpack it, and name the file or folder in it.',
)

/** How zip, gzip, bzip2 and xz begin, in hexadecimal; tar has a word at its place. */
const archiveHeads = ['504b0304', '504b0506', '1f8b', '425a68', 'fd377a585a']

function refuseArchive(input: InputFile): InputFile {
  const { bytes, file } = input
  if (bytes === undefined) return input
  const head = Buffer.from(bytes.subarray(0, 6)).toString('hex')
  const isTar = Buffer.from(bytes.subarray(257, 262)).toString('latin1') === 'ustar'
  return isTar || archiveHeads.some((start) => head.startsWith(start)) ? refused(file, archive) : input
}
