// Amplitudes of flavours that come apart on the way, with sizes that are whole numbers.

import { describe, expect, it } from 'vitest'
import { isOneBeam, type SourceRequest, sizeAtSource } from '../../../src/observables/constrained/size-at-source.js'
import { matrix } from './bounds-and-models.js'

const one = { re: 1, im: 0 }

// Final state 1: amplitudes 3 and 4i; final state 2: 1 and −i.
const two: SourceRequest = {
  matrix: matrix([
    [3, [0, 4]],
    [1, [0, -1]],
  ]),
  state: [one, one],
  masses: [0, 1],
  isLight: [true, true],
  coherentBelow: 0.5,
}

describe('the size at the source', () => {
  it('of one beam adds amplitudes', () => {
    // |3 + 4i|² + |1 − i|² = 27
    expect(sizeAtSource({ ...two, masses: [0.1, 0.2] })).toEqual([Math.hypot(3, 4, 1, 1)])
    expect(sizeAtSource({ ...two, masses: undefined })).toHaveLength(1)
    expect(sizeAtSource({ ...two, masses: undefined, coherentBelow: 0 })).toHaveLength(1)
    // With phases: 3·1 + 4i·i = −1, 1·1 − i·i = 2.
    const turned = { ...two, state: [one, { re: 0, im: 1 }], masses: undefined }
    expect(sizeAtSource(turned)).toEqual([Math.hypot(1, 2)])
  })

  it('of two beams lies between their difference and their sum, for each final state', () => {
    // 4 − 3 and 4 + 3; 1 − 1 and 1 + 1.
    expect(sizeAtSource(two)).toEqual([Math.hypot(1, 0), Math.hypot(7, 2)])
  })

  it('of three beams is at least what the largest leaves over the others', () => {
    const row = (...entries: readonly number[]): SourceRequest => ({
      ...two,
      matrix: matrix([entries, [0, 0, 0], [0, 0, 0]]),
      state: [one, one, one],
      masses: [3, 1, 2],
      isLight: [true, true, true],
    })
    expect(sizeAtSource(row(1, 5, 2))).toEqual([2, 8])
    expect(sizeAtSource(row(1, 2, 2))).toEqual([0, 5])
    expect(sizeAtSource(row(-9, 5, 2))).toEqual([2, 16])
  })

  it('has groups of states from the lightest of each on', () => {
    // Squares 0, 0.01, 0.0289, 0.04 and a limit of 0.02: {0, 0.1}, {0.17, 0.2}; given in another order.
    const request = {
      ...two,
      matrix: matrix([[10, 1, 3, 2], ...Array.from({ length: 3 }, () => [0, 0, 0, 0])]),
      state: [one, one, one, one],
      masses: [0.17, 0, 0.2, 0.1],
      isLight: [true, true, true, true],
      coherentBelow: 0.02,
    }
    // 13 and 3.
    expect(sizeAtSource(request)).toEqual([10, 16])
    expect(sizeAtSource({ ...request, coherentBelow: 0.0289 })).toEqual([Math.abs(13 - 3), 16])
    expect(sizeAtSource({ ...request, coherentBelow: 0.029 })).toEqual([13 - 3, 16])
    expect(sizeAtSource({ ...request, coherentBelow: 0.041 })).toEqual([16])
    // {0, 0.1, 0.17}, {0.2}: 13 and 3 once more; signs tell: 10 − 1 + 2 against −3.
    const signed = { ...request, matrix: matrix([[10, -1, -3, 2], ...Array.from({ length: 3 }, () => [0, 0, 0, 0])]) }
    expect(sizeAtSource({ ...signed, coherentBelow: 0.029 })).toEqual([8, 14])
    // {0, 0.1}, {0.17, 0.2}: 1 and 7.
    expect(sizeAtSource({ ...signed, coherentBelow: 0.02 })).toEqual([6, 8])
  })

  it('takes each state that is made in part for a beam of its own, and as a final state only into account at most', () => {
    const isLight = [true, false]
    // Final state 1, light: 3 and 4, so 0 to 7; final state 2, which may be missing: 0 to 2.
    expect(sizeAtSource({ ...two, isLight })).toEqual([0, Math.hypot(7, 2)])
    const large = matrix([
      [9, [0, 4]],
      [8, [0, -1]],
    ])
    expect(sizeAtSource({ ...two, matrix: large, isLight })).toEqual([5, Math.hypot(13, 9)])
    expect(sizeAtSource({ ...two, matrix: large, isLight: [false, true] })).toEqual([0, Math.hypot(13, 9)])
    expect(sizeAtSource({ ...two, matrix: large, isLight, masses: [0, 0] })).toEqual([5, Math.hypot(13, 9)])
  })
})

describe('one beam', () => {
  it('is of light states of nearly equal squared masses', () => {
    expect(isOneBeam([0, 0.5], [true, true], 0.25)).toBe(true)
    expect(isOneBeam([0, 0.5], [true, true], 0.249)).toBe(false)
    expect(isOneBeam([0, 0.1], [true, false], 1)).toBe(false)
    expect(isOneBeam(undefined, [true, true], 0)).toBe(true)
    expect(isOneBeam(undefined, [true, false], 0)).toBe(false)
    // 0.5² − 0.48² = 0.0196
    expect(isOneBeam([0.5, 0.48], [true, true], 0.0197)).toBe(true)
    expect(isOneBeam([0.5, 0.48], [true, true], 0.0195)).toBe(false)
  })
})
