// Each method answers with what the command prints for the same model and the same options.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../../src/cli/run.js'
import { memoryTerminal } from '../memory-terminal.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const example = (name: string): string => readFileSync(join(root, 'examples', name), 'utf8')

const files: Readonly<Record<string, string>> = {
  'm.yaml': example('majorana-cp-mixed-parities.yaml'),
  'wrong.yaml': example('wrong-conjugate.yaml'),
  'loop.yaml': example('one-loop.yaml'),
  'spectrum.slha': example('spectrum.slha'),
  'plain.yaml':
    'nuvertex: 1\nstates: { count: 1, nature: dirac }\nparameters: { x: real }\n' +
    'formFactors: { magnetic: { unit: muB, matrix: [["1e-14*x"]] }, electric: { unit: muB, matrix: [[0]] } }\n',
  'own.yaml': `id: no-transitions
title: No electromagnetic transition between mass states
status: law
formula: 'f^{fi} = 0'
statement: A conserved quantum number tells the mass states apart.
reason: A conserved quantum number tells the mass states apart.
domain: { pair: off-diagonal }
relations: [{ of: [charge, magnetic, electric, anapole], equals: zero }]
references: [{ key: Giunti:2014ixa }]
examples: [{ given: { states: [dirac, dirac], laws: [no-transitions] }, expect: { 'magnetic[1,2]': zero } }]
`,
}

let cwd = ''
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'nuvertex-serve-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text)
})
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

async function answer(request: object): Promise<unknown> {
  const terminal = memoryTerminal({ cwd: '/', stdin: `${JSON.stringify(request)}\n` })
  await run(['serve', '--jsonl'], terminal)
  const { result, error } = JSON.parse(terminal.output.stdout)
  return error ?? result
}

async function printed(...argv: readonly string[]): Promise<unknown> {
  const terminal = memoryTerminal({ cwd })
  await run([...argv, '--format', 'json'], terminal)
  expect(terminal.output.stderr).toBe('')
  return JSON.parse(terminal.output.stdout)
}

const input = (name: string): string => files[name] ?? ''
const rules = [input('own.yaml')]

/** Rows with their last part, the arguments of the command, as a title before them. */
const titled = <R extends readonly [...unknown[], readonly string[]]>(rows: readonly R[]): [string, R][] =>
  rows.map((row) => [(row[row.length - 1] as readonly string[]).join(' '), row])

describe('a method answers as the command does', () => {
  it.each(
    titled<[string, string, object, readonly string[]]>([
      ['check', 'm.yaml', {}, ['check', 'm.yaml']],
      ['check', 'm.yaml', { certificate: 'none' }, ['check', 'm.yaml', '--certificate', 'none']],
      ['check', 'm.yaml', { certificate: 'inline' }, ['check', 'm.yaml', '--certificate', 'inline']],
      [
        'check',
        'm.yaml',
        { convention: 'epsilon-without-i' },
        ['check', 'm.yaml', '--convention', 'epsilon-without-i'],
      ],
      ['check', 'wrong.yaml', { allConflicts: true }, ['check', 'wrong.yaml', '--all-conflicts']],
      ['check', 'm.yaml', { rules }, ['check', 'm.yaml', '--rules', 'own.yaml']],
      ['check', 'spectrum.slha', { assume: ['cp'], from: 'slha' }, ['check', 'spectrum.slha', '--assume', 'cp']],
      ['check', 'spectrum.slha', { nature: 'dirac' }, ['check', 'spectrum.slha', '--nature', 'dirac']],
      ['check', 'spectrum.slha', { block: 'UVMIX' }, ['check', 'spectrum.slha', '--block', 'UVMIX']],
      ['import', 'spectrum.slha', { nature: 'dirac' }, ['import', 'spectrum.slha', '--nature', 'dirac']],
      ['import', 'spectrum.slha', { order: 'mass-flavour' }, ['import', 'spectrum.slha', '--order', 'mass-flavour']],
      ['mixing', 'spectrum.slha', { assume: ['cp'] }, ['mixing', 'spectrum.slha', '--assume', 'cp']],
      ['mixing', 'loop.yaml', {}, ['mixing', 'loop.yaml']],
      ['observables', 'loop.yaml', {}, ['observables', 'loop.yaml']],
      ['observables', 'loop.yaml', { rules }, ['observables', 'loop.yaml', '--rules', 'own.yaml']],
      ['observables', 'plain.yaml', { parameters: { x: 2.5 } }, ['observables', 'plain.yaml', '--set', 'x=2.5']],
      ['bounds', 'loop.yaml', {}, ['bounds', 'loop.yaml']],
      ['bounds', 'plain.yaml', { parameters: { x: 1e6 } }, ['bounds', 'plain.yaml', '--set', 'x=1e6']],
    ]),
  )('nuvertex %s', async (_title, [method, file, options, argv]) => {
    const told = await printed(...argv)
    expect(told).toHaveProperty('nuvertex', 1)
    expect(await answer({ method, input: input(file), options: { file, ...options } })).toEqual(told)
  })

  it.each(
    titled<[string, object, readonly string[]]>([
      [
        'explain',
        {
          input: input('m.yaml'),
          entry: 'magnetic[2,1]',
          options: { file: 'm.yaml', convention: 'epsilon-without-i' },
        },
        ['explain', 'm.yaml', 'magnetic[2,1]', '--convention', 'epsilon-without-i'],
      ],
      [
        'explain',
        { input: input('m.yaml'), entry: 'charge[1,2]', options: { file: 'm.yaml', rules } },
        ['explain', 'm.yaml', 'charge[1,2]', '--rules', 'own.yaml'],
      ],
      [
        'mixing',
        { input: { ref: 'bimaximal' }, other: { ref: 'tribimaximal' } },
        ['mixing', 'bimaximal', 'tribimaximal'],
      ],
      [
        'eval',
        { observable: 'transition-moments', input: input('loop.yaml'), inputs: {} },
        ['eval', 'transition-moments', '--model', 'loop.yaml'],
      ],
      [
        'eval',
        { observable: 'magnetic-moment-dirac', inputs: { m: '2 eV' } },
        ['eval', 'magnetic-moment-dirac', 'm=2eV'],
      ],
      ['eval', {}, ['eval']],
    ]),
  )('nuvertex %s', async (_title, [method, fields, argv]) => {
    expect(await answer({ method, ...fields })).toEqual(await printed(...argv))
  })

  it('takes complex parameters, which --set does not', async () => {
    const source = input('plain.yaml').replace('x: real', 'z: complex').replace('1e-14*x', '1e-14*z + 1e-14*conj(z)')
    const asked = (parameters: object) => answer({ method: 'observables', input: source, options: { parameters } })
    const plain = answer({ method: 'observables', input: input('plain.yaml'), options: { parameters: { x: 3 } } })
    const values = (told: unknown) => (told as { observables: readonly { value?: unknown }[] }).observables
    // z + z̄ = 2 Re z = 3.
    expect(values(await asked({ z: { re: 1.5, im: -7 } }))).toEqual(values(await plain))
  })

  it('fix takes rules, and gives the text, what is filled in and the report, not the model', async () => {
    const asked =
      'nuvertex: 1\nstates: { count: 2, nature: majorana }\nformFactors: { magnetic: { matrix: [[0, "?"], ["?", 0]] } }\n'
    const plain = (await answer({ method: 'fix', input: asked })) as Record<string, unknown>
    expect(Object.keys(plain).sort()).toEqual(['filled', 'kept', 'report', 'text'])
    expect(plain['text']).toBe(asked)
    const ruled = (await answer({ method: 'fix', input: asked, options: { rules } })) as Record<string, unknown>
    // The rule says that no magnetic moment joins two states.
    expect(ruled['text']).toBe(asked.replaceAll('"?"', '0'))
  })

  it('version names the methods', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const methods = ['check', 'explain', 'import', 'fix', 'observables', 'bounds', 'mixing', 'eval', 'version']
    expect(await answer({ method: 'version' })).toEqual({ version, methods })
  })
})
