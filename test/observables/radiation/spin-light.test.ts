// Spin light against amplitudes from explicit spinors and γ matrices, and against the limits of the literature.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../src/observables/evaluate.js'
import { emission, photonEnergy, spinLightTotals } from '../../../src/observables/radiation/spin-light-transition.js'

const relative = (found: number, wanted: number): number => Math.abs(found / wanted - 1)

describe('the emission at an angle', () => {
  // Eigenspinors of α·p + γ⁰m + V(1 − γ⁵)/2 found numerically, the root ω of energy conservation by bisection, two linear
  // polarisations, ū′σ^{µν}k_µe_ν u with 4×4 matrices; p = 1.
  it.each([
    { a: 0.15, m: 0.7, x: 0.3, rate: 2.5463022299e-3, omega: 0.410907179474 },
    { a: 2, m: 0.4, x: 1.6, rate: 2.3774740702, omega: 2.109538258954 },
    { a: 0.05, m: 3, x: 1.1, rate: 2.7522695696e-6, omega: 0.030555910713 },
    { a: 0.3, m: 1.5, x: 1.9, rate: 3.0088876151e-3, omega: 0.229927055854 },
    { a: 5, m: 8, x: 0.2, rate: 3.1485140189e-2, omega: 0.871898054997 },
  ])('is that of explicit spinors for a = $a, m = $m, x = $x', ({ a, m, x, rate, omega }) => {
    const { right, left, omega: found } = emission({ a, m }, x, 2 - x)
    expect(relative(found, omega)).toBeLessThan(1e-11)
    expect(relative(photonEnergy({ a, m }, x), omega)).toBeLessThan(1e-11)
    expect(relative(right + left, rate)).toBeLessThan(2e-9)
  })
})

describe('the rate', () => {
  // The papers take α = e², so that their µ² is 1/4π of ours. α = V/2m.
  const gaussian = 1 / (4 * Math.PI)

  it('is 64/3 µ²α³p²m where α is far below m/p, m below p', () => {
    for (const [a, m] of [
      [1e-16, 1e-5],
      [1e-20, 1e-3],
    ] as const)
      expect(relative(spinLightTotals({ a, m }).rate, gaussian * (64 / 3) * (a / m) ** 3 * m)).toBeLessThan(30 * m)
  })

  it('is 4 µ²α²m²p where α is between m/p and p/m, with a third of the momentum for the photon', () => {
    for (const [a, m] of [
      [1e-6, 1e-12],
      [1e-4, 1e-9],
    ] as const) {
      const { rate, power, right } = spinLightTotals({ a, m })
      expect(relative(rate, gaussian * 4 * a * a)).toBeLessThan(10 * a)
      expect(relative(power / rate, 1 / 3)).toBeLessThan(10 * a)
      expect(right / rate).toBeCloseTo(1, 8)
    }
  })

  it('of a slow neutrino is that of a magnetic dipole, (2µ)²ω³/6π with ω = 2αp', () => {
    // |⟨−|µσ|+⟩|² = 2µ² and Γ = ω³/3π Σ|⟨f|µσ|i⟩|².
    const [a, m] = [1e-6, 1e4]
    const { rate, power, right } = spinLightTotals({ a, m })
    const omega = (2 * a) / m
    expect(relative(rate, (2 * omega ** 3) / (3 * Math.PI))).toBeLessThan(1e-3)
    expect(relative(power / rate, omega)).toBeLessThan(1e-3)
    expect(right / rate).toBeCloseTo(0.5, 3)
  })
})

describe('the observables', () => {
  const run = (id: string, inputs: Readonly<Record<string, string>>) => {
    const result = evaluate(id, inputs)
    if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
    return result.right
  }

  it('tell power and mean energy of the photons', () => {
    // 50-digit evaluation with mpmath.
    const { parts } = run('spin-light', { mu: '2e-11 muB', p: '1e-4 MeV', m: '1e3 eV', V: '1e5 eV' })
    expect(relative(Number(parts?.['power']?.value), 0.0761720490820854)).toBeLessThan(1e-12)
    expect(relative(Number(parts?.['energy']?.value), 46203.0530387765)).toBeLessThan(1e-12)
    expect(relative(Number(parts?.['right']?.value), 0.9999999818915043)).toBeLessThan(1e-12)
  })

  it('tell what a massless neutrino emits forward: V more than it keeps', () => {
    // p + V = ω + p′ with p′ = V/2.
    expect(run('spin-light-photon-energy', { p: '1 MeV', m: '0 eV', V: '100 eV' }).value).toBeCloseTo(1e6 + 50, 6)
  })

  it.each([
    ['$.V', { mu: '1e-11 muB', p: '1 MeV', m: '1 eV', V: '0 eV' }],
    ['$.V', { mu: '1e-11 muB', p: '1 MeV', m: '1 eV', V: '1e-200 eV' }],
    ['$.p', { mu: '1e-11 muB', p: '0 MeV', m: '1 eV', V: '1 eV' }],
  ])('refuse %s of %j', (path, inputs) => {
    const result = evaluate('spin-light', inputs)
    expect(E.isLeft(result) ? result.left.map((issue) => issue.path) : result).toEqual([path])
  })

  it('tell how much energy Cherenkov light takes, and where it ends', () => {
    // Amplitudes from explicit spinors and γ matrices, integrated with Gauss–Legendre.
    const inputs = { mu: '2e-11 muB', E: '2e-3 MeV', m: '1990 eV', n: '20', omega_max: '3 eV', omega_min: '0.5 eV' }
    const { parts } = run('cherenkov', inputs)
    expect(relative(Number(parts?.['loss']?.value), 2.276705032464e-25)).toBeLessThan(1e-11)
    expect(relative(Number(parts?.['omega_k']?.value), 9.99998431622875)).toBeLessThan(1e-11)
    const wide = { ...inputs, omega_max: '11 eV' }
    expect(run('cherenkov', wide).notes.at(-1)).toContain('no photon')
    expect(run('cherenkov', wide).value).toBe(run('cherenkov', { ...inputs, omega_max: '1e9 eV' }).value)
    expect(run('cherenkov', { ...inputs, omega_min: '10.5 eV', omega_max: '11 eV' }).value).toBe(0)
  })
})
