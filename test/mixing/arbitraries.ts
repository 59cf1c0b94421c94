// Mixing matrices for laws. Exact ones are built from Pythagorean rotations, so their elements are rational times roots
// of unity; numeric ones are products of rotations by arbitrary doubles. And what is compared about them.

import fc from 'fast-check'
import * as C from '../../src/exact/cyclotomic.js'
import { rational } from '../../src/exact/rational.js'
import { rootOfUnity } from '../../src/exact/root-of-unity.js'
import { columnCount, type MixingMatrix, rephase, rowCount } from '../../src/mixing/matrix/mixing-matrix.js'
import { planesInOrder } from '../../src/mixing/matrix/parametrisation.js'
import { type CosineAndSine, productOfRotations, type Rotation } from '../../src/mixing/matrix/rotation.js'
import * as Z from '../../src/mixing/number/mixing-number.js'
import { phaseOfRadians } from '../../src/mixing/number/phase.js'
import { type CpConclusion, inferParities, type ParityGroup } from '../../src/mixing/parities/infer-parities.js'
import { majoranaInvariants, quartets } from '../../src/mixing/phases/invariants.js'
import { majoranaStates } from '../../src/mixing/phases/spectrum.js'

// Arbitraries

export const exactRatio = (n: number, d: number): Z.MixingNumber => Z.exact(C.fromRational(rational(n, d)))

/** Cosine and sine; zero angles are frequent, because zeros make the difficult cases. */
export const pythagorean = fc.constantFrom(
  ...[
    [1, 0, 1],
    [0, 1, 1],
    [3, 4, 5],
    [5, -12, 13],
    [15, 8, 17],
  ].map(([c = 1, s = 0, r = 1]) => ({ cosine: exactRatio(c, r), sine: exactRatio(s, r) })),
)

export const noTurn: CosineAndSine = { cosine: Z.one, sine: Z.zero }

export const root = (order: number): fc.Arbitrary<Z.MixingNumber> =>
  fc.nat(order - 1).map((k) => Z.exact(C.fromRoot(rootOfUnity(k, order))))

export const vector = <A>(size: number, of: fc.Arbitrary<A>) => fc.array(of, { minLength: size, maxLength: size })

export const sizes = fc.integer({ min: 1, max: 4 })

/** Orthogonal, rational. */
export const orthogonals = (size: number): fc.Arbitrary<MixingMatrix> =>
  vector((size * (size - 1)) / 2, pythagorean).map((angles) =>
    productOfRotations(
      size,
      planesInOrder(size).map(([i, j], k): Rotation => ({ ...(angles[k] ?? noTurn), i, j, phase: Z.one })),
    ),
  )

export const halfTurns = [Z.one, Z.imaginaryUnit] as const

export interface Conserving {
  readonly matrix: MixingMatrix
  /** By state: 0 for a real column, 1 for an imaginary one. */
  readonly kinds: readonly number[]
}

/** CP-conserving by construction: rows of any phase, columns real or imaginary. */
export const conserving: fc.Arbitrary<Conserving> = sizes.chain((size) =>
  fc.tuple(orthogonals(size), vector(size, fc.nat(1)), vector(size, root(12))).map(([orthogonal, kinds, rows]) => ({
    matrix: rephase(orthogonal, { rows, columns: kinds.map((kind) => halfTurns[kind] ?? Z.one) }),
    kinds,
  })),
)

/** Exact matrices that mostly violate CP. */
export const exacts: fc.Arbitrary<MixingMatrix> = sizes.chain((size) => {
  const planes = planesInOrder(size)
  return fc
    .tuple(vector(planes.length, pythagorean), vector(planes.length, root(8)), vector(size, root(8)))
    .map(([angles, phases, columns]) =>
      productOfRotations(
        size,
        planes.map(([i, j], k): Rotation => ({ ...(angles[k] ?? noTurn), i, j, phase: phases[k] ?? Z.one })),
        columns,
      ),
    )
})

export const angle = fc.double({ min: 0.1, max: 1.4, noNaN: true })
export const phase = fc.double({ min: 0, max: 6.28, noNaN: true })
export const around = (radians: number): Z.MixingNumber => phaseOfRadians({ centre: radians, radius: 2 ** -50 })

/** Numeric unitary matrices of 2 to 5 states. */
export const unitaries: fc.Arbitrary<MixingMatrix> = fc.integer({ min: 2, max: 5 }).chain((size) => {
  const planes = planesInOrder(size)
  return fc
    .tuple(vector(planes.length, angle), vector(planes.length, phase), vector(size, phase), vector(size, phase))
    .map(([angles, phases, rows, columns]) => {
      const rotations = planes.map(([i, j], k): Rotation => {
        const turn = around(angles[k] ?? 0)
        return { i, j, cosine: Z.realPart(turn), sine: Z.imaginaryPart(turn), phase: around(phases[k] ?? 0) }
      })
      return rephase(productOfRotations(size, rotations, columns.map(around)), { rows: rows.map(around) })
    })
})

export const withRows = (matrices: fc.Arbitrary<MixingMatrix>, order = 12) =>
  matrices.chain((matrix) => fc.tuple(fc.constant(matrix), vector(rowCount(matrix), root(order))))

export const signs = fc.constantFrom<Z.MixingNumber>(Z.one, Z.negate(Z.one))

// What is compared

export const infer = (matrix: MixingMatrix): CpConclusion => inferParities(matrix, majoranaStates(columnCount(matrix)))

export const groupsOf = (conclusion: CpConclusion): readonly ParityGroup[] => {
  if (conclusion.kind === 'violated') throw new Error('violated')
  return (conclusion.kind === 'conserved' ? conclusion.parities : conclusion.compatible).groups
}

/** For each pair of states: 1 equal, −1 opposite, 0 open; and whether CP is conserved. */
export function relations(conclusion: CpConclusion, count: number): readonly (readonly number[])[] | 'violated' {
  if (conclusion.kind === 'violated') return 'violated'
  return Array.from({ length: count }, (_, i) =>
    Array.from({ length: count }, (_, j) => {
      const group = groupsOf(conclusion).find(({ states }) => states.includes(i) && states.includes(j))
      if (group === undefined) return 0
      return group.parities[group.states.indexOf(i)]?.k === group.parities[group.states.indexOf(j)]?.k ? 1 : -1
    }),
  )
}

export const told = (matrix: MixingMatrix) => relations(infer(matrix), columnCount(matrix))

export const agree = (a: readonly Z.MixingNumber[], b: readonly Z.MixingNumber[]): boolean =>
  a.length === b.length && a.every((z, k) => !Z.isNonZero(Z.subtract(z, b[k] ?? Z.zero)))

export const values = (matrix: MixingMatrix) =>
  [...quartets(matrix), ...majoranaInvariants(matrix)].map(({ value }) => value)
