// What became of one mutant, with the text that it changes: line numbers move, texts stay.

import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

export type FateKind = 'killed' | 'timeout' | 'survived' | 'noCoverage'

export interface Fate {
  /** Tells the mutants of one state of the sources apart. */
  readonly key: string
  readonly file: string
  readonly lineNumber: number
  /** The line in which the change begins, without space around. */
  readonly line: string
  readonly mutator: string
  readonly original: string
  readonly replacement: string
  readonly kind: FateKind
}

interface Position {
  readonly line: number
  readonly column: number
}

export interface Result {
  readonly fileName: string
  readonly location: { readonly start: Position; readonly end: Position }
  readonly mutatorName: string
  readonly replacement: string
}

/** Space of any kind and length is one space. */
const onOneLine = (text: string): string => text.trim().replaceAll(/\s+/g, ' ')

export function fateOf(root: string, { fileName, location, mutatorName, replacement }: Result, kind: FateKind): Fate {
  const { start, end } = location
  const file = relative(root, fileName)
  const lines = readFileSync(join(root, file), 'utf8').split('\n')
  const touched = lines.slice(start.line - 1, end.line)
  const last = touched.length - 1
  const original = touched.map((line, index) =>
    line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined),
  )
  const place = [start, end].map(({ line, column }) => `${line}:${column}`).join('-')
  return {
    key: `${file}:${place} ${mutatorName} ${replacement}`,
    file,
    lineNumber: start.line,
    line: onOneLine(touched[0] ?? ''),
    mutator: mutatorName,
    original: onOneLine(original.join('\n')),
    replacement: onOneLine(replacement),
    kind,
  }
}
