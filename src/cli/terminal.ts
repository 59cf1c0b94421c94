// What the command line needs of the world: two sinks, one source, a folder and the environment. The real one is in
// process-terminal.ts; tests bring their own.

export interface Sink {
  /** Writes all of the text or throws a `Failure` of kind `write`, or `reader-gone` when nobody listens any more. */
  readonly write: (text: string) => void
  readonly isTerminal: boolean
  readonly columns: number
}

export interface Terminal {
  readonly stdout: Sink
  readonly stderr: Sink
  /** All bytes of standard input, up to `limit`; more than that is `undefined`. */
  readonly readStdin: (limit: number) => Uint8Array | undefined
  /** Standard input part by part as it comes, until its end; waits for the next part. */
  readonly stdinParts: () => Iterable<Uint8Array>
  readonly env: Environment
  readonly cwd: string
}

/** The variables that the command obeys. */
export interface Environment {
  readonly NO_COLOR?: string | undefined
  readonly FORCE_COLOR?: string | undefined
  readonly TERM?: string | undefined
  /** `1` shows where a defect of ours happened. */
  readonly NUVERTEX_DEBUG?: string | undefined
}
