// npm run pack:smoke: packs the package, installs it in an empty folder as a user would, imports every entry in Node and
// through a bundler, and runs the command. Also publint and attw on the very tarball, its size and its list of folders.

import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { parquetWriteBuffer } from 'hyparquet-writer'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'nuvertex-smoke-'))

const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

function assert(holds: boolean, what: string): void {
  if (!holds) throw new Error(`pack:smoke: ${what}`)
  console.log(`ok  ${what}`)
}

// One copy of the library for those who import it, one bundled for a fast `check`.
const largestTarball = 720 * 1024
const shippedFolders = ['dist', 'rules', 'schema', 'docs']

try {
  const packed = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root)) as [
    { readonly filename: string; readonly files: readonly { readonly path: string }[] },
  ]
  const [{ filename, files }] = packed
  const tarball = join(folder, filename)
  const stray = files
    .map(({ path }) => path)
    .filter((path) => path.includes('/') && !shippedFolders.includes(path.split('/')[0] ?? ''))
  assert(stray.length === 0, `the tarball holds only ${shippedFolders.join(', ')} ${stray.join(' ')}`)
  const { size } = statSync(tarball)
  assert(size < largestTarball, `the tarball has ${(size / 1024).toFixed(0)} KB`)

  const bin = (name: string): string => join(root, 'node_modules/.bin', name)
  run(bin('publint'), ['--strict', tarball], root)
  assert(true, 'publint has nothing to say')
  run(bin('attw'), [tarball, '--profile', 'esm-only'], root)
  assert(true, 'every entry resolves to its types')

  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', tarball], folder)
  // The optional peer that an entry needs, and what its example is run with: the copies that we test with.
  for (const name of ['fast-check', 'vitest'])
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Record<string, string> }
  const entries = Object.keys(manifest.exports)
    .filter((entry) => !entry.endsWith('.json'))
    .map((entry) => `nuvertex${entry.slice(1)}`)
  const imports = entries.map((entry, index) => `import * as m${index} from '${entry}'`)
  const names = entries.map((_, index) => `m${index}`)
  const program = `${imports.join('\n')}
for (const m of [${names.join(', ')}]) if (Object.keys(m).length === 0) throw new Error('an entry exports nothing')
const report = m0.check({ nuvertex: 1, states: [{ nature: 'majorana' }], formFactors: { magnetic: { matrix: [[1e-12]] } } })
console.log(report.right.verdict)
`
  writeFileSync(join(folder, 'smoke.mjs'), program)
  assert(run(process.execPath, ['smoke.mjs'], folder).trim() === 'violated', `Node imports ${entries.join(', ')}`)

  await build({
    entryPoints: [join(folder, 'smoke.mjs')],
    outfile: join(folder, 'bundle.js'),
    bundle: true,
    format: 'iife',
    platform: 'browser',
    logLevel: 'error',
  })
  assert(run(process.execPath, ['bundle.js'], folder).trim() === 'violated', 'a bundle for the browser works')

  const command = join(folder, 'node_modules/.bin/nuvertex')
  const model = join(root, 'examples/majorana-three.yaml')
  const report = JSON.parse(run(command, ['check', '--format', 'json', model], folder)) as { readonly verdict: string }
  assert(report.verdict === 'consistent', 'the installed command checks a model')

  const table = { columnData: [{ name: 'mu_11', data: [1, 0], type: 'DOUBLE' as const }] }
  const kvMetadata = [{ key: 'nuvertex', value: 'nuvertex: 1\nstates: { count: 1, nature: dirac }\n' }]
  writeFileSync(join(folder, 'table.parquet'), new Uint8Array(parquetWriteBuffer({ ...table, kvMetadata })))
  if (
    createRequire(join(folder, 'smoke.mjs'))
      .resolve.paths('hyparquet')
      ?.some((path) => existsSync(join(path, 'hyparquet')))
  )
    console.log('--  a Parquet table without hyparquet: there is one in a folder above')
  else {
    const { status, stderr } = spawnSync(command, ['check', 'table.parquet'], { cwd: folder, encoding: 'utf8' })
    assert(status === 4 && stderr.includes('npm install hyparquet@1.31'), 'a Parquet table asks for hyparquet')
  }
  symlinkSync(join(root, 'node_modules/hyparquet'), join(folder, 'node_modules/hyparquet'))
  const rows = JSON.parse(run(command, ['check', '--format', 'json', 'table.parquet'], folder)) as { verdict: string }
  assert(rows.verdict === 'consistent', 'the installed command checks a Parquet table')

  cpSync(join(root, 'examples/user-suite'), join(folder, 'user-suite'), { recursive: true })
  run(process.execPath, ['../node_modules/vitest/vitest.mjs', 'run'], join(folder, 'user-suite'))
  assert(true, 'the suite of a user finds the mistakes of examples/user-suite')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
