// Solves the equations of cp-constraints.ts for the phases x_α of the charged leptons. Within a component of rows that
// equations connect, x_α ∝ w_α z^{±1} up to positive factors, with one unknown phase z; an equation that closes a loop
// then says v > 0, or z² v > 0, with a known number v. Equations z² v > 0 must agree with one another; they fix z up to
// its sign, which is the freedom to change all CP parities of the component at once. No root is ever taken.

import * as Z from '../number/mixing-number.js'
import type { Constraint } from './cp-constraints.js'

/** x_α ∝ w · z^power, up to a positive factor. */
export interface LeptonPhase {
  readonly w: Z.MixingNumber
  readonly power: 1 | -1
  /** Rows with the same number share z. */
  readonly component: number
}

/** A number that CP invariance requires to be positive, and whether it is. */
export interface Closure {
  readonly constraint: Constraint
  readonly value: Z.MixingNumber
  readonly verdict: 'holds' | 'fails' | 'undecided'
}

export interface LeptonPhases {
  /** By row. */
  readonly phases: readonly LeptonPhase[]
  /** By component: a number s with z² s > 0; `undefined` if z is free. */
  readonly zSquared: readonly (Z.MixingNumber | undefined)[]
  readonly closures: readonly Closure[]
}

/** The phases, and every equation that closes a loop. */
export function solveLeptonPhases(rows: number, constraints: readonly Constraint[]): LeptonPhases {
  const phases = assignPhases(rows, constraints)
  const zSquared: (Z.MixingNumber | undefined)[] = []
  const closures: Closure[] = []
  for (const constraint of constraints) {
    const { value, power, component } = closing(constraint, phases)
    const known = zSquared[component]
    if (power !== 0 && known === undefined) zSquared[component] = value
    const closed = power === 0 ? value : known === undefined ? Z.one : Z.multiply(value, Z.conjugate(known))
    closures.push({ constraint, value: closed, verdict: positivity(closed) })
  }
  return { phases, zSquared, closures }
}

function assignPhases(rows: number, constraints: readonly Constraint[]): readonly LeptonPhase[] {
  const phases = new Array<LeptonPhase | undefined>(rows).fill(undefined)
  const byRow: Constraint[][] = Array.from({ length: rows }, () => [])
  for (const constraint of constraints) {
    for (const row of new Set(constraint.rows)) byRow[row]?.push(constraint)
  }
  let component = 0
  for (let root = 0; root < rows; root++) {
    if (phases[root] !== undefined) continue
    phases[root] = { w: Z.one, power: 1, component }
    const queue = [root]
    for (const row of queue) {
      const phase = phases[row] as LeptonPhase
      for (const constraint of byRow[row] ?? []) {
        const other = constraint.rows[0] === row ? constraint.rows[1] : constraint.rows[0]
        if (phases[other] !== undefined) continue
        phases[other] = along(constraint, row, phase)
        queue.push(other)
      }
    }
    component++
  }
  return phases.map((phase) => phase as LeptonPhase)
}

// x_α x_β s > 0 gives x_β ∝ conj(x_α s); x_α x*_β s > 0 gives x_β ∝ x_α s and x_α ∝ x_β s*.
function along({ rows, isConjugated, square }: Constraint, from: number, phase: LeptonPhase): LeptonPhase {
  const { w, power, component } = phase
  if (!isConjugated) return { w: Z.conjugate(Z.multiply(w, square)), power: power === 1 ? -1 : 1, component }
  return { w: Z.multiply(w, rows[0] === from ? square : Z.conjugate(square)), power, component }
}

/** The equation as value · z^power > 0 with power 0 or 2. */
function closing({ rows, isConjugated, square }: Constraint, phases: readonly LeptonPhase[]) {
  const [a, b] = [phases[rows[0]] as LeptonPhase, phases[rows[1]] as LeptonPhase]
  const power = a.power + (isConjugated ? -b.power : b.power)
  const value = Z.product(a.w, isConjugated ? Z.conjugate(b.w) : b.w, square)
  return { value: power < 0 ? Z.conjugate(value) : value, power, component: a.component }
}

/** Whether a number that is not zero is real and positive. */
export function positivity(z: Z.MixingNumber): Closure['verdict'] {
  const [im, re] = [Z.vanishing(Z.imaginaryPart(z)), Z.signOfReal(Z.realPart(z))]
  if (im === 'non-zero' || re === -1) return 'fails'
  return im === 'zero' && re === 1 ? 'holds' : 'undecided'
}
