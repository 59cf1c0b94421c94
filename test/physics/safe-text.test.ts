// Texts made harmless: what a terminal would obey, or what cannot be seen, is written as the number of its character.

import { describe, expect, it } from 'vitest'
import { safeJson, safeLines, safeText } from '../../src/physics/safe-text.js'

const cases: readonly (readonly [what: string, text: string, safe: string, json: string])[] = [
  ['an escape', '\u001b[31m', '\\u{1b}[31m', '\\u001b[31m'],
  ['a C1 control', 'a\u009bb', 'a\\u{9b}b', 'a\\u009bb'],
  ['DEL', '\u007f', '\\u{7f}', '\\u007f'],
  ['a soft hyphen', 'a\u00adb', 'a\\u{ad}b', 'a\\u00adb'],
  ['a direction', 'x\u202ey', 'x\\u{202e}y', 'x\\u202ey'],
  ['no width', '\u200b\u200b', '\\u{200b}\\u{200b}', '\\u200b\\u200b'],
  ['a separator of lines', '\u2028', '\\u{2028}', '\\u2028'],
  ['a half of a pair', 'x\ud800', 'x\\u{d800}', 'x\\ud800'],
  ['a tag of two halves', '\u{e0041}', '\\u{e0041}', '\\udb40\\udc41'],
  ['a filler', '\u3164', '\\u{3164}', '\\u3164'],
]

describe('is made harmless:', () => {
  it.each(cases)('%s', (_, text, safe, json) => {
    expect(safeText(text)).toBe(safe)
    expect(safeJson(JSON.stringify(`"${text}`))).toBe(JSON.stringify(`"${text}`).replace(text, json))
    expect(JSON.parse(safeJson(`"${text.replace(/\p{Cc}/gu, '?')}"`))).toBe(text.replace(/\p{Cc}/gu, '?'))
  })
})

it.each(['', 'µ_B', 'ν̄ → ν γ … ≤ 3σ', '中文', 'é', '😀', 'a b'])('%j stays as it is', (text) => {
  expect(safeText(text)).toBe(text)
  expect(safeLines(text)).toBe(text)
  expect(safeJson(JSON.stringify(text))).toBe(JSON.stringify(text))
})

it('ends of lines stay where there may be several', () => {
  expect(safeText('a\nb')).toBe('a\\u{a}b')
  expect(safeLines('a\nb\u001b\n')).toBe('a\nb\\u{1b}\n')
  expect(safeJson('{\n  "a": "\u202e"\n}')).toBe('{\n  "a": "\\u202e"\n}')
})
