// check --watch in a process of its own, with real changes of real files.

import { type ChildProcess, spawn } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.js'
import { memoryTerminal } from './memory-terminal.js'

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const tsx = import.meta.resolve('tsx')

let cwd = ''
let child: ChildProcess | undefined
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'nuvertex-watch-'))
})
afterEach(() => {
  child?.kill('SIGKILL')
  rmSync(cwd, { recursive: true, force: true })
})

const model = (moment: string): string =>
  `nuvertex: 1\nstates: [{ nature: majorana }]\nformFactors: { magnetic: { matrix: [[${moment}]] } }\n`
const write = (name: string, moment: string): void => writeFileSync(join(cwd, name), model(moment))

/** The command, and a way to wait for the next line of its output that holds something. */
function watching(...argv: readonly string[]) {
  const own = spawn(process.execPath, ['--import', tsx, main, 'check', '--watch', ...argv], { cwd })
  child = own
  const seen = { stdout: '', stderr: '' }
  own.stdout.on('data', (data) => {
    seen.stdout += data
  })
  own.stderr.on('data', (data) => {
    seen.stderr += data
  })
  const ended = new Promise<number | null>((resolve) => own.on('close', resolve))
  const until = async (stream: 'stdout' | 'stderr', what: string): Promise<void> => {
    const limit = Date.now() + 60_000
    while (!seen[stream].includes(what)) {
      if (Date.now() > limit || own.exitCode !== null) throw new Error(`no ${what} in ${JSON.stringify(seen)}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    seen[stream] = seen[stream].slice(seen[stream].indexOf(what) + what.length)
  }
  return { until, ended, seen, kill: (signal: NodeJS.Signals) => own.kill(signal) }
}

describe('check --watch', () => {
  it('checks again after each kind of change, and ends at SIGINT with 130', { timeout: 240_000 }, async () => {
    write('m.yaml', '0')
    const { until, ended, seen, kill } = watching('m.yaml', '--format', 'jsonl')
    await until('stdout', '"verdict":"consistent"')
    await until('stderr', 'Watching m.yaml')

    write('m.yaml', '1')
    await until('stdout', '"verdict":"violated"')

    // As editors do it: another file takes the name.
    write('m.yaml.tmp', '0')
    renameSync(join(cwd, 'm.yaml.tmp'), join(cwd, 'm.yaml'))
    await until('stdout', '"verdict":"consistent"')

    unlinkSync(join(cwd, 'm.yaml'))
    await until('stdout', '"code":"unreadable"')
    write('m.yaml', '2')
    await until('stdout', '"verdict":"violated"')

    kill('SIGINT')
    expect(await ended).toBe(130)
    expect(seen.stdout).not.toContain('\u001b')
  })

  it('checks only what changed, and everything when a rule file changes', { timeout: 240_000 }, async () => {
    write('a.yaml', '0')
    write('b.yaml', '0')
    writeFileSync(join(cwd, 'rule.yaml'), 'nonsense\n')
    const { until, ended, kill } = watching('a.yaml', 'b.yaml', '--rules', 'rule.yaml', '--format', 'github')
    await until('stderr', 'Watching 2 files')
    write('b.yaml', '1')
    await until('stderr', 'b.yaml changed.')
    await until('stderr', 'Watching 2 files')
    unlinkSync(join(cwd, 'rule.yaml'))
    await until('stderr', 'rule.yaml changed.')
    await until('stderr', 'Watching 2 files')
    kill('SIGINT')
    expect(await ended).toBe(130)
  })

  it('sees an edit of a file in a folder, and of the parameters, beside a file that is never quiet', {
    timeout: 240_000,
  }, async () => {
    cpSync(fileURLToPath(new URL('../fixtures/ufo/hnl-dirac-dipole', import.meta.url)), join(cwd, 'ufo'), {
      recursive: true,
    })
    write('m.yaml', '0')
    writeFileSync(join(cwd, 'card.dat'), '')
    const { until, ended, kill } = watching('m.yaml', 'ufo', '--params', 'card.dat', '--format', 'jsonl')
    await until('stderr', 'Watching 2 files')
    const noise = setInterval(() => writeFileSync(join(cwd, 'log'), String(Date.now())), 30)
    try {
      appendFileSync(join(cwd, 'ufo/couplings.py'), '\n# another remark\n')
      await until('stderr', `${join('ufo', 'couplings.py')} changed.`)
      await until('stderr', 'Watching 2 files')
      write('m.yaml', '1')
      await until('stderr', 'm.yaml changed.')
      await until('stderr', 'Watching 2 files')
      appendFileSync(join(cwd, 'card.dat'), '# a remark\n')
      await until('stderr', 'card.dat changed.')
      await until('stderr', 'Watching 2 files')
    } finally {
      clearInterval(noise)
    }
    kill('SIGINT')
    expect(await ended).toBe(130)
  })

  it.each([[['-']], [['m.yaml', '--format', 'sarif']], [['m.yaml', '--certificate', 'c.json']]])(
    'refuses %j',
    async (argv) => {
      const terminal = memoryTerminal({ cwd })
      expect(await run(['check', '--watch', ...argv], terminal)).toBe(2)
      expect(terminal.output.stdout).toBe('')
    },
  )
})
