// The small things that all texts are made of, by hand: what is escaped, where a scalar ends, how lines are cut and counted.

import { describe, expect, it } from 'vitest'
import { escapeLatex } from '../../src/explain/text/escape-latex.js'
import { escapeMarkdown } from '../../src/explain/text/escape-markdown.js'
import { escapeXml } from '../../src/explain/text/escape-xml.js'
import { excerpt } from '../../src/explain/text/excerpt.js'
import {
  count,
  displayWidth,
  hang,
  list,
  padEnd,
  padStart,
  shorten,
  take,
  wrap,
} from '../../src/explain/text/layout.js'
import { scalarSpan } from '../../src/explain/text/scalar-span.js'
import { unifiedDiff } from '../../src/explain/text/unified-diff.js'

describe('escaped text', () => {
  it('for LaTeX, every character that is special or has a command', () => {
    expect(escapeLatex('\\{}$&#_%^~<>|')).toBe(
      '\\textbackslash{}\\{\\}\\$\\&\\#\\_\\%\\textasciicircum{}\\textasciitilde{}\\textless{}\\textgreater{}\\textbar{}',
    )
    expect(escapeLatex('−·²†×…→≠')).toBe('$-$$\\cdot$$^2$$^\\dagger$$\\times$\\dots{}$\\to$$\\neq$')
    expect(escapeLatex('νμµτπθδγω')).toBe('$\\nu$$\\mu$$\\mu$$\\tau$$\\pi$$\\theta$$\\delta$$\\gamma$$\\omega$')
    expect(escapeLatex(' aZ09~é'.replace('~', ''))).toBe(' aZ09é')
    expect(escapeLatex('e\u0301')).toBe('é')
    expect(escapeLatex('中\u{1F9EA}\u00A0')).toBe('[U+4E2D][U+1F9EA][U+00A0]')
    expect(escapeLatex('a--b---c')).toBe('a-{}-b-{}-{}-c')
  })

  it('for XML', () => {
    expect(escapeXml(`<a href="x" b='y'>&\uFFFE\uFFFF</a>`)).toBe(
      '&lt;a href=&quot;x&quot; b=&apos;y&apos;&gt;&amp;\uFFFD\uFFFD&lt;/a&gt;',
    )
  })

  it('for Markdown', () => {
    expect(escapeMarkdown('\\`*_[]{}<>|#~$!&')).toBe('\\\\\\`\\*\\_\\[\\]\\{\\}\\<\\>\\|\\#\\~\\$\\!&amp;')
    expect(escapeMarkdown('https://a HTTP://b ftp://c mailto:d www.e WWW.f')).toBe(
      'https&#58;//a HTTP&#58;//b ftp&#58;//c mailto&#58;d www&#46;e WWW&#46;f',
    )
  })
})

describe('text in columns', () => {
  it.each([
    ['', 0],
    ['\u0300', 0],
    ['\u200D', 0],
    ['…', 1],
    ['→', 1],
    ['⺀', 2],
    ['ア', 2],
    ['한', 2],
    ['！', 2],
    ['a\u0301ν̄', 2],
  ])('%o takes %d', (text, width) => expect(displayWidth(text)).toBe(width))

  it('is padded by what it takes', () => {
    expect([padEnd('中', 4), padStart('中', 4), padEnd('abc', 2), padStart('abc', 2)]).toEqual([
      '中  ',
      '  中',
      'abc',
      'abc',
    ])
  })

  it('is cut by what it takes', () => {
    expect([take('中微子', 3), take('中微子', 4), take('abc', 0), take('abc', 9)]).toEqual(['中', '中微', '', 'abc'])
    expect([shorten('abcdef', 6), shorten('abcdef', 5), shorten('abcdef', 0)]).toEqual(['abcdef', 'abcd…', '…'])
  })

  it('is broken at blanks', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrap('one two three', 6)).toEqual(['one', 'two', 'three'])
    expect(wrap('a very-long-word b', 4)).toEqual(['a', 'very-long-word', 'b'])
    expect(wrap('', 4)).toEqual([''])
    expect(hang('- ', 'one two', 5)).toEqual(['- one', '  two'])
  })

  it('counts and lists', () => {
    expect([count(1, 'claim'), count(2, 'claim'), count(0, 'is', 'are')]).toEqual(['1 claim', '2 claims', '0 are'])
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(list)).toEqual(['', 'a', 'a and b', 'a, b and c'])
  })
})

describe('a line of the source', () => {
  const paint = (role: string, text: string): string => `<${role}>${text}</${role}>`
  const at = (source: string, column: number, width = 20, indent = '') =>
    excerpt(source, { file: 'm', line: 1, column }, { paint, width, indent })

  it('has its number and a mark below', () => {
    expect(at('abc\r\n', 2, 40, '  ')).toEqual(['<faint>  1 | </faint>abc', '<faint>    | </faint> <caret>^</caret>'])
    expect(at('', 1)).toEqual(['<faint>1 | </faint>', '<faint>  | </faint><caret>^</caret>'])
  })

  it('is cut where it is too long, at the end, the beginning, or both', () => {
    const text = 'abcdefghijklmnopqrstuvwxyz'
    const shown = (column: number) => at(text, column).map((line) => line.replaceAll(/<\/?[a-z]+>/g, ''))
    for (const column of [1, 8, 13, 20, 26]) {
      const [line = '', mark = ''] = shown(column)
      expect(line.length).toBeLessThanOrEqual(20)
      expect(line[mark.indexOf('^')]).toBe(text[column - 1])
    }
    expect(shown(1)[0]).toBe('1 | abcdefghijklmno…')
    expect(shown(26)[0]).toMatch(/^1 \| ….*z$/)
    expect(shown(13)[0]).toMatch(/^1 \| ….*…$/)
  })
})

describe('the scalar at a place', () => {
  const found = (text: string, line = 1, column = 1): string | undefined => {
    const span = scalarSpan(text, { line, column })
    return span === undefined ? undefined : `${span.quote}:${text.slice(span.start, span.end)}`
  }

  it.each([
    ['abc', ':abc'],
    ['1e-12 + 2e-12*i, x', ':1e-12 + 2e-12*i'],
    ['a b # c', ':a b'],
    ['a\tb]', ':a\tb'],
    ['a]', ':a'],
    ['a }', ':a'],
    ['"a \\" b" c', '":"a \\" b"'],
    ["'a '' b' c", "':'a '' b'"],
    ['"a', undefined],
    ["'a\nb'", undefined],
    ['[a]', undefined],
    ['{a: b}', undefined],
    ['*a', undefined],
    ['&a b', undefined],
    ['!t b', undefined],
    ['- a', ':- a'],
    ['', undefined],
    ['\uFEFFabc', ':abc'],
  ])('%o', (text, scalar) => expect(found(text)).toBe(scalar))

  it('is counted in lines', () => {
    expect(found('a\nb: c\n', 2, 4)).toBe(':c')
    expect(found('a\nb', 3)).toBeUndefined()
    expect(found('a', 1, 2)).toBeUndefined()
    expect(found('\uFEFFx: a', 1, 4)).toBe(':a')
  })

  it('has no tag and no anchor before it', () => {
    expect(found('x: &n  a', 1, 8)).toBeUndefined()
    expect(found('x: !t a', 1, 7)).toBeUndefined()
    expect(found('[!t a]', 1, 5)).toBeUndefined()
    expect(found('{x: b, y: !t a}', 1, 14)).toBeUndefined()
    expect(found('!t a', 1, 4)).toBeUndefined()
    expect(found('x: a!t b', 1, 8)).toBe(':b')
    expect(found('- !t\n  a', 2, 3)).toBeUndefined()
  })
})

describe('a unified diff', () => {
  it('is painted by what a line is', () => {
    const paint = (role: string, text: string): string => `<${role}>${text}`
    expect(unifiedDiff('a\u001bb', '1\n2\n3\n', '1\nx\ny\n', { paint })).toEqual([
      '<heading>--- a\\u{1b}b',
      '<heading>+++ a\\u{1b}b',
      '<label>@@ -1,3 +1,3 @@',
      ' 1',
      '<bad>-2',
      '<bad>-3',
      '<good>+x',
      '<good>+y',
    ])
  })

  it('says where no line feed is', () => {
    expect(unifiedDiff('f', 'a\nb', 'a\nc').slice(2)).toEqual([
      '@@ -1,2 +1,2 @@',
      ' a',
      '-b',
      '\\ No newline at end of file',
      '+c',
      '\\ No newline at end of file',
    ])
    expect(unifiedDiff('f', 'a\nb', 'x\nb').slice(3)).toEqual(['-a', '+x', ' b', '\\ No newline at end of file'])
    expect(unifiedDiff('f', 'a', 'b')[2]).toBe('@@ -1 +1 @@')
  })
})
