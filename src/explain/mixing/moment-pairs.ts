// What a mixing makes of the transition moments of two massive Majorana states, in one loop of the minimally extended
// Standard Model: S_ji = Σ_l f_l U*_lj U_li, µ^M = 2i Im-part and ε^M = 2i Re-part of the Dirac moment [Giunti:2014ixa].
//   U_li U*_lj real for every l       equal parities       µ^M = 0,     ε^M = 2 ε^D
//   U_li U*_lj imaginary for every l  opposite parities    µ^M = 2 µ^D, ε^M = 0
// Otherwise both may be there. That µ or ε vanishes holds beyond one loop if all of the theory conserves CP.

import { columnCount, entryOf, type MixingMatrix, rowCount } from '../../mixing/matrix/mixing-matrix.js'
import * as Z from '../../mixing/number/mixing-number.js'
import { type Level, levelsOf } from '../../mixing/phases/spectrum.js'
import { type CpInput, paritiesOf } from './cp-report.js'
import type { OpenReason, PairReport } from './mixing-report.js'

// Pairs are listed up to this number of states.
const mostStates = 24

/** Every pair of Majorana states; none above 24 states. */
export function pairReports(input: CpInput): readonly PairReport[] {
  const { matrix, states } = input
  const majorana = states.flatMap(({ nature }, k) => (nature === 'majorana' ? [k] : []))
  if (columnCount(matrix) > mostStates) return []
  const levels = levelsOf(states)
  return majorana.flatMap((i, at) =>
    majorana.slice(at + 1).map((j) => {
      const open = openBySpectrum([i, j], matrix, levels)
      return open === undefined ? judge([i, j], input) : openPair([i, j], open.reason, open.states)
    }),
  )
}

type Pair = readonly [number, number]

function openBySpectrum(pair: Pair, matrix: MixingMatrix, levels: readonly Level[]) {
  const levelOf = (state: number): Level | undefined => levels.find((level) => level.states.includes(state))
  const which = (holds: (state: number) => boolean): readonly number[] => pair.filter(holds)
  const reasons: readonly { readonly reason: OpenReason; readonly states: readonly number[] }[] = [
    { reason: 'massless', states: which((state) => levelOf(state)?.isMassless === true) },
    { reason: 'degenerate', states: which((state) => (levelOf(state)?.states.length ?? 1) > 1) },
    {
      reason: 'vanishing-column',
      states: which((state) => matrix.entries.every((row) => Z.isZero(row[state] ?? Z.zero))),
    },
    { reason: 'phase-not-given', states: which((state) => matrix.openPhases.includes(state)) },
  ]
  return reasons.find((each) => each.states.length > 0)
}

const openPair = (pair: Pair, reason: OpenReason, states: readonly number[]): PairReport => ({
  states: [pair[0] + 1, pair[1] + 1],
  parities: 'open',
  magnetic: 'open',
  electric: 'open',
  open: { reason, states: states.map((state) => state + 1) },
})

const moments = {
  equal: { parities: 'equal', magnetic: 'zero', electric: 'doubled' },
  opposite: { parities: 'opposite', magnetic: 'doubled', electric: 'zero' },
  mixed: { parities: 'mixed', magnetic: 'allowed', electric: 'allowed' },
} as const

function judge(pair: Pair, input: CpInput): PairReport {
  const relation = byParities(pair, input) ?? byElements(pair, input.matrix)
  if (relation === 'separate' || relation === 'digits') return openPair(pair, relation, pair)
  return { states: [pair[0] + 1, pair[1] + 1], ...moments[relation], open: null }
}

type Relation = keyof typeof moments | 'separate' | 'digits'

function byParities([i, j]: Pair, { conclusion }: CpInput): Relation | undefined {
  const groups = conclusion.kind === 'conserved' ? (paritiesOf(conclusion)?.groups ?? []) : []
  const group = groups.find(({ states }) => states.includes(i))
  if (group === undefined) return undefined
  if (!group.states.includes(j)) return 'separate'
  const [a, b] = [i, j].map((state) => group.parities[group.states.indexOf(state)]?.k)
  return a === b ? 'equal' : 'opposite'
}

/** Where CP is not conserved as a whole, a pair may still have U_li U*_lj of one phase. */
function byElements([i, j]: Pair, matrix: MixingMatrix): Relation {
  const products = Array.from({ length: rowCount(matrix) }, (_, row) =>
    Z.multiply(entryOf(matrix, row, i), Z.conjugate(entryOf(matrix, row, j))),
  )
  const imaginary = products.map((z) => Z.vanishing(Z.imaginaryPart(z)))
  const real = products.map((z) => Z.vanishing(Z.realPart(z)))
  const all = (parts: readonly Z.Vanishing[]): boolean => parts.every((part) => part === 'zero')
  if (all(imaginary)) return all(real) ? 'separate' : 'equal'
  if (all(real)) return 'opposite'
  return imaginary.includes('non-zero') && real.includes('non-zero') ? 'mixed' : 'digits'
}
