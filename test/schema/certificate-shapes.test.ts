// The small shapes of a certificate, to the letter: what another reader might read otherwise is refused.

import { isRight } from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'
import { fraction, hash, literal, only, whole } from '../../src/schema/shapes/certificate-shapes.js'

const sha = 'a0123456789bcdef'.repeat(4)

describe('a fraction of pi', () => {
  it.each(['0', '1', '1/2', '3/2', '1/3', '5/3', '7/4', '1/99999999', '99999999/50000000', '99999997/99999998'])(
    '%s',
    (text) => expect(fraction.is(text)).toBe(true),
  )
  it.each([
    ...[
      '2',
      '3',
      '4/2',
      '2/4',
      '2/2',
      '0/1',
      '1/1',
      '0/2',
      '00',
      '01',
      '1/02',
      '1/0',
      '-1',
      '-1/2',
      '+1',
      '1/-2',
      '5/2',
      '4/2',
    ],
    ...[
      '',
      ' 1',
      '1 ',
      '1/',
      '/2',
      '1/2/3',
      '1.5',
      '1e0',
      'x1',
      '1x',
      '1/2x',
      '123456789',
      '1/123456789',
      '200/100',
      'pi',
    ],
    ...[0, 1, 0.5, null, undefined, ['1/2'], {}],
  ])('not %j', (value) => expect(fraction.is(value)).toBe(false))
})

describe('a hash', () => {
  it('has 64 digits', () => expect(hash.is(sha)).toBe(true))
  it.each([
    sha.slice(1),
    `${sha}0`,
    `x${sha}`,
    `${sha}\n`,
    sha.toUpperCase(),
    sha.replace('a', 'g'),
    '',
    [sha],
    null,
    3,
  ])('is not %j', (value) => expect(hash.is(value)).toBe(false))
})

describe('a whole number', () => {
  it.each([
    [0, 0, true],
    [0, -1, false],
    [1, 0, false],
    [1, 1, true],
    [1, 2 ** 31 - 1, true],
    [1, 2 ** 31, false],
    [0, 1.5, false],
    [0, Number.NaN, false],
    [0, '1', false],
    [0, null, false],
  ])('from %d: %j is one: %s', (least, value, is) => expect(whole(least).is(value)).toBe(is))
})

it('a word is one of those that are meant', () => {
  const words = literal('a', 'b', 'c')
  expect(['a', 'b', 'c', 'd', '', 'A', 3, null, ['a']].map((word) => words.is(word))).toEqual([
    ...[true, true, true],
    ...[false, false, false, false, false, false],
  ])
  expect(isRight(words.decode('b'))).toBe(true)
  expect(isRight(words.decode('d'))).toBe(false)
})

describe('a record', () => {
  const record = only({ a: t.string }, { b: t.number })
  it.each([
    [{ a: 'x' }, true],
    [{ a: 'x', b: 1 }, true],
    [{ b: 1 }, false],
    [{ a: 1 }, false],
    [{ a: 'x', b: 'y' }, false],
    [{ a: 'x', c: 1 }, false],
    [{ a: 'x', toString: 1 }, false],
    [{}, false],
    [null, false],
    ['x', false],
    [[], false],
  ])('%j: %s', (value, is) => {
    expect(record.is(value)).toBe(is)
    expect(isRight(record.decode(value))).toBe(is)
  })

  it('of required fields alone knows no others', () => {
    const strict = only({ a: t.string })
    expect([{ a: 'x' }, { a: 'x', b: 1 }, {}].map((value) => isRight(strict.decode(value)))).toEqual([
      true,
      false,
      false,
    ])
    expect([{ a: 'x' }, { a: 'x', b: 1 }, {}].map((value) => strict.is(value))).toEqual([true, false, false])
  })
})
