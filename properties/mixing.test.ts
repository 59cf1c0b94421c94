// Laws of mixing matrices: rephasing, comparison, normal forms.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnCount, entryOf, type MixingMatrix, rephase, rowCount } from '../src/mixing/matrix/mixing-matrix.js'
import { unitarityDefect } from '../src/mixing/matrix/unitarity.js'
import * as Z from '../src/mixing/number/mixing-number.js'
import { compareMixing, type MixingComparison } from '../src/mixing/phases/compare-mixing.js'
import { jarlskog, quartets } from '../src/mixing/phases/invariants.js'
import { fromNormalForm, normalForm } from '../src/mixing/phases/normal-form.js'
import { pdgParameters } from '../src/mixing/phases/pdg-parameters.js'
import {
  agree,
  around,
  conserving,
  exacts,
  infer,
  phase,
  root,
  signs,
  told,
  unitaries,
  values,
  vector,
  withRows,
} from '../test/mixing/arbitraries.js'
import { right } from '../test/mixing/records.js'
import { holds } from './settings.js'

describe('phases of charged leptons', () => {
  it('change no invariant', () =>
    holds(
      fc.property(fc.oneof(withRows(exacts), withRows(unitaries)), ([matrix, rows]) => {
        expect(agree(values(matrix), values(rephase(matrix, { rows })))).toBe(true)
      }),
    ))

  it('change no inferred parity and no CP violation', () =>
    holds(
      fc.property(fc.oneof(withRows(exacts), withRows(conserving.map(({ matrix }) => matrix))), ([matrix, rows]) => {
        expect(told(rephase(matrix, { rows }))).toEqual(told(matrix))
        expect(infer(rephase(matrix, { rows })).kind).toBe(infer(matrix).kind)
      }),
    ))

  it('leave the Majorana physics equal', () =>
    holds(
      fc.property(fc.oneof(withRows(exacts), withRows(unitaries)), ([matrix, rows]) => {
        const { kind } = compareMixing(matrix, rephase(matrix, { rows }))
        expect(['equal', 'equal-up-to-lepton-phases']).toContain(kind)
      }),
    ))
})

describe('column signs', () => {
  const withSigns = conserving.chain((given) => fc.tuple(fc.constant(given), vector(given.kinds.length, signs)))

  it('change nothing', () =>
    holds(
      fc.property(withSigns, ([{ matrix }, columns]) => {
        const other = rephase(matrix, { columns })
        expect(told(other)).toEqual(told(matrix))
        expect(agree(values(matrix), values(other))).toBe(true)
        expect(['equal', 'equal-up-to-lepton-phases']).toContain(compareMixing(matrix, other).kind)
      }),
    ))
})

describe('the comparison', () => {
  const ranks: readonly MixingComparison['kind'][] = [
    'equal',
    'equal-up-to-lepton-phases',
    'equal-for-oscillations',
    'different',
  ]
  const rank = (a: MixingMatrix, b: MixingMatrix): number => ranks.indexOf(compareMixing(a, b).kind)

  /** Three matrices of one orbit, or nearly. */
  const triples = exacts.chain((matrix) => {
    const [r, c] = [rowCount(matrix), columnCount(matrix)]
    const moved = fc
      .record({
        rows: fc.oneof(fc.constant([]), vector(r, root(4))),
        columns: fc.oneof(fc.constant([]), vector(c, signs), vector(c, root(4))),
        isMirrored: fc.boolean(),
      })
      .map(({ isMirrored, ...phases }) => {
        const other = rephase(matrix, phases)
        return isMirrored ? { ...other, entries: other.entries.map((row) => row.map(Z.conjugate)) } : other
      })
    return fc.tuple(fc.constant(matrix), moved, moved)
  })

  it('is an equivalence at every level', () =>
    holds(
      fc.property(triples, ([a, b, c]) => {
        expect(rank(a, a)).toBe(0)
        expect(rank(b, a)).toBe(rank(a, b))
        expect(rank(a, c)).toBeLessThanOrEqual(Math.max(rank(a, b), rank(b, c)))
      }),
    ))

  it('tells phases that do what it says', () =>
    holds(
      fc.property(triples, ([a, b]) => {
        const result = compareMixing(a, b)
        if (!('rows' in result)) return
        const { kind, rows, columns } = result
        expect(compareMixing(rephase(a, { rows, columns }), b).kind).toBe('equal')
        expect([...rows, ...columns].every((z) => Z.isZero(Z.subtract(Z.absSquared(z), Z.one)))).toBe(true)
        if (kind === 'equal-up-to-lepton-phases') {
          expect(columns.every((z) => Z.isZero(Z.subtract(Z.square(z), Z.one)))).toBe(true)
        }
      }),
    ))

  it('of oscillations does not see column phases', () =>
    holds(
      fc.property(
        unitaries.chain((matrix) => fc.tuple(fc.constant(matrix), vector(columnCount(matrix), phase))),
        ([matrix, columns]) => {
          expect(rank(matrix, rephase(matrix, { columns: columns.map(around) }))).toBeLessThan(3)
        },
      ),
    ))
})

describe('the normal form', () => {
  it('rebuilds the matrix', () =>
    holds(
      fc.property(fc.oneof(unitaries, exacts), (matrix) => {
        const rebuilt = fromNormalForm(right(normalForm(matrix)))
        for (const [alpha, row] of matrix.entries.entries()) {
          for (const [j, z] of row.entries()) {
            expect(Z.modulus(Z.subtract(z, entryOf(rebuilt, alpha, j)))).toBeLessThan(1e-11)
          }
        }
      }),
    ))

  it('is found again in the matrix it builds', () =>
    holds(
      fc.property(unitaries, (matrix) => {
        const form = right(normalForm(matrix))
        const again = right(normalForm(fromNormalForm(form)))
        const near = (a: number, b: number) => expect(Math.abs(Math.sin((a - b) / 2))).toBeLessThan(1e-9)
        for (const [k, { angle: theta, phase: delta }] of form.rotations.entries()) {
          near(again.rotations[k]?.angle ?? 9, theta)
          near(again.rotations[k]?.phase ?? 9, delta)
        }
        for (const [k, alpha] of form.alphas.entries()) near(again.alphas[k] ?? 9, alpha)
        for (const [k, phi] of form.rowPhases.entries()) near(again.rowPhases[k] ?? 9, phi)
      }),
    ))

  it('of three states has the PDG parameters', () =>
    holds(
      fc.property(
        unitaries.filter((matrix) => columnCount(matrix) === 3),
        (matrix) => {
          const { rotations, alphas } = right(normalForm(matrix))
          const { delta, alpha21, alpha31, sin2Theta13 } = right(pdgParameters(matrix))
          const [, r13] = rotations
          expect(Z.toComplex(sin2Theta13).re).toBeCloseTo(Math.sin(r13?.angle ?? 0) ** 2, 10)
          for (const [read, radians] of [
            [delta, r13?.phase],
            [alpha21, alphas[0]],
            [alpha31, alphas[1]],
          ] as const) {
            if (read.kind !== 'known') continue
            expect(Math.abs(Math.sin((read.radians - (radians ?? 9)) / 2))).toBeLessThan(1e-6)
          }
        },
      ),
    ))
})

describe('unitary matrices', () => {
  it('are recognised, and their quartets have one size for three states', () =>
    holds(
      fc.property(unitaries, (matrix) => {
        expect(unitarityDefect(matrix).kind).toBe('within-digits')
        if (columnCount(matrix) !== 3) return
        const j = Z.toComplex(jarlskog(matrix)).re
        for (const { value } of quartets(matrix)) {
          expect(Math.abs(Math.abs(Z.toComplex(Z.imaginaryPart(value)).re) - Math.abs(j))).toBeLessThan(1e-12)
        }
      }),
    ))
})
