// The mixing matrix of a model in numbers. Majorana phases that are symbols take their values, and CP parities are read
// off the mixing again, now that they are known.

import * as E from 'fp-ts/lib/Either.js'
import { usesOpenPhase } from './engine/solve/parities.js'
import { fromRoot } from './exact/cyclotomic.js'
import * as Q from './exact/rational.js'
import { rootOfUnity } from './exact/root-of-unity.js'
import { mixingFindings } from './explain/mixing-finding.js'
import {
  type ColumnPhase,
  columnCount,
  type MixingMatrix,
  mixingMatrix,
  rephase,
} from './mixing/matrix/mixing-matrix.js'
import * as Z from './mixing/number/mixing-number.js'
import { settleParities } from './mixing/parities/settle-parities.js'
import type { ComplexMatrix } from './observables/one-loop-moments.js'
import type { NeutrinoState } from './physics/state.js'
import type { ReadModel } from './read-model.js'
import type { SymbolValues } from './symbolic/value-at.js'

export interface NumericMixing {
  /** U, rows e, µ, τ [, s₁ …], columns the mass states; or why there is none. */
  readonly matrix: E.Either<string, ComplexMatrix>
  /** The states of the model, with the CP parities that the mixing fixes. */
  readonly states: readonly NeutrinoState[]
}

export function numericMixing({ model, matrix, mixing, selection }: ReadModel, values: SymbolValues): NumericMixing {
  const { states } = model
  if (matrix === undefined) return { matrix: E.left('the model gives no mixing matrix'), states }
  const valued = withPhases(matrix, values)
  const open = valued.openPhases.flatMap((k) => (states[k]?.nature === 'majorana' ? [states[k].label] : []))
  if (open.length > 0)
    return {
      matrix: E.left(`the Majorana phases of ${open.join(', ')} are left open: give alpha21, alpha31, …`),
      states,
    }
  const settled =
    valued !== matrix && usesOpenPhase(selection.inForce) ? settleParities(valued, states) : { states, verdict: mixing }
  const labels = states.map(({ label }) => label)
  const { verdict } = settled
  const findings = verdict && mixingFindings({ verdict, location: null, labels, rules: [] })
  const violation = findings?.find(({ kind }) => kind === 'violation')
  return {
    matrix:
      violation === undefined
        ? E.right(valued.entries.map((row) => row.map(Z.toComplex)))
        : E.left(violation.message.replace(/\.$/, '')),
    states: settled.states,
  }
}

/** The matrix with its symbolic phases replaced by values; a phase without value stays open. */
function withPhases(matrix: MixingMatrix, values: SymbolValues): MixingMatrix {
  const known = (matrix.symbolicPhases ?? []).filter(({ angle }) => angle.every(({ symbol }) => values.has(symbol)))
  if (known.length === 0) return matrix
  const columns = Array.from({ length: columnCount(matrix) }, (_, k) => {
    const phase = known.find(({ column }) => column === k)
    return phase === undefined ? Z.one : halfPhase(phase, values)
  })
  const { entries } = rephase(matrix, { columns })
  const isKnown = (k: number): boolean => known.some(({ column }) => column === k)
  return mixingMatrix(
    entries,
    matrix.openPhases.filter((k) => !isKnown(k)),
  )
}

/** exp(iα/2), α = angle + π·pi. */
function halfPhase({ angle, pi }: ColumnPhase, values: SymbolValues): Z.MixingNumber {
  const terms = angle.map(({ symbol, multiple }) => Q.multiply(multiple, values.get(symbol) ?? Q.zero))
  const half = Q.toNumber(terms.reduce(Q.add, Q.zero)) / 2
  const { n, d } = pi
  const root = Z.exact(fromRoot(rootOfUnity(Number(n % (4n * d)), Number(4n * d))))
  if (half === 0) return root
  const radius = 4 * Number.EPSILON * (1 + Math.abs(half))
  const numeric = Z.numeric({ centre: Math.cos(half), radius }, { centre: Math.sin(half), radius })
  return Z.multiply(root, numeric)
}
