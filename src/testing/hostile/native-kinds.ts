// Hostile model files, in YAML and in JSON.

import { type HostileKind, kindsOf, latin1, notNumbers } from './hostile-kind.js'

const head = 'nuvertex: 1\nstates:\n  - { nature: dirac }\n'
const withEntry = (entry: string): string => `${head}formFactors:\n  magnetic:\n    matrix: [[${entry}]]\n`
const json = (rest: string): string => `{"nuvertex": 1, "states": [{"nature": "dirac"}]${rest}}`
const jsonEntry = (entry: string): string => json(`, "formFactors": {"magnetic": {"matrix": [[${entry}]]}}`)

const mapped = (texts: Readonly<Record<string, string>>, map: (text: string) => string) =>
  Object.fromEntries(Object.entries(texts).map(([kind, text]) => [kind, map(text)]))

/** Levels of nine aliases: 9⁹ values at nine levels if they are written out. */
const aliasBomb = (levels: number): string => {
  const lines = Array.from({ length: levels }, (_, k) =>
    k === 0 ? 'a0: &a0 [x]' : `a${k}: &a${k} [${new Array(9).fill(`*a${k - 1}`).join(', ')}]`,
  )
  return `nuvertex: 1\n${lines.join('\n')}\n`
}

const refusedYaml = kindsOf('yaml', 'refuse', {
  'nested lists': (n) => `nuvertex: 1\nstates: ${'['.repeat(n)}${']'.repeat(n)}\n`,
  'lists that are never closed': (n) => '['.repeat(n + 1),
  'nested maps': (n) => `nuvertex: 1\nstates: ${'{a: '.repeat(n + 1)}\n`,
  'nested parentheses': (n) => withEntry(`"${'('.repeat(n + 1)}1"`),
  'minus signs before nothing': (n) => withEntry(`"${'-'.repeat(n + 1)}"`),
  'a sum that does not end': (n) => withEntry(`"${'1+'.repeat(n + 1)}"`),
  'a tower of powers': (n) => withEntry(`"${'9^'.repeat(n + 9)}9"`),
  'an almost-number': (n) => withEntry(`"${'1.'.repeat(n + 2)}"`),
  'spaces before a letter': (n) => withEntry(`"${' '.repeat(n)}€"`),
  'keys that nobody knows': (n) => `${head}${Array.from({ length: n + 1 }, (_, k) => `key${k}: 1\n`).join('')}`,
  'an alias bomb': (n) => aliasBomb(2 + (n % 9)),
  'too many states': (n) => `nuvertex: 1\nstates: { count: ${129 + n}, nature: dirac }\n`,
  ...mapped(notNumbers, (text) => withEntry(`"${text}"`)),
  'no number of YAML': withEntry('.nan'),
  'an infinite number of YAML': withEntry('-.inf'),
  'a mass beyond doubles': 'nuvertex: 1\nstates: [{ nature: dirac, mass: 1e400 eV }]\n',
  'a negative mass': 'nuvertex: 1\nstates: [{ nature: dirac, mass: -1 eV }]\n',
  'an alias of itself': 'nuvertex: 1\nstates: &a [*a]\n',
  'a merge key': `${head}<<: { nuvertex: 1 }\n`,
  'a tag that constructs': 'nuvertex: 1\nstates: !!js/function "function () {}"\n',
  'a tag of Python': 'nuvertex: 1\nstates: !!python/object/apply:os.system ["true"]\n',
  'a prototype as key': `${head}__proto__: { polluted: true }\n`,
  'a constructor as key': `${head}constructor: { prototype: { polluted: true } }\n`,
  'a key of every object': `${head}hasOwnProperty: 1\n`,
  'a key given twice': `${head}q2: 0\nq2: generic\n`,
  'two documents': `${head}---\n${head}`,
  'an empty file': '',
  'an empty entry': withEntry('""'),
  'a bare question mark': withEntry('?'),
  'a missing value': withEntry('null'),
  'no states': 'nuvertex: 1\nstates: []\n',
  'a count that is no whole number': 'nuvertex: 1\nstates: { count: 1.5, nature: dirac }\n',
  'a count of 2^53': 'nuvertex: 1\nstates: { count: 9007199254740992, nature: dirac }\n',
  'a matrix that is ragged': `${head}formFactors: { magnetic: { matrix: [[1], [1, 2]] } }\n`,
  'a matrix without an entry': `${head}formFactors: { magnetic: { matrix: [[]] } }\n`,
  'only the upper triangle':
    'nuvertex: 1\nstates: { count: 2, nature: dirac }\nformFactors: { magnetic: { matrix: [[1, 2], [3]] } }\n',
  'half of a complex number': withEntry('{ re: 1 }'),
  'a confusable letter': `${head}formFactors: { magnetic: { unit: "μΒ", matrix: [[1]] } }\n`,
  'a text that turns around': 'nuvertex: 1\nstates: [{ nature: "dir\u202eac" }]\n',
  'an escape sequence': 'nuvertex: 1\nstates: [{ nature: "\\e[31mdirac" }]\n',
  'a null character': 'nuvertex: 1\nstates: [{ nature: "dirac\\0" }]\n',
  'half of a surrogate pair': 'nuvertex: 1\nstates: [{ nature: "\ud800" }]\n',
  'code for a value': withEntry('"__import__(\'os\')"'),
  'a huge power': withEntry('"9^9^9^9"'),
  'division by zero': withEntry('"1/0"'),
})

const survivedYaml = kindsOf('yaml', 'survive', {
  'a byte order mark': `\ufeff${head}`,
  'ends of lines of Windows': head.replaceAll('\n', '\r\n'),
  'ends of lines of old Macs': head.replaceAll('\n', '\r'),
  'no end of the last line': head.trimEnd(),
  'minus zero': withEntry('-0'),
  'the smallest double': withEntry('5e-324'),
  'a Fortran exponent': withEntry('"1.0D-03"'),
  'masses that differ in the last digit':
    'nuvertex: 1\nstates:\n  - { nature: majorana, mass: "0.05 eV" }\n  - { nature: majorana, mass: "0.05000000000000001 eV" }\n',
  'digits without end': (n) => withEntry(`0.${'3'.repeat(n + 1)}`),
  'blank lines': (n) => `${head}${'\n'.repeat(n)}`,
  'the largest model': 'nuvertex: 1\nstates: { count: 128, nature: dirac }\n',
})

const refusedJson = kindsOf('json', 'refuse', {
  'nested lists': (n) => json(`, "x": ${'['.repeat(n + 1)}${']'.repeat(n + 1)}`),
  'lists that are never closed': (n) => `{"nuvertex": ${'['.repeat(n + 1)}`,
  'nested maps': (n) => `${'{"a": '.repeat(n + 1)}`,
  'no number': jsonEntry('NaN'),
  'an infinite number': jsonEntry('-Infinity'),
  'a number beyond doubles': jsonEntry('1e400'),
  'a number that no double holds': jsonEntry('1e-400'),
  'a key given twice': json(', "q2": 0, "q2": "generic"'),
  'a prototype as key': json(', "__proto__": {"polluted": true}'),
  'a constructor as key': json(', "constructor": {"prototype": {"polluted": true}}'),
  'text after the end': `${json('')} {}`,
  'a control character in a string': json(', "name": "a\u0001b"'),
  'true for a number': jsonEntry('true'),
  'an empty entry': jsonEntry('""'),
  'a list for the file': '[]',
  'only null': 'null',
})

const survivedJson = kindsOf('json', 'survive', {
  'a byte order mark': `\ufeff${json('')}`,
  'ends of lines of Windows': json('').replaceAll(' ', '\r\n'),
  'half of a surrogate pair, escaped': json(', "name": "\\ud800"'),
  'minus zero': jsonEntry('-0'),
  'blanks without end': (n) => `${json('')}${' '.repeat(n)}`,
})

const binary: readonly HostileKind[] = [
  {
    format: 'yaml',
    kind: 'Latin-1 in the place of UTF-8',
    must: 'survive',
    isSized: false,
    text: () => 'nuvertex: 1\nname: "\u00b5"\nstates: [{ nature: dirac }]\n',
    bytes: latin1,
  },
  {
    format: 'json',
    kind: 'UTF-16 in the place of UTF-8',
    must: 'survive',
    isSized: false,
    text: () => json(''),
    bytes: (text) =>
      Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0) % 256, c.charCodeAt(0) >> 8])]),
  },
  {
    format: 'yaml',
    kind: 'bytes of an archive',
    must: 'survive',
    isSized: false,
    text: () => '',
    bytes: () => Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0xff, 0xfe, 0x80, 0, 0]),
  },
]

export const nativeKinds: readonly HostileKind[] = [
  ...refusedYaml,
  ...survivedYaml,
  ...refusedJson,
  ...survivedJson,
  ...binary,
]
