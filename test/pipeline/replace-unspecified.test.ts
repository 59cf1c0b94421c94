// Values in the place of "?", byte by byte: by hand.

import { describe, expect, it } from 'vitest'
import { type Replacement, replaceUnspecified } from '../../src/replace-unspecified.js'

const at = (line: number, column: number, value: string): Replacement => ({
  location: { file: null, line, column },
  value,
})
const place = (line: number, column: number) => ({ file: null, line, column })

describe('the text with values', () => {
  it('has numbers bare and expressions in the quotes that stood there', () => {
    const text = `a: "?"\nb: '?'\nc: "?"\n`
    const values = [at(1, 4, '-1.5e-12'), at(2, 4, '2*i'), at(3, 4, 'sqrt(2)')]
    const places = [place(1, 4), place(2, 4), place(3, 4)]
    expect(replaceUnspecified(text, values, places)).toEqual({
      text: `a: -1.5e-12\nb: '2*i'\nc: "sqrt(2)"\n`,
      done: values,
      kept: [],
    })
  })

  it.each([
    ['0', '0'],
    ['-0.5', '-0.5'],
    ['10', '10'],
    ['1e+5', '1e+5'],
    ['3.25E7', '3.25E7'],
    ['1/2', '"1/2"'],
    ['01', '"01"'],
    ['.5', '".5"'],
    ['1.', '"1."'],
    ['1e', '"1e"'],
    ['2 3', '"2 3"'],
  ])('%s is written as %s', (value, written) => {
    expect(replaceUnspecified('"?"', [at(1, 1, value)], [place(1, 1)]).text).toBe(written)
  })

  it('is put together from the left, whatever the order of the values', () => {
    const text = '["?", "?", "?"]'
    const values = [at(1, 12, '3'), at(1, 2, '1'), at(1, 7, '2')]
    expect(replaceUnspecified(text, values, [place(1, 2), place(1, 7), place(1, 12)]).text).toBe('[1, 2, 3]')
  })

  it('keeps what is no plain "?"', () => {
    const one = at(1, 1, '1')
    for (const text of ['*alias', '&anchor "?"', '"x"', '?', ''])
      expect(replaceUnspecified(text, [one], [place(1, 1)])).toEqual({ text, done: [], kept: [one] })
    expect(replaceUnspecified('" ? "', [one], [place(1, 1)]).text).toBe('1')
  })

  it('keeps what stands for several entries, unless all have the same value', () => {
    const [one, same, other] = [at(1, 1, '1'), at(1, 1, '1'), at(1, 1, '2')]
    const twice = [place(1, 1), place(1, 1)]
    expect(replaceUnspecified('"?"', [one, same], twice)).toEqual({ text: '1', done: [one, same], kept: [] })
    expect(replaceUnspecified('"?"', [one, other], twice)).toEqual({ text: '"?"', done: [], kept: [one, other] })
    // Another entry that stands there is not determined.
    expect(replaceUnspecified('"?"', [one], twice)).toEqual({ text: '"?"', done: [], kept: [one] })
    expect(replaceUnspecified('"?"', [], [place(1, 1)])).toEqual({ text: '"?"', done: [], kept: [] })
  })
})
