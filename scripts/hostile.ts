// npm run hostile -- [--json FILE]: the table of hostile inputs, run once, with the time of each row. The unit tests run
// the same cases; this is for figures. Ends with exit code 1 if a case does not keep what is promised.

import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { brokenPromise, isPolluted } from '../test/fuzz/promises.js'
import { cases } from '../test/hostile/cases/index.js'
import { processCases } from '../test/hostile/cases/processes.js'
import { growths } from '../test/hostile/growth.js'
import { everythingIn, type HostileCase } from '../test/hostile/hostile-case.js'
import { rows } from '../test/hostile/rows.js'
import { type Outcome, runCase } from '../test/hostile/run-case.js'
import type { HostileFigures } from './reliability-page.js'

const { values } = parseArgs({ options: { json: { type: 'string' } } })

function whatIsWrong(hostile: HostileCase, outcome: Outcome, folder: string): string | undefined {
  const { exit, stdout, stderr } = outcome
  if (exit !== hostile.exit) return `exit code ${exit}, not ${hostile.exit}`
  if (!(stdout + stderr).includes(hostile.says)) return `does not say '${hostile.says}'`
  if (isPolluted()) return 'a prototype was changed'
  try {
    hostile.after?.(folder)
  } catch (error) {
    return String(error)
  }
  return brokenPromise(outcome, everythingIn(hostile))
}

type RowFigures = HostileFigures['rows'][number]

async function figuresOf({ number, title, milliseconds }: (typeof rows)[number]): Promise<RowFigures> {
  const failures: string[] = []
  let slowest = 0
  const own = cases.filter(({ row }) => row === number)
  for (const hostile of own) {
    // The first run loads what it needs, which is no time of the case.
    await runCase(hostile, () => undefined)
    await runCase(hostile, (outcome, folder) => {
      slowest = Math.max(slowest, outcome.milliseconds)
      const wrong = whatIsWrong(hostile, outcome, folder)
      if (wrong !== undefined) failures.push(`${hostile.what}: ${wrong}`)
    })
  }
  return { row: number, title, cases: own.length, slowest: Math.round(slowest), stated: milliseconds, failures }
}

const figures: RowFigures[] = []
for (const row of rows) figures.push(await figuresOf(row))
for (const { row, title, cases: count, slowest, stated, failures } of figures) {
  if (count === 0) continue
  console.log(
    `${String(row).padStart(2)}  ${title.padEnd(50)} ${String(count).padStart(3)} cases, ${slowest} ms (${stated})`,
  )
  for (const failure of failures) console.log(`    ${failure}`)
}
const inProcesses = processCases.length + growths.length
console.log(
  `${cases.length} cases here; ${inProcesses} more in processes of their own and by growth: npx vitest run test/hostile`,
)
if (values.json !== undefined)
  writeFileSync(values.json, `${JSON.stringify({ cases: cases.length, inProcesses, rows: figures }, undefined, 2)}\n`)
process.exit(figures.some(({ failures }) => failures.length > 0) ? 1 : 0)
