// What the reader of CSV tells its sink: names, comments, lines, texts and places of cells, whatever the pieces in which the
// bytes come.

import { describe, expect, it } from 'vitest'
import { csvReader } from '../../../src/import/table/read-csv.js'
import { jsonlReader } from '../../../src/import/table/read-jsonl.js'
import { rowCells } from '../../../src/import/table/row-cells.js'
import type { TableReader, TableSink } from '../../../src/import/table/table-reader.js'
import { inPieces } from '../../scan/table/tables.js'

type Make = (sink: TableSink) => TableReader

interface Wanted {
  /** For each column its cell; default: one each. */
  readonly cellOf?: readonly number[]
  readonly stopAtRow?: number
  readonly stopAtIssue?: boolean
  readonly isRefused?: boolean
}

/** Lines of what is told. */
function told(make: Make, bytes: Iterable<Uint8Array>, wanted: Wanted = {}): readonly string[] {
  const lines: string[] = []
  let count = 0
  let rows = 0
  const sink: TableSink = {
    header(names, comments, line) {
      lines.push(`header ${line}: ${names.join('|')}${comments.length === 0 ? '' : ` #${comments.join('#')}`}`)
      const cellOf = Int32Array.from(wanted.cellOf ?? names.map((_, k) => k))
      count = cellOf.filter((cell) => cell >= 0).length
      return wanted.isRefused ? undefined : { cellOf, cells: rowCells(count), states: 2 }
    },
    row(line) {
      const cells = Array.from({ length: count }, (_, cell) => {
        const number = reader.number(cell)
        const exact = number === undefined ? '' : `=${number.value.n}/${number.value.d}`
        return `${reader.text(cell)}${exact}@${reader.column?.(cell)}`
      })
      lines.push(`row ${line}: ${cells.join(' ')}`)
      return ++rows !== wanted.stopAtRow
    },
    issue({ code, location, expected, received, hint }) {
      lines.push(`issue ${location?.line}:${location?.column} ${code}: ${expected}; ${received}; ${hint}`)
      return wanted.stopAtIssue !== true
    },
  }
  const reader = make(sink)
  let isWanted = true
  for (const piece of bytes) {
    const goesOn = reader.feed(piece)
    if (!isWanted) expect(goesOn).toBe(false)
    isWanted = goesOn
  }
  reader.end()
  lines.push(isWanted ? 'all' : 'stopped')
  return lines
}

const csv = (text: string, wanted?: Wanted, delimiter?: string, sizes: readonly number[] = [1 << 16]) =>
  told((sink) => csvReader({ file: 'f', delimiter }, sink), inPieces(text, sizes), wanted)

const all: readonly [string, string, readonly string[]][] = [
  ['rows', 'a,b\n1,2\n3,4.5\n', ['header 1: a|b', 'row 2: 1=1/1@1 2=2/1@3', 'row 3: 3=3/1@1 4.5=9/2@3', 'all']],
  ['no last line feed', 'a\n1', ['header 1: a', 'row 2: 1=1/1@1', 'all']],
  ['CR LF', 'a,b\r\n1,2\r\n\r\n3,4\r\n', ['header 1: a|b', 'row 2: 1=1/1@1 2=2/1@3', 'row 4: 3=3/1@1 4=4/1@3', 'all']],
  ['a CR within a cell', 'a,b\n1\r,2\n', ['header 1: a|b', 'row 2: 1=1/1@1 2=2/1@4', 'all']],
  ['a byte-order mark', '\ufeffa\n1\n', ['header 1: a', 'row 2: 1=1/1@1', 'all']],
  ['comments', '# one\n#two\r\n\na\n# three\n1\n', ['header 4: a # one#two#', 'row 6: 1=1/1@1', 'all']],
  ['a comment at the end', 'a\n1\n#', ['header 1: a', 'row 2: 1=1/1@1', 'all']],
  ['quotes', '"a","b ""c"""\n"1","2"\n', ['header 1: a|b "c"', 'row 2: 1=1/1@1 2=2/1@5', 'all']],
  ['delimiters in quotes', '"a,b",c\n"1",2\n', ['header 1: a,b|c', 'row 2: 1=1/1@1 2=2/1@5', 'all']],
  [
    'line ends in quotes',
    '"a\nb",c\n"1\n",2\n3,4\n',
    ['header 1: a\nb|c', 'row 3: 1=1/1@1 2=2/1@undefined', 'row 5: 3=3/1@1 4=4/1@3', 'all'],
  ],
  ['blanks', ' a , b\n 1 ,2 \n', ['header 1: a|b', 'row 2: 1=1/1@1 2=2/1@5', 'all']],
  ['empty cells', 'a,b\n,\n', ['header 1: a|b', 'row 2: @1 @2', 'all']],
  ['words for none', 'a,b\nNA,inf\n', ['header 1: a|b', 'row 2: NA@1 inf@4', 'all']],
  [
    'a word',
    'a,b\n1,x\n3,"1,5"\n',
    [
      'header 1: a|b',
      'issue 2:3 invalid-number: a decimal number, or an empty cell; x; null',
      'row 2: 1=1/1@1 x@3',
      'issue 3:3 invalid-number: a decimal number, or an empty cell; 1,5; Write the decimal point as a point.',
      'row 3: 3=3/1@1 1,5@3',
      'all',
    ],
  ],
  [
    'rows of other lengths',
    'a,b\n1\n1,2,3\n4,5\n',
    [
      'header 1: a|b',
      'issue 2:1 wrong-size: 2 cells, as in the first row; 1; null',
      'issue 3:1 wrong-size: 2 cells, as in the first row; 3; Is a comma the decimal sign? Write a point.',
      'row 4: 4=4/1@1 5=5/1@3',
      'all',
    ],
  ],
  [
    'an open quote',
    'a\n"1\n2\n',
    ['header 1: a', 'issue 2:1 syntax: a double quote that closes the cell; the end of the text; null', 'all'],
  ],
  [
    'an open quote in the names',
    '"a\n1\n',
    ['issue 1:1 syntax: a double quote that closes the cell; the end of the text; null', 'all'],
  ],
  [
    'a quote within a cell',
    'a\n1"2\n',
    ['header 1: a', 'issue 2:1 invalid-number: a decimal number, or an empty cell; 1"2; null', 'row 2: 1"2@1', 'all'],
  ],
  [
    'text behind quotes',
    'a\n"1"x\n',
    ['header 1: a', 'issue 2:1 invalid-number: a decimal number, or an empty cell; "1"x; null', 'row 2: "1"x@1', 'all'],
  ],
  ['a lone quote', 'a,b\n1,""\n', ['header 1: a|b', 'row 2: 1=1/1@1 @3', 'all']],
  ['nothing', '', ['all']],
  ['a single byte', 'a', ['header 1: a', 'all']],
  ['two bytes', 'a\n', ['header 1: a', 'all']],
  ['comments alone', '# a\n\n', ['all']],
]

describe('a table in CSV', () => {
  it.each(all)('with %s', (_, text, expected) => {
    expect(csv(text)).toEqual(expected)
    // `all` may come earlier or later with the pieces, the rest may not.
    for (const sizes of [[1], [2], [3, 1], [5], [7, 2]]) expect(csv(text, {}, undefined, sizes)).toEqual(expected)
  })

  it('has columns that are passed over', () => {
    const text = 'a,b,c\nx,1,y\n"p,q",2,"r\ns"\n'
    expect(csv(text, { cellOf: [-1, 0, -1] })).toEqual(['header 1: a|b|c', 'row 2: 1=1/1@3', 'row 3: 2=2/1@7', 'all'])
    expect(csv(text, { cellOf: [-1, -1, -1] })).toEqual(['header 1: a|b|c', 'row 2: ', 'row 3: ', 'all'])
  })

  it('stops where the sink says so', () => {
    const text = 'a,b\n1,2\n3,x\n4,5\n6\n7,8\n'
    expect(csv(text, { isRefused: true })).toEqual(['header 1: a|b', 'stopped'])
    expect(csv(text, { stopAtRow: 1 })).toEqual(['header 1: a|b', 'row 2: 1=1/1@1 2=2/1@3', 'stopped'])
    expect(csv(text, { stopAtIssue: true })).toHaveLength(4)
    expect(csv('a,b\n6\n7,8\n', { stopAtIssue: true })).toHaveLength(3)
    // And stays so.
    expect(csv(text, { stopAtRow: 1 }, undefined, [9])).toEqual(['header 1: a|b', 'row 2: 1=1/1@1 2=2/1@3', 'stopped'])
  })

  it.each<[string, string | undefined, string]>([
    ['mu_12_re;mu_12_im\n', undefined, 'mu_12_re|mu_12_im'],
    ['mu_12_re\tmu_12_im\n', undefined, 'mu_12_re|mu_12_im'],
    ['a,b;mu_12\n', undefined, 'a,b|mu_12'],
    ['"mu_12";x,y,z\n', undefined, 'mu_12|x,y,z'],
    ['mu_12,a;b;c\n', undefined, 'mu_12|a;b;c'],
    ['a;b;c,d\n', undefined, 'a|b|c,d'],
    ['a,b\tc\n', undefined, 'a|b\tc'],
    ['a\n', undefined, 'a'],
    ['a;b,c\n', ',', 'a;b|c'],
    ['a,b|c\n', '|', 'a,b|c'],
    ['mu_12;mu_21\n', ',', 'mu_12;mu_21'],
  ])('has the delimiter that makes most columns known: %j, %s', (text, delimiter, names) => {
    expect(csv(text, {}, delimiter)[0]).toBe(`header 1: ${names}`)
  })

  it('says where a row is too long, and why that may be', () => {
    const long = (start: string): readonly string[] =>
      csv(`a\n${start}${'1'.repeat(4_200_000)}`, {}, undefined, [1 << 20])
    const words = 'limit: rows of at most 4194304 bytes; a longer one'
    expect(long('')).toEqual(['header 1: a', `issue 2:1 ${words}; null`, 'stopped'])
    expect(long('"')).toEqual(['header 1: a', `issue 2:1 ${words}; A double quote may be open.`, 'stopped'])
  })
})

const bytes = (...own: readonly number[]): readonly Uint8Array[] => [Uint8Array.from(own)]
const utf16 = ['issue 1:1 syntax: UTF-8 text; UTF-16; Save the file as UTF-8.', 'stopped']
const makers: readonly (readonly [string, Make])[] = [
  ['CSV', (sink) => csvReader({ file: 'f' }, sink)],
  ['JSON lines', (sink) => jsonlReader({ file: 'f' }, sink)],
]

describe.each(makers)('bytes of %s', (_, make) => {
  it('in UTF-16 are refused, and those that look like it are not', () => {
    expect(told(make, bytes(0xff, 0xfe, 0x61, 0x00))).toEqual(utf16)
    expect(told(make, bytes(0xfe, 0xff, 0x00, 0x61))).toEqual(utf16)
    for (const own of [
      bytes(0xff, 0xff, 0x0a),
      bytes(0xfe, 0xfe, 0x0a),
      bytes(0xff, 0x61, 0x0a),
      bytes(0x61, 0xfe, 0x0a),
    ])
      expect(told(make, own)).not.toEqual(utf16)
    expect(told(make, [...bytes(0xff), ...bytes(0xfe), ...bytes(0x61, 0x00)])).toEqual(utf16)
  })
  it('have their mark taken off once, at the start, if it is whole', () => {
    const lineFeed = 0x0a
    const first = (own: readonly Uint8Array[]): string => told(make, own)[0] ?? ''
    const plain = first(bytes(0x61, 0x62, 0x63, lineFeed))
    expect(first(bytes(0xef, 0xbb, 0xbf, 0x61, 0x62, 0x63, lineFeed))).toBe(plain)
    for (const wrong of [
      [0xef, 0xbb, 0xbe],
      [0xef, 0xba, 0xbf],
      [0xee, 0xbb, 0xbf],
    ])
      expect(first(bytes(...wrong, 0x61, 0x62, 0x63, lineFeed))).not.toBe(plain)
  })
})

describe('lines of JSON, piece by piece', () => {
  const text = '{"a": 1, "b": "x"}\n\n{"a": 2.50, "b": null}\r\n{"b": 7, "a": 3}\n{"a": 4, "b": 5}\n{"a": 6, "b": 8}'
  const expected = [
    ...[
      'header 1: a|b',
      'issue 1:15 invalid-number: a decimal number, or an empty cell; x; null',
      'row 1: 1=1/1@7 x@15',
    ],
    ...[
      'row 3: 2.50=5/2@7 null@18',
      'row 4: 3=3/1@15 7=7/1@7',
      'row 5: 4=4/1@7 5=5/1@15',
      'row 6: 6=6/1@7 8=8/1@15',
      'all',
    ],
  ]
  it.each([[[1 << 16]], [[1]], [[2]], [[3, 5]], [[20]]])('of %j bytes', (sizes) => {
    expect(told((sink) => jsonlReader({ file: 'f' }, sink), inPieces(text, sizes))).toEqual(expected)
  })
  it('stop where the sink says so', () => {
    const read = (own: string, wanted: Wanted) =>
      told((sink) => jsonlReader({ file: 'f' }, sink), inPieces(own), wanted)
    expect(read(text, { isRefused: true })).toEqual(['header 1: a|b', 'stopped'])
    expect(read(text, { stopAtIssue: true })).toHaveLength(3)
    expect(read('{"a":1}\n{"a":2}\n{"a":3}\n{"a":4}\n', { stopAtRow: 3 })).toHaveLength(5)
    expect(read('{"a":1}\n{]\n{"a":3}\n', { stopAtIssue: true })).toHaveLength(4)
  })
  it('may be too long', () => {
    const long = (start: string) =>
      told((sink) => jsonlReader({ file: 'f' }, sink), inPieces(`${start}${' '.repeat(4_200_000)}`))
    const words = 'issue 1:1 limit: rows of at most 4194304 bytes; a longer one'
    expect(long('{')[0]).toBe(`${words}; null`)
    expect(long(' {')[0]).toBe(`${words}; null`)
    expect(long('[')[0]).toBe(`${words}; JSON lines hold one whole object a line.`)
  })
})
