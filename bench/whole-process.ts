// From a model file to the answer, as a whole process: our command beside a Python script with SymPy's linsolve.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle } from './bundle.js'
import { pairedRatio, run, takingTurns, timeOf } from './clock.js'
import { absent, milliseconds, printIfStarted, ratio, type Section } from './figures.js'
import { nuvertex } from './start-up.js'
import { sympyCommand, sympyNote, sympyVersion } from './sympy.js'

export async function wholeProcess(): Promise<Section> {
  const { subject } = await bundle()
  const folder = mkdtempSync(join(tmpdir(), 'nuvertex-bench-'))
  const rows: string[][] = []
  for (const count of [3, 24]) {
    const file = join(folder, `majorana-${count}.yaml`)
    writeFileSync(file, subject.monomialModel(count))
    const command = await nuvertex('check', file)
    const ours = () => run(command).milliseconds
    const theirs = () =>
      sympyVersion === undefined ? Number.NaN : run(sympyCommand('linsolve', count, 1)).milliseconds
    const samples = takingTurns({ ours, theirs }, count > 3 ? 7 : 15)
    const peer = sympyVersion === undefined ? undefined : samples.theirs
    rows.push([
      String(count),
      milliseconds(timeOf(samples.ours).median),
      peer === undefined ? absent : milliseconds(timeOf(peer).median),
      peer === undefined ? absent : ratio(pairedRatio(peer, samples.ours)),
    ])
  }
  rmSync(folder, { recursive: true, force: true })
  return {
    title: 'From a model file to the answer, whole processes',
    notes: [
      'Ours: `nuvertex check` of a YAML model: read, solve, prove, verify, print the report.',
      `Theirs: start Python, import SymPy, build the system, linsolve, count the free parameters; no file is read. ${sympyNote}`,
    ],
    columns: ['N', '`nuvertex check`', 'Python with linsolve', 'theirs / ours'],
    rows,
  }
}

await printIfStarted(import.meta.url, wholeProcess)
