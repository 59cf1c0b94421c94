// Laws of dipoles of flavour states: what a change of basis keeps, and what of a file means nothing. SLHA: the mixing of charged leptons.

import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { check } from '../src/check.js'
import * as Q from '../src/exact/rational.js'
import { importModel } from '../src/import/import-model.js'
import type { ExactMatrix } from '../src/import/wcxf/exact-dipole.js'
import { diracLambda, type LambdaMatrix, majoranaLambda } from '../src/import/wcxf/flavour-lambda.js'
import type { Entries } from '../src/mixing/matrix/mixing-matrix.js'
import { fromParameters } from '../src/mixing/matrix/parametrisation.js'
import * as Z from '../src/mixing/number/mixing-number.js'
import { stateMixing } from '../src/state-mixing.js'
import { holds } from './settings.js'

const degrees = fc.integer({ min: 1, max: 899 }).map((x) => `${x / 10} deg`)
const turn = fc.integer({ min: 0, max: 3599 }).map((x) => `${x / 10} deg`)
const angles = fc.record({
  theta12: degrees,
  theta13: degrees,
  theta23: degrees,
  delta: turn,
  alpha21: turn,
  alpha31: turn,
})
const unitary = angles.map((given): Entries => {
  const read = fromParameters(given)
  if (E.isLeft(read)) throw new Error(JSON.stringify(read.left))
  return read.right.entries
})

const part = fc.integer({ min: -999, max: 999 }).map((x) => Q.rational(BigInt(x), 100n))
const complex = fc.record({ re: part, im: part })
const general = fc.array(fc.array(complex, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 })
const antisymmetric = fc.tuple(complex, complex, complex).map(([a, b, c]): ExactMatrix => {
  const zero = { re: Q.zero, im: Q.zero }
  const minus = ({ re, im }: typeof zero) => ({ re: Q.negate(re), im: Q.negate(im) })
  return [
    [zero, a, b],
    [minus(a), zero, c],
    [minus(b), minus(c), zero],
  ]
})

const norm = (lambda: LambdaMatrix): Z.MixingNumber =>
  lambda.flat().reduce<Z.MixingNumber>((sum, z) => Z.add(sum, Z.absSquared(z ?? Z.zero)), Z.zero)
const exactNorm = (lambda: ExactMatrix): number =>
  lambda.flat().reduce((sum, z) => sum + (z === undefined ? 0 : Q.toNumber(z.re) ** 2 + Q.toNumber(z.im) ** 2), 0)

const near = (a: Z.MixingNumber, x: number): void => {
  const { re } = Z.toComplex(a)
  expect(Math.abs(re - x)).toBeLessThanOrEqual(Z.uncertainty(a) + 1e-9 * (1 + x))
}

describe('turning λ of flavours into λ of mass states', () => {
  it('keeps tr λ†λ, for Majorana and Dirac neutrinos', () =>
    holds(
      fc.property(unitary, antisymmetric, general, (u, a, b) => {
        near(norm(majoranaLambda(a, u)), exactNorm(a))
        near(norm(diracLambda(b, u)), exactNorm(b))
      }),
      0.3,
    ))
  it('keeps antisymmetry exactly, and with it that every verdict is consistent without CP', () =>
    holds(
      fc.property(unitary, antisymmetric, (u, a) => {
        const lambda = majoranaLambda(a, u)
        for (const [i, row] of lambda.entries())
          for (const [j, z] of row.entries()) {
            const sum = Z.toComplex(Z.add(z ?? Z.zero, Z.zero))
            const twin = Z.toComplex(lambda[j]?.[i] ?? Z.zero)
            expect([sum.re + twin.re, sum.im + twin.im]).toEqual([0, 0])
            if (i === j) expect(Z.isZero(z ?? Z.one)).toBe(true)
          }
      }),
      0.3,
    ))
  it('does not depend on what the flavours are called', () =>
    holds(
      fc.property(unitary, antisymmetric, fc.constantFrom([1, 2, 0], [0, 2, 1], [2, 1, 0]), (u, a, order) => {
        const own = majoranaLambda(a, u)
        const renamed = majoranaLambda(
          order.map((j) => order.map((k) => a[j]?.[k])),
          order.map((j) => u[j] ?? []),
        )
        for (const [i, row] of own.entries())
          for (const [j, z] of row.entries()) {
            const [x, y] = [Z.toComplex(z ?? Z.zero), Z.toComplex(renamed[i]?.[j] ?? Z.zero)]
            expect(Math.hypot(x.re - y.re, x.im - y.im)).toBeLessThan(1e-10)
          }
      }),
      0.3,
    ))
  it('of a file is consistent, whatever the coefficients and the mixing', () =>
    holds(
      fc.property(angles, antisymmetric, (pdg, a) => {
        const mixing = stateMixing({ nuvertex: 1, states: { count: 3, nature: 'majorana' }, mixing: { pdg } })
        if (E.isLeft(mixing)) throw new Error(JSON.stringify(mixing.left))
        const row = (i: number, j: number): string => {
          const { re, im } = a[i - 1]?.[j - 1] ?? { re: Q.zero, im: Q.zero }
          return `  nugamma_${i}${j}: { Re: ${Q.print(re)}, Im: ${Q.print(im)} }\n`
        }
        const text = `eft: WET\nbasis: JMS\nscale: 5\nvalues:\n${row(1, 2)}${row(1, 3)}${row(2, 3)}`
        const source = importModel(text, { mixing: mixing.right })
        if (E.isLeft(source)) throw new Error(JSON.stringify(source.left))
        const report = check(source.right.text, { imported: source.right, certificate: 'none' })
        if (E.isLeft(report)) throw new Error(JSON.stringify(report.left))
        expect(report.right.verdict).toBe('consistent')
      }),
      0.1,
    ))
})

describe('charged leptons that mix in an SLHA file', () => {
  // Real orthogonal matrices of whole numbers over a common divisor.
  const orthogonal = fc.constantFrom(
    [
      [2 / 3, -1 / 3, 2 / 3],
      [2 / 3, 2 / 3, -1 / 3],
      [-1 / 3, 2 / 3, 2 / 3],
    ],
    [
      [6 / 7, 2 / 7, 3 / 7],
      [2 / 7, 3 / 7, -6 / 7],
      [3 / 7, -6 / 7, -2 / 7],
    ],
    [
      [8 / 9, 1 / 9, 4 / 9],
      [-4 / 9, 4 / 9, 7 / 9],
      [1 / 9, 8 / 9, -4 / 9],
    ],
  )
  const block = (name: string, at: (i: number, j: number) => number): string =>
    `Block ${name}\n${[0, 1, 2].flatMap((i) => [0, 1, 2].map((j) => ` ${i + 1} ${j + 1} ${at(i, j).toExponential(8)}\n`)).join('')}`
  it('turn V and ZEL together, which changes nothing that is said of U = ZEL V†', () =>
    holds(
      fc.property(orthogonal, orthogonal, fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()), (o, z, isImaginary) => {
        const masses = 'Block MASS\n 12 1.0E-12\n 14 8.65E-12\n 16 5.01E-11\n'
        const moments = 'Block NUFM\n 1 2 0.0E+00\n 2 1 0.0E+00\nBlock IMNUFM\n 1 2 4.0E-24\n 2 1 -4.0E-24\n'
        const unit = (k: number, isIm: boolean, x: number): number => (isImaginary[k] === isIm ? x : 0)
        const direct =
          block('UPMNS', (a, k) => unit(k, false, o[a]?.[k] ?? 0)) +
          block('IMUPMNS', (a, k) => unit(k, true, o[a]?.[k] ?? 0))
        // V = U†Z: V_ka = Σ_b conj(U_bk) Z_ba.
        const sum = (k: number, a: number): number =>
          [0, 1, 2].reduce((s, b) => s + (o[b]?.[k] ?? 0) * (z[b]?.[a] ?? 0), 0)
        const turned =
          block('UVMIX', (k, a) => unit(k, false, sum(k, a))) +
          block('IMUVMIX', (k, a) => -unit(k, true, sum(k, a))) +
          block('UELMIX', (j, a) => z[j]?.[a] ?? 0)
        const said = (mixing: string) => {
          const source = importModel(masses + mixing + moments, { from: 'slha', assume: ['cp'] })
          if (E.isLeft(source)) throw new Error(JSON.stringify(source.left))
          const report = check(source.right.text, { imported: source.right, certificate: 'none' })
          if (E.isLeft(report)) throw new Error(JSON.stringify(report.left))
          const { verdict, formFactors } = report.right
          return { verdict, formFactors }
        }
        expect(said(turned)).toEqual(said(direct))
      }),
      0.1,
    ))
})
