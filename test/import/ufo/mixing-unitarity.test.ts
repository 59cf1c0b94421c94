// Square blocks of external parameters that couplings use: unitary to their digits, or not.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { importUfo } from '../../../src/import/ufo/import-ufo.js'
import { halfDigit } from '../../../src/import/ufo/physics/mixing-unitarity.js'
import { ufo } from './ufo-models.js'

type Rows = readonly (readonly string[])[]

const block = (name: string, rows: Rows) =>
  rows.flatMap((row, i) =>
    row.map((value, j) => ({ name: `${name}${i + 1}x${j + 1}`, value, block: name, code: `${i + 1}, ${j + 1}` })),
  )

/** What is said of the mixing of a pair of Majorana states; the coupling is d times an entry of each block. */
function said(real: Rows, imaginary: Rows = [], name = 'NUMIX'): readonly string[] {
  const used = imaginary.length === 0 ? `${name}1x2` : `(${name}1x2 + IM${name}1x2)`
  const result = importUfo(
    ufo({
      neutrals: [
        { name: 've', code: 12, isMajorana: true },
        { name: 'N1', code: 9900012, isMajorana: true },
      ],
      externals: [
        { name: 'd', value: '2e-7', block: 'DIPOLE', code: '1' },
        ...block(name, real),
        ...block(`IM${name}`, imaginary),
      ],
      couplings: { GC_4: `d*${used}` },
      vertices: [{ particles: 've N1 a', terms: { FFV3: 'GC_4' } }],
    }),
    { folder: 'M' },
  )
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right.findings.map(({ message }) => message)
}

const zero = [
  ['0', '0'],
  ['0', '0'],
]

describe('a square block of mixing', () => {
  it.each<[string, Rows, Rows]>([
    [
      'a rotation',
      [
        ['0.6', '0.8'],
        ['-0.8', '0.6'],
      ],
      [],
    ],
    [
      'a reflection',
      [
        ['0.6', '0.8'],
        ['0.8', '-0.6'],
      ],
      [],
    ],
    // Row 1 times row 2 conjugated: 0.6 · (−0.8i) + 0.8i · 0.6 = 0.
    [
      'a complex one',
      [
        ['0.6', '0'],
        ['0', '0.6'],
      ],
      [
        ['0', '0.8'],
        ['0.8', '0'],
      ],
    ],
    // 0.71² + 0.71² = 1.0082, where the digits leave 4 · 0.71 · 0.005 + … = 0.0143.
    [
      'one of two digits',
      [
        ['0.71', '0.71'],
        ['-0.71', '0.71'],
      ],
      [],
    ],
  ])('that is unitary is nothing to tell: %s', (_, real, imaginary) => {
    expect(said(real, imaginary)).toEqual([])
  })

  it.each<[string, Rows, Rows, string]>([
    [
      'a short row',
      [
        ['0.00', '1.00'],
        ['0.50', '0.00'],
      ],
      [],
      'row 2 has the length² 0.250000',
    ],
    // 0.73² + 0.71² = 1.037, of which the digits leave 0.0144.
    [
      'digits that leave no room',
      [
        ['0.73', '0.71'],
        ['-0.71', '0.71'],
      ],
      [],
      'row 1 has the length² 1.03700',
    ],
    [
      'rows that are parallel',
      [
        ['0.6', '0.8'],
        ['0.6', '0.8'],
      ],
      [],
      'rows 1 and 2 have the product 1.00000',
    ],
    // 0.6 · 0.8i + 0.8i · 0.6 = 0.96i.
    [
      'imaginary parts of the wrong sign',
      [
        ['0.6', '0'],
        ['0', '0.6'],
      ],
      [
        ['0', '0.8'],
        ['-0.8', '0'],
      ],
      'rows 1 and 2 have the product 0.960000',
    ],
    [
      'imaginary parts that are all there is',
      zero,
      [
        ['1', '1'],
        ['0', '1'],
      ],
      'row 1 has the length² 2.00000',
    ],
  ])('that is not is told: %s', (_, real, imaginary, why) => {
    expect(said(real, imaginary)).toEqual([
      `The mixing in block NUMIX is not unitary: ${why}. Give values with --params.`,
    ])
  })

  it.each(['PMNS', 'UPMNSX', 'numix'])('is known by its name: %s', (name) => {
    expect(
      said(
        zero.map((row) => row.map(() => '0.5')),
        [],
        name,
      ),
    ).toHaveLength(1)
  })
  it.each(['MIXING', 'YUKAWA', 'NUMIX2'])('and not if it may be another thing: %s', (name) => {
    expect(
      said(
        zero.map((row) => row.map(() => '0.5')),
        [],
        name,
      ),
    ).toEqual([])
  })
})

describe('half a unit of the last digit', () => {
  it.each([
    ['0.50', 0.005],
    ['-12.5', 0.05],
    ['1.5e-3', 0.00005],
    ['+1.25D+02', 0.5],
    ['.5E1', 0.5],
    ['5', 0],
    ['5.', 0],
    ['1e-3', 0],
    ['a', 0],
  ])('%s: %d', (text, half) => {
    expect(halfDigit(text)).toBeCloseTo(half, 12)
  })
})
