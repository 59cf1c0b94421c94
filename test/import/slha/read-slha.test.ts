import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { readSlha } from '../../../src/import/slha/read-slha.js'

const read = (text: string) => {
  const result = readSlha(text)
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}
const rowsOf = (text: string) =>
  read(text).blocks.map(({ name, rows }) => [name, rows.map((row) => row.map((t) => t.text))])

describe('an SLHA text', () => {
  it('is blocks of words, in any case, indented or not, with tabs and CR LF', () => {
    expect(rowsOf('bLoCk upmns\r\n\t1\t1 \t0.5\r\n  BLOCK Mass\n 12 0\n')).toEqual([
      ['UPMNS', [['1', '1', '0.5']]],
      ['MASS', [['12', '0']]],
    ])
  })
  it('has comments from # to the end of the line, with anything in them', () => {
    expect(rowsOf('BLOCK A # 1 1 2 # Block B\n 1 2 3#4 5\n# 7 7 7\n')).toEqual([['A', [['1', '2', '3']]]])
  })
  it('keeps blocks of one name apart, with what their headers say', () => {
    const { blocks } = read('BLOCK A Q= 1\n 1 1\nBLOCK A Q=2\n 1 2\n')
    expect(blocks.map(({ header }) => header.map(({ text }) => text))).toEqual([['Q=', '1'], ['Q=2']])
  })
  it('has decays and cross-sections that belong to no block', () => {
    const text =
      'BLOCK A\n 1 1\nDECAY 25 4.0E-03\n 0.5 2 5 -5\nDECAY1L 6 1.0\n 1 2 3\nXSECTION 13000 2212\n 1 2\nBLOCK B\n 2 2\n'
    expect(rowsOf(text)).toEqual([
      ['A', [['1', '1']]],
      ['B', [['2', '2']]],
    ])
  })
  it('has no block where the block stands in a comment, and remembers it', () => {
    const { blocks, silenced } = read('BLOCK A\n#Block upmns Q= 2\n# 1 1 1\n##  BLOCK MASS\n# a block of wood\n')
    expect(blocks.map(({ name }) => name)).toEqual(['A'])
    expect(silenced.map(({ name }) => name)).toEqual(['UPMNS', 'MASS'])
  })
  it('has remarks in comments, at the head and in blocks', () => {
    const { remarks, blocks } = read('# nuvertex: nature = dirac\nBLOCK NUFM\n#nuvertex:unit = muB\n')
    expect(remarks.map(({ text }) => text)).toEqual(['nature = dirac'])
    expect(blocks[0]?.remarks.map(({ text }) => text)).toEqual(['unit = muB'])
  })
  it('counts lines and columns from 1, a byte-order mark not at all', () => {
    const { blocks, locate } = read('\ufeffBLOCK A\n  1 2.5\n')
    expect(blocks[0]?.rows[0]?.map(({ offset }) => locate(offset))).toMatchObject([
      { line: 2, column: 3 },
      { line: 2, column: 5 },
    ])
  })
})

describe('a text that is none is refused with its place', () => {
  it.each([
    ['words before the first block', 'hello world\nBLOCK A\n', 'syntax', 1, 1],
    ['a block without a name', 'BLOCK A\nBLOCK # UPMNS\n', 'syntax', 2, 1],
    ['carriage returns alone', 'BLOCK A\r 1 1\r', 'syntax', 1, 8],
    ['a zero byte', 'BLOCK A\n 1 \0\n', 'syntax', 2, 4],
    ['nothing at all', ' \n', 'syntax', 1, 1],
    ['a line of 100,000 characters', `BLOCK A\n${' '.repeat(1e5)}x`, 'limit', 2, 1],
    ['half of a surrogate pair', 'BLOCK A # \ud800\n', 'syntax', 1, 11],
  ])('%s', (_, text, code, line, column) => {
    expect(readSlha(text)).toMatchObject({ left: [{ code, location: { line, column } }] })
  })
})
