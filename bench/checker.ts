// The checker beside the solver, and the whole pipeline from text to report, warm.

import { bundle } from './bundle.js'
import { warm } from './clock.js'
import { milliseconds, printIfStarted, ratio, type Section } from './figures.js'

export async function checker(): Promise<Section> {
  const { subject } = await bundle()
  const rows = [3, 24, 128].map((count) => {
    const system = subject.monomialSystem(count)
    const model = subject.monomialModel(count)
    const read = subject.check(model)
    if (read._tag === 'Left') throw new Error(`the model of ${count} states is not read`)
    const proofs = warm(() => subject.everyProof(subject.solve(system), count))
    const solution = subject.solve(system)
    const flaw = subject.verify(system, solution)
    if (flaw !== undefined) throw new Error(flaw)
    const verified = warm(() => subject.verify(system, solution))
    const checked = warm(() => subject.check(model), 2000)
    return [
      String(count),
      milliseconds(proofs.median),
      milliseconds(verified.median),
      ratio(verified.median / proofs.median),
      milliseconds(checked.median),
      milliseconds(checked.minimum),
    ]
  })
  return {
    title: 'The checker, and `check()`',
    notes: [
      'Monomial system, warm medians. `verify` looks at all 8N² verdicts of a solution that has its proofs.',
      '`check()` is the library call from the text of a YAML model to the report: read, solve, verify, present; up to',
      '8 states with the certificate.',
    ],
    columns: ['N', 'solve with proofs', '`verify`', '/ solve', '`check()`', 'minimum'],
    rows,
  }
}

await printIfStarted(import.meta.url, checker)
