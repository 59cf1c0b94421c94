// How the laws are run. The same seed every time, unless the environment says otherwise:
//   NUVERTEX_SEED     the seed; `random` draws a new one
//   NUVERTEX_RUNS     cases of a law of weight 1 (default 300)
//   NUVERTEX_SECONDS  instead: run each law for so long
//   NUVERTEX_PATH     replays one counterexample
// A failure prints the line that reproduces it.

import fc from 'fast-check'
import { expect, vi } from 'vitest'

const defaultSeed = 20_260_101
const { NUVERTEX_SEED, NUVERTEX_RUNS, NUVERTEX_SECONDS, NUVERTEX_PATH } = process.env

export const seed =
  NUVERTEX_SEED === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(NUVERTEX_SEED ?? defaultSeed)
const baseRuns = Number(NUVERTEX_RUNS ?? 300)
const seconds = NUVERTEX_SECONDS === undefined ? undefined : Number(NUVERTEX_SECONDS)

fc.configureGlobal({ seed, numRuns: baseRuns })
vi.setConfig({ testTimeout: seconds === undefined ? 120_000 : 1000 * seconds + 60_000 })

/** Number of cases of a law of the given weight; a dear law has a weight below 1. */
export const runs = (weight = 1): number => Math.max(1, Math.round(baseRuns * weight))

/** Checks a law over random cases, and says how to see a failure again. */
export function holds<A>(property: fc.IProperty<A>, weight = 1): void {
  const result = fc.check(property, {
    seed,
    numRuns: seconds === undefined ? runs(weight) : Number.MAX_SAFE_INTEGER,
    ...(seconds === undefined ? {} : { interruptAfterTimeLimit: 1000 * seconds, markInterruptAsFailure: false }),
    ...(NUVERTEX_PATH === undefined ? {} : { path: NUVERTEX_PATH, endOnFailure: true }),
  })
  if (!result.failed) return
  const name = expect.getState().currentTestName ?? ''
  const line = `NUVERTEX_SEED=${seed} NUVERTEX_PATH=${result.counterexamplePath ?? ''} npx vitest run --project laws -t ${JSON.stringify(name)}`
  throw new Error(`${fc.defaultReportMessage(result)}\n\nReproduce with:\n  ${line}\n`, { cause: result.errorInstance })
}
