// Names that a basis has not, with what may be meant, and names of dipoles to the letter.

import { describe, expect, it } from 'vitest'
import { imported, issuesOf, placesOf, wcxf } from './imports.js'

const basisOf = (names: readonly string[]) => ({
  file: 'b.yml',
  text: `eft: SMEFT\nbasis: small\nsectors: { a: { ${names.map((name) => `${name}: {}`).join(', ')} } }\n`,
})
const hintOf = (name: string, names: readonly string[]): string | null | undefined =>
  issuesOf(wcxf(`  ${name}: 1`, 'small', 'SMEFT'), { basis: basisOf(names) })[0]?.hint
const twins = (list: string): string =>
  `A basis lists no index combination that a symmetry of the operator ties to another or makes vanish; of these indices it has ${list}.`

describe('a name with indices that the basis has in another order', () => {
  it.each([
    // Halves exchanged, pairs turned, both, and any other order; at most three, in this order.
    ['ll_2211', ['ll_1122'], 'll_1122'],
    ['ll_2112', ['ll_1221', 'll_1212'], 'll_1221, ll_1212'],
    ['ll_1213', ['ll_1312', 'll_2131', 'll_3121', 'll_1123'], 'll_1312, ll_2131, ll_3121'],
    ['ll_1213', ['ll_1123', 'll_1132'], 'll_1123, ll_1132'],
    ['phie_21', ['phie_12', 'phie_11'], 'phie_12'],
    ['x_123', ['x_213', 'x_321', 'x_231'], 'x_213, x_231, x_321'],
    ['x_112233', ['x_233112'], 'x_233112'],
    ['a_b_12', ['a_b_21'], 'a_b_21'],
    ['x_1', [], undefined],
    ['llx_11', ['llx_12'], 'Did you mean llx_12?'],
    ['y_12', ['x_21'], undefined],
    ['llphiphi_1234567', ['llphiphi_7654321'], undefined],
  ] as const)('%s of %j: %s', (name, names, hint) => {
    const isNear = hint?.startsWith('Did you') === true
    expect(hintOf(name, names)).toBe(hint === undefined ? null : isNear ? hint : twins(hint))
  })
})

describe('a hundred names that are not there', () => {
  it('are told with what may be meant, the rest without', () => {
    const values = Array.from({ length: 102 }, (_, k) => `  llphiphi_1${k}: 1`).join('\n')
    const issues = issuesOf(wcxf(values, 'small', 'SMEFT'), { basis: basisOf(['llphiphi_1x', 'llphiphi_1y9']) })
    expect(issues).toHaveLength(102)
    expect(issues.map(({ hint }) => hint !== null)).toEqual([...Array(100).fill(true), false, false])
  })
})

describe('a coefficient that is real', () => {
  const text = (value: string): string => wcxf(`  one: ${value}\n  two: ${value}`, 'small', 'SMEFT')
  const basis = {
    file: 'b.yml',
    text: 'eft: SMEFT\nbasis: small\nsectors: { a: { one: { real: true }, two: { real: false } } }\n',
  }
  it.each([
    ['{ Im: 1e-300 }', '1e-300', 14],
    ['{ Re: 1, Im: -2.50 }', '-2.5', 21],
    ['{ Im: 2, Re: 1 }', '2', 14],
  ])('with %s is a violation at its imaginary part', (value, im, column) => {
    expect(imported(text(value), { basis }).findings[0]).toMatchObject({
      kind: 'violation',
      code: 'not-real',
      message: `one is real, since the Lagrangian is hermitian; its imaginary part is ${im}.`,
      location: { line: 5, column },
    })
    expect(imported(text(value), { basis }).findings).toHaveLength(2)
  })
  it.each(['1', '{ Re: 1 }', '{ Im: 0 }', '{ Re: 1, Im: -0.0 }'])('may be %s', (value) => {
    expect(imported(text(value), { basis }).findings).toHaveLength(1)
  })
})

describe('the name of a dipole', () => {
  it.each(['nugamma_11', 'nugamma_12', 'nugamma_33', 'nugamma_31'])('is %s', (name) => {
    expect(placesOf(wcxf(`  ${name}: 0`, 'x'))).toEqual([])
    expect(imported(wcxf(`  ${name}: 0`, 'x')).text).not.toBeNull()
  })
  it.each([
    ...['nugamma_10', 'nugamma_01', 'nugamma_14', 'nugamma_41', 'nugamma_1', 'nugamma_111', 'nugamma_123456'],
    ...[
      'nugamma_1234567',
      'nugamma',
      'nugamma_',
      'NUGAMMA_12',
      'nuGamma_12',
      'nu_gamma_12',
      'nugamma12',
      'nu_gamma',
      'nugamma-1',
    ],
  ])('is not %s', (name) => expect(placesOf(wcxf(`  ${name}: 0`, 'x'))).toEqual(['unknown-key 5:3']))
  it.each(['nugammas_12', 'gamma_12', 'egamma_12', 'anugamma_12', 'nu__gamma_12', 'lnugamma_12'])(
    'has nothing to do with %s',
    (name) => {
      expect(placesOf(wcxf(`  ${name}: 0`, 'x'))).toEqual([])
      expect(imported(wcxf(`  ${name}: 0`, 'x')).text).toBeNull()
    },
  )
  it.each(['WET', 'WET-4', 'WET-3', 'LEFT', 'wet', 'LEFT-RG'])('belongs to %s', (eft) => {
    expect(placesOf(wcxf('  nugamma_12: 0', 'x', eft))).toEqual([])
  })
  it.each(['SMEFT', 'SWET', 'nuSMEFT'])('does not belong to %s', (eft) => {
    expect(placesOf(wcxf('  nugamma_12: 0', 'x', eft))).toEqual(['unknown-key 5:3'])
  })
  it('may be one of another basis, if its file has it', () => {
    const basis = basisOf(['nu_gamma_12', 'nugamma_12'])
    expect(issuesOf(wcxf('  nu_gamma_12: 1\n  nugamma_12: 1', 'small', 'SMEFT'), { basis })).toEqual([])
  })
})
