// Solving the monomial system, beside SymPy: warm, with proofs, and as the first call of a process.

import { bundle } from './bundle.js'
import { timeOf, warm } from './clock.js'
import { absent, milliseconds, printIfStarted, ratio, type Section } from './figures.js'
import { type Solver, type SympyResult, sympy, sympyNote } from './sympy.js'

const counts = [3, 6, 12, 24, 50, 100]
/** Beyond it linsolve takes minutes. */
const largestForLinsolve = 24
const goalsAt = 24

const notes = [
  'Hermiticity, CPT, Majorana condition and CP for N Majorana states of mixed CP parities.',
  'Ours: states and rule records to the label of every entry (zero, phase, tie) and the numbers of free parameters, for',
  'four form factors of neutrino and antineutrino; "with proofs" also every verdict with its derivation and witnesses.',
  'SymPy: reduction only, its system already built, and the neutrino only: 8N² real unknowns, 12N² rows.',
  'All times are medians. Warm: the same process, after many calls. First call: fresh processes, the compiled bundle with',
  `its code cache; for SymPy also the first call of a process. ${sympyNote}`,
]

interface Rounds {
  readonly labels: number[]
  readonly proofs: number[]
  readonly firstCall: number[]
  readonly firstProofs: number[]
  readonly peer: Readonly<Record<Solver, { readonly first: number[]; readonly warm: number[] }>>
}

/** One row a size. Ours and SymPy take turns, so that both meet the same machine. */
export async function monomial(): Promise<Section> {
  const { subject, firstCall } = await bundle()
  const rows: string[][] = []
  for (const count of counts) {
    const rounds: Rounds = {
      labels: [],
      proofs: [],
      firstCall: [],
      firstProofs: [],
      peer: { rref: { first: [], warm: [] }, linsolve: { first: [], warm: [] } },
    }
    const system = subject.monomialSystem(count)
    const expected = subject.solve(system).totalFreeParameters
    const ask = (solver: Solver, repeats: number): void => {
      const result = sympy(solver, count, repeats)
      if (result === undefined) return
      agree(result, expected, `${solver}, N = ${count}`)
      rounds.peer[solver].first.push(result.first)
      rounds.peer[solver].warm.push(...(result.others.length > 0 ? result.others : [result.first]))
    }
    for (let round = 0; round < (count > goalsAt ? 3 : 7); round++) {
      rounds.labels.push(warm(() => subject.solve(system), 200).median)
      rounds.proofs.push(warm(() => subject.everyProof(subject.solve(system), count), 200).median)
      for (let call = 0; call < 3; call++) {
        rounds.firstCall.push(firstCall(count, { proofs: false, cache: true }))
        rounds.firstProofs.push(firstCall(count, { proofs: true, cache: true }))
      }
      ask('rref', count > goalsAt ? 2 : 5)
      if (count <= largestForLinsolve && (count < goalsAt || round < 3)) ask('linsolve', 2)
    }
    rows.push(rowOf(count, rounds))
  }
  return {
    title: 'Monomial rules beside SymPy',
    notes,
    columns: [
      'N',
      'ours, warm',
      'with proofs, warm',
      'first call',
      'with proofs, first call',
      'DomainMatrix.rref',
      'linsolve',
      'rref / ours',
      'rref / with proofs',
      'linsolve / ours',
      'rref / ours, first calls',
      'rref / with proofs, first calls',
    ],
    rows,
  }
}

function rowOf(count: number, { labels, proofs, firstCall, firstProofs, peer }: Rounds): string[] {
  const median = (samples: readonly number[]): number => timeOf(samples).median
  const time = (samples: readonly number[]): string => (samples.length === 0 ? absent : milliseconds(median(samples)))
  const against = (theirs: readonly number[], ours: readonly number[], atLeast?: number): string =>
    theirs.length === 0
      ? absent
      : ratio(median(theirs) / median(ours), atLeast === undefined || count !== goalsAt ? {} : { atLeast })
  return [
    String(count),
    time(labels),
    time(proofs),
    time(firstCall),
    time(firstProofs),
    time(peer.rref.warm),
    time(peer.linsolve.warm),
    against(peer.rref.warm, labels, 100),
    against(peer.rref.warm, proofs),
    against(peer.linsolve.warm, labels, 5000),
    against(peer.rref.first, firstCall, 4),
    against(peer.rref.first, firstProofs),
  ]
}

function agree({ freeParameters }: SympyResult, expected: number | null, where: string): void {
  if (freeParameters !== expected)
    throw new Error(`${where}: SymPy finds ${freeParameters} free parameters, we find ${expected}`)
}

await printIfStarted(import.meta.url, monomial)
