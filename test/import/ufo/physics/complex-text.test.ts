// A complex number as a text, its parts as doubles print.

import { describe, expect, it } from 'vitest'
import { exactly } from '../../../../src/import/ufo/expression/real-ball.js'
import { complexText } from '../../../../src/import/ufo/physics/origins.js'

describe('a value as a text', () => {
  it.each<[number, number, string]>([
    [0, 0, '0'],
    [1.5, 0, '1.5'],
    [-2, 0, '-2'],
    [0, 1, 'i'],
    [0, -1, '-i'],
    [0, 2.5, '2.5*i'],
    [0, -2.5, '-2.5*i'],
    [1, 2, '1 + 2*i'],
    [1, -2, '1 - 2*i'],
    [-1, 1, '-1 + i'],
    [-1, -1, '-1 - i'],
  ])('%d + %d i: %s', (re, im, text) => {
    expect(complexText({ re: exactly(re), im: exactly(im) })).toBe(text)
  })
  it('has parts that are zero to a rounding', () => {
    const tiny = { value: 0, radius: 1e-9 }
    expect(complexText({ re: tiny, im: exactly(2) })).toBe('0 + 2*i')
    expect(complexText({ re: exactly(2), im: tiny })).toBe('2 + 0*i')
  })
})
