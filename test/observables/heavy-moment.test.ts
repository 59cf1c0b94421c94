import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { heavyLoopFunction } from '../../src/observables/heavy-loop-function.js'
import { heavyMoment } from '../../src/observables/heavy-moment.js'
import { loopFunction } from '../../src/observables/loop-function.js'
import { momentPerMass } from '../../src/observables/one-loop-moments.js'
import { chargedLeptonMasses, electronvolt, wMass } from '../../src/physics/constants.js'

const real = (a: number, b: number): number => heavyLoopFunction(a, b)?.real ?? Number.NaN
const relative = (got: number, wanted: number): number => Math.abs(got / wanted - 1)

describe('I(a,b)', () => {
  // The two-term integral as printed, by mpmath's tanh-sinh quadrature with 50 digits, the interval cut at every power of
  // ten towards both ends and towards the minima of the denominators; for a = 0 the limit a = 1e-60.
  it.each([
    [1e-12, 0, 5.999999999997],
    [4.0427e-11, 0.5, 7.227411274064854],
    [0, 0.5, 7.227411277760218],
    [1e-4, 0.9, 10.355363679696255],
    [1e-12, 0.999, 19.8056319282364],
    [0, 0.999, 19.805657535704253],
    [4.888e-4, 1.04, 24.80125988830285],
    [0.25, 2.2, 28.729864993982225],
    [50, 0, 3.3126022752545468],
    [50, 1, 3.322715715897631],
    [50, 60, 6.141734322314516],
    [2, 0.001, 4.635815955050722],
    [1e-6, 1e-8, 5.999997016740281],
    [1e-9, 1e-20, 5.999999997],
    [1e-12, 1e-15, 5.9999999999970015],
    [0.3, 1e-3, 5.508579923653922],
    [1, 3.9, 25.800963267099373],
  ])('is right below threshold at a = %d, b = %d', (a, b, wanted) => {
    expect(relative(real(a, b), wanted)).toBeLessThan(1e-12)
    expect(heavyLoopFunction(a, b)?.isAboveThreshold).toBe(false)
  })
  // Close to threshold the value itself depends on the last digits of a and b.
  it.each([
    [50, 65.1, 39.72528103090115],
    [1, 3.999999, 7854.981437958018],
  ])('follows the rise towards threshold at a = %d, b = %d', (a, b, wanted) => {
    expect(relative(real(a, b), wanted)).toBeLessThan(1e-9)
  })
  // The same integral along a path through the upper half-plane, 0 → (1+i)/2 → 1, real part.
  it.each([
    [0.25, 2.26, 2.54747201368869],
    [4.888e-4, 1.1, 10.339668375974789],
    [4.888e-4, 1e6, 1.999921087016603],
    [1e-12, 4, 1.6267346391398165],
    [50, 80, 2.917143464730695],
    [2, 100, 1.646295623320505],
    [1, 4.000001, 0.9999996666668334],
    [1e-6, 1e12, 1.9999999998382139],
    [0, 2, 4],
  ])('is right above threshold at a = %d, b = %d', (a, b, wanted) => {
    expect(relative(real(a, b), wanted)).toBeLessThan(1e-11)
    expect(heavyLoopFunction(a, b)?.isAboveThreshold).toBe(true)
  })
  it('is 4f(a) for a massless neutrino', () => {
    for (let a = 1e-12; a <= 50; a *= 1.7) expect(relative(real(a, 0), 4 * loopFunction(a))).toBeLessThan(1e-12)
    expect(real(0, 0)).toBeCloseTo(6, 14)
  })
  it('starts as 6(1 + 5b/18) without lepton mass (eq. 16 of the 2014 review)', () => {
    for (const b of [1e-3, 1e-4, 1e-5]) expect(Math.abs(real(0, b) - 6 * (1 + (5 * b) / 18))).toBeLessThan(6 * b * b)
  })
  it('is 7.227 at b = 1/2, 5.5 % above the expansion', () => {
    expect(real(0, 0.5)).toBeCloseTo(7.2274, 4)
    expect(1 - (6 * (1 + 2.5 / 18)) / real(0, 0.5)).toBeCloseTo(0.055, 3)
  })
  it('tends to 2 for a heavy neutrino (eq. 17 of the 2014 review)', () => {
    expect(real(1e-4, 1e9)).toBeCloseTo(2, 6)
    expect(real(0, 1e9)).toBeCloseTo(2, 6)
  })
  it('is never NaN, and infinite only where it says so', () => {
    for (const a of [0, 1e-12, 1e-3, 0.5, 1, 1 + 1e-15, 2, 50])
      for (const b of [0, 5e-324, 1e-300, 1e-12, 0.5, 1 - 2 ** -53, 1, 1 + 2 ** -52, 3.9, 50, 1e12, 1e60]) {
        const value = heavyLoopFunction(a, b)
        if (value === undefined) expect(Math.abs(Math.sqrt(b) - 1 - Math.sqrt(a))).toBeLessThan(1e-15)
        else expect(Number.isFinite(value.real)).toBe(true)
      }
    expect(heavyLoopFunction(1, 4)).toBeUndefined()
    expect(heavyLoopFunction(0, 1)).toBeUndefined()
    expect(heavyLoopFunction(-1, 0)).toBeUndefined()
    expect(heavyLoopFunction(0, Number.NaN)).toBeUndefined()
  })
})

describe('the moment of a Dirac neutrino of any mass', () => {
  const moment = (mass: number, weights: readonly [number, number, number]): number => {
    const found = heavyMoment({ mass, weights })
    return E.isRight(found) ? found.right.magnetic : Number.NaN
  }
  it('is 3.2026e-19 µ_B for each eV of a light mass', () => {
    expect(moment(1, [0.3, 0.3, 0.4]) / 3.2026e-19).toBeCloseTo(1, 3)
    expect(moment(0, [1, 0, 0])).toBe(0)
  })
  it('is Σ|U_l|² of the moments with one lepton each', () => {
    const each = (
      [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ] as const
    ).map((weights) => moment(5e10, weights))
    const wanted = 0.2 * (each[0] ?? 0) + 0.3 * (each[1] ?? 0) + 0.1 * (each[2] ?? 0)
    expect(moment(5e10, [0.2, 0.3, 0.1]) / wanted).toBeCloseTo(1, 13)
  })
  it('is a third of the light one per mass far above the W', () => {
    const mass = 1e18
    expect(moment(mass, [1, 0, 0]) / (momentPerMass() * mass)).toBeCloseTo(1, 6)
  })
  it('says where it is the real part of a complex form factor', () => {
    const [electron] = chargedLeptonMasses
    const threshold = (wMass.value + electron.value) / electronvolt
    const below = heavyMoment({ mass: 0.999 * threshold, weights: [1, 0, 0] })
    const above = heavyMoment({ mass: 1.001 * threshold, weights: [1, 0, 0] })
    expect(below).toMatchObject({ right: { isAbsorptive: false } })
    expect(above).toMatchObject({ right: { isAbsorptive: true } })
    // The channel of the τ is still closed.
    expect(heavyMoment({ mass: 1.001 * threshold, weights: [0, 0, 1] })).toMatchObject({
      right: { isAbsorptive: false },
    })
  })
  it.each([
    [-1, [1, 0, 0], 'mass-out-of-range'],
    [Number.NaN, [1, 0, 0], 'mass-out-of-range'],
    [Number.POSITIVE_INFINITY, [1, 0, 0], 'mass-out-of-range'],
    [1, [0, 0, 1.5], 'weight-out-of-range'],
    [1, [0, Number.NaN, 0], 'weight-out-of-range'],
  ] as const)('refuses mass %d and weights %o', (mass, weights, kind) => {
    expect(heavyMoment({ mass, weights })).toMatchObject({ left: { kind } })
  })
})
