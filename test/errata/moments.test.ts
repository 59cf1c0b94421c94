// Errata of the moments in gauge models.

import { describe, expect, it } from 'vitest'
import { constants } from '../../src/physics/constants.js'
import type { ComplexMatrix } from '../../src/physics/evaluation.js'
import { evaluation, matrixOf, mixed, numberOf, numbers, report } from './helpers.js'

const dirac = numbers(mixed('dirac'))
const majorana = numbers(mixed('majorana'))

const electricOf = (id: string, model: typeof dirac): ComplexMatrix =>
  evaluation(id, {}, model).parts?.['electric']?.value as ComplexMatrix

/** |z − z'*| over the largest entry, for a matrix against its dagger. */
const asymmetry = (matrix: ComplexMatrix): number => {
  const size = Math.max(...matrix.flat().map(({ re, im }) => Math.hypot(re, im)))
  const differences = matrix.flatMap((row, f) =>
    row.map(({ re, im }, i) => Math.hypot(re - (matrix[i]?.[f]?.re ?? 0), im + (matrix[i]?.[f]?.im ?? 0))),
  )
  return Math.max(...differences) / size
}

describe('errata: moments', () => {
  it('electric-moment-printed-off-diagonal: at one loop only the diagonal electric moments vanish', () => {
    const electric = electricOf('transition-moments', dirac)
    expect(electric[1]?.[1]).toEqual({ re: 0, im: 0 })
    expect(Math.hypot(electric[0]?.[2]?.re ?? 0, electric[0]?.[2]?.im ?? 0)).toBeGreaterThan(1e-26)
  })

  it('transition-moments-sign-and-i: ε is hermitian, and µ_13 has the sign of minus the printed sum', () => {
    expect(asymmetry(electricOf('transition-moments', dirac))).toBe(0)
    // δ = 0: everything real, U_τ1 U_τ3 dominates the sum; (11) as printed has its sign.
    const real = numbers(mixed('dirac', '0 deg'))
    const [first, , third] = real.mixing?.[2] ?? []
    const printed = (first?.re ?? 0) * (third?.re ?? 0)
    const found = matrixOf('transition-moments', {}, real)[0]?.[2]?.re ?? 0
    expect(Math.sign(found)).toBe(-Math.sign(printed))
    // As printed ε would be k(m_i − m_j)S, anti-hermitian; its entries here are i times real ones.
    expect(electricOf('transition-moments', real)[0]?.[2]?.re).toBe(0)
  })

  it('majorana-moments-i: µ^M and ε^M are hermitian, and the Dirac matrices minus their transposes', () => {
    const magnetic = matrixOf('majorana-moments', {}, majorana)
    expect(asymmetry(magnetic)).toBe(0)
    const d = matrixOf('transition-moments', {}, majorana)
    const expected = { re: 0, im: (d[0]?.[2]?.im ?? 0) - (d[2]?.[0]?.im ?? 0) }
    expect(magnetic[0]?.[2]?.im).toBeCloseTo(expected.im, 35)
    expect(magnetic[0]?.[2]?.re).toBe(0)
  })

  it('factor-two-options: opposite parities leave µ, equal ones leave ε', () => {
    const statuses = (cpParities: readonly string[]): readonly (string | undefined)[] => {
      const { magnetic, electric } = report({
        states: { count: 2, nature: 'majorana', cpParities },
        assume: ['cp'],
      }).formFactors
      return [magnetic.entries[0]?.[1]?.status, electric.entries[0]?.[1]?.status]
    }
    expect(statuses(['i', '-i'])).toEqual(['imaginary', 'zero'])
    expect(statuses(['i', 'i'])).toEqual(['zero', 'imaginary'])
  })

  it('lepton-magneton: α/2π is in units of the magneton of the lepton', () => {
    const inElectronMagnetons = numberOf('anomalous-moment-charged-lepton', { flavour: 'mu' })
    const ratio = constants.m_mu.value / constants.m_e.value
    expect(inElectronMagnetons * ratio).toBeCloseTo(constants.alpha.value / (2 * Math.PI), 15)
  })

  it('g-is-not-fermi: δm = GΛ has the dimension of a mass for a number G', () => {
    const { value, parts } = evaluation('naturalness-mass', { mu: '1e-12 muB', Lambda: '2 TeV' })
    // G Λ in eV, Λ = 2e12 eV.
    expect(Number(parts?.['G']?.value) * 2e12).toBeCloseTo(Number(value), 0)
    expect(parts?.['G']?.unit).toBe('1')
  })
})
