// A neutrino mass eigenstate. Dirac and Majorana states are different types: what a phase may be depends on the nature.
// Phases as defined in Giunti:2014ixa with λ = 1 (ν = ν^c for a Majorana field):
//   CP: ν_k → ξ_k γ⁰ C ν̄_kᵀ   C: ν_k → c_k C ν̄_kᵀ   P: ν_k → ζ_k γ⁰ ν_k   T: ν_k → τ_k B ν_k
// Majorana: ξ, ζ ∈ {i, −i} and c, τ ∈ {1, −1}; Dirac: any root of unity.

import type { Angle } from '../exact/phase-polynomial.js'
import type { Rational } from '../exact/rational.js'
import type { RootOfUnity } from '../exact/root-of-unity.js'
import type { Quantity } from './quantity.js'

export const natures = ['dirac', 'majorana'] as const
export type Nature = (typeof natures)[number]

export const phaseNames = ['cpParity', 'cPhase', 'pPhase', 'tPhase'] as const

/** The per-state phases that a rule may name: ξ (cpParity), c (cPhase), ζ (pPhase), τ (tPhase). */
export type PhaseName = (typeof phaseNames)[number]

/** CP parity and P phase of a Majorana state: i or −i, nothing else. */
export type ImaginaryUnit = RootOfUnity & { readonly n: 4 }
/** C and T phase of a Majorana state: 1 or −1, nothing else. */
export type Sign = RootOfUnity & { readonly n: 1 | 2 }

/**
 * A CP parity that is open, but not by itself: i · sign · Π of unknown signs. Two states with the same unknowns have a known
 * relative parity.
 */
export interface SharedParity {
  readonly sign: 1 | -1
  /** Numbers of the unknown signs, ascending, at least one; states of the model share them. */
  readonly unknowns: readonly number[]
}

/** A CP parity that symbols of the model decide where CP is conserved: i · exp(i(angle + π·pi)). */
export interface ParityPhase {
  /** States of one group can be compared; those of different groups cannot. */
  readonly group: number
  readonly angle: Angle
  readonly pi: Rational
}

export interface DiracState {
  readonly nature: 'dirac'
  readonly label: string
  readonly mass: Quantity | undefined
  readonly cpParity: RootOfUnity
  readonly cPhase: RootOfUnity
  readonly pPhase: RootOfUnity
  readonly tPhase: RootOfUnity
}

/** A phase that the author left out is `undefined`: unlike a Dirac phase it has no default. */
export interface MajoranaState {
  readonly nature: 'majorana'
  readonly label: string
  readonly mass: Quantity | undefined
  readonly cpParity: ImaginaryUnit | undefined
  readonly cPhase: Sign | undefined
  readonly pPhase: ImaginaryUnit | undefined
  readonly tPhase: Sign | undefined
  /** What is known of a CP parity that is `undefined`; absent: nothing. */
  readonly sharedParity?: SharedParity
  /** How the parity depends on symbols, for every state of a group in which some parity does. */
  readonly parityPhase?: ParityPhase
}

export type NeutrinoState = DiracState | MajoranaState

/** What is known of a CP parity that is open, if anything is. */
export const sharedParityOf = (state: NeutrinoState): SharedParity | undefined =>
  state.nature === 'majorana' && state.cpParity === undefined ? state.sharedParity : undefined
