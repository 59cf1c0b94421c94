// Phases of charged leptons from the equations of CP: each solution is put back into its equation.

import { describe, expect, it } from 'vitest'
import { fromRoot } from '../../src/exact/cyclotomic.js'
import { rootOfUnity } from '../../src/exact/root-of-unity.js'
import * as Z from '../../src/mixing/number/mixing-number.js'
import type { Constraint } from '../../src/mixing/parities/cp-constraints.js'
import { positivity, solveLeptonPhases } from '../../src/mixing/parities/lepton-phases.js'

const phase = (k: number, n: number): Z.MixingNumber => Z.exact(fromRoot(rootOfUnity(k, n)))

describe('phases of two charged leptons', () => {
  it.each<readonly [readonly [number, number], boolean]>([
    [[0, 1], true],
    [[1, 0], true],
    [[0, 1], false],
    [[1, 0], false],
  ])('x_α x_β^(*) s > 0 holds for rows %j, conjugated: %j', (rows, isConjugated) => {
    const constraint: Constraint = { rows, isConjugated, square: phase(1, 3), level: 0 }
    const { phases } = solveLeptonPhases(2, [constraint])
    const [a, b] = rows.map((row) => phases[row]?.w ?? Z.zero) as [Z.MixingNumber, Z.MixingNumber]
    expect(positivity(Z.product(a, isConjugated ? Z.conjugate(b) : b, constraint.square))).toBe('holds')
    // z drops out: x_α x_β is z z̄, and so is x_α x*_β of equal powers.
    const [p, q] = rows.map((row) => phases[row]?.power ?? 0) as [number, number]
    expect(p + (isConjugated ? -q : q)).toBe(0)
  })
})
