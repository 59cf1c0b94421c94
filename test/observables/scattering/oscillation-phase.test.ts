import { describe, expect, it } from 'vitest'
import { oscillationPhase } from '../../../src/observables/scattering/mixed/oscillation-phase.js'

const hbar_c = 1.973269804593025e-14

describe('the oscillation phase', () => {
  // From 80-digit evaluations with mpmath of (m² − m₁²) L/(2E ħc) and its remainder by 2π.
  it.each([
    {
      mass: 0.00865,
      firstMass: 0,
      energy: 0.862,
      length: 1.495978707e13,
      whole: 32902878.610942293,
      reduced: -1.4270115302750952,
    },
    {
      mass: 0.0501,
      firstMass: 0.00865,
      energy: 0.1,
      length: 1.495978707e13,
      whole: 9230842733.905582,
      reduced: 0.03128062622354641,
    },
    { mass: 0.0501, firstMass: 0, energy: 3, length: 1800, whole: 0.03816016432457914, reduced: 0.03816016432457914 },
    {
      mass: 0.0501,
      firstMass: 0.1,
      energy: 10,
      length: 3.085677581491367e22,
      whole: -5.856192137233147e17,
      reduced: -2.678038169327182,
    },
    { mass: 1e3, firstMass: 0, energy: 1e-3, length: 1e28, whole: 2.5338653580781976e35, reduced: -1.6341117925609732 },
  ])('is $reduced of $whole rad', ({ mass, firstMass, energy, length, whole, reduced }) => {
    const phase = oscillationPhase({ mass, firstMass, energy, length, hbar_c })
    expect(Math.abs(phase.whole / whole - 1)).toBeLessThan(1e-15)
    expect(Math.abs(phase.reduced - reduced)).toBeLessThan(1e-15)
  })

  it('is 0 for equal masses', () => {
    const same = { mass: 0.05, firstMass: 0.05, energy: 0.1, length: 1.5e13, hbar_c }
    expect(oscillationPhase(same)).toEqual({ whole: 0.0, reduced: 0.0 })
  })
})
