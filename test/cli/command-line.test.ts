// Facts about the command line as a whole that hold for every command in the table.

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { commandTable } from '../../src/cli/command-table.js'
import { worst } from '../../src/cli/exit-code.js'
import { run } from '../../src/cli/run.js'
import { version } from '../../src/cli/version.js'
import { memoryTerminal } from './memory-terminal.js'

const nuvertex = async (...argv: readonly string[]) => {
  const terminal = memoryTerminal({ cwd: tmpdir() })
  return { code: await run(argv, terminal), ...terminal.output }
}

describe('the command line', () => {
  it('has the version of the package', async () => {
    const { version: published } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    expect(version).toBe(published)
    expect(await nuvertex('--version')).toEqual({ code: 0, stdout: `${published}\n`, stderr: '' })
  })

  it('without arguments says how to use it, on standard error', async () => {
    const { code, stdout, stderr } = await nuvertex()
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('Usage: nuvertex')
  })

  it.each(commandTable.map((command) => command.name))('%s --help is explained within 80 columns', async (name) => {
    const { code, stdout, stderr } = await nuvertex(name, '--help')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  it.each(commandTable.map((command) => command.name))('%s refuses an unknown option', async (name) => {
    const { code, stdout, stderr } = await nuvertex(name, '--no-such-option')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain("unknown option '--no-such-option'")
  })

  it('prints escape sequences in an argument and does not obey them', async () => {
    const set = ['observables', '-', '--set', '\u001b[31mred']
    for (const argv of [['\u001b[31mred'], ['check', '--\u202e'], ['check', '\u001b[2J.yaml'], set]) {
      const { stderr } = await nuvertex(...argv)
      expect([stderr.includes('\u001b'), stderr.includes('\u202e')]).toEqual([false, false])
      expect(stderr).toMatch(/\\u\{(1b|202e)\}/)
    }
  })

  it('of several exit codes the gravest counts', () => {
    expect(worst([])).toBe(0)
    expect(worst([0, 3, 1])).toBe(1)
    expect(worst([1, 2])).toBe(2)
    expect(worst([3, 2, 4, 1])).toBe(4)
    expect(worst([4, 70])).toBe(70)
  })
})

describe('shell completion', () => {
  it.each(['bash', 'zsh', 'fish'])('for %s names every command and option', async (shell) => {
    const { code, stdout } = await nuvertex('completion', shell)
    expect(code).toBe(0)
    for (const command of commandTable) expect(stdout).toContain(command.name)
    expect(stdout).toContain('all-conflicts')
    expect(stdout).toContain('giunti-studenikin-2015')
  })

  it('for another shell does not exist', async () => {
    expect(await nuvertex('completion', 'constructor')).toMatchObject({ code: 2, stdout: '' })
  })

  it('completes in bash', async () => {
    const { stdout } = await nuvertex('completion', 'bash')
    const complete = (...words: readonly string[]): string =>
      execFileSync('bash', [
        '-c',
        `${stdout}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _nuvertex; echo "\${COMPREPLY[@]}"`,
      ])
        .toString()
        .trim()
    expect(complete('nuvertex', 'ch')).toBe('check')
    expect(complete('nuvertex', 'check', '--str')).toBe('--strict')
    expect(complete('nuvertex', 'check', '--format', 'json')).toBe('json jsonl')
    expect(complete('nuvertex', 'rules', 'majo')).toBe('majorana-condition')
  })
})
