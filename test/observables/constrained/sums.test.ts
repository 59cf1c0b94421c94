// Sums over pairs of states and elements between them, worked out by hand.

import { describe, expect, it } from 'vitest'
import type { NumericModel } from '../../../src/observables/numeric-model.js'
import type { BoundMethod, BoundQuantity, SummedPairs } from '../../../src/physics/bound.js'
import { diagonal, dirac, majorana, matrix, moments, transitions } from './bounds-and-models.js'
import { predicted, whyNot } from './predicted.js'

const asked = (quantity: BoundQuantity, method: BoundMethod = 'naturalness'): Parameters<typeof predicted>[0] => ({
  quantity,
  method,
  natures: ['dirac', 'majorana'],
})

const ordered: SummedPairs = { dirac: 'ordered', majorana: 'ordered' }
const unordered: SummedPairs = { dirac: 'unordered', majorana: 'unordered' }

const withDirac: NumericModel = { ...dirac, formFactors: moments }
const withMajorana: NumericModel = { ...majorana, formFactors: transitions }

const roots = (...squares: readonly number[]): readonly unknown[] =>
  squares.map((square) => expect.closeTo(Math.sqrt(square) * 1e-12, 25))

describe('the sum of moments', () => {
  const sum = (pairs: SummedPairs, method?: BoundMethod): ReturnType<typeof asked> =>
    asked({ kind: 'moment-sum', pairs }, method)

  it('runs over every pair, or over each pair once', () => {
    // µ: 4 + 9 + 25 + 2 (49 + 121 + 169) = 716; ε: 1 + 2·289 = 579. Once: 39 + 339 + 289.
    expect(predicted(sum(ordered), withDirac)).toEqual({ readings: roots(1295), notes: [] })
    expect(predicted(sum(unordered), withDirac)).toEqual({ readings: roots(667), notes: [] })
    // 2 (16 + 144) + 2 (9 + 4)
    expect(predicted(sum(ordered), withMajorana)).toEqual({ readings: roots(346), notes: [] })
    expect(predicted(sum(unordered), withMajorana)).toEqual({
      readings: roots(173),
      notes: ['Each pair of Majorana states counts once.'],
    })
    const own: SummedPairs = { dirac: 'unordered', majorana: 'ordered' }
    expect(predicted(sum(own), withDirac).readings).toEqual(roots(667))
    expect(predicted(sum(own), withMajorana).readings).toEqual(roots(346))
  })

  it('is at least what is known of it', () => {
    const known = (formFactors: NumericModel['formFactors'], from = dirac): unknown =>
      predicted(sum(ordered), { ...from, formFactors })
    expect(known({ magnetic: moments.magnetic })).toEqual({
      readings: roots(716),
      atLeast: 'electric: the model does not give it',
      notes: ['Without the unknown part: electric: the model does not give it.'],
    })
    expect(known({ electric: moments.electric })).toMatchObject({
      readings: roots(579),
      atLeast: 'magnetic: the model does not give it',
    })
    expect(whyNot(sum(ordered), dirac)).toBe(
      'magnetic: the model does not give it; electric: the model does not give it',
    )
  })

  it('is told with and without states that are made in part', () => {
    const partly = { ...withDirac, masses: [0, 1, 5e3] }
    // Without the third state: 4 + 9 + 98 + 1 and 13 + 49 + 1.
    expect(predicted(sum(ordered, 'red-giant-tip'), partly).readings).toEqual(roots(112, 1295))
    expect(predicted(sum(unordered, 'red-giant-tip'), partly).readings).toEqual(roots(63, 667))
    expect(predicted(sum(ordered, 'red-giant-tip'), { ...partly, masses: [0, 1, 5e4] }).readings).toEqual(roots(112))
  })
})

describe('charges', () => {
  const charge = matrix([
    [2, [1, 3], 0],
    [[1, -3], 4, 0],
    [0, 0, 8],
  ])
  const close = (...values: readonly number[]): unknown => values.map((x) => expect.closeTo(x, 13))

  it('of all pairs add in squares', () => {
    // 4 + 16 + 64 + 2·10; 84 + 10.
    const sum = (pairs: SummedPairs): unknown =>
      predicted(asked({ kind: 'charge-sum', pairs }), { ...dirac, formFactors: { charge } })
    expect(sum(ordered)).toEqual({ readings: close(Math.sqrt(104)), notes: [] })
    expect(sum(unordered)).toEqual({ readings: close(Math.sqrt(94)), notes: [] })
    expect(whyNot(asked({ kind: 'charge-sum', pairs: ordered }), dirac)).toBe('charge: the model does not give it')
  })

  it('may be one for all', () => {
    const common = asked({ kind: 'charge-common' })
    const of = (matrixOf: NonNullable<NumericModel['mixing']>): NumericModel => ({
      ...dirac,
      formFactors: { charge: matrixOf },
    })
    expect(predicted(common, of(diagonal(-3, -3, -3)))).toEqual({ readings: [-3], notes: [] })
    expect(predicted(common, of(diagonal(3, 3, 3 + 1e-12)))).toEqual({ readings: [3], notes: [] })
    const told = (range: string): string =>
      `the limit is for one charge that all states have; the model has ${range} e0 and what stands off the diagonal`
    expect(whyNot(common, of(diagonal(3, 3, 4)))).toBe(told('3 to 4'))
    expect(whyNot(common, of(diagonal(3, 3, 2)))).toBe(told('2 to 3'))
    expect(whyNot(common, of(diagonal(3, 3, 3 + 1e-11)))).toBe(told('3 to 3.00000000001'))
    for (const entry of [1, [0, 1]] as const) {
      const rows = [
        [3, 0, 0],
        [entry, 3, 0],
        [0, 0, 3],
      ]
      expect(whyNot(common, of(matrix(rows)))).toBe(told('3 to 3'))
    }
    expect(whyNot(common, of(diagonal(3, [3, 1], 3)))).toBe(told('3 to 3'))
    expect(whyNot(common, dirac)).toBe('charge: the model does not give it')
  })
})

describe('single moments', () => {
  const element = (i: number, j: number): ReturnType<typeof asked> => asked({ kind: 'moment-element', element: [i, j] })
  const component = (k: number): ReturnType<typeof asked> => asked({ kind: 'moment-component', component: k })
  const only = (i: number, j: number): NumericModel => ({
    ...dirac,
    formFactors: {
      magnetic: diagonal(0, 0, 0).map((row, f) => row.map((z, k) => (f === i && k === j ? { re: 5, im: 0 } : z))),
      electric: diagonal(0, 0, 0),
    },
  })

  it('that stand alone are compared, others are stronger than the limit says', () => {
    expect(predicted(element(1, 3), only(0, 2))).toEqual({ readings: [5], notes: [] })
    expect(predicted(element(2, 2), only(1, 1))).toEqual({ readings: [5], notes: [] })
    // 13 − 17i
    expect(predicted(element(2, 3), withDirac)).toEqual({
      readings: roots(458),
      atLeast: 'the limit is for this moment alone, and the model has others',
      notes: ['The limit is for this moment alone; those that the model has beside it strengthen it.'],
    })
    expect(predicted(element(1, 3), only(2, 0))).toMatchObject({ readings: [0], atLeast: expect.any(String) })
    // Others in the same row or column.
    for (const [i, j] of [
      [1, 2],
      [0, 1],
    ] as const)
      expect(predicted(element(1, 3), only(i, j))).toMatchObject({ readings: [0], atLeast: expect.any(String) })
  })

  it('of Majorana states come with their mirror images', () => {
    const pair: NumericModel = {
      ...majorana,
      formFactors: {
        magnetic: matrix([
          [0, 0, [0, 7]],
          [0, 0, 0],
          [[0, -7], 0, 0],
        ]),
        electric: diagonal(0, 0, 0),
      },
    }
    expect(predicted(element(1, 3), pair)).toEqual({ readings: [7], notes: [] })
    expect(predicted(element(3, 1), pair)).toEqual({ readings: [7], notes: [] })
    expect(predicted(element(1, 2), pair)).toMatchObject({ readings: [0], atLeast: expect.any(String) })
    expect(predicted(element(1, 3), { ...pair, natures: dirac.natures })).toMatchObject({ atLeast: expect.any(String) })
  })

  it('are Λ_k with λ_ij = ε_ijk Λ_k, numbered by the masses', () => {
    const components = (masses: readonly number[]): readonly unknown[] =>
      [1, 2, 3].map((k) => predicted(component(k), { ...withMajorana, masses }).readings)
    // λ_12 = 3 + 4i, λ_13 = −2, λ_23 = 12i.
    expect(components([0.001, 0.0087, 0.05])).toEqual([roots(144), roots(4), roots(25)])
    // State 1 is the second, 2 the third, 3 the first.
    expect(components([0.05, 0.001, 0.0087])).toEqual([roots(4), roots(25), roots(144)])
    expect(predicted(component(1), withMajorana).notes).toEqual([])
    expect(predicted(element(1, 2), { ...withMajorana, masses: [0.05, 0.001, 0.0087] }).readings).toEqual(roots(144))
  })

  it('need numbered states', () => {
    expect(whyNot(element(1, 4), withDirac)).toBe('the model has no such element')
    expect(whyNot(element(1, 2), dirac)).toBe(
      'magnetic: the model does not give it; electric: the model does not give it',
    )
    for (const bound of [element(1, 2), component(1)])
      expect(whyNot(bound, { ...withDirac, mixing: undefined })).toBe('mixing: the model does not give it')
    const zeros = diagonal(0, 0, 0, 0)
    const pair: NumericModel = {
      natures: ['dirac', 'dirac', 'dirac', 'dirac'],
      labels: ['a', 'b', 'c', 'd'],
      masses: [0, 0.0087, 0.05, 0.05],
      mixing: diagonal(1, 1, 1, 0),
      formFactors: { magnetic: zeros, electric: zeros },
      missing: {},
    }
    expect(whyNot(element(1, 2), pair)).toBe('the limit is for states of different masses')
  })

  it('are at most the scale of moments', () => {
    expect(predicted(asked({ kind: 'moment-scale' }), withDirac)).toEqual({
      readings: roots(458),
      notes: ['The scale of moments is the largest |λ_ij| between mass states.'],
    })
    expect(whyNot(asked({ kind: 'moment-scale' }), dirac)).toMatch(/^magnetic: the model does not give it; electric/)
  })
})
