// The same input gives the same bytes, whatever the locale, the time zone, the working directory, the order of the runs
// and the variables about colour.

import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { runs } from './commands.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const examples = join(root, 'examples')
const elsewhere = mkdtempSync(join(tmpdir(), 'nuvertex-other folder-ü-'))
cpSync(examples, elsewhere, { recursive: true })
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }))

interface Digest {
  readonly surroundings: { readonly locale: string; readonly timeZone: string }
  readonly digests: Readonly<Record<string, string>>
}

function digest(cwd: string, env: Readonly<Record<string, string>>, ...argv: readonly string[]): Digest {
  const tsx = join(root, 'node_modules/tsx/dist/esm/index.mjs')
  const script = join(root, 'test/determinism/digest.ts')
  const own = { PATH: process.env['PATH'] ?? '', ...env }
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', `file://${tsx}`, script, ...argv], {
    cwd,
    env: own,
    encoding: 'utf8',
  })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

describe('the output of every command', () => {
  const base = digest(examples, { LC_ALL: 'C', TZ: 'UTC' })

  it('is there', () => {
    expect(Object.keys(base.digests).length).toBe(runs.length)
    expect(Object.values(base.digests).filter((each) => !/^[013] /.test(each))).toEqual([])
  })

  it.each([
    [
      'Turkish, in India, in another folder, in the opposite order',
      elsewhere,
      { LC_ALL: 'tr_TR.UTF-8', TZ: 'Asia/Kolkata', NO_COLOR: '1' },
      'reversed',
      'tr-TR',
      'Asia/Calcutta',
    ],
    [
      'German, at the date line, in a terminal that is not there',
      examples,
      {
        LC_ALL: 'de_DE.UTF-8',
        LANG: 'de_DE.UTF-8',
        TZ: 'Pacific/Kiritimati',
        TERM: 'xterm-256color',
        COLUMNS: '40',
        CI: 'true',
      },
      '',
      'de-DE',
      'Pacific/Kiritimati',
    ],
  ] as const)(
    'is the same: %s',
    (_, cwd, env, order, locale, timeZone) => {
      const other = digest(cwd, env, order)
      expect(other.surroundings).toEqual({ locale, timeZone })
      expect(base.surroundings).not.toEqual(other.surroundings)
      expect(other.digests).toEqual(base.digests)
    },
    120_000,
  )
})
