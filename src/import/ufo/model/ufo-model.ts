// The objects of a UFO model that matter here, as they are declared: names of attributes are those of the format.

import type { Location } from '../../../physics/location.js'

/** A text with its place. */
export interface Declared {
  readonly text: string
  readonly location: Location
}

export interface UfoParticle {
  readonly name: string
  readonly antiname: string
  readonly pdgCode: number
  /** 2s + 1; ghosts are negative. */
  readonly spin: number
  /** Dimension of the colour representation. */
  readonly colour: number
  readonly charge: number
  /** Name of a parameter, `ZERO` among them; `undefined` if the declaration names none. */
  readonly mass: string | undefined
  /** The variable of the particle that this one is the antiparticle of. */
  readonly antiOf: string | undefined
  readonly location: Location
}

export interface UfoParameter {
  readonly name: string
  readonly isExternal: boolean
  readonly isReal: boolean
  /** An expression, or a number. */
  readonly value: Declared | undefined
  /** `MASS`, with the indices in it. */
  readonly block: string | undefined
  readonly code: readonly number[]
  readonly location: Location
}

/** A coupling, or a Lorentz structure. */
export interface UfoExpressionObject {
  readonly name: string
  /** `undefined` where it is no text: why is in `reason`. */
  readonly expression: Declared | undefined
  readonly reason: string | undefined
  readonly location: Location
}

/** One term of a vertex: coupling times Lorentz structure. */
export interface UfoTerm {
  /** Variables of couplings; they add up. */
  readonly couplings: readonly string[]
  /** Variable of a Lorentz structure. */
  readonly lorentz: string
  readonly colour: string
}

export interface UfoVertex {
  readonly name: string
  /** Variables of particles, in order. */
  readonly particles: readonly string[]
  readonly terms: readonly UfoTerm[]
  readonly location: Location
}

/** Maps go by the variable that an object is assigned to, in the order of the file. */
export interface UfoModel {
  readonly particles: ReadonlyMap<string, UfoParticle>
  readonly parameters: ReadonlyMap<string, UfoParameter>
  readonly couplings: ReadonlyMap<string, UfoExpressionObject>
  readonly lorentz: ReadonlyMap<string, UfoExpressionObject>
  readonly vertices: readonly UfoVertex[]
}
