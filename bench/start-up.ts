// The command, beside the start of Node itself. It is built into a temporary folder as `npm run build` does it.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildCommand } from '../scripts/build-command.js'
import { bareNode, type Command, clean, pairedRatio, run, takingTurns, timeOf } from './clock.js'
import { milliseconds, printIfStarted, ratio, type Section } from './figures.js'

const root = fileURLToPath(new URL('..', import.meta.url))

let built: Promise<string> | undefined

async function build(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'nuvertex-bench-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  await buildCommand(folder)
  return join(folder, 'nuvertex.cjs')
}

/** The built command with these arguments. */
export async function nuvertex(...args: readonly string[]): Promise<Command> {
  built ??= build()
  return { file: process.execPath, args: [await built, ...args], cwd: root }
}

export async function startUp(): Promise<Section> {
  const check = await nuvertex('check', 'examples/majorana-three.yaml')
  const help = await nuvertex('--help')
  const samples = takingTurns(
    {
      node: () => run(bareNode).milliseconds,
      check: () => run(check).milliseconds,
      help: () => run(help).milliseconds,
      cleanNode: () => run(clean(bareNode)).milliseconds,
      cleanCheck: () => run(clean(check)).milliseconds,
      cleanHelp: () => run(clean(help)).milliseconds,
    },
    31,
  )
  const row = (name: string, own: 'check' | 'help', atMost: number): readonly string[] => {
    const cleaned = own === 'check' ? samples.cleanCheck : samples.cleanHelp
    return [
      name,
      milliseconds(timeOf(samples[own]).median),
      ratio(pairedRatio(samples[own], samples.node), { atMost }),
      ratio(timeOf(samples[own]).minimum / timeOf(samples.node).minimum),
      milliseconds(timeOf(cleaned).median),
      ratio(pairedRatio(cleaned, samples.cleanNode)),
      ratio(timeOf(cleaned).minimum / timeOf(samples.cleanNode).minimum),
    ]
  }
  return {
    title: 'Start-up of the command, beside `node -e 0`',
    notes: [
      'Whole processes that take turns, output into a pipe; 31 rounds, median of the ratios of each round. The command has',
      'its code cache, as after its build or its first run. Variables of the environment can double the start of Node',
      '(NODE_EXTRA_CA_CERTS does), and with it the yardstick, so the figures are given with and without the environment.',
      `\`node -e 0\`: ${milliseconds(timeOf(samples.node).median)}; in an empty environment ${milliseconds(timeOf(samples.cleanNode).median)}.`,
    ],
    columns: ['', 'median', '/ `node -e 0`', 'minima', 'empty environment', '/ `node -e 0`', 'minima'],
    rows: [row('`nuvertex check examples/majorana-three.yaml`', 'check', 1.35), row('`nuvertex --help`', 'help', 1.15)],
  }
}

await printIfStarted(import.meta.url, startUp)
