import { describe, expect, it } from 'vitest'
import { type ComplexMatrix, momentPerMass, oneLoopMoments } from '../../src/observables/one-loop-moments.js'

const real = (rows: readonly (readonly number[])[]): ComplexMatrix =>
  rows.map((row) => row.map((re) => ({ re, im: 0 })))
const times = (matrix: ComplexMatrix, column: number, re: number, im: number): ComplexMatrix =>
  matrix.map((row) => row.map((z, i) => (i === column ? { re: z.re * re - z.im * im, im: z.re * im + z.im * re } : z)))

const identity = real([
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
])
// Tribimaximal mixing: sin²θ₁₂ = 1/3, sin²θ₂₃ = 1/2, θ₁₃ = 0.
const [a, b, c] = [Math.sqrt(2 / 3), Math.sqrt(1 / 3), Math.sqrt(1 / 2)]
const tribimaximal = real([
  [a, b, 0],
  [-a / 2, b, c],
  [a / 2, -b, c],
])
const masses = [0.001, 0.009, 0.05]

const at = (matrix: ComplexMatrix, f: number, i: number): { re: number; im: number } =>
  matrix[f]?.[i] ?? { re: Number.NaN, im: Number.NaN }

describe('one-loop moments', () => {
  it('give a Dirac neutrino 3.2026e-19 µ_B for each eV of mass (S0 eq. 8)', () => {
    expect(3 * momentPerMass()).toBeCloseTo(3.2026e-19, 23)
    const { magnetic } = oneLoopMoments({ masses: [1, 1, 1], mixing: identity, nature: 'dirac' })
    expect(at(magnetic, 0, 0).re / 3.2026e-19).toBeCloseTo(1, 4)
  })
  it('have the transition prefactor 3.913e-23 µ_B/eV (S0 eq. 12, the leading τ term)', () => {
    const { magnetic } = oneLoopMoments({ masses, mixing: tribimaximal, nature: 'dirac', loop: 'leading' })
    // U_τ2 U_τ3 = −b c, and the τ dominates to (m_µ/m_τ)² = 0.35 %.
    const wanted = 3.913e-23 * (0.009 + 0.05) * b * c
    expect(Math.abs(at(magnetic, 2, 1).re / wanted - 1)).toBeLessThan(0.01)
  })
  it('vanish on the diagonal for Majorana neutrinos, and are imaginary and antisymmetric', () => {
    const mixing = times(tribimaximal, 1, Math.cos(0.7), Math.sin(0.7))
    const { magnetic, electric } = oneLoopMoments({ masses, mixing, nature: 'majorana' })
    for (const matrix of [magnetic, electric])
      for (const f of [0, 1, 2])
        for (const i of [0, 1, 2]) {
          expect(at(matrix, f, i).re).toBe(0)
          expect(at(matrix, f, i).im).toBe(f === i ? 0 : -at(matrix, i, f).im)
        }
    expect(at(magnetic, 0, 1).im).not.toBe(0)
  })
  it('are the Dirac ones minus their transpose for Majorana neutrinos', () => {
    const mixing = times(times(tribimaximal, 1, Math.cos(0.7), Math.sin(0.7)), 2, Math.cos(2.1), Math.sin(2.1))
    const dirac = oneLoopMoments({ masses, mixing, nature: 'dirac' })
    const majorana = oneLoopMoments({ masses, mixing, nature: 'majorana' })
    for (const kind of ['magnetic', 'electric'] as const)
      for (const [f, i] of [
        [0, 1],
        [0, 2],
        [1, 2],
      ] as const) {
        const [d, mirror, m] = [at(dirac[kind], f, i), at(dirac[kind], i, f), at(majorana[kind], f, i)]
        expect(d.re - mirror.re).toBeCloseTo(m.re, 35)
        expect((d.im - mirror.im) / m.im).toBeCloseTo(1, 12)
      }
  })
  it('split by CP parity: equal parities leave ε = 2ε^D and no µ, opposite ones µ = 2µ^D and no ε', () => {
    const dirac = oneLoopMoments({ masses, mixing: tribimaximal, nature: 'dirac' })
    const equal = oneLoopMoments({ masses, mixing: tribimaximal, nature: 'majorana' })
    const opposite = oneLoopMoments({ masses, mixing: times(tribimaximal, 1, 0, 1), nature: 'majorana' })
    expect(at(equal.magnetic, 1, 0).im).toBe(0)
    expect(at(equal.electric, 1, 0).im).toBeCloseTo(2 * at(dirac.electric, 1, 0).im, 38)
    expect(at(opposite.electric, 1, 0).im).toBe(0)
    expect(Math.abs(at(opposite.magnetic, 1, 0).im / at(dirac.magnetic, 1, 0).re)).toBeCloseTo(2, 12)
  })
  it('take the constant 3/2 from the sterile rows where active rows alone are not unitary', () => {
    const [cos, sin] = [Math.cos(0.1), Math.sin(0.1)]
    const mixing = real([
      [cos, 0, 0, sin],
      [0, 1, 0, 0],
      [0, 0, 1, 0],
      [-sin, 0, 0, cos],
    ])
    const full = oneLoopMoments({ masses: [0, 0.009, 0.05, 1], mixing, nature: 'dirac' })
    const active = oneLoopMoments({ masses: [0, 0.009, 0.05, 1], mixing: mixing.slice(0, 3), nature: 'dirac' })
    // Only the electron reaches both states: S_41 = f(a_e) U*_e4 U_e1 = (3/2) sin cos.
    expect(at(full.magnetic, 3, 0).re / (momentPerMass() * 1.5 * sin * cos)).toBeCloseTo(1, 9)
    expect(at(active.magnetic, 3, 0).re / at(full.magnetic, 3, 0).re).toBeCloseTo(1, 12)
  })
})
