// Diagonal magnetic moment of a Dirac neutrino of any mass m, at one loop in the minimally extended Standard Model:
//   µ = e G_F m/(16√2π²) Σ_l |U_l|² Re I(m_l²/m_W², m²/m_W²)                                  [Giunti:2014ixa],
// I in heavy-loop-function.ts. Light: 3eG_F m/(8√2π²) Σ|U_l|²; m_W ≪ m: eG_F m/(8√2π²) Σ|U_l|². Above m = m_W + m_l the
// neutrino decays into W and l and the form factor is complex; µ is then its real (dispersive) part, and the result says so.
// At m = m_W + m_l to the last digit one loop without the width of the W diverges: a refusal.

import * as E from 'fp-ts/lib/Either.js'
import { electronvolt } from '../physics/constants.js'
import { heavyLoopFunction, largestRatio } from './heavy-loop-function.js'
import { type LoopConstants, loopConstants, momentPerMass } from './one-loop-moments.js'

export interface HeavyMomentInput {
  /** Mass of the neutrino in eV, up to 1e45. */
  readonly mass: number
  /** |U_l|² for l = e, µ, τ, each from 0 to 1. */
  readonly weights: readonly [number, number, number]
  /** Default: those of `physics/constants.ts`. */
  readonly constants?: LoopConstants
}

export interface HeavyMoment {
  /** In Bohr magnetons. */
  readonly magnetic: number
  /** The mass is above m_W + m_l for some l with |U_l|² > 0: `magnetic` is the real part of a complex form factor. */
  readonly isAbsorptive: boolean
}

/** Why there is no moment. */
export interface HeavyMomentRefusal {
  readonly kind: 'mass-out-of-range' | 'weight-out-of-range' | 'at-threshold'
  /** What would have been right. */
  readonly expected: string
  readonly received: number
}

/** The moment; a refusal where the input is outside the formula's domain. */
export function heavyMoment({
  mass,
  weights,
  constants: used = loopConstants,
}: HeavyMomentInput): E.Either<HeavyMomentRefusal, HeavyMoment> {
  const ratio = ((mass * electronvolt) / used.m_W) ** 2
  const leptons = [used.m_e, used.m_mu, used.m_tau]
  if (!(mass >= 0 && ratio <= largestRatio))
    return E.left({ kind: 'mass-out-of-range', expected: 'a mass from 0 to 1e45 eV', received: mass })
  let sum = 0
  let isAbsorptive = false
  for (const [l, weight] of weights.entries()) {
    if (!(weight >= 0 && weight <= 1))
      return E.left({ kind: 'weight-out-of-range', expected: '|U_l|² from 0 to 1', received: weight })
    if (weight === 0) continue
    const value = heavyLoopFunction(((leptons[l] ?? 0) / used.m_W) ** 2, ratio)
    if (value === undefined)
      return E.left({ kind: 'at-threshold', expected: 'a mass other than m_W + m_l', received: mass })
    sum += weight * value.real
    isAbsorptive ||= value.isAboveThreshold
  }
  return E.right({ magnetic: (momentPerMass(used) * mass * sum) / 2, isAbsorptive })
}
