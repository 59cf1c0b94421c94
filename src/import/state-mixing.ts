// A mixing matrix that the user gives beside a file whose neutrinos are flavour states. It is read before the importer
// runs, from whatever holds a mixing; rows are e, mu, tau and columns the mass states, ν_α = Σ_k U_αk ν_k.

import type { MixingMatrix } from '../mixing/matrix/mixing-matrix.js'
import type { Nature } from '../physics/state.js'
import type { ModelMap } from './model-text.js'

export interface StateMixing {
  /** What the user named: a file, or a mixing that is shipped. */
  readonly name: string
  /** Unitary to its digits. */
  readonly matrix: MixingMatrix
  /** The `mixing` of a model file that says the same. */
  readonly record: ModelMap
  /** Masses and CP parities of the mass states, as a model file has them; empty if nothing is known of them. */
  readonly states: readonly { readonly mass: string | undefined; readonly cpParity: string | undefined }[]
  /** Of all states; `undefined` if they differ, or nothing is known. */
  readonly nature: Nature | undefined
}
