// Laws of decays, stars and the dimension-5 dipole.

import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import {
  diracFromMoments,
  evaluate,
  majoranaFromMoments,
  momentsFromDirac,
  momentsFromMajorana,
  oneLoopMoments,
  plasmonMomentSquared,
} from '../src/observables/index.js'
import { constants } from '../src/physics/constants.js'
import type { Complex, ComplexMatrix } from '../src/physics/evaluation.js'
import { holds } from './settings.js'

const width = (id: string, inputs: Readonly<Record<string, string>>): number => {
  const result = evaluate(id, inputs)
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return Number(result.right.value)
}

const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true })

const real = (scale: number): fc.Arbitrary<number> =>
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => (n / 1e6) * scale)
const complex: fc.Arbitrary<Complex> = fc.record({ re: real(1), im: real(1) })
const matrix = (size: number): fc.Arbitrary<ComplexMatrix> =>
  fc.array(fc.array(complex, { minLength: size, maxLength: size }), { minLength: size, maxLength: size })
const size = fc.integer({ min: 1, max: 4 })

const antisymmetric = (entries: ComplexMatrix): ComplexMatrix =>
  entries.map((row, f) =>
    row.map((z, i) => {
      const mirror = entries[i]?.[f] ?? z
      return f === i ? { re: 0, im: 0 } : f < i ? z : { re: -mirror.re, im: -mirror.im }
    }),
  )

const farthest = (a: ComplexMatrix, b: ComplexMatrix): number =>
  Math.max(
    ...a.flatMap((row, f) => row.map((z, i) => Math.hypot(z.re - (b[f]?.[i]?.re ?? 0), z.im - (b[f]?.[i]?.im ?? 0)))),
  )

describe('decays', () => {
  it('have widths that scale as the cube of all masses', () => {
    holds(
      fc.property(between(1e-3, 1e3), between(0, 0.9), between(0.1, 10), (m, r, s) => {
        const at = (scale: number): number =>
          width('radiative-decay', { m_i: `${m * scale} eV`, m_j: `${m * r * scale} eV`, mu: '1e-11 muB' })
        expect(at(s) / (at(1) * s ** 3)).toBeCloseTo(1, 9)
      }),
    )
  })

  it('conserve energy and momentum, and are the slower the nearer the masses', () => {
    holds(
      fc.property(between(1e-3, 1e3), between(0, 0.99), between(0.01, 0.99), (m, r, s) => {
        const at = (light: number) =>
          evaluate('radiative-decay', { m_i: `${m} eV`, m_j: `${light} eV`, mu: '1e-11 muB' })
        const [near, far] = [at(m * r), at(m * r * s)]
        if (E.isLeft(near) || E.isLeft(far)) throw new Error('refused')
        // A photon and a neutrino of opposite momenta share the mass.
        const omega = Number(near.right.parts?.['energy']?.value)
        expect((omega + Math.hypot(omega, m * r)) / m).toBeCloseTo(1, 12)
        expect(Number(near.right.value)).toBeLessThanOrEqual(Number(far.right.value))
      }),
    )
  })

  it('of Dirac neutrinos at one loop have the width of the Standard Model', () => {
    // (α/2)(3G_F/32π²)²((m_i² − m_j²)/m_i)³(m_i² + m_j²)|Σ U_li U*_lj a_l|², two flavours mixed by θ, leading in a.
    const { alpha, G_F, m_e, m_mu, m_W, hbar } = constants
    const masses = fc.tuple(between(1e-3, 1), between(0, 0.9))
    holds(
      fc.property(masses, between(0.1, 1.4), ([heavy, ratio], theta) => {
        const light = heavy * ratio
        const [c, s] = [Math.cos(theta), Math.sin(theta)]
        const z = (re: number): Complex => ({ re, im: 0 })
        const mixing = [
          [z(c), z(s), z(0)],
          [z(-s), z(c), z(0)],
          [z(0), z(0), z(1)],
        ]
        const moments = oneLoopMoments({ masses: [light, heavy, 0], mixing, nature: 'dirac', loop: 'leading' })
        const [mu, epsilon] = [moments.magnetic, moments.electric].map((m) =>
          Math.hypot(m[0]?.[1]?.re ?? 0, m[0]?.[1]?.im ?? 0),
        )
        const sum = c * s * ((m_e.value / m_W.value) ** 2 - (m_mu.value / m_W.value) ** 2)
        const momentum = ((heavy - light) * (heavy + light)) / heavy
        const expected =
          ((alpha.value / 2) *
            ((3 * G_F.value) / (32 * Math.PI ** 2)) ** 2 *
            (momentum * 1e-9) ** 3 *
            (heavy ** 2 + light ** 2) *
            1e-18 *
            sum ** 2) /
          hbar.value
        const inputs = { m_i: `${heavy} eV`, m_j: `${light} eV`, mu: `${mu} muB`, epsilon: `${epsilon} muB` }
        expect(width('radiative-decay', inputs) / expected).toBeCloseTo(1, 9)
      }),
    )
  })

  it('of a plasmon into Majorana neutrinos have half of the sum over ordered pairs', () => {
    holds(
      fc.property(
        size.chain((n) => fc.tuple(matrix(n), matrix(n))),
        ([mu, epsilon]) => {
          const magnetic = antisymmetric(mu)
          const electric = antisymmetric(epsilon)
          const of = (nature: 'dirac' | 'majorana'): number =>
            plasmonMomentSquared(
              mu.map(() => nature),
              magnetic,
              electric,
            )
          expect(of('majorana')).toBeCloseTo(of('dirac') / 2, 12)
        },
      ),
    )
  })
})

describe('the dimension-5 dipole', () => {
  it('comes back to its coefficients, Dirac', () => {
    holds(
      fc.property(size.chain(matrix), (coefficients) => {
        expect(farthest(diracFromMoments(momentsFromDirac(coefficients)), coefficients)).toBeLessThan(1e-14)
      }),
    )
  })

  it('comes back to its coefficients, Majorana, with hermitian and antisymmetric moments', () => {
    holds(
      fc.property(
        size.chain(matrix).map(antisymmetric),
        fc.constantFrom('half' as const, 'none' as const),
        (coefficients, norm) => {
          const moments = momentsFromMajorana(coefficients, norm)
          expect(farthest(majoranaFromMoments(moments, norm), coefficients)).toBeLessThan(1e-14)
          for (const entry of [...moments.magnetic.flat(), ...moments.electric.flat()])
            expect(Math.abs(entry.re)).toBe(0)
        },
      ),
    )
  })
})
