// One letter for each verdict, so that a matrix of verdicts can be read like a matrix:
//   0 must vanish   R real   I imaginary   P fixed phase   C complex   F depends on a CP parity left open
// Capital: an independent parameter. Small: tied to an earlier entry.

import type { EntryReport } from '../../physics/report.js'
import type { Role } from '../text/paint.js'

export interface Glyph {
  readonly symbol: string
  readonly role: Role
}

export const symbols = { zero: '0', real: 'R', imaginary: 'I', phase: 'P', complex: 'C', fork: 'F' } as const

/** Meaning of each letter, for the legend. */
export const meanings: Readonly<Record<keyof typeof symbols, string>> = {
  zero: 'must vanish',
  real: 'real',
  imaginary: 'imaginary',
  phase: 'fixed phase',
  complex: 'complex',
  fork: 'depends on a CP parity left open',
}

/** Whether the entry is given by earlier ones. */
export const isTied = (entry: EntryReport): boolean => entry.relation !== null

/** The letter of a verdict, small if the entry is tied. */
export function glyphOf(entry: EntryReport): Glyph {
  const symbol = symbols[entry.status]
  if (entry.status === 'zero') return { symbol, role: 'zero' }
  if (isTied(entry)) return { symbol: symbol.toLowerCase(), role: 'tied' }
  return { symbol, role: roleOf(entry) }
}

function roleOf({ status }: EntryReport): Role {
  if (status === 'fork') return 'open'
  return status === 'complex' ? 'complex' : 'line'
}

/** The verdict in words: `real`, `of phase 1/4 π`, `must vanish`. */
export function statusWords(entry: EntryReport): string {
  return entry.status === 'phase' ? `of fixed phase ${phaseText(entry.argPi)}` : meanings[entry.status]
}

/** `3/4` → `3π/4`, `1` → `π`: a phase in units of π as one writes it. */
export function phaseText(argPi: string | null): string {
  const [num = '0', den] = (argPi ?? '0').split('/')
  const head = num === '0' ? '0' : num === '1' ? 'π' : num === '-1' ? '−π' : `${num}π`
  return den === undefined ? head : `${head}/${den}`
}
