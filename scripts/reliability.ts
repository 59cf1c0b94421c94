// npm run reliability [-- --run NAME … --time 10m]: runs the checks that are named (or `all`), records their figures in
// docs/figures/, and writes docs/reliability.md from what is recorded. Without --run it only writes the page.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { allFigures, figuresOf, here, recordFigures } from './figures-file.js'
import { type FuzzFigures, reliabilityPage } from './reliability-page.js'

const { values } = parseArgs({
  options: { run: { type: 'string', multiple: true, default: [] }, time: { type: 'string', default: '10m' } },
})
const root = fileURLToPath(new URL('..', import.meta.url))

/** What each check is run with; `mutation` records its folders itself. */
const checks: Readonly<Record<string, readonly string[]>> = {
  laws: ['laws.ts', '--time', values.time],
  mutants: ['mutants.ts'],
  checker: ['checker.ts'],
  differential: ['differential.ts'],
  hostile: ['hostile.ts'],
  fuzz: ['fuzz.ts', '--time', values.time],
}
const names = values.run.includes('all') ? Object.keys(checks) : values.run
const unknown = names.find((name) => checks[name] === undefined)
if (unknown !== undefined) {
  console.error(`there is no check ${unknown}; there are ${Object.keys(checks).join(', ')}, all`)
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'nuvertex-figures-'))
let isFailed = false
for (const name of names) {
  const file = join(folder, `${name}.json`)
  const recorded = here()
  const [script = '', ...args] = checks[name] ?? []
  const run = spawnSync(process.execPath, ['--import', 'tsx', join(root, 'scripts', script), ...args, '--json', file], {
    cwd: root,
    stdio: 'inherit',
  })
  isFailed ||= run.status !== 0
  let figures: Record<string, unknown>
  try {
    figures = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    console.error(`${name} left no figures`)
    continue
  }
  // The fates of the physics mutants have a page of their own.
  delete figures['list']
  recordFigures(name, name === 'fuzz' ? added(figures as unknown as FuzzFigures) : figures, recorded)
}
rmSync(folder, { recursive: true })

/** Fuzzing goes on where it stopped: inputs and times are those of all runs so far. */
function added(latest: FuzzFigures): FuzzFigures {
  const earlier = figuresOf<FuzzFigures>('fuzz')?.targets ?? {}
  const targets = Object.entries({ ...earlier, ...latest.targets }).map(([target, figures]) => {
    const [before, now] = [earlier[target], latest.targets[target]]
    if (before === undefined || now === undefined) return [target, figures]
    const milliseconds = before.milliseconds + now.milliseconds
    return [target, { inputs: before.inputs + now.inputs, milliseconds, finds: [...before.finds, ...now.finds] }]
  })
  return { ...latest, targets: Object.fromEntries(targets) }
}

writeFileSync(join(root, 'docs/reliability.md'), reliabilityPage(allFigures()))
process.exitCode = isFailed ? 1 : 0
