// Dirac matrices against what defines them: {γ^µ, γ^ν} = 2g^µν, γ5 = iγ⁰γ¹γ²γ³, P± = (1 ± γ5)/2, and, in the chiral basis
// with γ⁰ = (0 1; 1 0) and γᵏ = (0 σᵏ; −σᵏ 0), entries written out by hand.

import { describe, expect, it } from 'vitest'
import * as D from '../../../../src/import/ufo/lorentz/dirac-matrix.js'

const scaled = (a: D.DiracMatrix, x: number, y = 0): D.DiracMatrix => D.addScaled(D.nothing, a, x, y)
const sum = (a: D.DiracMatrix, b: D.DiracMatrix): D.DiracMatrix => D.addScaled(a, b, 1)
const pairs = D.lorentzIndices.flatMap((mu) => D.lorentzIndices.map((nu) => [mu, nu] as const))

/** Rows of entries `1`, `-i`, `0`. */
const rows = ({ re, im }: D.DiracMatrix): readonly string[] => {
  const entries = re.map((x, k) => {
    const y = im[k] ?? 0
    const size = (z: number, unit: string): string =>
      (Math.abs(z) === 1 && unit !== '' ? '' : String(Math.abs(z))) + unit
    if (x !== 0 && y !== 0) return `${x}+${y}i`
    return x === 0 && y === 0 ? '0' : `${x + y < 0 ? '-' : ''}${x === 0 ? size(y, 'i') : size(x, '')}`
  })
  return [0, 4, 8, 12].map((at) => entries.slice(at, at + 4).join(' '))
}

describe('Dirac matrices', () => {
  it.each(pairs)('γ%d and γ%d: half of their anticommutator is the metric', (mu, nu) => {
    const both = sum(D.multiply(D.gamma(mu), D.gamma(nu)), D.multiply(D.gamma(nu), D.gamma(mu)))
    const g = mu !== nu ? 0 : mu === 0 ? 1 : -1
    expect(scaled(both, 0.5)).toEqual(scaled(D.identity, g))
  })

  it('γ5 = iγ⁰γ¹γ²γ³', () => {
    const product = [1, 2, 3].reduce((all, mu) => D.multiply(all, D.gamma(mu)), D.gamma(0))
    expect(scaled(product, 0, 1)).toEqual(D.gamma5)
  })

  it('projectors', () => {
    expect(D.projectMinus).toEqual(scaled(D.addScaled(D.identity, D.gamma5, -1), 0.5))
    expect(D.projectPlus).toEqual(scaled(D.addScaled(D.identity, D.gamma5, 1), 0.5))
  })

  it('in the chiral basis', () => {
    expect([0, 1, 2, 3].map((mu) => rows(D.gamma(mu)))).toEqual([
      ['0 0 1 0', '0 0 0 1', '1 0 0 0', '0 1 0 0'],
      ['0 0 0 1', '0 0 1 0', '0 -1 0 0', '-1 0 0 0'],
      ['0 0 0 -i', '0 0 i 0', '0 i 0 0', '-i 0 0 0'],
      ['0 0 1 0', '0 0 0 -1', '-1 0 0 0', '0 1 0 0'],
    ])
    expect(rows(D.gamma5)).toEqual(['-1 0 0 0', '0 -1 0 0', '0 0 1 0', '0 0 0 1'])
    expect(rows(D.identity)).toEqual(['1 0 0 0', '0 1 0 0', '0 0 1 0', '0 0 0 1'])
    expect(D.metric(0)).toBe(1)
    expect([1, 2, 3].map(D.metric)).toEqual([-1, -1, -1])
  })

  it('half of σ: of rotations ½σᵏ for both chiralities, of boosts ∓(i/2)σᵏ', () => {
    expect(rows(D.halfSigma(1, 2))).toEqual(['0.5 0 0 0', '0 -0.5 0 0', '0 0 0.5 0', '0 0 0 -0.5'])
    expect(rows(D.halfSigma(2, 3))).toEqual(['0 0.5 0 0', '0.5 0 0 0', '0 0 0 0.5', '0 0 0.5 0'])
    expect(rows(D.halfSigma(0, 3))).toEqual(['-0.5i 0 0 0', '0 0.5i 0 0', '0 0 0.5i 0', '0 0 0 -0.5i'])
    for (const [mu, nu] of pairs) expect(sum(D.halfSigma(mu, nu), D.halfSigma(nu, mu))).toEqual(D.nothing)
  })

  it('p̸² = p²', () => {
    // 3² − 1² − 2² − 5² = −21
    const p = D.slash([3, 1, -2, 5])
    expect(D.multiply(p, p)).toEqual(scaled(D.identity, -21))
    expect(D.slash([1])).toEqual(D.gamma(0))
  })

  it('(x + iy) a + b', () => {
    const result = D.addScaled(D.gamma5, D.gamma(2), 2, 3)
    // (2 + 3i)(−i) = 3 − 2i, (2 + 3i) i = −3 + 2i.
    expect(rows(result)).toEqual(['-1 0 0 3+-2i', '0 -1 -3+2i 0', '0 -3+2i 1 0', '3+-2i 0 0 1'])
  })
})
