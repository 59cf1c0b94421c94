// npm run build: the library (ES modules with declarations) by tsc, and the command.

import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'
import { buildCommand } from './build-command.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')

rmSync(dist, { recursive: true, force: true })
const compiler = join(root, 'node_modules/typescript/bin/tsc')
execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
rmSync(join(dist, 'cli'), { recursive: true, force: true })
// The declarations carry the documentation; comments in the code would only make the package larger.
for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.js')) continue
  const file = join(dist, name)
  const { code } = await transform(readFileSync(file, 'utf8'), { target: 'es2022', legalComments: 'none' })
  writeFileSync(file, code)
}
await buildCommand(join(dist, 'cli'))
