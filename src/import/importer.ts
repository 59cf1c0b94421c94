// What an importer is: a record. A new format is a new record and one line in importers.ts.
// An importer executes nothing, never reads "absent" as "zero", and carries the digits of its source into the model.

import type { Either } from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import type { DipoleSum } from '../physics/dipole-sum.js'
import type { Imported } from '../physics/imported.js'
import type { Issue } from '../physics/issue.js'
import type { Nature } from '../physics/state.js'
import type { StateMixing } from './state-mixing.js'

/** What the user may say of a source; an importer takes what concerns its format and leaves the rest alone. */
export interface ImportOptions {
  /** Of every state, where the format does not say; default: the importer's, which it names in a notice. */
  readonly nature?: Nature | undefined
  /** Assumptions of the model that is made, such as `cp`; default none. */
  readonly assume?: readonly string[] | undefined
  /** SLHA: of blocks given at several scales those at this Q in GeV. */
  readonly scale?: string | undefined
  /** SLHA: of form-factor blocks given at several q² those at this one, as the header writes it. */
  readonly q2?: string | undefined
  /** SLHA: the block that holds the mixing. */
  readonly block?: string | undefined
  /** SLHA: which index comes first in that block; default: by the name of the block. */
  readonly order?: IndexOrder | undefined
  /** SLHA: what the phases of UPMNSIN multiply; default `columns`. */
  readonly majoranaPhases?: MajoranaPhases | undefined
  /** SLHA: PDG codes of the states in the order of the mixing, `12,14,16,9900012`. */
  readonly codes?: string | undefined
  /** WCxf: the file that defines the basis of the values; default: ours, if the values are in one of ours. */
  readonly basis?: { readonly text: string; readonly file: string | null } | undefined
  /** WCxf: what multiplies the coefficients of Majorana dipoles; default `upper`. */
  readonly dipoleSum?: DipoleSum | undefined
  /** WCxf: what the indices of neutrino dipoles count; default: mass states in our bases, else flavours. */
  readonly neutrinos?: NeutrinoIndices | undefined
  /** WCxf: the mixing that turns flavour states into mass states; `stateMixing` of `nuvertex` reads one. */
  readonly mixing?: StateMixing | undefined
}

/** `flavour-mass`: of Dirac neutrinos, left-handed fields by flavour and right-handed ones as partners of mass states. */
export const neutrinoIndices = ['mass', 'flavour', 'flavour-mass'] as const
export type NeutrinoIndices = (typeof neutrinoIndices)[number]

/** `flavour-mass`: rows are flavours, and the entry is U; `mass-flavour`: rows are mass states, and U is the adjoint. */
export const indexOrders = ['flavour-mass', 'mass-flavour'] as const
export type IndexOrder = (typeof indexOrders)[number]

/**
 * U = R23 U13(δ) R12 diag(e^{iα1/2}, e^{iα2/2}, 1) for `columns`, with −α for `columns-minus`; `rows`, `rows-minus`: the
 * phases multiply rows and mean nothing.
 */
export const majoranaPhaseConventions = ['columns', 'columns-minus', 'rows', 'rows-minus'] as const
export type MajoranaPhases = (typeof majoranaPhaseConventions)[number]

export interface Importer {
  /** Of the format: `slha`. */
  readonly id: string
  /** What the format is, in a few words. */
  readonly title: string
  /** Lower case, with the dot: `.slha`. */
  readonly extensions: readonly string[]
  /** The options that it reads; one that would have no effect is an issue. */
  readonly options: readonly (keyof ImportOptions)[]
  /** Whether a text is of this format, by its content alone; in linear time. */
  readonly detect: (text: string) => boolean
  /** `file`: the path as the user gave it, for locations. */
  readonly read: (text: string, file: string | null, options: ImportOptions) => Either<NonEmptyArray<Issue>, Imported>
}
