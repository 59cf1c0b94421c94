// Effective moments of models against 50-digit evaluations (mpmath) of Σ_j |Σ_k λ_jk U*_lk e^{−iφ_k}|², and against the
// closed formulas in Λ_k for Majorana neutrinos.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { numericModel } from '../../../src/model-numbers.js'
import { evaluate } from '../../../src/observables/evaluate.js'
import type { NumericModel } from '../../../src/observables/numeric-model.js'
import type { Evaluation } from '../../../src/physics/evaluation.js'

const angles = { theta12: '33.68 deg', theta13: '8.56 deg', theta23: '43.3 deg', delta: '212 deg' }
const masses = ['1 meV', '8.7 meV', '50.1 meV']

const numbers = (nature: string, formFactors: unknown, pdg: unknown = angles): NumericModel => {
  const input = { nuvertex: 1, states: masses.map((mass) => ({ nature, mass })), mixing: { pdg }, formFactors }
  const result = numericModel(input)
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

const scaled = (matrix: readonly (readonly string[])[]): unknown => ({
  unit: 'muB',
  matrix: matrix.map((row) => row.map((entry) => (entry === '?' ? entry : `1e-11*(${entry})`))),
})

const dirac = numbers('dirac', {
  magnetic: scaled([
    ['1', '0.3+0.2*i', '-0.5+0.1*i'],
    ['?', '2', '0.7-0.4*i'],
    ['?', '?', '-1'],
  ]),
  electric: scaled([
    ['0.5', '0.1-0.6*i', '0.2+0.3*i'],
    ['?', '-1', '0.4+0.25*i'],
    ['?', '?', '0.125'],
  ]),
})

/** λ_ij = ε_ijk Λ_k: µ = i Im λ, ε = i Re λ, both antisymmetric. */
const majorana = (L1: [number, number], L2: [number, number], L3: [number, number]): NumericModel => {
  const matrix = (part: 0 | 1): unknown =>
    scaled([
      ['0', `${L3[part]}*i`, `${-L2[part]}*i`],
      ['?', '0', `${L1[part]}*i`],
      ['?', '?', '0'],
    ])
  const pdg = { ...angles, alpha21: '0 deg', alpha31: '0 deg' }
  return numbers('majorana', { magnetic: matrix(1), electric: matrix(0) }, pdg)
}

const run = (id: string, inputs: Readonly<Record<string, unknown>>, model: NumericModel): Evaluation => {
  const result = evaluate(id, inputs, { model })
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

const listOf = ({ parts }: Evaluation, name: string): readonly unknown[] => {
  const value = parts?.[name]?.value
  return Array.isArray(value) ? value : []
}

const expectClose = (found: unknown, wanted: number, within = 1e-13): void => {
  expect(typeof found).toBe('number')
  expect(Math.abs(Number(found) - wanted)).toBeLessThanOrEqual(within * Math.abs(wanted))
}

describe('the effective moment', () => {
  it.each([
    ['e', '0 m', '3 MeV', false, 1.87582043933242e-11],
    ['e', '0 m', '3 MeV', true, 1.87582043933242e-11],
    ['mu', '1 km', '2.5 MeV', false, 1.48704070660648e-11],
    ['mu', '1 km', '2.5 MeV', true, 2.13391339016247e-11],
    ['tau', '295 km', '700 MeV', false, 1.77355121258315e-11],
    ['e', '180 km', '4 MeV', true, 1.44543640445277e-11],
  ])('of a Dirac ν_%s at %s, %s, anti %s', (flavour, L, E_, anti, wanted) => {
    expectClose(run('effective-moment', { flavour, L, E: E_, anti }, dirac).value, wanted)
  })
  it('tells what each final state contributes', () => {
    const found = run('effective-moment', { flavour: 'e', L: '0 m', E: '3 MeV' }, dirac)
    const wanted = [5.64319157143949e-23, 2.8440933234449e-22, 1.10289840028428e-23]
    for (const [j, x] of wanted.entries()) expectClose(listOf(found, 'final')[j], x)
    expectClose(found.parts?.['mu_eff2']?.value, Number(found.value) ** 2)
  })
  it.each([
    ['e', 1.89801559666614e-11],
    ['mu', 1.94732677007398e-11],
    ['tau', 1.84284569222856e-11],
  ])('of ν_%s, oscillations averaged out', (flavour, wanted) => {
    const inputs = { flavour, L: '1 AU', E: '1 MeV', variant: 'averaged' }
    expectClose(run('effective-moment', inputs, dirac).value, wanted)
  })
  it.each([
    ['e', 1.92639033094158e-11],
    ['mu', 2.61447540082202e-11],
    ['tau', 1.87977090927361e-11],
  ])('of a Majorana ν_%s is |Λ|² − |Σ Λ_j U_lj|², squared', (flavour, wanted) => {
    const model = majorana([1, 0.5], [-0.3, 2], [0.7, -1.1])
    expectClose(run('effective-moment-short-baseline', { flavour }, model).value, wanted)
  })
})

describe('the effective moment of solar neutrinos', () => {
  // Canas:2015update: |Λ_1|, |Λ_2|, |Λ_3| < 5.6, 4.0, 3.1e-11 µ_B from µ_eff < 3.1e-11 µ_B by a fit of the spectrum. The
  // rescaling alone, with P = 0.667 and |Λ|² − c13²|Λ_2|² − s13²|Λ_3|² + c13² P (|Λ_2|² − |Λ_1|²), gives 5.25, 3.77, 3.14.
  it.each([
    [[1, 0, 0], 5.25],
    [[0, 1, 0], 3.77],
    [[0, 0, 1], 3.14],
  ] as const)('rescales the limit 3.1e-11 for Λ along %s', ([a, b, c], wanted) => {
    const model = majorana([a, 0], [0, b], [c, 0])
    const { value } = run('effective-moment-solar', { source: 'given', P: 0.667 }, model)
    expectClose((3.1 * 1e-11) / Number(value), wanted, 3e-3)
  })
  it('weighs the mass states with their shares', () => {
    // Shares at the beryllium line from mpmath: P = 0.628297042790243, cos²θ13 = 0.97785.
    const found = run('effective-moment-solar', {}, majorana([1, 0], [0, 2], [3, 0]))
    expect(found.notes.at(-1)).toBe('At the energy of the line, 0.862 MeV.')
    const shares = [0.614380263292439, 0.363469736707561, 0.02215]
    for (const [i, x] of shares.entries()) expectClose(listOf(found, 'shares')[i], x)
    // Σ_j |λ_ji|² = |Λ|² − |Λ_i|² = 13, 10, 5 in units of 1e-22.
    expectClose(found.value, Math.sqrt(13 * 0.614380263292439 + 10 * 0.363469736707561 + 5 * 0.02215) * 1e-11)
  })
  it('refuses what contradicts itself', () => {
    const model = majorana([1, 0], [0, 2], [3, 0])
    const refused = (inputs: Readonly<Record<string, unknown>>): unknown => {
      const result = evaluate('effective-moment-solar', inputs, { model })
      return E.isLeft(result) ? result.left.map(({ code, path }) => `${code} ${path}`) : 'evaluated'
    }
    expect(refused({ P: 0.5 })).toEqual(['domain $.P'])
    expect(refused({ source: 'given', P: 0.5, E: '1 MeV' })).toEqual(['domain $.E'])
    expect(refused({ source: 'B8' })).toEqual(['domain $.E'])
    expect(refused({ source: 'pp', E: '8.18 MeV', sin2_theta12: 1e-6 })).toEqual(['domain $.variant'])
    expect(refused({ source: 'pp', E: '8.18 MeV', sin2_theta12: 1e-6, variant: 'mean' })).toBe('evaluated')
  })
})

describe('the dipole matrix of flavour neutrinos', () => {
  it('is antisymmetric to the last digit for Majorana neutrinos, and det(U*) U Λ', () => {
    const model = majorana([1, 0.5], [-0.3, 2], [0.7, -1.1])
    const found = run('dipole-matrix-flavour', {}, model).value as readonly (readonly { re: number; im: number }[])[]
    for (const [a, row] of found.entries())
      for (const [b, z] of row.entries()) {
        expect(z.re + (found[b]?.[a]?.re ?? Number.NaN)).toBe(0)
        expect(z.im + (found[b]?.[a]?.im ?? Number.NaN)).toBe(0)
      }
    // A reactor sees |Λ_µ|² + |Λ_τ|²: the column of ν_e.
    const column = Math.hypot(...found.flatMap((row) => [row[0]?.re ?? 0, row[0]?.im ?? 0]))
    expectClose(column, 1.92639033094158e-11)
  })
})
