// Laws of masses and mixing from mass matrices: what was put in comes out, and what physics does not see changes nothing.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as C from '../src/exact/cyclotomic.js'
import { type CyclotomicMatrix, conjugate, dagger, multiply, scale, transpose } from '../src/exact/matrix.js'
import * as Q from '../src/exact/rational.js'
import { rootOfUnity } from '../src/exact/root-of-unity.js'
import type { MassMixing } from '../src/mixing/certified/mass-mixing.js'
import { entryOf, lightBlock, type MixingMatrix } from '../src/mixing/matrix/mixing-matrix.js'
import * as Z from '../src/mixing/number/mixing-number.js'
import { conserving, groupsOf, infer, root, sizes, vector } from '../test/mixing/arbitraries.js'
import { conclusionOf, mixingOf, signsOf } from '../test/mixing/certified/reading.js'
import { holds } from './settings.js'

const exactOf = ({ entries }: MixingMatrix): CyclotomicMatrix =>
  entries.map((row) =>
    row.map((z) => {
      if (z.kind !== 'exact') throw new Error('a matrix that is not exact')
      return z.value
    }),
  )

/** m = U* diag(masses) U†. */
function built(u: CyclotomicMatrix, masses: readonly Q.Rational[]): CyclotomicMatrix {
  const scaled = conjugate(u).map((row) => row.map((z, k) => C.multiply(z, C.fromRational(masses[k] ?? Q.zero))))
  return multiply(scaled, dagger(u))
}

/** Masses that ascend, over many orders of magnitude. */
const ascending = (count: number): fc.Arbitrary<readonly Q.Rational[]> =>
  fc
    .array(fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: -9, max: 9 })), {
      minLength: count,
      maxLength: count,
    })
    .map((all) => {
      let sum = Q.zero
      return all.map(([n, power]) => {
        sum = Q.add(
          sum,
          Q.multiply(
            Q.fromInteger(n),
            power < 0 ? Q.rational(1n, 10n ** BigInt(-power)) : Q.rational(10n ** BigInt(power)),
          ),
        )
        return sum
      })
    })

const entry = fc.tuple(fc.integer({ min: -4, max: 4 }), fc.integer({ min: -4, max: 4 }))

/** Symmetric matrices of small complex integers, many of them with zeros, equal masses or massless states. */
const symmetric: fc.Arbitrary<CyclotomicMatrix> = sizes.chain((n) =>
  vector(n * n, fc.oneof({ weight: 1, arbitrary: fc.constant([0, 0] as const) }, { weight: 3, arbitrary: entry })).map(
    (all) => {
      const gaussian = ([x, y]: readonly [number, number]): C.Cyclotomic =>
        C.add(C.fromInteger(x), C.multiply(C.imaginaryUnit, C.fromInteger(y)))
      return Array.from({ length: n }, (_, j) =>
        Array.from({ length: n }, (__, k) => gaussian(all[Math.min(j, k) * n + Math.max(j, k)] ?? [0, 0])),
      )
    },
  ),
)

const isClose = (a: Z.MixingNumber, b: Z.MixingNumber): boolean =>
  Z.modulus(Z.subtract(a, b)) <= Z.uncertainty(a) + Z.uncertainty(b) + 1e-14

const texts = ({ masses }: MassMixing): readonly string[] => masses.map(Q.print)

describe('a mass matrix', () => {
  it('built from masses and a CP-conserving mixing gives back both, and the parities', () =>
    holds(
      fc.property(
        conserving.chain((given) => fc.tuple(fc.constant(given.matrix), ascending(given.kinds.length))),
        ([matrix, masses]) => {
          const found = mixingOf(built(exactOf(matrix), masses))
          // Decimals that are exact come back exact, since their digits lie within the bounds.
          for (const [k, mass] of masses.entries()) {
            const off = Q.toNumber(Q.subtract(found.masses[k] ?? Q.zero, mass))
            expect(Math.abs(off)).toBeLessThanOrEqual(1e-17 * Q.toNumber(mass))
          }
          for (const [row, entries] of matrix.entries.entries()) {
            for (const [k, z] of entries.entries()) {
              expect(isClose(Z.absSquared(entryOf(found.mixing, row, k)), Z.absSquared(z))).toBe(true)
            }
          }
          const conclusion = conclusionOf(found)
          expect(conclusion.kind).toBe('conserved')
          const signs = signsOf(conclusion)
          // Each relation that the exact matrix fixes is found.
          const expected = groupsOf(infer(lightBlock(matrix)))
          for (const { states, parities } of expected) {
            const [first = 0] = states
            for (const [k, state] of states.entries()) {
              const relative = parities[k]?.k === parities[0]?.k ? 1 : -1
              expect(Number(signs[state]) * Number(signs[first])).toBe(relative)
            }
          }
        },
      ),
      0.3,
    ))

  it('is diagonalised: mᵢⱼ = Σ U*ᵢₖ mₖ U*ⱼₖ up to phases of the rows', () =>
    holds(
      fc.property(symmetric, (matrix) => {
        const { masses, mixing } = mixingOf(matrix)
        for (const [i, row] of matrix.entries()) {
          for (const [j, z] of row.entries()) {
            let sum: Z.MixingNumber = Z.zero
            for (const [k, mass] of masses.entries()) {
              const term = Z.conjugate(Z.multiply(entryOf(mixing, i, k), entryOf(mixing, j, k)))
              sum = Z.add(sum, Z.multiply(term, Z.exact(C.fromRational(mass))))
            }
            expect(Math.abs(Z.modulus(sum) - Z.modulus(Z.exact(z)))).toBeLessThan(1e-12)
          }
        }
      }),
      0.3,
    ))

  it('means the same in other phases of the charged leptons', () =>
    holds(
      fc.property(
        symmetric.chain((matrix) => fc.tuple(fc.constant(matrix), vector(matrix.length, fc.nat(11)))),
        ([matrix, turns]) => {
          const phases = turns.map((k) => C.fromRoot(rootOfUnity(k, 12)))
          const turned = matrix.map((row, j) =>
            row.map((z, k) => C.multiply(z, C.multiply(phases[j] ?? C.one, phases[k] ?? C.one))),
          )
          const [a, b] = [mixingOf(matrix), mixingOf(turned)]
          expect(texts(b)).toEqual(texts(a))
          const [before, after] = [conclusionOf(a), conclusionOf(b)]
          expect(after.kind).toBe(before.kind)
          expect(signsOf(after)).toEqual(signsOf(before))
        },
      ),
      0.3,
    ))

  it('means the same with its fields in another order', () =>
    holds(
      fc.property(
        symmetric.chain((matrix) => {
          const order = [...matrix.keys()]
          return fc.tuple(fc.constant(matrix), fc.shuffledSubarray(order, { minLength: order.length }))
        }),
        ([matrix, order]) => {
          const permuted = order.map((j) => order.map((k) => matrix[j]?.[k] ?? C.zero))
          const [a, b] = [mixingOf(matrix), mixingOf(permuted)]
          expect(texts(b)).toEqual(texts(a))
          expect(conclusionOf(b).kind).toBe(conclusionOf(a).kind)
          const isSimple = new Set(texts(a)).size === texts(a).length
          for (const [row, from] of order.entries()) {
            for (const k of isSimple ? matrix.keys() : []) {
              expect(isClose(Z.absSquared(entryOf(b.mixing, row, k)), Z.absSquared(entryOf(a.mixing, from, k)))).toBe(
                true,
              )
            }
          }
        },
      ),
      0.3,
    ))

  it('in another unit has the same mixing, and masses in that unit', () =>
    holds(
      fc.property(symmetric, fc.integer({ min: -30, max: 30 }), (matrix, power) => {
        const factor = power < 0 ? Q.rational(1n, 10n ** BigInt(-power)) : Q.rational(10n ** BigInt(power))
        const [a, b] = [mixingOf(matrix), mixingOf(scale(matrix, C.fromRational(factor)))]
        expect(b.masses.map(Q.print)).toEqual(a.masses.map((mass) => Q.print(Q.multiply(mass, factor))))
        expect(conclusionOf(b).kind).toBe(conclusionOf(a).kind)
        expect(signsOf(conclusionOf(b))).toEqual(signsOf(conclusionOf(a)))
      }),
      0.3,
    ))

  it('of three active fields leaves no doubt about CP', () =>
    holds(
      fc.property(symmetric, (matrix) => {
        expect(conclusionOf(mixingOf(matrix)).kind).not.toBe('undecided')
      }),
      0.3,
    ))

  it('of Dirac neutrinos has the masses of its transpose, and right-handed rotations change nothing', () =>
    holds(
      fc.property(
        conserving.chain(({ matrix }) =>
          fc.tuple(fc.constant(exactOf(matrix)), vector(matrix.entries.length ** 2, root(4))),
        ),
        ([unitary, all]) => {
          const n = unitary.length
          const matrix = Array.from({ length: n }, (_, j) =>
            Array.from({ length: n }, (__, k) => {
              const z = all[j * n + k]
              return C.multiply(C.fromInteger((j + 2 * k) % 3), z?.kind === 'exact' ? z.value : C.one)
            }),
          )
          const options = { nature: 'dirac' } as const
          const own = mixingOf(matrix, options)
          expect(texts(mixingOf(transpose(matrix), options))).toEqual(texts(own))
          const turned = mixingOf(multiply(matrix, unitary), options)
          expect(texts(turned)).toEqual(texts(own))
          expect(conclusionOf(turned, 'dirac').kind).toBe(conclusionOf(own, 'dirac').kind)
        },
      ),
      0.3,
    ))
})
