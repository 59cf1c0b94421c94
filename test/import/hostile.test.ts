import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/import/read-document.js'

const codes = (text: string, file = 'm.yaml'): string[] => {
  const result = readDocument(text, { file })
  return E.isRight(result) ? [] : result.left.map(({ code }) => code)
}

const milliseconds = (run: () => void): number => {
  const start = performance.now()
  run()
  return performance.now() - start
}

const bomb = (levels: number, width: number): string => {
  let text = 'a0: &a0 [x]\n'
  for (let k = 1; k <= levels; k++)
    text += `a${k}: &a${k} [${Array(width)
      .fill(`*a${k - 1}`)
      .join(', ')}]\n`
  return text
}

describe('a text that would grow is refused at once', () => {
  it.each([
    ['nine levels of nine aliases', bomb(9, 9)],
    ['four levels of 25', bomb(4, 25)],
    ['101 aliases', `a: &a 1\nb: [${Array(101).fill('*a').join(', ')}]`],
  ])('%s', (_, text) => {
    const before = process.memoryUsage().heapUsed
    expect(milliseconds(() => expect(codes(text)).toContain('unsupported'))).toBeLessThan(1000)
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(100e6)
  })

  it('500 merges', () => {
    const text = `a: &a {x: 1}\n${Array.from({ length: 500 }, (_, k) => `m${k}: {<<: *a}`).join('\n')}`
    expect(codes(text)).toEqual(Array(500).fill('unsupported'))
  })

  it('a hundred aliases are fine', () => expect(codes(`a: &a 1\nb: [${Array(100).fill('*a').join(', ')}]`)).toEqual([]))

  it('!!omap with 100,000 keys', () => {
    const text = `a: !!omap [${Array.from({ length: 1e5 }, (_, k) => `k${k}: 1`).join(', ')}]`
    expect(codes(text)).toEqual(['unsupported'])
  })
})

describe('depth is bounded before anything recursive', () => {
  it.each([
    ['[', '['],
    ['{a:', '{a:'],
    ['- ', '- '],
    ['? ', '? '],
    ['a: {', 'a: {'],
    ['[{a: ', '[{a: '],
  ])('%j × 5000', (_, piece) => expect(codes(piece.repeat(5000))).toEqual(['limit']))

  it('in JSON too', () => {
    expect(codes('['.repeat(5000), 'm.json')).toEqual(['limit'])
    expect(codes('{"a":'.repeat(5000), 'm.json')).toEqual(['limit'])
    expect(codes(`${'['.repeat(64)}${']'.repeat(64)}`, 'm.json')).toEqual([])
    expect(codes(`${'['.repeat(65)}${']'.repeat(65)}`, 'm.json')).toEqual(['limit'])
  })

  it('64 levels are fine, 65 are not', () => {
    expect(codes(`a: ${'['.repeat(63)}${']'.repeat(63)}`)).toEqual([])
    expect(codes(`a: ${'['.repeat(64)}${']'.repeat(64)}`)).toEqual(['limit'])
  })

  it('deep by indentation', () => {
    const text = Array.from({ length: 200 }, (_, k) => `${' '.repeat(k)}a:`).join('\n')
    expect(codes(text)).toEqual(['limit'])
  })
})

describe('keys that name parts of Object.prototype are data', () => {
  const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']
  it.each([
    ['m.yaml', `{${keys.map((key) => `${key}: {polluted: 1}`).join(', ')}}`],
    ['m.yaml', keys.map((key) => `${key}:\n  polluted: 1`).join('\n')],
    ['m.json', `{${keys.map((key) => `"${key}": {"polluted": 1}`).join(', ')}}`],
  ])('%s', (file, text) => {
    const result = readDocument(text, { file })
    const value = E.isRight(result) ? (result.right.value as object) : {}
    expect(Object.keys(value)).toEqual(keys)
    expect(Object.getPrototypeOf(value)).toBeNull()
    expect(E.isRight(result) && result.right.locate(['__proto__', 'polluted'])).not.toBeNull()
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(12)
  })

  it('twice is a duplicate', () =>
    expect(codes('{"__proto__": 1, "__proto__": 2}', 'm.json')).toEqual(['duplicate-key']))
})

describe('long texts are read in one go', () => {
  it.each([
    ['blanks', `a: b${' '.repeat(1e6)}x`],
    ['#', '#'.repeat(1e7)],
    ['dots', `a: ${'1.'.repeat(5e5)}`],
    ['digits', `a: ${'9'.repeat(1e6)}`],
    ['zeros', `a: 0.${'0'.repeat(1e6)}x`],
    ['blank lines', `a: 1${'\n'.repeat(3e5)}b: 2`],
    ['errors', `[${', '.repeat(1e5)}]`],
  ])('%s', (_, text) => expect(milliseconds(() => codes(text))).toBeLessThan(10_000))

  it('a long string of JSON', () => {
    const result = readDocument(`{"a": "${'x'.repeat(2e7)}"}`, { file: 'm.json' })
    expect(E.isRight(result)).toBe(true)
  })

  it('more than 64 MB are refused', () => expect(codes(' '.repeat(64 * 1024 * 1024 + 1))).toEqual(['limit']))
})
