// Dimension-5 coefficients and moments. Expected values by hand from λ = −2C† (Dirac), −2C (Majorana):
//   Dirac, only C_12 = 3 + 4i: λ_21 = −2 C_12* = −6 + 8i, so µ_21 = λ_21/2 = −3 + 4i, µ_12 its conjugate,
//     ε_21 = (i/2) λ_21 = −4 − 3i, ε_12 its conjugate.
//   Majorana, C_12 = 3 + 4i = −C_21: λ_12 = −6 − 8i = −λ_21; µ = i Im λ: µ_12 = −8i; ε = i Re λ: ε_12 = −6i.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import {
  diracFromMoments,
  evaluate,
  majoranaFromMoments,
  momentsFromDirac,
  momentsFromMajorana,
} from '../../src/observables/index.js'

const z = (re: number, im = 0): { readonly re: number; readonly im: number } => ({ re, im })

const diracCoefficients = [
  [z(0), z(3, 4)],
  [z(0), z(0)],
]
const majoranaCoefficients = [
  [z(0), z(3, 4)],
  [z(-3, -4), z(0)],
]

describe('moments from the dimension-5 dipole', () => {
  it('has λ = −2C† for Dirac neutrinos', () => {
    const { magnetic, electric } = momentsFromDirac(diracCoefficients)
    expect(magnetic[1]?.[0]).toEqual(z(-3, 4))
    expect(magnetic[0]?.[1]).toEqual(z(-3, -4))
    expect(electric[1]?.[0]).toEqual(z(-4, -3))
    expect(electric[0]?.[1]).toEqual(z(-4, 3))
  })

  it('has λ = −2C for Majorana neutrinos: imaginary, antisymmetric moments', () => {
    const { magnetic, electric } = momentsFromMajorana(majoranaCoefficients, 'half')
    expect(magnetic[0]?.[1]).toEqual(z(0, -8))
    expect(magnetic[1]?.[0]).toEqual(z(0, 8))
    expect(electric[0]?.[1]).toEqual(z(0, -6))
    expect(electric[1]?.[0]).toEqual(z(0, 6))
  })

  it('is twice as large without the ½ in the Lagrangian', () => {
    expect(momentsFromMajorana(majoranaCoefficients, 'none').magnetic[0]?.[1]).toEqual(z(0, -16))
  })

  it('comes back to the coefficients', () => {
    expect(diracFromMoments(momentsFromDirac(diracCoefficients))).toEqual(diracCoefficients)
    for (const normalisation of ['half', 'none'] as const) {
      const there = momentsFromMajorana(majoranaCoefficients, normalisation)
      expect(majoranaFromMoments(there, normalisation)).toEqual(majoranaCoefficients)
    }
  })
})

describe('dipole-from-eft', () => {
  it('gives the same in Bohr magnetons', () => {
    const result = evaluate('dipole-from-eft', { nature: 'majorana', ReC: '3e-10 GeV^-1', ImC: '4e-10 GeV^-1' })
    if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
    const value = result.right.value as readonly (readonly { readonly im: number }[])[]
    // −8e-10 GeV⁻¹ / 296.30405392 GeV⁻¹ = −2.69993e-12.
    expect(value[0]?.[1]?.im).toBeCloseTo(-8e-10 / 296.3040539242681, 24)
  })

  it('refuses a second coefficient for Majorana states', () => {
    const result = evaluate('dipole-from-eft', { nature: 'majorana', ReC: '1 GeV^-1', ReCT: '1 GeV^-1' })
    expect(result).toMatchObject({ _tag: 'Left', left: [{ code: 'domain', path: '$.ReCT' }] })
  })
})
