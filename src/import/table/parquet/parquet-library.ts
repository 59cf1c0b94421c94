// The library that knows the format, hyparquet: brought by the caller, so that nothing is loaded here. Of it are used the
// parts that work without waiting: a caller can stop them, should damaged bytes keep them busy for ever.

import type * as Hyparquet from 'hyparquet'
import type * as Pages from 'hyparquet/src/column.js'

export interface ParquetLibrary {
  readonly parquetMetadata: typeof Hyparquet.parquetMetadata
  readonly parquetSchema: typeof Hyparquet.parquetSchema
  readonly parquetHeader: typeof Pages.parquetHeader
  readonly readPage: typeof Pages.readPage
}

/**
 * What pages are decompressed with beside Snappy, by the name of the codec. They make bytes in a buffer that holds nothing
 * else, no more than the length that is asked for, and throw where the bytes are damaged.
 */
export type Decompressors = Readonly<Hyparquet.Compressors>

/** What is wrong with the bytes of a file: damage, or more than is read (`limit`). */
export interface Damage {
  readonly what: string
  readonly code: 'syntax' | 'limit'
  readonly hint: string | null
}

export const damage = (what: string, hint: string | null = null): Damage => ({ what, code: 'syntax', hint })

export const tooLarge = (what: string): Damage => ({
  what,
  code: 'limit',
  hint: 'Write smaller pages, or smaller groups of rows such as 100 000.',
})

/** What the library makes of bytes; what it complains of becomes damage. Only calls of the library belong in here. */
export function attempt<A>(what: string, work: () => A): A | Damage {
  try {
    return work()
  } catch (error) {
    const reason = reasonOf(error)
    return damage(reason === undefined ? what : `${what}: ${reason}`)
  }
}

/** In words of the library; where it stumbled over something it did not expect, there are none. */
function reasonOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || error instanceof TypeError || error instanceof RangeError) return undefined
  return /undefined|NaN|\bnull\b|object/.test(error.message) ? undefined : error.message.slice(0, 200)
}

export const isDamage = (value: unknown): value is Damage =>
  typeof value === 'object' && value !== null && 'what' in value && 'hint' in value
