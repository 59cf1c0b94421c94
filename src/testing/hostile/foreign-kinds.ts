// Hostile files of formats that others define: SLHA spectra, WCxf values, CSV tables.

import { type HostileKind, kindsOf, notNumbers } from './hostile-kind.js'

const slha = (lines: string): string => `BLOCK NUFM\n${lines}`
const wcxf = (values: string, rest = ''): string => `eft: WET-3\nbasis: flavio\nscale: 2\n${rest}values:\n${values}`
const csv = (cells: string): string => `m1,m2,mu_12_re\n${cells}\n`

const spelled = (map: (text: string) => string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(notNumbers).map(([kind, text]) => [kind, map(text)]))

const refusedSlha = kindsOf('slha', 'refuse', {
  ...spelled((text) => slha(` 1 2 ${text}\n`)),
  'an empty field': slha(' 1 2\n'),
  'the index 0': slha(' 0 1 0.5\n'),
  'a negative index': slha(' 1 -1 0.5\n'),
  'the index 2^31': slha(' 2147483648 1 0.5\n'),
  'an index that is no whole number': slha(' 1.5 1 0.5\n'),
  'an entry given twice': slha(' 1 2 0.5\n 1 2 0.6\n'),
  'a line longer than any': (n) => slha(` 1 2 0.5 #${'x'.repeat(65_536 + n)}\n`),
})

const survivedSlha = kindsOf('slha', 'survive', {
  'a Fortran exponent': slha(' 1 2 1.0D-03\n'),
  'ends of lines of Windows': slha(' 1 2 0.5\n').replaceAll('\n', '\r\n'),
  'a byte order mark': `\ufeff${slha(' 1 2 0.5\n')}`,
  'tabs and letters of any size': 'block\tnufm\n\t1\t2\t0.5\n',
  'an imaginary block alone': 'BLOCK IMNUFM\n 1 2 0.5\n',
  'an imaginary part without the real one': 'BLOCK NUFM\n 1 2 0\nBLOCK IMNUFM\n 3 1 0.5\n',
  'a block with the name of a prototype': `BLOCK __proto__\n 1 2 0.5\n${slha(' 1 2 0.5\n')}`,
  'the same block at two scales': 'BLOCK NUFM Q= 91\n 1 2 0.5\nBLOCK NUFM Q= 1000\n 1 2 0.6\n',
  'comments without end': (n) => `${'#'.repeat(n % 60_000)}\n${slha(' 1 2 0.5\n')}`,
  'almost blocks': (n) => `${'# BLOCK BLOCK\n'.repeat(n)}${slha(' 1 2 0.5\n')}`,
})

const refusedWcxf = kindsOf('wcxf', 'refuse', {
  ...spelled((text) => wcxf(`  nugamma_12: "${text}"\n`)),
  'a key given twice': wcxf('  nugamma_12: 1\n  nugamma_12: 2\n'),
  'nested lists': (n) => wcxf(`  nugamma_12: ${'['.repeat(n + 1)}${']'.repeat(n + 1)}\n`),
  'values that are a list': 'eft: WET-3\nbasis: flavio\nscale: 2\nvalues: [1, 2]\n',
  'a tag that constructs': wcxf('  nugamma_12: !!js/function "function () {}"\n'),
})

const survivedWcxf = kindsOf('wcxf', 'survive', {
  'the imaginary part alone': wcxf('  nugamma_12: { Im: 1 }\n'),
  'a prototype as name': wcxf('  __proto__: 1\n'),
  'no scale': 'eft: WET-3\nbasis: flavio\nvalues:\n  nugamma_12: 1\n',
  'a negative scale': 'eft: WET-3\nbasis: flavio\nscale: -2\nvalues:\n  nugamma_12: 1\n',
  'no values': 'eft: WET-3\nbasis: flavio\nscale: 2\nvalues: {}\n',
})

const survivedCsv = kindsOf('csv', 'survive', {
  ...spelled((text) => csv(`0.01,0.05,"${text}"`)),
  'a formula': csv("0.01,0.05,=cmd|' /C calc'!A0"),
  'semicolons between cells': 'm1;m2\n0,01;0,05\n',
  'a quotation that is never closed': csv('0.01,"0.05,1'),
  'a row that is too short': csv('0.01'),
  'a row that is too long': csv('0.01,0.05,1,2,3'),
  'an empty cell': csv('0.01,,1'),
  'a column given twice': 'm1,m1\n0.01,0.02\n',
  'a prototype as column': '__proto__,constructor\n1,2\n',
  'ends of lines of Windows': csv('0.01,0.05,1').replaceAll('\n', '\r\n'),
  'a byte order mark': `\ufeff${csv('0.01,0.05,1')}`,
  'a null character': csv('0.01,0.05,1\u0000'),
  'a header alone': 'm1,m2\n',
  'columns without end': (n) => `${Array.from({ length: n + 1 }, (_, k) => `c${k}`).join(',')}\n`,
  'rows of commas': (n) => csv(`${',,\n'.repeat(n)}`),
})

export const foreignKinds: readonly HostileKind[] = [
  ...refusedSlha,
  ...survivedSlha,
  ...refusedWcxf,
  ...survivedWcxf,
  ...survivedCsv,
]
