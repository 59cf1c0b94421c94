// Damage to a text: pieces removed, repeated, moved, crossed with another text, and words that readers stumble over.

import { below, pick, type Random, several } from './random.js'

/** Words that have broken readers of text before, of every format. */
const numberWords: readonly string[] = [
  ...[
    'NaN',
    'Infinity',
    '-Infinity',
    '.inf',
    '.nan',
    '1e400',
    '1e-400',
    '5e-324',
    '-0',
    '1.0D-03',
    '0x10',
    '1,5',
    '１',
    '***',
  ],
  ...[
    '1e999999999',
    '-1e-999999999',
    '9'.repeat(400),
    '0.1e1',
    '1/0',
    '0/0',
    '00',
    '+1',
    '--1',
    '1e',
    '.',
    '1.',
    '.5',
    '1_000',
  ],
  ...['-1', '0', '1', '2', '3', '64', '128', '129', '2147483648', '9007199254740993', '18446744073709551616'],
]

const hostileWords: readonly string[] = [
  ...numberWords,
  ...[
    '',
    ' ',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '\0',
    '\u2028',
    '\u202e',
    '\u200b',
    '\ufeff',
    '\u001b[31m',
    '\ud83d\ude00',
    '\u0301',
    '\ud800',
  ],
  ...['null', 'true', 'false', '~', 'yes', 'undefined', '?', '"?"', '[]', '{}', '""', "''", '[[]]', '{"": ""}'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__', 'length'],
  ...[
    '&a ',
    '*a',
    '<<: *a',
    '!!js/function',
    '!!binary ',
    '!!omap ',
    '!!set ',
    '!x ',
    '%YAML 1.1',
    '---',
    '...',
    '|',
    '>',
    '- ',
  ],
  ...['[', ']', '{', '}', '(', ')', ':', ',', '#', '"', "'", '\\', '/', '=', '*', '^', '`', '@', '$', ';', '|-'],
  ...['µ', 'μ', 'ν', 'ηᵢ', 'е', '=cmd|x', '<script>', '\\input{x}', '%s%n', '../../etc/passwd', 'file:///etc/passwd'],
]

type Mutation = (text: string, random: Random, others: readonly string[]) => string

/** Where to cut: mostly between words, sometimes anywhere. */
function place(text: string, random: Random): number {
  const at = below(random, text.length + 1)
  if (random() < 0.3) return at
  const boundary = text.slice(at).search(/\b/)
  return boundary < 0 ? at : at + boundary
}

function slice(text: string, random: Random): readonly [number, number] {
  const start = place(text, random)
  const longest = pick(random, [1, 4, 16, 64, 256])
  return [start, Math.min(text.length, start + 1 + below(random, longest))]
}

const withLines =
  (change: (lines: string[], random: Random) => void): Mutation =>
  (text, random) => {
    const lines = text.split('\n')
    change(lines, random)
    return lines.join('\n')
  }

const mutations: readonly Mutation[] = [
  (text, random) => {
    const [start, end] = slice(text, random)
    return text.slice(0, start) + text.slice(end)
  },
  (text, random) => {
    const [start, end] = slice(text, random)
    const times = pick(random, [2, 2, 3, 10, 100])
    return text.slice(0, end) + text.slice(start, end).repeat(times) + text.slice(end)
  },
  (text, random) => {
    const at = place(text, random)
    return text.slice(0, at) + pick(random, hostileWords) + text.slice(at)
  },
  (text, random) => {
    const [start, end] = slice(text, random)
    return text.slice(0, start) + pick(random, hostileWords) + text.slice(end)
  },
  (text, random) => {
    const words = [...text.matchAll(/[-+]?[\w.]+/g)]
    if (words.length === 0) return text
    const [one, other] = [pick(random, words), pick(random, words)]
    return text.slice(0, one.index) + other[0] + text.slice(one.index + one[0].length)
  },
  (text, random) => {
    const numbers = [...text.matchAll(/\d[\d.eE+-]*/g)]
    if (numbers.length === 0) return text
    const one = pick(random, numbers)
    const other = pick(random, [...numberWords, String(below(random, 200)), String(random())])
    return text.slice(0, one.index) + other + text.slice(one.index + one[0].length)
  },
  (text, random, others) => {
    const other = pick(random, others)
    const [start, end] = slice(other, random)
    const at = place(text, random)
    return text.slice(0, at) + other.slice(start, end) + text.slice(at)
  },
  (text, random, others) => text.slice(0, place(text, random)) + pick(random, others).slice(place(text, random)),
  (text, random) => {
    const at = below(random, text.length + 1)
    return (
      text.slice(0, at) +
      String.fromCodePoint(pick(random, [below(random, 128), below(random, 0xd800)])) +
      text.slice(at + 1)
    )
  },
  withLines((lines, random) => lines.splice(below(random, lines.length), 1)),
  withLines((lines, random) => {
    const from = below(random, lines.length)
    lines.splice(below(random, lines.length), 0, ...lines.slice(from, from + 1 + below(random, 4)))
  }),
  withLines((lines, random) => {
    const k = below(random, lines.length)
    lines[k] = pick(random, ['  ', '\t', ' ', '- ', '#']) + (lines[k] ?? '')
  }),
  withLines((lines, random) => {
    const k = below(random, lines.length)
    lines[k] = (lines[k] ?? '').trimStart()
  }),
]

const longest = 40_000

/** A text with one or several pieces of damage. `words` are the format's own, inserted as often as the general ones. */
export function mutate(text: string, random: Random, others: readonly string[], words: readonly string[] = []): string {
  const ownWord: Mutation = (given, own) => {
    const at = place(given, own)
    return `${given.slice(0, at)}${pick(own, words)}${given.slice(at)}`
  }
  const choice = words.length === 0 ? mutations : [...mutations, ownWord, ownWord, ownWord]
  const times = pick(random, [1, 1, 1, 2, 3, 8])
  let mutant = text
  for (const mutation of several(times, () => pick(random, choice))) mutant = mutation(mutant, random, others)
  return mutant.slice(0, longest)
}
