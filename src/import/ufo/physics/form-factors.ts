// Amounts of the covariants → canonical form factors. V = −i s Λ with Λ of the canonical vertex, q = p_i − p_f:
//   Λ_µ = (γ_µ − q_µ q̸/q²)[e f_Q + e f_A q²γ5] − iσ_µν q^ν [f_M + i f_E γ5]          (Giunti:2014ixa)
// so with Λ = i s V:
//   e f_Q = i s vector,  f_M = −s sigma,  f_E = i s sigma5,  e f_A = i s anapole.
// Check: L = −½ s µ ψ̄σ^µν ψ F_µν is −½ µ ψ̄σ^µν ψ F_µν of the true photon, a moment µ along the spin. A photon that leaves
// has ∂_µ A_ν → i q_µ ε_ν, so V = i · (−½ s µ) · 2i σ^µν q_µ ε_ν = −s µ σ^νµ q_µ ε_ν: sigma = −s µ, f_M = µ.

import type { FormFactor } from '../../../physics/form-factor.js'
import * as C from '../expression/complex-ball.js'
import * as R from '../expression/real-ball.js'
import type { Covariant } from '../lorentz/project.js'
import type { PhotonUnit } from './photon-unit.js'

/** Values of one entry: e0 for charge, GeV^-1 for magnetic and electric, GeV^-2 for anapole. */
export type EntryValues = ReadonlyMap<FormFactor, C.ComplexBall>

export interface EntryReading {
  readonly values: EntryValues
  /** Parts of the vertex that are no value of a form factor at q² = 0, and forbid a verdict. */
  readonly outside: readonly string[]
  /** Parts that no real photon sees. */
  readonly unseen: readonly string[]
}

/** The form factors of an entry. */
export function entryReading(amounts: ReadonlyMap<Covariant, C.ComplexBall>, unit: PhotonUnit): EntryReading {
  const values = new Map<FormFactor, C.ComplexBall>()
  const outside: string[] = []
  const sign = C.fromReal(R.exactly(unit.sign))
  const turned = C.multiply(C.imaginaryUnit, sign)
  const { charge } = unit
  const perCharge = (name: FormFactor, amount: C.ComplexBall): void => {
    const value = C.isExactZero(amount) ? C.zero : charge && C.divide(C.multiply(turned, amount), C.fromReal(charge))
    if (value === undefined) outside.push(`${name} in units of e, where no charged particle tells e`)
    else values.set(name, value)
  }
  const { vector, sigma, sigma5, anapole } = Object.fromEntries(amounts) as Partial<Record<Covariant, C.ComplexBall>>
  if (vector !== undefined) perCharge('charge', vector)
  if (sigma !== undefined || sigma5 !== undefined) {
    values.set('magnetic', C.negate(C.multiply(sign, sigma ?? C.zero)))
    values.set('electric', C.multiply(turned, sigma5 ?? C.zero))
  }
  if (anapole !== undefined) perCharge('anapole', anapole)
  for (const [name, what] of Object.entries(outsiders)) {
    const amount = amounts.get(name as Covariant)
    if (amount !== undefined && !C.containsZero(amount)) outside.push(what)
  }
  const unseen = gradients.filter((name) => !C.containsZero(amounts.get(name) ?? C.zero))
  return { values, outside, unseen }
}

const outsiders: Partial<Record<Covariant, string>> = {
  axial: 'γµγ5 without q², which is the current of no conserved charge',
  radius: 'q²γµ, a charge radius, which is no value at q² = 0',
}

const gradients: readonly Covariant[] = ['gradient', 'gradient5']
