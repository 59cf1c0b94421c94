// SLHA text → blocks. A comment runs from # to the end of the line; BLOCK and DECAY may be written in any case and may be
// indented; sections of decays and cross-sections are passed over; tabs and both kinds of line ends are blanks. Only the
// lines are judged here, whatever the blocks hold: one that nobody reads may hold what it likes. Linear in the length.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import type { Issue } from '../../physics/issue.js'
import { textIssues } from '../check-text.js'
import { maximumTokens } from '../limits.js'
import { lineTable } from '../line-table.js'
import { newTrouble, type Trouble } from '../trouble.js'
import type { SlhaBlock, SlhaDocument, SlhaRemark, SlhaRow, SlhaToken } from './slha-document.js'

/** UTF-16 units of one line. */
export const maximumLine = 65_536

/** A block that is being read. */
interface Section extends SlhaBlock {
  readonly rows: SlhaRow[]
  readonly remarks: SlhaRemark[]
}

interface Reader {
  readonly text: string
  readonly trouble: Trouble
  readonly blocks: Section[]
  readonly remarks: SlhaRemark[]
  readonly strayRemarks: SlhaRemark[]
  readonly silenced: { readonly name: string; readonly offset: number }[]
  /** What the next line belongs to; `passed-over`: a decay. */
  section: Section | 'passed-over' | undefined
  tokens: number
  /** Where the next # is, from the line that is read; the length of the text if there is none. */
  nextHash: number
}

/** Reads a text; `file` is the path as the user gave it, for locations. */
export function readSlha(given: string, file: string | null = null): E.Either<NonEmptyArray<Issue>, SlhaDocument> {
  const refused = textIssues(given, file)
  if (refused !== undefined) return E.left(refused)
  const text = given.charCodeAt(0) === 0xfeff ? given.slice(1) : given
  const locate = lineTable(text, file)
  const trouble = newTrouble(locate)
  const reader: Reader = {
    text,
    trouble,
    blocks: [],
    remarks: [],
    strayRemarks: [],
    silenced: [],
    section: undefined,
    tokens: 0,
    nextHash: -1,
  }
  readLines(reader)
  const issues = trouble.issues()
  if (issues !== undefined) return E.left(issues)
  const { blocks, remarks, strayRemarks, silenced } = reader
  return E.right({ blocks, remarks, strayRemarks, silenced, locate })
}

function readLines(reader: Reader): void {
  const { text, trouble } = reader
  const loneReturn = text.search(/\r(?!\n)/)
  if (loneReturn >= 0) {
    const hint = 'Save the file with line feeds.'
    const [expected, received] = ['lines that end in LF or CR LF', 'a carriage return without line feed']
    trouble.add({ code: 'syntax', path: [], offset: loneReturn, expected, received, hint })
    return
  }
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    if (end - start > maximumLine) {
      const [expected, received] = [`lines of at most ${maximumLine} characters`, `${end - start} characters`]
      trouble.add({ code: 'limit', path: [], offset: start, expected, received })
      return
    }
    if (!readLine(reader, start, end)) return
    start = end + 1
  }
}

/** False if there is no sense in reading on. */
function readLine(reader: Reader, start: number, end: number): boolean {
  // Looked for once: a text without comments would be searched to its end for every line.
  if (reader.nextHash < start) {
    const found = reader.text.indexOf('#', start)
    reader.nextHash = found < 0 ? reader.text.length : found
  }
  const hash = reader.nextHash
  const isCommented = hash < end
  const tokens = tokensOf(reader.text, start, isCommented ? hash : end)
  if (tokens.length === 0) {
    if (isCommented) readComment(reader, hash, end)
    return true
  }
  reader.tokens += tokens.length
  if (reader.tokens > maximumTokens) {
    const expected = `at most ${maximumTokens} words`
    reader.trouble.add({ code: 'limit', path: [], offset: start, expected, received: 'more' })
    return false
  }
  readRow(reader, tokens)
  return true
}

const isBlank = (unit: number): boolean => unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)

function tokensOf(text: string, start: number, end: number): SlhaToken[] {
  const tokens: SlhaToken[] = []
  for (let offset = start; offset < end; ) {
    while (offset < end && isBlank(text.charCodeAt(offset))) offset++
    const from = offset
    while (offset < end && !isBlank(text.charCodeAt(offset))) offset++
    if (offset > from) tokens.push({ text: text.slice(from, offset), offset: from })
  }
  return tokens
}

const passedOver = /^(?:decay\w*|xsection)$/i

function readRow(reader: Reader, tokens: SlhaRow): void {
  const [first, name, ...header] = tokens
  if (first === undefined) return
  if (first.text.toLowerCase() === 'block') {
    if (name === undefined) {
      const offset = first.offset
      reader.trouble.add({ code: 'syntax', path: [], offset, expected: 'the name of a block', received: 'none' })
      reader.section = 'passed-over'
      return
    }
    const block: Section = { name: name.text.toUpperCase(), offset: first.offset, header, rows: [], remarks: [] }
    reader.blocks.push(block)
    reader.section = block
  } else if (passedOver.test(first.text)) reader.section = 'passed-over'
  else if (reader.section === undefined) {
    const [expected, hint] = ['a line that begins with BLOCK', 'Is this a file of the SUSY Les Houches Accord?']
    reader.trouble.add({ code: 'syntax', path: [], offset: first.offset, expected, received: first.text, hint })
    reader.section = 'passed-over'
  } else if (reader.section !== 'passed-over') reader.section.rows.push(tokens)
}

const remark = /^#+[ \t]{0,80}nuvertex[ \t]{0,80}:[ \t]{0,80}/i
const silencedBlock = /^[#! \t]{0,80}block[ \t]{1,80}([^ \t#]+)/i

function readComment(reader: Reader, start: number, end: number): void {
  const text = reader.text.slice(start, end).replace(/\r$/, '')
  const found = remark.exec(text)
  if (found !== null) {
    const own: SlhaRemark = { text: text.slice(found[0].length), offset: start + found[0].length }
    if (reader.section === undefined) reader.remarks.push(own)
    else (reader.section === 'passed-over' ? reader.strayRemarks : reader.section.remarks).push(own)
    return
  }
  const name = silencedBlock.exec(text)?.[1]
  if (name !== undefined) reader.silenced.push({ name: name.toUpperCase(), offset: start })
}
