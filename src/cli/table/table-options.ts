// The options of the command that concern tables, as the library takes them.

import * as Q from '../../exact/rational.js'
import type { TableFormat } from '../../physics/table-report.js'
import type { Tolerance } from '../../scan/table/tolerance.js'
import { importing } from '../command-table.js'
import { Failure } from '../failure.js'
import type { CommandOptions } from '../options.js'

/** What is not about tables and would have no effect. */
const withoutEffect = ['certificate', 'allConflicts', ...importing.filter((name) => name !== 'from')] as const

/** Refuses options that would have no effect on a table. */
export function refuseOthers(options: CommandOptions): void {
  const given = withoutEffect.find((name) => options[name] !== undefined)
  if (given === undefined) return
  const flag = `--${given.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
  const hint = importing.some((name) => name === given) ? 'Say it in the model of the table.' : undefined
  throw new Failure('usage', `${flag} does nothing for a table`, hint)
}

/** `--tolerance`: a number from 0 on and below 1. */
export function toleranceOf({ tolerance }: CommandOptions): Tolerance {
  if (tolerance === undefined) return { kind: 'digits' }
  const value = Q.parseDecimal(tolerance)
  if (value === undefined || value.n < 0n || value.n >= value.d)
    throw new Failure('usage', '--tolerance takes a number from 0 on and below 1, such as 1e-12')
  return { kind: 'relative', value, text: tolerance }
}

const mostWorst = 1000

/** `--worst`. */
export function worstOf({ worst }: CommandOptions): number | undefined {
  if (worst === undefined) return undefined
  const count = /^\d{1,9}$/.test(worst) ? Number(worst) : Number.NaN
  if (!(count <= mostWorst)) throw new Failure('usage', `--worst takes a whole number from 0 to ${mostWorst}`)
  return count
}

/** `--delimiter`: one ASCII character that occurs in no number; only CSV has any. */
export function delimiterOf({ delimiter }: CommandOptions, format: TableFormat): string | undefined {
  if (delimiter === undefined) return undefined
  if (format !== 'csv') throw new Failure('usage', '--delimiter is about CSV, and the table is none')
  const character = delimiter === 'tab' || delimiter === '\\t' ? '\t' : delimiter
  if (!/^[\t !-~]$/.test(character) || /["#+\-.0-9A-Za-z]/.test(character))
    throw new Failure('usage', '--delimiter takes one character, such as ; or |, or the word tab')
  return character
}
