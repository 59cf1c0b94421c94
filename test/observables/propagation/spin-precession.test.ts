// Precession of six states against 50-digit evaluations (mpmath): H in the flavour basis of the active neutrinos,
// diagonalised there. Probabilities down to 1e-22 keep their digits.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { numericModel } from '../../../src/model-numbers.js'
import { evaluate } from '../../../src/observables/evaluate.js'
import type { NumericModel } from '../../../src/observables/numeric-model.js'
import { evolveSpin, layersOf } from '../../../src/observables/propagation/evolve.js'
import { hermitianEigensystem } from '../../../src/observables/propagation/hermitian-eigen.js'
import type { SpinModel } from '../../../src/observables/propagation/spin-system.js'

const angles = { theta12: '33.68 deg', theta13: '8.56 deg', theta23: '43.3 deg', delta: '212 deg' }
const phases = { alpha21: '0 deg', alpha31: '0 deg' }

const numbers = (nature: string, magnetic: readonly string[][], electric: readonly string[][]): NumericModel => {
  const scaled = (matrix: readonly string[][]): unknown => ({
    unit: 'muB',
    matrix: matrix.map((row) => row.map((entry) => (entry === '?' ? entry : `1e-11*(${entry})`))),
  })
  const result = numericModel({
    nuvertex: 1,
    states: ['1 meV', '8.7 meV', '50.1 meV'].map((mass) => ({ nature, mass })),
    mixing: { pdg: { ...angles, ...phases } },
    formFactors: { magnetic: scaled(magnetic), electric: scaled(electric) },
  })
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

const models = {
  dirac: numbers(
    'dirac',
    [
      ['1', '0.3+0.2*i', '-0.5+0.1*i'],
      ['?', '2', '0.7-0.4*i'],
      ['?', '?', '-1'],
    ],
    [
      ['0.5', '0.1-0.6*i', '0.2+0.3*i'],
      ['?', '-1', '0.4+0.25*i'],
      ['?', '?', '0.125'],
    ],
  ),
  // λ_ij = ε_ijk Λ_k with Λ = (1 + 0.5i, −0.3 + 2i, 0.7 − 1.1i)
  majorana: numbers(
    'majorana',
    [
      ['0', '-1.1*i', '-2*i'],
      ['?', '0', '0.5*i'],
      ['?', '?', '0'],
    ],
    [
      ['0', '0.7*i', '0.3*i'],
      ['?', '0', '1*i'],
      ['?', '?', '0'],
    ],
  ),
}

const probabilities = (nature: 'dirac' | 'majorana', inputs: Readonly<Record<string, unknown>>): readonly number[] => {
  const result = evaluate('spin-precession', inputs, { model: models[nature] })
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right.value as readonly number[]
}

const whole = (model: NumericModel): SpinModel => {
  const { masses, mixing, formFactors } = model
  const { magnetic, electric } = formFactors
  if (!(masses && mixing && magnetic && electric)) throw new Error('a part is missing')
  return { natures: model.natures, labels: model.labels, masses, mixing, magnetic, electric }
}

const inSun = { flavour: 'e', E: '10 MeV', L: '1e8 cm', B: '1e6 G', n_e: '6e25 cm^-3', n_n: '1e25 cm^-3' }
const dense = { flavour: 'mu', anti: true, E: '15 MeV', L: '3e7 cm', B: '1e11 G', n_e: '1e27 cm^-3', n_n: '2e27 cm^-3' }
const reactor = { flavour: 'e', anti: true, E: '3 MeV', L: '1 km', B: '10 G' }
const near = { flavour: 'tau', E: '20 MeV', L: '100 m', B: '1 G' }

/** The mass that the 50-digit evaluations have. */
const electronOfReferences = '0.5109989495e-3 GeV'

describe('spin precession of six states', () => {
  it.each([
    [
      'dirac',
      inSun,
      [
        0.767926906777576, 0.112073713757184, 0.117764224216032, 1.37860630354475e-4, 7.92760458691583e-4,
        1.30453416016313e-3,
      ],
    ],
    [
      'dirac',
      dense,
      [
        1.02566203284372e-3, 0.315382345533781, 0.162446646238287, 0.31213282903694, 0.169154764661057,
        0.039857752497092,
      ],
    ],
    [
      'dirac',
      reactor,
      [
        0.934005885009237, 0.0312749887412676, 0.0347191262494957, 4.54414526896584e-18, 2.6023092080971e-17,
        1.14841786732337e-18,
      ],
    ],
    [
      'dirac',
      near,
      [
        1.31475861733912e-5, 2.30847093218528e-4, 0.999756005320608, 3.01626815104598e-22, 1.57044144317877e-21,
        1.5642714571228e-21,
      ],
    ],
    [
      'majorana',
      inSun,
      [
        0.768249634613839, 0.110582140345805, 0.121031171059654, 4.91249609025373e-6, 7.05921694775359e-5,
        6.15493151348483e-5,
      ],
    ],
    [
      'majorana',
      dense,
      [
        0.0122408985794356, 0.275380021123844, 1.35744329267409e-4, 0.359228965591405, 0.0208919765934979,
        0.33212239378255,
      ],
    ],
    [
      'majorana',
      reactor,
      [0.934005885009237, 0.0312749887412676, 0.0347191262494957, 0, 1.84016946407029e-17, 7.14676144171175e-18],
    ],
    [
      'majorana',
      near,
      [1.31475861733912e-5, 2.30847093218528e-4, 0.999756005320608, 1.7907404323864e-22, 2.85991193877619e-21, 0],
    ],
  ] as const)('of %s neutrinos: %o', (nature, inputs, wanted) => {
    // Phases of 10⁴ rad in the strong field.
    const rounding = inputs === dense ? 1e-12 : 0
    const found = probabilities(nature, { ...inputs, m_e: electronOfReferences })
    expect(found).toHaveLength(6)
    // An amplitude that vanishes is known to the digits of its two largest terms only.
    const least = Math.min(...wanted.filter((p) => p > 0))
    for (const [k, p] of wanted.entries()) {
      if (p === 0) expect(found[k]).toBeLessThan(1e-20 * least)
      else expect(Math.abs((found[k] ?? Number.NaN) - p)).toBeLessThanOrEqual(1e-10 * p + rounding)
    }
    expect(Math.abs(found.reduce((sum, p) => sum + p, 0) - 1)).toBeLessThan(1e-12)
  })
  it('names the states', () => {
    const result = evaluate('spin-precession', reactor, { model: models.majorana })
    const notes = E.isRight(result) ? result.right.notes : []
    expect(notes.at(-1)).toBe('Order of the probabilities: antinu_e, antinu_mu, antinu_tau, nu_e, nu_mu, nu_tau.')
  })
})

describe('the evolution through layers', () => {
  const beam = { flavour: 'e', anti: false, E: 10 } as const
  const at = { n_e: 6e25, n_n: 1e25, B: 1e6 }
  it('does not depend on how a uniform layer is cut', () => {
    const once = evolveSpin(whole(models.dirac), beam, [{ ...at, length: 1e8 }])
    const often = evolveSpin(
      whole(models.dirac),
      beam,
      layersOf(() => at, 1e8, 7),
    )
    const stepped = evolveSpin(whole(models.dirac), beam, [{ ...at, length: 1e8, steps: 5 }])
    if (E.isLeft(once) || E.isLeft(often) || E.isLeft(stepped)) throw new Error('no evolution')
    const wanted = probabilities('dirac', inSun)
    expect(often.right.points).toHaveLength(8)
    expect(stepped.right.points.map(([distance]) => distance)).toEqual([0, 2e7, 4e7, 6e7, 8e7, 1e8])
    for (const { points } of [once.right, often.right, stepped.right]) {
      const [, found] = points.at(-1) ?? [0, []]
      for (const [k, p] of wanted.entries()) expect(Math.abs((found[k] ?? Number.NaN) - p)).toBeLessThan(1e-12)
    }
    expect(once.right.points[0]?.[1]?.[0]).toBeCloseTo(1, 14)
  })
  it('starts in the flavour that is born', () => {
    const result = evolveSpin(whole(models.majorana), { ...beam, flavour: 'tau', anti: true }, [])
    const points = E.isRight(result) ? result.right.points : []
    for (const [k, p] of [0, 0, 1, 0, 0, 0].entries()) expect(points[0]?.[1]?.[k]).toBeCloseTo(p, 14)
  })
  it('refuses moments with absorptive parts', () => {
    const model = whole(models.dirac)
    const absorptive = { ...model, magnetic: model.magnetic.map((row) => row.map(({ re }) => ({ re, im: 1e-11 }))) }
    expect(evolveSpin(absorptive, beam, [])).toEqual(E.left('hermitian moments, without absorptive parts'))
  })
  it('refuses mixed natures', () => {
    const mixed = { ...whole(models.dirac), natures: ['dirac', 'majorana', 'dirac'] as const }
    expect(evolveSpin(mixed, beam, [])).toEqual(E.left('all-Dirac or all-Majorana states'))
  })
})

describe('the eigensystem of a hermitian matrix', () => {
  it('of σ_y has the values ±1', () => {
    const y = [
      [
        { re: 0, im: 0 },
        { re: 0, im: -1 },
      ],
      [
        { re: 0, im: 1 },
        { re: 0, im: 0 },
      ],
    ]
    const { diagonal, shifts } = hermitianEigensystem(y)
    expect(diagonal).toEqual([0, 0])
    expect([...shifts].sort((a, b) => a - b)).toEqual([-1, 1])
  })
})
