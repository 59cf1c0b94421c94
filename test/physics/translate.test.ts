// Verdicts in other conventions, worked out by hand: f_canonical = κ·f_author.

import { describe, expect, it } from 'vitest'
import { minusOne, plusI, plusOne, rootOfUnity } from '../../src/exact/root-of-unity.js'
import { statusWord, translateLocus, translateTie } from '../../src/physics/translate.js'
import type { Locus } from '../../src/physics/verdict.js'

const line = (num: number, den: number): Locus => ({ kind: 'line', argPi: { num, den } })

describe('where an entry lies', () => {
  it.each([
    ['real', 1, 'imaginary'],
    ['imaginary', 1, 'real'],
    ['real', 2, 'real'],
    ['real', 3, 'imaginary'],
    ['imaginary', 3, 'real'],
  ] as const)('%s with κ = i^%i is %s', (word, factor, expected) => {
    expect(statusWord(translateLocus(word === 'real' ? line(0, 1) : line(1, 2), factor))).toBe(expected)
  })

  it('turns by −π/2 for κ = i, modulo π and in lowest terms', () => {
    expect(translateLocus(line(3, 4), 1)).toEqual(line(1, 4))
    expect(translateLocus(line(1, 4), 1)).toEqual(line(3, 4))
    expect(translateLocus(line(1, 6), 1)).toEqual(line(2, 3))
    expect(translateLocus(line(2, 3), 3)).toEqual(line(1, 6))
    expect(translateLocus(line(1, 3), 2)).toEqual(line(1, 3))
  })
})

describe('an entry on no line', () => {
  it.each(['zero', 'complex'] as const)('%s stays so', (kind) => {
    expect(translateLocus({ kind }, 1)).toEqual({ kind })
    expect(statusWord({ kind })).toBe(kind)
  })
})

it.each([
  [0, 1, 'real'],
  [1, 2, 'imaginary'],
  [1, 3, 'phase'],
  [1, 4, 'phase'],
  [3, 4, 'phase'],
] as const)('the line of phase %iπ/%i is %s', (num, den, word) => {
  expect(statusWord(line(num, den))).toBe(word)
})

describe('a tie', () => {
  it('without conjugation is the same', () => {
    expect(translateTie({ factor: rootOfUnity(1, 5), conjugate: false }, 1)).toEqual({
      factor: rootOfUnity(1, 5),
      conjugate: false,
    })
  })

  // f_21 = conj f_12 with f = i·e: i·e_21 = −i·conj(e_12).
  it('with conjugation changes sign for κ = ±i: hermitian becomes antihermitian', () => {
    for (const factor of [1, 3] as const) {
      expect(translateTie({ factor: plusOne, conjugate: true }, factor)).toEqual({ factor: minusOne, conjugate: true })
    }
    expect(translateTie({ factor: plusI, conjugate: true }, 2)).toEqual({ factor: plusI, conjugate: true })
  })

  it('keeps what else it carries', () => {
    const tie = { factor: plusOne, conjugate: true, place: { species: 'neutrino', transposed: true } } as const
    expect(translateTie(tie, 1).place).toEqual(tie.place)
  })
})
