// A physics mutant: one small edit that a physicist might make by mistake, and the tests that should notice.

export interface Mutant {
  /** Of the sources or the rules, from the root of the repository. */
  readonly file: string
  /** Must stand there exactly once. */
  readonly find: string
  readonly replace: string
  /** What is wrong then. */
  readonly breaks: string
  /** Test files, from the root. */
  readonly tests: readonly string[]
}

export type MutantsOf = readonly (readonly [file: string, find: string, replace: string, breaks: string])[]

/** Mutants of one folder that the same tests should kill. */
export const inFolder = (folder: string, tests: readonly string[], mutants: MutantsOf): readonly Mutant[] =>
  mutants.map(([file, find, replace, breaks]) => ({ file: `${folder}/${file}`, find, replace, breaks, tests }))
