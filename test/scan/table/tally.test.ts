// What a table comes to: counts by hand, worst rows in order, gaps with their first rows. Majorana moments of two states:
// µ₁₁ = µ₂₂ = 0, µ₁₂ imaginary, µ₂₁ = −µ₁₂.

import { describe, expect, it } from 'vitest'
import { type Options, reportOn } from './tables.js'

const majorana = 'nuvertex: 1\nstates: { count: 2, nature: majorana }\n'
const head = 'mu_11_re,mu_11_im,mu_12_re,mu_12_im,mu_21_re,mu_21_im'
const report = (rows: readonly string[], options: Options = {}, model = majorana) =>
  reportOn(model, `${[head, ...rows].join('\n')}\n`, options)

// Off by 1/4, 2, 1/2, 2 and 1/4 of the largest number; and rows that obey.
const rows = [
  '1,0,0,4,0,-4',
  '0,0,0,4,0,-4',
  '0,0,0,4,0,4',
  '0,2,0,4,0,-4',
  '0,0,0,3,0,3',
  '0,1,0,4,0,-4',
  '0,0,0,0,0,0',
]

describe('the tally of a table', () => {
  it('counts rows, claims and rules', () => {
    const { rows: counts, claims, violationsByRule, largestBadness, verdict } = report(rows)
    expect(counts).toEqual({ total: 7, consistent: 2, violated: 5, conditional: 0, notEvaluable: 0 })
    expect(claims.map(({ kind, code, entry, rows: count }) => [kind, code, entry.join(), count])).toEqual([
      ['violation', 'must-vanish', '1,1', 3],
      ['violation', 'wrong-relation', '2,1', 2],
    ])
    const rulesOf = (code: string) => claims.find((one) => one.code === code)?.rules
    // µ₁₁ vanishes by CPT and the Majorana condition; the tie needs either of them with hermiticity or both.
    const relation = rulesOf('wrong-relation') ?? []
    expect(rulesOf('must-vanish')).toEqual(['cpt', 'majorana-condition'])
    const expected = ['cpt', 'hermiticity', 'majorana-condition'].flatMap((rule) => {
      const count = (['cpt', 'majorana-condition'].includes(rule) ? 3 : 0) + (relation.includes(rule) ? 2 : 0)
      return count === 0 ? [] : [{ rule, rows: count }]
    })
    expect(violationsByRule).toEqual(expected.sort((a, b) => b.rows - a.rows || (a.rule < b.rule ? -1 : 1)))
    expect([largestBadness, verdict]).toEqual([2, 'violated'])
  })

  it.each<[number, readonly (readonly number[])[]]>([
    [
      10,
      [
        [3, 4, 2],
        [5, 6, 2],
        [4, 5, 0.5],
        [1, 2, 0.25],
        [6, 7, 0.25],
      ],
    ],
    [
      5,
      [
        [3, 4, 2],
        [5, 6, 2],
        [4, 5, 0.5],
        [1, 2, 0.25],
        [6, 7, 0.25],
      ],
    ],
    [
      4,
      [
        [3, 4, 2],
        [5, 6, 2],
        [4, 5, 0.5],
        [1, 2, 0.25],
      ],
    ],
    [
      2,
      [
        [3, 4, 2],
        [5, 6, 2],
      ],
    ],
    [1, [[3, 4, 2]]],
    [0, []],
  ])('keeps the %d worst rows, the first of equal ones first', (most, expected) => {
    const { worst, largestBadness } = report(rows, { worst: most })
    expect(worst.map(({ row, line, badness }) => [row, line, badness])).toEqual(expected)
    expect(largestBadness).toBe(2)
  })

  it('keeps the worst rows in whatever order they come', () => {
    const backwards = report([...rows].reverse(), { worst: 3 })
    expect(backwards.worst.map(({ row, badness }) => [row, badness])).toEqual([
      [3, 2],
      [5, 2],
      [4, 0.5],
    ])
  })

  it('rounds what a quotient of doubles leaves', () => {
    const { worst, largestBadness } = report(['1,0,0,3,0,-3'])
    expect([worst[0]?.badness, largestBadness]).toEqual([0.333333, 0.333333])
  })

  it('has nothing worst where nothing is violated', () => {
    const { worst, largestBadness, violationsByRule, claims, gaps, verdict } = report(['0,0,0,4,0,-4'])
    expect({ worst, largestBadness, violationsByRule, claims, gaps, verdict }).toEqual({
      ...{ worst: [], largestBadness: null, violationsByRule: [], claims: [], gaps: [], verdict: 'consistent' },
    })
  })

  it('tells gaps by column and kind, each with its first row', () => {
    const gapped = ['0,0,0,4,0,-4', ',0,0,4,0,-4', '0,0,0,nan,0,-4', ',0,0,4,0,inf', '1,0,0,,0,-4', '0,0,0,NaN,0,-inf']
    const { gaps, rows: counts } = report(gapped)
    expect(counts).toEqual({ total: 6, consistent: 1, violated: 1, conditional: 0, notEvaluable: 4 })
    expect(gaps).toEqual([
      { column: 'mu_11_re', reason: 'empty', rows: 2, firstRow: 2, firstLine: 3 },
      { column: 'mu_12_im', reason: 'empty', rows: 1, firstRow: 5, firstLine: 6 },
      { column: 'mu_12_im', reason: 'not a number', rows: 2, firstRow: 3, firstLine: 4 },
      { column: 'mu_21_im', reason: 'infinite', rows: 2, firstRow: 4, firstLine: 5 },
    ])
  })

  it('is conditional, or not evaluable, if nothing is worse', () => {
    const cp = `${majorana}assume: [cp]\n`
    const [fine, open, gap, bad] = ['0,0,0,0,0,0', '0,0,0,4,0,-4', ',0,0,0,0,0', '1,0,0,4,0,-4']
    const verdictOf = (...own: readonly (string | undefined)[]): string =>
      report(
        own.map((text) => text ?? ''),
        {},
        cp,
      ).verdict
    expect(verdictOf(fine)).toBe('consistent')
    expect(verdictOf(fine, open)).toBe('conditional')
    expect(verdictOf(fine, open, gap)).toBe('not-evaluable')
    expect(verdictOf(gap, open, bad, fine)).toBe('violated')
    const { claims, violationsByRule } = report([open ?? ''], {}, cp)
    expect(claims.map(({ kind, code }) => [kind, code])).toContainEqual(['condition', 'parity-condition'])
    // A condition breaks no rule.
    expect(violationsByRule).toEqual([])
  })

  it('has its claims in the order of form factors and entries', () => {
    const text = 'eps_22,a_21_re,a_21_im,a_12_re,a_12_im,mu_22,q_11,mu_11\n1,1,0,2,0,1,1,1\n'
    const { claims } = reportOn(majorana, text)
    expect(claims.map(({ formFactor, entry }) => `${formFactor} ${entry}`)).toEqual([
      ...['charge 1,1', 'magnetic 1,1', 'magnetic 2,2', 'electric 2,2', 'anapole 2,1'],
    ])
  })

  it('has entry 2 before entry 10', () => {
    const many = 'nuvertex: 1\nstates: { count: 10, nature: majorana }\n'
    const { claims } = reportOn(many, 'mu_10_10,mu_2_2,mu_2_10,mu_2_1\n1,1,1,1\n')
    expect(claims.map(({ entry }) => entry.join())).toEqual(['2,1', '2,2', '2,10', '10,10'])
  })
})
