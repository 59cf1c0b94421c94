import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/import/read-document.js'
import { relocate } from '../../src/import/relocate.js'

const at = (line: number) => ({ file: 'x.slha', line, column: 1 })
const made = readDocument('a: { b: [1.0, 2] }\nc: 3\n', { file: null })

describe('a document that was made of another file', () => {
  if (E.isLeft(made)) throw new Error('no document')
  const document = relocate(
    made.right,
    [
      { path: ['a'], location: at(7) },
      { path: ['a', 'b', 1], location: at(9) },
    ],
    'x.slha',
  )
  it.each([
    [['a', 'b', 1], 9],
    [['a', 'b', 1, 'deeper'], 9],
    [['a', 'b', 0], 7],
    [['a', 'b'], 7],
    [['a'], 7],
    [['c'], 1],
    [['a.b'], 1],
    [[], 1],
  ] as const)('has %j at line %i of its source', (path, line) => {
    expect(document.locate(path)).toEqual(at(line))
    expect(document.locateKey(path)).toEqual(at(line))
  })
  it('says what it says', () => {
    expect(document.value).toBe(made.right.value)
    expect(document.written(['a', 'b', 0])).toBe('1.0')
    expect(document.rank(['c'])).toBeGreaterThan(document.rank(['a']))
  })
  it('may have a place of its own', () => {
    const whole = relocate(made.right, [{ path: [], location: at(3) }], 'x.slha')
    expect(whole.locate(['c'])).toEqual(at(3))
  })
})
