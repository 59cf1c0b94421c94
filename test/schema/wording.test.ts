// How values and lists of words read in an issue.

import { expect, it } from 'vitest'
import { listing, wordFor } from '../../src/schema/shapes/wording.js'

it.each([
  ['x', 'x'],
  ['', 'an empty text'],
  ['y'.repeat(60), 'y'.repeat(60)],
  ['y'.repeat(61), `${'y'.repeat(59)}…`],
  // A character of two code units is not cut in half.
  [`${'y'.repeat(59)}😀`, `${'y'.repeat(59)}…`],
  [`${'y'.repeat(58)}😀😀`, `${'y'.repeat(58)}…`],
  [3, '3'],
  [-0.5, '-0.5'],
  [true, 'true'],
  [false, 'false'],
  [undefined, 'nothing'],
  [null, 'nothing (null)'],
  [[], 'a list of 0'],
  [[1, 2], 'a list of 2'],
  [{}, 'a map'],
  [{ a: 1 }, 'a map'],
])('%j is %s', (value, word) => expect(wordFor(value)).toBe(word))

it.each([
  [[], 'and', ''],
  [['a'], 'and', 'a'],
  [['a', 'b'], 'and', 'a and b'],
  [['a', 'b', 'c'], 'and', 'a, b and c'],
  [['a', 'b', 'c'], 'or', 'a, b or c'],
] as const)('%j with %s', (words, last, text) => {
  expect(listing(words, last)).toBe(text)
  if (last === 'and') expect(listing(words)).toBe(text)
})
