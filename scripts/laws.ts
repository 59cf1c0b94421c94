// npm run laws [-- --time 10m] [-- --seed N] [-- --json FILE]: every law of properties/ with a fresh seed. With --time, each
// law runs for an equal share of it, in rounds with seeds of their own until time is up. Ends with how many cases were tried,
// and with exit code 1 and the command that shows it again if a law fails. Without --time, one round of the usual size.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createVitest, type Vitest } from 'vitest/node'
import type { LawRun } from '../properties/settings.js'
import { durationOf, durationWanted } from './duration.js'

const { values } = parseArgs({
  options: { time: { type: 'string' }, seed: { type: 'string' }, json: { type: 'string' } },
})

function usage(message: string): never {
  console.error(message)
  process.exit(2)
}

const budget = durationOf(values.time ?? '0s') ?? usage(durationWanted)
const firstSeed = values.seed === undefined ? freshSeed() : Number(values.seed)
if (!Number.isSafeInteger(firstSeed)) usage('--seed wants a whole number')
const folder = mkdtempSync(join(tmpdir(), 'nuvertex-laws-'))
const ledger = join(folder, 'ledger.jsonl')
writeFileSync(ledger, '')
const start = performance.now()
const elapsed = (): number => (performance.now() - start) / 1000

function freshSeed(): number {
  return Math.floor(Math.random() * 2 ** 31)
}

const lawRuns = (): readonly LawRun[] =>
  readFileSync(ledger, 'utf8')
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as LawRun]))

/** Runs of laws in a round before one has been counted, and what loading the files takes, in seconds on one core. */
const [usualRuns, loading] = [290, 12]
const cores = Math.max(1, availableParallelism() - 1)

/** Seconds for each law, so that a round fills what is left of the time, the first one part of it: the next knows how long it took. */
function shareOf(left: number, rounds: number, runs: readonly LawRun[]): number {
  const perRound = rounds === 0 ? usualRuns : runs.length / rounds
  const inLaws = runs.reduce((sum, { seconds }) => sum + seconds, 0)
  const beside = rounds === 0 ? loading : Math.max(0, cores * elapsed() - inLaws) / rounds
  return Math.max(0.05, (cores * left * (rounds === 0 ? 0.6 : 1) - beside) / perRound)
}

/** One round of all laws: whether something went wrong. Files come in an order of the seed, and time may end it. */
async function round(vitest: Vitest, seed: number): Promise<boolean> {
  console.log(`seed ${seed}   (to run it again: npm run laws -- --seed ${seed})`)
  const cancel = setTimeout(() => void vitest.cancelCurrentRun('keyboard-input'), 1000 * (budget - elapsed()))
  if (budget === 0) clearTimeout(cancel)
  const { testModules, unhandledErrors } = await vitest.start()
  clearTimeout(cancel)
  return unhandledErrors.length > 0 || testModules.some((module) => module.state() === 'failed')
}

/** The settings of a round, which reach the laws through the environment of the processes that vitest starts. */
function setUp(seed: number, rounds: number): void {
  Object.assign(process.env, { NUVERTEX_SEED: String(seed), NUVERTEX_LEDGER: ledger })
  if (budget === 0) return
  const left = budget - elapsed()
  const [deadline, share] = [Date.now() + 1000 * left, shareOf(left, rounds, lawRuns())]
  Object.assign(process.env, { NUVERTEX_DEADLINE: String(deadline), NUVERTEX_SECONDS: share.toFixed(3) })
}

const seeds: number[] = []
let isWrong = false
do {
  const seed = seeds.length === 0 ? firstSeed : freshSeed()
  setUp(seed, seeds.length)
  seeds.push(seed)
  const vitest = await createVitest('test', {
    ...{ run: true, watch: false, project: ['laws'], root: fileURLToPath(new URL('..', import.meta.url)) },
    ...(budget === 0 ? {} : { reporters: ['dot'], sequence: { shuffle: { files: true }, seed } }),
  })
  isWrong = await round(vitest, seed)
  await vitest.close()
} while (!isWrong && elapsed() < 0.9 * budget)

const laws = lawRuns()
rmSync(folder, { recursive: true })
const cases = laws.reduce((sum, law) => sum + law.cases, 0)
const seconds = elapsed()
const failures = laws.flatMap(({ law, failure }) => (failure === undefined ? [] : [{ law, reproduce: failure }]))
const figures = {
  /** Laws that were tried at least once. */
  laws: new Set(laws.map(({ law }) => law)).size,
  rounds: seeds.length,
  seeds,
  cases,
  seconds: Number(seconds.toFixed(1)),
  casesPerSecond: Math.round(cases / seconds),
  failures,
}
console.log(
  `${figures.laws} laws, ${cases} cases in ${seconds.toFixed(0)} s (${figures.casesPerSecond} a second), ${seeds.length} ${seeds.length === 1 ? 'round' : 'rounds'}`,
)
for (const { law, reproduce } of failures) console.log(`failed: ${law}\n  ${reproduce}`)
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, undefined, 2)}\n`)
process.exit(isWrong ? 1 : 0)
