// How the laws are run. The same seed every time, unless the environment says otherwise:
//   NUVERTEX_SEED     the seed; `random` draws a new one
//   NUVERTEX_RUNS     cases of a law of weight 1 (default 300)
//   NUVERTEX_SECONDS  instead: run each law for so long
//   NUVERTEX_PATH     replays one counterexample
//   NUVERTEX_DEADLINE milliseconds since 1970: no law is begun after it, and a law that runs then is cut short
//   NUVERTEX_LEDGER   a file to which every run of a law adds one line of JSON
// A failure prints the line that reproduces it. How long vitest waits for a law is said in vitest.config.ts.

import { appendFileSync } from 'node:fs'
import { relative } from 'node:path'
import fc from 'fast-check'
import { expect, TestRunner } from 'vitest'

const defaultSeed = 20_260_101
const defaultRuns = 300
const { NUVERTEX_SEED, NUVERTEX_RUNS, NUVERTEX_SECONDS, NUVERTEX_PATH, NUVERTEX_DEADLINE, NUVERTEX_LEDGER } =
  process.env

const seed = NUVERTEX_SEED === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(NUVERTEX_SEED ?? defaultSeed)
const baseRuns = Number(NUVERTEX_RUNS ?? defaultRuns)
const seconds = NUVERTEX_SECONDS === undefined ? undefined : Number(NUVERTEX_SECONDS)
const deadline = Number(NUVERTEX_DEADLINE ?? Number.POSITIVE_INFINITY)

const casesOf = (weight: number, runs = baseRuns): number => Math.max(1, Math.round(runs * weight))

/** What the ledger says of one run of a law. */
export interface LawRun {
  /** `properties/transport.test.ts: transportable > a place translated …`. */
  readonly law: string
  readonly cases: number
  readonly seconds: number
  /** The command that shows the failure again. */
  readonly failure?: string
}

/** Checks a law over random cases, and says how to see a failure again. A dear law has a weight below 1. */
export function holds<A>(property: fc.IProperty<A>, weight = 1): void {
  holdsInFull(property, weight)
}

/** The same; returns whether as many cases were tried as usual: a law that counts what it has seen has a claim to enough only then. */
export function holdsInFull<A>(property: fc.IProperty<A>, weight = 1): boolean {
  const left = deadline - Date.now()
  if (left <= 0) skipped()
  const limit = Math.min(left, seconds === undefined ? Number.POSITIVE_INFINITY : 1000 * seconds)
  const start = performance.now()
  const result = fc.check(property, {
    seed,
    numRuns: seconds === undefined ? casesOf(weight) : Number.MAX_SAFE_INTEGER,
    ...(Number.isFinite(limit) ? { interruptAfterTimeLimit: limit, markInterruptAsFailure: false } : {}),
    ...(NUVERTEX_PATH === undefined ? {} : { path: NUVERTEX_PATH, endOnFailure: true }),
  })
  // Cut short in its first case, a law has not been tried.
  if (result.interrupted && result.counterexamplePath === null && result.numRuns === 0) skipped()
  const { currentTestName = '', testPath = '' } = expect.getState()
  const file = relative(process.cwd(), testPath)
  const failure = result.failed ? replay(file, currentTestName, result.counterexamplePath) : undefined
  record({
    law: `${file}: ${currentTestName}`,
    cases: result.numRuns,
    seconds: (performance.now() - start) / 1000,
    ...(failure === undefined ? {} : { failure }),
  })
  if (failure === undefined) return result.numRuns >= casesOf(weight, defaultRuns)
  throw new Error(`${fc.defaultReportMessage(result)}\n\nReproduce with:\n  ${failure}\n`, {
    cause: result.errorInstance,
  })
}

const skipped = (): void => TestRunner.getCurrentTest()?.context.skip('time is up')

/** vitest looks for the names of groups and test with blanks between them, and takes what it is given for a pattern. */
function replay(file: string, name: string, path: string | null): string {
  const pattern = name
    .split(' > ')
    .join(' ')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const quoted = `'${pattern.replaceAll("'", "'\\''")}'`
  return `NUVERTEX_SEED=${seed} NUVERTEX_PATH=${path ?? ''} npx vitest run --project laws ${file} -t ${quoted}`
}

function record(run: LawRun): void {
  if (NUVERTEX_LEDGER !== undefined) appendFileSync(NUVERTEX_LEDGER, `${JSON.stringify(run)}\n`)
}
