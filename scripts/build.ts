// npm run build: the library (ES modules with declarations) and the command.
// The library is built as one set of shared chunks under the public entries, so that the package has one copy of it: the
// entries, and the commands that are loaded late, are small files over the chunks. Declarations stay as they are written,
// those that no entry leads to are left out.

import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { buildCommand } from './build-command.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')

/** `index`, `engine/index` …: what package.json exports, without ending, below dist. */
const entries = Object.values((JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest).exports)
  .filter((file) => file.endsWith('.js'))
  .map((file) => file.slice('./dist/'.length, -'.js'.length))

interface Manifest {
  readonly exports: Readonly<Record<string, string>>
}

/** Packages are not bundled: the user's copy serves. */
const packagesBeside: Plugin = {
  name: 'packages-beside',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path }) => ({ path, external: true }))
  },
}

async function library(): Promise<void> {
  const late = { 'cli/late': 'src/cli/commands/late.ts', 'cli/late-importers': 'src/cli/late-importers.ts' }
  await build({
    absWorkingDir: root,
    entryPoints: { ...Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`])), ...late },
    outdir: dist,
    bundle: true,
    splitting: true,
    platform: 'neutral',
    format: 'esm',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    chunkNames: 'chunks/[hash]',
    plugins: [packagesBeside],
    logLevel: 'warning',
  })
}

function declarations(): void {
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--emitDeclarationOnly'], {
    cwd: root,
    stdio: 'inherit',
  })
  const reached = new Set<string>()
  const reach = (file: string): void => {
    if (reached.has(file) || !existsSync(file)) return
    reached.add(file)
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from |import\()['"](\.[^'"]+)\.js['"]/g))
      reach(join(dirname(file), `${path}.d.ts`))
  }
  for (const entry of entries) reach(join(dist, `${entry}.d.ts`))
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.d.ts') && !reached.has(join(dist, name))) rmSync(join(dist, name))
}

rmSync(dist, { recursive: true, force: true })
declarations()
await library()
await buildCommand(join(dist, 'cli'))
