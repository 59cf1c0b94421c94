// Cyclotomic numbers as expressions that parse back to the same number: `1/2`, `-2.5e-12*i`, `1e-12+3e-13*i`,
// `sqrt(3)/2`, `1+sqrt(2)*i`, `exp(i*pi/3)`, `sqrt(3)*exp(i*pi/5)`; a real number without radicals as a sum of cosines,
// anything else as a sum of exponentials. Sums are written without spaces.

import { absSquared, asRational, inverse, isReal, multiply } from './cyclotomic-arithmetic.js'
import { type Cyclotomic, isWithinLimit } from './cyclotomic-field.js'
import { asRadicals, type Radical } from './cyclotomic-radicals.js'
import { asRootOfUnity, orderOfRadical, simplifyRadical, squareRoot } from './cyclotomic-root.js'
import { lcmOfNumbers } from './integer.js'
import * as Q from './rational.js'
import { print as printRoot, rootOfUnity } from './root-of-unity.js'

/** The number as an expression of the model file's grammar that means exactly the same. */
export const print = (z: Cyclotomic): string => joined(termsOf(z))

/** The same, in brackets where it is a sum: fit to stand before `*x`. */
export function printFactor(z: Cyclotomic): string {
  const terms = termsOf(z)
  return terms.length > 1 ? `(${joined(terms)})` : joined(terms)
}

/** Joins printed terms, each with its own minus sign, to a sum. */
export const joined = (terms: readonly string[]): string =>
  terms.map((term, k) => (k === 0 || term.startsWith('-') ? term : `+${term}`)).join('')

function termsOf(z: Cyclotomic): readonly string[] {
  const q = asRational(z)
  if (q !== undefined) return [printCoefficient(q)]
  if (z.order === 4) return gaussianTerms(z)
  const polar = printPolar(z)
  if (polar !== undefined) return [polar]
  return radicalTerms(z) ?? (isReal(z) ? cosineTerms(z) : powerTerms(z))
}

/** Proper fractions with denominator 2, 4 or 8 read best as fractions, other decimals as decimals. */
function printCoefficient(q: Q.Rational): string {
  const isHalving = (q.d === 2n || q.d === 4n || q.d === 8n) && -q.d < q.n && q.n < q.d
  return isHalving ? `${q.n}/${q.d}` : Q.print(q)
}

/** q times a positive factor: `factor`, `2*factor`, `factor/2`, `3*factor/4`, `1e-12*factor`. */
function scaled(q: Q.Rational, factor: string): string {
  const minus = q.n < 0n ? '-' : ''
  const [p, d] = printCoefficient(q.n < 0n ? Q.negate(q) : q).split('/')
  return `${minus}${p === '1' ? '' : `${p}*`}${factor}${d === undefined ? '' : `/${d}`}`
}

function timesI(q: Q.Rational): string {
  if (q.d === 1n && (q.n === 1n || q.n === -1n)) return q.n === 1n ? 'i' : '-i'
  return `${printCoefficient(q)}*i`
}

function gaussianTerms(z: Cyclotomic): readonly string[] {
  return z.terms.map(({ exponent, coefficient }) => {
    const q = Q.rational(coefficient, z.denominator)
    return exponent === 0 ? printCoefficient(q) : timesI(q)
  })
}

/** √q times a root of unity other than ±1 and ±i. */
function printPolar(z: Cyclotomic): string | undefined {
  const square = asRational(absSquared(z))
  const radical = square === undefined ? undefined : simplifyRadical(square)
  if (square === undefined || radical === undefined) return undefined
  if (!isWithinLimit(lcmOfNumbers(z.order, orderOfRadical(radical.inside)))) return undefined
  const root = asRootOfUnity(multiply(z, inverse(squareRoot(square))))
  if (root === undefined || root.n <= 2 || root.n === 4) return undefined
  const factor = radical.inside === 1 ? printRoot(root) : `sqrt(${radical.inside})*${printRoot(root)}`
  return scaled(radical.outside, factor)
}

/** Rational combinations of square roots, real ones first. */
const radicalTerms = (z: Cyclotomic): readonly string[] | undefined =>
  asRadicals(z)?.map((radical) => printRadical(radical, z.order))

function printRadical({ coefficient, radicand }: Radical, order: number): string {
  if (radicand === 1) return printCoefficient(coefficient)
  if (radicand === -1) return timesI(coefficient)
  // i√m is read as √m times i, which needs a larger field than √(−m) for odd orders.
  return radicand < 0 && isWithinLimit(lcmOfNumbers(order, 4))
    ? `${scaled(coefficient, `sqrt(${-radicand})`)}*i`
    : scaled(coefficient, `sqrt(${radicand})`)
}

/** A real number: Σ c·ζₙᵉ = Σ c·cos(2πe/n), angles brought to [0, π/2]. */
function cosineTerms(z: Cyclotomic): readonly string[] {
  const coefficients = new Map<string, Q.Rational>()
  for (const { exponent, coefficient } of z.terms) {
    const turn = Q.rational(2 * Math.min(exponent, z.order - exponent), z.order)
    const isObtuse = 2n * turn.n > turn.d
    const cosine = printCosine(isObtuse ? Q.subtract(Q.one, turn) : turn)
    const term = Q.rational(isObtuse ? -coefficient : coefficient, z.denominator)
    coefficients.set(cosine, Q.add(coefficients.get(cosine) ?? Q.zero, term))
  }
  coefficients.delete('0')
  return [...coefficients]
    .filter(([, coefficient]) => !Q.isZero(coefficient))
    .map(([cosine, coefficient]) => (cosine === '1' ? printCoefficient(coefficient) : scaled(coefficient, cosine)))
}

/** cos(π·angle) for 0 ≤ angle ≤ 1/2. */
function printCosine({ n, d }: Q.Rational): string {
  if (n === 0n) return '1'
  if (d === 2n) return '0'
  return `cos(pi${n === 1n ? '' : `*${n}`}/${d})`
}

function powerTerms(z: Cyclotomic): readonly string[] {
  return z.terms.map(({ exponent, coefficient }) => {
    const root = rootOfUnity(exponent, z.order)
    const q = Q.rational(coefficient, z.denominator)
    // Of 1, −1, i and −i the basis has 1 and i.
    if (root.n === 1) return printCoefficient(q)
    if (root.n === 4) return timesI(q)
    return scaled(q, printRoot(root))
  })
}
