// Whether a text can be read at all, whatever its format: its length, and characters that no text holds.

import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import type { Issue } from '../physics/issue.js'
import { maximumLength } from './limits.js'
import { lineTable } from './line-table.js'
import { newTrouble, type Trouble } from './trouble.js'

/** What is wrong with the text as such; `undefined` if nothing. A leading byte-order mark does not count as a column. */
export function textIssues(given: string, file: string | null): NonEmptyArray<Issue> | undefined {
  if (given.length > maximumLength) return [tooLong(given.length, file)]
  const text = given.charCodeAt(0) === 0xfeff ? given.slice(1) : given
  const trouble = newTrouble(lineTable(text, file))
  checkCharacters(text, trouble)
  return trouble.issues()
}

function tooLong(length: number, file: string | null): Issue {
  const [expected, received] = [`at most ${maximumLength} characters`, `${length} characters`]
  return {
    code: 'limit',
    path: '$',
    location: { file, line: 1, column: 1 },
    expected,
    received,
    hint: 'Leave out what a model does not need, or split the file.',
  }
}

function checkCharacters(text: string, trouble: Trouble): void {
  const zero = text.indexOf('\0')
  if (zero >= 0) {
    const hint = 'The file may be binary, or in UTF-16: save it as UTF-8.'
    trouble.add({ code: 'syntax', path: [], offset: zero, expected: 'text', received: 'a zero byte', hint })
  }
  const half = text.search(/\p{Surrogate}/u)
  if (half >= 0) {
    const received = 'half of a surrogate pair'
    trouble.add({ code: 'syntax', path: [], offset: half, expected: 'whole characters', received })
  }
  if (text.trim() === '') {
    trouble.add({ code: 'syntax', path: [], offset: 0, expected: 'a document', received: 'an empty text' })
  }
}
