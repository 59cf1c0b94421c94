// Laws of the one-loop moments. Numbers in, so equality is up to the rounding bound of the moments; what holds by
// construction (hermiticity, the Majorana condition, signs of columns) holds exactly.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../src/check.js'
import * as C from '../src/exact/cyclotomic.js'
import { type MixingMatrix, permuteStates, rephase } from '../src/mixing/matrix/mixing-matrix.js'
import * as Z from '../src/mixing/number/mixing-number.js'
import { floatingArithmetic } from '../src/observables/complex-arithmetic.js'
import { doubleDirac } from '../src/observables/double-dirac.js'
import {
  type Complex,
  type ComplexMatrix,
  type OneLoopMoments,
  oneLoopMoments,
} from '../src/observables/one-loop-moments.js'
import { conserving, told, unitaries, vector, withRows } from '../test/mixing/arbitraries.js'
import { bordered } from './arbitraries/numeric-models.js'
import { holds } from './settings.js'

const kinds = ['magnetic', 'electric'] as const

const numbers = (matrix: MixingMatrix): ComplexMatrix => matrix.entries.map((row) => row.map(Z.toComplex))

/** Masses in eV: massless and degenerate ones are frequent. */
const spectra = (count: number): fc.Arbitrary<readonly number[]> =>
  vector(count, fc.oneof(fc.constantFrom(0, 0.05), fc.double({ min: 1e-6, max: 2, noNaN: true })))

const models = unitaries.chain((matrix) =>
  fc.record({ matrix: fc.constant(matrix), masses: spectra(matrix.entries.length) }),
)

const moments = (matrix: MixingMatrix, masses: readonly number[], nature: 'dirac' | 'majorana'): OneLoopMoments =>
  oneLoopMoments({ masses, mixing: numbers(matrix), nature })

const at = (matrix: ComplexMatrix, f: number, i: number): Complex =>
  matrix[f]?.[i] ?? { re: Number.NaN, im: Number.NaN }

type Place = (f: number, i: number) => void

const everyPlace = (count: number, visit: Place): void => {
  for (let f = 0; f < count; f++) for (let i = 0; i < count; i++) visit(f, i)
}

/** Matrix elements from phases carry a few units in the last place more than the bound knows. */
const slack = 50

function expectNear(got: Complex, wanted: Complex, { rounding }: OneLoopMoments, f: number, i: number): void {
  const bound = slack * (rounding[f]?.[i] ?? 0)
  expect(Math.abs(got.re - wanted.re)).toBeLessThanOrEqual(bound)
  expect(Math.abs(got.im - wanted.im)).toBeLessThanOrEqual(bound)
}

const isBeyondRounding = (z: Complex, { rounding }: OneLoopMoments, f: number, i: number): boolean =>
  Math.hypot(z.re, z.im) > 2 * slack * (rounding[f]?.[i] ?? 0)

const times = (a: Complex, b: Complex): Complex => floatingArithmetic.multiply(a, b)
const natures = fc.constantFrom('dirac', 'majorana')

describe('one-loop moments', () => {
  it('do not see the phases of charged leptons', () =>
    holds(
      fc.property(withRows(unitaries), natures, fc.integer({ min: 1, max: 9 }), ([matrix, rows], nature, scale) => {
        const masses = matrix.entries.map((_, k) => 0.01 * (k * k + scale))
        const before = moments(matrix, masses, nature)
        const after = moments(rephase(matrix, { rows }), masses, nature)
        for (const kind of kinds)
          everyPlace(masses.length, (f, i) => expectNear(at(after[kind], f, i), at(before[kind], f, i), before, f, i))
      }),
    ))

  it('are hermitian, and imaginary and antisymmetric for Majorana neutrinos', () =>
    holds(
      fc.property(models, natures, ({ matrix, masses }, nature) => {
        const found = moments(matrix, masses, nature)
        for (const kind of kinds)
          everyPlace(masses.length, (f, i) => {
            const [z, mirror] = [at(found[kind], f, i), at(found[kind], i, f)]
            expect([z.re - mirror.re, z.im + mirror.im]).toEqual([0, 0])
            if (nature === 'majorana') expect(z.re + 0).toBe(0)
            if (f === i && kind === 'electric') expect(z.im + 0).toBe(0)
          })
      }),
    ))

  it('of Majorana neutrinos are the Dirac ones minus their transpose', () =>
    holds(
      fc.property(models, ({ matrix, masses }) => {
        const dirac = moments(matrix, masses, 'dirac')
        const majorana = moments(matrix, masses, 'majorana')
        for (const kind of kinds)
          everyPlace(masses.length, (f, i) => {
            const [z, mirror] = [at(dirac[kind], f, i), at(dirac[kind], i, f)]
            expectNear(at(majorana[kind], f, i), { re: z.re - mirror.re, im: z.im - mirror.im }, majorana, f, i)
          })
      }),
    ))

  it('are not changed by a state that does not mix', () =>
    holds(
      fc.property(models, natures, fc.double({ min: 0, max: 2, noNaN: true }), ({ matrix, masses }, nature, mass) => {
        const before = moments(matrix, masses, nature)
        const mixing = bordered(numbers(matrix), { re: 1, im: 0 })
        const after = oneLoopMoments({ masses: [...masses, mass], mixing, nature })
        for (const kind of kinds)
          everyPlace(masses.length, (f, i) => {
            expectNear(at(after[kind], f, i), at(before[kind], f, i), after, f, i)
            const coupling = at(after[kind], masses.length, i)
            expect(Math.hypot(coupling.re, coupling.im)).toBeLessThanOrEqual(after.rounding[masses.length]?.[i] ?? 0)
          })
      }),
    ))

  it('follow the names of the states', () =>
    holds(
      fc.property(
        models.chain((model) => {
          const order = [...model.masses.keys()]
          return fc.tuple(fc.constant(model), natures, fc.shuffledSubarray(order, { minLength: order.length }))
        }),
        ([{ matrix, masses }, nature, order]) => {
          const before = moments(matrix, masses, nature)
          const reordered = order.map((k) => masses[k] ?? 0)
          const after = moments(permuteStates(matrix, order), reordered, nature)
          for (const kind of kinds)
            everyPlace(masses.length, (f, i) =>
              expectNear(at(after[kind], f, i), at(before[kind], order[f] ?? 0, order[i] ?? 0), after, f, i),
            )
        },
      ),
    ))

  it('of a Dirac neutrino are those of its pair of degenerate Majorana neutrinos of opposite parities', () =>
    holds(
      fc.property(
        models.filter(({ masses }) => masses.length <= 3),
        ({ matrix, masses }) => {
          const dirac = moments(matrix, masses, 'dirac')
          // ν_k = (χ_ka + iχ_kb)/√2, so that U_l,ka = U_lk/√2 and U_l,kb = iU_lk/√2.
          const mixing = numbers(matrix).map((row) =>
            row.flatMap(({ re, im }) => [
              { re: re * Math.SQRT1_2, im: im * Math.SQRT1_2 },
              { re: -im * Math.SQRT1_2, im: re * Math.SQRT1_2 },
            ]),
          )
          const pairs = oneLoopMoments({ masses: masses.flatMap((mass) => [mass, mass]), mixing, nature: 'majorana' })
          for (const kind of kinds) {
            const wanted = doubleDirac(dirac[kind], { formFactor: kind, arithmetic: floatingArithmetic })
            everyPlace(2 * masses.length, (f, i) => expectNear(at(pairs[kind], f, i), at(wanted, f, i), pairs, f, i))
          }
        },
      ),
    ))
})

describe('phases of columns', () => {
  const withSigns = models.chain((model) =>
    fc.tuple(fc.constant(model), natures, vector(model.masses.length, fc.constantFrom(Z.one, Z.negate(Z.one)))),
  )

  it('that are signs go through to the moments', () =>
    holds(
      fc.property(withSigns, ([{ matrix, masses }, nature, columns]) => {
        const before = moments(matrix, masses, nature)
        const after = moments(rephase(matrix, { columns }), masses, nature)
        const sign = (k: number): Complex => Z.toComplex(columns[k] ?? Z.one)
        for (const kind of kinds)
          everyPlace(masses.length, (f, i) =>
            expectNear(at(after[kind], f, i), times(times(sign(f), at(before[kind], f, i)), sign(i)), before, f, i),
          )
      }),
    ))

  it('that are i exchange the roles of µ and ε with the other states, as the parity of the state changes', () =>
    holds(
      fc.property(models, fc.nat(4), ({ matrix, masses }, choice) => {
        const state = choice % masses.length
        const columns = masses.map((_, k) => (k === state ? Z.imaginaryUnit : Z.one))
        const before = moments(matrix, masses, 'majorana')
        const after = moments(rephase(matrix, { columns }), masses, 'majorana')
        // S_ji → iS_ji for the initial state i: Im S → Re S, Re S → −Im S.
        for (const [other, mass] of masses.entries()) {
          if (other === state) continue
          const own = masses[state] ?? 0
          const [sum, difference] = [mass + own, mass - own]
          const scaled = (z: Complex, factor: number): Complex => ({ re: z.re * factor, im: z.im * factor })
          const bound = slack * 4 * sum * (before.rounding[other]?.[state] ?? 0)
          const [mu, epsilon] = [at(after.magnetic, other, state), at(after.electric, other, state)]
          const [oldMu, oldEpsilon] = [at(before.magnetic, other, state), at(before.electric, other, state)]
          expect(Math.abs(scaled(mu, difference).im - scaled(oldEpsilon, sum).im)).toBeLessThanOrEqual(bound)
          expect(Math.abs(scaled(epsilon, sum).im + scaled(oldMu, difference).im)).toBeLessThanOrEqual(bound)
        }
      }),
    ))
})

describe('mixing that conserves CP', () => {
  const conservingModels = conserving.chain((given) =>
    fc.record({ given: fc.constant(given), masses: spectra(given.kinds.length) }),
  )

  it('leaves a Majorana pair µ or ε, not both: 2µ^D for opposite parities, 2ε^D for equal ones', () =>
    holds(
      fc.property(conservingModels, ({ given: { matrix, kinds: parities }, masses }) => {
        const dirac = moments(matrix, masses, 'dirac')
        const majorana = moments(matrix, masses, 'majorana')
        everyPlace(masses.length, (f, i) => {
          if (f === i) return
          const [present, absent] = parities[f] === parities[i] ? (['electric', 'magnetic'] as const) : kinds
          const [own, other] = [at(majorana[present], f, i), at(majorana[absent], f, i)]
          expectNear(other, { re: 0, im: 0 }, majorana, f, i)
          const twice = at(dirac[present], f, i)
          expectNear(own, { re: 2 * twice.re, im: 2 * twice.im }, majorana, f, i)
          // There is something to see where the loop sum and, for ε, the mass difference are not zero.
          if (isBeyondRounding(twice, dirac, f, i)) expect(isBeyondRounding(own, majorana, f, i)).toBe(true)
          const isSumZero = !isBeyondRounding(at(dirac.magnetic, f, i), dirac, f, i)
          const isVisible = present === 'magnetic' || Math.abs((masses[f] ?? 0) - (masses[i] ?? 0)) > 0.1
          if (!isSumZero && isVisible) expect(Math.abs(own.im)).toBeGreaterThan(0)
        })
      }),
    ))

  it('has the parities that the model declares, and no other ones', () =>
    holds(
      fc.property(
        conserving.filter(({ kinds: own }) => own.length >= 3),
        fc.nat(3),
        ({ matrix, kinds: parities }, choice) => {
          const text = (z: Z.MixingNumber): string => (z.kind === 'exact' ? C.print(z.value) : '')
          const flipped = choice % parities.length
          const verdict = (isFlipped: boolean): string => {
            const report = check({
              nuvertex: 1,
              states: parities.map((kind, k) => ({
                nature: 'majorana',
                mass: `${k + 1} meV`,
                cpParity: (kind === 0) === (isFlipped && k === flipped) ? '-i' : 'i',
              })),
              assume: ['cp'],
              mixing: { matrix: matrix.entries.map((row) => row.map(text)) },
              formFactors: { from: 'one-loop' },
            })
            return report._tag === 'Right' ? report.right.verdict : JSON.stringify(report.left)
          }
          expect(verdict(false)).toBe('consistent')
          const relations = told(matrix)
          const isLinked =
            relations !== 'violated' && relations[flipped]?.some((sign, k) => k !== flipped && sign !== 0)
          expect(verdict(true)).toBe(isLinked === true ? 'violated' : 'consistent')
        },
      ),
      0.3,
    ))
})
