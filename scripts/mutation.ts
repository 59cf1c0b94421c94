// npm run mutation [-- PART … OPTIONS]: Stryker on parts of the sources (all of scripts/mutation/parts.ts without names), and what
// it found into docs/figures/mutation.json. A mutant that is alive after the quick tests meets the slow ones. Exit 1: one survived
// that is not listed as equivalent in test/mutation/equivalent/.
//   --sample N, --seed N  a random sample of N mutants of each part; --all: every mutant, also of a part that is usually sampled
//   --again     where a file has not changed, what an earlier run found stands, be it an interrupted one; only survivors that are
//               not listed are tried again
//   --timeouts  with --again, and a minute more of patience with each: those that timed out are tried again, for it may have been
//               the machine
//   --stages N  only the first N groups of tests of a part, the quick ones: the score is a lower bound
//   --files G   only these files of one part, to work on them: into reports/mutation/, not into the figures
//   --count     counts again what the last run of each part found, after a change of the list; runs nothing
//   --concurrency N, --json FILE  processes at once, 1 unless told; another file for the figures

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { equivalents, isSameMutant } from '../test/mutation/equivalent.js'
import { here } from './figures-file.js'
import { digestOf } from './mutation/digest.js'
import type { Fate } from './mutation/fate.js'
import { figuresOf, isAlive, type PartRun, survivorsOf, updateFigures } from './mutation/figures.js'
import { type Part, parts } from './mutation/parts.js'
import { loggedFates, runStryker } from './mutation/run-stryker.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '20260101' },
    all: { type: 'boolean', default: false },
    again: { type: 'boolean', default: false },
    timeouts: { type: 'boolean', default: false },
    count: { type: 'boolean', default: false },
    concurrency: { type: 'string', default: '1' },
    stages: { type: 'string' },
    files: { type: 'string' },
    json: { type: 'string' },
  },
})
const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'reports/mutation')
mkdirSync(folder, { recursive: true })

/** What the last run of a part found, with the digests of the files as they were. */
interface Memory {
  readonly fates: readonly Fate[]
  readonly sample: PartRun['sample']
  readonly commit: string
  readonly digests: Readonly<Record<string, string>>
}

const memoryFile = ({ name }: Part): string =>
  join(folder, `${name.replaceAll('/', '-')}${values.files === undefined ? '' : '-files'}.json`)

const figuresFile =
  values.json ?? (values.files === undefined ? 'docs/figures/mutation.json' : 'reports/mutation/figures.json')

const memoryOf = (part: Part): Memory | undefined =>
  existsSync(memoryFile(part)) ? (JSON.parse(readFileSync(memoryFile(part), 'utf8')) as Memory) : undefined

async function run(part: Part): Promise<Memory> {
  const size = values.all ? undefined : values.sample === undefined ? part.sample : Number(values.sample)
  const sample = size === undefined ? null : { seed: Number(values.seed), size }
  const earlier = values.again ? memoryOf(part) : undefined
  const log = memoryFile(part).replace('.json', '.log')
  const unchanged = (earlier?.fates ?? []).filter(({ file }) => earlier?.digests[file] === digestOf(root, file))
  const logged = values.again ? loggedFates(root, log) : []
  // The last one counts.
  const found = [...new Map([...unchanged, ...logged].map((fate) => [fate.key, fate])).values()]
  const survivors = new Set(survivorsOf(found))
  const isRetried = (fate: Fate): boolean => survivors.has(fate) || (values.timeouts && fate.kind === 'timeout')
  const settled = found.filter((fate) => !isRetried(fate))
  if (!values.again) rmSync(log, { force: true })
  const fates = new Map<string, Fate>()
  let of = 0
  for (const [index, tests] of part.stages.slice(0, Number(values.stages ?? part.stages.length)).entries()) {
    const isFirst = index === 0
    const only = isFirst ? null : survivorsOf([...fates.values()]).map(({ key }) => key)
    if (only?.length === 0) break
    const choice = { sample, only, known: settled.map(({ key }) => key) }
    const concurrency = Number(values.concurrency)
    const patience = values.timeouts ? 90_000 : 30_000
    const outcome = await runStryker({ root, mutate: part.mutate, tests, choice, concurrency, log, patience })
    for (const fate of outcome.fates) {
      const before = fates.get(fate.key)
      // Tests that do not even reach a mutant say nothing new.
      if (before === undefined || fate.kind !== 'noCoverage') fates.set(fate.key, fate)
    }
    if (isFirst) {
      of = outcome.of
      for (const fate of settled) if (outcome.known.includes(fate.key)) fates.set(fate.key, fate)
    }
  }
  rmSync(log, { force: true })
  const all = [...fates.values()]
  const digests = Object.fromEntries(all.map(({ file }) => [file, digestOf(root, file)]))
  const { commit } = here()
  const drawn = sample === null || all.length >= of ? null : { seed: sample.seed, size: all.length, of }
  return { fates: all, sample: drawn, commit, digests }
}

/** Tells what is left, and whether nothing is. */
function report(part: Part, { fates, sample, commit }: Memory): boolean {
  const survivors = survivorsOf(fates)
  for (const { kind, file, lineNumber, line, mutator, original, replacement } of survivors)
    console.log(`${kind} ${file}:${lineNumber} ${mutator}\n  ${line}\n  - ${original}\n  + ${replacement}`)
  const isSampled = sample !== null
  const listed = equivalents().filter(({ file }) => fates.some((fate) => fate.file === file))
  const alive = fates.filter(isAlive)
  const idle = isSampled ? [] : listed.filter((one) => !alive.some((fate) => isSameMutant(one, fate)))
  for (const { file, line, replacement } of idle)
    console.log(`listed as equivalent, but killed or not a mutant: ${file}\n  ${line}\n  + ${replacement}`)
  const figures = figuresOf({ part, fates, sample, commit })
  updateFigures(
    resolve(root, figuresFile),
    figures,
    parts.map(({ name }) => name),
  )
  const range = figures.interval === null ? '' : ` (${figures.interval.join(' to ')} %)`
  const { mutants, killed, timeout, survived, noCoverage, equivalent, score } = figures
  console.log(
    `${part.name}: ${mutants} mutants${isSampled ? ` of ${sample.of}` : ''}: ${killed} killed, ${timeout} timed out, ${survived} survived, ` +
      `${noCoverage} not covered, ${equivalent} equivalent: ${score} %${range}`,
  )
  return survivors.length === 0 && idle.length === 0
}

const unknown = positionals.find((name) => !parts.some((part) => part.name === name))
if (unknown !== undefined)
  throw new RangeError(`no part ${unknown}; there are ${parts.map(({ name }) => name).join(', ')}`)
let isClean = true
for (const each of parts) {
  if (positionals.length > 0 && !positionals.includes(each.name)) continue
  const part = values.files === undefined ? each : { ...each, mutate: [values.files] }
  const memory = values.count ? memoryOf(part) : await run(part)
  if (memory === undefined) continue
  writeFileSync(memoryFile(part), JSON.stringify(memory))
  isClean = report(part, memory) && isClean
}
process.exitCode = isClean ? 0 : 1
