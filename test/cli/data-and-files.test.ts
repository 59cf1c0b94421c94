// Lists as data, line by line or whole; exit codes of comparisons; which files an output may not replace.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.js'
import { memoryTerminal } from './memory-terminal.js'

const moment = (value: string): string =>
  `nuvertex: 1\nstates: { count: 1, nature: dirac }\nformFactors: { magnetic: { unit: muB, matrix: [[${value}]] }, electric: { unit: muB, matrix: [[0]] } }\n`
const states = 'nuvertex: 1\nstates: { count: 1, nature: dirac }\n'
const table = 'mu_11\n1e-12\n'

let cwd = ''
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'nuvertex-data-'))
  const files = { 'small.yaml': moment('1e-20'), 'large.yaml': moment('1e-3'), 'x=1.yaml': moment('1e-20') }
  for (const [name, text] of Object.entries({ ...files, 'states.yaml': states, 't.csv': table }))
    writeFileSync(join(cwd, name), text)
})
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

async function nuvertex(...argv: readonly string[]) {
  const terminal = memoryTerminal({ cwd })
  return { code: await run(argv, terminal), ...terminal.output }
}

describe('a list as data', () => {
  it.each(['rules', 'conventions', 'bounds', 'eval'])('%s: an array, or a record a line', async (command) => {
    const whole: unknown = JSON.parse((await nuvertex(command, '--format', 'json')).stdout)
    const lines = (await nuvertex(command, '--format', 'jsonl')).stdout.trimEnd().split('\n')
    expect(Array.isArray(whole) && whole.length).toBeGreaterThan(1)
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual(whole)
  })
  it.each([
    ['rules', 'cpt'],
    ['conventions', 'giunti-studenikin-2015'],
  ])('one record of %s is an object, on one line or more', async (command, id) => {
    const whole = await nuvertex(command, id, '--format', 'json')
    const line = await nuvertex(command, id, '--format', 'jsonl')
    expect(JSON.parse(whole.stdout)).toMatchObject({ id })
    expect(JSON.parse(line.stdout)).toEqual(JSON.parse(whole.stdout))
    expect(line.stdout.trimEnd().split('\n')).toHaveLength(1)
  })
})

describe('bounds of a model', () => {
  // Globular clusters: 3e-12 µ_B. Of charges a model of moments says nothing.
  it.each([
    ['small.yaml', ['moment-sum'], 0, 0],
    ['large.yaml', ['moment-sum'], 1, 1],
    ['small.yaml', ['moment-sum', 'charge-common'], 0, 3],
    ['small.yaml', ['charge-common'], 3, 3],
  ])('%s against %j ends with %i, and with %i under --strict', async (file, quantities, code, strict) => {
    const options = quantities.flatMap((quantity) => ['--quantity', quantity])
    expect((await nuvertex('bounds', file, ...options)).code).toBe(code)
    expect((await nuvertex('bounds', file, ...options, '--strict')).code).toBe(strict)
  })
})

describe('an output', () => {
  it('never replaces a file that was read', async () => {
    const before = readFileSync(join(cwd, 'small.yaml'), 'utf8')
    const { code, stderr } = await nuvertex(
      'plot',
      'verdicts',
      'small.yaml',
      '--format',
      'json',
      '-o',
      'small.yaml',
      '--force',
    )
    expect([code, readFileSync(join(cwd, 'small.yaml'), 'utf8')]).toEqual([2, before])
    expect(stderr).not.toBe('')
  })
  it('of rows may stand beside a report as data, but not in its place', async () => {
    const taken = await nuvertex('check', 't.csv', '--model', 'states.yaml', '--rows', '-', '--format', 'json')
    expect([taken.code, taken.stderr]).toEqual([
      2,
      'nuvertex: --rows - takes the place of the report\n  Give --rows a file, or leave out --format.\n',
    ])
    const beside = await nuvertex('check', 't.csv', '--model', 'states.yaml', '--rows', 'rows.csv', '--format', 'json')
    expect([beside.code, existsSync(join(cwd, 'rows.csv'))]).toEqual([0, true])
    expect(JSON.parse(beside.stdout)).toBeTypeOf('object')
  })
})
