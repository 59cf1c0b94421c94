// What follows for a model: which observables are listed for which pairs of states and flavours, and why some are not.

import { describe, expect, it } from 'vitest'
import { observables } from '../../src/observables/index.js'
import type { NumericModel } from '../../src/observables/numeric-model.js'
import { tabulate } from '../../src/observables/tabulate.js'
import { diagonal, dirac, majorana, moments, transitions } from './constrained/bounds-and-models.js'

const given: NumericModel = { ...dirac, formFactors: moments }

const lines = (model: NumericModel): readonly string[] =>
  tabulate(model).map((line) => {
    const of = line.of === '' ? line.id : `${line.id} ${line.of}`
    return line.kind === 'value' ? of : `${of}: ${line.reason}`
  })

const every = [
  'eft-from-dipole',
  'effective-moment-short-baseline ν_e',
  'effective-moment-short-baseline ν_µ',
  'effective-moment-short-baseline ν_τ',
  'effective-moment-solar',
  'dipole-matrix-flavour',
  'radiative-decay nu2 → nu1 γ',
  'radiative-decay nu3 → nu1 γ',
  'radiative-decay nu3 → nu2 γ',
  'stellar-cooling-moment',
]

describe('the table of a model', () => {
  it('has every observable that takes its matrices, states or flavours', () => {
    expect(lines(given)).toEqual(['transition-moments', ...every])
    expect(lines({ ...majorana, formFactors: transitions })).toEqual(['majorana-moments', ...every])
    const both = lines({ ...given, natures: ['dirac', 'dirac', 'majorana'] })
    expect(both.slice(0, 2)).toEqual(['transition-moments', 'majorana-moments'])
  })

  it('says of each its value, as `evaluate` does', () => {
    const decay = tabulate(given).find(({ of }) => of === 'nu3 → nu2 γ')
    // |µ_23|² + |ε_23|² with µ_23 = 13, ε_23 = 17: (1/8π) ((m_3² − m_2²)/m_3)³ µ²/ħ, µ_B² = 4πα/4m_e².
    const momentum = ((0.05 ** 2 - 0.0087 ** 2) / 0.05) * 1e-9
    const square = ((13 ** 2 + 17 ** 2) * 1e-24 * Math.PI * 7.2973525693e-3) / 0.51099895e-3 ** 2
    const wanted = (momentum ** 3 * square) / (8 * Math.PI * 6.582119569509066e-25)
    expect(decay).toMatchObject({
      kind: 'value',
      id: 'radiative-decay',
      title: 'Width of the radiative decay of a neutrino',
      unit: 's^-1',
      inputs: { m_i: { value: 0.05, unit: 'eV' }, m_j: { value: 0.0087, unit: 'eV' } },
    })
    expect(decay?.kind === 'value' && Math.abs(Number(decay.value) / wanted - 1)).toBeLessThan(1e-14)
  })

  it('orders pairs by mass, and leaves out equal masses', () => {
    const decays = (masses: readonly number[]): readonly string[] =>
      lines({ ...given, masses }).filter((line) => line.startsWith('radiative-decay'))
    expect(decays([0.05, 0.001, 0.0087])).toEqual([
      'radiative-decay nu1 → nu2 γ',
      'radiative-decay nu1 → nu3 γ',
      'radiative-decay nu3 → nu2 γ',
    ])
    expect(decays([0.05, 0.05, 0.05])).toEqual([])
  })

  it('says why something cannot be evaluated', () => {
    const bare: NumericModel = { ...dirac, masses: undefined, missing: { masses: 'no mass is given for nu1' } }
    const moment = 'magnetic: not given; electric: not given'
    expect(lines(bare)).toEqual([
      'transition-moments: masses: no mass is given for nu1',
      `eft-from-dipole: ${moment}`,
      `effective-moment-short-baseline: ${moment}`,
      `effective-moment-solar: ${moment}`,
      `dipole-matrix-flavour: ${moment}`,
      `radiative-decay: masses: no mass is given for nu1; ${moment}`,
      `stellar-cooling-moment: ${moment}`,
    ])
    expect(tabulate(bare)[0]).toEqual({
      kind: 'not-evaluable',
      id: 'transition-moments',
      title: 'Magnetic and electric moments of Dirac neutrinos at one loop',
      of: '',
      reason: 'masses: no mass is given for nu1',
    })
    const two: NumericModel = {
      ...given,
      natures: ['dirac', 'majorana'],
      labels: ['a', 'b'],
      masses: [0, 1],
      mixing: diagonal(1, 1),
      formFactors: { magnetic: diagonal(1, 1), electric: diagonal(0, 0) },
    }
    expect(lines(two).filter((line) => line.includes(':'))).toEqual([
      'eft-from-dipole: model: found nothing, expected states of one nature',
      'effective-moment-short-baseline ν_τ: flavour: found tau, expected a flavour whose row the mixing matrix has',
      'effective-moment-solar: model: found nothing, expected a model of three states',
      'dipole-matrix-flavour: model: found nothing, expected states of one nature',
    ])
  })

  it('may be asked of some observables alone', () => {
    const some = observables.filter(({ id }) => id === 'stellar-cooling-moment' || id === 'cherenkov')
    expect(tabulate(given, some).map(({ id }) => id)).toEqual(['stellar-cooling-moment'])
    expect(tabulate(given, [])).toEqual([])
  })
})
