// The cases of the table that need a process of their own: the command as it is installed.

import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildCommand } from '../../scripts/build-command.js'
import { processCases } from './cases/processes.js'
import { rows } from './rows.js'

let folder = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nuvertex-hostile-'))
  await buildCommand(folder)
  copyFileSync(fileURLToPath(new URL('./faults.cjs', import.meta.url)), join(folder, 'faults.cjs'))
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let count = 0

describe.each(rows.filter(({ number }) => processCases.some(({ row }) => row === number)))(
  'row $number: $title',
  ({ number }) => {
    const own = processCases.filter(({ row }) => row === number)
    it.each(own.map((one) => [one.what, one] as const))('%s', (_, { shell, files, prints, says }) => {
      count += 1
      const cwd = join(folder, String(count))
      mkdirSync(cwd)
      for (const [name, content] of Object.entries(files ?? {})) writeFileSync(join(cwd, name), content)
      const command = `${process.execPath} ${join(folder, 'nuvertex.cjs')}`
      const faulty = `${process.execPath} --require ${join(folder, 'faults.cjs')} ${join(folder, 'nuvertex.cjs')}`
      const env = { ...process.env, NUVERTEX: command, FAULTY: faulty }
      const { stdout, stderr } = spawnSync('bash', ['-c', shell], { encoding: 'utf8', cwd, env, input: '' })
      expect({ stdout, stderr }).toEqual({ stdout: prints, stderr })
      if (says === undefined) expect(stderr).toBe('')
      else expect(stderr).toContain(says)
      expect(stderr).not.toMatch(/^\s+at |defect/m)
    })
  },
)
