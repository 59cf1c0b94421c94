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

describe('what follows a line that is refused', () => {
  it.each([
    ['words before the first block', 'hello\n 1 1 1\n# nuvertex: unit = muB\nBLOCK A\n 1 1\n', '1:1'],
    ['a block without a name', 'BLOCK A\n 1 1\nBLOCK\n 1 1 1\n# nuvertex: unit = muB\n 2 2\n', '3:1'],
  ])('belongs to nothing: %s', (_, text, place) => {
    const result = readSlha(text)
    const issues = E.isLeft(result) ? result.left : []
    expect(issues.map(({ location }) => `${location?.line}:${location?.column}`)).toEqual([place])
  })
  it('or a decay: remarks among its lines are remembered, rows are not', () => {
    const { blocks, remarks, strayRemarks } = read(
      'DECAY 25 1\n 1 2\n# nuvertex: a\nXSECTION 1\n 1\n#nuvertex: b\nBLOCK A\n 1\n',
    )
    expect(blocks.map(({ rows }) => rows.length)).toEqual([1])
    expect([remarks, strayRemarks.map(({ text }) => text)]).toEqual([[], ['a', 'b']])
  })
  it.each(['decays 1', 'xsections', 'blocks A', 'adecay', 'ablock A'])('%s is a row like any other', (line) => {
    expect(rowsOf(`BLOCK A\n${line}\n`)[0]?.[1]).toEqual(line === 'decays 1' ? [] : [line.split(' ')])
  })
})

describe('a comment', () => {
  it.each([
    ['#nuvertex:x', 'x'],
    ['##\t nuvertex \t:\t x ', 'x '],
    ['# NuVertex: x\r', 'x'],
    [`#${' '.repeat(80)}nuvertex${' '.repeat(80)}:${' '.repeat(80)}x`, 'x'],
    ['# nuvertex:', ''],
  ])('%j is a remark', (line, text) =>
    expect(read(`${line}\nBLOCK A\n`).remarks.map((one) => one.text)).toEqual([text]),
  )
  it.each(['# a nuvertex: x', '# nuvertex x', '# nuvertexes: x', `#${' '.repeat(81)}nuvertex: x`, '# : x'])(
    '%j is none',
    (line) => {
      expect(read(`${line}\nBLOCK A\n`).remarks).toEqual([])
    },
  )
  it.each(['#block a', '# ! # \tBLOCK  a # x', '#BLOCK a#', '# block\ta 1 2'])(
    '%j is a block that is silenced',
    (line) => {
      expect(read(`BLOCK B\n${line}\n`).silenced).toEqual([{ name: 'A', offset: 8 }])
    },
  )
  it.each(['#blocka', '# blocks a', '# the block a', '#block', '# block #'])('%j is none', (line) => {
    expect(read(`BLOCK B\n${line}\n`).silenced).toEqual([])
  })
  it('after words of a line is none of these', () => {
    const { remarks, silenced, blocks } = read('BLOCK A # nuvertex: x\n 1 # nuvertex: y\n 2 #BLOCK C\n')
    expect([remarks, silenced, blocks[0]?.remarks, blocks[0]?.rows.length]).toEqual([[], [], [], 2])
  })
  it('may end the text', () => {
    expect(read('BLOCK A\n 1 2').blocks[0]?.rows).toHaveLength(1)
    expect(read('BLOCK A\n 1 2#').blocks[0]?.rows[0]).toHaveLength(2)
    expect(read('BLOCK A\n#nuvertex: x').blocks[0]?.remarks).toEqual([{ text: 'x', offset: 19 }])
  })
})

describe('a line', () => {
  it('has 65,536 letters at most', () => {
    const line = (length: number): string => `BLOCK A\n${'x'.repeat(length)}\n`
    expect(rowsOf(line(65_536))[0]?.[1]).toHaveLength(1)
    expect(readSlha(line(65_537))).toMatchObject({ left: [{ code: 'limit', location: { line: 2, column: 1 } }] })
  })
  it('has words between blanks of every kind', () => {
    expect(rowsOf('BLOCK A\n1\t2\v3\f4 5\r\n\u00a06\n')[0]?.[1]).toEqual([['1', '2', '3', '4', '5'], ['\u00a06']])
  })
})
