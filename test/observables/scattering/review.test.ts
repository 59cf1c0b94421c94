// Numbers of the review of 2014 and of its errata.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../src/observables/evaluate.js'
import type { Evaluation } from '../../../src/physics/evaluation.js'

function evaluation(id: string, inputs: Readonly<Record<string, string>>): Evaluation {
  const result = evaluate(id, inputs)
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

const numberOf = (id: string, inputs: Readonly<Record<string, string>>): number => Number(evaluation(id, inputs).value)

describe('a millicharge of the size that GEMMA is sensitive to', () => {
  const beam = { E: '1 GeV', T: '2.8 keV', flavour: 'e', anti: 'true' }

  // By hand at T ≪ E: L = s², R = s² + ½, Q̃ = −π α q/(√2 G_F m_e T) = ∓1.4570 for q = ±1.5e-12:
  // [(L + Q̃)² + (R + Q̃)²]/(L² + R²) = 3.32 and 12.77; without the term linear in Q̃ 8.05.
  it.each([
    ['1.5e-12 e0', 'exact', 3.3],
    ['-1.5e-12 e0', 'exact', 12.8],
    ['1.5e-12 e0', 'review-2014', 8],
    ['-1.5e-12 e0', 'review-2014', 8],
  ])('q = %s, %s: %s times the weak cross section', (q, variant, ratio) => {
    const found = numberOf('cross-section-total', { ...beam, q, variant }) / numberOf('cross-section-sm', beam)
    expect(Math.abs(found - ratio)).toBeLessThan(0.05)
  })
})

describe('the shift of g_V by a charge radius', () => {
  const shift = (variant: string): number => {
    const inputs = { E: '3 MeV', T: '1 MeV', flavour: 'e', r2: '-8.28e-33 cm^2', variant }
    return Number(evaluation('cross-section-charge-radius', inputs).parts?.['coupling-shift']?.value)
  }

  it('is −(α/6π)(3 + 4 ln(m_W/m_e)) for the radius of the Standard Model', () => {
    // ln(80369.2/0.511) = 11.966; (1/137.036)/(6π) · 50.863 = 0.019691.
    expect(shift('alpha')).toBeCloseTo(-0.01969, 4)
  })

  it('is 11 % larger with m_W and the weak mixing angle at low energies', () => {
    expect(shift('w-mass') / shift('alpha')).toBeCloseTo(1.11, 2)
  })
})

describe('a recoil spectrum', () => {
  it('turns from magnetic to weak at the recoil to which the moment is the sensitivity', () => {
    // T = 2 π² α² µ²/(G_F² m_e³ (1 + 4s² + 8s⁴)) = 2.8 keV (3e-11/1.0796e-11)².
    const crossing = 2.8 * (3 / 1.0796) ** 2
    const at = (keV: number): readonly [number, number] => {
      const inputs = { E: '1 GeV', T: `${keV} keV` }
      return [
        numberOf('cross-section-magnetic', { ...inputs, mu: '3e-11 muB' }),
        numberOf('cross-section-sm', { ...inputs, flavour: 'e', anti: 'true' }),
      ]
    }
    const [magneticBelow, weakBelow] = at(crossing * 0.99)
    const [magneticAbove, weakAbove] = at(crossing * 1.01)
    expect(magneticBelow).toBeGreaterThan(weakBelow)
    expect(magneticAbove).toBeLessThan(weakAbove)
  })
})
