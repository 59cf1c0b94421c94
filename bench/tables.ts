// Is a table hermitian? Ours reads, judges and reports every row to its printed digits; the peer reads the same file with
// numpy.loadtxt and compares the columns within a tolerance. Whole processes, in turns.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { pairedRatio, run, takingTurns, timeOf } from './clock.js'
import { absent, milliseconds, printIfStarted, ratio, type Section } from './figures.js'

const python = process.env['NUVERTEX_PYTHON'] ?? '/usr/bin/python3'
const script = new URL('./tables-numpy.py', import.meta.url).pathname
const hasNumpy = spawnSync(python, ['-c', 'import numpy']).status === 0

const model = 'nuvertex: 1\nstates: { count: 2, nature: dirac }\nlift: [cpt]\n'

/** µ hermitian in nine rows of ten, six digits each; the same numbers every time. */
function table(rows: number): string {
  let state = 12_345
  const number = (): string => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return (state / 2 ** 32 - 0.5).toExponential(5)
  }
  const minus = (text: string): string => (text.startsWith('-') ? text.slice(1) : `-${text}`)
  const lines = ['mu_11_re,mu_11_im,mu_12_re,mu_12_im,mu_21_re,mu_21_im,mu_22_re,mu_22_im']
  for (let row = 0; row < rows; row++) {
    const [re, im] = [number(), number()]
    lines.push(`${number()},0,${re},${im},${re},${row % 10 === 0 ? im : minus(im)},${number()},0`)
  }
  return `${lines.join('\n')}\n`
}

/** The whole command as one bundle: tables are read by a part that the installed command loads late. */
function command(folder: string): string {
  const outfile = join(folder, 'nuvertex.cjs')
  buildSync({
    entryPoints: [fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))],
    ...{ outfile, bundle: true, platform: 'node', format: 'cjs', minify: true, logLevel: 'error' },
    external: ['@observablehq/plot', 'linkedom', '@resvg/resvg-js', 'nerdamer'],
  })
  return outfile
}

/** Both say how many rows are violated. */
const violated = (output: string): number => Number(/violated: (\d+)/.exec(output)?.[1])

export async function tables(): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'nuvertex-bench-'))
  const rows: string[][] = []
  writeFileSync(join(folder, 'model.yaml'), model)
  const nuvertex = command(folder)
  for (const count of [10_000, 200_000]) {
    const file = join(folder, `table-${count}.csv`)
    writeFileSync(file, table(count))
    const args = [nuvertex, 'check', file, '--model', join(folder, 'model.yaml'), '--worst', '0']
    const quick = { file: process.execPath, args, allowed: [1] }
    const numpy = { file: python, args: [script, file] }
    const answers = [run(quick).output, ...(hasNumpy ? [run(numpy).output] : [])].map(violated)
    if (answers.some((answer) => answer !== count / 10)) throw new Error(`wrong answers: ${answers.join(', ')}`)
    const samples = takingTurns(
      { ours: () => run(quick).milliseconds, theirs: () => (hasNumpy ? run(numpy).milliseconds : Number.NaN) },
      count > 50_000 ? 5 : 9,
    )
    rows.push([
      String(count),
      milliseconds(timeOf(samples.ours).median),
      hasNumpy ? milliseconds(timeOf(samples.theirs).median) : absent,
      hasNumpy ? ratio(pairedRatio(samples.theirs, samples.ours)) : absent,
    ])
  }
  rmSync(folder, { recursive: true, force: true })
  return {
    title: 'A table of 2 × 2 matrices, is each hermitian? Whole processes',
    notes: [
      'Ours: `nuvertex check` of a CSV: read, judge every row to its digits, report by entry and rule.',
      hasNumpy
        ? 'Theirs: start Python, numpy.loadtxt of the same file, compare columns within 1e-6, count.'
        : 'numpy is not available: install python3-numpy, or name a Python that has it in NUVERTEX_PYTHON.',
    ],
    columns: ['rows', '`nuvertex check`', 'numpy', 'theirs / ours'],
    rows,
  }
}

await printIfStarted(import.meta.url, tables)
