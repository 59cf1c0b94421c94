// Model files that no reader may stumble over: each must be answered with issues, quickly, and change nothing outside.
// Sizes are drawn up to a limit, so that a file that breaks a reader shrinks to the smallest that does.

import fc from 'fast-check'
import { printedAs } from '../printed.js'

export interface HostileFile {
  /** What is hostile about it. */
  readonly kind: string
  readonly text: string
}

export interface HostileOptions {
  /** Largest number of repetitions where something is repeated; default 2000. */
  readonly size?: number
}

const head = 'nuvertex: 1\nstates:\n  - { nature: dirac }\n'
const withEntry = (entry: string): string => `${head}formFactors:\n  magnetic:\n    matrix: [[${entry}]]\n`

/** Nine levels of nine aliases: 9⁹ values if they are written out. */
const aliasBomb = (levels: number): string => {
  const lines = Array.from({ length: levels }, (_, k) =>
    k === 0 ? 'a0: &a0 [x]' : `a${k}: &a${k} [${new Array(9).fill(`*a${k - 1}`).join(', ')}]`,
  )
  return `nuvertex: 1\n${lines.join('\n')}\n`
}

type Builder = (size: number) => string

const repeated: Readonly<Record<string, Builder>> = {
  'nested lists': (n) => `nuvertex: 1\nstates: ${'['.repeat(n)}${']'.repeat(n)}\n`,
  'lists that are never closed': (n) => '['.repeat(n + 1),
  'nested maps': (n) => `nuvertex: 1\nstates: ${'{a: '.repeat(n + 1)}\n`,
  'nested parentheses': (n) => withEntry(`"${'('.repeat(n)}1"`),
  'minus signs before nothing': (n) => withEntry(`"${'-'.repeat(n + 1)}"`),
  'a sum that does not end': (n) => withEntry(`"${'1+'.repeat(n + 1)}"`),
  'a tower of powers': (n) => withEntry(`"${'9^'.repeat(n + 9)}9"`),
  'an almost-number': (n) => withEntry(`"${'1.'.repeat(n + 2)}"`),
  'spaces before a letter': (n) => withEntry(`"${' '.repeat(n)}€"`),
  'an alias bomb': (n) => aliasBomb(2 + (n % 9)),
  'too many states': (n) => `nuvertex: 1\nstates: { count: ${129 + n}, nature: dirac }\n`,
  'a number beyond doubles': (n) =>
    `nuvertex: 1\nstates: [{ nature: dirac, mass: 1e${400 + n} eV }]\n${'x'.repeat(1)}: 1\n`,
}

const fixed: Readonly<Record<string, string>> = {
  'an alias of itself': 'nuvertex: 1\nstates: &a [*a]\n',
  'a tag that constructs': 'nuvertex: 1\nstates: !!js/function "function () {}"\n',
  'a prototype as key': `${head}__proto__: { polluted: true }\n`,
  'a constructor as key': `${head}constructor: { prototype: { polluted: true } }\n`,
  'a key of every object': `${head}hasOwnProperty: 1\n`,
  'a key given twice': `${head}q2: 0\nq2: generic\n`,
  'an empty file': '',
  'no number': withEntry('.nan'),
  'an infinite number': withEntry('.inf'),
  'a hexadecimal number': withEntry('0x10'),
  'a decimal comma': withEntry('"1,5"'),
  'full-width digits': withEntry('"１"'),
  'stars for a number': withEntry('"***"'),
  'an empty entry': withEntry('""'),
  'a bare question mark': withEntry('?'),
  'no states': 'nuvertex: 1\nstates: []\n',
  'a matrix that is ragged': `${head}formFactors: { magnetic: { matrix: [[1], [1, 2]] } }\n`,
  'a matrix without an entry': `${head}formFactors: { magnetic: { matrix: [[]] } }\n`,
  'a missing value': withEntry('null'),
  'a confusable letter': `${head}formFactors: { magnetic: { unit: "μΒ", matrix: [[1]] } }\n`,
  'a text that turns around': `nuvertex: 1\nstates: [{ nature: "dir\u202eac" }]\n`,
  'an escape sequence': `nuvertex: 1\nstates: [{ nature: "\\e[31mdirac" }]\n`,
  'a null character': 'nuvertex: 1\nstates: [{ nature: "dirac\\0" }]\n',
  'half of a surrogate pair': 'nuvertex: 1\nstates: [{ nature: "\ud800" }]\n',
  'code for a value': withEntry('"__import__(\'os\')"'),
  'a huge power': withEntry('"9^9^9^9"'),
  'division by zero': withEntry('"1/0"'),
}

/** Hostile texts of model files. `check` answers each with issues. */
export function hostileFiles({ size = 2000 }: HostileOptions = {}): fc.Arbitrary<HostileFile> {
  const [single, sized] = [Object.entries(fixed), Object.entries(repeated)]
  return fc
    .oneof(
      { arbitrary: fc.constantFrom(...single), weight: single.length },
      {
        arbitrary: fc
          .tuple(fc.constantFrom(...sized), fc.nat(size))
          .map(([[kind, build], n]) => [kind, build(n)] as const),
        weight: sized.length,
      },
    )
    .map(([kind, text]) =>
      printedAs({ kind, text }, (file) => `${file.kind}: ${JSON.stringify(file.text.slice(0, 300))}`),
    )
}
