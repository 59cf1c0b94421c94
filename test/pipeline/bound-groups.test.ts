// Bounds as rows of the ledger figure.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { comparedGroups, ledgerGroups } from '../../src/bound-groups.js'
import { bounds, boundsWhere } from '../../src/catalogue/index.js'
import { modelBounds } from '../../src/model-bounds.js'
import type { BoundGroup } from '../../src/plot/figures/bounds.js'
import { plainText } from '../../src/plot/text/rich-text.js'

const rowsOf = (groups: readonly BoundGroup[]): readonly unknown[] => groups.flatMap(({ rows }) => rows)

const only = (...ids: readonly string[]): readonly BoundGroup[] => ledgerGroups(boundsWhere(bounds, { ids }), bounds)

describe('the ledger as rows', () => {
  it('has the strongest limit first, and says of which flavour it is', () => {
    expect(rowsOf(only('texono-2007-moment', 'gemma-2012-moment'))).toEqual([
      { label: 'ν̄_e GEMMA 2012, 90 %', upper: 2.9e-11 },
      { label: 'ν̄_e TEXONO 2007, 90 %', upper: 7.4e-11 },
    ])
  })

  it('draws what is disputed, approximate, a few times a number or a range as an outline', () => {
    const doubtful = only(
      'omega-centauri-2020-moment',
      'neutrality-of-matter-charge',
      'lz-xenonnt-2022-moment',
      'sn1987a-charge',
      'gemma-ii-moment',
    )
    expect(rowsOf(doubtful)).toHaveLength(5)
    for (const row of rowsOf(doubtful)) expect(row).toMatchObject({ isDoubtful: true })
    expect(rowsOf(only('sn1987a-charge'))).toMatchObject([{ upper: 2e-15 }])
    expect(rowsOf(only('lz-xenonnt-2022-moment'))).toMatchObject([{ upper: 1e-11 }])
  })

  it('draws two standard deviations of a measurement, and no bar for a dispute', () => {
    // 0.6 ± 3.2: −5.8 to 7.0.
    expect(rowsOf(only('neutrality-of-matter-2024-charge'))).toMatchObject([{ lower: -5.8e-21, upper: 7e-21 }])
    expect(only('red-giant-tip-emulation-2023')).toEqual([])
  })
})

describe('limits with a model', () => {
  const groupsFor = (slope: number): readonly BoundGroup[] => {
    const diagonal = (entry: string | number): unknown => [
      [entry, 0, 0],
      [0, entry, 0],
      [0, 0, entry],
    ]
    const report = modelBounds(
      {
        nuvertex: 1,
        states: ['1 meV', '9 meV', '50 meV'].map((mass) => ({ nature: 'dirac', mass })),
        mixing: { pdg: { theta12: '33 deg', theta13: '8 deg', theta23: '45 deg', delta: '0 deg' } },
        formFactors: {
          charge: { unit: 'e0', matrix: diagonal(`${slope}*q2`) },
          anapole: { unit: 'cm^2', matrix: diagonal(0) },
        },
      },
      bounds,
      { filter: { ids: ['texono-2010-radius'] } },
    )
    if (E.isLeft(report)) throw new Error(JSON.stringify(report.left))
    return comparedGroups(report.right.bounds, 'mine')
  }
  // 6·slope GeV⁻² = effective radius; half of it is compared with −2.1e-32 … 3.3e-32.
  const slope = 2e-32 / 6 / 3.893793721718594e-28

  it('have the prediction as a line', () => {
    const [group] = groupsFor(slope)
    expect(plainText(group?.quantity ?? '')).toBe('⟨r²⟩(ν_e)')
    expect(group?.rows).toEqual([{ label: 'TEXONO 2010, 90 %', lower: -2.1e-32, upper: 3.3e-32 }])
    expect(group?.prediction?.value).toBeCloseTo(1e-32, 40)
  })

  it('show the side of the prediction', () => {
    const [group] = groupsFor(-slope)
    expect(plainText(group?.quantity ?? '')).toBe('−⟨r²⟩(ν_e)')
    expect(group?.rows).toEqual([{ label: 'TEXONO 2010, 90 %', lower: -3.3e-32, upper: 2.1e-32 }])
    expect(group?.prediction?.value).toBeGreaterThan(0)
  })

  it('say so where the prediction is 0, which no logarithm shows', () => {
    const zero = [[0]]
    const report = modelBounds(
      {
        nuvertex: 1,
        states: [{ nature: 'dirac', mass: '1 meV' }],
        formFactors: { magnetic: { unit: 'muB', matrix: zero }, electric: { unit: 'muB', matrix: zero } },
      },
      bounds,
      { filter: { ids: ['m5-2013-moment-95'] } },
    )
    if (E.isLeft(report)) throw new Error(JSON.stringify(report.left))
    const [group] = comparedGroups(report.right.bounds, 'mine')
    expect(plainText(group?.quantity ?? '')).toBe('µ(stars), mine: 0')
    expect(group?.prediction).toBeUndefined()
  })
})
