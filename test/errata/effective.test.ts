// Errata of effective moments, stars and limits.

import { describe, expect, it } from 'vitest'
import { bounds } from '../../src/catalogue/embedded-bounds.js'
import type { ComplexMatrix } from '../../src/physics/evaluation.js'
import { matrixOf, mixed, numberOf, numbers } from './helpers.js'

const moments = (nature: 'dirac' | 'majorana', magnetic: unknown, electric: unknown): ReturnType<typeof numbers> =>
  numbers({
    ...mixed(nature),
    formFactors: { magnetic: { unit: 'muB', matrix: magnetic }, electric: { unit: 'muB', matrix: electric } },
  })

const majorana = moments(
  'majorana',
  [
    [0, '1e-11*i', '3e-11*i'],
    ['-1e-11*i', 0, '-2e-11*i'],
    ['-3e-11*i', '2e-11*i', 0],
  ],
  [
    [0, '5e-12*i', 0],
    ['-5e-12*i', 0, 0],
    [0, 0, 0],
  ],
)

const antisymmetry = (matrix: ComplexMatrix): number =>
  Math.max(
    ...matrix.flatMap((row, f) =>
      row.map(({ re, im }, i) => Math.hypot(re + (matrix[i]?.[f]?.re ?? 0), im + (matrix[i]?.[f]?.im ?? 0))),
    ),
  )

describe('errata: effective moments and limits', () => {
  it('effective-moment-conjugate: neutrinos and antineutrinos agree at L = 0 and differ elsewhere', () => {
    const at = (L: string, anti: string): number =>
      numberOf('effective-moment', { flavour: 'e', E: '3 MeV', L, anti }, majorana)
    expect(at('0 km', 'true') / at('0 km', 'false')).toBeCloseTo(1, 12)
    expect(Math.abs(at('50 km', 'true') / at('50 km', 'false') - 1)).toBeGreaterThan(1e-3)
  })

  it('plasmon-sum: electric moments count, and a Majorana pair counts once', () => {
    // Pairs by hand: 1e-22 + 9e-22 + 4e-22 magnetic, 0.25e-22 electric.
    expect(numberOf('stellar-cooling-moment', {}, majorana)).toBeCloseTo(Math.sqrt(14.25e-22), 20)
  })

  it('lost-exponents: the ledger has the numbers of the papers', () => {
    const values = bounds.flatMap(({ value }) => ('upper' in value ? [Number(value.upper)] : []))
    for (const number of [1e-21, 1e-14]) expect(values).toContain(number)
    expect(JSON.stringify(bounds)).toContain('7e-13')
  })

  it('majorana-flavour-matrices: U*λU† is antisymmetric, UµU† is not', () => {
    const flavour = matrixOf('dipole-matrix-flavour', {}, majorana)
    expect(antisymmetry(flavour)).toBeLessThan(1e-25)
    const U = majorana.mixing ?? []
    const mu = majorana.formFactors.magnetic ?? []
    const rotated = U.map((row, a) =>
      U.map((_, b) => {
        let [re, im] = [0, 0]
        for (const [j, x] of row.entries())
          for (const [k, y] of (U[b] ?? []).entries()) {
            const z = mu[j]?.[k] ?? { re: 0, im: 0 }
            // x z y*
            const left = { re: x.re * z.re - x.im * z.im, im: x.re * z.im + x.im * z.re }
            re += left.re * y.re + left.im * y.im
            im += left.im * y.re - left.re * y.im
          }
        return { re, im, a }
      }),
    )
    expect(antisymmetry(rotated)).toBeGreaterThan(1e-12)
  })
})
