// Hashes and the canonical JSON that they are taken of.

import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canonicalJson, sha256Of } from '../../src/physics/digest.js'

describe('canonical JSON', () => {
  it('does not depend on the order of keys', () => {
    expect(canonicalJson({ b: 1, a: { d: [2, 3], c: null } })).toBe('{"a":{"c":null,"d":[2,3]},"b":1}')
    expect(canonicalJson({ c: 1, a: 2, d: 3, b: 4, B: 5 })).toBe('{"B":5,"a":2,"b":4,"c":1,"d":3}')
    expect(canonicalJson({ a: { c: null, d: [2, 3] }, b: 1 })).toBe(canonicalJson({ b: 1, a: { d: [2, 3], c: null } }))
  })

  it('depends on the order of lists, on null and on the type of a value', () => {
    const texts = [[1, 2], [2, 1], [1, null], ['1', 2], { 0: 1, 1: 2 }].map(canonicalJson)
    expect(new Set(texts).size).toBe(texts.length)
  })

  it('leaves out what is undefined and escapes what JSON escapes', () => {
    expect(canonicalJson({ a: undefined, b: 'x"\n' })).toBe('{"b":"x\\"\\n"}')
    expect(canonicalJson([undefined])).toBe('[null]')
  })

  it('is JSON', () => {
    const value = { é: ['ν', 1e-12, true, null, { x: [] }], a: {} }
    expect(JSON.parse(canonicalJson(value))).toEqual(value)
  })
})

it('SHA-256 is that of the UTF-8 bytes', () => {
  for (const text of ['', 'abc', 'ν̄ → ν γ', 'a'.repeat(1000)]) {
    expect(sha256Of(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
  }
})
