// An entry of the form-factor matrices as the vertices of a UFO model give it.

import type { FormFactor } from '../../../physics/form-factor.js'
import type { Location } from '../../../physics/location.js'
import type { ComplexBall } from '../expression/complex-ball.js'
import type { UfoParameter } from '../model/ufo-model.js'
import type { UfoStrength } from './line-amounts.js'

/** A vertex by its name. */
export interface NamedVertex {
  readonly name: string
  readonly location: Location
}

/** What the vertices say about one pair of states, [final][initial]. */
export interface UfoEntry {
  readonly final: number
  readonly initial: number
  readonly values: ReadonlyMap<FormFactor, ComplexBall>
  readonly vertices: readonly NamedVertex[]
  readonly couplings: readonly UfoStrength[]
  readonly silent: readonly UfoParameter[]
  /** Vertices of a Dirac pair that follow the line of antiparticles, and those that do not. */
  readonly reversed: readonly string[]
  readonly straight: readonly string[]
  /** How the dipoles are written: see `Projection`. */
  readonly kinds: ReadonlySet<string>
  readonly location: Location
}

/** Something about a vertex that forbids a verdict on it. */
export interface Obstacle {
  readonly kind: 'not-evaluable' | 'outside'
  readonly message: string
  readonly location: Location
}
