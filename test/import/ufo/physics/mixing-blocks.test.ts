// Which blocks are looked at as mixing matrices of two states, and what is said of them.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { importUfo } from '../../../../src/import/ufo/import-ufo.js'
import { type External, ufo } from '../ufo-models.js'

const entry = (block: string, code: string, value: string): External => ({
  ...{ name: `${block}${code.replace(/\W+/g, 'x')}`, value, block, code },
})
const square = (block: string, ...values: readonly string[]): readonly External[] =>
  values.map((value, k) => entry(block, `${Math.floor(k / 2) + 1}, ${(k % 2) + 1}`, value))

/** Findings on d times a sum of parameters, of which d alone is not zero. */
function said(mixing: readonly External[], used: string, params?: string): readonly string[] {
  const result = importUfo(
    ufo({
      neutrals: [
        { name: 've', code: 12, isMajorana: true },
        { name: 'N1', code: 9900012, isMajorana: true },
      ],
      externals: [{ name: 'd', value: '2e-7', block: 'DIPOLE', code: '1' }, ...mixing],
      couplings: { GC_4: `d + d*d*(${used})` },
      vertices: [{ particles: 've N1 a', terms: { FFV3: 'GC_4' } }],
    }),
    { folder: 'M', params: params === undefined ? undefined : { text: params, file: 'p' } },
  )
  if (E.isLeft(result)) return result.left.map(({ received }) => received)
  return result.right.findings.map(({ code, message, location }) => `${location?.line} ${code}: ${message}`)
}

const flaw = (why: string, block = 'NUMIX'): string =>
  `28 mixing-not-unitary: The mixing in block ${block} is not unitary: ${why}. Give values with --params.`
const short = square('NUMIX', '0.5', '0', '0', '1')
const zero = square('NUMIX', '0', '0', '0', '0')
const tilted = square('NUMIX', '0.6', '0.8', '-0.8', '0.6')

describe('a block of mixing', () => {
  it.each<[string, readonly External[], string, readonly string[]]>([
    ['of one wrong length', short, 'NUMIX1x1', [flaw('row 1 has the length² 0.250000')]],
    ['that is a rotation', tilted, 'NUMIX1x1', []],
    ['that is zero', zero, 'NUMIX1x1', [flaw('it is zero')]],
    ['that no coupling uses', short, 'd', []],
    [
      'whose second row is wrong',
      square('NUMIX', '1', '0', '0', '2'),
      'NUMIX1x1',
      [flaw('row 2 has the length² 4.00000')],
    ],
    [
      'whose columns alone are unitary',
      square('NUMIX', '1', '1', '0', '0'),
      'NUMIX1x1',
      [flaw('row 1 has the length² 2.00000')],
    ],
    ['with an entry missing', short.slice(1), 'NUMIX2x2', []],
    ['with an entry more', [...short, entry('NUMIX', '3, 3', '1')], 'NUMIX1x1', []],
    ['with an entry in another place', [...short.slice(0, 3), entry('NUMIX', '3, 2', '1')], 'NUMIX1x1', []],
    ['with an entry in column 3', [...short.slice(0, 3), entry('NUMIX', '2, 3', '1')], 'NUMIX1x1', []],
    ['with an entry in row 0', [...short.slice(0, 3), entry('NUMIX', '0, 2', '1')], 'NUMIX1x1', []],
    ['with an entry in column 0', [...short.slice(0, 3), entry('NUMIX', '2, 0', '1')], 'NUMIX1x1', []],
    ['with a single index', [...short.slice(0, 3), entry('NUMIX', '2', '1')], 'NUMIX1x1', []],
    ['that is larger and zero', [...zero, entry('NUMIX', '3, 3', '0')], 'NUMIX1x1', [flaw('it is zero')]],
    ['that is zero, with a single index', [...zero.slice(0, 3), entry('NUMIX', '2', '0')], 'NUMIX1x1', []],
    [
      'with all of its imaginary part',
      [...short, ...square('IMNUMIX', '0', '0', '0', '0')],
      'NUMIX1x1',
      [flaw('row 1 has the length² 0.250000')],
    ],
    ['with a part of its imaginary part', [...short, entry('IMNUMIX', '1, 1', '0.1')], 'NUMIX1x1', []],
    [
      'used by its imaginary part',
      [...short, ...square('IMNUMIX', '0', '0', '0', '0')],
      'IMNUMIX1x1',
      [flaw('row 1 has the length² 0.250000')],
    ],
    [
      'that is zero, with an imaginary part that is not',
      [...zero, ...square('IMNUMIX', '1', '0', '0', '1')],
      'NUMIX1x1',
      [],
    ],
    [
      'that is zero, with an imaginary part that is zero',
      [...zero, ...square('IMNUMIX', '0', '0', '0', '0')],
      'NUMIX1x1',
      [flaw('it is zero')],
    ],
    // (0.6, 0.8i) and (0.8i, 0.6): 0.6 · (−0.8i) + 0.8i · 0.6 = 0; with 0.8 for 0.8i in the second row 0.48 + 0.48i.
    [
      'that is complex',
      [...square('NUMIX', '0.6', '0', '0', '0.6'), ...square('IMNUMIX', '0', '0.8', '0.8', '0')],
      'NUMIX1x1',
      [],
    ],
    [
      'whose rows are not orthogonal',
      [...square('NUMIX', '0.6', '0', '0.8', '0.6'), ...square('IMNUMIX', '0', '0.8', '0', '0')],
      'NUMIX1x1',
      [flaw('rows 1 and 2 have the product 0.678823')],
    ],
    // i and 1 in one column: 1 · (−i)·… the product of (1, 0) and (0.6i, 0.8) is −0.6i.
    [
      'whose rows have an imaginary product',
      [...square('NUMIX', '1', '0', '0', '0.8'), ...square('IMNUMIX', '0', '0', '0.6', '0')],
      'NUMIX1x1',
      [flaw('rows 1 and 2 have the product 0.600000')],
    ],
  ])('%s', (_, mixing, used, expected) => {
    expect(said(mixing, used)).toEqual(expected)
  })

  it('is that of the values that are given', () => {
    const card = (value: string): string => `Block NUMIX\n 1 1 ${value}\n`
    expect(said(square('NUMIX', '1', '0', '0', '1'), 'NUMIX1x1', card('0.9'))).toEqual([
      flaw('row 1 has the length² 0.810000'),
    ])
    // 0.25 of 0.5: the digits of 0. leave half a unit.
    expect(said(short, 'NUMIX1x1', card('1'))).toEqual([])
    expect(said(short, 'NUMIX1x1', card('0.999'))).toEqual([flaw('row 1 has the length² 0.998001')])
    expect(said(short, 'NUMIX1x1', card('0.9999999999999999'))).toEqual([])
  })

  it.each<[string, boolean]>([
    ['0.995', true],
    ['0.9949', false],
    ['1.005', true],
    ['1.0051', false],
    ['0.99500', false],
    ['99.5e-2', true],
    ['9.950e-1', true],
  ])('is unitary to its digits: %s, %s', (value, isFine) => {
    // |x|² with half a unit h of the last digit: 1 − x² ≤ 2xh + h². 0.995: 0.009975 against 0.000995: not enough by itself.
    const messages = said(square('NUMIX', value, '0.00', '0.00', '1.00'), 'NUMIX1x1')
    const x = Number(value)
    const [digits = '', exponent = '0'] = value.split('e')
    const half = 0.5 * 10 ** (Number(exponent) - (digits.split('.')[1] ?? '').length)
    // The other entry of the row, 0.00 ± 0.005, adds 0.005² on its own.
    const slack = 2 * half * x + half * half + 0.005 ** 2
    expect(messages.length === 0).toBe(Math.abs(1 - x * x) <= slack)
    expect(isFine || messages.length === 1).toBe(true)
  })
})
