// bench/subject.ts as users get our code: one minified CommonJS bundle with a V8 code cache, in a temporary folder.

import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { type Command, run } from './clock.js'

export type Subject = typeof import('./subject.js')

export interface Bundle {
  /** Loaded into this process, for warm figures. */
  readonly subject: Subject
  /** Milliseconds of the first call in a fresh process: solving N states, with every proof or without, with code cache or without. */
  readonly firstCall: (count: number, options: { readonly proofs: boolean; readonly cache: boolean }) => number
}

const here = fileURLToPath(new URL('.', import.meta.url))

let made: Promise<Bundle> | undefined

/** The bundle, made when it is first asked for. */
export const bundle = (): Promise<Bundle> => {
  made ??= make()
  return made
}

async function make(): Promise<Bundle> {
  const folder = mkdtempSync(join(tmpdir(), 'nuvertex-bench-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const outfile = join(folder, 'subject.cjs')
  await build({
    entryPoints: [join(here, 'subject.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'ascii',
    minify: true,
    logLevel: 'warning',
  })
  const call = (...args: readonly string[]): Command => ({
    file: process.execPath,
    args: [join(here, 'first-call.cjs'), outfile, ...args],
  })
  run(call('make-cache'))
  return {
    subject: createRequire(import.meta.url)(outfile) as Subject,
    firstCall: (count, { proofs, cache }) =>
      Number(run(call(String(count), proofs ? 'proofs' : 'labels', cache ? 'cache' : 'no-cache')).output),
  }
}
