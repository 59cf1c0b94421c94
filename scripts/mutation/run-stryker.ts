// Stryker on some files, with some tests, for some mutants.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import type { Choice } from './choice.js'
import { type Fate, type FateKind, fateOf } from './fate.js'

export interface Run {
  readonly root: string
  readonly mutate: readonly string[]
  readonly tests: readonly string[]
  readonly choice: Choice
  readonly concurrency: number
}

export interface Outcome {
  /** Of the mutants that were run. */
  readonly fates: readonly Fate[]
  /** Number of mutants there are, run or not. */
  readonly of: number
  /** Keys of those that were not run because their fate is known. */
  readonly known: readonly string[]
}

const kinds: Readonly<Record<string, FateKind>> = {
  Killed: 'killed',
  Timeout: 'timeout',
  Survived: 'survived',
  NoCoverage: 'noCoverage',
  RuntimeError: 'error',
}

/** Works in a copy of the tree below reports/, which git does not see. */
export async function runStryker({ root, mutate, tests, choice, concurrency }: Run): Promise<Outcome> {
  const folder = join(root, 'reports/mutation')
  const choiceFile = join(folder, 'choice.json')
  writeFileSync(choiceFile, JSON.stringify(choice))
  process.env['NUVERTEX_MUTATION_TESTS'] = tests.join(' ')
  process.env['NUVERTEX_MUTATION_CHOICE'] = choiceFile
  process.env['NUVERTEX_MUTATION_ROOT'] = root
  const results = await new Stryker({
    mutate: [...mutate],
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    plugins: ['@stryker-mutator/vitest-runner', join(root, 'scripts/mutation/chosen-mutants.mjs')],
    checkers: ['chosen'],
    concurrency,
    reporters: ['progress-append-only'],
    ignorePatterns: ['reports', 'dist'],
    tempDirName: 'reports/mutation/stryker',
    cleanTempDir: 'always',
    disableTypeChecks: true,
    timeoutMS: 10_000,
    dryRunTimeoutMinutes: 30,
    allowConsoleColors: false,
    allowEmpty: true,
  }).runMutationTest()
  const run = results.flatMap((result) => {
    const kind = kinds[result.status]
    return kind === undefined ? [] : [fateOf(root, result, kind)]
  })
  const known = results
    .filter(({ statusReason }) => statusReason === 'known')
    .map((one) => fateOf(root, one, 'killed').key)
  return { fates: run, of: results.length, known }
}
