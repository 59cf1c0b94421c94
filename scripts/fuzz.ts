// npm run fuzz -- [--time 60s] [--target yaml] [--seed N] [--json FILE]: hostile texts made from the examples, the
// fixtures and the grammars, fed to the command; what is taken badly becomes a file of test/fuzz/reproducers/, which the
// unit tests replay. Ends with exit code 1 if something was found.

import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Campaign, campaign, type Find } from '../test/fuzz/campaign.js'
import { randomFrom } from '../test/fuzz/random.js'
import { targets } from '../test/fuzz/targets/index.js'
import { startWatchdog } from '../test/fuzz/watchdog.js'
import { durationOf, durationWanted } from './duration.js'

const { values } = parseArgs({
  options: {
    time: { type: 'string', default: '60s' },
    target: { type: 'string', multiple: true },
    seed: { type: 'string' },
    json: { type: 'string' },
  },
})

function usage(message: string): never {
  console.error(message)
  process.exit(2)
}

const budget = durationOf(values.time) ?? usage(durationWanted)
const names = targets.map(({ name }) => name)
const unknown = values.target?.find((name) => !names.includes(name))
if (unknown !== undefined) usage(`there is no target ${unknown}; there are ${names.join(', ')}`)
const chosen = targets.filter(({ name }) => values.target?.includes(name) ?? true)
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed)
if (!Number.isInteger(seed)) usage('--seed wants a whole number')

const reproducers = fileURLToPath(new URL('../test/fuzz/reproducers/', import.meta.url))
const longestHang = 30_000

function save({ target, input, complaint }: Find): string {
  const folder = join(reproducers, target)
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${createHash('sha256').update(input).digest('hex').slice(0, 12)}.txt`)
  writeFileSync(file, input)
  console.log(`  ${complaint}\n    ${file}`)
  return file
}

console.log(`seed ${seed}   (to run it again: npm run fuzz -- --seed ${seed} --time ${values.time})`)
const results: Record<string, Omit<Campaign, 'finds'> & { readonly finds: readonly string[] }> = {}
for (const [k, target] of chosen.entries()) {
  const watchdog = startWatchdog(join(reproducers, target.name), longestHang)
  const options = { random: randomFrom(seed + k), milliseconds: (1000 * budget) / chosen.length, watch: watchdog.watch }
  const { inputs, milliseconds, finds } = await campaign(target, options)
  await watchdog.stop()
  const rate = (inputs / milliseconds) * 1000
  console.log(`${target.name.padEnd(12)} ${inputs} inputs, ${rate.toFixed(0)} a second, ${finds.length} found`)
  for (const find of finds) save(find)
  results[target.name] = {
    inputs,
    milliseconds: Math.round(milliseconds),
    finds: finds.map(({ complaint }) => complaint),
  }
}
if (values.json !== undefined)
  writeFileSync(values.json, `${JSON.stringify({ seed, targets: results }, undefined, 2)}\n`)
process.exit(Object.values(results).some(({ finds }) => finds.length > 0) ? 1 : 0)
