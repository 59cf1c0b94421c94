import { describe, expect, it } from 'vitest'
import { excerpt } from '../../src/explain/text/excerpt.js'
import { displayWidth, hang, shorten, wrap } from '../../src/explain/text/layout.js'
import { plain } from '../../src/explain/text/paint.js'

describe('width in a terminal', () => {
  it.each([
    ['nu1', 3],
    ['ν₁', 2],
    ['e\u0301', 1],
    ['中微子', 6],
    ['ｎｕ', 4],
    ['🧪', 2],
    ['ℝ', 1],
  ])('%s takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })

  it('shortening keeps to the width', () => {
    expect(shorten('中微子振動', 5)).toBe('中微…')
    expect(shorten('short', 5)).toBe('short')
  })

  it('wrapping loses nothing', () => {
    const text = 'one two three four five six seven'
    expect(wrap(text, 10).join(' ')).toBe(text)
    expect(hang('- ', text, 12).every((line) => line.length <= 12)).toBe(true)
  })
})

describe('a source excerpt', () => {
  const at = (source: string, line: number, column: number, width = 40) =>
    excerpt(source, { file: 'm', line, column }, { paint: plain, width, indent: '' })

  it('puts the caret under the character', () => {
    expect(at('a: 1\nbb: [1, x]\n', 2, 9)).toEqual(['2 | bb: [1, x]', '  |         ^'])
  })

  it('counts wide characters, tabs and escapes as they are shown', () => {
    expect(at('中: x', 1, 4)).toEqual(['1 | 中: x', '  |     ^'])
    expect(at('\tx', 1, 2)).toEqual(['1 |   x', '  |   ^'])
    expect(at('\u001bx', 1, 2)).toEqual(['1 | \\u{1b}x', '  |       ^'])
  })

  it('cuts long lines around the place', () => {
    const [line = '', caret = ''] = at(`${'a'.repeat(500)}X${'b'.repeat(500)}`, 1, 501)
    expect(line.length).toBeLessThanOrEqual(40)
    expect(line[caret.indexOf('^')]).toBe('X')
  })

  it('shows nothing for a place outside the text', () => {
    expect(at('one line', 7, 1)).toEqual([])
    expect(at('one line', 1, 99)).toEqual([])
  })
})
