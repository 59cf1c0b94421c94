// One mutant in a copy of the tree: applied, tested, and taken back.

import { execFile } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Mutant } from './mutant.js'

export interface Fate {
  readonly mutant: Mutant
  /** `stale`: the text to find is not there exactly once. */
  readonly kind: 'killed' | 'survived' | 'stale'
  /** The test that failed; `null` if none did. */
  readonly by: string | null
}

const run = (folder: string, file: string, args: readonly string[]): Promise<number> =>
  new Promise((resolve) => {
    execFile(process.execPath, [join(folder, 'node_modules', file), ...args], { cwd: folder }, (error) =>
      resolve(error === null ? 0 : 1),
    )
  })

interface VitestReport {
  readonly success: boolean
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message?: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

/** The first test that fails; `undefined` if all pass. */
export async function failureOf(folder: string, tests: readonly string[]): Promise<string | undefined> {
  const output = join(folder, 'report.json')
  rmSync(output, { force: true })
  const options = ['--bail', '1', '--reporter=json', `--outputFile=${output}`]
  const code = await run(folder, 'vitest/vitest.mjs', ['run', ...options, ...tests])
  if (code === 0) return undefined
  const { testResults } = JSON.parse(readFileSync(output, 'utf8')) as VitestReport
  for (const { name, assertionResults } of testResults) {
    const failed = assertionResults.find(({ status }) => status === 'failed')
    if (failed !== undefined) return `${name.slice(folder.length + 1)}: ${failed.fullName}`
  }
  const file = testResults.find(({ status }) => status === 'failed')
  if (file === undefined) throw new Error('the tests end without a verdict')
  return `${file.name.slice(folder.length + 1)}: it cannot be loaded`
}

/** What `npm run embed` writes, from which the rules are read. */
const embedded = ['src/catalogue/embedded.ts']

/** Applies the mutant in the folder, runs its tests, and takes it back. */
export async function applied(mutant: Mutant, folder: string): Promise<Fate> {
  const isRecord = mutant.file.startsWith('rules/')
  const touched = [mutant.file, ...(isRecord ? embedded : [])].map((name) => join(folder, name))
  const originals = touched.map((path) => readFileSync(path, 'utf8'))
  const [path = '', original = ''] = [touched[0], originals[0]]
  if (original.split(mutant.find).length !== 2) return { mutant, kind: 'stale', by: null }
  writeFileSync(
    path,
    original.replace(mutant.find, () => mutant.replace),
  )
  try {
    if (isRecord && (await run(folder, 'tsx/dist/cli.mjs', ['scripts/embed.ts'])) !== 0)
      return { mutant, kind: 'killed', by: 'npm run embed' }
    const by = await failureOf(folder, mutant.tests)
    return { mutant, kind: by === undefined ? 'survived' : 'killed', by: by ?? null }
  } finally {
    for (const [index, name] of touched.entries()) writeFileSync(name, originals[index] ?? '')
  }
}
