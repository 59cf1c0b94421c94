// Collects the issues of one document: one for each place, given back in the order of the document.

import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { type Path, pathText, type SourceDocument } from '../../physics/document.js'
import type { Issue, IssueCode } from '../../physics/issue.js'

export interface Report {
  readonly code: IssueCode
  readonly path: Path
  /** The key that leads to `path`, or the value there; the default is the value. */
  readonly at?: 'value' | 'key'
  readonly expected: string
  readonly received: string
  readonly hint?: string | undefined
}

export interface Reporter {
  readonly document: SourceDocument
  add(report: Report): void
  /** The issues in order, or `undefined` if there are none. */
  issues(): NonEmptyArray<Issue> | undefined
}

interface Found {
  readonly rank: number
  readonly isKey: boolean
  readonly issue: Issue
}

/** An empty collection; the first issue at a place wins. */
export function newReporter(document: SourceDocument): Reporter {
  const found = new Map<string, Found>()
  return {
    document,
    add({ code, path, at = 'value', expected, received, hint }) {
      const text = pathText(path)
      const place = `${at} ${text}`
      if (found.has(place)) return
      const isKey = at === 'key'
      const location = isKey ? document.locateKey(path) : document.locate(path)
      const issue: Issue = {
        code,
        path: text,
        location,
        expected,
        received,
        hint: hint ?? (code === 'limit' ? 'Give fewer, or judge parts of the model one by one.' : null),
      }
      found.set(place, { rank: isKey ? document.rankKey(path) : document.rank(path), isKey, issue })
    },
    issues() {
      const inOrder = [...found.values()].sort((a, b) => a.rank - b.rank || Number(b.isKey) - Number(a.isKey))
      const [first, ...rest] = inOrder.map(({ issue }) => issue)
      return first === undefined ? undefined : [first, ...rest]
    },
  }
}
