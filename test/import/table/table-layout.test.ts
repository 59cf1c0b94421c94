// Which columns of a table hold what, and what is said of names that are nearly right; a row as a model file.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { parseDecimal, rational, zero } from '../../../src/exact/rational.js'
import { headerModel } from '../../../src/import/table/header-model.js'
import type { PrintedNumber } from '../../../src/import/table/printed-number.js'
import { rowModelText } from '../../../src/import/table/row-model-text.js'
import { tableLayout } from '../../../src/import/table/table-layout.js'

const told = (names: readonly string[], count = 2, line: number | null = 3) => {
  const layout = tableLayout(names, { count, file: 'f', line })
  if (E.isRight(layout)) return layout.right
  return layout.left.map(({ code, location, expected, received, hint }) => [
    code,
    location?.line ?? null,
    expected,
    received,
    hint,
  ])
}

describe('the layout of a table', () => {
  it('has its entries in the order of form factors, row by row', () => {
    const names = ['x', 'A_21_im', 'mu_22', 'q_11_re', 'label', 'mu_12_im', 'a_21_re', 'q_11_im', 'MU_12_RE']
    const layout = told(names)
    expect(layout).toEqual({
      names,
      cellOf: Int32Array.from([-1, 0, 1, 2, -1, 3, 4, 5, 6]),
      cellNames: ['A_21_im', 'mu_22', 'q_11_re', 'mu_12_im', 'a_21_re', 'q_11_im', 'MU_12_RE'],
      entries: [
        { formFactor: 'charge', final: 0, initial: 0, re: 2, im: 5 },
        { formFactor: 'magnetic', final: 0, initial: 1, re: 6, im: 3 },
        { formFactor: 'magnetic', final: 1, initial: 1, re: 1, im: undefined },
        { formFactor: 'anapole', final: 1, initial: 0, re: 4, im: 0 },
      ],
      ignored: ['x', 'label'],
      realOnly: ['mu_22'],
    })
  })

  const name = 'the name of a form-factor column'
  const real = (column: string): string => `If the values are real, call the column ${column}.`
  it.each<[string, readonly string[], readonly (readonly unknown[])[]]>([
    ['a misspelt name', ['mu_12', 'mu_21_rre'], [['unknown-key', 3, name, 'mu_21_rre', 'Did you mean mu_21_re?']]],
    [
      'a misspelt name in capitals',
      ['mu_12', ' MU_21_RRE '],
      [['unknown-key', 3, name, ' MU_21_RRE ', 'Did you mean mu_21_re?']],
    ],
    [
      'an index beyond',
      ['mu_12', 'mu_31', 'mu_13'],
      [
        ['wrong-size', 3, 'indices from 1 to 2, the states of the model', 'mu_31', null],
        ['wrong-size', 3, 'indices from 1 to 2, the states of the model', 'mu_13', null],
      ],
    ],
    ['a column twice', ['mu_12', 'MU_1_2'], [['duplicate-key', 3, 'each column once', 'mu_12 and MU_1_2', null]]],
    [
      'a number and a pair',
      ['mu_12', 'mu_12_im', 'mu_12_re'],
      [['given-twice', 3, 'mu_12, or a pair with _re and _im', 'mu_12 and mu_12_re', null]],
    ],
    [
      'a number and a part',
      ['mu_12', 'mu_12_im'],
      [['given-twice', 3, 'mu_12, or a pair with _re and _im', 'mu_12 and mu_12_im', null]],
    ],
    [
      'a real part alone',
      ['Mu_12_Re'],
      [['missing-key', 3, 'mu_12_im beside Mu_12_Re', 'Mu_12_Re alone', real('mu_12')]],
    ],
    [
      'an imaginary part alone',
      ['mu_12_im'],
      [
        [
          'missing-key',
          3,
          'mu_12_re beside mu_12_im',
          'mu_12_im alone',
          'A column of zeros says that the real part vanishes.',
        ],
      ],
    ],
    [
      'no column',
      ['a', 'b', 'c', 'd', 'e', 'f'],
      [
        [
          'missing-key',
          3,
          'columns such as mu_12_re and mu_12_im',
          'a, b, c, d, e',
          'Prefixes: q, mu, eps, a, or charge, magnetic, electric, anapole.',
        ],
      ],
    ],
    ['a long name', ['mu_12', `mu_12 [${'x'.repeat(90)}`], []],
  ])('has an issue for %s', (_, names, expected) => {
    const said = told(names)
    expect(Array.isArray(said) ? said : []).toEqual(expected)
  })

  it('has no line where the format has none, and at most 50 issues', () => {
    expect(told(['mu_12_re'], 2, null)).toEqual([
      ['missing-key', null, 'mu_12_im beside mu_12_re', 'mu_12_re alone', real('mu_12')],
    ])
    const many = told(Array.from({ length: 60 }, (_, k) => `mu_1_${k + 20}`))
    expect(Array.isArray(many) && many.length).toBe(50)
  })

  it('cuts what it repeats of names', () => {
    const long = ['x'.repeat(78), 'y', 'z']
    expect(told(long)).toEqual([[expect.anything(), 3, expect.anything(), `${'x'.repeat(78)},…`, expect.anything()]])
    expect(told(['x'.repeat(77), 'y'])).toEqual([
      [expect.anything(), 3, expect.anything(), `${'x'.repeat(77)}, y`, expect.anything()],
    ])
  })

  it('knows near names of up to nine states', () => {
    expect(told(['mu_12', 'mu_99_ree'], 9)).toEqual([['unknown-key', 3, name, 'mu_99_ree', 'Did you mean mu_99_re?']])
    expect(told(['mu_12', 'mu_99_ree'], 10)).toMatchObject({ ignored: ['mu_99_ree'] })
  })
})

describe('the model at the head of a table', () => {
  it.each<[readonly string[], string | undefined]>([
    [[], undefined],
    [['a', ' b'], undefined],
    [['nuvertex: 1', 'states: 2'], 'nuvertex: 1\nstates: 2'],
    [[' made', '', ' nuvertex : 1', '  deeper'], '\n\nnuvertex : 1\n deeper'],
    [['  nuvertex: 1'], undefined],
    [['my nuvertex: 1'], undefined],
    [['nuvertex 1'], undefined],
    [['x', '  {"a": 1, "nuvertex" : 1}'], '\n {"a": 1, "nuvertex" : 1}'],
    [['{"x": "nuvertex"}'], undefined],
  ])('%j', (comments, text) => {
    expect(headerModel(comments)).toBe(text)
  })
})

describe('a row as a model file', () => {
  const number = (value: string, radius: string): PrintedNumber => ({
    value: parseDecimal(value) ?? zero,
    radius: parseDecimal(radius) ?? zero,
  })
  const layout = told(['mu_12_re', 'mu_12_im', 'mu_21', 'mu_11_re', 'mu_11_im', 'eps_22_re', 'eps_22_im', 'a_11'])
  it('has the digits of the table, with what they leave open', () => {
    if (Array.isArray(layout)) throw new Error('no layout')
    const texts = ['+1.50', '-2.0D-3', '3', '0', '0.00', '0.1', '', '1e0']
    const numbers = [
      ...[
        number('1.5', '0.005'),
        number('-0.002', '0.00005'),
        number('3', '0'),
        number('0', '0'),
        number('0', '0.005'),
      ],
      // A binary number whose text rounds; a cell without a number; a text with an exponent.
      ...[
        { value: rational(3602879701896397n, 2n ** 55n), radius: rational(1n, 2n ** 57n) },
        undefined,
        number('1', '0.5'),
      ],
    ]
    const model = { nuvertex: 1, name: 'M', formFactors: { magnetic: { unit: 'muB', matrix: '?' }, electric: 'x' } }
    expect(rowModelText(model, { layout, numbers, texts, count: 2 }, ['Row 1.'])).toBe(
      [
        '# Row 1.',
        'nuvertex: 1',
        'name: M',
        'formFactors:',
        '  magnetic:',
        '    unit: muB',
        '    matrix:',
        '      - [{ re: "0", im: { value: "0", uncertainty: "0.005" } }, { re: { value: "1.50", uncertainty: "0.005" }, im: { value: "-2.0e-3", uncertainty: "5e-5" } }]',
        '      - [{ re: "3", im: "0" }, "?"]',
        '  electric:',
        '    matrix:',
        '      - ["?", "?"]',
        '      - ["?", "?"]',
        '  anapole:',
        '    matrix:',
        '      - [{ re: { value: "1e0", uncertainty: "0.5" }, im: "0" }, "?"]',
        '      - ["?", "?"]',
        '',
      ].join('\n'),
    )
  })
})
