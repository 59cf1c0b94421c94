// Each transformation on one small model: by hand, with the formulas at the head of images.ts.

import { describe, expect, it } from 'vitest'
import { minusI, minusOne, plusI, plusOne, rootOfUnity } from '../../../src/exact/root-of-unity.js'
import { cpImage, cptImage, doubled, extended, permuted, rephased } from '../../../src/testing/laws/images.js'
import type { NeutrinoCase } from '../../../src/testing/neutrino-case.js'
import { all, given, matrix, type Rows, z } from './small-case.js'

/** −0 is 0. */
const plain = (rows: Rows | undefined): Rows => (rows ?? []).map((row) => row.map(({ re, im }) => z(re + 0, im + 0)))
const close = (found: Rows | undefined, expected: Rows): void => {
  expect(found?.map((row) => row.length)).toEqual(expected.map((row) => row.length))
  for (const [r, row] of expected.entries())
    for (const [c, { re, im }] of row.entries()) {
      expect(found?.[r]?.[c]?.re).toBeCloseTo(re, 12)
      expect(found?.[r]?.[c]?.im).toBeCloseTo(im, 12)
    }
}

describe('new phases', () => {
  const { image, text, expected, seen } = rephased(given, [plusI, minusOne], [minusOne, plusOne])

  it('of mixing, parities and form factors together', () => {
    expect(plain(image.mixing)).toEqual([
      [z(0, -0.6), z(0, 0.8)],
      [z(0, 0.8), z(0, 0.6)],
    ])
    // ξ' = ξ e^{−2iα}: i² and (−1)².
    expect(image.cpParities).toEqual([minusOne, plusI])
    // (−i)(2 + i)(−1) = −1 + 2i, (−1)(3)(i) = −3i.
    const rephasedMatrix = [
      [z(1), z(-1, 2)],
      [z(0, -3), z(0, 4)],
    ]
    for (const found of Object.values(image.formFactors)) expect(plain(found)).toEqual(rephasedMatrix)
    expect(plain(expected['form-factors']({ electric: matrix }).electric)).toEqual(rephasedMatrix)
    expect(Object.keys(expected['form-factors']({ electric: matrix }))).toEqual(['electric'])
    expect([image.natures, image.masses, image.labels]).toEqual([given.natures, given.masses, given.labels])
  })

  it('leave lists and pairs of states as they are', () => {
    expect(expected['per-state'](['x', 'y'])).toEqual(['x', 'y'])
    expect(expected['per-pair']?.([['x']])).toEqual([['x']])
    expect(seen).toBeUndefined()
  })

  it('are told where there are any', () => {
    expect(text).toBe('a → i a, b → -1 b, charged lepton 1 → -1 charged lepton 1')
    expect(rephased(given, [plusOne, plusOne], [plusOne, plusOne]).text).toBe('nothing')
    const eighth = rephased(given, [rootOfUnity(1, 8), plusOne], [plusOne, plusOne])
    close(eighth.image.mixing, [
      [z(0.6 * Math.SQRT1_2, 0.6 * Math.SQRT1_2), z(0, 0.8)],
      [z(0.8 * Math.SQRT1_2, 0.8 * Math.SQRT1_2), z(0, -0.6)],
    ])
  })
})

describe('another order', () => {
  it('exchanges states wherever they have an index', () => {
    const { image, text, expected, seen } = permuted(given, [1, 0])
    expect(image.natures).toEqual(['majorana', 'dirac'])
    expect([image.labels, image.masses, image.cpParities]).toEqual([
      ['b', 'a'],
      [2, 1],
      [plusI, plusOne],
    ])
    expect(image.mixing).toEqual([
      [z(0, 0.8), z(0.6)],
      [z(0, -0.6), z(0.8)],
    ])
    const exchanged = [
      [z(0, 4), z(3)],
      [z(2, 1), z(1)],
    ]
    expect(image.formFactors).toEqual(all(exchanged))
    expect(expected['form-factors']({ charge: matrix })).toEqual({ charge: exchanged })
    expect(expected['per-state'](['x', 'y'])).toEqual(['y', 'x'])
    expect(
      expected['per-pair']?.([
        [1, 2],
        [3, 4],
      ]),
    ).toEqual([
      [4, 3],
      [2, 1],
    ])
    expect(text).toBe('the mass states in the order b, a')
    expect(seen).toBeUndefined()
  })
})

describe('the CP image', () => {
  it('has U*Ξ* for U, and s ξ_f ξ*_i f_if', () => {
    const { image, text, expected } = cpImage(given)
    expect(plain(image.mixing)).toEqual([
      [z(0.6), z(-0.8)],
      [z(0.8), z(0.6)],
    ])
    // ξ_a ξ*_b · 3 = −3i, ξ_b ξ*_a (2 + i) = −1 + 2i.
    const even = [
      [z(1), z(0, -3)],
      [z(-1, 2), z(0, 4)],
    ]
    const odd = even.map((row) => row.map(({ re, im }) => z(0 - re, 0 - im)))
    const { charge, magnetic, electric, anapole } = image.formFactors
    for (const found of [charge, magnetic, anapole]) expect(plain(found)).toEqual(even)
    expect(plain(electric)).toEqual(odd)
    expect(plain(expected['form-factors']({ electric: matrix }).electric)).toEqual(odd)
    expect(expected['per-pair']?.([['x']])).toEqual([['x']])
    expect([text, image.cpParities]).toEqual(['the CP image', given.cpParities])
  })

  it('of a first state with a parity of its own keeps its column', () => {
    // U*_lk ξ*_k ξ_a: with ξ = −i, i the second column is conjugated and turned by (−i)(−i) = −1.
    const { image } = cpImage({ ...given, cpParities: [minusI, plusI] })
    expect(plain(image.mixing)).toEqual([
      [z(0.6), z(0, 0.8)],
      [z(0.8), z(0, -0.6)],
    ])
  })
})

describe('antiparticles', () => {
  it('have U*, and −f_if, of the anapole +f_if', () => {
    const { image, text, expected } = cptImage({ ...given, cpParities: [plusI, plusI] })
    expect(plain(image.mixing)).toEqual([
      [z(0.6), z(0, -0.8)],
      [z(0.8), z(0, 0.6)],
    ])
    const transposed = [
      [z(1), z(3)],
      [z(2, 1), z(0, 4)],
    ]
    const negative = transposed.map((row) => row.map(({ re, im }) => z(0 - re, 0 - im)))
    const { charge, magnetic, electric, anapole } = image.formFactors
    for (const found of [charge, magnetic, electric]) expect(plain(found)).toEqual(negative)
    expect(plain(anapole)).toEqual(transposed)
    // Of a Dirac state the antiparticle has ξ*, a Majorana state is its own.
    expect([image.cpParities, text]).toEqual([[minusI, plusI], 'told of the antiparticles'])
    expect(expected['per-pair']?.([['x']])).toEqual([['x']])
  })
})

describe('pairs of Majorana states', () => {
  const dirac: NeutrinoCase = {
    ...given,
    natures: ['dirac'],
    labels: ['a'],
    masses: [3],
    cpParities: [plusOne],
    mixing: [[z(1)]],
    formFactors: all([[z(5)]]),
  }

  it('are degenerate, of opposite parities, with half of the mixing each', () => {
    const { image, text, expected } = doubled(dirac)
    expect([image.natures, image.labels, image.masses]).toEqual([
      ['majorana', 'majorana'],
      ['aa', 'ab'],
      [3, 3],
    ])
    expect(image.cpParities).toEqual([plusI, minusI])
    const [[first = z(0), second = z(0)] = []] = image.mixing
    // v² = ξ/i = −i, so v/√2 = ±(1 − i)/2; the second is i times the first.
    expect([first.re ** 2 - first.im ** 2, 2 * first.re * first.im].map((x) => Math.round(1e9 * x) / 1e9 + 0)).toEqual([
      0, -0.5,
    ])
    expect(second.re).toBeCloseTo(-first.im, 12)
    expect(second.im).toBeCloseTo(first.re, 12)
    expect(expected['per-state'](['x'])).toEqual(['x', 'x'])
    expect(expected).not.toHaveProperty('per-pair')
    expect(text).toBe('as pairs of Majorana states')
    // A real diagonal moment joins the two states of the pair, with an imaginary antisymmetric matrix of half the trace each.
    close(image.formFactors.magnetic, [
      [z(0), z(0, 5)],
      [z(0, -5), z(0)],
    ])
  })

  it('are made of Dirac states only', () => {
    expect(() => doubled(given)).toThrow(new TypeError('only Dirac states are pairs of Majorana states'))
  })
})

describe('one more state', () => {
  it('neither mixes nor couples, and is left out of what is seen', () => {
    const { image, text, expected, seen } = extended(given, { nature: 'majorana', mass: 5 })
    expect([image.natures[2], image.labels[2], image.masses[2], image.cpParities[2]]).toEqual([
      'majorana',
      'nu3',
      5,
      plusI,
    ])
    expect(image.mixing).toEqual([
      [z(0.6), z(0, 0.8), z(0)],
      [z(0.8), z(0, -0.6), z(0)],
      [z(0), z(0), z(1)],
    ])
    const wider = [
      [z(1), z(2, 1), z(0)],
      [z(3), z(0, 4), z(0)],
      [z(0), z(0), z(0)],
    ]
    expect(image.formFactors).toEqual(all(wider))
    expect(expected['form-factors']({ charge: matrix })).toEqual({ charge: matrix })
    expect(expected['per-state'](['x', 'y'])).toEqual(['x', 'y'])
    expect(expected['per-pair']?.([['x']])).toEqual([['x']])
    expect(seen?.['per-state'](['x', 'y', 'w'])).toEqual(['x', 'y'])
    expect(seen?.['per-pair']?.([['a', 'b', 'c'], ['d', 'e', 'f'], []])).toEqual([
      ['a', 'b'],
      ['d', 'e'],
    ])
    expect(seen?.['form-factors']({ magnetic: wider })).toEqual({ magnetic: matrix })
    expect(text).toBe('with one more majorana state of 5 eV that neither mixes nor couples')
    expect(extended(given, { nature: 'dirac', mass: 0 }).image.cpParities[2]).toEqual(plusOne)
  })
})
