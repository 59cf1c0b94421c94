// Mutants that no test can kill, because they mean the same: equivalent/*.yaml, each with the reason. They are known by the
// text that they change, not by line numbers.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

export interface MutantText {
  readonly file: string
  /** The line in which the change begins, without space around. */
  readonly line: string
  readonly mutator: string
  readonly original: string
  readonly replacement: string
}

export interface Equivalent extends MutantText {
  /** A sentence that a reader can check. */
  readonly reason: string
}

const folder = fileURLToPath(new URL('equivalent', import.meta.url))

/** Records give what several mutants share once: a file, a reason, and the changes. */
interface EquivalentRecord {
  readonly file: string
  readonly reason: string
  readonly mutants: readonly Pick<MutantText, 'line' | 'mutator' | 'original' | 'replacement'>[]
}

export function equivalents(): readonly Equivalent[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  const records = files.flatMap(
    (name): readonly EquivalentRecord[] => parse(readFileSync(join(folder, name), 'utf8')) ?? [],
  )
  return records.flatMap(({ file, reason, mutants }) => mutants.map((mutant) => ({ file, reason, ...mutant })))
}

export const isSameMutant = (a: MutantText, b: MutantText): boolean =>
  a.file === b.file &&
  a.line === b.line &&
  a.mutator === b.mutator &&
  a.original === b.original &&
  a.replacement === b.replacement
