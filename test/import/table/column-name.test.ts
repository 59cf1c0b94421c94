// Names of columns: what is read, and what was meant to be read and is told.

import { describe, expect, it } from 'vitest'
import { columnName, mistakenName, shortName } from '../../../src/import/table/column-name.js'

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
