// npm run laws [-- --time 10m] [-- --seed N] [-- --json FILE]: every law of properties/ with a fresh seed, again and again
// until time is up. Ends with how many cases were tried, and with exit code 1 and the command that shows it again if a law
// fails. Without --time, one round.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { LawRun } from '../properties/settings.js'

const { values } = parseArgs({
  options: { time: { type: 'string' }, seed: { type: 'string' }, json: { type: 'string' } },
})

const units = { s: 1, m: 60, h: 3600 } as const
const match = /^(\d+)([smh])$/.exec(values.time ?? '0s')
if (match === null) {
  console.error('--time wants a number and a unit: 30s, 10m, 2h')
  process.exit(2)
}
const budget = Number(match[1]) * units[match[2] as keyof typeof units]
const firstSeed = values.seed === undefined ? freshSeed() : Number(values.seed)
if (!Number.isSafeInteger(firstSeed)) {
  console.error('--seed wants a whole number')
  process.exit(2)
}
const root = fileURLToPath(new URL('..', import.meta.url))
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'nuvertex-laws-'))
const ledger = join(folder, 'ledger.jsonl')
writeFileSync(ledger, '')
const start = performance.now()
const elapsed = (): number => (performance.now() - start) / 1000

function freshSeed(): number {
  return Math.floor(Math.random() * 2 ** 31)
}

/** One round of all laws; with a budget none begins after its end, and files come in an order of the seed. */
function round(seed: number): number {
  console.log(`seed ${seed}   (to run it again: npm run laws -- --seed ${seed})`)
  const shuffle = budget === 0 ? [] : ['--sequence.shuffle.files', `--sequence.seed=${seed}`, '--reporter=dot']
  const run = spawnSync(process.execPath, [vitest, 'run', '--project', 'laws', ...shuffle], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      NUVERTEX_SEED: String(seed),
      NUVERTEX_LEDGER: ledger,
      ...(budget === 0 ? {} : { NUVERTEX_DEADLINE: String(Date.now() + 1000 * (budget - elapsed())) }),
    },
  })
  return run.status ?? 1
}

const seeds: number[] = []
let status = 0
do {
  const seed = seeds.length === 0 ? firstSeed : freshSeed()
  seeds.push(seed)
  status = round(seed)
} while (status === 0 && elapsed() < budget)

const laws = readFileSync(ledger, 'utf8')
  .split('\n')
  .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as LawRun]))
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
process.exitCode = status
