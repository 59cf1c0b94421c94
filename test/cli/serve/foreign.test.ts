// Models of other formats in requests: the same answers as the command gives for the files, and nothing is opened.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { run } from '../../../src/cli/run.js'
import { memoryTerminal } from '../memory-terminal.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const fixtures = join(root, 'test/fixtures')

// biome-ignore lint/suspicious/noExplicitAny: whatever JSON came
async function ask(request: object): Promise<{ readonly result?: any; readonly error?: any }> {
  const terminal = memoryTerminal({ cwd: '/', stdin: `${JSON.stringify(request)}\n` })
  await run(['serve', '--jsonl'], terminal)
  return JSON.parse(terminal.output.stdout)
}

async function told(...argv: readonly string[]): Promise<unknown> {
  const terminal = memoryTerminal({ cwd: fixtures })
  await run([...argv, '--format', 'json'], terminal)
  return JSON.parse(terminal.output.stdout)
}

const folder = (name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(join(fixtures, name)).map((file) => [file, readFileSync(join(fixtures, name, file), 'utf8')]),
  )

describe('a UFO model in a request', () => {
  const [file, input] = ['ufo/hnl-dirac-dipole', folder('ufo/hnl-dirac-dipole')]

  it.each([
    ['check', {}, ['check', file]],
    ['explain', { entry: 'magnetic[2,1]' }, ['explain', file, 'magnetic[2,1]']],
    ['observables', {}, ['observables', file]],
    ['bounds', {}, ['bounds', file]],
    ['import', {}, ['import', file]],
  ])('%s answers as the command does for the folder', async (method, fields, argv) => {
    const { result } = await ask({ method, input, ...fields, options: { file } })
    expect(result).toEqual(await told(...argv))
  })

  it('takes a parameter card as a text', async () => {
    const card = readFileSync(join(fixtures, 'ufo/cards/sarah-majorana.dat'), 'utf8')
    const request = { method: 'check', input: folder('ufo/sarah-majorana') }
    expect((await ask(request)).result.verdict).toBe('not-evaluable')
    expect((await ask({ ...request, options: { params: card } })).result.verdict).toBe('consistent')
  })

  it('names the files that are missing, and opens none', async () => {
    const { error } = await ask({
      method: 'check',
      input: { 'particles.py': '' },
      options: { file: join(fixtures, file) },
    })
    expect(error.issues.map((issue: { code: string }) => issue.code)).toEqual(Array(4).fill('unreadable'))
  })

  it.each([
    [{ '../particles.py': '' }, 'a UFO model is a map'],
    [{ '/etc/particles.py': '' }, 'a UFO model is a map'],
    [{ 'particles.py': 1 }, 'a UFO model is a map'],
  ])('%j is refused', async (files, message) => {
    const { error } = await ask({ method: 'check', input: files })
    expect([error.code, error.message]).toEqual(['invalid-request', expect.stringContaining(message)])
  })
})

describe('a text of another format in a request', () => {
  const spectrum = readFileSync(join(root, 'examples/spectrum.slha'), 'utf8')

  it('is known by its content, as for the command', async () => {
    const { result } = await ask({
      method: 'check',
      input: spectrum,
      options: { file: '../../examples/spectrum.slha' },
    })
    expect(result).toEqual(await told('check', '../../examples/spectrum.slha'))
    const mixing = await ask({ method: 'mixing', input: spectrum, options: { file: '../../examples/spectrum.slha' } })
    expect(mixing.result).toEqual(await told('mixing', '../../examples/spectrum.slha'))
  })

  it.each([
    [{ input: spectrum, options: { from: 'slhaa' } }, 'invalid-input'],
    [{ input: spectrum, options: { order: 'upside-down' } }, 'invalid-request'],
    [{ input: 'nuvertex: 1\nstates: { count: 1, nature: dirac }\n', options: { scale: '1' } }, 'invalid-request'],
    [{ input: { nuvertex: 1, states: { count: 1, nature: 'dirac' } }, options: { from: 'slha' } }, 'invalid-request'],
    [{ input: spectrum, options: { basis: 1 } }, 'invalid-request'],
  ])('%o is refused', async (request, code) => {
    expect((await ask({ method: 'check', ...request })).error.code).toBe(code)
  })

  it('without states is no error for check, and an issue for what needs states', async () => {
    const input = 'Block SMINPUTS\n 1 127.9\n'
    expect((await ask({ method: 'check', input })).result.verdict).toBe('not-evaluable')
    expect((await ask({ method: 'explain', input, entry: 'magnetic[1,1]' })).error.issues[0].code).toBe('missing-key')
  })

  it('is not a file: a path is a text like any other', async () => {
    const { error } = await ask({ method: 'check', input: join(root, 'examples/spectrum.slha') })
    expect(error.code).toBe('invalid-input')
  })
})

describe('an import that is none', () => {
  it.each([
    ['', 'syntax', 'an empty text', null],
    [' \n', 'syntax', 'an empty text', null],
    ['nuvertex: 1\nstates: { count: 1, nature: dirac }', 'unsupported', 'a model file', 'The method check judges it.'],
  ])('%j is told for what it is', async (input, code, received, hint) => {
    const { error } = await ask({ method: 'import', input })
    expect(error.issues).toEqual([
      { code, path: '$', location: null, expected: 'a file of another format', received, hint },
    ])
  })
})
