// A published number about an electromagnetic property of neutrinos: a limit, an estimate, a projected sensitivity, a
// signal that was claimed. The quantity is what the number really constrains, in a closed vocabulary that a program can
// compute from a model. Numbers are texts with the published digits.
//
// λ = µ − iε is the matrix of moments between mass states, [final][initial]; φ_k = U*_lk for a neutrino born with flavour l.

import type { Reference } from './convention.js'
import type { Nature } from './state.js'

export const flavours = ['e', 'mu', 'tau'] as const
export type Flavour = (typeof flavours)[number]

/** What the source emits; an effective quantity at the source is the same for both. */
export const boundSpecies = ['neutrino', 'antineutrino', 'both'] as const
export type BoundSpecies = (typeof boundSpecies)[number]

/** Reactions in the Sun: they differ in energy, and with it in the composition of mass states that arrives. */
export const solarSources = ['pp', 'be7', 'pep', 'b8'] as const
export type SolarSource = (typeof solarSources)[number]

/** Over which pairs of mass states a sum runs: every (f, i), or every pair once. */
export interface SummedPairs {
  readonly dirac: 'ordered' | 'unordered'
  readonly majorana: 'ordered' | 'unordered'
}

/**
 * How a radius is defined by what it does to the vector coupling of ν–e scattering.
 * `form-factor`: g_V + (4/3) m_W² s_W² ⟨r²⟩, the radius of f_Q with the anapole −⟨r²⟩/6 of a left-handed vertex beside it.
 * `effective`: g_V + (2/3) m_W² s_W² ⟨r²⟩, with ⟨r²⟩ − 6a in place of ⟨r²⟩; twice the other.
 */
export const radiusNormalisations = ['form-factor', 'effective', 'unstated'] as const
export type RadiusNormalisation = (typeof radiusNormalisations)[number]

/** `plus-six`: ⟨r²⟩ = +6 df_Q/dq² at 0, so that a positive radius raises g_V; `magnitude`: no sign is constrained. */
export const radiusSigns = ['plus-six', 'minus-six', 'magnitude', 'unstated'] as const
export type RadiusSign = (typeof radiusSigns)[number]

export type BoundQuantity =
  /** |λφ|: moment of a flavour at its source, (Σ_j |Σ_k λ_jk φ_k|²)^½. */
  | { readonly kind: 'effective-moment'; readonly flavour: Flavour; readonly species: BoundSpecies }
  /** (Σ_i P_i Σ_j |λ_ji|²)^½ with the probabilities P_i of the mass states in sunlight of these reactions. */
  | { readonly kind: 'effective-moment-solar'; readonly spectrum: readonly SolarSource[] }
  /** (Σ |µ_ij|² + |ε_ij|²)^½ over these pairs: what plasmon decay in stars sees. */
  | { readonly kind: 'moment-sum'; readonly pairs: SummedPairs }
  /** |λ_ij| between mass states, from 1, all other elements being zero. */
  | { readonly kind: 'moment-element'; readonly element: readonly [number, number] }
  /** |Λ_k| of three Majorana states, λ_ij = ε_ijk Λ_k between mass states. */
  | { readonly kind: 'moment-component'; readonly component: number }
  /** The size of any moment, diagonal or not: statements about a scale. */
  | { readonly kind: 'moment-scale' }
  /** (Σ_l' |q_ll'|²)^½: charge of a flavour at its source. */
  | { readonly kind: 'charge-effective'; readonly flavour: Flavour; readonly species: BoundSpecies }
  /** (Σ_i P_i Σ_j |q_ji|²)^½ in sunlight of these reactions. */
  | { readonly kind: 'charge-effective-solar'; readonly spectrum: readonly SolarSource[] }
  /** (Σ |q_ij|²)^½ over these pairs: plasmon decay in stars. */
  | { readonly kind: 'charge-sum'; readonly pairs: SummedPairs }
  /** Charge of every neutrino, all taken to be the same. */
  | { readonly kind: 'charge-common' }
  /** |q_ll'| between flavours, each of these elements. */
  | { readonly kind: 'charge-element'; readonly elements: readonly (readonly [Flavour, Flavour])[] }
  /** ⟨r²⟩ of a flavour, the standard contribution included. */
  | {
      readonly kind: 'charge-radius'
      readonly flavour: Flavour
      readonly species: BoundSpecies
      readonly normalisation: RadiusNormalisation
      readonly sign: RadiusSign
    }
  /** |⟨r²_ll'⟩| between two flavours. */
  | {
      readonly kind: 'charge-radius-transition'
      readonly flavours: readonly [Flavour, Flavour]
      readonly normalisation: RadiusNormalisation
    }

export type QuantityKind = BoundQuantity['kind']

export type BoundUnit = 'muB' | 'e0' | 'cm^2'

/** Unit of every number about a quantity; the order is that of listings. */
export const unitOfKind: Readonly<Record<QuantityKind, BoundUnit>> = {
  'effective-moment': 'muB',
  'effective-moment-solar': 'muB',
  'moment-sum': 'muB',
  'moment-element': 'muB',
  'moment-component': 'muB',
  'moment-scale': 'muB',
  'charge-effective': 'e0',
  'charge-effective-solar': 'e0',
  'charge-sum': 'e0',
  'charge-common': 'e0',
  'charge-element': 'e0',
  'charge-radius': 'cm^2',
  'charge-radius-transition': 'cm^2',
}

export const quantityKinds: readonly QuantityKind[] = Object.keys(unitOfKind) as QuantityKind[]

export type BoundValue =
  /** At most this; `weakest` is the other end where the limit depends on what is assumed. */
  | { readonly kind: 'upper'; readonly upper: string; readonly weakest: string | undefined }
  | { readonly kind: 'interval'; readonly low: string; readonly high: string }
  /** Measured, with one standard deviation. */
  | { readonly kind: 'measured'; readonly central: string; readonly error: string }
  /** "A few times" this: an order of magnitude and no more. */
  | { readonly kind: 'few'; readonly few: string }
  /** Everything up to this is said to be allowed. */
  | { readonly kind: 'allowed'; readonly allowed: string }

/** How well a number is known to be what the source says. */
export const attestations = ['review', 'abstract', 'summary', 'derived', 'recalled'] as const
export type Attestation = (typeof attestations)[number]

export const boundStatuses = ['limit', 'estimate', 'dispute', 'signal-claim', 'sensitivity'] as const
export type BoundStatus = (typeof boundStatuses)[number]

export const boundMethods = [
  'reactor-electron-scattering',
  'accelerator-electron-scattering',
  'solar-electron-scattering',
  'combined-electron-scattering',
  'coherent-nucleus-scattering',
  'coherent-atom-scattering',
  'electron-positron-annihilation',
  'red-giant-tip',
  'stellar-cooling',
  'supernova',
  'star-turning',
  'neutrality-of-matter',
  'naturalness',
] as const
export type BoundMethod = (typeof boundMethods)[number]

export interface Confidence {
  readonly percent: number
  /** Where the level is known from, which may differ from where the number is. */
  readonly attested: Attestation
}

export interface Bound {
  readonly id: string
  readonly quantity: BoundQuantity
  readonly value: BoundValue
  /** The source writes ~ or ≈. */
  readonly approximate: boolean
  readonly unit: BoundUnit
  /** `undefined`: none was given. */
  readonly confidence: Confidence | undefined
  readonly status: BoundStatus
  readonly method: BoundMethod
  /** Natures of neutrinos of which it holds. */
  readonly natures: readonly Nature[]
  readonly experiment: string
  readonly year: number | undefined
  readonly attested: Attestation
  /** Id of the later result of the same experiment. */
  readonly supersededBy: string | undefined
  /** Ids of the bounds that a dispute speaks against. */
  readonly disputes: readonly string[]
  readonly notes: readonly string[]
  /** The source first. Empty only where the number is recalled and its source has not been looked up. */
  readonly references: readonly Reference[]
}
