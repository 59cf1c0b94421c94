import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { csvCell } from '../../../src/physics/csv-cell.js'
import { rowHeading, rowLine } from '../../../src/scan/table/row-line.js'
import { checkText } from './tables.js'

const majorana = 'nuvertex: 1\nstates: { count: 2, nature: majorana }\n'

function linesOf(text: string): readonly (readonly string[])[] {
  const lines: string[] = []
  const result = checkText(majorana, text, { onRow: (row) => lines.push(rowLine(row)) })
  expect(E.isRight(result)).toBe(true)
  return lines.map((line) => line.trimEnd().split(','))
}

describe('the line of a row', () => {
  it('has a cell for each column', () => {
    const lines = linesOf('mu_12_re,mu_12_im,mu_21_re,mu_21_im\n0,1,0,-1\n0,1,0,1\n,1,0,-1\n')
    for (const line of lines) expect(line.length).toBe(rowHeading.split(',').length)
  })

  it('tells the violation that is off by most', () => {
    // µ must be antisymmetric and imaginary: µ₁₁ is off by 1, µ₂₁ by |2i + 4i| = 6; the largest number is 4.
    const [line] = linesOf('# c\n\nmu_11,mu_12_re,mu_12_im,mu_21_re,mu_21_im\n1,0,2,0,4\n')
    expect(line?.slice(0, 8)).toEqual(['1', '4', 'violated', '2', 'mu_21', 'wrong-relation', '6', '1.5'])
  })

  it('has every row, in the order of the table', () => {
    const rows = Array.from({ length: 500 }, (_, k) => `0,${k},0,${k % 3 === 0 ? k : -k}`)
    const lines = linesOf(`mu_12_re,mu_12_im,mu_21_re,mu_21_im\n${rows.join('\n')}`)
    expect(lines.map(([row]) => Number(row))).toEqual(rows.map((_, k) => k + 1))
    expect(lines.map((line) => line[2])).toEqual(rows.map((_, k) => (k % 3 === 0 && k > 0 ? 'violated' : 'consistent')))
  })
})

describe('a cell of CSV', () => {
  it.each([
    ['=cmd|x', "'=cmd|x"],
    ['+1', "'+1"],
    ['-x', "'-x"],
    ['@sum', "'@sum"],
    ['\tx', "'\tx"],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['=a,b', '"\'=a,b"'],
    ['hermiticity + cpt', 'hermiticity + cpt'],
  ])('%j', (text, cell) => {
    expect(csvCell(text)).toBe(cell)
  })
})
