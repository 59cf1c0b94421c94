// Polynomials as text that nerdamer understands and does not misread, and back: flat sums of monomials, letters-only names,
// numbers as ratios of integers, no functions. It multiplies complex numbers wrongly, so i is a symbol to it; so is a
// constant that is no Gaussian rational.

import * as E from 'fp-ts/lib/Either.js'
import * as C from '../exact/cyclotomic.js'
import * as P from '../exact/polynomial.js'
import type { Rational } from '../exact/rational.js'
import { type Expression, partsOf } from './expression.js'
import { parseExpression } from './parse.js'
import { WorkLimit } from './work.js'

/** The longest text handed over. */
export const maximumLength = 4096

/** The symbols of one question to nerdamer: a real symbol or a number for each name. */
export interface Dictionary {
  readonly names: Map<string, string>
  readonly meanings: Map<string, P.Polynomial>
}

export const newDictionary = (): Dictionary => ({ names: new Map(), meanings: new Map() })

/** The name for a real symbol: `nfa`, `nfb`, …, `nfba`, …; no digits, at which nerdamer would split it. */
export const nameOfSymbol = (symbol: string, dictionary: Dictionary): string =>
  nameFor(symbol, P.symbol(symbol), dictionary)

const nameOfNumber = (z: C.Cyclotomic, dictionary: Dictionary): string => nameFor(C.print(z), P.constant(z), dictionary)

function nameFor(key: string, meaning: P.Polynomial, { names, meanings }: Dictionary): string {
  const known = names.get(key)
  if (known !== undefined) return known
  const letters = names.size.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))
  const name = `nf${letters}`
  names.set(key, name)
  meanings.set(name, meaning)
  return name
}

/** The polynomial as a flat sum; throws a `WorkLimit` if it is too long. */
export function toText(p: P.Polynomial, dictionary: Dictionary): string {
  const terms = p.terms.flatMap(({ powers, coefficient }) => {
    const monomial = powers.map(({ symbol, exponent }) => `${nameOfSymbol(symbol, dictionary)}^${exponent}`)
    return numbers(coefficient, dictionary).map((number) => [...number, ...monomial].join('*'))
  })
  const text = terms.length === 0 ? '0' : terms.join('+')
  if (text.length > maximumLength) throw new WorkLimit(`more than ${maximumLength} characters`)
  return text
}

/** A number as a sum of products of ratios and names. */
function numbers(z: C.Cyclotomic, dictionary: Dictionary): readonly (readonly string[])[] {
  const [re, im] = [C.asRational(C.realPart(z)), C.asRational(C.imaginaryPart(z))]
  if (re === undefined || im === undefined) return [[nameOfNumber(z, dictionary)]]
  return [
    ...(re.n === 0n ? [] : [[ratio(re)]]),
    ...(im.n === 0n ? [] : [[ratio(im), nameOfNumber(C.imaginaryUnit, dictionary)]]),
  ]
}

const ratio = ({ n, d }: Rational): string => (d === 1n ? `(${n})` : `(${n}/${d})`)

/** What nerdamer answers, in its names; `undefined` if it is anything but a polynomial in these. */
export function readAnswer(text: string, { meanings }: Dictionary): Expression | undefined {
  const parsed = parseExpression(text)
  return E.isRight(parsed) && isPolynomial(parsed.right, meanings) ? parsed.right : undefined
}

function isPolynomial(expression: Expression, known: Dictionary['meanings']): boolean {
  if (expression.kind === 'call' || expression.kind === 'constant') return false
  if (expression.kind === 'symbol' && !known.has(expression.name)) return false
  return partsOf(expression).every((part) => isPolynomial(part, known))
}
