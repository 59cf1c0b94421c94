// The text of a Python file → its top-level assignments. Imports, comments and strings on their own say nothing that
// counts; every other statement could change what is declared, so it is an issue. Nothing is executed.

import { parser } from '@lezer/python'
import type { Issue, IssueCode } from '../../../physics/issue.js'
import { maximumLength, maximumSyntaxErrors } from '../../limits.js'
import { type Locator, lineTable } from '../../line-table.js'
import type { PythonAssignment, PythonValue } from './python-value.js'
import { membersOf, readLiteral, type SourcePiece } from './read-literal.js'
import { splitStatements } from './split-statements.js'
import type { SyntaxNode } from './syntax-node.js'

export interface PythonFile {
  readonly assignments: readonly PythonAssignment[]
  readonly issues: readonly Issue[]
  readonly locate: Locator
}

type Report = (offset: number, code: IssueCode, expected: string, received: string, hint?: string) => void

/** Reads a file; `file` is its path as the user knows it. A leading byte-order mark is dropped. */
export function readPython(given: string, file: string): PythonFile {
  const text = given.charCodeAt(0) === 0xfeff ? given.slice(1) : given
  const locate = lineTable(text, file)
  const issues: Issue[] = []
  const report: Report = (offset, code, expected, received, hint) => {
    if (issues.length < maximumSyntaxErrors) {
      issues.push({ code, path: '$', location: locate(offset), expected, received, hint: hint ?? null })
    }
  }
  if (!isReadable(text, report)) return { assignments: [], issues, locate }
  const assignments: PythonAssignment[] = []
  for (const piece of splitStatements(text)) {
    const source: SourcePiece = { text: text.slice(piece.from, piece.to), base: piece.from }
    for (let node = parser.parse(source.text).topNode.firstChild; node !== null; node = node.nextSibling) {
      const assignment = readStatement(node, source, report)
      if (assignment !== undefined) assignments.push(assignment)
    }
  }
  return { assignments, issues, locate }
}

const cookie = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/

/** Whether the text is what Python would read: no other encoding is declared, and nothing that no source holds. */
function isReadable(text: string, report: Report): boolean {
  if (text.length > maximumLength)
    report(0, 'limit', `at most ${maximumLength} characters`, `${text.length} characters`)
  const zero = text.indexOf('\0')
  if (zero >= 0) report(zero, 'syntax', 'Python source', 'a zero byte', 'The file may be compiled or compressed.')
  const half = text.search(/\p{Surrogate}/u)
  if (half >= 0) report(half, 'syntax', 'whole characters', 'half of a surrogate pair')
  const declared = text
    .split('\n', 2)
    .map((line) => cookie.exec(line.slice(0, 200))?.[1])
    .find((name) => name !== undefined)
  const isAscii = /^[\0-\x7F]*$/.test(text)
  const known = /^(utf-?8|(us-)?ascii|latin-?1|iso-8859-1)$/i
  if (declared !== undefined && !(/^utf-?8$/i.test(declared) || (isAscii && known.test(declared)))) {
    const hint = 'Save the file as UTF-8, and say so or nothing.'
    report(0, 'unsupported', 'Python source in UTF-8', `the encoding ${declared.slice(0, 40)}`, hint)
  }
  return zero < 0 && half < 0 && text.length <= maximumLength && (declared === undefined || known.test(declared))
}

const idle = new Set(['ImportStatement', 'Comment', 'PassStatement'])
const expected = 'imports, and assignments of literals and of objects'

function readStatement(node: SyntaxNode, source: SourcePiece, report: Report): PythonAssignment | undefined {
  if (idle.has(node.name) || isIdleTry(node) || isText(node)) return undefined
  const { text, base } = source
  const flaw = firstFlaw(node)
  if (flaw !== undefined) {
    report(base + flaw, 'syntax', 'Python source', excerptAt(text, flaw))
  } else if (node.name === 'AssignStatement') {
    return readAssignment(node, source, report)
  } else {
    const hint = 'The files are read and never run, so what this would do is not known.'
    report(base + node.from, 'unsupported', expected, `a statement: ${excerptAt(text, node.from)}`, hint)
  }
  return undefined
}

/** `try: import form_factors … except ImportError: pass` */
function isIdleTry(node: SyntaxNode): boolean {
  if (node.name !== 'TryStatement') return false
  const bodies = membersOf(node).filter(({ name }) => name === 'Body')
  return bodies.flatMap(membersOf).every(({ name }) => idle.has(name))
}

const isText = (node: SyntaxNode): boolean =>
  node.name === 'ExpressionStatement' && membersOf(node).every(({ name }) => /^(Continued)?String$/.test(name))

/** The first error in the tree, other than the point of `2.`, which the grammar does not know before a bracket. */
function firstFlaw(node: SyntaxNode): number | undefined {
  let flaw: number | undefined
  node.cursor().iterate((at) => {
    const isPoint = at.type.isError && at.node.parent?.name === 'MemberExpression' && at.from === at.to
    if (flaw === undefined && at.from >= node.from && at.to <= node.to && at.type.isError && !isPoint) flaw = at.from
    return flaw === undefined
  })
  return flaw
}

function readAssignment(node: SyntaxNode, source: SourcePiece, report: Report): PythonAssignment | undefined {
  const { text, base } = source
  const [target, operator, value, ...more] = membersOf(node)
  const isPlain = target?.name === 'VariableName' && operator?.name === 'AssignOp' && more.length === 0
  if (!isPlain || value === undefined) {
    report(base + node.from, 'unsupported', 'an assignment to one name', excerptAt(text, node.from))
    return undefined
  }
  const common = { target: text.slice(target.from, target.to), offset: base + node.from }
  const read = value.name === 'CallExpression' ? readCall(value, source) : undefined
  if (typeof read === 'string') {
    report(base + value.from, 'unsupported', 'arguments written out, each once', read)
    return undefined
  }
  if (read !== undefined) return { ...common, value: read }
  const literal = readLiteral(value, source)
  if (literal.kind !== 'opaque') return { ...common, value: { kind: 'literal', value: literal } }
  report(base + value.from, 'unsupported', 'a literal or an object of the model', literal.what)
  return undefined
}

const callee = /^(?:[A-Za-z_]\w*\s*\.\s*)*([A-Z]\w*)$/

/** A call of a class; what is wrong with its arguments; `undefined` for any other call. */
function readCall(node: SyntaxNode, source: SourcePiece): PythonAssignment['value'] | string | undefined {
  const { text } = source
  const [called, list] = membersOf(node)
  if (called === undefined || list?.name !== 'ArgList') return undefined
  const name = text.slice(called.from, called.to)
  const anti = /^([A-Za-z_]\w*)\s*\.\s*anti$/.exec(name)
  if (anti?.[1] !== undefined && membersOf(list).length === 0) return { kind: 'anti', of: anti[1] }
  const className = callee.exec(name)?.[1]
  if (className === undefined) return undefined
  const given = readArguments(list, source)
  return typeof given === 'string' ? given : { kind: 'call', callee: className, arguments: given }
}

function readArguments(list: SyntaxNode, source: SourcePiece): ReadonlyMap<string, PythonValue> | string {
  const values = new Map<string, PythonValue>()
  const members = membersOf(list)
  for (let k = 0; k < members.length; k++) {
    const [member, operator, value] = [members[k], members[k + 1], members[k + 2]]
    if (member === undefined) continue
    if (member.name === '*' || member.name === '**') return 'unpacked arguments'
    const isNamed = operator?.name === 'AssignOp' && value !== undefined
    const name = isNamed ? source.text.slice(member.from, member.to) : String(values.size)
    if (values.has(name)) return `${name.slice(0, 40)} twice`
    values.set(name, readLiteral(isNamed ? value : member, source))
    if (isNamed) k += 2
  }
  return values
}

const excerptAt = (text: string, offset: number): string => {
  const line = text.slice(offset, offset + 41).split('\n')[0] ?? ''
  return line === '' ? 'the end of a line' : line.length > 40 ? `${line.slice(0, 39)}…` : line
}
