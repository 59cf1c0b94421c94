// Sets of entries, factors, phases and verdicts in words, by hand.

import { describe, expect, it } from 'vitest'
import { print } from '../../src/exact/root-of-unity.js'
import { describeEntries, type IndexPair } from '../../src/explain/facts/entry-set.js'
import { factorPrefix, parseArgPi, parseFactor } from '../../src/explain/facts/factor.js'
import { glyphOf, phaseText, statusWords } from '../../src/explain/facts/glyph.js'
import { relationText } from '../../src/explain/facts/tie-text.js'
import type { EntryReport } from '../../src/physics/report.js'

const pairs = (count: number, holds: (f: number, i: number) => boolean): readonly IndexPair[] =>
  Array.from({ length: count * count }, (_, k): IndexPair => [Math.floor(k / count) + 1, (k % count) + 1]).filter(
    ([f, i]) => holds(f, i),
  )

describe('a set of entries', () => {
  it.each([
    ['every entry', () => true],
    ['diagonal', (f, i) => f === i],
    ['off-diagonal entries', (f, i) => f !== i],
    ['lower triangle', (f, i) => f > i],
    ['upper triangle', (f, i) => f < i],
    ['diagonal and upper triangle', (f, i) => f <= i],
  ] as readonly (readonly [string, (f: number, i: number) => boolean])[])('has a name: %s', (name, holds) => {
    for (const count of [3, 4, 5]) expect(describeEntries(pairs(count, holds), count)).toBe(name)
  })

  it('has none where one is missing, or another is in its place', () => {
    const lower = pairs(3, (f, i) => f > i)
    expect(describeEntries(lower.slice(1), 3)).toBe('[3,1] [3,2]')
    expect(describeEntries([...lower.slice(1), [1, 1]], 3)).toBe('[3,1] [3,2] [1,1]')
    expect(
      describeEntries(
        pairs(3, (f, i) => f >= i),
        3,
      ),
    ).toBe('[1,1] [2,1] [2,2] [3,1] [3,2] [3,3]')
  })

  it('of one entry is that entry', () => {
    expect(describeEntries([[2, 1]], 2)).toBe('[2,1]')
    expect(describeEntries([[1, 1]], 1)).toBe('[1,1]')
  })

  it('of more than six is told by the first four', () => {
    const all = pairs(4, (f, i) => f + i !== 5)
    expect(describeEntries(all.slice(0, 6), 4)).toBe('[1,1] [1,2] [1,3] [2,1] [2,2] [2,4]')
    expect(describeEntries(all, 4)).toBe('[1,1] [1,2] [1,3] [2,1] … (12 entries)')
  })
})

describe('a factor', () => {
  const read = (root: ReturnType<typeof parseFactor>): string | undefined =>
    root === undefined ? undefined : print(root)

  it.each(['1', '-1', 'i', '-i', 'exp(i*pi/3)', 'exp(-i*pi/4)', 'exp(i*pi*2/3)', 'exp(-i*pi*7/12)'])(
    '%s is read as it is printed',
    (text) => expect(read(parseFactor(text))).toBe(text),
  )

  it.each([
    ['exp(i*pi)', '-1'],
    ['exp(-i*pi)', '-1'],
    ['exp(i*pi*2)', '1'],
    ['exp(i*pi*3/2)', '-i'],
  ])('%s is %s', (text, root) => expect(read(parseFactor(text))).toBe(root))

  it.each([
    '',
    '2',
    'exp(i*pi/0)',
    'exp(i*pi*1234567)',
    'exp(pi)',
    'x exp(i*pi)',
    'exp(i*pi) x',
    'sqrt(2)',
    'exp(i*pi/1234567)',
  ])('%o is no root of unity', (text) => expect(parseFactor(text)).toBeUndefined())

  it.each([
    ['0', '1'],
    ['1', '-1'],
    ['1/2', 'i'],
    ['-1/2', '-i'],
    ['3/4', 'exp(i*pi*3/4)'],
    ['-1/12', 'exp(-i*pi/12)'],
    ['10/15', 'exp(i*pi*2/3)'],
    ['x', undefined],
    ['1/0', undefined],
    ['1/2 ', undefined],
    [' 1', undefined],
    ['1234567', undefined],
  ])('of argument %s π is %s', (argPi, root) => expect(read(parseArgPi(argPi))).toBe(root))

  it('stands in front of a name', () => {
    expect(['1', '-1', 'i', '2'].map(factorPrefix)).toEqual(['', '-', 'i*', '2*'])
  })

  it('makes the terms of a tie', () => {
    const term = { entry: [1, 2], factor: '-1', conjugate: true } as const
    expect(relationText([term, { ...term, species: 'antineutrino', factor: 'i', conjugate: false }], 'anapole')).toBe(
      '-conj(anapole[1,2]) + i*antineutrino.anapole[1,2]',
    )
  })
})

describe('a phase in units of π', () => {
  it.each([
    ['0', '0'],
    ['1', 'π'],
    ['-1', '−π'],
    ['3', '3π'],
    ['1/2', 'π/2'],
    ['-1/2', '−π/2'],
    ['7/4', '7π/4'],
    [null, '0'],
  ])('%s is %s', (argPi, text) => expect(phaseText(argPi)).toBe(text))
})

describe('the letter of a verdict', () => {
  const entry = (status: EntryReport['status'], isTied = false): EntryReport => ({
    status,
    argPi: status === 'phase' ? '1/4' : null,
    relation: isTied ? [{ entry: [1, 2], factor: '1', conjugate: false }] : null,
    because: [],
  })

  it.each([
    ['zero', '0', 'zero', 'must vanish', '0', 'zero'],
    ['real', 'R', 'line', 'real', 'r', 'tied'],
    ['imaginary', 'I', 'line', 'imaginary', 'i', 'tied'],
    ['phase', 'P', 'line', 'of fixed phase π/4', 'p', 'tied'],
    ['complex', 'C', 'complex', 'complex', 'c', 'tied'],
    ['fork', 'F', 'open', 'depends on a CP parity left open', 'f', 'tied'],
  ] as const)('%s', (status, symbol, role, words, tiedSymbol, tiedRole) => {
    expect(glyphOf(entry(status))).toEqual({ symbol, role })
    expect(glyphOf(entry(status, true))).toEqual({ symbol: tiedSymbol, role: tiedRole })
    expect(statusWords(entry(status))).toBe(words)
  })
})
