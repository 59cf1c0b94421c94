// Keys that stand twice in one map of a JSON text. JSON.parse keeps the last of them without a word, so a text could say one
// thing to its reader and another to a program. For texts of programs, which are larger than what readJson takes.

import type { Path } from '../physics/document.js'
import type { Issue } from '../physics/issue.js'
import { lineTable } from './line-table.js'
import { newTrouble } from './trouble.js'

/** A map or list that is open; `step` leads to the value in it that is being read. */
type Open = { readonly keys: Set<string>; step: string } | { readonly keys: undefined; step: number }

/** An issue `duplicate-key` at each key that its map has already. The text is one that JSON.parse takes. */
export function repeatedKeys(text: string, file: string | null): readonly Issue[] {
  const trouble = newTrouble(lineTable(text, file))
  const open: Open[] = []
  let top: Open | undefined
  for (let offset = 0; offset < text.length; offset++)
    switch (text[offset]) {
      case '{':
        top = { keys: new Set(), step: '' }
        open.push(top)
        break
      case '[':
        top = { keys: undefined, step: 0 }
        open.push(top)
        break
      case '}':
      case ']':
        open.pop()
        top = open[open.length - 1]
        break
      case ',':
        if (top?.keys === undefined && top !== undefined) top.step++
        break
      case '"': {
        const start = offset
        offset = closingQuote(text, start)
        if (top?.keys === undefined || !isKey(text, offset + 1)) break
        top.step = JSON.parse(text.slice(start, offset + 1)) as string
        if (top.keys.has(top.step)) {
          const path: Path = open.map(({ step }) => step)
          const problem = { path, offset: start, expected: 'each key once', received: `${top.step} twice` }
          trouble.add({ code: 'duplicate-key', ...problem, hint: 'Keep one of the two; programs take the last one.' })
        }
        top.keys.add(top.step)
      }
    }
  return trouble.issues() ?? []
}

/** Where the string that begins at `start` ends. */
function closingQuote(text: string, start: number): number {
  let offset = start + 1
  while (offset < text.length && text[offset] !== '"') offset += text[offset] === '\\' ? 2 : 1
  return offset
}

/** A string is a key where a colon follows. */
function isKey(text: string, from: number): boolean {
  let offset = from
  while (/[ \t\n\r]/.test(text[offset] ?? '')) offset++
  return text[offset] === ':'
}
