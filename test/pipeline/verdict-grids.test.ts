// Verdicts as grids: every status in words, marks, and the legend, to be read.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.js'
import { plainText, verdictGrids } from '../../src/figures.js'
import { mixed } from './issue-page.js'

const right = <A>(result: E.Either<unknown, A>): A => {
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

describe('grids', () => {
  it('say every status in words, and mark violations before what is open', () => {
    const open = {
      nuvertex: 1,
      name: 'open',
      states: [{ nature: 'majorana' }, { nature: 'majorana' }, { nature: 'dirac', cpParity: 'exp(i*pi/4)' }],
      assume: ['cp'],
      formFactors: {
        magnetic: {
          matrix: [
            [1, 'i', '?'],
            ['-i', 0, '?'],
            ['?', '?', '?'],
          ],
        },
        anapole: {
          matrix: [
            [0, 1, '?'],
            [1, 0, '?'],
            ['?', '?', '?'],
          ],
        },
      },
    }
    const { grids, legend, name } = verdictGrids(right(check(open)))
    const rows = grids.map(
      (grid) =>
        `${plainText(grid.heading)}\n${grid.cells
          .map((row) =>
            row.map(({ symbol, kind, words, mark = '' }) => `  ${symbol}${mark} ${kind}: ${words}`).join('\n'),
          )
          .join('\n')}`,
    )
    return expect(`${name}\n${rows.join('\n')}\n${legend}\n`).toMatchFileSnapshot('approved/grids.txt')
  })

  it('have no marks for findings about no entry, and name in the legend what is there', () => {
    // α21 = 90° conserves CP for no parities: a violation that is about the mixing.
    const report = right(check(mixed({ alpha21: '90 deg', alpha31: '0 deg' }, { assume: ['cp'] })))
    expect(report.findings.map(({ kind, entry }) => [kind, entry])).toEqual([['violation', null]])
    const { grids, legend } = verdictGrids(report)
    expect(grids.flatMap(({ cells }) => cells.flat()).filter((cell) => 'mark' in cell)).toEqual([])
    expect(legend).not.toMatch(/[!?]/)
    const one = { nuvertex: 1, states: [{ nature: 'majorana' }] }
    expect(verdictGrids(right(check(one))).legend).toBe(
      '0 must vanish · R real · rows: final states, columns: initial states',
    )
    const wrong = { ...one, formFactors: { magnetic: { matrix: [[1]] } } }
    expect(verdictGrids(right(check(wrong))).legend).toBe(
      '0 must vanish · R real · ! given value not allowed · rows: final states, columns: initial states',
    )
    const pair = { nuvertex: 1, states: { count: 2, nature: 'dirac' } }
    expect(verdictGrids(right(check(pair))).legend).toMatch(/ · small letter: tied to an earlier entry · rows: final/)
  })
})
