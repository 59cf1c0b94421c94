import { describe, expect, it } from 'vitest'
import { leadingExcess, loopFunction, loopFunctionExcess } from '../../src/observables/loop-function.js'

const relative = (got: number, wanted: number): number => Math.abs(got / wanted - 1)

describe('the loop function', () => {
  // f(a) − 3/2 from the closed form in 60-digit decimal arithmetic, a = (m_l/80.3692 GeV)².
  it.each([
    ['e', 0.0005109989495, -3.0319496613142974e-11],
    ['µ', 0.1056583755, -1.2962004372853478e-6],
    ['τ', 1.77693, -0.00036442698935113113],
  ])('keeps the digits that survive unitarity for the %s', (_, mass, wanted) => {
    expect(relative(loopFunctionExcess((mass / 80.3692) ** 2), wanted)).toBeLessThan(1e-14)
  })
  // The same decimal arithmetic on both sides of a = 1 and far away.
  it.each([
    [0.93, 1.2590039337426997],
    [0.9999, 1.250012500500025],
    [1.0001, 1.249987500499975],
    [1.05, 1.2438719615854006],
    [3, 1.1039082371274351],
    [1000, 0.7581390248340398],
  ])('is right at a = %d', (a, wanted) => {
    expect(relative(loopFunction(a), wanted)).toBeLessThan(1e-14)
  })
  it('has the value 5/4 at a = 1, where the closed form is 0/0', () => {
    expect(loopFunction(1)).toBe(1.25)
    // f = 5/4 − δ/8 + δ²/20 − δ³/40 + δ⁴/70 − …
    const delta = 1e-3
    expect(loopFunction(1 + delta)).toBeCloseTo(5 / 4 - delta / 8 + delta ** 2 / 20 - delta ** 3 / 40, 12)
  })
  it('starts at 3/2', () => {
    expect(loopFunction(0)).toBe(1.5)
  })
  it('is 0.6 % smaller in its leading form for the τ', () => {
    const a = (1.77693 / 80.3692) ** 2
    const excess = leadingExcess(a) / loopFunctionExcess(a) - 1
    expect(excess).toBeGreaterThan(0.005)
    expect(excess).toBeLessThan(0.007)
  })
})
