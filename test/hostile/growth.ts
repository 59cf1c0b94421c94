// Row 10: texts of any length n on which a careless search takes n² steps.

export interface Growth {
  readonly row: number
  readonly what: string
  /** A length that takes some milliseconds. */
  readonly length: number
  readonly text: (length: number) => string
  /** The command that reads the text from standard input. */
  readonly argv: readonly string[]
}

const check = ['check', '-']
const slha = ['check', '-', '--from', 'slha']
const inEntry = (piece: string) => (n: number) =>
  `nuvertex: 1\nstates: { count: 1, nature: dirac }\nformFactors: { magnetic: { matrix: [["${piece.repeat(n)}"]] } }\n`

const growth = (what: string, argv: readonly string[], length: number, text: (n: number) => string): Growth => ({
  ...{ row: 10, what, argv, length, text },
})

export const growths: readonly Growth[] = [
  growth('blanks and a letter', check, 1e6, (n) => `a: b${' '.repeat(n)}x`),
  growth('#', check, 1e6, (n) => '#'.repeat(n)),
  growth('1.1.1.', check, 3e5, (n) => `nuvertex: ${'1.'.repeat(n)}`),
  growth('digits', check, 3e5, (n) => `nuvertex: ${'9'.repeat(n)}`),
  growth('almost a number, in an entry', check, 3e4, inEntry('1.')),
  growth('almost an exponent', check, 3e4, inEntry('1e')),
  growth('blank lines', check, 1e5, (n) => `a: 1${'\n'.repeat(n)}b: 2`),
  growth('opening quotes', check, 3e4, (n) => `a: ${'"'.repeat(n)}`),
  growth('backslashes in JSON', check, 1e6, (n) => `{"a": "${'\\\\'.repeat(n)}`),
  growth('almost the key of a model', check, 3e5, (n) => `${' '.repeat(70)}{`.repeat(n / 70)),
  growth('keys that are not known', check, 2000, (n) => Array.from({ length: n }, (_, k) => `key${k}: 1\n`).join('')),
  growth('SLHA: blanks and a letter', slha, 1e5, (n) => `BLOCK A\n${`${' '.repeat(1000)}x\n`.repeat(n / 1000)}`),
  growth('SLHA: almost blocks', slha, 1e5, (n) => `BLOCK NUFM\n${'# BLOCK BLOCK\n'.repeat(n / 14)}`),
]
