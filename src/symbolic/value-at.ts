// A value in symbols where its symbols have values: exact where it is a rational function of them, else (π, phases of
// symbols) an interval that bounds the rounding.

import * as C from '../exact/cyclotomic.js'
import * as T from '../exact/phase-polynomial.js'
import * as P from '../exact/polynomial.js'
import * as Q from '../exact/rational.js'
import type { GivenValue, Interval, SymbolicValue } from '../physics/model.js'
import { piName } from '../physics/parameter.js'
import { quotient } from './quotient.js'

/** Values of real symbols by name; those of a complex parameter z are `re(z)` and `im(z)`. */
export type SymbolValues = ReadonlyMap<string, Q.Rational>

export type ValueAt =
  | Extract<GivenValue, { readonly kind: 'exact' | 'interval' }>
  /** Symbols without a value, in code-unit order. */
  | { readonly kind: 'open'; readonly symbols: readonly string[] }
  /** The denominator vanishes there, or the value is beyond the range of doubles. */
  | { readonly kind: 'infinite' }

/** The value at these values of its symbols. */
export function valueAt(value: SymbolicValue, values: SymbolValues): ValueAt {
  const symbols = openSymbols(value, values)
  if (symbols.length > 0) return { kind: 'open', symbols }
  const exactly = new Map([...values].map(([name, q]) => [name, P.constant(C.fromRational(q))]))
  const below = P.substitute(value.denominator, exactly)
  if (P.isZero(below)) return { kind: 'infinite' }
  const terms = value.numerator.terms.map(({ angle, amplitude }) => ({
    angle: angle.reduce(
      (sum, { symbol, multiple }) => Q.add(sum, Q.multiply(multiple, values.get(symbol) ?? Q.zero)),
      Q.zero,
    ),
    amplitude: P.substitute(amplitude, exactly),
  }))
  const divisor = P.asConstant(below)
  if (divisor !== undefined && terms.every((term) => Q.isZero(term.angle))) {
    const above = P.asConstant(P.sum(terms.map(({ amplitude }) => amplitude)))
    if (above !== undefined) return { kind: 'exact', value: C.divide(above, divisor) }
  }
  return enclosed(terms, below)
}

/** ∂value/∂symbol, for a symbol that is in no phase. */
export function derivativeOfValue({ numerator, denominator }: SymbolicValue, symbol: string): SymbolicValue {
  const slope = T.mapAmplitudes(numerator, (p) => P.derivative(p, symbol))
  const below = T.fromPolynomial(P.derivative(denominator, symbol))
  const above = T.subtract(T.multiply(slope, T.fromPolynomial(denominator)), T.multiply(numerator, below))
  return quotient(above, P.multiply(denominator, denominator))
}

/** value · symbol^exponent, exponent ≥ 0. */
export const timesPower = (
  { numerator, denominator }: SymbolicValue,
  symbol: string,
  exponent: number,
): SymbolicValue => quotient(T.multiply(numerator, T.fromPolynomial(P.power(P.symbol(symbol), exponent))), denominator)

/** Whether the symbol occurs in the value. */
export const dependsOn = ({ numerator, denominator }: SymbolicValue, symbol: string): boolean =>
  isInPhase(numerator, symbol) ||
  [denominator, ...numerator.terms.map(({ amplitude }) => amplitude)].some((p) => P.symbolsOf(p).includes(symbol))

/** Whether the symbol occurs in a phase. */
export const isInPhase = (numerator: T.PhasePolynomial, symbol: string): boolean =>
  T.angleSymbols(numerator).has(symbol)

function openSymbols({ numerator, denominator }: SymbolicValue, values: SymbolValues): readonly string[] {
  const polynomials = [denominator, ...numerator.terms.map(({ amplitude }) => amplitude)]
  const used = [...polynomials.flatMap(P.symbolsOf), ...T.angleSymbols(numerator)]
  return [...new Set(used)].filter((name) => name !== piName && !values.has(name)).sort()
}

interface Term {
  readonly angle: Q.Rational
  readonly amplitude: P.Polynomial
}

function enclosed(terms: readonly Term[], below: P.Polynomial): ValueAt {
  const divisor = inPi(below)
  let [re, im, size] = [0, 0, 0]
  for (const { angle, amplitude } of terms) {
    const { value, bound } = inPi(amplitude)
    const theta = Q.toNumber(angle)
    const [cos, sin] = [Math.cos(theta), Math.sin(theta)]
    re += value.re * cos - value.im * sin
    im += value.re * sin + value.im * cos
    size += bound * (1 + Math.abs(theta))
  }
  const d = divisor.value.re
  const relative = (16 + terms.length + divisor.bound / Math.abs(d)) * Number.EPSILON
  const radius = (relative * size) / Math.abs(d)
  if (![re / d, im / d, radius].every(Number.isFinite)) return { kind: 'infinite' }
  return { kind: 'interval', re: around(re / d, radius), im: around(im / d, radius) }
}

/** A polynomial in π alone: its value, and the sum of the sizes of its terms, scaled for their number and powers. */
function inPi({ terms }: P.Polynomial): { readonly value: C.ComplexDouble; readonly bound: number } {
  let [re, im, bound] = [0, 0, 0]
  for (const { powers, coefficient } of terms) {
    const power = powers.reduce((sum, { exponent }) => sum + exponent, 0)
    const scale = Math.PI ** power
    const z = C.toComplex(coefficient)
    re += scale * z.re
    im += scale * z.im
    bound += (4 + power + terms.length) * scale * Math.hypot(z.re, z.im)
  }
  return { value: { re, im }, bound }
}

function around(centre: number, radius: number): Interval {
  const [middle, half] = [exactDouble(centre), exactDouble(radius)]
  return { low: Q.subtract(middle, half), high: Q.add(middle, half) }
}

/** The rational with the shortest decimal form of a double. */
const exactDouble = (x: number): Q.Rational => Q.parseDecimal(String(x)) ?? Q.zero
