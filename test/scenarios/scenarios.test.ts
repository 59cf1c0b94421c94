// Runs every *.scenario beside this file. UPDATE_SCENARIOS=1 writes what the command prints into the files, to be read
// and judged before it is committed.

import { copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.js'
import { memoryTerminal } from '../cli/memory-terminal.js'
import { argumentsOf, parseScenario, type Scenario, type Step } from '../cli/scenario.js'

const here = fileURLToPath(new URL('.', import.meta.url))
const examples = fileURLToPath(new URL('../../examples/', import.meta.url))
const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'nuvertex-scenarios-'))
const files = readdirSync(here).filter((name) => name.endsWith('.scenario'))
const isUpdate = process.env['UPDATE_SCENARIOS'] === '1'

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('scenarios', () => {
  it.each(files.map((file) => [parseScenario(readFileSync(join(here, file), 'utf8')).title, file]))(
    '%s (%s)',
    async (_title, file) => {
      const text = readFileSync(join(here, file), 'utf8')
      const scenario = parseScenario(text)
      expect(scenario.steps.length).toBeGreaterThan(0)
      const cwd = mkdtempSync(join(folder, 's-'))
      const stdin = prepare(scenario, cwd)
      let updated = text
      let place = 0
      for (const step of scenario.steps) {
        const terminal = memoryTerminal({ cwd, stdin })
        const [name, ...argv] = argumentsOf(step.command)
        expect(name).toBe('nuvertex')
        const code = await run(argv, terminal)
        compareExit(step, code, terminal.output.stderr)
        if (isUpdate) [updated, place] = update(updated, step, terminal.output, place)
        else compareOutput(step, terminal.output)
      }
      if (updated !== text) writeFileSync(join(here, file), updated)
    },
  )
})

function prepare({ setup }: Scenario, cwd: string): string {
  let stdin = ''
  for (const { head, body } of setup) {
    const [kind = '', name = '', as = name] = head.split(' ')
    if (kind === 'file') writeFileSync(join(cwd, name), body)
    else if (kind === 'example') copyFileSync(join(examples, name), join(cwd, name))
    else if (kind === 'fixture') cpSync(join(fixtures, name), join(cwd, as), { recursive: true })
    else if (kind === 'stdin') stdin = body
    else throw new Error(`unknown section ${head}`)
  }
  return stdin
}

function compareExit(step: Step, code: number, stderr: string): void {
  const exit = step.sections.find(({ head }) => head === 'exit')?.body.trim() ?? '0'
  const { command } = step
  expect({ command, exit: String(code), stderr }).toEqual({ command, exit, stderr })
}

function compareOutput(step: Step, output: { stdout: string; stderr: string }): void {
  for (const { head, body } of step.sections) {
    if (head === 'exit') continue
    const [stream, has] = head.split(' ')
    if (stream !== 'stdout' && stream !== 'stderr') throw new Error(`unknown section ${head}`)
    if (has === undefined) expect(output[stream]).toBe(body)
    else for (const line of body.split('\n').filter((each) => each !== '')) expect(output[stream]).toContain(line)
  }
}

/** The place of a step is that of its head from `from` on: two steps may have the same command. */
function update(text: string, step: Step, output: { stdout: string; stderr: string }, from: number): [string, number] {
  const head = `==== command\n${step.command}\n`
  const start = text.indexOf(head, from)
  let [before, after] = [text.slice(0, start), text.slice(start)]
  for (const { head, body } of step.sections)
    if (head === 'stdout' || head === 'stderr')
      after = after.replace(`==== ${head}\n${body}`, () => `==== ${head}\n${output[head]}`)
  return [before + after, start + head.length]
}
