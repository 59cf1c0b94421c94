// The line of the model file that a finding or issue speaks of, with a caret under the place:
//   7 | magnetic: [[1e-12, "?"], …
//     |             ^
// Columns count UTF-16 units; the caret stands where a terminal shows the character.

import type { Location } from '../../physics/location.js'
import { displayWidth, take } from './layout.js'
import type { Paint } from './paint.js'
import { safeText } from './safe-text.js'

export interface ExcerptOptions {
  readonly paint: Paint
  /** Columns for the whole excerpt. */
  readonly width: number
  readonly indent: string
}

const show = (text: string): string => safeText(text.replaceAll('\t', '  '))

/** Two lines of text; none if the location is outside the source. */
export function excerpt(source: string, location: Location, options: ExcerptOptions): readonly string[] {
  const line = source.split('\n', location.line)[location.line - 1]?.replace(/\r$/, '')
  if (line === undefined || location.column > line.length + 1) return []
  const gutter = `${options.indent}${location.line} | `
  const room = Math.max(16, options.width - gutter.length)
  let before = show(line.slice(0, location.column - 1))
  let after = show(line.slice(location.column - 1))
  if (displayWidth(before) + displayWidth(after) > room) {
    const context = Math.max(8, Math.floor(room / 2))
    if (displayWidth(before) > context) before = `…${lastColumns(before, context - 1)}`
    const left = room - displayWidth(before)
    if (displayWidth(after) > left) after = `${take(after, left - 1)}…`
  }
  const blank = `${options.indent}${' '.repeat(String(location.line).length)} | `
  return [
    options.paint('faint', gutter) + before + after,
    options.paint('faint', blank) + ' '.repeat(displayWidth(before)) + options.paint('caret', '^'),
  ]
}

function lastColumns(text: string, width: number): string {
  const characters = [...text]
  let start = characters.length
  let used = 0
  while (start > 0) {
    used += displayWidth(characters[start - 1] ?? '')
    if (used > width) break
    start--
  }
  return characters.slice(start).join('')
}
