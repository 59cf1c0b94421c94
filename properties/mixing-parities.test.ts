// Laws of the CP parities that a mixing matrix leaves, and of the freedom of its spectrum.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rational } from '../src/exact/rational.js'
import { columnCount, entryOf, multiply, permuteStates, rephase, rowCount } from '../src/mixing/matrix/mixing-matrix.js'
import { productOfRotations } from '../src/mixing/matrix/rotation.js'
import * as Z from '../src/mixing/number/mixing-number.js'
import { inferParities } from '../src/mixing/parities/infer-parities.js'
import { compareMixing } from '../src/mixing/phases/compare-mixing.js'
import type { MixingState } from '../src/mixing/phases/spectrum.js'
import {
  conserving,
  exactRatio,
  exacts,
  groupsOf,
  infer,
  pythagorean,
  relations,
  root,
  told,
  values,
} from '../test/mixing/arbitraries.js'
import { holds } from './settings.js'

describe('inferred parities', () => {
  it('are those the matrix was built with', () =>
    holds(
      fc.property(conserving, ({ matrix, kinds }) => {
        const conclusion = infer(matrix)
        expect(conclusion.kind).toBe('conserved')
        for (const { states, parities } of groupsOf(conclusion)) {
          expect(parities[0]?.k).toBe(1)
          const [first = 0] = states
          for (const [k, state] of states.entries()) {
            expect(parities[k]?.k).toBe(kinds[state] === kinds[first] ? 1 : 3)
          }
        }
      }),
    ))

  it('flip for the column that is multiplied by i', () =>
    holds(
      fc.property(
        conserving.chain((given) => fc.tuple(fc.constant(given), fc.nat(given.kinds.length - 1))),
        ([{ matrix, kinds }, column]) => {
          const columns = kinds.map((_, k) => (k === column ? Z.imaginaryUnit : Z.one))
          const before = told(matrix)
          if (before === 'violated') throw new Error(before)
          const flipped = before.map((row, i) =>
            row.map((sign, j) => ((i === column) === (j === column) ? sign : -sign + 0)),
          )
          expect(told(rephase(matrix, { columns }))).toEqual(flipped)
        },
      ),
    ))

  it('are relabelled with the states', () =>
    holds(
      fc.property(
        fc
          .oneof(
            conserving.map(({ matrix }) => matrix),
            exacts,
          )
          .chain((matrix) => {
            const order = [...Array(columnCount(matrix)).keys()]
            return fc.tuple(fc.constant(matrix), fc.shuffledSubarray(order, { minLength: order.length }))
          }),
        ([matrix, order]) => {
          const before = told(matrix)
          const expected = before === 'violated' ? before : order.map((i) => order.map((j) => before[i]?.[j]))
          expect(told(permuteStates(matrix, order))).toEqual(expected)
        },
      ),
    ))

  it('decide which moment the loop sum S_ji = Σ f_l U*_lj U_li leaves', () =>
    holds(
      fc.property(
        conserving,
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 4 }),
        ({ matrix }, f) => {
          const relation = told(matrix)
          if (relation === 'violated') throw new Error(relation)
          for (const [i, row] of relation.entries()) {
            for (const [j, sign] of row.entries()) {
              let sum: Z.MixingNumber = Z.zero
              for (let l = 0; l < rowCount(matrix); l++) {
                const [bra, ket] = [Z.conjugate(entryOf(matrix, l, j)), entryOf(matrix, l, i)]
                sum = Z.add(sum, Z.product(exactRatio(f[l] ?? 0, 1), bra, ket))
              }
              if (sign !== -1) expect(sign === 0 || Z.isZero(Z.imaginaryPart(sum))).toBe(true)
              if (sign !== 1) expect(Z.isZero(sign === 0 ? sum : Z.realPart(sum))).toBe(true)
            }
          }
        },
      ),
    ))

  it('and a violation exclude each other: CP is conserved if and only if every invariant is real and no loop contradicts', () =>
    holds(
      fc.property(exacts, (matrix) => {
        const conclusion = infer(matrix)
        const isReal = values(matrix).every((z) => Z.isZero(Z.imaginaryPart(z)))
        if (conclusion.kind === 'conserved') expect(isReal).toBe(true)
        expect(conclusion.kind).not.toBe('undecided')
        // Complex conjugation is the CP transform of the matrix: the same Majorana physics exactly if CP is conserved,
        // up to a factor i on columns of opposite parity.
        const mirrored = { ...matrix, entries: matrix.entries.map((row) => row.map(Z.conjugate)) }
        const { kind } = compareMixing(matrix, mirrored)
        const isSame = kind === 'equal' || kind === 'equal-up-to-lepton-phases'
        expect(isSame).toBe(conclusion.kind === 'conserved')
      }),
    ))
})

describe('freedom that the spectrum leaves', () => {
  const mass = (ev: number): MixingState['mass'] => ({ value: rational(ev), unit: 'eV' })
  const spectrum = (size: number, equal: number): readonly MixingState[] =>
    Array.from({ length: size }, (_, k) => ({ label: 'nu', nature: 'majorana', mass: mass(k < 2 ? equal : k + 10) }))
  const withPair = fc
    .oneof(
      conserving.map(({ matrix }) => matrix),
      exacts,
    )
    .filter((matrix) => columnCount(matrix) >= 2)

  it('rotations of two degenerate Majorana states change no verdict', () =>
    holds(
      fc.property(withPair, pythagorean, (matrix, turn) => {
        const states = spectrum(columnCount(matrix), 7)
        const rotation = productOfRotations(states.length, [{ ...turn, i: 1, j: 2, phase: Z.one }])
        const rotated = { ...matrix, entries: multiply(matrix.entries, rotation.entries) }
        const [before, after] = [inferParities(matrix, states), inferParities(rotated, states)]
        expect(after.kind).toBe(before.kind)
        expect(relations(after, states.length)).toEqual(relations(before, states.length))
      }),
    ))

  it('unitary rotations of two massless states change no verdict', () =>
    holds(
      fc.property(withPair, pythagorean, root(4), (matrix, turn, phase) => {
        const states = spectrum(columnCount(matrix), 0)
        const rotation = productOfRotations(states.length, [{ ...turn, i: 1, j: 2, phase }], [phase])
        const rotated = { ...matrix, entries: multiply(matrix.entries, rotation.entries) }
        const [before, after] = [inferParities(matrix, states), inferParities(rotated, states)]
        expect(after.kind).toBe(before.kind)
        expect(relations(after, states.length)).toEqual(relations(before, states.length))
      }),
    ))

  it('CP conserved for distinct masses stays conserved when masses coincide', () =>
    holds(
      fc.property(withPair, fc.constantFrom(0, 7), (matrix, equal) => {
        if (infer(matrix).kind !== 'conserved') return
        expect(inferParities(matrix, spectrum(columnCount(matrix), equal)).kind).toBe('conserved')
      }),
    ))
})
