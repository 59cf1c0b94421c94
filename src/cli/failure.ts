// What stops a command, other than its input and a defect of ours. One line for the user, perhaps a hint.
// Recognised by name: the command line ships as several bundles, each with its own copy of this class.

/**
 * `usage`: wrong use of the command line, found after its options were read. `write`: a file or standard output cannot be
 * written. `missing`: something that is not part of this package. `reader-gone`: standard output was closed (`| head -1`).
 */
export type FailureKind = 'usage' | 'write' | 'missing' | 'reader-gone'

export class Failure extends Error {
  override readonly name = 'NuvertexFailure'
  readonly kind: FailureKind
  readonly hint: string | undefined
  constructor(kind: FailureKind, message: string, hint?: string) {
    super(message)
    this.kind = kind
    this.hint = hint
  }
}

/** Whether an error is a `Failure`, of whichever bundle. */
export const isFailure = (error: unknown): error is Failure =>
  error instanceof Error && error.name === 'NuvertexFailure'
