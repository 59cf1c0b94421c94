// What nerdamer is asked, and what becomes of its answers: a nerdamer of our own answers as we please.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import * as P from '../../src/exact/polynomial.js'
import type { Parameters } from '../../src/physics/parameter.js'
import { backendOf, type Nerdamer } from '../../src/symbolic/nerdamer.js'
import { maximumLength, nameOfSymbol, newDictionary, readAnswer, toText } from '../../src/symbolic/nerdamer-text.js'
import { print } from '../../src/symbolic/print.js'
import { toPolynomial } from '../../src/symbolic/to-polynomial.js'
import { parameters, read } from './reading.js'

interface Talk {
  readonly nerdamer: Nerdamer
  readonly questions: string[]
  flushed: number
}

function answering(answer: (question: string) => string, vars: Readonly<Record<string, unknown>> = {}): Talk {
  const questions: string[] = []
  const ask = (question: string): { text: (form: string) => string } => {
    questions.push(question)
    return { text: (form) => (form === 'fractions' ? answer(question) : 'asked for another form') }
  }
  const nerdamer = Object.assign(ask, { getVars: () => vars, flush: () => (talk.flushed += 1) })
  const talk: Talk = { nerdamer: nerdamer as unknown as Nerdamer, questions, flushed: 0 }
  return talk
}

const real: Parameters = new Map([
  ['x', 'real'],
  ['y', 'real'],
])

const expanded = (talk: Talk, text: string, symbols: Parameters = parameters): string => {
  const answer = backendOf(talk.nerdamer).expand({ expression: read(text), parameters: symbols })
  return E.isRight(answer) ? print(answer.right) : answer.left.received
}
const derived = (talk: Talk, text: string): string => {
  const answer = backendOf(talk.nerdamer).differentiate({ expression: read(text), parameters }, 'x')
  return E.isRight(answer) ? print(answer.right) : answer.left.received
}

describe('what nerdamer is asked', () => {
  it('is letters, whole numbers and brackets', () => {
    const talk = answering(() => 'nfa^2-nfb^2')
    expect(expanded(talk, '(x+y)*(x-y)')).toBe('x^2-y^2')
    expect(talk.questions).toEqual(['expand(((1)*nfa^1+(1)*nfb^1)*((1)*nfa^1+(-1)*nfb^1))'])
    expect(talk.flushed).toBe(1)
  })

  it('is one power at a time', () => {
    const talk = answering(() => 'nfa^3+3*nfa^2*nfb+3*nfa*nfb^2+nfb^3')
    expect(expanded(talk, '(x+y)^3')).toBe('x^3+3*x^2*y+3*x*y^2+y^3')
    expect(talk.questions).toEqual(['expand(((1)*nfa^1+(1)*nfb^1)^3)'])
  })

  it('is one derivative of a flat sum', () => {
    const talk = answering(() => '2*nfa*nfb')
    expect(derived(talk, 'x^2*y')).toBe('2*x*y')
    expect(talk.questions).toEqual(['diff((1)*nfa^2*nfb^1,nfa)'])
  })

  it('is nothing where there are no sums to multiply', () => {
    const talk = answering(() => 'nonsense')
    expect(expanded(talk, '-x*y*(2*i)^3*conj(m)/(1+i)-(x-x)*(x+y)+(x+y)^1+(x+y)^0')).toBe(
      expanded(talk, '(4+4*i)*m*x*y*1+x+y+1'),
    )
    expect(talk.questions).toEqual([])
  })
})

describe('an answer of nerdamer', () => {
  const wrong: readonly (readonly [string, string])[] = [
    ['nfa^2+nfb^2', 'nerdamer: the answer disagrees with exact evaluation'],
    ['0', 'nerdamer: the answer disagrees with exact evaluation'],
    ['nfa^2-nfb^2+1/1000000', 'nerdamer: the answer disagrees with exact evaluation'],
    ['nfa^2-nfc^2', 'nerdamer: the answer is no polynomial'],
    ['x^2-y^2', 'nerdamer: the answer is no polynomial'],
    ['nfa^2-nfb^2+sin(nfa)', 'nerdamer: the answer is no polynomial'],
    ['nfa^2-nfb^2+i', 'nerdamer: the answer is no polynomial'],
    ['nfa^2-', 'nerdamer: the answer is no polynomial'],
    ['', 'nerdamer: the answer is no polynomial'],
    // Right, and yet not written as a polynomial: (a² − b²)(a + 1)/(a + 1).
    ['(nfa^2-nfb^2)*(nfa+1)/(nfa+1)', 'nerdamer: the answer is not read: division by nfa+1'],
  ]
  it.each(wrong)('that is %s is a defect', (answer, message) => {
    const talk = answering(() => answer)
    expect(() => expanded(talk, '(x+y)*(x-y)')).toThrow(message)
    expect(talk.flushed).toBe(1)
  })

  it.each(['nfa^2-nfb^2', '-(nfb^2)+nfa*nfa', '(nfa-nfb)*(nfb+nfa)', '2*nfa^2/2-nfb^2'])(
    'may be written in any way: %s',
    (answer) =>
      expect(
        expanded(
          answering(() => answer),
          '(x+y)*(x-y)',
        ),
      ).toBe('x^2-y^2'),
  )

  it('is not asked for while variables are set', () => {
    const talk = answering(() => 'nfa^2-nfb^2', { nfa: 3 })
    expect(() => expanded(talk, '(x+y)*(x-y)')).toThrow('nerdamer: variables are set, so answers would be wrong')
    expect(talk.questions).toEqual([])
  })

  it.each([
    [new Error('out of order'), 'nerdamer: out of order'],
    ['no error', 'nerdamer: no error'],
  ])('may fail to come: %s', (thrown, message) => {
    const talk = answering(() => {
      throw thrown
    })
    expect(() => expanded(talk, '(x+y)*(x-y)')).toThrow(message)
    expect(talk.flushed).toBe(1)
  })
})

it('is refused what is no polynomial or too long, without a question', () => {
  const talk = answering(() => '0')
  expect(expanded(talk, 'x/m')).toBe('a quotient or a phase')
  // 21 terms times 20 are 420, more than 400 before like terms are collected.
  const long = `(${Array.from({ length: 21 }, (_, k) => `x^${k}`).join('+')})*(${Array.from({ length: 20 }, (_, k) => `y^${k}`).join('+')})`
  const refused = backendOf(talk.nerdamer).expand({ expression: read(long), parameters: real })
  expect(refused).toMatchObject({
    left: { code: 'limit', expected: 'at most 400 terms when multiplied out', received: 'more', offset: 0 },
  })
  expect(backendOf(talk.nerdamer).differentiate({ expression: read('x*z'), parameters }, 'z')).toMatchObject({
    left: { code: 'invalid-expression', expected: 'the derivative in a real symbol', received: 'z' },
  })
  expect(talk.questions).toEqual([])
  expect(backendOf(talk.nerdamer).name).toBe('nerdamer')
})

describe('a polynomial for nerdamer', () => {
  const polynomial = (text: string): P.Polynomial => {
    const p = toPolynomial(read(text), parameters)
    if (E.isLeft(p)) throw new Error(text)
    return p.right
  }
  it.each([
    ['0', '0'],
    ['3', '(3)'],
    ['-3/4', '(-3/4)'],
    ['x', '(1)*nfa^1'],
    ['x^3*y', '(1)*nfa^3*nfb^1'],
    ['(1/2+2*i)*x', '(1/2)*nfa^1+(2)*nfb*nfa^1'],
    ['i', '(1)*nfa'],
    ['i*x-i', '(1)*nfb*nfa^1+(-1)*nfb'],
    ['sqrt(2)*x', 'nfb*nfa^1'],
    ['(1+i*sqrt(2))', 'nfa'],
    ['(sqrt(2)+i)', 'nfa'],
    // The real part first in the order of symbols.
    ['z', '(1)*nfb*nfa^1+(1)*nfc^1'],
  ])('%s is %s', (text, asked) => expect(toText(polynomial(text), newDictionary())).toBe(asked))

  it('has a name for each symbol, by which its meaning is found', () => {
    const dictionary = newDictionary()
    const names = Array.from({ length: 28 }, (_, k) => nameOfSymbol(`s${k}`, dictionary))
    expect([names[0], names[1], names[25], names[26], names[27]]).toEqual(['nfa', 'nfb', 'nfz', 'nfba', 'nfbb'])
    expect(nameOfSymbol('s1', dictionary)).toBe('nfb')
    expect(dictionary.meanings.get('nfbb')).toEqual(P.symbol('s27'))
    expect(dictionary.meanings.size).toBe(28)
  })

  it('is not handed over if it is too long', () => {
    const sum = (terms: number): P.Polynomial =>
      P.sum(Array.from({ length: terms }, (_, k) => P.power(P.symbol('x'), k + 10)))
    // Terms of `(1)*nfa^10` and a sign are 11 characters each, 12 from the power 100 on.
    expect(maximumLength).toBe(4096)
    expect(toText(sum(100), newDictionary()).length).toBe(90 * 11 + 10 * 12 - 1)
    expect(() => toText(sum(400), newDictionary())).toThrow('more than 4096 characters')
  })

  it.each(['sin(nfa)', 'nfa*i', 'pi', 'nfb', 'nfa^nfb', '-(nfa+conj(nfa))', 'nfa+', ''])(
    'is not read from %s',
    (text) => {
      const dictionary = newDictionary()
      nameOfSymbol('x', dictionary)
      expect(readAnswer(text, dictionary)).toBeUndefined()
    },
  )

  it.each(['nfa', '0', '-nfa^2/3', '(nfa-1)*(nfa+1)'])('is read from %s', (text) => {
    const dictionary = newDictionary()
    nameOfSymbol('x', dictionary)
    const answer = readAnswer(text, dictionary)
    expect(answer && print(answer)).toBe(text)
  })
})
