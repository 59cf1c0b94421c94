// What importing says, as lines of text that a reader can judge.

import * as E from 'fp-ts/lib/Either.js'
import { type ImportModelOptions, importModel } from '../../src/import/import-model.js'
import type { Imported } from '../../src/physics/imported.js'
import type { Issue } from '../../src/physics/issue.js'

type Result = ReturnType<typeof importModel>

/** `line:column code path: expected …; received …; hint …` */
export const wordsOfIssue = ({ code, path, location, expected, received, hint }: Issue): string => {
  const place = location === null ? '' : `${location.line}:${location.column} `
  return `${place}${code} ${path}: expected ${expected}; received ${received}${hint === undefined ? '' : `; hint ${hint}`}`
}

export function wordsOfIssues(result: E.Either<readonly Issue[], unknown>): string {
  return E.isLeft(result) ? `\n${result.left.map(wordsOfIssue).join('\n')}\n` : 'no issue'
}

/** Findings, notices, and the model without its header of notices. */
export function wordsOfImported({ findings, notices, text }: Imported): string {
  const place = (location: { readonly line: number; readonly column: number } | null): string =>
    location === null ? '' : `${location.line}:${location.column} `
  return [
    '',
    ...findings.map(({ kind, code, message, location }) => `${place(location)}${kind} ${code}: ${message}`),
    ...notices.map(({ message, location }) => `${place(location)}notice: ${message}`),
    text === null ? 'no model' : text.replace(/^#.*\n/gm, ''),
  ].join('\n')
}

export const issueWords = (text: string, options: ImportModelOptions): string =>
  wordsOfIssues(importModel(text, options))

export function importedWords(text: string, options: ImportModelOptions): string {
  const result: Result = importModel(text, options)
  return E.isLeft(result) ? `ISSUES ${wordsOfIssues(result)}` : wordsOfImported(result.right)
}
