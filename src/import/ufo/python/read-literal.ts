// A syntax tree of Python → literal. What is no literal becomes `opaque`; it is an issue only where somebody needs it.

import type { PythonValue } from './python-value.js'
import { stringLiteral } from './string-literal.js'
import type { SyntaxNode } from './syntax-node.js'

/** Lists and maps inside one another. */
const maximumDepth = 32

const names: Readonly<Record<string, string>> = {
  LambdaExpression: 'a lambda',
  FormatString: 'a format string',
  ArrayComprehensionExpression: 'a comprehension',
  ComprehensionExpression: 'a comprehension',
  SetComprehensionExpression: 'a comprehension',
  DictionaryComprehensionExpression: 'a comprehension',
  CallExpression: 'a call',
  ConditionalExpression: 'a conditional',
  AwaitExpression: 'await',
  YieldExpression: 'yield',
}

export const describeNode = (node: SyntaxNode): string => names[node.name] ?? 'an expression'

/** The children of a node without punctuation. */
export function membersOf(node: SyntaxNode): readonly SyntaxNode[] {
  const members: SyntaxNode[] = []
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (!/^[(){}[\],:]$/.test(child.name) && child.name !== 'Comment') members.push(child)
  }
  return members
}

/** A piece of a file, and where it begins in it. */
export interface SourcePiece {
  readonly text: string
  readonly base: number
}

/** Reads an expression; offsets are those in the file. */
export function readLiteral(node: SyntaxNode, source: SourcePiece, depth = 0): PythonValue {
  const offset = source.base + node.from
  const text = source.text.slice(node.from, node.to)
  const opaque = (what: string): PythonValue => ({ kind: 'opaque', offset, what })
  if (depth > maximumDepth) return opaque('a literal that is nested too deeply')
  const inner = (child: SyntaxNode): PythonValue => readLiteral(child, source, depth + 1)
  // The grammar takes the point of `2.` before a bracket, and of `1.e-7`, for that of a member.
  const number = readNumber(text, offset)
  if (number !== undefined) return number
  switch (node.name) {
    case 'Number':
      return opaque('a number of another kind')
    case 'String': {
      const value = stringLiteral(text)
      return value === undefined ? opaque('a string of another kind') : { kind: 'string', offset, text: value }
    }
    case 'ContinuedString':
      return joined(membersOf(node).map(inner), offset)
    case 'Boolean':
      return { kind: 'boolean', offset, value: text === 'True' }
    case 'None':
      return { kind: 'none', offset }
    case 'VariableName':
      return { kind: 'reference', offset, name: text }
    case 'MemberExpression':
      return readMember(text, offset)
    case 'ArrayExpression':
    case 'TupleExpression':
      return { kind: 'list', offset, items: membersOf(node).map(inner) }
    case 'DictionaryExpression':
      return membersOf(node).some(({ name }) => name === '**')
        ? opaque('an unpacked map')
        : readMap(membersOf(node).map(inner), offset)
    case 'ParenthesizedExpression': {
      const [only] = membersOf(node)
      return only === undefined ? opaque('empty parentheses') : inner(only)
    }
    case 'UnaryExpression':
    case 'BinaryExpression':
      return readArithmetic(node, source, inner)
    default:
      return opaque(describeNode(node))
  }
}

function readNumber(text: string, offset: number): PythonValue | undefined {
  // Not every number of Python is one here: `0x10`, `1_000` and `2j` are not.
  if (!/^[-+]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text.slice(0, 400))) return undefined
  const value = Number(text)
  return Number.isFinite(value) ? { kind: 'number', offset, text, value } : undefined
}

/** Adjacent strings are one. */
function joined(parts: readonly PythonValue[], offset: number): PythonValue {
  const texts = parts.flatMap((part) => (part.kind === 'string' ? [part.text] : []))
  if (texts.length === parts.length) return { kind: 'string', offset, text: texts.join('') }
  return parts.find(({ kind }) => kind !== 'string') ?? { kind: 'opaque', offset, what: 'an expression' }
}

function readMember(text: string, offset: number): PythonValue {
  const isPlain = /^[A-Za-z_]\w*(\s*\.\s*[A-Za-z_]\w*)*$/.test(text)
  const name = text.slice(text.lastIndexOf('.') + 1).trim()
  return isPlain ? { kind: 'reference', offset, name } : { kind: 'opaque', offset, what: 'an expression' }
}

function readMap(members: readonly PythonValue[], offset: number): PythonValue {
  const entries: (readonly [PythonValue, PythonValue])[] = []
  for (let k = 0; k + 1 < members.length; k += 2) {
    const [key, value] = [members[k], members[k + 1]]
    if (key !== undefined && value !== undefined) entries.push([key, value])
  }
  return { kind: 'map', offset, entries }
}

/** Signs, sums, products and quotients of numbers, as in `charge = -1/3`; `+` of strings. */
function readArithmetic(node: SyntaxNode, source: SourcePiece, inner: (child: SyntaxNode) => PythonValue): PythonValue {
  const offset = source.base + node.from
  const text = source.text.slice(node.from, node.to)
  const opaque: PythonValue = { kind: 'opaque', offset, what: describeNode(node) }
  const [first, second, third] = membersOf(node)
  if (first === undefined || second === undefined) return opaque
  if (node.name === 'UnaryExpression') {
    const [sign, operand] = [source.text.slice(first.from, first.to), inner(second)]
    // `not` and `~` make other numbers.
    if (operand.kind !== 'number' || !/^[-+]$/.test(sign)) return operand.kind === 'opaque' ? operand : opaque
    return { kind: 'number', offset, text, value: sign === '-' ? -operand.value : operand.value }
  }
  if (third === undefined) return opaque
  const [a, b, operator] = [inner(first), inner(third), source.text.slice(second.from, second.to)]
  if (operator === '+' && a.kind === 'string' && b.kind === 'string') return joined([a, b], offset)
  if (a.kind !== 'number' || b.kind !== 'number') return a.kind === 'opaque' ? a : opaque
  const value = operator === '+' ? a.value + b.value : operator === '-' ? a.value - b.value : undefined
  const result = value ?? (operator === '*' ? a.value * b.value : operator === '/' ? a.value / b.value : Number.NaN)
  return Number.isFinite(result) ? { kind: 'number', offset, text, value: result } : opaque
}
