// Laws of mixing matrices. Exact ones are built from Pythagorean rotations, so their elements are rational times roots
// of unity; numeric ones are products of rotations by arbitrary doubles.

import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import * as C from '../src/exact/cyclotomic.js'
import { rational } from '../src/exact/rational.js'
import { rootOfUnity } from '../src/exact/root-of-unity.js'
import {
  columnCount,
  entryOf,
  type MixingMatrix,
  multiply,
  permuteStates,
  rephase,
  rowCount,
} from '../src/mixing/matrix/mixing-matrix.js'
import { planesInOrder } from '../src/mixing/matrix/parametrisation.js'
import { type CosineAndSine, productOfRotations, type Rotation } from '../src/mixing/matrix/rotation.js'
import { unitarityDefect } from '../src/mixing/matrix/unitarity.js'
import type { Checked } from '../src/mixing/mixing-issue.js'
import * as Z from '../src/mixing/number/mixing-number.js'
import { phaseOfRadians } from '../src/mixing/number/phase.js'
import { type CpConclusion, inferParities, type ParityGroup } from '../src/mixing/parities/infer-parities.js'
import { compareMixing, type MixingComparison } from '../src/mixing/phases/compare-mixing.js'
import { jarlskog, majoranaInvariants, quartets } from '../src/mixing/phases/invariants.js'
import { fromNormalForm, normalForm } from '../src/mixing/phases/normal-form.js'
import { pdgParameters } from '../src/mixing/phases/pdg-parameters.js'
import { type MixingState, majoranaStates } from '../src/mixing/phases/spectrum.js'
import { holds } from './settings.js'

function right<A>(checked: Checked<A>): A {
  if (E.isLeft(checked)) throw new Error(JSON.stringify(checked.left))
  return checked.right
}

// Arbitraries

const exactRatio = (n: number, d: number): Z.MixingNumber => Z.exact(C.fromRational(rational(n, d)))

/** Cosine and sine; zero angles are frequent, because zeros make the difficult cases. */
const pythagorean = fc.constantFrom(
  ...[
    [1, 0, 1],
    [0, 1, 1],
    [3, 4, 5],
    [5, -12, 13],
    [15, 8, 17],
  ].map(([c = 1, s = 0, r = 1]) => ({ cosine: exactRatio(c, r), sine: exactRatio(s, r) })),
)

const noTurn: CosineAndSine = { cosine: Z.one, sine: Z.zero }

const root = (order: number): fc.Arbitrary<Z.MixingNumber> =>
  fc.nat(order - 1).map((k) => Z.exact(C.fromRoot(rootOfUnity(k, order))))

const vector = <A>(size: number, of: fc.Arbitrary<A>) => fc.array(of, { minLength: size, maxLength: size })

const sizes = fc.integer({ min: 1, max: 4 })

/** Orthogonal, rational. */
const orthogonals = (size: number): fc.Arbitrary<MixingMatrix> =>
  vector((size * (size - 1)) / 2, pythagorean).map((angles) =>
    productOfRotations(
      size,
      planesInOrder(size).map(([i, j], k): Rotation => ({ ...(angles[k] ?? noTurn), i, j, phase: Z.one })),
    ),
  )

const halfTurns = [Z.one, Z.imaginaryUnit] as const

interface Conserving {
  readonly matrix: MixingMatrix
  /** By state: 0 for a real column, 1 for an imaginary one. */
  readonly kinds: readonly number[]
}

/** CP-conserving by construction: rows of any phase, columns real or imaginary. */
const conserving: fc.Arbitrary<Conserving> = sizes.chain((size) =>
  fc.tuple(orthogonals(size), vector(size, fc.nat(1)), vector(size, root(12))).map(([orthogonal, kinds, rows]) => ({
    matrix: rephase(orthogonal, { rows, columns: kinds.map((kind) => halfTurns[kind] ?? Z.one) }),
    kinds,
  })),
)

/** Exact matrices that mostly violate CP. */
const exacts: fc.Arbitrary<MixingMatrix> = sizes.chain((size) => {
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

const angle = fc.double({ min: 0.1, max: 1.4, noNaN: true })
const phase = fc.double({ min: 0, max: 6.28, noNaN: true })
const around = (radians: number): Z.MixingNumber => phaseOfRadians({ centre: radians, radius: 2 ** -50 })

/** Numeric unitary matrices of 2 to 5 states. */
const unitaries: fc.Arbitrary<MixingMatrix> = fc.integer({ min: 2, max: 5 }).chain((size) => {
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

const withRows = (matrices: fc.Arbitrary<MixingMatrix>, order = 12) =>
  matrices.chain((matrix) => fc.tuple(fc.constant(matrix), vector(rowCount(matrix), root(order))))

const signs = fc.constantFrom<Z.MixingNumber>(Z.one, Z.negate(Z.one))

// What is compared

const infer = (matrix: MixingMatrix): CpConclusion => inferParities(matrix, majoranaStates(columnCount(matrix)))

const groupsOf = (conclusion: CpConclusion): readonly ParityGroup[] => {
  if (conclusion.kind === 'violated') throw new Error('violated')
  return (conclusion.kind === 'conserved' ? conclusion.parities : conclusion.compatible).groups
}

/** For each pair of states: 1 equal, −1 opposite, 0 open; and whether CP is conserved. */
function relations(conclusion: CpConclusion, count: number): readonly (readonly number[])[] | 'violated' {
  if (conclusion.kind === 'violated') return 'violated'
  return Array.from({ length: count }, (_, i) =>
    Array.from({ length: count }, (_, j) => {
      const group = groupsOf(conclusion).find(({ states }) => states.includes(i) && states.includes(j))
      if (group === undefined) return 0
      return group.parities[group.states.indexOf(i)]?.k === group.parities[group.states.indexOf(j)]?.k ? 1 : -1
    }),
  )
}

const told = (matrix: MixingMatrix) => relations(infer(matrix), columnCount(matrix))

const agree = (a: readonly Z.MixingNumber[], b: readonly Z.MixingNumber[]): boolean =>
  a.length === b.length && a.every((z, k) => !Z.isNonZero(Z.subtract(z, b[k] ?? Z.zero)))

const values = (matrix: MixingMatrix) => [...quartets(matrix), ...majoranaInvariants(matrix)].map(({ value }) => value)

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
