// npm run laws [-- --time 10m] [-- --seed N]: every law of properties/ with a fresh seed, again and again until time is up.

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values } = parseArgs({ options: { time: { type: 'string' }, seed: { type: 'string' } } })

const seconds = { s: 1, m: 60, h: 3600 } as const
const match = /^(\d+)([smh])$/.exec(values.time ?? '0s')
if (match === null) {
  console.error('--time wants a number and a unit: 30s, 10m, 2h')
  process.exit(2)
}
const budget = Number(match[1]) * seconds[match[2] as keyof typeof seconds]
const root = fileURLToPath(new URL('..', import.meta.url))
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url))
const start = performance.now()
const elapsed = (): number => (performance.now() - start) / 1000

let rounds = 0
do {
  const seed = rounds === 0 && values.seed !== undefined ? Number(values.seed) : Math.floor(Math.random() * 2 ** 31)
  console.log(`seed ${seed}   (to run it again: npm run laws -- --seed ${seed})`)
  const run = spawnSync(process.execPath, [vitest, 'run', '--project', 'laws'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NUVERTEX_SEED: String(seed) },
  })
  rounds += 1
  if (run.status !== 0) process.exit(run.status ?? 1)
} while (elapsed() < budget)
console.log(`${rounds} ${rounds === 1 ? 'round' : 'rounds'} of all laws in ${elapsed().toFixed(0)} s`)
