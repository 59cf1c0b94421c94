// Which states sunlight is made of. Shares: 40-digit evaluations (mpmath) of the formula of lma-probability, for the mean
// potentials of pp, Be7, pep and B8.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { floatingArithmetic } from '../../../src/observables/complex-arithmetic.js'
import {
  type SolarStates,
  solarLines,
  solarShares,
  solarStates,
} from '../../../src/observables/constrained/solar-states.js'
import { doubleDirac } from '../../../src/observables/double-dirac.js'
import type { NumericModel } from '../../../src/observables/numeric-model.js'
import type { ComplexMatrix } from '../../../src/physics/evaluation.js'
import { diagonal, dirac, type Entry, matrix, moments } from './bounds-and-models.js'
import { predicted } from './predicted.js'

const [s12, s13] = [Math.sqrt(0.3), Math.sqrt(0.02)]
const [c12, c13] = [Math.sqrt(0.7), Math.sqrt(0.98)]

/** sin²θ12 = 0.3, sin²θ13 = 0.02, θ23 = 0. */
const solarMixing: ComplexMatrix = matrix([
  [c12 * c13, s12 * c13, s13],
  [-s12, c12, 0],
  [-c12 * s13, -s12 * s13, c13],
])

const states = (change: Partial<NumericModel>): E.Either<string, SolarStates> => {
  const model = { ...dirac, mixing: solarMixing, ...change }
  return solarStates({ model, nature: 'dirac', isLight: model.labels.map(() => true), notes: [] })
}

const right = <A>(result: E.Either<string, A>): A => {
  if (E.isLeft(result)) throw new Error(result.left)
  return result.right
}

const expectAll = (found: readonly number[], wanted: readonly number[], within = 1e-13): void => {
  expect(found).toHaveLength(wanted.length)
  for (const [k, x] of wanted.entries()) expect(Math.abs((found[k] ?? 0) - x)).toBeLessThanOrEqual(within * x)
}

describe('the states of sunlight', () => {
  it('are numbered by their masses: 1 and 2 are closest, 1 is lighter', () => {
    const members = (masses: readonly number[]): unknown => right(states({ masses })).members
    expect(members([0.001, 0.0087, 0.05])).toEqual([[0], [1], [2]])
    expect(members([0.05, 0.001, 0.0087])).toEqual([[1], [2], [0]])
    expect(members([0.05, 0.0508, 0.002])).toEqual([[0], [1], [2]])
    expect(members([0.0508, 0.002, 0.05])).toEqual([[2], [0], [1]])
  })

  it('have the mixing angles and the difference of squares', () => {
    const found = right(states({}))
    expectAll([found.sin2Theta12, found.sin2Theta13, found.dm2], [0.3, 0.02, 0.0087 ** 2 - 1e-6])
    expect(found.notes).toEqual([])
    const inverted = right(states({ masses: [0.05, 0.0508, 0.002] }))
    expectAll([inverted.sin2Theta12, inverted.sin2Theta13, inverted.dm2], [0.3, 0.02, 0.0508 ** 2 - 0.05 ** 2])
    // With the columns exchanged, state 1 has the small share.
    const swapped = right(states({ masses: [0.0087, 0.001, 0.05] }))
    expectAll([swapped.sin2Theta12, swapped.sin2Theta13], [0.7, 0.02])
  })

  it('are told apart by the mixing where there are no masses', () => {
    const found = right(states({ masses: undefined }))
    expect(found.members).toEqual([[0], [1], [2]])
    expect(found.dm2).toBe(7.49e-5)
    expect(found.notes).toEqual(['No masses are given: the measured Δm²21 = 0.0000749 eV².'])
    const reason =
      'without masses the states are told apart by |U_e1| > |U_e2| > |U_e3|, which the mixing does not obey'
    for (const order of [
      [1, 0, 2],
      [0, 2, 1],
      [2, 1, 0],
    ]) {
      const mixing = solarMixing.map((row) => order.flatMap((k) => row[k] ?? []))
      expect(states({ masses: undefined, mixing })).toEqual(E.left(reason))
    }
    const equal = matrix([[0.6, 0.6, 0.5], ...[1, 2].map(() => [0, 0, 0])])
    expect(states({ masses: undefined, mixing: equal })).toEqual(E.left(reason))
  })

  it('need a mixing, three masses, and the measured pattern', () => {
    expect(states({ mixing: undefined })).toEqual(E.left('mixing: the model does not give it'))
    const four = { labels: ['a', 'b', 'c', 'd'], masses: [0, 0.0087, 0.05, 1] }
    expect(states(four)).toEqual(E.left('the limit is derived for three light mass states, and the model has 4'))
    expect(states({ ...four, masses: undefined })).toEqual(
      E.left('the limit is derived for three light mass states, and the model has 4'),
    )
    expect(states({ masses: [0, 0, 0.05] })).toEqual(
      E.left('the limit is derived for three light mass states, and the model has 2'),
    )
    expect(states({ masses: [0, 0.003, 0.05] })).toEqual(
      E.left('Δm²21 is 0.00000900 eV²: conversion in the Sun is computed from 1e-5 eV² on'),
    )
    // 1e-4 and 4e-4.
    const reason = 'the masses do not set a third state far apart from two: conversion in the Sun is that of two states'
    expect(states({ masses: [0, 0.01, Math.sqrt(5e-4)] })).toEqual(E.left(reason))
    expect(E.isRight(states({ masses: [0, 0.01, Math.sqrt(6.01e-4)] }))).toBe(true)
    const heavy = { model: { ...dirac, mixing: solarMixing }, nature: 'dirac', notes: [] } as const
    expect(solarStates({ ...heavy, isLight: [true, true, false] })).toEqual(
      E.left('a state is too heavy to be part of sunlight as the light ones are'),
    )
  })

  it('of one mass must come as one', () => {
    const model = {
      labels: ['a', 'b', 'c', 'd'],
      masses: [0, 0.0087, 0.05, 0.0087],
      mixing: matrix([
        [0.8, 0.5, 0.1, 0.3],
        [0.1, 0.2, 0.9, 0.4],
        [0.1, 0.3, 0.2, 0.1],
      ]),
    }
    expect(states(model)).toEqual(E.left('b, d have one mass, so sunlight is no mixture of mass states'))
    const none = model.mixing.map((row) => row.map((z, k) => (k === 1 || k === 3 ? { re: 0, im: 0 } : z)))
    expect(states({ ...model, mixing: none })).toEqual(
      E.left('b, d have one mass, so sunlight is no mixture of mass states'),
    )
    // Columns (0.3, 0.6, 0.9)·(1, 2i): one combination, (1, −2i)/√5, for all flavours.
    const parallel = model.mixing.map((row, l) =>
      row.map((z, k) => (k === 1 ? { re: 0.3 * (l + 1), im: 0 } : k === 3 ? { re: 0, im: 0.6 * (l + 1) } : z)),
    )
    const found = right(states({ ...model, mixing: parallel }))
    expect(found.members).toEqual([[0], [1, 3], [2]])
    const [, second] = found.vectors
    expectAll([second[1]?.re ?? 0, -(second[3]?.im ?? 0)], [1 / Math.sqrt(5), 2 / Math.sqrt(5)])
    expect([second[0], second[2]]).toEqual([
      { re: 0, im: 0 },
      { re: 0, im: 0 },
    ])
    // |U_e|²: 0.64, 0.09 + 0.36, 0.01.
    expectAll([found.sin2Theta12, found.sin2Theta13], [0.45 / 1.09, 0.01 / 1.1])
  })

  it('of Dirac neutrinos written as pairs of Majorana ones are the same sunlight', () => {
    const doubled = (form: 'magnetic' | 'electric', of: ComplexMatrix): ComplexMatrix =>
      doubleDirac(of, { formFactor: form, arithmetic: floatingArithmetic })
    const pairs: NumericModel = {
      natures: Array.from({ length: 6 }, () => 'majorana' as const),
      labels: ['1a', '1b', '2a', '2b', '3a', '3b'],
      masses: [0.001, 0.001, 0.0087, 0.0087, 0.05, 0.05],
      // ν_k = (χ_ka + iχ_kb)/√2
      mixing: matrix(
        solarMixing.map((row) => row.flatMap(({ re }): readonly Entry[] => [re / Math.SQRT2, [0, re / Math.SQRT2]])),
      ),
      formFactors: {
        magnetic: doubled('magnetic', moments.magnetic),
        electric: doubled('electric', moments.electric),
      },
      missing: {},
    }
    const quantity = { kind: 'effective-moment-solar', spectrum: ['be7', 'b8'] } as const
    const bound = { quantity, method: 'solar-electron-scattering', natures: ['dirac', 'majorana'] } as const
    const single = { ...dirac, mixing: solarMixing, formFactors: moments }
    expectAll(predicted(bound, pairs).readings, predicted(bound, single).readings, 1e-12)
  })
})

describe('the shares of sunlight', () => {
  it.each([
    ['pp', [0.6704667825956445, 0.30953321740435547, 0.02]],
    ['be7', [0.6239257970581551, 0.3560742029418449, 0.02]],
    ['pep', [0.5970297116134491, 0.38297028838655095, 0.02]],
    ['b8', [0.08333725808892188, 0.8966627419110781, 0.02]],
  ] as const)('of %s', (line, wanted) => {
    expectAll(right(solarShares(right(states({})), solarLines[line])), wanted)
  })

  it('make the moment of sunlight, reaction by reaction', () => {
    // Columns of λ have the squares 175, 516 and 604.
    const shares = [
      [0.6239257970581551, 0.3560742029418449],
      [0.08333725808892188, 0.8966627419110781],
    ]
    const bound = {
      quantity: { kind: 'effective-moment-solar', spectrum: ['b8', 'be7'] },
      method: 'solar-electron-scattering',
      natures: ['dirac'],
    } as const
    const found = predicted(bound, { ...dirac, mixing: solarMixing, formFactors: moments })
    expectAll(
      found.readings,
      shares.map(([one = 0, two = 0]) => Math.sqrt(175 * one + 516 * two + 604 * 0.02) * 1e-12),
    )
    expect(found.notes).toEqual([
      'Sunlight of ⁸B neutrinos at 10 MeV: 8.3 %, 89.7 %, 2.0 % are mass states 1, 2, 3.',
      'Sunlight of ⁷Be neutrinos at 0.862 MeV: 62.4 %, 35.6 %, 2.0 % are mass states 1, 2, 3.',
    ])
    const without = predicted(bound, { ...dirac, masses: undefined, mixing: solarMixing, formFactors: moments })
    expect(without.notes.slice(2)).toEqual([
      'No masses are given: the measured Δm²21 = 0.0000749 eV².',
      'No masses are given: all states are taken to be light.',
    ])
    const charge = diagonal(2, 3, 5)
    const charged = { ...bound, quantity: { kind: 'charge-effective-solar', spectrum: ['b8'] } } as const
    expectAll(predicted(charged, { ...dirac, mixing: solarMixing, formFactors: { charge } }).readings, [
      Math.sqrt(4 * 0.08333725808892188 + 9 * 0.8966627419110781 + 25 * 0.02),
    ])
  })

  it('are not known where conversion is not adiabatic, or the resonance too sharp', () => {
    const shares = (change: Partial<SolarStates>, line: keyof typeof solarLines = 'b8'): unknown =>
      solarShares({ ...right(states({})), sin2Theta13: 0.02, dm2: 7.5e-5, ...change }, solarLines[line])
    const hurried = E.left('with so little mixing of the states 1 and 2 conversion in the Sun is not adiabatic')
    // 2.534 Δm² h sin²2θ/(E cos 2θ) = 2.5 and 5 for 10 MeV, beyond the resonance at x = cos 2θ.
    expect(shares({ sin2Theta12: 5e-4 })).toEqual(hurried)
    expect(shares({ sin2Theta12: 1e-3 })).toMatchObject({ _tag: 'Right' })
    // No resonance: x = 0.037, and on the other side of 45°.
    expect(shares({ sin2Theta12: 1e-6 }, 'pp')).toMatchObject({ _tag: 'Right' })
    expect(shares({ sin2Theta12: 1 - 5e-4 })).toMatchObject({ _tag: 'Right' })
    // δ = 0.74 at x = cos 2θ.
    expect(shares({ sin2Theta12: 0.005, dm2: 1.3482e-4 })).toEqual(
      E.left('the resonance in the Sun is too sharp for the average over the production region'),
    )
  })
})
