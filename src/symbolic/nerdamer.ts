// The one adapter to nerdamer. It silently errs on decimals, complex numbers, signs before brackets, powers of powers and
// raw text, so it sees none of them: each call is one operation on flat sums (a product, a power, a derivative), and what
// comes between is ours. Every answer is read by our own parser and compared with our own polynomials at random
// Gaussian-rational points; disagreement is a defect, never an answer. The package is loaded only when asked for.

import * as E from 'fp-ts/lib/Either.js'
import * as C from '../exact/cyclotomic.js'
import * as P from '../exact/polynomial.js'
import { rational } from '../exact/rational.js'
import { Defect } from '../physics/defect.js'
import type { Parameters } from '../physics/parameter.js'
import {
  type Answer,
  asExpression,
  derivativeOf,
  type PolynomialInput,
  polynomialOf,
  type SymbolicBackend,
} from './backend.js'
import { complain, withinLimits } from './evaluation-issue.js'
import type { Expression } from './expression.js'
import type { ExpressionIssue } from './expression-issue.js'
import { combined } from './multiply-out.js'
import { type Dictionary, nameOfSymbol, newDictionary, readAnswer, toText } from './nerdamer-text.js'
import { evaluatePolynomial } from './polynomial-value.js'
import { productTerms } from './term-estimate.js'
import { toPolynomial } from './to-polynomial.js'

/** Bound on the terms of a product before like terms are collected: nerdamer hangs on a few thousand. */
export const maximumProducts = 400
/** At how many points an answer is checked. */
const points = 4

export type Nerdamer = typeof import('nerdamer/all.js').default

/** nerdamer as a backend; imports the package. */
export async function loadNerdamer(): Promise<SymbolicBackend> {
  const { default: nerdamer } = await import('nerdamer/all.js')
  return backendOf(nerdamer)
}

/** The backend that asks this nerdamer. */
export function backendOf(nerdamer: Nerdamer): SymbolicBackend {
  const product = (a: P.Polynomial, b: P.Polynomial): P.Polynomial =>
    ask(nerdamer, P.multiply(a, b), (dictionary) => `expand((${toText(a, dictionary)})*(${toText(b, dictionary)}))`)
  const power = (a: P.Polynomial, exponent: number): P.Polynomial =>
    ask(nerdamer, P.power(a, exponent), (dictionary) => `expand((${toText(a, dictionary)})^${exponent})`)
  const expand = (input: PolynomialInput): E.Either<never, P.Polynomial> =>
    E.right(combined(input.expression, { ...input, product, power }))
  return {
    name: 'nerdamer',
    expand: (input) => answer(input, () => expand(input)),
    differentiate: (input, symbol) =>
      answer(input, () => {
        const derivative = derivativeOf(input, symbol)
        if (E.isLeft(derivative)) return derivative
        const p = combined(input.expression, { ...input, product, power })
        const question = (dictionary: Dictionary): string =>
          `diff(${toText(p, dictionary)},${nameOfSymbol(symbol, dictionary)})`
        return E.right(ask(nerdamer, derivative.right, question))
      }),
  }
}

function answer(input: PolynomialInput, compute: () => E.Either<ExpressionIssue, P.Polynomial>): Answer {
  const { expression, parameters } = input
  const own = polynomialOf(input)
  if (E.isLeft(own)) return own
  if (productTerms(expression, parameters) > maximumProducts) {
    const limit = `at most ${maximumProducts} terms when multiplied out`
    return complain(expression, { code: 'limit', expected: limit, received: 'more' })
  }
  return withinLimits(expression, () => E.flatMap(asExpression)(compute()))
}

/** One question and its checked answer. */
function ask(nerdamer: Nerdamer, expected: P.Polynomial, question: (dictionary: Dictionary) => string): P.Polynomial {
  const dictionary = newDictionary()
  const text = call(nerdamer, question(dictionary))
  const found = readAnswer(text, dictionary)
  if (found === undefined) throw new Defect('nerdamer: the answer is no polynomial')
  verify(found, expected, dictionary)
  const declared: Parameters = new Map([...dictionary.meanings.keys()].map((name) => [name, 'real']))
  const p = toPolynomial(found, declared)
  if (E.isLeft(p)) throw new Defect(`nerdamer: the answer is not read: ${p.left.received}`)
  return P.substitute(p.right, dictionary.meanings)
}

/** One operation; nerdamer keeps every expression, and variables of the whole process, unless told to forget. */
function call(nerdamer: Nerdamer, question: string): string {
  if (Object.keys(nerdamer.getVars()).length > 0)
    throw new Defect('nerdamer: variables are set, so answers would be wrong')
  try {
    return nerdamer(question).text('fractions')
  } catch (error) {
    throw new Defect(`nerdamer: ${error instanceof Error ? error.message : String(error)}`)
  } finally {
    nerdamer.flush()
  }
}

/** Schwartz–Zippel: different polynomials of moderate degree hardly agree at random points. */
function verify(found: Expression, expected: P.Polynomial, { meanings }: Dictionary): void {
  const random = newRandom()
  for (let k = 0; k < points; k++) {
    const symbols = [...meanings.values()].flatMap(P.symbolsOf)
    const here = new Map(symbols.map((symbol) => [symbol, randomGaussian(random)]))
    const there = new Map([...meanings].map(([name, meaning]) => [name, P.evaluate(meaning, here)]))
    if (!C.equals(evaluatePolynomial(found, there), P.evaluate(expected, here))) {
      throw new Defect('nerdamer: the answer disagrees with exact evaluation')
    }
  }
}

const randomGaussian = (random: () => number): C.Cyclotomic => {
  const part = (): C.Cyclotomic => C.fromRational(rational(random(), random()))
  return C.add(part(), C.multiply(C.imaginaryUnit, part()))
}

/** Numbers from 1 to 65 536, the same every time, so that a failure repeats itself: 75 generates the residues modulo 65 537. */
function newRandom(): () => number {
  let state = 1
  return () => {
    state = (state * 75) % 65_537
    return state
  }
}
