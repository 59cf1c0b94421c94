// Rows 1 to 4: YAML and JSON that grow, nest, poison or repeat.

import { checkFile, checkText, type HostileCase, withEntry } from '../hostile-case.js'

/** Levels of lists, each of so many aliases of the level before. */
export function aliasBomb(levels: number, width: number): string {
  let text = 'a0: &a0 [x]\n'
  for (let k = 1; k <= levels; k++)
    text += `a${k}: &a${k} [${Array(width)
      .fill(`*a${k - 1}`)
      .join(',')}]\n`
  return text
}

const mergedOften = `a: &a {x: 1}\n${Array.from({ length: 500 }, (_, k) => `m${k}: {<<: *a}`).join('\n')}`
const orderedMap = `a: !!omap [${Array.from({ length: 1e5 }, (_, k) => `k${k}: 1`).join(', ')}]`

const growing: readonly HostileCase[] = [
  { row: 1, what: 'nine levels of nine aliases', ...checkText(aliasBomb(9, 9)), exit: 2, says: 'aliases' },
  {
    row: 1,
    what: 'the same in one flow map',
    ...checkText(`{${aliasBomb(9, 9).trim().replaceAll('\n', ', ')}}`),
    exit: 2,
    says: 'aliases',
  },
  { row: 1, what: 'four levels of 25 aliases', ...checkText(aliasBomb(4, 25)), exit: 2, says: 'aliases' },
  { row: 1, what: '500 merges', ...checkText(mergedOften), exit: 2, says: '<<' },
  {
    row: 1,
    what: 'an alias inside its own anchor',
    ...checkText('nuvertex: 1\nstates: &a [*a]\n'),
    exit: 2,
    says: 'itself',
  },
  {
    row: 1,
    what: '!!js/function',
    ...checkText('nuvertex: 1\nname: !!js/function "function () {}"\n'),
    exit: 2,
    says: '!!js/function',
  },
  { row: 1, what: '!!js/regexp', ...checkText('nuvertex: !!js/regexp /a/\n'), exit: 2, says: '!!js/regexp' },
  {
    row: 1,
    what: '!!python/object',
    ...checkText('nuvertex: 1\nname: !!python/object/apply:os.system [id]\n'),
    exit: 2,
    says: '!!python',
  },
  { row: 1, what: '!!binary', ...checkText('nuvertex: 1\nname: !!binary "aGk="\n'), exit: 2, says: '!!binary' },
  { row: 1, what: '!!omap of 100,000 keys', ...checkText(orderedMap), exit: 2, says: '!!omap' },
]

const deep = (piece: string, times: number): string => piece.repeat(times)

const nested: readonly HostileCase[] = [
  { row: 2, what: '[ 5000 times', ...checkText(deep('[', 5000)), exit: 4, says: '64' },
  { row: 2, what: '{a: 5000 times', ...checkText(deep('{a:', 5000)), exit: 4, says: '64' },
  { row: 2, what: '[ 5000 times in JSON', ...checkFile('m.json', deep('[', 5000)), exit: 4, says: '64' },
  {
    row: 2,
    what: '100,000 brackets in an expression',
    ...checkText(withEntry(`"${deep('(', 1e5)}"`)),
    exit: 4,
    says: 'limit',
  },
  {
    row: 2,
    what: '1000 brackets in an expression',
    ...checkText(withEntry(`"${deep('(', 1000)}x${deep(')', 1000)}"`)),
    exit: 4,
    says: 'limit',
  },
  { row: 2, what: '100,000 signs', ...checkText(withEntry(`"${deep('-', 1e5)}x"`)), exit: 4, says: 'limit' },
  { row: 2, what: 'a sum of 100,000 terms', ...checkText(withEntry(`"x${deep('+x', 1e5)}"`)), exit: 4, says: 'limit' },
  {
    row: 2,
    what: 'a sum of 20,000 terms',
    ...checkText(withEntry(`"x${deep('+x', 20_000)}"`)),
    exit: 4,
    says: 'limit',
  },
  { row: 2, what: 'a tower of powers', ...checkText(withEntry('"9^9^9^9"')), exit: 4, says: 'limit' },
  { row: 2, what: 'a power of 10^9', ...checkText(withEntry('"(1+x)^1000000000"')), exit: 4, says: 'limit' },
]

const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'] as const

const poisonous: readonly HostileCase[] = names.flatMap((name): readonly HostileCase[] => [
  {
    row: 3,
    what: `the key ${name} in YAML`,
    ...checkText(`nuvertex: 1\n${name}: { polluted: 1 }\nstates: { count: 1, nature: dirac }\n`),
    exit: 2,
    says: 'unknown-key',
  },
  {
    row: 3,
    what: `the key ${name} in JSON`,
    ...checkFile(
      'm.json',
      `{"nuvertex": 1, "states": [{"label": "a", "nature": "dirac", "${name}": {"polluted": 1}}]}`,
    ),
    exit: 2,
    says: 'unknown-key',
  },
  {
    row: 3,
    what: `the parameter ${name}`,
    ...checkText(
      `nuvertex: 1\nstates: { count: 1, nature: dirac }\nparameters: { ${name}: real }\nformFactors: { magnetic: { matrix: [["2*${name}"]] } }\n`,
    ),
    exit: 0,
    says: 'consistent',
  },
  {
    row: 3,
    what: `the SLHA block ${name}`,
    ...checkFile('m.slha', `BLOCK ${name}\n 1 1 1\nBLOCK NUFM\n 1 2 0\n`, '--nature', 'majorana'),
    exit: 0,
    says: 'consistent',
  },
  {
    row: 3,
    what: `the state ${name}`,
    ...checkText(`nuvertex: 1\nstates: [{ label: ${name}, nature: dirac }]\n`),
    exit: 0,
    says: 'consistent',
  },
  {
    row: 3,
    what: `the assumption ${name}`,
    ...checkText(`nuvertex: 1\nstates: { count: 1, nature: dirac }\nassume: [${name}]\n`),
    exit: 2,
    says: 'unknown-id',
  },
])

const twice: readonly HostileCase[] = [
  {
    row: 4,
    what: 'a key of YAML',
    ...checkText('nuvertex: 1\nnuvertex: 1\nstates: { count: 1, nature: dirac }\n'),
    exit: 2,
    says: 'duplicate-key',
  },
  {
    row: 4,
    what: 'a key of JSON',
    ...checkFile('m.json', '{"nuvertex": 1, "states": {"count": 1, "nature": "dirac", "nature": "majorana"}}'),
    exit: 2,
    says: 'duplicate-key',
  },
  {
    row: 4,
    what: 'a label of a state',
    ...checkText('nuvertex: 1\nstates: [{ label: a, nature: dirac }, { label: a, nature: dirac }]\n'),
    exit: 2,
    says: 'a',
  },
  {
    row: 4,
    what: 'an entry of an SLHA block',
    ...checkFile('m.slha', 'BLOCK NUFM\n 1 2 1\n 1 2 2\n'),
    exit: 2,
    says: 'duplicate-key',
  },
  {
    row: 4,
    what: 'an SLHA block at one Q',
    ...checkFile('m.slha', 'BLOCK UPMNS Q= 91\n 1 1 1\nBLOCK UPMNS Q= 9.1E+01\n 1 1 1\n'),
    exit: 2,
    says: 'duplicate-key',
  },
  {
    row: 4,
    what: 'an SLHA block at two Q: the lower one, and it is said',
    ...checkFile(
      'm.slha',
      'BLOCK UPMNS Q= 1000\n 1 1 0\n 1 2 1\n 1 3 0\n 2 1 1\n 2 2 0\n 2 3 0\n 3 1 0\n 3 2 0\n 3 3 1\nBLOCK UPMNS Q= 91\n 1 1 1\n 1 2 0\n 1 3 0\n 2 1 0\n 2 2 1\n 2 3 0\n 3 1 0\n 3 2 0\n 3 3 1\nBLOCK NUFM\n 1 2 0\n',
    ),
    exit: 0,
    says: '91',
  },
]

export const documentCases: readonly HostileCase[] = [...growing, ...nested, ...poisonous, ...twice]
