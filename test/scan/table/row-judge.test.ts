// Rows with the same answers share an outcome, so every row of a table must be judged as if it were alone, and as the exact
// engine judges a model file of it.

import { describe, expect, it } from 'vitest'
import type { JudgedRow } from '../../../src/scan/table/row-line.js'
import { rowLine } from '../../../src/scan/table/row-line.js'
import { type Options, reportOn, verdictOfRow } from './tables.js'

const three = 'nuvertex: 1\nstates: { count: 3, nature: majorana }\n'
const entries = ['11', '12', '13', '21', '22', '23', '31', '32', '33']
const names = entries.flatMap((pair) => [`mu_${pair}_re`, `mu_${pair}_im`])

/** A row of the matrix that obeys, imaginary and antisymmetric, with other texts at some columns. */
function row(changes: Readonly<Record<string, string>> = {}): readonly string[] {
  const base: Readonly<Record<string, string>> = {
    ...{ mu_12_im: '4.0', mu_21_im: '-4.0', mu_13_im: '2.0', mu_31_im: '-2.0', mu_23_im: '1.0', mu_32_im: '-1.0' },
    ...changes,
  }
  return names.map((name) => base[name] ?? '0')
}

/** Each number in turn that is wrong, zero, or missing, and some pairs of them. */
const rows: readonly (readonly string[])[] = [
  row(),
  ...names.map((name) => row({ [name]: '0.5' })),
  ...names.map((name) => row({ [name]: '' })),
  ...names.map((name, k) => row({ [name]: 'nan', [names[(k + 5) % names.length] ?? '']: '7' })),
  ...names.map((name, k) => row({ [name]: '0.50', [names[(k + 1) % names.length] ?? '']: '0.5' })),
  row(Object.fromEntries(names.map((name) => [name, '0']))),
  row(Object.fromEntries(names.map((name) => [name, '']))),
  row({ mu_12_im: '4.05', mu_21_im: '-4.1' }),
  row({ mu_12_im: '1.00000000000000000000001', mu_21_im: '-1.00000000000000000000003' }),
]

function linesOf(model: string, own: readonly (readonly string[])[], options: Options = {}): readonly string[] {
  const lines: string[] = []
  const onRow = (judged: JudgedRow): void => void lines.push(rowLine({ ...judged, row: 1, line: 2 }))
  reportOn(model, `${[names, ...own].map((cells) => cells.join()).join('\n')}\n`, { ...options, onRow })
  return lines
}

const tolerance = (d: bigint): Options => ({
  tolerance: { kind: 'relative', value: { n: d === 0n ? 0n : 1n, d: d === 0n ? 1n : d }, text: 't' },
})

describe('a row among others', () => {
  it.each<[string, string, Options]>([
    ['by its digits', three, {}],
    ['at its word', three, tolerance(0n)],
    ['with a tolerance', three, tolerance(20n)],
    ['where parities are open', `${three}assume: [cp]\n`, {}],
    ['of Dirac states', three.replace('majorana', 'dirac'), {}],
  ])('is judged as it is alone: %s', (_, model, options) => {
    const together = linesOf(model, rows, options)
    const alone = rows.map((own) => linesOf(model, [own], options).join())
    expect(together).toEqual(alone)
    expect(new Set(together).size).toBeGreaterThan(5)
  })

  it.each<[string, string, Options]>([
    ['by its digits', three, {}],
    ['with a tolerance', three, tolerance(20n)],
    ['where parities are open', `${three}assume: [cp]\n`, {}],
  ])('is judged as a model file of it is: %s', (_, model, options) => {
    const some = rows.filter((_row, k) => k % 6 === 0 || k > rows.length - 5)
    const verdicts = linesOf(model, some, options).map((line) => line.split(',')[2])
    const text = `${[names, ...some].map((cells) => cells.join()).join('\n')}\n`
    expect(verdicts).toEqual(some.map((_row, k) => verdictOfRow(model, text, k + 1, options)))
  })
})

describe('a tolerance', () => {
  it.each([
    // The largest number is 4, so each may be off by 0.2: 4.0 and 3.6 are just close enough.
    ['-3.6', 'consistent'],
    ['-3.5999999999999999999', 'violated'],
    ['-3.59', 'violated'],
    ['-3.61', 'consistent'],
  ])('of 1/20 beside 4: %s is %s', (im, verdict) => {
    const [line = ''] = linesOf(three, [row({ mu_12_im: '4.0', mu_21_im: im })], tolerance(20n))
    expect(line.split(',')[2]).toBe(verdict)
  })
})

/** Digits of cos and sin of k π/6, from mpmath. */
const directions = [
  ['1', '0'],
  ['0.86602540378443864676372', '0.5'],
  ['0.5', '0.86602540378443864676372'],
  ['0', '1'],
  ['-0.5', '0.86602540378443864676372'],
  ['-0.86602540378443864676372', '0.5'],
] as const

describe('a row near a line at an angle, by more digits than doubles have', () => {
  it('is judged as it is alone', () => {
    const model = `nuvertex: 1\nstates: { count: 2, nature: dirac, cpParities: ["exp(i*pi/3)", 1] }\nassume: [cp]\n`
    const told = (cells: readonly string[]): readonly string[] => {
      const lines: string[] = []
      const onRow = (judged: JudgedRow): void => void lines.push(rowLine({ ...judged, row: 1, line: 2 }))
      reportOn(model, `mu_12_re,mu_12_im,mu_21_re,mu_21_im\n${cells.join('\n')}\n`, { onRow })
      return lines
    }
    const own = directions.flatMap((upper) => directions.map(([re, im]) => [...upper, re, `-${im}`].join()))
    const together = told(own)
    expect(together).toEqual(own.flatMap((cells) => told([cells])))
    // Hermitian, and on one line: of all pairs of directions one.
    expect(together.filter((line) => line.includes(',consistent,'))).toHaveLength(1)
  })
})

describe('the worst violation of a row', () => {
  const worst = (changes: Readonly<Record<string, string>>): readonly (string | undefined)[] => {
    const [line = ''] = linesOf(three, [row(changes)])
    // verdict, violations, entry, code, residual, off by
    return line.trimEnd().split(',').slice(2, 8)
  }
  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    // The largest number is 4.
    ['a diagonal entry', { mu_22_re: '0.5' }, ['violated', '1', 'mu_22', 'must-vanish', '0.5', '0.125']],
    // |−0.5 + 1| against the tie; the largest is still 4.
    ['a mirror entry', { mu_32_im: '-0.5' }, ['violated', '1', 'mu_32', 'wrong-relation', '0.5', '0.125']],
    // µ₁₃ must be imaginary: its real part 3 is off; the largest is 4.
    ['a phase', { mu_13_re: '3' }, ['violated', '1', 'mu_13', 'wrong-phase', '3', '0.75']],
    // Of two equal ones the first; of two different ones the larger.
    [
      'the first of equal ones',
      { mu_11_re: '1', mu_22_im: '1' },
      ['violated', '2', 'mu_11', 'must-vanish', '1', '0.25'],
    ],
    ['the larger one', { mu_11_re: '1', mu_22_im: '2' }, ['violated', '2', 'mu_22', 'must-vanish', '2', '0.5']],
    ['the larger one first', { mu_11_re: '2', mu_22_im: '1' }, ['violated', '2', 'mu_11', 'must-vanish', '2', '0.5']],
    // A number that is its own scale.
    ['the largest number', { mu_33_re: '8' }, ['violated', '1', 'mu_33', 'must-vanish', '8', '1']],
    ['none', {}, ['consistent', '0', '', '', '', '']],
    ['none, with a gap', { mu_33_re: '' }, ['not-evaluable', '0', '', '', '', '']],
  ])('%s', (_, changes, expected) => {
    expect(worst(changes)).toEqual(expected)
  })

  it('is no condition on the CP parities, and conditions are no violations', () => {
    // µ₁₂ ≠ 0 needs opposite parities; µ₁₁ must vanish whatever they are.
    const open = { mu_13_im: '0', mu_31_im: '0', mu_23_im: '0', mu_32_im: '0' }
    expect(linesOf(`${three}assume: [cp]\n`, [row(open), row({ ...open, mu_11_re: '8' })])).toEqual([
      '1,2,conditional,0,,,,,,0\n',
      '1,2,violated,1,mu_11,must-vanish,8,1,cpt + majorana-condition,0\n',
    ])
    // Three of them cannot be opposite to each other, but none of the values is off by anything.
    const [line = ''] = linesOf(`${three}assume: [cp]\n`, [row()])
    expect(line.split(',').slice(2, 8)).toEqual(['violated', '2', 'mu_23', 'parities-exclude-each-other', '0', '0'])
  })

  it('is measured by the largest number of its own form factor', () => {
    const text = 'mu_11_re,mu_11_im,eps_12_im,eps_12_re\n1,0,5,0\n'
    const lines: string[] = []
    reportOn(three, text, { onRow: (judged) => void lines.push(rowLine(judged)) })
    expect(lines).toEqual(['1,2,violated,1,mu_11,must-vanish,1,1,cpt + majorana-condition,0\n'])
  })
})
