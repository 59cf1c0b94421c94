import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineTable } from '../../src/import/line-table.js'

describe('the place of an offset', () => {
  it('counts lines and columns from 1, a line end in the line that it ends', () => {
    const locate = lineTable('ab\n\r\nc', 'x')
    expect([0, 1, 2, 3, 4, 5, 6].map((offset) => [locate(offset).line, locate(offset).column])).toEqual([
      ...[1, 2, 3].map((column) => [1, column]),
      ...[1, 2].map((column) => [2, column]),
      ...[1, 2].map((column) => [3, column]),
    ])
    expect(locate(0)).toEqual({ file: 'x', line: 1, column: 1 })
  })

  it('is what counting line ends before it says', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '\r\n', '😀'), { maxLength: 40 }), fc.nat(), (pieces, n) => {
        const text = pieces.join('')
        const offset = n % (text.length + 1)
        const before = text.slice(0, offset).split('\n')
        const column = (before.at(-1) ?? '').length + 1
        expect(lineTable(text, null)(offset)).toEqual({ file: null, line: before.length, column })
      }),
      { seed: 20_260_101 },
    )
  })
})
