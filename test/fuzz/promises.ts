// What every answer of the command keeps, whatever it was given; and of every answer, what breaks it.

import type { ExitCode } from '../../src/cli/exit-code.js'

/** What one run of the command did. */
export interface Answer {
  readonly exit: ExitCode
  readonly stdout: string
  readonly stderr: string
}

// Everything but line feeds: C0, DEL, C1, format characters (bidi among them), separators, lone surrogates.
const raw = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u
const trace = /^\s+at .*(?:\.[cm]?[jt]s|node:)[^\n]*:\d+/m
const leaks = ['NaN', 'undefined', '[object ', 'Infinity']

/** What is wrong with an answer; `undefined` if nothing. `input` may hold the words that are otherwise leaks. */
export function brokenPromise(answer: Answer, input: string): string | undefined {
  const all = answer.stdout + answer.stderr
  if (![0, 1, 2, 3, 4].includes(answer.exit)) return `exit code ${answer.exit}: ${answer.stderr.split('\n')[0]}`
  if (trace.test(all)) return 'a stack trace'
  const character = raw.exec(all)?.[0]
  if (character !== undefined) return `the character U+${character.codePointAt(0)?.toString(16)} in the output`
  // A number of so many digits is infinite where it is handed over as a number.
  const isHuge = /\d{300}|e\+?\d{3}/i.test(input)
  const leak = leaks.find((word) => all.includes(word) && !input.includes(word) && !(isHuge && word === 'Infinity'))
  if (leak !== undefined) return `'${leak}' in the output`
  if (answer.exit === 2 && all === '') return 'invalid, without a word'
  return undefined
}

/** What is wrong with an answer of `--format json`. */
export function brokenJson(answer: Answer): string | undefined {
  if (answer.stdout === '') return undefined
  try {
    JSON.parse(answer.stdout)
    return undefined
  } catch {
    return 'standard output is no JSON'
  }
}

const properties = Object.getOwnPropertyNames(Object.prototype).sort().join()

/** Whether the prototype of all objects, arrays and functions is as it was when this module was loaded. */
export const isPolluted = (): boolean =>
  Object.getOwnPropertyNames(Object.prototype).sort().join() !== properties ||
  [Object.prototype, Array.prototype, Function.prototype].some((prototype) => Object.keys(prototype).length > 0)
