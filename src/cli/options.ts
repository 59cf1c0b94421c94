// The options of the commands, each written once; a command lists the names of those it takes.

export interface OptionSpec {
  /** As commander reads it: `--rules <FILE>`. */
  readonly flags: string
  readonly description: string
  /** May be given several times; the values are collected. */
  readonly isRepeatable?: true
  /** What completion offers for the value. */
  readonly completes?: 'file' | 'convention' | 'format'
}

export const optionSpecs = {
  format: { flags: '--format <FORMAT>', description: 'form of the output', completes: 'format' },
  rules: {
    flags: '--rules <FILE>',
    description: 'load rules of your own (repeatable)',
    isRepeatable: true,
    completes: 'file',
  },
  convention: {
    flags: '--convention <ID>',
    description: "convention of the output (default: the model's)",
    completes: 'convention',
  },
  certificate: {
    flags: '--certificate <inline|none|FILE>',
    description: 'put the certificate into the report, leave it out, or write it to a file',
    completes: 'file',
  },
  strict: { flags: '--strict', description: 'a conditional or undecided verdict is exit code 3' },
  allConflicts: { flags: '--all-conflicts', description: 'list every minimal set of rules and values that contradict' },
  factorTwo: { flags: '--factor-two', description: 'where 1, 2, 4 and 1/2 come from between Dirac and Majorana' },
  derive: { flags: '--derive', description: "work the claims out in the model's symbols, multiplied out by nerdamer" },
  explain: { flags: '--explain', description: 'formula, domains, validity and sources too' },
  model: { flags: '--model <FILE>', description: 'the model the certificate speaks of', completes: 'file' },
  force: { flags: '--force', description: 'overwrite an existing file' },
  quiet: { flags: '--quiet', description: 'findings and verdict only; nothing if all is well' },
  color: { flags: '--color', description: 'always use colour' },
  noColor: { flags: '--no-color', description: 'never use colour (so does NO_COLOR=1)' },
} as const satisfies Record<string, OptionSpec>

export type OptionName = keyof typeof optionSpecs

export const formats = ['pretty', 'json', 'jsonl', 'markdown', 'latex'] as const
export type Format = (typeof formats)[number]

/** Formats that are promised and not built yet. */
export const laterFormats: readonly string[] = ['sarif', 'junit', 'github']

/** The options as commander hands them over. */
export interface CommandOptions {
  readonly format?: Format
  readonly rules?: readonly string[]
  readonly convention?: string
  readonly certificate?: string
  readonly strict?: boolean
  readonly allConflicts?: boolean
  readonly factorTwo?: boolean
  readonly derive?: boolean
  readonly explain?: boolean
  readonly model?: string
  readonly force?: boolean
  readonly quiet?: boolean
  readonly color?: boolean
}
