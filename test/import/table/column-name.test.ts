// Names of columns: what is read, and what was meant to be read and is told.

import { describe, expect, it } from 'vitest'
import { columnName, formFactorOf, mistakenName, shortName } from '../../../src/import/table/column-name.js'

describe('the name of a column', () => {
  it.each([
    ['mu_12_re', 'mu_12_re'],
    ['MU_1_2_IM', 'mu_12_im'],
    ['magnetic21', 'mu_21'],
    ['eps_10_2_re', 'eps_10_2_re'],
  ])('%s is %s', (text, short) => {
    const name = columnName(text)
    expect(name && shortName(name)).toBe(short)
    expect(mistakenName('chi2')).toBeUndefined()
  })
  it.each([
    ['mu_00_re', 'Indices count from 1'],
    ['mu_0_11_im', 'Indices count from 1'],
    ['a_10', 'Indices count from 1'],
    ['Re(mu_12)', 'mu_12_re'],
    ['Im_eps_21', 'eps_21_im'],
    ['mu_12_im [muB]', 'mu_12_im'],
    ['abs(q_11)', 'q_11_re'],
  ])('%s was meant to be one', (text, hint) => {
    expect(columnName(text)).toBeUndefined()
    expect(mistakenName(text)).toContain(hint)
  })
  it.each(['theta_12', 'm_01', 'chi2', 'alpha_21', 're', 'real_part', 'mass [eV]', 'gamma_00', 'lambda_12 (GeV)'])(
    '%s is another column',
    (text) => {
      expect(columnName(text)).toBeUndefined()
      expect(mistakenName(text)).toBeUndefined()
    },
  )
})

describe('the name of a column, word by word', () => {
  it.each([
    [['q', 'Q', 'charge', 'CHARGE'], 'charge', 'q'],
    [['mu', 'MU', 'μ', 'µ', 'magnetic', 'Magnetic'], 'magnetic', 'mu'],
    [['eps', 'epsilon', 'ε', 'electric'], 'electric', 'eps'],
    [['a', 'A', 'anapole'], 'anapole', 'a'],
  ] as const)('%j is %s', (words, formFactor, short) => {
    for (const word of words) {
      const places = { formFactor, final: 0, initial: 1 }
      for (const name of [`${word}_12`, `${word}12`, `${word}_1_2`, ` ${word}_12 `]) {
        expect(columnName(name)).toEqual({ ...places, part: 'real' })
        expect(columnName(`${name.trim()}_re`)).toEqual({ ...places, part: 're' })
        expect(columnName(`${name.trim()}_IM`)).toEqual({ ...places, part: 'im' })
      }
      // The micro sign is the letter mu in its compatible form only.
      if (word !== 'µ') expect(formFactorOf(word.toLowerCase())).toBe(formFactor)
    }
    expect(shortName({ formFactor, final: 0, initial: 1, part: 'im' })).toBe(`${short}_12_im`)
    expect(shortName({ formFactor, final: 2, initial: 0, part: 'real' })).toBe(`${short}_31`)
  })

  it.each<[string, readonly [number, number] | undefined]>([
    ['mu_99', [8, 8]],
    ['mu_10_9', [9, 8]],
    ['mu_1_10', [0, 9]],
    ['mu_128_127', [127, 126]],
    ['mu_0_1', undefined],
    ['mu_1_0', undefined],
    ['mu_10', undefined],
    ['mu_123', undefined],
    ['mu_1_1000', undefined],
    ['mu_1', undefined],
    ['mu_12_r', undefined],
    ['mu_12_re_im', undefined],
    ['mu_12re', undefined],
    ['nu_12', undefined],
    ['xmu_12', undefined],
    ['_12', undefined],
    ['mu_12_re x', undefined],
    [`mu_12${' '.repeat(35)}`, [0, 1]],
    [`mu_12${' '.repeat(36)}`, undefined],
  ])('%j has the places %j', (text, places) => {
    const name = columnName(text)
    expect(name && [name.final, name.initial]).toEqual(places)
  })

  it.each([
    [0, 8, 'mu_19_re'],
    [0, 9, 'mu_1_10_re'],
    [9, 0, 'mu_10_1_re'],
    [8, 8, 'mu_99_re'],
  ])('of %d and %d is %s', (final, initial, name) => {
    expect(shortName({ formFactor: 'magnetic', final, initial, part: 're' })).toBe(name)
  })

  const indices = 'Indices count from 1: final, then initial state.'
  const meant = (name: string): string => `Did you mean ${name}? Units stand in the model.`
  it.each<[string, string | undefined]>([
    ['mu_01', indices],
    ['MU_0_1_re', indices],
    ['eps_100_0', indices],
    ['q_20_im', indices],
    ['Re(mu_12)', meant('mu_12_re')],
    ['Im(mu_12)', meant('mu_12_im')],
    ['imag_mu_12', meant('mu_12_im')],
    ['real mu_12', meant('mu_12_re')],
    ['abs[a_21]', meant('a_21_re')],
    ['arg(q_11)', meant('q_11_re')],
    ['mu_12_im [muB]', meant('mu_12_im')],
    ['mu_12 (muB)', meant('mu_12_re')],
    ['eps_12_re[muB', meant('eps_12_re')],
    ['mu__1_2', 'Did you mean mu_12?'],
    ['MU_1__2_re', 'Did you mean mu_12_re?'],
    ['a_10_1__im', 'Did you mean a_10_1_im?'],
    ['eps__12', 'Did you mean eps_12?'],
    ['mu__0_1', indices],
    ['mu_0__1__re', indices],
    ['mu_10_12 x', undefined],
    ['mass', undefined],
    ['re', undefined],
    ['nu_01', undefined],
    [`Re(mu_12)${' '.repeat(32)}`, undefined],
    [`Re(mu_12)${' '.repeat(31)}`, meant('mu_12_re')],
  ])('%j was meant to be: %s', (text, hint) => {
    expect([columnName(text), mistakenName(text)]).toEqual([undefined, hint])
  })
})
