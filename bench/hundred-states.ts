// A hundred states with provenance, beside the start of Node itself.

import { bundle } from './bundle.js'
import { bareNode, clean, pairedRatio, run, takingTurns, timeOf, warm } from './clock.js'
import { milliseconds, printIfStarted, ratio, type Section } from './figures.js'

const count = 100

export async function hundredStates(): Promise<Section> {
  const { subject, firstCall } = await bundle()
  const system = subject.monomialSystem(count)
  const samples = takingTurns(
    {
      node: () => run(bareNode).milliseconds,
      cleanNode: () => run(clean(bareNode)).milliseconds,
      warm: () => warm(() => subject.everyProof(subject.solve(system), count), 60).median,
      cached: () => firstCall(count, { proofs: true, cache: true }),
      uncached: () => firstCall(count, { proofs: true, cache: false }),
    },
    31,
  )
  const row = (name: string, own: readonly number[], atMost: number): readonly string[] => [
    name,
    milliseconds(timeOf(own).median),
    ratio(pairedRatio(own, samples.node), { atMost }),
    ratio(timeOf(own).minimum / timeOf(samples.node).minimum),
    ratio(pairedRatio(own, samples.cleanNode)),
  ]
  return {
    title: 'A hundred states with every proof, beside `node -e 0`',
    notes: [
      'Monomial system, N = 100: solving, then every one of the 80 000 verdicts with its evidence is asked for.',
      'First call: the time of that call alone in a fresh process that has loaded the compiled bundle, with a code cache',
      'like that of the command, and without one.',
      `\`node -e 0\`: ${milliseconds(timeOf(samples.node).median)}, whole process. 31 rounds; median of the ratios of each round.`,
    ],
    columns: ['', 'median', '/ `node -e 0`', 'minima', '/ `node -e 0` in an empty environment'],
    rows: [
      row('warm', samples.warm, 0.1),
      row('first call, code cache', samples.cached, 0.75),
      row('first call, no code cache', samples.uncached, 0.75),
    ],
  }
}

await printIfStarted(import.meta.url, hundredStates)
