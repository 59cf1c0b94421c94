import { describe, expect, it } from 'vitest'
import { DegreeLimit } from '../../src/exact/degree-limit.js'
import * as R from '../../src/exact/root-of-unity.js'

describe('a root of unity', () => {
  it('is in lowest terms with 0 ≤ k < n', () => {
    expect(R.rootOfUnity(6, 8)).toEqual({ k: 3, n: 4 })
    expect(R.rootOfUnity(-1, 4)).toEqual(R.minusI)
    expect(R.rootOfUnity(12, 4)).toEqual(R.plusOne)
  })

  it('multiplies by adding angles', () => {
    expect(R.multiply(R.plusI, R.plusI)).toEqual(R.minusOne)
    expect(R.multiply(R.rootOfUnity(1, 6), R.rootOfUnity(1, 4))).toEqual(R.rootOfUnity(5, 12))
    expect(R.multiply(R.rootOfUnity(2, 7), R.inverse(R.rootOfUnity(2, 7)))).toEqual(R.plusOne)
    expect(R.inverse(R.plusOne)).toEqual(R.plusOne)
    expect(R.power(R.rootOfUnity(1, 5), -3)).toEqual(R.rootOfUnity(2, 5))
  })

  it('refuses what is no root of unity', () => {
    expect(() => R.rootOfUnity(1, 0)).toThrow(RangeError)
    expect(() => R.rootOfUnity(0.5, 2)).toThrow(RangeError)
    expect(() => R.rootOfUnity(1, 2.5)).toThrow(RangeError)
    expect(() => R.rootOfUnity(1, -4)).toThrow(new RangeError('not a root of unity'))
  })

  it('has a limit to its order, below which products stay exact', () => {
    expect(R.rootOfUnity(1, 2 ** 26).n).toBe(2 ** 26)
    expect(() => R.rootOfUnity(1, 2 ** 26 + 1)).toThrow(DegreeLimit)
    expect(() => R.rootOfUnity(1, 2 ** 26 + 1)).toThrow('roots of unity of order 67108865 are beyond the limit')
  })

  it('equals another with the same angle', () => {
    expect(R.equals(R.plusI, R.rootOfUnity(5, 20))).toBe(true)
    expect(R.equals(R.plusI, R.minusI)).toBe(false)
    expect(R.equals(R.plusI, R.minusOne)).toBe(false)
  })

  it.each([
    [0, 1, '1'],
    [1, 2, '-1'],
    [1, 4, 'i'],
    [3, 4, '-i'],
    [1, 6, 'exp(i*pi/3)'],
    [1, 3, 'exp(i*pi*2/3)'],
    [5, 6, 'exp(-i*pi/3)'],
    [2, 3, 'exp(-i*pi*2/3)'],
    [3, 8, 'exp(i*pi*3/4)'],
  ])('exp(2πi·%i/%i) is printed as %s', (k, n, printed) => {
    expect(R.print(R.rootOfUnity(k, n))).toBe(printed)
  })
})
