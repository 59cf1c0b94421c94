import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { repeatedKeys } from '../../src/import/repeated-keys.js'

const found = (text: string) =>
  repeatedKeys(text, 'c.json').map(({ code, path, location }) => [code, path, location?.line, location?.column])

describe('keys of JSON that stand twice', () => {
  it('are told at the place of the second', () => {
    expect(found('{"a": 1,\n  "a": 2}')).toEqual([['duplicate-key', '$.a', 2, 3]])
    expect(found('{"x": [0, {"b": 1, "c": {}, "b": 2}]}')).toEqual([['duplicate-key', '$.x[1].b', 1, 29]])
    expect(found('[{"a": {"a": 1}}, {"a": 1, "a" \t: 2, "a": 3}]').map(([, path]) => path)).toEqual([
      '$[1].a',
      '$[1].a',
    ])
  })

  it('are compared as they are meant, not as they are written', () => {
    expect(found('{"a": 1, "\\u0061": 2}')).toHaveLength(1)
    expect(found('{"a\\"": 1, "a\\\\": 2, "a": 3}')).toEqual([])
    expect(found('{"__proto__": 1, "constructor": 2, "__proto__": 3}')).toHaveLength(1)
  })

  it('are not values, and not keys of another map', () => {
    expect(found('{"a": "a", "b": ["a", "a", "a:"], "c": {"a": "}", "b": "{"}, "d": {"a": ":"}}')).toEqual([])
  })

  it('are in no text that JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        expect(repeatedKeys(JSON.stringify(value, null, indent), null)).toEqual([])
      }),
    )
  })

  it('are found wherever a member is written again', () => {
    const key = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(fc.dictionary(key, fc.jsonValue(), { minKeys: 1 }), fc.jsonValue(), fc.nat(), (map, other, n) => {
        const names = Object.keys(map)
        const again = names[n % names.length] ?? ''
        const text = `${JSON.stringify(map).slice(0, -1)}, ${JSON.stringify(again)}: ${JSON.stringify(other)}}`
        expect(repeatedKeys(`[${text}]`, null).map(({ code }) => code)).toEqual(['duplicate-key'])
      }),
    )
  })
})
