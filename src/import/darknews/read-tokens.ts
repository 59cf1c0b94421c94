// Text of a card → tokens. A comment runs from # to the end of the line; a line end is a token of its own, but not inside
// brackets and not after an operator or a comma. Linear in the length.

import { maximumTokens } from '../limits.js'
import type { Trouble } from '../trouble.js'
import type { CardToken } from './card.js'

const token =
  /[ \t\r\f\v]+|#[^\n]*|(\n)|((?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?(?![\w.]))|([A-Za-z]\w*)|'([^'\\\n]*)'|"([^"\\\n]*)"|(\*\*|[-+*/^()[\],=])/y

const isOpening = (text: string): boolean => text === '(' || text === '['
const isClosing = (text: string): boolean => text === ')' || text === ']'
const goesOn = ['=', ',', '+', '-', '*', '/', '^']

/** The tokens, an `end` last; `undefined`, with the issue reported, where something else stands. */
export function readTokens(text: string, trouble: Trouble): readonly CardToken[] | undefined {
  const tokens: CardToken[] = []
  const scanner = new RegExp(token)
  let depth = 0
  for (let offset = 0; offset < text.length; ) {
    scanner.lastIndex = offset
    const match = scanner.exec(text)
    if (match === null || tokens.length >= maximumTokens) {
      trouble.add(match === null ? foreign(text, offset) : tooMany(offset))
      return undefined
    }
    const [all, line, number, name, single, double, operator] = match
    const last = tokens[tokens.length - 1]
    const continues = depth > 0 || (last?.kind === 'operator' && goesOn.includes(last.text))
    const string = single ?? double
    if (line !== undefined && !continues && last?.kind !== 'line') tokens.push({ kind: 'line', text: '', offset })
    else if (number !== undefined) tokens.push({ kind: 'number', text: number, offset })
    else if (name !== undefined) tokens.push({ kind: 'name', text: name, offset })
    else if (string !== undefined) tokens.push({ kind: 'text', text: string, offset })
    else if (operator !== undefined) tokens.push({ kind: 'operator', text: operator, offset })
    if (operator !== undefined) depth = Math.max(0, depth + (isOpening(operator) ? 1 : isClosing(operator) ? -1 : 0))
    offset += all.length
  }
  return [...tokens, { kind: 'end', text: '', offset: text.length }]
}

const foreign = (text: string, offset: number): Parameters<Trouble['add']>[0] => ({
  code: 'syntax',
  path: [],
  offset,
  expected: 'an assignment: a name, = and a number, a text in quotes, True, False or a list',
  received: /^[^\n]{1,40}/.exec(text.slice(offset, offset + 40))?.[0] ?? '',
  hint: 'Cards are read and never run: only numbers, + - * / ^, and the functions of the generator.',
})

const tooMany = (offset: number): Parameters<Trouble['add']>[0] => ({
  code: 'limit',
  path: [],
  offset,
  expected: `at most ${maximumTokens} words`,
  received: 'more',
})
