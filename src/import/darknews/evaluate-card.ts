// Tokens of a card → assignments with their values, from top to bottom: a name stands for what was assigned to it further up.
// Nothing is run. As in the generator a sign binds closer than ^, which is right-associative: −2^2 is 4.
//   list    = "[" value { "," value } "]"       value = text | True | False | list | sum
//   sum     = product { ("+" | "-") product }   product = power { ("*" | "/") power }
//   power   = signed [ "^" power ]              signed  = { "+" | "-" } atom
//   atom    = number | name | name "(" sum { "," sum } ")" | "(" sum ")"

import * as E from 'fp-ts/lib/Either.js'
import * as Q from '../../exact/rational.js'
import { didYouMean } from '../../physics/did-you-mean.js'
import type { ImportLog } from '../import-log.js'
import type { Assignment, CardNumber, CardToken, CardValue } from './card.js'
import * as N from './card-number.js'

const functionNames = ['sin', 'cos', 'tan', 'exp', 'abs', 'sgn', 'trunc', 'round', 'sum'] as const
/** Names that mean something already. */
const takenNames: readonly string[] = [...functionNames, 'e', 'pi', 'true', 'false', 'list', 'str']

/** Brackets, signs and powers inside one another. */
const maximumNesting = 128

interface Reader {
  readonly tokens: readonly CardToken[]
  readonly log: ImportLog
  readonly values: Map<string, CardValue>
  position: number
  nesting: number
}

/** Thrown to leave the statement that is read; the issue is in the log. */
const stopped: unique symbol = Symbol('stopped')
type Read<A> = A | typeof stopped

/** The assignments in the order of the card; a statement that cannot be read is an issue, and the next is read. */
export function readAssignments(tokens: readonly CardToken[], log: ImportLog): readonly Assignment[] {
  const reader: Reader = { tokens, log, values: new Map(), position: 0, nesting: 0 }
  const found: Assignment[] = []
  while (peek(reader).kind !== 'end') {
    if (peek(reader).kind === 'line') {
      reader.position++
      continue
    }
    const statement = readStatement(reader)
    if (statement !== stopped) {
      found.push(statement)
      reader.values.set(statement.name, statement.value)
    }
    while (!['line', 'end'].includes(peek(reader).kind)) reader.position++
    reader.nesting = 0
  }
  return found
}

const end: CardToken = { kind: 'end', text: '', offset: 0 }
const peek = ({ tokens, position }: Reader): CardToken => tokens[position] ?? tokens[tokens.length - 1] ?? end
const isAt = (reader: Reader, ...operators: readonly string[]): boolean =>
  peek(reader).kind === 'operator' && operators.includes(peek(reader).text)

function refuse(reader: Reader, expected: string, at: CardToken = peek(reader), hint?: string): typeof stopped {
  const received = at.kind === 'end' || at.kind === 'line' ? 'the end of the line' : at.text
  reader.log.trouble.add({ code: 'invalid-expression', path: [], offset: at.offset, expected, received, hint })
  return stopped
}

function readStatement(reader: Reader): Read<Assignment> {
  const name = peek(reader)
  if (name.kind !== 'name') return refuse(reader, 'a name')
  if (takenNames.includes(name.text.toLowerCase()) || takenNames.includes(name.text))
    return refuse(reader, 'a name that means nothing yet', name)
  reader.position++
  if (!isAt(reader, '=')) return refuse(reader, '= after the name')
  reader.position++
  const { offset } = peek(reader)
  const value = readValue(reader)
  if (value === stopped) return stopped
  if (!['line', 'end'].includes(peek(reader).kind)) {
    const hint = isAt(reader, '**') ? 'Powers are written with ^.' : undefined
    return refuse(reader, 'an operator or the end of the line', peek(reader), hint)
  }
  return { name: name.text, value, nameOffset: name.offset, offset }
}

function readValue(reader: Reader): Read<CardValue> {
  const { kind, text } = peek(reader)
  if (kind === 'text') {
    reader.position++
    return { kind: 'text', text }
  }
  if (kind === 'name' && /^(?:true|false)$/i.test(text)) {
    reader.position++
    return { kind: 'truth', value: text.toLowerCase() === 'true' }
  }
  if (isAt(reader, '[')) return nested(reader, readList)
  const named = kind === 'name' ? reader.values.get(text) : undefined
  const isWhole = ['line', 'end'].includes(reader.tokens[reader.position + 1]?.kind ?? 'end')
  if (named !== undefined && isWhole) {
    reader.position++
    return named
  }
  return readSum(reader)
}

function nested<A>(reader: Reader, read: (reader: Reader) => Read<A>): Read<A> {
  if (reader.nesting >= maximumNesting) {
    const { offset } = peek(reader)
    const expected = `brackets, signs and powers at most ${maximumNesting} deep`
    reader.log.trouble.add({ code: 'limit', path: [], offset, expected, received: 'deeper' })
    return stopped
  }
  reader.nesting++
  const value = read(reader)
  reader.nesting--
  return value
}

function readList(reader: Reader): Read<CardValue> {
  const items: CardValue[] = []
  do {
    reader.position++
    if (items.length === 0 && isAt(reader, ']')) break
    const item = readValue(reader)
    if (item === stopped) return stopped
    items.push(item)
  } while (isAt(reader, ','))
  if (!isAt(reader, ']')) return refuse(reader, ', or ]')
  reader.position++
  return { kind: 'list', items }
}

/** The result, or the issue that there is none. */
function computed(reader: Reader, value: N.Computed, at: CardToken): Read<CardNumber> {
  if (E.isRight(value)) return value.right
  const [expected, received] = ['a value that can be worked out', value.left]
  reader.log.trouble.add({ code: 'invalid-expression', path: [], offset: at.offset, expected, received })
  return stopped
}

function readSum(reader: Reader): Read<CardNumber> {
  let total = readProduct(reader)
  while (total !== stopped && isAt(reader, '+', '-')) {
    const sign = peek(reader)
    reader.position++
    const term = readProduct(reader)
    if (term === stopped) return stopped
    total = computed(reader, N.add(total, sign.text === '-' ? N.negate(term) : term), sign)
  }
  return total
}

function readProduct(reader: Reader): Read<CardNumber> {
  let product = readPower(reader)
  while (product !== stopped && isAt(reader, '*', '/')) {
    const sign = peek(reader)
    reader.position++
    const factor = readPower(reader)
    if (factor === stopped) return stopped
    product = computed(reader, sign.text === '*' ? N.multiply(product, factor) : N.divide(product, factor), sign)
  }
  return product
}

function readPower(reader: Reader): Read<CardNumber> {
  const base = readSigned(reader)
  if (base === stopped || !isAt(reader, '^')) return base
  const sign = peek(reader)
  reader.position++
  const exponent = nested(reader, readPower)
  return exponent === stopped ? stopped : computed(reader, N.power(base, exponent), sign)
}

function readSigned(reader: Reader): Read<CardNumber> {
  let isMinus = false
  for (; isAt(reader, '+', '-'); reader.position++) isMinus = isMinus !== (peek(reader).text === '-')
  const value = readAtom(reader)
  return value === stopped || !isMinus ? value : N.negate(value)
}

function readAtom(reader: Reader): Read<CardNumber> {
  const at = peek(reader)
  if (isAt(reader, '(')) return nested(reader, readBracket)
  if (at.kind === 'number') {
    reader.position++
    return computed(reader, N.literal(at.text), at)
  }
  if (at.kind !== 'name') return refuse(reader, 'a number, a name or a bracket')
  reader.position++
  if (isAt(reader, '(')) return nested(reader, (inner) => readCall(inner, at))
  if (/^pi$/i.test(at.text)) return N.constant(Math.PI)
  if (/^e$/i.test(at.text)) return N.constant(Math.E)
  const value = reader.values.get(at.text)
  if (value !== undefined && (value.kind === 'exact' || value.kind === 'ball')) return value
  return value === undefined ? undefinedName(reader, at) : refuse(reader, 'the name of a number', at)
}

function undefinedName(reader: Reader, { text, offset }: CardToken): typeof stopped {
  const near = didYouMean(text, reader.values.keys())
  const hint = near === undefined ? 'A name has to be assigned further up.' : `Did you mean ${near}?`
  const [expected, received] = ['a name that is assigned further up', text]
  reader.log.trouble.add({ code: 'undeclared-symbol', path: [], offset, expected, received, hint })
  return stopped
}

function readBracket(reader: Reader): Read<CardNumber> {
  reader.position++
  const value = readSum(reader)
  if (value === stopped) return stopped
  if (!isAt(reader, ')')) return refuse(reader, ')')
  reader.position++
  return value
}

function readCall(reader: Reader, name: CardToken): Read<CardNumber> {
  const given: CardNumber[] = []
  do {
    reader.position++
    const value = readSum(reader)
    if (value === stopped) return stopped
    given.push(value)
  } while (isAt(reader, ','))
  if (!isAt(reader, ')')) return refuse(reader, ', or )')
  reader.position++
  const [first, ...more] = given
  if (name.text === 'sum') return sumOf(reader, given, name)
  const result = first === undefined || more.length > 0 ? undefined : N.applied(name.text, first)
  if (result !== undefined) return computed(reader, result, name)
  const isKnown = functionNames.some((known) => known === name.text)
  const near = isKnown ? undefined : didYouMean(name.text, functionNames)
  const expected = `one of ${functionNames.join(', ')}, of one number (sum: of any)`
  const hint = near === undefined ? undefined : `Did you mean ${near}?`
  reader.log.trouble.add({
    ...{ code: 'unknown-function', path: [], offset: name.offset, expected, received: name.text, hint },
  })
  return stopped
}

function sumOf(reader: Reader, given: readonly CardNumber[], name: CardToken): Read<CardNumber> {
  let total: CardNumber = { kind: 'exact', value: Q.zero }
  for (const value of given) {
    const next = computed(reader, N.add(total, value), name)
    if (next === stopped) return stopped
    total = next
  }
  return total
}
