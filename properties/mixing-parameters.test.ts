// Laws of mixing matrices written with angles and phases: unitary for any of them, read back from the matrix, and one
// matrix in either convention of the Majorana phases.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { permuteStates, rowCount } from '../src/mixing/matrix/mixing-matrix.js'
import { fromParameters, type MixingParameters, planesInOrder } from '../src/mixing/matrix/parametrisation.js'
import { unitarityDefect } from '../src/mixing/matrix/unitarity.js'
import * as Z from '../src/mixing/number/mixing-number.js'
import { compareMixing } from '../src/mixing/phases/compare-mixing.js'
import { jarlskog } from '../src/mixing/phases/invariants.js'
import { type PdgPhase, pdgParameters } from '../src/mixing/phases/pdg-parameters.js'
import { right } from '../test/mixing/records.js'
import { holds } from './settings.js'

const inDegrees = (x: number): string => `${x} deg`
/** Hundredths of a degree, away from 0° and 90°, where phases lose their meaning. */
const angle = fc.integer({ min: 500, max: 8500 }).map((n) => n / 100)
const phase = fc.integer({ min: 0, max: 35_999 }).map((n) => n / 100)

/** All angles of N states, and phases on every rotation that may have one. */
const parameters = fc.integer({ min: 3, max: 6 }).chain((states) => {
  const planes = planesInOrder(states).map(([i, j]) => `${i}${j}`)
  const columns = Array.from({ length: states - 1 }, (_, k) => `alpha${k + 2}1`)
  const named = (names: readonly string[], values: fc.Arbitrary<number>) =>
    fc.record(Object.fromEntries(names.map((name) => [name, values.map(inDegrees)])))
  return fc
    .tuple(
      named(
        planes.map((ij) => `theta${ij}`),
        angle,
      ),
      named(
        planes.map((ij) => `delta${ij}`),
        phase,
      ),
      named(columns, phase),
    )
    .map((parts): { readonly states: number; readonly given: MixingParameters } => ({
      states,
      given: Object.assign({}, ...parts),
    }))
})

interface Pdg {
  readonly theta12: number
  readonly theta13: number
  readonly theta23: number
  readonly delta: number
}
const pdg = fc.record<Pdg>({ theta12: angle, theta13: angle, theta23: angle, delta: phase })
const matrixOf = (given: Readonly<Record<string, number>>) =>
  right(
    fromParameters(Object.fromEntries(Object.entries(given).map(([name, x]) => [name, inDegrees(x)])), {
      decimals: 'exact',
    }),
  )

const radians = (degrees: number): number => (degrees * Math.PI) / 180

describe('angles and phases', () => {
  it('make a unitary matrix of 3 to 6 states, whatever their values', () =>
    holds(
      fc.property(parameters, ({ states, given }) => {
        const matrix = right(fromParameters(given, { states, decimals: 'exact' }))
        expect(rowCount(matrix)).toBe(states)
        const { kind, size } = unitarityDefect(matrix)
        expect(kind).not.toBe('not-unitary')
        expect(size).toBeLessThan(1e-14)
      }),
      0.3,
    ))

  it('of the PDG come back from the matrix', () =>
    holds(
      fc.property(pdg, phase, phase, (given, alpha21, alpha31) => {
        const read = right(pdgParameters(matrixOf({ ...given, alpha21, alpha31 })))
        const squares = [read.sin2Theta12, read.sin2Theta13, read.sin2Theta23]
        for (const [k, theta] of [given.theta12, given.theta13, given.theta23].entries())
          expect(Z.toComplex(squares[k] ?? Z.zero).re).toBeCloseTo(Math.sin(radians(theta)) ** 2, 12)
        const isPhase = (found: PdgPhase, degrees: number): void => {
          if (found.kind !== 'known') throw new Error(found.kind)
          expect(Math.abs(Math.sin((found.radians - radians(degrees)) / 2))).toBeLessThan(1e-10)
        }
        isPhase(read.delta, given.delta)
        isPhase(read.alpha21, alpha21)
        isPhase(read.alpha31, alpha31)
      }),
    ))

  it('have J = c12 s12 c23 s23 c13² s13 sin δ, which changes sign with δ and where two states change places', () =>
    holds(
      fc.property(pdg, (given) => {
        const [t12, t13, t23] = [given.theta12, given.theta13, given.theta23].map(radians) as [number, number, number]
        const size = (Math.sin(2 * t12) * Math.sin(2 * t23) * Math.sin(2 * t13) * Math.cos(t13)) / 8
        const of = (matrix: ReturnType<typeof matrixOf>): number => Z.toComplex(jarlskog(matrix)).re
        const own = of(matrixOf({ ...given }))
        expect(own).toBeCloseTo(size * Math.sin(radians(given.delta)), 14)
        expect(of(matrixOf({ ...given, delta: -given.delta }))).toBeCloseTo(-own, 14)
        for (const order of [
          [1, 0, 2],
          [0, 2, 1],
          [2, 1, 0],
        ])
          expect(of(permuteStates(matrixOf({ ...given }), order))).toBeCloseTo(-own, 14)
      }),
    ))
})

describe('Majorana phases', () => {
  // diag(e^{iα1/2}, e^{iα2/2}, 1) is e^{iα1/2} diag(1, e^{iα21/2}, e^{iα31/2}) with α21 = α2 − α1 and α31 = −α1.
  it('α1, α2 of SLHA are α21 = α2 − α1 and α31 = −α1 of the PDG', () =>
    holds(
      fc.property(pdg, phase, phase, (given, alpha1, alpha2) => {
        const slha = matrixOf({ ...given, alpha1, alpha2 })
        const other = matrixOf({ ...given, alpha21: alpha2 - alpha1, alpha31: -alpha1 })
        expect(['equal', 'equal-up-to-lepton-phases']).toContain(compareMixing(slha, other).kind)
      }),
    ))

  it('are of another matrix where they differ by less than a turn, and of the same one by a whole turn', () =>
    holds(
      fc.property(pdg, phase, fc.integer({ min: 1, max: 359 }), (given, alpha21, by) => {
        const of = (alpha: number) => matrixOf({ ...given, alpha21: alpha, alpha31: 30 })
        expect(compareMixing(of(alpha21), of(alpha21 + by)).kind).toBe('equal-for-oscillations')
        expect(['equal', 'equal-up-to-lepton-phases']).toContain(compareMixing(of(alpha21), of(alpha21 + 360)).kind)
      }),
    ))
})
