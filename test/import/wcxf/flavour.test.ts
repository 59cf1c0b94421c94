// Coefficients of flavour states and a mixing → moments of mass states. Expected numbers: by hand, or by mpmath with 30 digits from
// λ = UᵀλᶠU (Majorana, λᶠ = −2C) and λ = λᶠU (Dirac, λᶠ = −2C†), U = R23 R13(δ) R12 diag(1, e^{iα21/2}, e^{iα31/2}).

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { toComplex } from '../../../src/exact/cyclotomic.js'
import * as Q from '../../../src/exact/rational.js'
import type { StateMixing } from '../../../src/import/state-mixing.js'
import type { GivenValue } from '../../../src/physics/model.js'
import { readModel } from '../../../src/read-model.js'
import { stateMixing } from '../../../src/state-mixing.js'
import { findingsOf, imported, issuesOf, reportOf, wcxf } from './imports.js'

type Options = Parameters<typeof imported>[1]

const mixingOf = (mixing: unknown, nature = 'majorana'): StateMixing => {
  const read = stateMixing({ nuvertex: 1, states: { count: 3, nature }, mixing })
  if (E.isLeft(read)) throw new Error(JSON.stringify(read.left))
  return read.right
}

/** Real and imaginary part, each [low, high]. */
const partsOf = (value: GivenValue): readonly (readonly [number, number])[] => {
  if (value.kind === 'interval')
    return [value.re, value.im].map(({ low, high }) => [Q.toNumber(low), Q.toNumber(high)] as const)
  if (value.kind !== 'exact') throw new Error(value.kind)
  const { re, im } = toComplex(value.value)
  return [re, im].map((x) => [x, x] as const)
}

const momentsOf = (text: string, options: Options) => {
  const source = imported(text, options)
  const read = readModel(source.text, { imported: source })
  if (E.isLeft(read)) throw new Error(JSON.stringify(read.left))
  const { magnetic, electric } = read.right.model.formFactors
  const values = (matrix: typeof magnetic) =>
    (matrix?.entries ?? []).map((row) => row.map(({ value }) => partsOf(value)))
  return { magnetic: values(magnetic), electric: values(electric) }
}

const contains = (
  value: readonly (readonly [number, number])[] | undefined,
  expected: readonly [number, number],
): void => {
  for (const [k, x] of expected.entries()) {
    const [low, high] = value?.[k] ?? [Number.NaN, Number.NaN]
    expect(low).toBeLessThanOrEqual(x + 1e-11)
    expect(high).toBeGreaterThanOrEqual(x - 1e-11)
  }
}

// C_12 = 1.3 − 0.4i, C_13 = 0.2 + 2.1i, C_23 = −0.7 + 0.9i.
const values =
  '  nugamma_12: { Re: 1.3, Im: -0.4 }\n  nugamma_13: { Re: 0.2, Im: 2.1 }\n  nugamma_23: { Re: -0.7, Im: 0.9 }'
const text = wcxf(values, 'JMS')
const angles = { theta12: '33.7 deg', theta13: '8.6 deg', theta23: '48.5 deg', delta: '232 deg' }
const pdg = { ...angles, alpha21: '73 deg', alpha31: '141 deg' }
// The same matrix to four decimals.
const decimals = [
  ['0.8226', '0.4410 + 0.3263*i', '-0.1418 - 0.0474*i'],
  ['-0.3103 + 0.0734*i', '0.4448 + 0.3900*i', '0.2472 + 0.6981*i'],
  ['0.4663 + 0.0650*i', '-0.4994 - 0.3157*i', '0.2187 + 0.6176*i'],
]
// mpmath: λ_12, λ_13, λ_23.
const lambda = {
  12: [-3.567574160190796, 1.882239837563215],
  13: [0.1197712236471334, -2.987570456855451],
  23: [2.120766107714811, 0.8318753158422778],
} as const

describe('Majorana dipoles of flavour states', () => {
  it.each([
    ['angles', { pdg }, 1e-12],
    ['a matrix to four decimals', { matrix: decimals }, 5e-3],
  ])('are turned by %s, µ = i Im λ and ε = i Re λ', (_, mixing, width) => {
    const { magnetic, electric } = momentsOf(text, { mixing: mixingOf(mixing) })
    for (const [indices, [re, im]] of Object.entries(lambda)) {
      const [i, j] = [Number(indices[0]) - 1, Number(indices[1]) - 1]
      for (const [matrix, part] of [
        [magnetic, im],
        [electric, re],
      ] as const) {
        contains(matrix[i]?.[j], [0, part])
        contains(matrix[j]?.[i], [0, -part])
        const [low, high] = matrix[i]?.[j]?.[1] ?? [0, 1]
        expect(high - low).toBeGreaterThan(0)
        expect(high - low).toBeLessThan(width)
        // Imaginary and antisymmetric exactly, whatever the digits of U.
        expect(matrix[i]?.[j]?.[0]).toEqual([0, 0])
        expect(matrix[j]?.[i]?.[1]).toEqual([-high, -low])
        expect(matrix[i]?.[i]).toEqual([
          [0, 0],
          [0, 0],
        ])
      }
    }
    expect(reportOf(text, { mixing: mixingOf(mixing) }).verdict).toBe('consistent')
  })
  it('keep their invariants: tr λ†λ, and the singular values of an antisymmetric λ, which are s, s and 0', () => {
    // ½ tr λ†λ = Σ_{i<j} |λ_ij|² = 4 (1.3² + 0.4² + 0.2² + 2.1² + 0.7² + 0.9²) = 30.4 = s²; mpmath: s = 5.513619500836089.
    const { magnetic, electric } = momentsOf(text, { mixing: mixingOf({ pdg }) })
    const size = (value: readonly (readonly [number, number])[] | undefined): number => {
      const [low, high] = value?.[1] ?? [0, 0]
      return ((low + high) / 2) ** 2
    }
    const upper = [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const
    const sum = upper.reduce((s, [i, j]) => s + size(magnetic[i]?.[j]) + size(electric[i]?.[j]), 0)
    expect(sum).toBeCloseTo(30.4, 10)
    expect(Math.sqrt(sum)).toBeCloseTo(5.513619500836089, 11)
    const told = imported(text).notices.map(({ message }) => message)
    expect(told).toContainEqual('In every basis the sum over i < j of |mu_ij|^2 + |eps_ij|^2 is 30.4 GeV^-2.')
  })
  it('are those of a column i, exactly: real λᶠ and U = O·diag(1, i, 1) conserve CP', () => {
    // U*λU† = λᶠ with λ = O-rotated: real λᶠ gives λ_12, λ_23 imaginary (µ) and λ_13 real (ε), as opposite and equal parities ask.
    // By hand λ_12 = i Σ λᶠ_αβ (O_α1 O_β2 − O_β1 O_α2) = i (ν_3 of λᶠ in O) with λᶠ ~ the vector v = (λᶠ_23, −λᶠ_13, λᶠ_12):
    // λ_12 = i v·o_3, λ_13 = −v·o_2, λ_23 = i v·o_1 for det O = 1, o_k the columns of O.
    const o = [
      ['sqrt(2/3)', 'i*sqrt(1/3)', '0'],
      ['-sqrt(1/6)', 'i*sqrt(1/3)', 'sqrt(1/2)'],
      ['sqrt(1/6)', '-i*sqrt(1/3)', 'sqrt(1/2)'],
    ]
    const real = wcxf('  nugamma_12: 3e-9\n  nugamma_13: -1e-9\n  nugamma_23: 2e-9', 'JMS')
    const mixing = mixingOf({ matrix: o })
    // v = −2e-9 (2, 1, 3); v·o_1 = −2e-9 (2√(2/3) − √(1/6) + 3√(1/6)) = −2e-9·√6, v·o_3 = −2e-9·2√2, v·o_2 = 0.
    const { text: model } = imported(real, { mixing })
    expect(model).toContain('["0", "-4e-9*sqrt(2)*i", "0"]')
    expect(model).toContain('["4e-9*sqrt(2)*i", "0", "-2e-9*sqrt(6)*i"]')
    expect(reportOf(real, { mixing, assume: ['cp'] }).verdict).toBe('consistent')
    const complex = real.replace('3e-9', '{ Re: 3e-9, Im: 1e-10 }')
    expect(reportOf(complex, { mixing }).verdict).toBe('consistent')
    expect(reportOf(complex, { mixing, assume: ['cp'] }).verdict).toBe('violated')
  })
  it('of which one is missing leave open what it enters, and nothing else', () => {
    // U = 1 up to a rotation of 1 and 2: λ_12 is λᶠ_12, and λ_13, λ_23 mix λᶠ_13 and λᶠ_23.
    const mixing = mixingOf({
      matrix: [
        ['3/5', '4/5', 0],
        ['-4/5', '3/5', 0],
        [0, 0, 1],
      ],
    })
    const { text: model } = imported(wcxf('  nugamma_12: 1e-9\n  nugamma_13: 1e-9', 'JMS'), { mixing })
    expect(model).toContain('["0", "-2e-9*i", "?"]')
    expect(model).toContain('["?", "?", "0"]')
  })
  it('that are not antisymmetric are so in no basis', () => {
    const broken = wcxf(`${values}\n  nugamma_21: 1`, 'JMS')
    const codes = findingsOf(reportOf(broken, { mixing: mixingOf({ pdg }) })).filter(
      (one) => !one.startsWith('warning'),
    )
    expect(codes).toEqual(['violation not-antisymmetric 8', 'not-evaluable flavour-basis 5'])
  })
  it('are not evaluable where Majorana phases are open, or without a mixing', () => {
    for (const options of [{}, { mixing: mixingOf({ pdg: angles }) }, { mixing: mixingOf({ ref: 'nufit-6.0-no' }) }])
      expect(findingsOf(reportOf(text, options))).toEqual(['not-evaluable flavour-basis 5'])
    expect(reportOf(text).findings[0]?.message).toContain('the coefficients given are antisymmetric')
  })
})

describe('Dirac dipoles of flavour states', () => {
  const all = [
    '  nugamma_11: { Re: 1, Im: 2 }\n  nugamma_12: 0.5\n  nugamma_13: { Im: -1 }',
    '  nugamma_21: 3\n  nugamma_22: { Im: 0.25 }\n  nugamma_23: { Re: -2, Im: 1 }',
    '  nugamma_31: { Re: 0.75, Im: 1 }\n  nugamma_32: { Re: 4, Im: -4 }\n  nugamma_33: { Re: 1, Im: 1 }',
  ].join('\n')
  const own = wcxf(all, 'JMS')
  const mixing = mixingOf({ pdg }, 'dirac')
  // The Majorana phases of the angles mean nothing here: the fields of Dirac states absorb them, and α21 = α31 = 0.
  const open: Options = { mixing, neutrinos: 'flavour-mass' }
  it('need the basis of right-handed fields: any λ is allowed', () => {
    expect(findingsOf(reportOf(own, { nature: 'dirac' }))).toEqual(['not-evaluable flavour-basis 5'])
    expect(findingsOf(reportOf(own, { mixing }))).toEqual(['not-evaluable flavour-basis 5'])
  })
  it('are λᶠU where the second index counts the partners of mass states', () => {
    const { magnetic, electric } = momentsOf(own, open)
    contains(magnetic[0]?.[0], [-0.6128556252663289, 0])
    contains(magnetic[0]?.[1], [-3.953612461246849, 2.531199664493647])
    contains(electric[1]?.[2], [2.988180576165092, -4.250661364909086])
    contains(magnetic[2]?.[2], [1.887470307797007, 0])
    // Hermitian to the last digit.
    expect(magnetic[0]?.[0]?.[1]).toEqual([0, 0])
    expect(magnetic[1]?.[0]?.[0]).toEqual(magnetic[0]?.[1]?.[0])
    expect(reportOf(own, open).verdict).toBe('consistent')
  })
  it('cannot be read as Majorana ones, or the other way round', () => {
    expect(issuesOf(own, { ...open, nature: 'majorana' }).map(({ path }) => path)).toEqual(['--neutrinos', '--nature'])
  })
})

describe('a mixing that does not fit', () => {
  it('is refused for coefficients of mass states', () => {
    const mixing = mixingOf({ pdg })
    const ours = wcxf('  nugamma_12: 1e-9')
    expect(issuesOf(ours, { mixing })).toMatchObject([{ code: 'unsupported', path: '--mixing' }])
    expect(issuesOf(text, { mixing, neutrinos: 'mass' })).toMatchObject([{ code: 'unsupported', path: '--mixing' }])
  })
  it('is one of another number of states', () => {
    const unit = [0, 1, 2, 3].map((j) => [0, 1, 2, 3].map((k) => (j === k ? 1 : 0)))
    const four = stateMixing({ nuvertex: 1, states: { count: 4, nature: 'majorana' }, mixing: { matrix: unit } })
    if (E.isLeft(four)) throw new Error(JSON.stringify(four.left))
    expect(issuesOf(text, { mixing: four.right })).toMatchObject([{ code: 'wrong-size', path: '--mixing' }])
  })
  it('is one from a mass matrix, whose rows have phases of their own, or none', () => {
    const majorana = {
      majorana: {
        unit: 'meV',
        matrix: [
          [0, 5, 5],
          [5, 27.5, -22.5],
          [5, -22.5, 27.5],
        ],
      },
    }
    const states = { count: 3, nature: 'majorana' }
    expect(stateMixing({ nuvertex: 1, states, massMatrix: majorana })).toMatchObject({ left: [{ path: '$.mixing' }] })
    expect(stateMixing({ nuvertex: 1, states })).toMatchObject({ left: [{ code: 'missing-key' }] })
    expect(stateMixing({ ref: 'tribimaximall' })).toMatchObject({ left: [{ code: 'unknown-id' }] })
  })
})
