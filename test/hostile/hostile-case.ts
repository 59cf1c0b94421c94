// A hostile input as a row of a table: what is done, and what must happen. Every case also has to keep what
// test/fuzz/promises.ts states of all answers: no trace, no exit 70, nothing raw in the output, prototypes untouched.

import type { ExitCode } from '../../src/cli/exit-code.js'

export interface HostileCase {
  /** The kind of hostility, by the number of its row in the register of rows.ts. */
  readonly row: number
  /** What is odd about the input. */
  readonly what: string
  /** The command, run inside the test; in a folder of its own, which holds `files`. */
  readonly argv: readonly string[]
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly stdin?: string | Uint8Array
  /** Makes what `files` cannot: links, FIFOs, folders. */
  readonly arrange?: (folder: string) => void
  readonly exit: ExitCode
  /** Occurs in what is printed. */
  readonly says: string
  /** Must hold of the folder afterwards. */
  readonly after?: (folder: string) => void
}

/** A case that needs a process of its own: one line of bash in which $NUVERTEX is the command, and all that it prints. */
export interface ProcessCase {
  readonly row: number
  readonly what: string
  readonly shell: string
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** Standard output of the line; exit codes are printed by it. */
  readonly prints: string
  /** Occurs in standard error; default: it is empty. */
  readonly says?: string
}

/** Two Majorana neutrinos whose magnetic[1,2] is this, as YAML or JSON writes it. */
export const withEntry = (entry: string): string => `nuvertex: 1
states: { count: 2, nature: majorana }
parameters: { x: real }
formFactors: { magnetic: { matrix: [["?", ${entry}], ["?", "?"]] } }
`

/** The command judges a text given on standard input. */
export const checkText = (stdin: string | Uint8Array, ...options: readonly string[]) => ({
  argv: ['check', '-', ...options],
  stdin,
})

/** The command judges a file of this name. */
export const checkFile = (file: string, text: string | Uint8Array, ...options: readonly string[]) => ({
  argv: ['check', file, ...options],
  files: { [file]: text },
})

/** All text that a case hands to the command. */
export const everythingIn = ({ argv, files, stdin }: HostileCase): string =>
  [...argv, stdin, ...Object.values(files ?? {})].map((part) => (typeof part === 'string' ? part : '')).join('\n')
