// What a mixing makes of the transition moments of two massive Majorana states, in one loop of the minimally extended
// Standard Model: S_ji = Σ_l f_l U*_lj U_li, µ^M = 2i Im-part and ε^M = 2i Re-part of the Dirac moment [Giunti:2014ixa].
//   U_li U*_lj real for every l       equal parities       µ^M = 0,     ε^M = 2 ε^D
//   U_li U*_lj imaginary for every l  opposite parities    µ^M = 2 µ^D, ε^M = 0
// Otherwise both may be there; where a Majorana phase is a symbol, its values decide. That µ or ε vanishes holds beyond one loop if all of the theory conserves CP.

import { addAngles, negateAngle, noAngle } from '../../exact/phase-polynomial.js'
import * as Q from '../../exact/rational.js'
import { columnCount, entryOf, type MixingMatrix, rowCount } from '../../mixing/matrix/mixing-matrix.js'
import * as Z from '../../mixing/number/mixing-number.js'
import { condition } from '../../mixing/parities/phase-conditions.js'
import { halfTurns } from '../../mixing/parities/state-phases.js'
import { type Level, levelsOf } from '../../mixing/phases/spectrum.js'
import { angleText } from '../angle-text.js'
import { type CpInput, paritiesOf } from './cp-report.js'
import type { OpenReason, PairOption, PairReport } from './mixing-report.js'

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
      const open = openReason([i, j], input, levels)
      return open === undefined ? judge([i, j], input) : openPair([i, j], open.reason, open.states)
    }),
  )
}

type Pair = readonly [number, number]

/** Why nothing is said of a pair. What the spectrum leaves free is read as written where the matrix fits CP so. */
function openReason(pair: Pair, input: CpInput, levels: readonly Level[]) {
  const { matrix, settled, written } = input
  const levelOf = (state: number): Level | undefined => levels.find((level) => level.states.includes(state))
  const symbolic = matrix.symbolicPhases ?? []
  const isRead = (state: number): boolean => {
    const own = settled.states[state]
    return (
      written?.groups.some(({ states }) => states.includes(state)) === true ||
      (own?.nature === 'majorana' && own.parityPhase !== undefined)
    )
  }
  const which = (holds: (state: number) => boolean): readonly number[] => pair.filter(holds)
  const reasons: readonly { readonly reason: OpenReason; readonly states: readonly number[] }[] = [
    { reason: 'massless', states: which((state) => levelOf(state)?.isMassless === true && !isRead(state)) },
    { reason: 'degenerate', states: which((state) => (levelOf(state)?.states.length ?? 1) > 1 && !isRead(state)) },
    {
      reason: 'vanishing-column',
      states: which((state) => matrix.entries.every((row) => Z.isZero(row[state] ?? Z.zero))),
    },
    {
      reason: 'phase-not-given',
      states: which((state) => matrix.openPhases.includes(state) && !symbolic.some(({ column }) => column === state)),
    },
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
  const states = [pair[0] + 1, pair[1] + 1] as const
  const symbols = inSymbols(pair, input.matrix)
  if (Array.isArray(symbols))
    return { states, parities: 'symbolic', magnetic: 'allowed', electric: 'allowed', open: null, options: symbols }
  const relation =
    (typeof symbols === 'string' ? symbols : undefined) ?? byParities(pair, input) ?? byElements(pair, input.matrix)
  if (relation === 'separate' || relation === 'digits') return openPair(pair, relation, pair)
  return { states, ...moments[relation], open: null }
}

type Relation = keyof typeof moments | 'separate' | 'digits'

function byParities([i, j]: Pair, input: CpInput): Relation | undefined {
  const groups = input.conclusion.kind === 'conserved' ? (paritiesOf(input)?.groups ?? []) : []
  const group = groups.find(({ states }) => states.includes(i))
  if (group === undefined) return undefined
  if (!group.states.includes(j)) return input.matrix.openPhases.includes(j) ? undefined : 'separate'
  const [a, b] = [i, j].map((state) => group.parities[group.states.indexOf(state)]?.k)
  return a === b ? 'equal' : 'opposite'
}

const productsOf = ([i, j]: Pair, matrix: MixingMatrix): readonly Z.MixingNumber[] =>
  Array.from({ length: rowCount(matrix) }, (_, row) =>
    Z.multiply(entryOf(matrix, row, i), Z.conjugate(entryOf(matrix, row, j))),
  )

/** Where CP is not conserved as a whole, a pair may still have U_li U*_lj of one phase. */
function byElements(pair: Pair, matrix: MixingMatrix): Relation {
  const products = productsOf(pair, matrix)
  const imaginary = products.map((z) => Z.vanishing(Z.imaginaryPart(z)))
  const real = products.map((z) => Z.vanishing(Z.realPart(z)))
  const all = (parts: readonly Z.Vanishing[]): boolean => parts.every((part) => part === 'zero')
  if (all(imaginary)) return all(real) ? 'separate' : 'equal'
  if (all(real)) return 'opposite'
  return imaginary.includes('non-zero') && real.includes('non-zero') ? 'mixed' : 'digits'
}

/**
 * With U_li U*_lj on one line of phase πt for every l, S_ji lies on it turned by (α_i − α_j)/2: real for 2πt + α_i − α_j = 0 mod 2π,
 * imaginary for π. Off one line no symbol turns all of them on an axis. `undefined` without symbols between the two.
 */
function inSymbols(pair: Pair, matrix: MixingMatrix): PairOption[] | Relation | undefined {
  const symbolic = matrix.symbolicPhases ?? []
  const [a, b] = pair.map((state) => symbolic.find(({ column }) => column === state))
  if (a === undefined && b === undefined) return undefined
  const angle = addAngles(a?.angle ?? noAngle, negateAngle(b?.angle ?? noAngle))
  const constant = Q.subtract(a?.pi ?? Q.zero, b?.pi ?? Q.zero)
  const products = productsOf(pair, matrix)
  const first = products.find(Z.isNonZero)
  if (first === undefined) return products.every(Z.isZero) ? 'separate' : 'digits'
  const off = products.map((z) => Z.vanishing(Z.imaginaryPart(Z.multiply(z, Z.conjugate(first)))))
  if (off.includes('non-zero')) return 'mixed'
  const line = halfTurns(first)
  if (line === undefined || off.includes('undecided')) return 'digits'
  const pi = Q.add(Q.multiply(Q.fromInteger(2), line), constant)
  if (angle.length === 0) {
    const { n, d } = pi
    return d !== 1n ? 'mixed' : n % 2n === 0n ? 'equal' : 'opposite'
  }
  const option = (parities: 'equal' | 'opposite'): PairOption => {
    const shifted = Q.subtract(pi, Q.fromInteger(parities === 'equal' ? 0 : 1))
    return { when: angleText(condition({ angle, pi: shifted }, Q.fromInteger(2))), ...moments[parities] }
  }
  return [option('equal'), option('opposite')]
}
