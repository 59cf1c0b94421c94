// Text in a terminal of fixed width: how many columns a string takes, padding, shortening and wrapping.
// Combining marks take no column, East Asian wide characters and emoji two.

const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}]$/u
const wide =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1FAFF}\u{20000}-\u{3FFFD}]$/u
const ascii = /^[\x20-\x7E]*$/

function characterWidth(character: string): number {
  // Latin letters, arrows, operators and symbols: what our own texts consist of needs no table.
  const code = character.codePointAt(0) ?? 0
  if (code < 0x300 || code === 0x2026 || (code >= 0x2190 && code < 0x2e80)) return 1
  return zeroWidth.test(character) ? 0 : wide.test(character) ? 2 : 1
}

/** Columns that a text takes in a terminal. */
export function displayWidth(text: string): number {
  if (ascii.test(text)) return text.length
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

/** Fills up with blanks to the right. */
export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)))

/** Fills up with blanks to the left. */
export const padStart = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - displayWidth(text))) + text

/** The longest beginning of the text that takes no more than `width` columns. */
export function take(text: string, width: number): string {
  let taken = ''
  let used = 0
  for (const character of text) {
    used += characterWidth(character)
    if (used > width) break
    taken += character
  }
  return taken
}

/** Cuts to `width` columns; what was cut is marked with an ellipsis. */
export const shorten = (text: string, width: number): string =>
  displayWidth(text) <= width ? text : `${take(text, Math.max(0, width - 1))}…`

/** Breaks at blanks so that no line is wider than `width`; a word longer than that is left whole. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  lines.push(line)
  return lines
}

/** A paragraph: the first line starts with `first`, the others with as many blanks. */
export function hang(first: string, text: string, width: number): readonly string[] {
  const indent = displayWidth(first)
  return wrap(text, width - indent).map((line, k) => (k === 0 ? first : ' '.repeat(indent)) + line)
}

/** `1 value`, `2 values`. */
export const count = (n: number, singular: string, plural: string = `${singular}s`): string =>
  `${n} ${n === 1 ? singular : plural}`

/** `a`, `a and b`, `a, b and c`. */
export const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`
