// npm run mutants [-- --workers N --only TEXT --trust --again FILE --json FILE]: applies the physics mutants of test/mutants one at a time, each
// in a copy of the tree, and runs the tests that should notice; first all of them without a mutant, unless they are trusted
// to pass. --again takes what an earlier --json FILE says of those that were killed. Without --only it writes docs/physics-mutants.md. Exit 1: one survived or is stale.

import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { physicsMutants } from '../test/mutants/physics-mutants.js'
import { reportPage } from '../test/mutants/report-page.js'
import { applied, type Fate, failureOf } from '../test/mutants/run-mutant.js'

const { values } = parseArgs({
  options: {
    workers: { type: 'string', default: String(Math.min(2, cpus().length)) },
    only: { type: 'string' },
    trust: { type: 'boolean', default: false },
    again: { type: 'string' },
    json: { type: 'string' },
  },
})
const root = fileURLToPath(new URL('..', import.meta.url))
const { only } = values
const chosen = physicsMutants.filter(
  ({ file, breaks }) => only === undefined || file.includes(only) || breaks.includes(only),
)
const parts = ['src', 'rules', 'test', 'properties', 'scripts', 'schema', 'examples', 'docs', 'bench']
const files = ['package.json', 'tsconfig.json', 'vitest.config.ts', 'README.md', 'CHANGELOG.md']

/** A copy of the tree in which a mutant may live. */
function copyOfTree(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nuvertex-mutants-'))
  for (const part of [...parts, ...files]) cpSync(join(root, part), join(folder, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

const folders = Array.from({ length: Number(values.workers) }, copyOfTree)
const start = performance.now()
const fates: Fate[] = []
interface Earlier {
  readonly file: string
  readonly breaks: string
  readonly kind: Fate['kind']
  readonly by: string | null
}
const earlier: readonly Earlier[] =
  values.again === undefined ? [] : JSON.parse(readFileSync(values.again, 'utf8')).list
for (const [index, mutant] of chosen.entries()) {
  const known = earlier.find(({ file, breaks }) => file === mutant.file && breaks === mutant.breaks)
  if (known?.kind === 'killed') fates[index] = { mutant, kind: 'killed', by: known.by }
}
try {
  const tests = [...new Set(chosen.flatMap((mutant) => mutant.tests))]
  const broken = values.trust ? undefined : await failureOf(folders[0] ?? '', tests)
  if (broken !== undefined) throw new Error(`the tests fail without a mutant: ${broken}`)
  const queue = [...chosen.entries()].filter(([index]) => fates[index] === undefined)
  await Promise.all(
    folders.map(async (folder) => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const [index, mutant] = next
        const fate = await applied(mutant, folder)
        fates[index] = fate
        console.log(
          `${fate.kind.padEnd(8)} ${mutant.file}: ${mutant.breaks}${fate.by === null ? '' : `  [${fate.by}]`}`,
        )
      }
    }),
  )
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true })
}

const seconds = (performance.now() - start) / 1000
const count = (kind: Fate['kind']): number => fates.filter((fate) => fate.kind === kind).length
console.log(
  `${fates.length} mutants: ${count('killed')} killed, ${count('survived')} survived, ${count('stale')} stale; ` +
    `${seconds.toFixed(0)} s`,
)
if (only === undefined) writeFileSync(join(root, 'docs/physics-mutants.md'), reportPage(fates))
if (values.json !== undefined) {
  const figures = { mutants: fates.length, killed: count('killed'), survived: count('survived'), stale: count('stale') }
  const list = fates.map(({ mutant: { file, breaks }, kind, by }) => ({ file, breaks, kind, by }))
  writeFileSync(values.json, `${JSON.stringify({ ...figures, seconds, list }, null, 2)}\n`)
}
process.exitCode = count('killed') === fates.length ? 0 : 1
