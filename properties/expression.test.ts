// Laws of expressions: what is printed reads back as the same; values agree with an evaluation in complex doubles that
// shares no code with the exact one; and no text whatever makes the parser throw.

import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { describe, expect, it } from 'vitest'
import * as C from '../src/exact/cyclotomic.js'
import * as P from '../src/exact/polynomial.js'
import * as Q from '../src/exact/rational.js'
import * as R from '../src/exact/root-of-unity.js'
import { evaluateConstant } from '../src/symbolic/evaluate.js'
import { symbolsIn } from '../src/symbolic/expression.js'
import { isSymbolName, parseExpression } from '../src/symbolic/parse.js'
import { type ParameterKind, toPolynomial } from '../src/symbolic/to-polynomial.js'
import { cyclotomics, polynomials, rationals, rootsOfUnity, sixtieths } from '../test/exact/arbitraries.js'
import { holds } from './settings.js'

const evaluate = (text: string): unknown => pipe(parseExpression(text), E.flatMap(evaluateConstant))

describe('printing', () => {
  it('a rational number and reading it gives the number', () =>
    holds(
      fc.property(rationals, (q) => {
        expect(evaluate(Q.print(q))).toEqual(E.right(C.fromRational(q)))
      }),
    ))

  it('a decimal and reading it as one gives the number', () =>
    holds(
      fc.property(fc.double({ noDefaultInfinity: true, noNaN: true }), (x) => {
        const q = Q.parseDecimal(String(x))
        expect(q).toBeDefined()
        if (q !== undefined) expect(Q.parseDecimal(Q.print(q))).toEqual(q)
      }),
    ))

  it('a root of unity and reading it gives the root', () =>
    holds(
      fc.property(rootsOfUnity, (root) => {
        expect(evaluate(R.print(root))).toEqual(E.right(C.fromRoot(root)))
        expect(C.print(C.fromRoot(root))).toBe(R.print(root))
      }),
    ))

  it('a cyclotomic number and reading it gives the number', () =>
    holds(
      fc.property(fc.oneof(cyclotomics, sixtieths), (z) => {
        expect(evaluate(C.print(z))).toEqual(E.right(z))
        expect(evaluate(`2*${C.printFactor(z)}`)).toEqual(E.right(C.multiply(C.fromInteger(2), z)))
      }),
    ))

  it('a polynomial and reading it gives the polynomial', () => {
    const parameters = new Map<string, ParameterKind>([
      ['x', 'real'],
      ['y', 'positive'],
      ['z', 'complex'],
    ])
    holds(
      fc.property(polynomials, (p) => {
        const back = pipe(
          parseExpression(P.print(p)),
          E.flatMap((expression) => toPolynomial(expression, parameters)),
        )
        expect(back).toEqual(E.right(p))
      }),
    )
  })
})

interface Sample {
  readonly text: string
  readonly re: number
  readonly im: number
  /** Bound on the sizes that were added up, against which rounding errors are measured. */
  readonly scale: number
}

const sample = (text: string, re: number, im: number, scale = Math.hypot(re, im)): Sample => ({ text, re, im, scale })

const fractions = fc.tuple(fc.integer({ min: -12, max: 12 }), fc.constantFrom(1, 2, 3, 4, 5, 6, 8, 10, 12))

const leaves: fc.Arbitrary<Sample> = fc.oneof(
  fc.integer({ min: 0, max: 20 }).map((n) => sample(String(n), n, 0)),
  fc.integer({ min: 1, max: 999 }).map((n) => sample(`${n / 100}`, n / 100, 0)),
  fc.constant(sample('i', 0, 1)),
  fc.constantFrom(2, 3, 5, 6, 10).map((n) => sample(`sqrt(${n})`, Math.sqrt(n), 0)),
  fc.constantFrom(2, 3, 5, 6, 10).map((n) => sample(`sqrt(-${n})`, 0, Math.sqrt(n))),
  fractions.map(([p, q]) => sample(`exp(${p}*i*pi/${q})`, Math.cos((Math.PI * p) / q), Math.sin((Math.PI * p) / q), 1)),
  fractions.map(([p, q]) => sample(`cos(pi*${p}/${q})`, Math.cos((Math.PI * p) / q), 0, 1)),
  fractions.map(([p, q]) => sample(`sin(${p}/${q}*pi)`, Math.sin((Math.PI * p) / q), 0, 1)),
)

const times = (a: Sample, b: Sample): readonly [number, number, number] => [
  a.re * b.re - a.im * b.im,
  a.re * b.im + a.im * b.re,
  a.scale * b.scale,
]

const combine = (inner: fc.Arbitrary<Sample>): fc.Arbitrary<Sample> =>
  fc.oneof(
    fc
      .tuple(inner, inner)
      .map(([a, b]) => sample(`${a.text}+(${b.text})`, a.re + b.re, a.im + b.im, a.scale + b.scale)),
    fc
      .tuple(inner, inner)
      .map(([a, b]) => sample(`(${a.text})-(${b.text})`, a.re - b.re, a.im - b.im, a.scale + b.scale)),
    fc.tuple(inner, inner).map(([a, b]) => sample(`(${a.text})*(${b.text})`, ...times(a, b))),
    inner.map((a) => sample(`(${a.text})^2`, ...times(a, a))),
    inner.map((a) => sample(`-(${a.text})^2`, ...negated(times(a, a)))),
    inner.map((a) => sample(`conj(${a.text})`, a.re, -a.im, a.scale)),
    inner.map((a) => sample(`re(${a.text})`, a.re, 0, a.scale)),
    inner.map((a) => sample(`im(${a.text})`, a.im, 0, a.scale)),
    fc
      .tuple(inner, fc.integer({ min: 1, max: 9 }))
      .map(([a, n]) => sample(`(${a.text})/${n}`, a.re / n, a.im / n, a.scale / n)),
    inner.map((a) => sample(`(${a.text})/(1+i)`, (a.re + a.im) / 2, (a.im - a.re) / 2, a.scale)),
  )

const negated = ([re, im, scale]: readonly [number, number, number]): readonly [number, number, number] => [
  -re,
  -im,
  scale,
]

const samples: fc.Arbitrary<Sample> = fc.oneof(
  leaves,
  combine(leaves),
  combine(combine(leaves)),
  combine(combine(combine(leaves))),
)

describe('evaluation', () => {
  it('agrees with complex doubles', () =>
    holds(
      fc.property(samples, ({ text, re, im, scale }) => {
        const value = pipe(parseExpression(text), E.flatMap(evaluateConstant))
        if (E.isLeft(value)) throw new Error(`${text}: ${JSON.stringify(value.left)}`)
        const double = C.toComplex(value.right)
        expect(Math.hypot(double.re - re, double.im - im)).toBeLessThanOrEqual(1e-12 * scale)
      }),
    ))

  it('of a polynomial commutes with putting values in for its symbols', () =>
    holds(
      fc.property(
        leaves,
        leaves,
        fc.constantFrom('x^2-2*x*z+conj(z)', 're(z*x)+i*im(z)^3', '(x+i*z)^3/2'),
        (a, b, text) => {
          const [x, z] = [numberOf(`re(${a.text})`), numberOf(b.text)]
          const parameters = new Map<string, ParameterKind>([
            ['x', 'real'],
            ['z', 'complex'],
          ])
          const polynomial = pipe(
            parseExpression(text),
            E.flatMap((expression) => toPolynomial(expression, parameters)),
          )
          if (E.isLeft(polynomial)) throw new Error(text)
          const values = new Map([
            ['x', x],
            ['re(z)', C.realPart(z)],
            ['im(z)', C.imaginaryPart(z)],
          ])
          const inserted = text.replaceAll('x', `re(${a.text})`).replaceAll('z', `(${b.text})`)
          expect(P.evaluate(polynomial.right, values)).toEqual(numberOf(inserted))
        },
      ),
    ))
})

function numberOf(text: string): C.Cyclotomic {
  const value = pipe(parseExpression(text), E.flatMap(evaluateConstant))
  if (E.isLeft(value)) throw new Error(`${text}: ${JSON.stringify(value.left)}`)
  return value.right
}

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[
      '1',
      '2.5',
      '1e-3',
      '1e999',
      'i',
      'pi',
      'x',
      'sqrt(',
      'exp(',
      'cos(',
      'conj(',
      'f(',
      '(',
      ')',
      ')',
      '+',
      '-',
      '*',
      '/',
      '^',
    ],
    ...['**', ',', '.', '=', ' ', '\u2212', '\u202e', '\u0000', 'e', 'E', 'D', '_', '10', '0', '\u03c0', '[', '?'],
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 25 }).map((all) => all.join('')),
    samples.map(({ text }) => text),
    fc.tuple(samples, fc.nat(40), pieces).map(([{ text }, at, piece]) => text.slice(0, at) + piece + text.slice(at)),
  )

  it('is read, evaluated or refused with an issue that has a place and is fit for output', () =>
    holds(
      fc.property(texts, (text) => {
        const parsed = parseExpression(text)
        const value = E.flatMap(evaluateConstant)(parsed)
        if (E.isRight(parsed)) for (const { name } of symbolsIn(parsed.right)) expect(isSymbolName(name)).toBe(true)
        if (E.isRight(value)) return
        const { offset, length, expected, received } = value.left
        expect(offset >= 0 && length >= 0 && offset + length <= text.length).toBe(true)
        expect(expected).not.toBe('')
        expect(received).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]|^$/u)
      }),
      5,
    ))
})
