// When does a real expression in symbols vanish? Tried in turn: whole symbols as factors, evident signs (sums of squares),
// an equation linear or quadratic in one symbol, a factor of a linear one, one cosine. What fits nothing stands as it is.

import * as C from '../../exact/cyclotomic.js'
import { evidentSign, isNeverZero } from '../../exact/evident-sign.js'
import { commonMonomial, dividedByMonomial, exponentOf } from '../../exact/monomial.js'
import * as T from '../../exact/phase-polynomial.js'
import * as P from '../../exact/polynomial.js'
import { dividedExactly } from '../../exact/polynomial-division.js'
import { type Parameters, piName, signsOf } from '../../physics/parameter.js'
import { type Atom, type Clause, type Condition, either, equalsZero, never } from './condition.js'
import { solveCosine } from './cosine.js'
import { normalForm } from './normal-form.js'

/** Longer polynomials are not taken apart. */
const maximumTerms = 60

/** The condition under which a real expression other than 0 vanishes. */
export function solveReal(value: T.PhasePolynomial, parameters: Parameters): Condition {
  const common = commonMonomial(value.terms.flatMap(({ amplitude }) => amplitude.terms))
  const factors = common.flatMap(({ symbol }) => (canVanish(symbol, parameters) ? [equalsZero(symbol)] : []))
  const rest = T.mapAmplitudes(value, (p) => dividedByMonomial(p, common))
  const polynomial = T.asPolynomial(rest)
  const solve = (p: P.Polynomial): Condition => solvePolynomial(p, parameters)
  const condition = polynomial === undefined ? solveCosine(rest, solve) : solve(polynomial)
  return either([factors], condition ?? [[vanishes(rest)]])
}

const vanishes = (value: T.PhasePolynomial): Atom => ({ kind: 'vanishes', value: normalForm(value) })

const canVanish = (symbol: string, parameters: Parameters): boolean => !signsOf(parameters).isPositive(symbol)

function solvePolynomial(p: P.Polynomial, parameters: Parameters): Condition {
  const signs = signsOf(parameters)
  if (isNeverZero(p, signs)) return never
  const sign = evidentSign(p, signs)
  if (sign !== undefined) return eachTermVanishes(p, parameters)
  if (p.terms.length > maximumTerms) return [[vanishes(T.fromPolynomial(p))]]
  return (
    linear(p, parameters) ?? quadratic(p, parameters) ?? factored(p, parameters) ?? [[vanishes(T.fromPolynomial(p))]]
  )
}

/** All terms have the same sign, so the sum vanishes only where each term does. */
const eachTermVanishes = (p: P.Polynomial, parameters: Parameters): Condition =>
  p.terms.map(({ powers }) =>
    powers.flatMap(({ symbol }) => (canVanish(symbol, parameters) ? [equalsZero(symbol)] : [])),
  )

/** The symbols of an equation, those first for which it is best solved: not positive ones, in the order declared. */
function unknowns(p: P.Polynomial, parameters: Parameters): readonly string[] {
  const order = [...parameters].flatMap(([name, kind]) =>
    kind === 'complex' ? [`re(${name})`, `im(${name})`] : [name],
  )
  const rank = (name: string): number => order.indexOf(name) + (canVanish(name, parameters) ? 0 : order.length)
  return P.symbolsOf(p)
    .filter((name) => name !== piName)
    .sort((a, b) => rank(a) - rank(b))
}

/** p = Σ coefficients[k]·symbol^k. */
function coefficientsIn(p: P.Polynomial, symbol: string): readonly P.Polynomial[] {
  const degree = Math.max(0, ...p.terms.map((term) => exponentOf(term, symbol)))
  return Array.from({ length: degree + 1 }, (_, k) => {
    const terms = p.terms.filter((term) => exponentOf(term, symbol) === k)
    return P.sum([dividedByMonomial({ terms }, [{ symbol, exponent: k }])])
  })
}

/** An equation c·x + … = 0 with a number c, solved for x. */
function linear(p: P.Polynomial, parameters: Parameters): Condition | undefined {
  const found = unknowns(p, parameters).flatMap((symbol) => {
    const [rest = P.zero, factor = P.zero, ...higher] = coefficientsIn(p, symbol)
    const c = higher.length === 0 ? P.asConstant(factor) : undefined
    if (c === undefined || C.isZero(c)) return []
    return [{ symbol, value: P.scale(rest, C.negate(C.inverse(c))) }]
  })
  // y = 2x reads better than x = y/2, but a symbol that need not be positive comes first.
  const canBeZero = found.filter(({ symbol }) => canVanish(symbol, parameters))
  const candidates = canBeZero.length > 0 ? canBeZero : found
  const best = candidates.find(({ value }) => isWhole(value)) ?? candidates[0]
  return best === undefined ? undefined : [[{ kind: 'equals', ...best }]]
}

const isWhole = ({ terms }: P.Polynomial): boolean => terms.every(({ coefficient }) => coefficient.denominator === 1n)

/** a·x² + b·x + c = 0 with a number a, where the root of b² − 4ac can be written down. */
function quadratic(p: P.Polynomial, parameters: Parameters): Condition | undefined {
  for (const symbol of unknowns(p, parameters)) {
    const [c = P.zero, b = P.zero, leading = P.zero, ...higher] = coefficientsIn(p, symbol)
    const a = higher.length === 0 ? P.asConstant(leading) : undefined
    if (a === undefined || C.isZero(a)) continue
    const discriminant = P.subtract(P.multiply(b, b), P.scale(c, C.multiply(C.fromInteger(4), a)))
    const sign = evidentSign(discriminant, signsOf(parameters))
    if (sign?.sign === -1 && sign.isStrict) return never
    const root = rootOf(discriminant)
    if (root === undefined) continue
    const over2a = C.inverse(C.multiply(C.fromInteger(2), a))
    const roots = [P.subtract(root, b), P.subtract(P.negate(root), b)].map((twice) => P.scale(twice, over2a))
    return [
      roots
        .filter((value) => isPossible(symbol, value, parameters))
        .map((value) => ({ kind: 'equals', symbol, value })),
    ]
  }
  return undefined
}

/** ±√p for 0 and for a number times the square of a monomial; the number must be rational and positive. */
function rootOf(p: P.Polynomial): P.Polynomial | undefined {
  const [term, ...others] = p.terms
  if (term === undefined) return P.zero
  const q = C.asRational(term.coefficient)
  if (others.length > 0 || q === undefined || q.n < 0n) return undefined
  if (term.powers.some(({ exponent }) => exponent % 2 !== 0)) return undefined
  const powers = term.powers.map(({ symbol, exponent }) => ({ symbol, exponent: exponent / 2 }))
  return { terms: [{ powers, coefficient: C.squareRoot(q) }] }
}

/** Can the symbol have this value? A positive one has none that is plainly zero or negative. */
function isPossible(symbol: string, value: P.Polynomial, parameters: Parameters): boolean {
  if (canVanish(symbol, parameters)) return true
  return !P.isZero(value) && evidentSign(value, signsOf(parameters))?.sign !== -1
}

/** a·x + b = 0 where a divides b: a = 0, or x = −b/a. */
function factored(p: P.Polynomial, parameters: Parameters): Condition | undefined {
  for (const symbol of unknowns(p, parameters)) {
    const [b = P.zero, a = P.zero, ...higher] = coefficientsIn(p, symbol)
    const quotient = higher.length > 0 || P.isZero(a) ? undefined : dividedExactly(b, a)
    if (quotient === undefined) continue
    const other: Clause = [{ kind: 'equals', symbol, value: P.negate(quotient) }]
    const remaining = isPossible(symbol, P.negate(quotient), parameters) ? [other] : never
    return either(solveReal(T.fromPolynomial(a), parameters), remaining)
  }
  return undefined
}
