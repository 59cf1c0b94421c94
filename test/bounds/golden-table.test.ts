// The table of bounds as it was written down before there were records, typed in by hand: quantity, number, unit, level of
// confidence ('R': recalled, null: none), and how the number is attested (S: one of the two reviews, A: an abstract,
// R: recalled, T: a summary). Every record that is not superseded or projected is in it, and nothing else.

import { describe, expect, it } from 'vitest'
import { bounds } from '../../src/catalogue/embedded-bounds.js'
import { valueText } from '../../src/explain/bounds/value-text.js'
import type { Attestation } from '../../src/physics/bound.js'

type Row = readonly [id: string, value: string, unit: string, level: string, attested: 'S' | 'A' | 'R' | 'T']

const table: readonly Row[] = [
  ['gemma-2012-moment', '< 2.9e-11', 'muB', '90', 'S'],
  ['texono-2007-moment', '< 7.4e-11', 'muB', '90 R', 'S'],
  ['munu-2005-moment', '< 9.0e-11', 'muB', '90 R', 'S'],
  ['conus-2022-moment', '< 7.5e-11', 'muB', '90 R', 'R'],
  ['conus-2022-charge', '< 3.3e-12', 'e0', '90 R', 'R'],
  ['super-kamiokande-2004-moment', '< 1.1e-10', 'muB', '90 R', 'S'],
  ['borexino-2008-moment', '< 5.4e-11', 'muB', '90 R', 'S'],
  ['borexino-2017-moment', '< 2.8e-11', 'muB', '90 R', 'S'],
  ['borexino-2015-moment-canas', '< 3.1e-11', 'muB', '90', 'A'],
  ['borexino-2017-moment-khan', '< 8.7e-12', 'muB', '90', 'A'],
  ['xenon1t-2020-moment', '1.4e-11 … 2.9e-11', 'muB', '90', 'A'],
  ['xenonnt-2022-moment', '< 6.4e-12', 'muB', '90 R', 'R'],
  ['lz-2022-moment', '< 1.1e-11', 'muB', '90', 'A'],
  ['lz-2022-charge', '< 1.5e-13', 'e0', '90', 'A'],
  ['lz-xenonnt-2022-moment', '< few × 1e-12', 'muB', '90 R', 'A'],
  ['lz-xenonnt-2022-charge', '≲ 1e-13', 'e0', '90 R', 'A'],
  ['pandax-ii-2020-moment', '< 4.9e-11', 'muB', '90', 'R'],
  ['pandax-4t-2024-moment', '< 2.2e-11', 'muB', '90 R', 'R'],
  ['lsnd-moment', '< 6.8e-10', 'muB', '90 R', 'A'],
  ['donut-moment', '< 3.9e-7', 'muB', '90', 'R'],
  ['tristan-moment', '< 9.1e-6', 'muB', '90', 'A'],
  ['cevns-2014-moment-e', '≲ 1e-8', 'muB', 'none', 'S'],
  ['cevns-2014-moment-mu', '≲ 1e-8', 'muB', 'none', 'S'],
  ['coherent-moment-mu', '≲ 1.8e-9', 'muB', '90 R', 'R'],
  ['coherent-moment-e', '≲ 3.8e-9', 'muB', '90 R', 'R'],
  ['dresden-ii-moment', '≲ 2e-10', 'muB', '90 R', 'R'],
  ['conus-2026-moment', '< 5.18e-11', 'muB', '90', 'T'],
  ['conus-2026-charge', '< 1.76e-12', 'e0', '90', 'T'],
  ['globular-clusters-1990-moment', '< 3e-12', 'muB', 'none', 'S'],
  ['m5-2013-moment-68', '< 2.6e-12', 'muB', '68', 'A'],
  ['m5-2013-moment-95', '< 4.5e-12', 'muB', '95', 'A'],
  ['globular-clusters-2019-moment', '< 2.2e-12', 'muB', 'none', 'A'],
  ['omega-centauri-2020-moment', '< 1.2e-12', 'muB', '95', 'A'],
  ['ngc-4258-2020-moment', '< 1.5e-12', 'muB', '95', 'A'],
  ['red-giant-tip-emulation-2023', '≤ 6e-12 allowed', 'muB', 'none', 'A'],
  ['dirac-naturalness', '< 1e-14', 'muB', 'none', 'S'],
  ['neutrality-of-matter-charge', '≲ 1e-21', 'e0', 'none', 'S'],
  ['neutrality-of-matter-2024-charge', '0.6e-21 ± 3.2e-21', 'e0', 'none', 'A'],
  ['gemma-charge-estimate', '≲ 1.5e-12', 'e0', 'none', 'S'],
  ['gemma-charge', '< 2.7e-12', 'e0', '90', 'S'],
  ['germanium-ionisation-charge', '< 1.0e-12', 'e0', '90', 'A'],
  ['coherent-charge-elements', '≲ 1e-7', 'e0', 'none', 'S'],
  ['star-turning-charge', '< 1.3e-19', 'e0', 'none', 'A'],
  ['sn1987a-charge', '≲ 2e-17 … 2e-15', 'e0', 'none', 'R'],
  ['sun-charge', '≲ 6e-14', 'e0', 'none', 'R'],
  ['red-giant-tip-charge', '≲ 2e-14', 'e0', 'none', 'R'],
  ['coherent-2018-radius-e-mu', '< 22e-32', 'cm^2', '90 R', 'S'],
  ['coherent-2018-radius-e-tau', '< 38e-32', 'cm^2', '90 R', 'S'],
  ['coherent-2018-radius-mu-tau', '< 27e-32', 'cm^2', '90 R', 'S'],
  ['barranco-2007-radius', '-0.13e-32 … 3.32e-32', 'cm^2', '90', 'A'],
  ['texono-2010-radius', '-2.1e-32 … 3.3e-32', 'cm^2', '90', 'A'],
  ['lsnd-radius', '-2.97e-32 … 4.14e-32', 'cm^2', '90 R', 'R'],
  ['tristan-radius', '< 3.1e-31', 'cm^2', '90', 'A'],
  // The elements of Borexino: those of three Majorana states, then the table of 2017.
  ['borexino-2015-component-1', '< 5.6e-11', 'muB', '90', 'A'],
  ['borexino-2015-component-2', '< 4.0e-11', 'muB', '90', 'A'],
  ['borexino-2015-component-3', '< 3.1e-11', 'muB', '90', 'A'],
  ['borexino-2017-moment-11', '< 3.4e-11', 'muB', '90 R', 'R'],
  ['borexino-2017-moment-12', '< 2.8e-11', 'muB', '90 R', 'R'],
  ['borexino-2017-moment-13', '< 3.4e-11', 'muB', '90 R', 'R'],
  ['borexino-2017-moment-22', '< 5.1e-11', 'muB', '90 R', 'R'],
  ['borexino-2017-moment-23', '< 5.0e-11', 'muB', '90 R', 'R'],
  ['borexino-2017-moment-33', '< 18.7e-11', 'muB', '90 R', 'R'],
  ['borexino-2017-moment-e', '< 3.9e-11', 'muB', '90 R', 'R'],
  ['borexino-2017-moment-mu', '< 5.8e-11', 'muB', '90 R', 'R'],
  ['borexino-2017-moment-tau', '< 5.8e-11', 'muB', '90 R', 'R'],
  // Earlier results of GEMMA, from their abstracts.
  ['gemma-2007-moment', '< 5.8e-11', 'muB', '90', 'A'],
  ['gemma-2010-moment', '< 3.2e-11', 'muB', '90', 'A'],
  // Projections.
  ['gemma-ii-moment', '≲ 1e-11', 'muB', 'none', 'S'],
  ['gemma-iii-moment', '≲ 9e-12', 'muB', 'none', 'S'],
  ['gemma-ii-iii-charge', '< few × 1e-13', 'e0', 'none', 'S'],
  ['nugen-moment', '≲ 5e-12 … 9e-12', 'muB', 'none', 'R'],
  ['tritium-helium-moment', '≲ 7e-13', 'muB', '90', 'A'],
  ['supernova-collective-oscillations', '≲ 1e-21', 'muB', 'none', 'S'],
]

const attestation: Readonly<Record<Row[4], Attestation>> = { S: 'review', A: 'abstract', R: 'recalled', T: 'summary' }

describe('the ledger', () => {
  it('has the bounds of the table and no others', () => {
    expect(bounds.map(({ id }) => id).sort()).toEqual(table.map(([id]) => id).sort())
  })

  it.each(table)('%s: %s %s, %s', (id, value, unit, level, attested) => {
    const bound = bounds.find((each) => each.id === id)
    if (bound === undefined) throw new Error(`no bound ${id}`)
    const { confidence } = bound
    const percent = confidence === undefined ? 'none' : `${confidence.percent}`
    expect({
      value: valueText(bound),
      unit: bound.unit,
      level: confidence?.attested === 'recalled' ? `${percent} R` : percent,
      attested: bound.attested,
    }).toEqual({ value, unit, level, attested: attestation[attested] })
  })

  it('keeps projections, claims and arguments apart from limits', () => {
    const others = bounds.filter(({ status }) => status !== 'limit').map(({ id, status }) => `${id} ${status}`)
    expect(others.sort()).toEqual([
      'cevns-2014-moment-e estimate',
      'cevns-2014-moment-mu estimate',
      'dirac-naturalness estimate',
      'gemma-charge-estimate estimate',
      'gemma-ii-iii-charge sensitivity',
      'gemma-ii-moment sensitivity',
      'gemma-iii-moment sensitivity',
      'nugen-moment sensitivity',
      'red-giant-tip-emulation-2023 dispute',
      'supernova-collective-oscillations sensitivity',
      'tritium-helium-moment sensitivity',
      'xenon1t-2020-moment signal-claim',
    ])
  })

  it('names the later result where a bound is superseded', () => {
    const superseded = bounds.flatMap(({ id, supersededBy }) =>
      supersededBy === undefined ? [] : [[id, supersededBy]],
    )
    expect(Object.fromEntries(superseded)).toEqual({
      'borexino-2008-moment': 'borexino-2017-moment',
      'borexino-2015-moment-canas': 'borexino-2017-moment',
      'conus-2022-charge': 'conus-2026-charge',
      'conus-2022-moment': 'conus-2026-moment',
      'gemma-2007-moment': 'gemma-2012-moment',
      'gemma-2010-moment': 'gemma-2012-moment',
      'pandax-ii-2020-moment': 'pandax-4t-2024-moment',
      'xenon1t-2020-moment': 'xenonnt-2022-moment',
    })
  })
})

// µ_eff² = |Λ|² − c²|Λ2|² − s²|Λ3|² + c²P(|Λ2|² − |Λ1|²) for Majorana states, and c²P|µ11|² + c²(1−P)|µ22|² + s²|µ33|² for
// diagonal Dirac moments (c, s: cosine and sine of θ13), with P = 0.667 and s² = 0.0222: one element at a time the limit
// 2.8e-11 gives these. The published ones come from a fit of the spectrum and differ by up to 6 %.
describe('the elements of Borexino belong to the natures that their records name', () => {
  const [p, s2] = [0.667, 0.0222]
  const weights: Readonly<Record<string, number>> = {
    11: (1 - s2) * p,
    22: (1 - s2) * (1 - p),
    33: s2,
    12: 1 - s2,
    13: s2 + (1 - s2) * p,
    23: 1 - (1 - s2) * p,
  }
  it.each(Object.entries(weights))('|λ_%s|', (element, weight) => {
    const bound = bounds.find(({ id }) => id === `borexino-2017-moment-${element}`)
    const isDiagonal = element[0] === element[1]
    expect(bound?.natures).toEqual([isDiagonal ? 'dirac' : 'majorana'])
    const published = bound?.value.kind === 'upper' ? Number(bound.value.upper) : Number.NaN
    expect(Math.abs(2.8e-11 / Math.sqrt(weight) / published - 1)).toBeLessThan(0.06)
  })
})
