// How ties and antineutrinos are told: as one law where one law holds, and otherwise not. Reports of two states, by hand.

import { describe, expect, it } from 'vitest'
import { antineutrinoGroups } from '../../src/explain/facts/antineutrino.js'
import { cases, forkGroups } from '../../src/explain/facts/fork.js'
import { tieGroups } from '../../src/explain/facts/tie.js'
import type { EntryReport, Report, Term } from '../../src/physics/report.js'
import { diracReport, forkReport, majoranaReport, zero } from './sample-reports.js'

type Entries = readonly (readonly EntryReport[])[]
const free: EntryReport = { status: 'complex', argPi: null, relation: null, because: [] }
const phase = (argPi: string): EntryReport => ({ ...free, status: 'phase', argPi })
const tied = (entry: readonly [number, number], factor = '1', conjugate = false, more: Partial<Term> = {}) => ({
  ...free,
  relation: [{ entry, factor, conjugate, ...more }],
})
const anti = (entry: readonly [number, number], factor = '1', conjugate = false) =>
  tied(entry, factor, conjugate, { species: 'neutrino' })

/** The report of two or three states with these magnetic entries, everything else zero. */
function magnetic(neutrino: Entries, antineutrino: Entries = neutrino.map((row) => row.map(() => zero))): Report {
  const base = diracReport(neutrino.length)
  const nothing = neutrino.map((row) => row.map(() => zero))
  const parts = { charge: nothing, electric: nothing, anapole: nothing }
  const report = (entries: Entries) => ({ freeParameters: null, entries })
  const all = Object.entries({ ...parts, magnetic: neutrino }).map(([name, entries]) => [name, report(entries)])
  const allAnti = Object.entries({ ...parts, magnetic: antineutrino }).map(([name, entries]) => [name, { entries }])
  return { ...base, formFactors: Object.fromEntries(all), antineutrino: Object.fromEntries(allAnti) }
}

const antineutrinoOf = (...reports: readonly Report[]): string | undefined =>
  antineutrinoGroups(reports).find(({ formFactors }) => formFactors.includes('magnetic'))?.statement

const square = [
  [free, free],
  [free, free],
]
const image = (factor: string, transposed: boolean, conjugate: boolean): Entries =>
  square.map((row, f) => row.map((_, i) => anti(transposed ? [i + 1, f + 1] : [f + 1, i + 1], factor, conjugate)))

describe('antineutrinos', () => {
  it.each([
    ['1', false, false, 'neutrino[f,i]'],
    ['-1', true, false, '-neutrino[i,f]'],
    ['i', false, true, 'i*conj(neutrino[f,i])'],
    ['-1', true, true, '-conj(neutrino[i,f])'],
    ['exp(i*pi/3)', false, false, 'exp(i*pi/3)*neutrino[f,i]'],
  ] as const)('follow by one formula: %s, transposed %s, conjugate %s', (factor, transposed, conjugate, text) => {
    const report = magnetic(square, image(factor, transposed, conjugate))
    expect(antineutrinoOf(report)).toBe(`antineutrino[f,i] = ${text}`)
    // Every case of a fork must have the same, and cases in which all vanishes do not count.
    const nothing = magnetic(square.map((row) => row.map(() => zero)))
    expect(antineutrinoOf(nothing, report, report)).toBe(`antineutrino[f,i] = ${text}`)
    const other = magnetic(square, image(factor === '1' ? '-1' : '1', transposed, conjugate))
    expect(antineutrinoOf(report, other)).toBe(
      'each antineutrino entry follows from a neutrino entry, by no common formula',
    )
  })

  it('that vanish are said to vanish, but not where the neutrino entries do not', () => {
    const nothing = magnetic(square.map((row) => row.map(() => zero)))
    expect(antineutrinoOf(nothing)).toBe('every antineutrino entry vanishes')
    expect(antineutrinoOf(magnetic(square))).toBe(
      'each antineutrino entry follows from a neutrino entry, by no common formula',
    )
    expect(
      antineutrinoOf(
        magnetic(
          square.map((row) => row.map(() => zero)),
          image('1', false, false),
        ),
      ),
    ).toBe('each antineutrino entry follows from a neutrino entry, by no common formula')
  })

  it.each<[string, Entries]>([
    [
      'one of which vanishes',
      [
        [anti([1, 1]), zero],
        [anti([2, 1]), anti([2, 2])],
      ],
    ],
    [
      'with two factors',
      [
        [anti([1, 1]), anti([1, 2], '-1')],
        [anti([2, 1]), anti([2, 2])],
      ],
    ],
    [
      'one conjugated',
      [
        [anti([1, 1]), anti([1, 2], '1', true)],
        [anti([2, 1]), anti([2, 2])],
      ],
    ],
    [
      'one by two terms',
      [
        [{ ...free, relation: [...(anti([1, 1]).relation ?? []), ...(anti([1, 2]).relation ?? [])] }, anti([1, 2])],
        [anti([2, 1]), anti([2, 2])],
      ],
    ],
    [
      'one by a factor that is no phase',
      [
        [anti([1, 1], '2'), anti([1, 2])],
        [anti([2, 1]), anti([2, 2])],
      ],
    ],
    [
      'one from another place',
      [
        [anti([2, 2]), anti([1, 2])],
        [anti([2, 1]), anti([2, 2])],
      ],
    ],
  ])('follow by no common formula: %s', (_, antineutrino) => {
    expect(antineutrinoOf(magnetic(square, antineutrino))).toBe(
      'each antineutrino entry follows from a neutrino entry, by no common formula',
    )
  })

  it('may be independent', () => {
    const some = [
      [free, anti([1, 2])],
      [anti([2, 1]), zero],
    ]
    expect(antineutrinoOf(magnetic(square, some))).toBe("there are antineutrino entries independent of the neutrino's")
  })

  it('need no conjugation of values on a line', () => {
    // On the line of phase π/3, conj(z) = exp(−2iπ/3) z.
    const lines = [
      [phase('1/3'), zero],
      [zero, zero],
    ]
    expect(
      antineutrinoOf(
        magnetic(lines, [
          [anti([1, 1], '1', true), zero],
          [zero, zero],
        ]),
      ),
    ).toBe('antineutrino[f,i] = exp(-i*pi*2/3)*neutrino[f,i]')
  })
})

describe('ties', () => {
  const told = (entries: Entries) => {
    const [group] = tieGroups(magnetic(entries), [magnetic(entries)])
    return group === undefined ? undefined : [group.isLaw, ...group.statements]
  }
  const three = (a: EntryReport, b: EntryReport, c: EntryReport, upper: EntryReport = free): Entries => [
    [free, upper, free],
    [a, free, free],
    [b, c, free],
  ]

  it.each<[readonly EntryReport[], string]>([
    [[tied([1, 2]), tied([1, 3]), tied([2, 3])], 'upper triangle'],
    [[tied([1, 2], '-1'), tied([1, 3], '-1'), tied([2, 3], '-1')], 'minus upper triangle'],
    [[tied([1, 2], 'i', true), tied([1, 3], 'i', true), tied([2, 3], 'i', true)], 'i*conj(upper triangle)'],
  ])('%#: by one law are one', ([a = free, b = free, c = free], text) =>
    expect(told(three(a, b, c))).toEqual([true, `lower triangle = ${text}`]),
  )

  it('by one law may leave out a pair of zeros', () => {
    const [b, c] = [tied([1, 3]), tied([2, 3])]
    expect(told(three(zero, b, c, zero))).toEqual([true, 'lower triangle = upper triangle'])
    expect(told(three(zero, b, c))).toEqual([false, 'magnetic[3,1] = magnetic[1,3]', 'magnetic[3,2] = magnetic[2,3]'])
  })

  it.each<[string, readonly EntryReport[], readonly string[]]>([
    ['factors', [tied([1, 2]), tied([1, 3], '-1'), tied([2, 3])], ['magnetic[1,2]', '-magnetic[1,3]', 'magnetic[2,3]']],
    [
      'conjugation',
      [tied([1, 2]), tied([1, 3], '1', true), tied([2, 3])],
      ['magnetic[1,2]', 'conj(magnetic[1,3])', 'magnetic[2,3]'],
    ],
    ['rows', [tied([1, 2]), tied([2, 3]), tied([2, 3])], ['magnetic[1,2]', 'magnetic[2,3]', 'magnetic[2,3]']],
    ['columns', [tied([1, 2]), tied([1, 2]), tied([2, 3])], ['magnetic[1,2]', 'magnetic[1,2]', 'magnetic[2,3]']],
  ])('by several %s are listed', (_, [a = free, b = free, c = free], others) =>
    expect(told(three(a, b, c))).toEqual([
      false,
      ...['[2,1]', '[3,1]', '[3,2]'].map((entry, k) => `magnetic${entry} = ${others[k]}`),
    ]),
  )

  it('of two states are told entry by entry, and of entries above the diagonal too', () => {
    expect(
      told([
        [free, free],
        [tied([1, 2]), free],
      ]),
    ).toEqual([false, 'magnetic[2,1] = magnetic[1,2]'])
    const above = three(tied([1, 2]), tied([1, 3]), tied([2, 3]), tied([1, 1]))
    expect(told(above)?.[1]).toBe('magnetic[1,2] = magnetic[1,1]')
    expect(
      told([
        [free, free],
        [free, free],
      ]),
    ).toBeUndefined()
  })

  it('that are more than twelve are cut', () => {
    const many = Array.from({ length: 6 }, (_, f) =>
      Array.from({ length: 6 }, (__, i) => (f > i ? tied([i + 1, f + 1], f === 1 ? '-1' : '1') : free)),
    )
    const [group] = tieGroups(magnetic(many), [magnetic(many)])
    expect([group?.statements.length, group?.omitted]).toEqual([12, 3])
  })
})

describe('forks', () => {
  it('are none without open parities, and the report is its own case', () => {
    const report = majoranaReport(2)
    expect([forkGroups(report, cases(report)), cases(report)]).toEqual([[], [report]])
  })

  it('with the same cases are told together, form factor by form factor', () => {
    const report = forkReport()
    const told = forkGroups(report, cases(report)).map(({ formFactors, entries, cases: each }) => [
      formFactors.join(' '),
      entries,
      ...each,
    ])
    expect(told).toEqual([
      [
        'charge magnetic',
        '[1,2]',
        'must vanish if cpParity(f) = cpParity(i)',
        'imaginary if cpParity(f) = -cpParity(i)',
      ],
      ['electric', '[1,2]', 'imaginary if cpParity(f) = cpParity(i)', 'must vanish if cpParity(f) = -cpParity(i)'],
      ['anapole', '[1,2]', 'real if cpParity(f) = cpParity(i)', 'must vanish if cpParity(f) = -cpParity(i)'],
    ])
  })
})
