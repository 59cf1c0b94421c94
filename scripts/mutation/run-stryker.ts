// Stryker on some files, with some tests, for some mutants.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import type { Choice } from './choice.js'
import { digestOf } from './digest.js'
import { type Fate, type FateKind, fateOf, type Result } from './fate.js'

export interface Run {
  readonly root: string
  readonly mutate: readonly string[]
  readonly tests: readonly string[]
  readonly choice: Choice
  readonly concurrency: number
  /** Milliseconds that a mutant may take more than the tests without it. */
  readonly patience: number
  /** Where results are written one by one. */
  readonly log: string
}

export interface Outcome {
  /** Of the mutants that were run. */
  readonly fates: readonly Fate[]
  /** Number of mutants there are, run or not. */
  readonly of: number
  /** Keys of those that were not run because their fate is known. */
  readonly known: readonly string[]
}

const kindOf = (status: string): FateKind | undefined => kinds[status]

const kinds: Readonly<Record<string, FateKind>> = {
  Killed: 'killed',
  Timeout: 'timeout',
  Survived: 'survived',
  NoCoverage: 'noCoverage',
  // The tests cannot even be loaded.
  RuntimeError: 'killed',
}

/** Works in a copy of the tree below reports/, which git does not see. */
export async function runStryker({ root, mutate, tests, choice, concurrency, log, patience }: Run): Promise<Outcome> {
  const folder = join(root, 'reports/mutation')
  const choiceFile = join(folder, 'choice.json')
  writeFileSync(choiceFile, JSON.stringify(choice))
  process.env['NUVERTEX_MUTATION_TESTS'] = tests.join(' ')
  process.env['NUVERTEX_MUTATION_CHOICE'] = choiceFile
  process.env['NUVERTEX_MUTATION_LOG'] = log
  process.env['NUVERTEX_MUTATION_ROOT'] = root
  // Cases of a law: what a mutant breaks is mostly seen at once.
  process.env['NUVERTEX_RUNS'] ??= '100'
  const results = await new Stryker({
    mutate: [...mutate],
    testRunner: 'in-process',
    coverageAnalysis: 'perTest',
    plugins: [join(root, 'scripts/mutation/stryker-plugin.mjs')],
    checkers: ['chosen'],
    concurrency,
    reporters: ['progress-append-only', 'log'],
    ignorePatterns: ['reports', 'dist'],
    tempDirName: 'reports/mutation/stryker',
    cleanTempDir: 'always',
    disableTypeChecks: true,
    timeoutMS: patience,
    dryRunTimeoutMinutes: 30,
    allowConsoleColors: false,
    allowEmpty: true,
  }).runMutationTest()
  const run = results.flatMap((result) => {
    const kind = kindOf(result.status)
    return kind === undefined ? [] : [fateOf(root, result, kind)]
  })
  const known = results
    .filter(({ statusReason }) => statusReason === 'known')
    .map((one) => fateOf(root, one, 'killed').key)
  return { fates: run, of: results.length, known }
}

/** The fates that a run has written down so far, of files that have not changed since. */
export function loggedFates(root: string, log: string): readonly Fate[] {
  if (!existsSync(log)) return []
  const lines = readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  return lines.flatMap((line) => {
    const result: Result & { readonly status: string; readonly digest: string } = JSON.parse(line)
    const kind = kindOf(result.status)
    const isFresh = digestOf(root, relative(root, result.fileName)) === result.digest
    return kind === undefined || !isFresh ? [] : [fateOf(root, result, kind)]
  })
}
