// Declared symbols. Exact values are polynomials in real symbols: a complex parameter z is the two symbols `re(z)` and
// `im(z)`, π is `pi` and q² is `q2`; none of these can be declared as something else.

import * as C from '../exact/cyclotomic.js'
import type { Signs } from '../exact/evident-sign.js'
import * as P from '../exact/polynomial.js'
import * as Q from '../exact/rational.js'

/** What values a declared symbol takes; positive means real and > 0. */
export type ParameterKind = 'real' | 'complex' | 'positive'

/** The declared symbols, in the author's order. */
export type Parameters = ReadonlyMap<string, ParameterKind>

/** The name of q², which is real and need not be declared. */
export const q2Name = 'q2'
/** The symbol that stands for π. */
export const piName = 'pi'

export const realPartName = (name: string): string => `re(${name})`
export const imaginaryPartName = (name: string): string => `im(${name})`
export const conjugateName = (name: string): string => `conj(${name})`

/** What is known of the signs of the real symbols. */
export const signsOf = (parameters: Parameters): Signs => ({
  isPositive: (symbol) => symbol === piName || parameters.get(symbol) === 'positive',
  transcendental: piName,
})

const namesOfKind = (parameters: Parameters, kind: ParameterKind): readonly string[] =>
  [...parameters].filter(([, own]) => own === kind).map(([name]) => name)

/** Replacements of re(z) and im(z) by z and conj(z), taken as symbols of their own, for every complex parameter. */
export function toComplexSymbols(parameters: Parameters): ReadonlyMap<string, P.Polynomial> {
  // Worked out here, and not when the module is loaded: the command's start-up counts.
  const half = C.fromRational(Q.rational(1, 2))
  const overTwoI = C.multiply(C.negate(C.imaginaryUnit), half)
  const replacements = new Map<string, P.Polynomial>()
  for (const name of namesOfKind(parameters, 'complex')) {
    const [z, conjugate] = [P.symbol(name), P.symbol(conjugateName(name))]
    replacements.set(realPartName(name), P.scale(P.add(z, conjugate), half))
    replacements.set(imaginaryPartName(name), P.scale(P.subtract(z, conjugate), overTwoI))
  }
  return replacements
}

/** The way back: z = re(z) + i·im(z). */
export function toRealSymbols(parameters: Parameters): ReadonlyMap<string, P.Polynomial> {
  const replacements = new Map<string, P.Polynomial>()
  for (const name of namesOfKind(parameters, 'complex')) {
    const z = complexSymbol(name)
    replacements.set(name, z)
    replacements.set(conjugateName(name), P.conjugate(z))
  }
  return replacements
}

/** re(z) + i·im(z). */
export const complexSymbol = (name: string): P.Polynomial =>
  P.add(P.symbol(realPartName(name)), P.scale(P.symbol(imaginaryPartName(name)), C.imaginaryUnit))
