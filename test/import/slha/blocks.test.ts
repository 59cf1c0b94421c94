// Blocks by scale and by part: which one is read, and which imaginary parts belong to it. R(θ) is the rotation of nu1 and nu2; a row
// of one block is told from a row of another by its numbers.

import { describe, expect, it } from 'vitest'
import type { ImportModelOptions } from '../../../src/import/import-model.js'
import { imported, issuesOf } from './imports.js'

/** Three rows, rotated by a Pythagorean triple. */
const block = (name: string, header: string, [c, s]: readonly [string, string]): string =>
  `BLOCK ${name}${header}\n 1 1 ${c}\n 1 2 ${s}\n 1 3 0\n 2 1 -${s}\n 2 2 ${c}\n 2 3 0\n 3 1 0\n 3 2 0\n 3 3 1\n`
const zeros = (name: string, header: string): string =>
  `BLOCK ${name}${header}\n${[1, 2, 3].flatMap((j) => [1, 2, 3].map((k) => ` ${j} ${k} 0\n`)).join('')}`
/** i in the third column, where the real part is 0. */
const turned = (header: string): string =>
  block('UPMNS', header, ['0.6', '0.8']).replace(' 3 3 1\n', ' 3 3 0\n') +
  zeros('IMUPMNS', header).replace(' 3 3 0\n', ' 3 3 1\n')
const [a, b, c] = [
  ['0.6', '0.8'],
  ['0.8', '0.6'],
  ['0.28', '0.96'],
] as const

/** The first row of the mixing and its last entry; the codes of what was found if there is none. */
function cornerOf(text: string, options: ImportModelOptions = {}): string {
  const { text: model, findings } = imported(text, options)
  const rows = [...(model ?? '').matchAll(/^ {4}- \[(.*)\]$/gm)].map(([, row = '']) => row.replaceAll('"', ''))
  if (!model?.includes('mixing:')) return findings.map(({ code, location }) => `${code} ${location?.line}`).join(', ')
  return `${rows[0]} | ${rows[2]?.split(', ')[2]}`
}
const [ofA, ofB, ofC] = ['0.6, 0.8, 0 | 1', '0.8, 0.6, 0 | 1', '0.28, 0.96, 0 | 1']

describe('a block at several scales', () => {
  const text = block('UPMNS', ' Q= 2E16', a) + block('UPMNS', ' Q= 91.19', b) + block('UPMNS', ' Q= 1E3', c)
  it('is read at the lowest, whatever the order', () => {
    expect(cornerOf(text)).toBe(ofB)
    expect(cornerOf(block('UPMNS', ' Q= 91.19', b) + block('UPMNS', ' Q= 2E16', a))).toBe(ofB)
    expect(cornerOf(block('UPMNS', ' Q= 100', a) + block('UPMNS', ' Q= 20', b))).toBe(ofB)
  })
  it('or without one, if there is such', () => {
    expect(cornerOf(text + block('UPMNS', '', a))).toBe(ofA)
    expect(cornerOf(block('UPMNS', '', a) + text)).toBe(ofA)
  })
  it('or at the scale that is wanted', () => {
    expect(cornerOf(text, { scale: '2.0e16' })).toBe(ofA)
    expect(cornerOf(text, { scale: '1000' })).toBe(ofC)
    expect(cornerOf(block('UPMNS', '', a) + text, { scale: '91.190' })).toBe(ofB)
    // A block without a scale is not one at another scale.
    expect(cornerOf(block('UPMNS', '', a), { scale: '91' })).toBe(ofA)
    expect(issuesOf(block('UPMNS', ' Q= 91', a), { scale: '91.2' })).toMatchObject([
      { code: 'invalid-value', path: '$.UPMNS', expected: 'Q = 91', location: { line: 1, column: 1 } },
    ])
  })
  it('in pieces at one scale is one', () => {
    const [head = '', tail = ''] = block('UPMNS', ' Q= 91', a).split(' 2 2')
    expect(cornerOf(`${head}BLOCK A\n 1 1\nblock upmns q = 9.1D1\n 2 2${tail}`)).toBe(ofA)
    // 91 GeV and 91 GeV² are not one scale.
    expect(cornerOf(`${head}BLOCK UPMNS Q2= 91\n 2 2${tail}`)).toBe('block-incomplete 1')
  })
})

describe('imaginary parts', () => {
  const ofTurned = '0.6, 0.8, 0 | 1*i'
  it.each([
    ['', ofTurned],
    [' Q= 91', ofTurned],
  ])('stand at the scale of the real parts: %j', (header, corner) => expect(cornerOf(turned(header))).toBe(corner))
  it('may lack the scale, or have one that the real parts lack, where there is no other', () => {
    const [real = '', imaginary = ''] = turned(' Q= 91').split(/(?=BLOCK IM)/)
    expect(cornerOf(real.replace(' Q= 91', '') + imaginary)).toBe(ofTurned)
    expect(cornerOf(real + imaginary.replace(' Q= 91', ''))).toBe(ofTurned)
    // With another block nobody knows whose they are.
    const other = block('UPMNS', ' Q= 1000', a)
    expect(cornerOf(real + other + imaginary.replace(' Q= 91', ''))).toBe('imaginary-part-alone 21')
    const more = zeros('IMUPMNS', ' Q= 5')
    expect(cornerOf(real.replace(' Q= 91', '') + imaginary + more)).toBe('imaginary-part-alone 11')
    expect(cornerOf(real + imaginary.replace(' Q= 91', ' Q= 92'))).toBe('imaginary-part-alone 11')
  })
  it('of each scale are its own', () => {
    const text = turned(' Q= 91') + block('UPMNS', ' Q= 1000', b) + zeros('IMUPMNS', ' Q= 1000')
    expect(cornerOf(text)).toBe(ofTurned)
    expect(cornerOf(text, { scale: '1000' })).toBe(ofB)
  })
  it('that are absent are zero, as the accord has it; that are absent in part are not', () => {
    expect(cornerOf(block('UPMNS', '', a))).toBe(ofA)
    expect(cornerOf(turned('').replace(/ 1 1 0\n(?= 1 2 0)/, ''))).toBe('block-incomplete 1')
    // An entry that has an imaginary part alone, outside of the three rows.
    expect(cornerOf(`${turned('')} 4 1 0\n`)).toBe('block-incomplete 1')
  })
})

describe('the shape of a mixing', () => {
  const cells = (rows: number, columns: number): string =>
    Array.from({ length: rows * columns }, (_, n) => [Math.floor(n / columns) + 1, (n % columns) + 1])
      .map(([j, k]) => ` ${j} ${k} ${j === k ? 1 : 0}\n`)
      .join('')
  const told = (rows: number, columns: number, options: ImportModelOptions = {}): string => {
    const { findings, text } = imported(`BLOCK UPMNS\n${cells(rows, columns)}`, options)
    return text?.includes('mixing:') ? 'read' : findings.map(({ message }) => message.split(': ')[0]).join()
  }
  it.each([
    [3, 3, 'read'],
    [4, 4, 'read'],
    [3, 5, 'read'],
    [2, 2, 'UPMNS is 2 × 2'],
    [2, 3, 'UPMNS is 2 × 3'],
    [4, 3, 'UPMNS is 4 × 3'],
    [4, 5, 'UPMNS is 4 × 5'],
    [5, 4, 'UPMNS is 5 × 4'],
  ])('is square or has three rows: %i × %i', (rows, columns, answer) => expect(told(rows, columns)).toBe(answer))
  it('is that of the adjoint where rows are mass states', () => {
    const order = { order: 'mass-flavour' } as const
    expect([told(5, 3, order), told(3, 5, order), told(4, 4, order)]).toEqual(['read', 'UPMNS is 3 × 5', 'read'])
  })
  it('says what it should be', () => {
    const [finding] = imported(`BLOCK UPMNS\n${cells(2, 4)}`).findings
    expect(finding?.message).toBe(
      'UPMNS is 2 × 4: a mixing matrix is square (4 × 4), or has the three rows e, mu, tau.',
    )
  })
  it('lacks at most six entries by name', () => {
    const [finding] = imported('BLOCK UPMNS\n 1 1 1\n 3 3 1\n').findings
    expect(finding?.message).toBe(
      'UPMNS lacks the real or the imaginary part of 1 2, 1 3, 2 1, 2 2, 2 3, 3 1, …, and an entry that is absent is not zero: the mixing is not read.',
    )
    const [six] = imported('BLOCK UPMNS\n 1 1 1\n 2 2 1\n 3 3 1\n').findings
    expect(six?.message).toContain('part of 1 2, 1 3, 2 1, 2 3, 3 1, 3 2, and')
  })
})

describe('two blocks', () => {
  it('of which one is larger: the larger one says more', () => {
    const four = `${block('VPMNS', '', b)} 1 4 0\n 2 4 0\n 3 4 0\n 4 1 0\n 4 2 0\n 4 3 0\n 4 4 1\n`
    expect(cornerOf(block('UPMNS', '', a) + four)).toBe('0.8, 0.6, 0, 0 | 1')
    expect(cornerOf(four + block('UPMNS', '', a))).toBe('0.8, 0.6, 0, 0 | 1')
  })
  it('that agree: the first of UPMNS, VPMNS, UVMIX, whatever their order', () => {
    const signs = block('UPMNS', '', a).replace(' 3 3 1', ' 3 3 -1')
    expect(cornerOf(block('VPMNS', '', a) + signs)).toBe('0.6, 0.8, 0 | -1')
  })
  it('are one question: --block, in any case, and its imaginary parts', () => {
    const both = block('UPMNS', '', a) + block('VPMNS', '', b)
    expect(cornerOf(both)).toBe('blocks-disagree 11')
    expect(cornerOf(both, { block: 'vPmns' })).toBe(ofB)
    expect(cornerOf(both, { block: 'UPMNS' })).toBe(ofA)
    expect(cornerOf(`${both}BLOCK MINE\n${both.slice(12, 100)}`, { block: 'mine' })).toContain('index-order-unknown')
  })
})

describe('scales that the file names', () => {
  it('are listed once, ascending, as they are written', () => {
    const text =
      'BLOCK A Q= 1.0E+03\nBLOCK B Q=91.19\nBLOCK C q = 1000\nBLOCK D Q2= 5\nBLOCK E Q= x\nBLOCK F\nBLOCK G a Q= 7\n'
    expect(imported(text).scales).toEqual(['91.19', '1.0E+03'])
  })
})
