// First pass over a YAML text, before anything recursive: the parser of `yaml` keeps its own stack, so depth and size are
// known token by token and refused early. Also found here: a bare `?` or `-` where a value belongs. YAML reads `[0, ?]`
// as a map with an empty key; the author meant the words "?" and "-" and has to quote them.

import { CST, Lexer, Parser } from 'yaml'
import { maximumDepth, maximumTokens } from './limits.js'
import type { Trouble } from './trouble.js'

export interface Scan {
  readonly tokens: readonly CST.Token[]
  /** Offsets of bare `?` and `-`. */
  readonly bare: readonly number[]
}

/** What to do about a tag. */
export const tagHint = 'Remove the tag: lists, maps, text and numbers need none.'

// In a long text a tag that will be refused in any case is refused at once, without reading on for seconds.
const longText = 65_536
const harmlessTags: readonly string[] = ['!', '!!map', '!!seq', '!!str', '!!int', '!!float']

/** Scans a text; `undefined` (with the issue in `trouble`) if it is too deep or too large. */
export function scanYaml(text: string, trouble: Trouble): Scan | undefined {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  const bare: number[] = []
  let count = 0
  let flowDepth = 0
  let afterColon = false
  let type: CST.TokenType | undefined | null
  for (const lexeme of new Lexer().lex(text)) {
    const offset = parser.offset
    for (const token of parser.next(lexeme)) tokens.push(token)
    const limit = exceeded(parser, ++count)
    if (limit !== undefined) {
      trouble.add({ code: 'limit', path: [], offset, expected: `at most ${limit}`, received: 'more' })
      return undefined
    }
    // The lexeme after a `scalar` mark is the text of that scalar, whatever it looks like.
    type = type === 'scalar' ? undefined : CST.tokenType(lexeme)
    switch (type) {
      case 'tag':
        if (text.length > longText && !harmlessTags.includes(lexeme)) {
          trouble.add({
            code: 'unsupported',
            path: [],
            offset,
            expected: 'no tag',
            received: `the tag ${lexeme}`,
            hint: tagHint,
          })
          return undefined
        }
        break
      case 'flow-map-start':
      case 'flow-seq-start':
        flowDepth++
        break
      case 'flow-map-end':
      case 'flow-seq-end':
        flowDepth--
        break
      case 'explicit-key-ind':
        bare.push(offset)
        break
      case 'seq-item-ind':
        if (flowDepth > 0 || (afterColon && endsLine(text, offset + 1))) bare.push(offset)
        break
      default:
    }
    if (type !== 'space') afterColon = type === 'map-value-ind'
  }
  for (const token of parser.end()) tokens.push(token)
  return { tokens, bare }
}

function exceeded(parser: Parser, count: number): string | undefined {
  if (count > maximumTokens) return `${maximumTokens} tokens`
  if (parser.stack.length <= maximumDepth) return undefined
  let depth = 0
  for (const { type } of parser.stack) {
    if (type === 'block-map' || type === 'block-seq' || type === 'flow-collection') depth++
  }
  return depth > maximumDepth ? `${maximumDepth} lists and maps inside one another` : undefined
}

/** Whether nothing but blanks or a comment follows on the line. */
function endsLine(text: string, from: number): boolean {
  let k = from
  while (text[k] === ' ' || text[k] === '\t') k++
  return k >= text.length || text[k] === '\n' || text[k] === '\r' || text[k] === '#'
}
