// Equations with one cosine: r·(c₀ + c·e^{iα} + c̄·e^{−iα}) = 0 with a real polynomial r and numbers c₀, c, that is
// r = 0 or c₀ + 2|c|·cos(α + arg c) = 0. Solved where c₀ = 0, |c₀| = 2|c| or |c₀| > 2|c|, and arg c is a rational
// multiple of π.

import * as C from '../../exact/cyclotomic.js'
import * as T from '../../exact/phase-polynomial.js'
import * as P from '../../exact/polynomial.js'
import * as Q from '../../exact/rational.js'
import type { RootOfUnity } from '../../exact/root-of-unity.js'
import { type Atom, type Condition, either, never } from './condition.js'
import { commonDivisor } from './normal-form.js'

/** The condition under which a real expression with phases vanishes; `undefined` if it has not this form. */
export function solveCosine(value: T.PhasePolynomial, solve: (p: P.Polynomial) => Condition): Condition | undefined {
  const forward = value.terms.filter(({ angle }) => T.isForward(angle))
  const [wave, ...others] = forward
  const c = wave?.amplitude.terms[0]?.coefficient
  if (wave === undefined || c === undefined || others.length > 0) return undefined
  const r = P.scale(wave.amplitude, C.inverse(c))
  const still = value.terms.find(({ angle }) => angle.length === 0)?.amplitude ?? P.zero
  const c0 = ratio(still, r)
  if (!P.isZero(P.imaginaryPart(r)) || c0 === undefined) return undefined
  const cosine = solveNumbers(wave.angle, c0, c)
  return cosine === undefined ? undefined : either(solve(r), cosine)
}

/** The number p/r, if it is one. */
function ratio(p: P.Polynomial, r: P.Polynomial): C.Cyclotomic | undefined {
  const [above, below] = [p.terms[0]?.coefficient, r.terms[0]?.coefficient]
  if (above === undefined || below === undefined) return C.zero
  const quotient = C.divide(above, below)
  return P.equals(p, P.scale(r, quotient)) ? quotient : undefined
}

/** c₀ + c·e^{iα} + c̄·e^{−iα} = 0. */
function solveNumbers(angle: T.Angle, c0: C.Cyclotomic, c: C.Cyclotomic): Condition | undefined {
  if (C.isZero(c0)) {
    // exp(2i·arg c) = c/c̄, and arg c matters modulo π only.
    const root = C.asRootOfUnity(C.divide(c, C.conjugate(c)))
    if (root === undefined) return undefined
    return [[angleAtom(angle, Q.subtract(half, fraction(root)), Q.one)]]
  }
  if (C.compareReal(C.multiply(c0, c0), C.multiply(C.fromInteger(4), C.absSquared(c))) > 0) return never
  // −c₀/(2c) is on the unit circle only if |c₀| = 2|c|: then cos(α + arg c) = −c₀/|c₀|, so exp(iα) = −c₀/(2c).
  const root = C.asRootOfUnity(C.divide(C.negate(c0), C.multiply(C.fromInteger(2), c)))
  return root === undefined ? undefined : [[angleAtom(angle, Q.multiply(Q.rational(2), fraction(root)), Q.rational(2))]]
}

const half = Q.rational(1, 2)

const fraction = ({ k, n }: RootOfUnity): Q.Rational => Q.rational(k, n)

/** angle = value·π mod modulo·π, with whole multiples without common divisor. */
function angleAtom(angle: T.Angle, value: Q.Rational, modulo: Q.Rational): Atom {
  const content = angle.reduce<Q.Rational>((common, { multiple }) => commonDivisor(common, multiple), Q.zero)
  const factor = Q.inverse(content)
  const [scaled, period] = [Q.multiply(value, factor), Q.multiply(modulo, factor)]
  return { kind: 'angle', angle: T.scaleAngle(angle, factor), value: remainder(scaled, period), modulo: period }
}

function remainder(value: Q.Rational, period: Q.Rational): Q.Rational {
  const turns = Q.divide(value, period)
  const floor = turns.n >= 0n ? turns.n / turns.d : -((-turns.n + turns.d - 1n) / turns.d)
  return Q.subtract(value, Q.multiply(period, Q.fromInteger(floor)))
}
