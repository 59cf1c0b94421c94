// Errata of the charge radius.

import { describe, expect, it } from 'vitest'
import { numberOf } from './helpers.js'

describe('errata: charge radii', () => {
  it('charge-radius-sign: a shell of radius R has ⟨r²⟩ = +R², from the slope of its form factor sin(QR)/(QR)', () => {
    // f(−Q²) = sin(QR)/(QR) = 1 − Q²R²/6 + …; with q² = −Q² the slope is R²/6. R = 1e-14 cm.
    const slope = (1e-14 ** 2 / 6).toExponential()
    expect(numberOf('charge-radius-from-form-factor', { slope: `${slope} cm^2` })).toBeCloseTo(1e-28, 40)
    expect(
      numberOf('charge-radius-from-form-factor', { slope: `${slope} cm^2`, convention: 'review-2014' }),
    ).toBeLessThan(0)
  })

  it('charge-radius-size: the effective radius is minus twice what (6) gives with a natural logarithm', () => {
    for (const flavour of ['e', 'mu', 'tau']) {
      const printed = numberOf('charge-radius-sm', { flavour, convention: 'review-2014' })
      expect(numberOf('charge-radius-sm', { flavour })).toBeCloseTo(-2 * printed, 45)
    }
    // 4e-33 cm² is the review's own number; with log to base 10 it would be 1.9e-33.
    expect(numberOf('charge-radius-sm', { flavour: 'e', convention: 'review-2014' }) / 1e-33).toBeCloseTo(4.14, 2)
  })
})
