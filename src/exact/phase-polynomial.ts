// Σ p·exp(iα): polynomials p in real symbols times phases, α = Σ r·φ a rational combination of real symbols.
// Different phases are linearly independent over the polynomials, so with one amplitude for each phase the form is
// canonical: zero is recognised exactly, and cos² + sin² = 1 needs no rule of its own. cos α = (e^{iα} + e^{−iα})/2.

import * as C from './cyclotomic.js'
import * as P from './polynomial.js'
import * as Q from './rational.js'
import { maximumTerms, TermLimit } from './term-limit.js'

export interface AngleTerm {
  readonly symbol: string
  /** Not 0. */
  readonly multiple: Q.Rational
}

/** Σ multiple·symbol, symbols in code-unit order; the empty list is the angle 0. */
export type Angle = readonly AngleTerm[]

export interface PhaseTerm {
  readonly angle: Angle
  /** Not 0. */
  readonly amplitude: P.Polynomial
}

/** Terms have different angles and stand in the code-unit order of their texts. */
export interface PhasePolynomial {
  readonly terms: readonly PhaseTerm[]
}

// Angles

export const noAngle: Angle = []

export const angle = (symbol: string, multiple: Q.Rational): Angle => (Q.isZero(multiple) ? [] : [{ symbol, multiple }])

export function addAngles(a: Angle, b: Angle): Angle {
  if (a.length === 0) return b
  if (b.length === 0) return a
  const sums = new Map(a.map(({ symbol, multiple }) => [symbol, multiple]))
  for (const { symbol, multiple } of b) sums.set(symbol, Q.add(sums.get(symbol) ?? Q.zero, multiple))
  return [...sums]
    .filter(([, multiple]) => !Q.isZero(multiple))
    .map(([symbol, multiple]) => ({ symbol, multiple }))
    .sort((x, y) => (x.symbol < y.symbol ? -1 : 1))
}

export const scaleAngle = (a: Angle, factor: Q.Rational): Angle =>
  Q.isZero(factor) ? [] : a.map(({ symbol, multiple }) => ({ symbol, multiple: Q.multiply(multiple, factor) }))

const minusOne = Q.rational(-1)

export const negateAngle = (a: Angle): Angle => scaleAngle(a, minusOne)

/** The angle as an expression: `2*phi1-phi2/3`; `0` for none. */
export function printAngle(a: Angle): string {
  const terms = a.map(({ symbol, multiple: { n, d } }) => {
    const size = n < 0n ? -n : n
    return `${n < 0n ? '-' : '+'}${size === 1n ? '' : `${size}*`}${symbol}${d === 1n ? '' : `/${d}`}`
  })
  return terms.length === 0 ? '0' : terms.join('').replace(/^\+/, '')
}

// Sums and products

export const zero: PhasePolynomial = { terms: [] }

export const fromPolynomial = (p: P.Polynomial): PhasePolynomial =>
  P.isZero(p) ? zero : { terms: [{ angle: noAngle, amplitude: p }] }

export const constant = (z: C.Cyclotomic): PhasePolynomial => fromPolynomial(P.constant(z))

/** exp(i·angle). */
export const phase = (a: Angle): PhasePolynomial => ({ terms: [{ angle: a, amplitude: P.constant(C.one) }] })

export const isZero = (p: PhasePolynomial): boolean => p.terms.length === 0

/** The polynomial that it is, if it has no phases. */
export function asPolynomial(p: PhasePolynomial): P.Polynomial | undefined {
  const [first, ...others] = p.terms
  if (first === undefined) return P.zero
  return others.length === 0 && first.angle.length === 0 ? first.amplitude : undefined
}

export const equals = (a: PhasePolynomial, b: PhasePolynomial): boolean => isZero(subtract(a, b))

/** Sums terms in any order, with repetitions, to the canonical form. */
function collect(terms: readonly PhaseTerm[]): PhasePolynomial {
  const alike = new Map<string, { readonly angle: Angle; readonly amplitudes: P.Polynomial[] }>()
  for (const { angle: a, amplitude } of terms) {
    const key = printAngle(a)
    const known = alike.get(key)
    if (known === undefined) alike.set(key, { angle: a, amplitudes: [amplitude] })
    else known.amplitudes.push(amplitude)
  }
  const found = [...alike]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([, group]) => ({ angle: group.angle, amplitude: P.sum(group.amplitudes) }))
    .filter(({ amplitude }) => !P.isZero(amplitude))
  if (termCount({ terms: found }) > maximumTerms) throw new TermLimit(`a value has more than ${maximumTerms} terms`)
  return { terms: found }
}

/** The number of terms of all amplitudes together. */
export const termCount = (p: PhasePolynomial): number =>
  p.terms.reduce((count, { amplitude }) => count + amplitude.terms.length, 0)

export const sum = (all: readonly PhasePolynomial[]): PhasePolynomial => collect(all.flatMap(({ terms }) => terms))

export const add = (a: PhasePolynomial, b: PhasePolynomial): PhasePolynomial => sum([a, b])

export const negate = (p: PhasePolynomial): PhasePolynomial => mapAmplitudes(p, P.negate)

export const subtract = (a: PhasePolynomial, b: PhasePolynomial): PhasePolynomial => add(a, negate(b))

/** Applies a linear map to each amplitude. */
export function mapAmplitudes(p: PhasePolynomial, map: (amplitude: P.Polynomial) => P.Polynomial): PhasePolynomial {
  const terms = p.terms.map(({ angle: a, amplitude }) => ({ angle: a, amplitude: map(amplitude) }))
  return { terms: terms.filter(({ amplitude }) => !P.isZero(amplitude)) }
}

export const scale = (p: PhasePolynomial, z: C.Cyclotomic): PhasePolynomial =>
  mapAmplitudes(p, (amplitude) => P.scale(amplitude, z))

export function multiply(a: PhasePolynomial, b: PhasePolynomial): PhasePolynomial {
  if (termCount(a) * termCount(b) > 100 * maximumTerms) throw new TermLimit('a product of values is too long')
  return collect(
    a.terms.flatMap((x) =>
      b.terms.map((y) => ({
        angle: addAngles(x.angle, y.angle),
        amplitude: P.multiply(x.amplitude, y.amplitude),
      })),
    ),
  )
}

/** exp(i·angle)·p. */
export const turn = (p: PhasePolynomial, by: Angle): PhasePolynomial =>
  by.length === 0 ? p : collect(p.terms.map((term) => ({ ...term, angle: addAngles(term.angle, by) })))

/** The complex conjugate; symbols are real. */
export const conjugate = (p: PhasePolynomial): PhasePolynomial =>
  collect(p.terms.map((term) => ({ angle: negateAngle(term.angle), amplitude: P.conjugate(term.amplitude) })))

const half = C.fromRational(Q.rational(1, 2))

export const realPart = (p: PhasePolynomial): PhasePolynomial => scale(add(p, conjugate(p)), half)

export function imaginaryPart(p: PhasePolynomial): PhasePolynomial {
  // 1/2i, worked out here and not when the module is loaded: the command's start-up counts.
  const overTwoI = C.multiply(C.negate(C.imaginaryUnit), half)
  return scale(subtract(p, conjugate(p)), overTwoI)
}

// Symbols

/** The symbols in angles, in code-unit order. */
export const angleSymbols = (p: PhasePolynomial): ReadonlySet<string> =>
  new Set(p.terms.flatMap((term) => term.angle.map(({ symbol }) => symbol)))

/** Symbols of amplitudes replaced by polynomials; angles stay as they are. */
export const substitute = (p: PhasePolynomial, by: ReadonlyMap<string, P.Polynomial>): PhasePolynomial =>
  mapAmplitudes(p, (amplitude) => P.substitute(amplitude, by))

/**
 * p = Σ coefficient·q^k·exp(i·r·q): the coefficients that vanish together if and only if p vanishes for all values of
 * the symbol q in an interval; by rising powers k.
 */
export function coefficientsIn(p: PhasePolynomial, q: string): readonly PhasePolynomial[] {
  const groups = new Map<string, { readonly exponent: number; readonly terms: PhaseTerm[] }>()
  for (const { angle: a, amplitude } of p.terms) {
    const own = a.filter(({ symbol }) => symbol === q)
    const rest = a.filter(({ symbol }) => symbol !== q)
    for (const { powers, coefficient } of amplitude.terms) {
      const exponent = powers.find(({ symbol }) => symbol === q)?.exponent ?? 0
      const key = `${exponent} ${printAngle(own)}`
      const term = { powers: powers.filter(({ symbol }) => symbol !== q), coefficient }
      const group = groups.get(key) ?? { exponent, terms: [] }
      group.terms.push({ angle: rest, amplitude: { terms: [term] } })
      groups.set(key, group)
    }
  }
  return [...groups.values()].sort((a, b) => a.exponent - b.exponent).map(({ terms }) => collect(terms))
}

// Printing

/** The value as an expression that reads back to it; a real one with cos and sin, others with exp. */
export const print = (p: PhasePolynomial): string => P.print(named(p))

/** The same as a polynomial whose symbols may be `cos(phi)`, `sin(phi)` or `exp(i*phi)`. */
export function named(p: PhasePolynomial): P.Polynomial {
  const isReal = equals(p, conjugate(p))
  const isImaginary = !isReal && equals(p, negate(conjugate(p)))
  if (isImaginary) return P.scale(named(scale(p, C.negate(C.imaginaryUnit))), C.imaginaryUnit)
  return P.sum(
    p.terms.map(({ angle: a, amplitude }) => {
      if (a.length === 0) return amplitude
      if (!isReal) return P.multiply(amplitude, P.symbol(exponentialName(a)))
      // The partner at −a holds the conjugate: together 2·re(amplitude)·cos a − 2·im(amplitude)·sin a.
      if (!isForward(a)) return P.zero
      const [cos, sin] = [P.symbol(`cos(${printAngle(a)})`), P.symbol(`sin(${printAngle(a)})`)]
      const re = P.scale(P.realPart(amplitude), C.fromInteger(2))
      const im = P.scale(P.imaginaryPart(amplitude), C.fromInteger(-2))
      return P.add(P.multiply(re, cos), P.multiply(im, sin))
    }),
  )
}

/** Of an angle and its negative, one is forward: its first multiple is positive. */
export const isForward = (a: Angle): boolean => (a[0]?.multiple.n ?? 0n) > 0n

function exponentialName(a: Angle): string {
  const text = printAngle(a)
  if (a.length > 1) return `exp(i*(${text}))`
  return text.startsWith('-') ? `exp(-i*${text.slice(1)})` : `exp(i*${text})`
}
