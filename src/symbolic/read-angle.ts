// The argument of a phase: Σ r·φ + r′·π, linear with rational coefficients, split into the angle of the symbols and the
// root of unity exp(iπr′).

import * as C from '../exact/cyclotomic.js'
import { DegreeLimit } from '../exact/degree-limit.js'
import { type Angle, addAngles, angle, noAngle } from '../exact/phase-polynomial.js'
import type { Polynomial } from '../exact/polynomial.js'
import * as Q from '../exact/rational.js'
import { type RootOfUnity, rootOfUnity } from '../exact/root-of-unity.js'
import { charge, type Work } from './work.js'

export interface AngleReading {
  readonly angle: Angle
  /** exp(iπr′); may exceed the limit of fields. */
  readonly root: (work: Work) => RootOfUnity
}

/** The angle that a real polynomial says; `undefined` if it is none. */
export function angleOf(p: Polynomial, pi: string): AngleReading | undefined {
  let [found, ofPi] = [noAngle, Q.zero]
  for (const { powers, coefficient } of p.terms) {
    const [factor, ...others] = powers
    const multiple = C.asRational(coefficient)
    if (factor === undefined || others.length > 0 || factor.exponent !== 1 || multiple === undefined) return undefined
    if (factor.symbol === pi) ofPi = multiple
    else found = addAngles(found, angle(factor.symbol, multiple))
  }
  return { angle: found, root: (work) => rootOf(ofPi, work) }
}

function rootOf(multiple: Q.Rational, work: Work): RootOfUnity {
  const order = 2n * multiple.d
  if (order > BigInt(Number.MAX_SAFE_INTEGER)) throw new DegreeLimit('the order of the root of unity is too large')
  charge(work, 1)
  return rootOfUnity(Number(multiple.n % order), Number(order))
}
