// The text of a file in pieces, one for each statement at its top level. The grammar's parser is made for what an editor
// shows: beyond some three hundred statements at once it takes good text for wrong. Only brackets, strings and comments
// are looked at; linear in the length of the text.

export interface Piece {
  readonly from: number
  readonly to: number
}

/** Where a string begins: its quotes. */
const quotes = /'''|"""|'|"/y
/** A line that goes on with the statement before. */
const continuation = /(?:[ \t\f\r\n#]|else\b|elif\b|except\b|finally\b)/y

/** The pieces, in order; together they are the text. A string or bracket that does not end leaves one last piece. */
export function splitStatements(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let from = 0
  let depth = 0
  for (let at = 0; at < text.length; ) {
    const character = text[at]
    quotes.lastIndex = at
    const quote = character === "'" || character === '"' ? quotes.exec(text)?.[0] : undefined
    if (quote !== undefined) at = endOfString(text, at + quote.length, quote)
    else if (character === '#') at = endOfLine(text, at)
    else if (character === '\\') at += text[at + 1] === '\r' ? 3 : 2
    else {
      if (character === '(' || character === '[' || character === '{') depth++
      else if (character === ')' || character === ']' || character === '}') depth = Math.max(0, depth - 1)
      at++
      continuation.lastIndex = at
      if (character !== '\n' || depth > 0 || at >= text.length || continuation.test(text)) continue
      pieces.push({ from, to: at })
      from = at
    }
  }
  return [...pieces, { from, to: text.length }]
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** After the closing quotes; a string of one line ends with the line at the latest. */
function endOfString(text: string, start: number, quote: string): number {
  for (let at = start; at < text.length; ) {
    if (text[at] === '\\') at += 2
    else if (text.startsWith(quote, at)) return at + quote.length
    else if (text[at] === '\n' && quote.length === 1) return at
    else at++
  }
  return text.length
}
