// Watching files inside this process: what is told, to whom, and how it ends.

import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { watchFiles } from '../../src/cli/file-watch.js'
import { run } from '../../src/cli/run.js'
import { type MemoryOptions, memoryTerminal } from './memory-terminal.js'

let cwd = ''
let ends: (() => unknown)[] = []
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'nuvertex-watching-'))
  ends = []
})
afterEach(async () => {
  for (const end of ends) await end()
  rmSync(cwd, { recursive: true, force: true })
})

const pause = (milliseconds: number): Promise<void> => new Promise((resume) => setTimeout(resume, milliseconds))

/** Waits for something that is to happen soon, on a busy machine too. */
async function until(happens: () => boolean): Promise<void> {
  for (let k = 0; k < 600; k++) {
    if (happens()) return
    await pause(20)
  }
  throw new Error('it does not happen')
}

const at = (name: string): string => join(cwd, name)
const model = (moment: string): string =>
  `nuvertex: 1\nstates: [{ nature: majorana }]\nformFactors: { magnetic: { matrix: [[${moment}]] } }\n`
const write = (name: string, moment: string): void => writeFileSync(at(name), model(moment))

describe('a watch', () => {
  const watched = (...names: readonly string[]) => {
    const changes: string[][] = []
    const watch = watchFiles(names.map(at), (paths) => {
      changes.push(paths.map((path) => path.slice(cwd.length + 1)))
    })
    ends.push(watch.close)
    return { changes, close: watch.close }
  }

  it('tells of a file that is written in place, replaced, removed and made again, each once', async () => {
    write('a', '0')
    write('b', '0')
    const { changes } = watched('a', 'b', 'c')
    // Of the same length.
    write('a', '1')
    await until(() => changes.length === 1)
    write('a.new', '2')
    renameSync(at('a.new'), at('a'))
    await until(() => changes.length === 2)
    unlinkSync(at('a'))
    await until(() => changes.length === 3)
    write('c', '0')
    write('b', '1')
    await until(() => changes.flat().length >= 5)
    expect(changes.slice(0, 3)).toEqual([['a'], ['a'], ['a']])
    expect(changes.slice(3).flat().sort()).toEqual(['b', 'c'])
    await pause(250)
    expect(changes.flat()).toHaveLength(5)
  })

  it('tells of a file in a folder that is made later, and of what is put into a folder', async () => {
    mkdirSync(at('folder'))
    const { changes } = watched('later/a', 'folder')
    mkdirSync(at('later'))
    write('later/a', '0')
    await until(() => changes.length === 1)
    write('folder/x', '0')
    await until(() => changes.length === 2)
    expect(changes).toEqual([['later/a'], ['folder']])
  })

  it('tells of nothing that is as it was, nor after its end', async () => {
    write('a', '0')
    const { changes, close } = watched('a')
    write('other', '1')
    await pause(300)
    expect(changes).toEqual([])
    write('a', '1')
    close()
    await pause(1200)
    expect(changes).toEqual([])
  })

  it('tells of a change beside a file that is never quiet', async () => {
    write('a', '0')
    const { changes } = watched('a')
    const noise = setInterval(() => writeFileSync(at('log'), String(Math.random())), 30)
    ends.push(() => clearInterval(noise))
    write('a', '1')
    await until(() => changes.length === 1)
    expect(changes).toEqual([['a']])
  })
})

/** The command, and what Ctrl-C does to it. */
async function watching(options: Partial<MemoryOptions>, ...argv: readonly string[]) {
  const terminal = memoryTerminal({ cwd, ...options })
  const before = process.listeners('SIGINT')
  const ended = run(['check', '--watch', ...argv], terminal)
  const own = (): readonly (() => void)[] => process.listeners('SIGINT').filter((one) => !before.includes(one)) as never
  await until(() => own().length === 1)
  const interrupt = async () => {
    for (const listener of own()) listener()
    return { code: await ended, listeners: own().length }
  }
  ends.push(interrupt)
  return { output: terminal.output, interrupt }
}

const count = (text: string, what: string): number => text.split(what).length - 1
const ended = { code: 130, listeners: 0 }

describe('check --watch', () => {
  it('clears a terminal before each round, and says what it watches and what has changed', async () => {
    write('m.yaml', '0')
    const { output, interrupt } = await watching({ isTerminal: true }, 'm.yaml', '--no-color')
    await until(() => output.stderr === 'Watching m.yaml; Ctrl-C ends.\n')
    const clear = '\u001b[2J\u001b[3J\u001b[H'
    expect(output.stdout.startsWith(`${clear}m.yaml\n`)).toBe(true)
    write('m.yaml', '1')
    await until(() => count(output.stderr, 'Watching') === 2)
    expect(output.stderr).toBe('Watching m.yaml; Ctrl-C ends.\nm.yaml changed.\nWatching m.yaml; Ctrl-C ends.\n')
    expect(count(output.stdout, clear)).toBe(2)
    expect(output.stdout).toContain('✗ violated')
    expect(await interrupt()).toEqual(ended)
    write('m.yaml', '0')
    await pause(400)
    expect(count(output.stderr, 'changed')).toBe(1)
  })

  it('checks what has changed, and everything when rules or parameters have', async () => {
    for (const name of ['a.yaml', 'b.yaml', 'rule.yaml', 'card.dat']) write(name, '0')
    writeFileSync(at('rule.yaml'), '[]\n')
    const { output, interrupt } = await watching({}, 'a.yaml', 'b.yaml', '--rules', 'rule.yaml', '--format', 'github')
    const rounds = (): number => count(output.stderr, 'Watching 2 files; Ctrl-C ends.\n')
    const judged = (name: string): number => count(output.stdout, `nuvertex: ${name}:`)
    await until(() => rounds() === 1)
    const first = [judged('a.yaml'), judged('b.yaml')]
    write('b.yaml', '1')
    await until(() => rounds() === 2)
    expect([judged('a.yaml'), judged('b.yaml')]).toEqual([first[0], 2 * (first[1] ?? 0)])
    writeFileSync(at('rule.yaml'), '[ ]\n')
    await until(() => rounds() === 3)
    expect([judged('a.yaml'), judged('b.yaml')]).toEqual([2 * (first[0] ?? 0), 3 * (first[1] ?? 0)])
    expect(output.stderr).toContain('rule.yaml changed.\n')
    expect(output.stdout).not.toContain('\u001b')
    expect(await interrupt()).toEqual(ended)
  })

  it('looks into the folder of a UFO model, and at its parameters; quietly, if it is asked to', async () => {
    cpSync(fileURLToPath(new URL('../fixtures/ufo/hnl-dirac-dipole', import.meta.url)), at('ufo'), { recursive: true })
    writeFileSync(at('card.dat'), '')
    const { output, interrupt } = await watching({}, 'ufo', '--params', 'card.dat', '--format', 'jsonl', '--quiet')
    const rounds = (): number => count(output.stdout, '\n')
    await until(() => rounds() === 1)
    cpSync(at('ufo/couplings.py'), at('copy'))
    renameSync(at('copy'), at('ufo/couplings.py'))
    await until(() => rounds() === 2)
    writeFileSync(at('card.dat'), '# a remark\n')
    await until(() => rounds() === 3)
    expect(output.stderr).toBe('')
    expect(await interrupt()).toEqual(ended)
  })

  it('ends with the defect of a round', async () => {
    write('m.yaml', '0')
    const terminal = memoryTerminal({ cwd })
    const stdout = {
      ...terminal.stdout,
      write: () => {
        throw new Error('boom')
      },
    }
    const before = process.listeners('SIGINT').length
    expect(await run(['check', '--watch', 'm.yaml'], { ...terminal, stdout })).toBe(70)
    expect(terminal.output.stderr).toBe('nuvertex: internal defect, please report it: Error: boom\n')
    expect(process.listeners('SIGINT')).toHaveLength(before)
  })

  it.each([
    [['-'], 'standard input (-) cannot be watched\n  Name a file.'],
    [['m.yaml', '--format', 'sarif'], '--watch does not write sarif\n  Take pretty, jsonl, markdown or github.'],
    [['m.yaml', '--format', 'json'], '--watch does not write json\n  Take pretty, jsonl, markdown or github.'],
    [['m.yaml', '--certificate', 'c'], '--watch writes no certificate file\n  Check the file again without --watch.'],
  ])('refuses %j', async (argv, words) => {
    const terminal = memoryTerminal({ cwd })
    expect(await run(['check', '--watch', ...argv], terminal)).toBe(2)
    expect(terminal.output).toEqual({ stdout: '', stderr: `nuvertex: ${words}\n` })
  })
})
