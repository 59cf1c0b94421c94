// Rows 8, 9, 16, 18: Python that would do something, characters, tables, archives.

import { strictEqual as equal } from 'node:assert'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ufoFileNames } from '../../../src/import/ufo/file-names.js'
import { checkFile, checkText, type HostileCase, withEntry } from '../hostile-case.js'

const ufoModel = fileURLToPath(new URL('../../fixtures/ufo/hnl-dirac-dipole/', import.meta.url))

/** The folder `model`: a UFO model in which one of the files is changed. */
const ufo = (
  what: string,
  exit: HostileCase['exit'],
  says: string,
  change: Readonly<Record<string, (text: string) => string>>,
): HostileCase => ({
  row: 8,
  what,
  argv: ['check', 'model'],
  arrange: (folder) => {
    mkdirSync(join(folder, 'model'))
    for (const name of ufoFileNames) {
      const text = readFileSync(join(ufoModel, name), 'utf8')
      writeFileSync(join(folder, 'model', name), change[name]?.(text) ?? text)
    }
  },
  exit,
  says,
  after: (folder) => equal(existsSync(join(folder, 'executed')), false),
})

/** The mass of the heavy neutrino is this. */
const value = (expression: string) => ({
  'parameters.py': (text: string): string =>
    text.replace(/(name = 'mN1'[^)]*?value = )[^\n]*?(?=,\n)/, (_, head: string) => head + expression),
})
const appended = (line: string) => ({ 'parameters.py': (text: string): string => `${text}\n${line}\n` })

const python: readonly HostileCase[] = [
  ufo('__import__', 2, 'parameters.py', value(`__import__('os').system('touch executed')`)),
  ufo('a lambda', 2, 'parameters.py', value('(lambda: 1)()')),
  ufo('a comprehension', 2, 'parameters.py', value('[x for x in (1, 2)][0]')),
  ufo('an f-string', 2, 'parameters.py', value('f"{1}"')),
  ufo('exec', 2, 'parameters.py', appended(`exec("open('executed', 'w')")`)),
  ufo('a print of Python 2', 2, 'parameters.py', appended('print "hello"')),
  ufo('a loop', 2, 'parameters.py', appended('for x in range(3):\n    pass')),
  ufo('a mass of 9**9**9', 0, 'mass-not-given', value(`'9**9**9'`)),
  ufo('couplings of 9**9**9', 3, 'not evaluable', {
    'couplings.py': (text) => text.replaceAll(/value = '.*'/g, `value = '9**9**9'`),
  }),
  ufo('9**9**9, not in quotes', 2, 'parameters.py', value('9**9**9')),
  ufo('a coding of utf-7', 2, 'utf-7', { 'parameters.py': (text) => `# -*- coding: utf-7 -*-\n${text}` }),
  {
    ...{ row: 8, what: 'compiled files alone', argv: ['check', 'model'], exit: 2, says: 'compiled' },
    arrange: (folder) => {
      mkdirSync(join(folder, 'model', '__pycache__'), { recursive: true })
      writeFileSync(join(folder, 'model', 'particles.pyc'), '\u0003\u00f3')
    },
  },
]

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Uint8Array.from(part))))

const one = (label: string): string => `nuvertex: 1\nstates: [{ label: ${label}, nature: dirac }]\n`

const characters: readonly HostileCase[] = [
  { row: 9, what: 'a label with U+00B5', ...checkText(one('"µ"')), exit: 0, says: 'consistent' },
  {
    row: 9,
    what: 'µ and μ as labels of two states',
    ...checkText('nuvertex: 1\nstates: [{ label: µ, nature: dirac }, { label: μ, nature: dirac }]\n'),
    exit: 2,
    says: 'label',
  },
  {
    row: 9,
    what: 'a combining accent and the letter that has it',
    ...checkText('nuvertex: 1\nstates: [{ label: e\u0301, nature: dirac }, { label: \u00e9, nature: dirac }]\n'),
    exit: 2,
    says: 'label',
  },
  {
    row: 9,
    what: 'an override of direction in a name',
    ...checkText(`${one('a')}name: "a\u202eb"\n`),
    exit: 0,
    says: '\\u{202e}',
  },
  {
    row: 9,
    what: 'the same in JSON',
    ...checkText(`${one('a')}name: "a\u202eb"\n`, '--format', 'json'),
    exit: 0,
    says: '\\u202e',
  },
  {
    row: 9,
    what: 'the same in Markdown',
    ...checkText(`${one('a')}name: "a\u202eb"\n`, '--format', 'markdown'),
    exit: 0,
    says: '202e',
  },
  {
    row: 9,
    what: 'an escape sequence in a name',
    ...checkText(`${one('a')}name: "\\e[2J\\e]0;x\\a"\n`),
    exit: 0,
    says: '\\u{1b}',
  },
  { row: 9, what: 'an escape sequence in a key', ...checkText(`${one('a')}"\\e[31m": 1\n`), exit: 2, says: '\\u{1b}' },
  {
    row: 9,
    what: 'an escape sequence in an expression',
    ...checkText(withEntry('"x\\e[31m"')),
    exit: 2,
    says: 'U+001B',
  },
  {
    row: 9,
    what: 'an override in a figure',
    argv: ['plot', 'verdicts', '-', '--format', 'csv'],
    stdin: one('"a\u202eb"'),
    exit: 0,
    says: 'magnetic',
  },
  { row: 9, what: 'a zero byte', ...checkText('nuvertex: 1\0\n'), exit: 2, says: 'zero byte' },
  {
    row: 9,
    what: 'half of a surrogate pair',
    ...checkText(`${one('a')}name: "\\ud800"\n`),
    exit: 2,
    says: 'surrogate',
  },
  { row: 9, what: 'Latin-1', ...checkText(bytes('nuvertex: 1\nname: "', [0xb5], '"\n')), exit: 2, says: '0xB5' },
  { row: 9, what: 'UTF-16', ...checkText(bytes([0xff, 0xfe, 0x6e, 0])), exit: 2, says: '0xFF' },
  { row: 9, what: 'a byte-order mark', ...checkText(`\ufeff${one('a')}`), exit: 0, says: 'consistent' },
  { row: 9, what: 'a byte-order mark in the middle', ...checkText(one('a\ufeffb')), exit: 0, says: 'consistent' },
]

const archives: readonly HostileCase[] = [
  {
    row: 18,
    what: 'zip',
    ...checkFile('model.zip', bytes([0x50, 0x4b, 3, 4], 'model/particles.py')),
    exit: 2,
    says: 'Unpack it',
  },
  {
    row: 18,
    what: 'an empty zip',
    ...checkFile('model.zip', bytes([0x50, 0x4b, 5, 6, 0, 0])),
    exit: 2,
    says: 'Unpack it',
  },
  { row: 18, what: 'gzip', ...checkFile('model.tar.gz', bytes([0x1f, 0x8b, 8, 0])), exit: 2, says: 'Unpack it' },
  {
    row: 18,
    what: 'tar',
    ...checkFile('model.tar', bytes('x'.repeat(257), 'ustar\0', '0'.repeat(300))),
    exit: 2,
    says: 'Unpack it',
  },
  {
    row: 18,
    what: 'xz under the name of a model',
    ...checkFile('m.yaml', bytes([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0])),
    exit: 2,
    says: 'Unpack it',
  },
]

export const textCases: readonly HostileCase[] = [...python, ...characters, ...archives]
