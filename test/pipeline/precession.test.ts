// Spin precession of Dirac neutrinos of one mass and one moment: every flavour is a state of its own, so the curves are
//   P(x) = (2µB)²/Δ² sin²(Δ x/2ħc), Δ² = (2µB)² + V²,
// with V_e = √2 G_F (n_e − n_n/2) and V_µ = V_τ = −√2 G_F n_n/2 for the left-handed one and none for the sterile one.
// µ_B = 5.7883818060e-9 eV/G, ħc = 1.973269804e-5 eV cm, G_F = 1.1663788e-5/GeV², N_A = 6.02214076e23 (CODATA, by hand).

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { modelPrecessionCurves, precessionCurves } from '../../src/figures.js'

const diagonal = (entry: string) => [
  [entry, 0, 0],
  [0, entry, 0],
  [0, 0, entry],
]
const model = {
  nuvertex: 1,
  states: { count: 3, nature: 'dirac', masses: ['1 meV', '1 meV', '1 meV'] },
  mixing: { pdg: { theta12: '30 deg', theta13: '10 deg', theta23: '45 deg', delta: '40 deg' } },
  formFactors: {
    magnetic: { unit: 'muB', matrix: diagonal('1e-11') },
    electric: { unit: 'muB', matrix: diagonal('0') },
  },
}

const [muB, hbarC] = [5.788381806e-9, 1.973269804e-5]
/** √2 G_F N_A ħ³c³ in eV cm³/g for a density of 1 g/cm³. */
const perGram = Math.SQRT2 * 1.1663788e-23 * 6.02214076e23 * hbarC ** 3

const probability = (B: number, V: number, x: number): number => {
  const coupling = 2e-11 * muB * B
  const gap = Math.hypot(coupling, V)
  return (coupling / gap) ** 2 * Math.sin((gap * x) / (2 * hbarC)) ** 2
}

function curves(inputs: Readonly<Record<string, string>>) {
  const result = modelPrecessionCurves(model, { E: '5MeV', ...inputs })
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

describe('the curve of Dirac neutrinos of one mass', () => {
  it.each([
    ['1e5', '1e5km', 'km', 1e5, 1e5],
    ['1e11', '500 m', 'm', 100, 500],
    ['1e14', '90cm', 'cm', 1, 90],
  ])('in a field of %s G has a point at every part of %s', (B, L, name, inCm, length) => {
    const {
      curves: [curve, ...more],
      unit,
    } = curves({ B: `${B}G`, L })
    expect([unit, more, curve?.label]).toEqual([name, [], 'all sterile states together'])
    const points = curve?.points ?? []
    expect(points.length).toBeGreaterThan(480)
    for (const [k, [x, p]] of points.entries()) {
      expect(x / length).toBeCloseTo(k / (points.length - 1), 12)
      expect(p).toBeCloseTo(probability(Number(B), 0, x * inCm), 7)
    }
  })

  // With ρ = 1 g/cm³ and B = 1e6 G the potential is of the size of 2µB.
  it.each([
    ['e', 0.4, 0.4 - 0.3],
    ['mu', 0.4, -0.3],
    ['tau', 1, 0],
    ['e', 1, 1],
  ])('in matter, of a %s born at Y = %d, has the potential of its flavour', (flavour, Y, share) => {
    const [curve] = curves({ B: '1e6G', L: '1e4km', rho: '1g/cm^3', Y: String(Y), flavour }).curves
    for (const [x, p] of curve?.points ?? []) expect(p).toBeCloseTo(probability(1e6, share * perGram, x * 1e5), 5)
    expect(Math.max(...(curve?.points ?? []).map(([, p]) => p))).toBeGreaterThan(0.01)
  })

  it('is the same for antineutrinos without matter', () => {
    const [one, other] = [{}, { anti: 'true' }].map((more) => curves({ B: '1e5G', L: '1e5km', ...more }).curves[0])
    for (const [k, [, p]] of (one?.points ?? []).entries()) expect(other?.points[k]?.[1]).toBeCloseTo(p, 9)
  })
})

describe('the curve of two states of one mass', () => {
  const two = (inputs: Readonly<Record<string, string>>) => {
    const result = precessionCurves({ mu: '1e-11muB', L: '1e4km', ...inputs })
    if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
    const [curve] = result.right.curves
    return curve?.points ?? []
  }

  // Majorana: ν_e turns into ν̄_µ, V = √2 G_F (n_e − n_n). Dirac: the sterile state feels nothing.
  it.each([
    [{ Y: '0.4' }, 0.4 - 0.6],
    [{ Y: '0.4', transition: 'majorana', flavour: 'mu' }, 0.4 - 0.6],
    [{ Y: '1', anti: 'true' }, 1],
    [{}, 0],
    [{ Y: '0.4', transition: 'dirac' }, 0.4 - 0.3],
    [{ Y: '0.4', transition: 'dirac', flavour: 'tau' }, -0.3],
  ])('in matter, with %j', (inputs, share) => {
    const points = two({ B: '1e6G', rho: '1g/cm^3', ...inputs })
    expect(points.length).toBeGreaterThan(480)
    for (const [x, p] of points) expect(p).toBeCloseTo(probability(1e6, share * perGram, x * 1e5), 5)
  })

  it('without matter is that of the field alone, and without field lies on the axis', () => {
    for (const [x, p] of two({ B: '1e6G' })) expect(p).toBeCloseTo(probability(1e6, 0, x * 1e5), 6)
    const flat = two({ B: '0G' })
    expect([flat.length, flat[480]?.[0]]).toEqual([481, 1e4])
    expect(flat.every(([, p]) => p === 0)).toBe(true)
  })
})
