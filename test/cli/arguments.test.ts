import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Invocation, plainInvocation } from '../../src/cli/arguments.js'
import { commandTable } from '../../src/cli/command-table.js'
import { optionSpecs } from '../../src/cli/options.js'
import { program } from '../../src/cli/program.js'
import { memoryTerminal } from './memory-terminal.js'

const fullParse = async (argv: readonly string[]): Promise<Invocation | undefined> => {
  let invocation: Invocation | undefined
  const parser = program(memoryTerminal({ cwd: '/' }), async (received) => {
    invocation = received
  })
  try {
    await parser.parseAsync([...argv], { from: 'user' })
  } catch {
    return undefined
  }
  return invocation
}

describe('arguments', () => {
  it.each([
    [['check', 'm.yaml']],
    [['check', 'a', '-', '--rules', 'r', '--rules', 's', '--strict', '--format', 'jsonl', '--no-color']],
    [['check', '--color', '--no-color', 'a', '--certificate', 'none', '--certificate', 'c.json']],
    [['explain', '--format', 'json', 'm.yaml', 'magnetic[1,2]']],
    [['rules']],
    [['schema']],
    [['init', '-']],
    [['plot', 'verdicts', 'm', '-o', 'a.svg', '--width', 'double']],
    [['plot', 'argand', 'm', 'magnetic[1,2]', '--output', 'a.svg', '--format', 'csv']],
  ])('%j are read without the full parser', async (argv) => {
    const plain = plainInvocation(argv)
    expect(plain).toBeDefined()
    expect(plain).toEqual(await fullParse(argv))
  })

  it.each([
    [[]],
    [['--help']],
    [['check', '--help', 'm']],
    [['check']],
    [['chek', 'm']],
    [['check', 'm', '--rules']],
    [['check', 'm', '--rules', '--strict']],
    [['check', 'm', '--format=json']],
    [['check', '--', '-m']],
    [['check', 'm', '--format', 'svg']],
    [['explain', 'm']],
    [['schema', 'm']],
    [['init', '--rules', 'r']],
  ])('%j are left to the full parser', (argv) => {
    expect(plainInvocation(argv)).toBeUndefined()
  })

  it('are never read otherwise than by the full parser', async () => {
    const flags = Object.values(optionSpecs).map((spec) => spec.flags.split(' ')[0] ?? '')
    const values = [
      'a',
      '-',
      'json',
      'latex',
      'none',
      '',
      'magnetic[1,2]',
      '--',
      '-x',
      '--help',
      '--format=json',
      '-o',
      '-ofile',
      'svg',
    ]
    const name = fc.constantFrom(...commandTable.map((command) => command.name), 'help')
    const words = fc.array(fc.constantFrom(...flags, ...values), { maxLength: 7 })
    await fc.assert(
      fc.asyncProperty(name, words, async (first, rest) => {
        const plain = plainInvocation([first, ...rest])
        if (plain !== undefined) expect(plain).toEqual(await fullParse([first, ...rest]))
      }),
      { numRuns: 1500 },
    )
  })
})
