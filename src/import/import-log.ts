// What is noted while a file is read: issues that stop it, findings, notices, and the places of the model's values.

import type { Path } from '../physics/document.js'
import type { ImportPlace } from '../physics/imported.js'
import type { Issue } from '../physics/issue.js'
import type { Finding, FindingCode, FindingKind, ImportNotice } from '../physics/report.js'
import { importFinding } from './import-finding.js'
import type { Locator } from './line-table.js'
import { newTrouble, type Trouble } from './trouble.js'

export interface ImportLog {
  readonly trouble: Trouble
  /** Issues with what the user asked for, which have no place in the file. */
  readonly refused: Issue[]
  readonly findings: Finding[]
  readonly notices: ImportNotice[]
  readonly places: ImportPlace[]
  finding(kind: FindingKind, code: FindingCode, message: string, offset: number | null): void
  refuse(issue: Omit<Issue, 'location' | 'hint'> & { readonly hint?: string | undefined }): void
  notice(message: string, offset: number | null): void
  place(path: Path, offset: number): void
}

/** An empty log. */
export function newLog(locate: Locator): ImportLog {
  const at = (offset: number | null) => (offset === null ? null : locate(offset))
  const [refused, findings, notices, places]: [Issue[], Finding[], ImportNotice[], ImportPlace[]] = [[], [], [], []]
  return {
    ...{ trouble: newTrouble(locate), refused, findings, notices, places },
    refuse: ({ hint = null, ...issue }) => {
      refused.push({ ...issue, location: null, hint })
    },
    finding: (kind, code, message, offset) => {
      findings.push(importFinding(kind, code, message, at(offset)))
    },
    notice: (message, offset) => {
      notices.push({ message, location: at(offset) })
    },
    place: (path, offset) => {
      places.push({ path, location: locate(offset) })
    },
  }
}
