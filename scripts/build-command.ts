// The command as it is installed: a small loader and a few CommonJS bundles, each with a V8 code cache. It starts faster
// that way than from the library's many modules.

import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

const nodeModules = join(root, 'node_modules')

const resolutions: Plugin = {
  name: 'resolutions',
  setup({ onResolve, onLoad }) {
    // What is loaded only when it is needed is a bundle of its own, which the loader knows by this name.
    onResolve({ filter: /^\.\/commands\/index\.js$/ }, () => ({ path: 'chunk:commands', external: true }))
    onResolve({ filter: /\/late\.js$/ }, () => ({ path: 'chunk:late', external: true }))
    onResolve({ filter: /\/late-importers\.js$/ }, () => ({ path: 'chunk:late-importers', external: true }))
    onResolve({ filter: /^\.\/program\.js$/ }, () => ({ path: 'chunk:program', external: true }))
    // Loaded from its package, and only by `explain --derive`.
    onResolve({ filter: /^nerdamer\// }, ({ path }) => ({ path, external: true }))
    // ES modules of the same packages: no wrapper around each module, and what is not used is left out.
    onResolve({ filter: /^fp-ts\/lib\// }, ({ path }) => ({ path: join(nodeModules, path.replace('/lib/', '/es6/')) }))
    onResolve({ filter: /^io-ts$/ }, () => ({ path: join(nodeModules, 'io-ts/es6/index.js') }))
    onResolve({ filter: /^yaml$/ }, () => ({ path: join(nodeModules, 'yaml/browser/index.js') }))
    // commander wants it for commands that are programs of their own; there are none here, and it takes 3 ms to load.
    onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace: 'empty' }))
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {}' }))
  },
}

async function bundle(entry: string, outfile: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'ascii',
    minify: true,
    legalComments: 'none',
    plugins: [resolutions],
    banner: { js: '(function(module,exports,require){' },
    footer: { js: '})' },
    supported: { 'dynamic-import': false },
    logLevel: 'warning',
  })
  // esbuild leaves regular expressions as they are; the loader reads Latin-1, so nothing else may stay.
  const asEscape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  writeFileSync(outfile, readFileSync(outfile, 'utf8').replace(/[\u0080-\uFFFF]/g, asEscape))
}

/** Writes nuvertex.cjs and the bundles it loads into a folder; the commands of commands/late.ts are built with the library. */
export async function buildCommand(folder: string): Promise<void> {
  await bundle('src/cli/command-line.ts', join(folder, 'command-line.cjs'))
  await bundle('src/cli/program.ts', join(folder, 'program.cjs'))
  await bundle('src/cli/commands/index.ts', join(folder, 'commands.cjs'))
  const command = join(folder, 'nuvertex.cjs')
  copyFileSync(join(root, 'scripts/loader.cjs'), command)
  chmodSync(command, 0o755)
  // A process of its own: the cache is only good for the flags that plain Node runs with.
  execFileSync(process.execPath, [join(root, 'scripts/make-code-cache.cjs'), command], { stdio: 'inherit', env: {} })
}
