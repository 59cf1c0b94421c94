/** Which mutants are run; read by chosen-mutants.mjs. */
export interface Choice {
  /** `null`: all. */
  readonly sample: { readonly seed: number; readonly size: number } | null
  /** Keys of the mutants that may be run at all; `null`: any. */
  readonly only: readonly string[] | null
  /** Keys of mutants whose fate is known. */
  readonly known: readonly string[]
}
