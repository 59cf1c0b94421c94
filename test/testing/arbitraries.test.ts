// What the arbitraries promise of their values.

import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.js'
import * as C from '../../src/exact/cyclotomic.js'
import * as M from '../../src/exact/matrix.js'
import {
  add,
  type ComplexMatrix,
  conjugate,
  distance,
  entryOf,
  identity,
  mapEntries,
  multiply,
  nought,
  product,
  transposed,
} from '../../src/testing/complex-matrix.js'
import {
  antisymmetric,
  cases,
  cpParities,
  exactAntisymmetric,
  exactHermitian,
  exactSymmetric,
  exactUnitary,
  haarUnitary,
  hermitian,
  orthogonalMatrix,
  pmns,
  pmnsMatrix,
  pmnsParameters,
  spectra,
  spectrumKinds,
  symmetric,
  textOf,
  toModelFile,
  unitary,
  unitaryByAngles,
  unitaryCorners,
} from '../../src/testing/index.js'

const seed = 20_260_101
const sizes = fc.integer({ min: 1, max: 5 })
const always = <A>(arbitrary: fc.Arbitrary<A>, law: (value: A) => void, numRuns = 60): void =>
  fc.assert(
    fc.property(arbitrary, (value) => {
      law(value)
    }),
    { seed, numRuns },
  )

const largestDifference = (a: ComplexMatrix, b: ComplexMatrix): number =>
  Math.max(0, ...a.flatMap((row, r) => row.map((z, c) => distance(z, entryOf(b, r, c)))))
const dagger = (matrix: ComplexMatrix): ComplexMatrix => mapEntries(transposed(matrix), conjugate)

describe('unitary matrices', () => {
  it.each(Object.entries({ haarUnitary, unitaryByAngles, unitaryCorners, orthogonalMatrix, unitary }))(
    '%s: unitary to rounding',
    (_, of) =>
      always(sizes.chain(of), (u) => {
        expect(largestDifference(product(dagger(u), u), identity(u.length))).toBeLessThan(1e-14)
      }),
  )

  it('orthogonal ones are real', () =>
    always(sizes.chain(orthogonalMatrix), (o) => {
      for (const { im } of o.flat()) expect(Math.abs(im)).toBe(0)
    }))

  // Haar measure on U(n): E|U_ij|² = 1/n, E|U_ij|⁴ = 2/(n(n+1)), E|U_ij|²|U_kl|² = 1/(n²−1) for i ≠ k and j ≠ l, and
  // E U_11 U_22 U*_12 U*_21 = −1/(n(n²−1)), from the Weingarten functions of second order: 1/(n²−1) and −1/(n(n²−1)).
  // 6000 samples: standard errors are below 0.006, and 5 of them are allowed.
  it.each([2, 3, 4])('Haar ones have the moments of the Haar measure, n = %i', (n) => {
    const samples = fc.sample(haarUnitary(n), { seed, numRuns: 6000 })
    const square = (u: ComplexMatrix, r: number, c: number): number => distance(entryOf(u, r, c), nought) ** 2
    const mean = (of: (u: ComplexMatrix) => number): number =>
      samples.reduce((sum, u) => sum + of(u), 0) / samples.length
    for (let r = 0; r < n; r++) {
      for (let c = 0; c < n; c++) {
        expect(Math.abs(mean((u) => square(u, r, c)) - 1 / n)).toBeLessThan(0.03)
        expect(Math.abs(mean((u) => square(u, r, c) ** 2) - 2 / (n * (n + 1)))).toBeLessThan(0.03)
        expect(Math.abs(mean((u) => entryOf(u, r, c).re))).toBeLessThan(0.04)
      }
    }
    expect(Math.abs(mean((u) => square(u, 0, 0) * square(u, 1, 1)) - 1 / (n * n - 1))).toBeLessThan(0.03)
    expect(Math.abs(mean((u) => square(u, n - 1, 0) * square(u, 0, n - 1)) - 1 / (n * n - 1))).toBeLessThan(0.03)
    const quartet = (u: ComplexMatrix): number =>
      multiply(multiply(entryOf(u, 0, 0), entryOf(u, 1, 1)), conjugate(multiply(entryOf(u, 0, 1), entryOf(u, 1, 0)))).re
    expect(Math.abs(mean(quartet) + 1 / (n * (n * n - 1)))).toBeLessThan(0.02)
  })

  it('exact ones are unitary exactly, and print as texts that read back', () =>
    always(
      sizes.chain(exactUnitary),
      (u) => {
        expect(M.equals(M.multiply(M.dagger(u), u), M.identity(u.length))).toBe(true)
        const states = { count: u.length, nature: 'dirac' }
        const report = check({
          nuvertex: 1,
          states,
          lift: ['hermiticity'],
          formFactors: { anapole: { matrix: textOf(u) } },
        })
        expect(report).toMatchObject({ right: { verdict: 'consistent' } })
      },
      30,
    ))

  it('shrink to the identity', () => {
    for (const of of [haarUnitary, unitaryByAngles, unitaryCorners, orthogonalMatrix]) {
      const details = fc.check(
        fc.property<[ComplexMatrix]>(of(3), () => false),
        { seed },
      )
      expect(largestDifference(identity(3), details.counterexample?.[0] ?? [])).toBe(0)
    }
  })
})

describe('matrices with a symmetry', () => {
  it('of doubles have it to the last bit', () => {
    always(
      sizes.chain((n) => hermitian(n, { unit: 1e-11 })),
      (a) => expect(largestDifference(dagger(a), a)).toBe(0),
    )
    always(
      sizes.chain((n) => symmetric(n)),
      (a) => expect(largestDifference(transposed(a), a)).toBe(0),
    )
    always(
      sizes.chain((n) => antisymmetric(n)),
      (a) =>
        expect(
          Math.max(
            ...mapEntries(a, (z, r, c) => add(z, entryOf(a, c, r)))
              .flat()
              .map((z) => distance(z, nought)),
          ),
        ).toBe(0),
    )
  })

  it('of exact numbers have it exactly', () => {
    always(sizes.chain(exactHermitian), (a) => expect(M.equals(M.dagger(a), a)).toBe(true))
    always(sizes.chain(exactSymmetric), (a) => expect(M.equals(M.transpose(a), a)).toBe(true))
    always(sizes.chain(exactAntisymmetric), (a) =>
      expect(M.equals(M.transpose(a), M.scale(a, C.fromInteger(-1)))).toBe(true),
    )
  })
})

describe('spectra', () => {
  it.each(spectrumKinds)('%s: as many masses as asked for, ascending, not negative, with short decimals', (kind) =>
    always(
      sizes.chain((n) => fc.tuple(fc.constant(n), spectra(n, { kinds: [kind] }))),
      ([n, masses]) => {
        expect(masses).toHaveLength(n)
        expect(masses).toEqual([...masses].sort((a, b) => a - b))
        expect(masses.every((mass) => mass >= 0 && Number.isFinite(mass) && String(mass).length < 24)).toBe(true)
        if (kind === 'massless') expect(masses[0]).toBe(0)
        if (kind === 'seesaw') expect(masses.at(-1)).toBeGreaterThanOrEqual(1e3)
        if (kind === 'quasi-degenerate') expect(masses.at(-1)).toBeLessThanOrEqual(1.1 * (masses[0] ?? 0))
      },
    ),
  )
})

describe('PMNS matrices', () => {
  const jarlskog = (u: ComplexMatrix): number =>
    multiply(multiply(entryOf(u, 0, 0), entryOf(u, 1, 1)), conjugate(multiply(entryOf(u, 0, 1), entryOf(u, 1, 0)))).im

  it('conserve or violate CP as asked', () => {
    always(pmns({ cp: 'conserved' }), (u) => expect(Math.abs(jarlskog(u))).toBeLessThan(1e-16))
    // |J| = c12 s12 c23 s23 c13² s13 |sin δ| ≥ (sin 1°)⁷ or so at the least.
    always(pmns({ cp: 'violated' }), (u) => expect(Math.abs(jarlskog(u))).toBeGreaterThan(1e-13))
  })

  it('are those that a model file with the same parameters means', () => {
    always(
      pmnsParameters(),
      (pdg) => {
        const model = {
          nuvertex: 1,
          states: { count: 3, nature: 'majorana', cpParities: ['i', 'i', 'i'] },
          mixing: { pdg },
        }
        expect(E.isRight(check(model))).toBe(true)
        // U_e3 = s13 e^{−iδ} e^{iα31/2}
        const [s13, phase] = [degrees(pdg.theta13), degrees(pdg.alpha31) / 2 - degrees(pdg.delta)]
        const ue3 = entryOf(pmnsMatrix(pdg), 0, 2)
        expect(ue3.re).toBeCloseTo(Math.sin(s13) * Math.cos(phase), 12)
        expect(ue3.im).toBeCloseTo(Math.sin(s13) * Math.sin(phase), 12)
      },
      20,
    )
  })
  const degrees = (text: string): number => (Number.parseFloat(text) * Math.PI) / 180
})

describe('models in numbers', () => {
  it('are models that check finds consistent, from their text', () =>
    always(
      fc.oneof(cases(), cases({ nature: 'mixed' }), cases({ mixing: 'conserving' })),
      (one) => {
        const report = check(toModelFile(one), { certificate: 'none' })
        expect(report).toMatchObject({ right: { verdict: 'consistent' } })
      },
      60,
    ))

  it('whose mixing conserves CP with the parities that they give', () =>
    always(
      cases({ mixing: 'conserving', nature: 'majorana', minimum: 2, spectra: ['hierarchical'] }),
      (one) => {
        const report = check(toModelFile(one).replace('nuvertex: 1\n', 'nuvertex: 1\nassume: [cp]\n'), {
          certificate: 'none',
        })
        if (E.isLeft(report)) throw new Error(JSON.stringify(report.left))
        const ofMixing = report.right.findings.filter(
          ({ code }) => code === 'mixing-contradicts-parities' || code === 'mixing-violates-cp',
        )
        expect(ofMixing).toEqual([])
      },
      40,
    ))

  it('have the natures and numbers that are asked for', () =>
    always(cases({ nature: 'mixed', minimum: 3, maximum: 4 }), ({ natures }) => {
      expect(natures.length === 3 || natures.length === 4).toBe(true)
      expect(new Set(natures).size).toBe(2)
    }))

  it('have CP parities for each state', () =>
    always(cpParities(4), (parities) => expect(parities.every((p) => p === 'i' || p === '-i')).toBe(true)))
})
