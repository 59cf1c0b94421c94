// docs/figures/NAME.json: what a check of ours counted, and where and when it did.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Figures } from './reliability-page.js'

export interface Recorded {
  /** ISO date. */
  readonly date: string
  /** Short hash; with '+' where files had been changed since; empty outside a git tree. */
  readonly commit: string
  readonly machine: string
}

const root: string = fileURLToPath(new URL('..', import.meta.url))
const fileOf = (name: string): string => join(root, 'docs/figures', `${name}.json`)

/** The figures of a check, or `undefined` if it was never recorded. */
export const figuresOf = <A>(name: string): (A & { readonly recorded: Recorded }) | undefined =>
  existsSync(fileOf(name)) ? JSON.parse(readFileSync(fileOf(name), 'utf8')) : undefined

/** All that is recorded. */
export const allFigures = (): Figures => ({
  laws: figuresOf('laws'),
  mutation: figuresOf('mutation'),
  mutants: figuresOf('mutants'),
  checker: figuresOf('checker'),
  differential: figuresOf('differential'),
  hostile: figuresOf('hostile'),
  fuzz: figuresOf('fuzz'),
})

export function recordFigures(name: string, figures: object, recorded: Recorded = here()): void {
  mkdirSync(join(root, 'docs/figures'), { recursive: true })
  writeFileSync(fileOf(name), `${JSON.stringify({ recorded, ...figures }, null, 2)}\n`)
}

/** This commit, on this machine, today. */
export const here = (): Recorded => ({
  date: new Date().toISOString().slice(0, 10),
  commit: commit(),
  machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? process.arch}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}, Node ${process.versions.node}`,
})

function commit(): string {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  try {
    const isChanged =
      git('status', '--porcelain', '--untracked-files=no', '--', 'src', 'rules', 'test', 'properties') !== ''
    return git('rev-parse', '--short', 'HEAD') + (isChanged ? '+' : '')
  } catch {
    return ''
  }
}
