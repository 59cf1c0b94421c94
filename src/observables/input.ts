// The inputs of an observable, as data: name → what it is, its unit and its domain. The same data checks what a user
// gives, prints the help, and types the values that a formula receives.

import type { Dimension } from '../physics/unit.js'

/** An interval of allowed values, in the input's unit; both ends open unless said otherwise. */
export interface Domain {
  readonly above?: number
  readonly atLeast?: number
  readonly below?: number
  readonly atMost?: number
}

interface Described {
  /** What it is, in words: `neutrino energy`. */
  readonly meaning: string
}

/** A quantity with a unit; the formula receives it in `unit`. */
export interface QuantityInput extends Described {
  readonly kind: 'quantity'
  readonly dimension: Dimension
  readonly unit: string
  readonly domain: Domain
  /** As a user would write it: `1 AU`. */
  readonly default?: string
}

/** A pure number; `isWhole` asks for an integer. */
export interface NumberInput extends Described {
  readonly kind: 'number'
  readonly domain: Domain
  readonly isWhole: boolean
  readonly default?: string
}

/** One of a few words, each with what it means. */
export interface ChoiceInput<Word extends string = string> extends Described {
  readonly kind: 'choice'
  readonly choices: Readonly<Record<Word, string>>
  readonly default?: Word
}

/** `true` or `false`. */
export interface FlagInput extends Described {
  readonly kind: 'flag'
  readonly default?: boolean
}

export type InputSpec = QuantityInput | NumberInput | ChoiceInput | FlagInput

export type InputSpecs = Readonly<Record<string, InputSpec>>

/** What a formula receives for its inputs. */
export type InputValues<Specs extends InputSpecs> = {
  readonly [Name in keyof Specs]: Specs[Name] extends ChoiceInput<infer Word>
    ? Word
    : Specs[Name] extends FlagInput
      ? boolean
      : number
}

export const positive: Domain = { above: 0 }
export const nonNegative: Domain = { atLeast: 0 }
export const anyNumber: Domain = {}

/** `E > 0 MeV`, `0 <= P <= 1`; `undefined` where everything is allowed. */
export function domainText(name: string, { above, atLeast, below, atMost }: Domain, unit?: string): string | undefined {
  const low = above !== undefined ? `${above} < ` : atLeast !== undefined ? `${atLeast} <= ` : ''
  const high = below !== undefined ? ` < ${below}` : atMost !== undefined ? ` <= ${atMost}` : ''
  if (low === '' && high === '') return undefined
  const inUnit = unit === undefined || unit === '1' ? '' : ` ${unit}`
  if (high === '') return `${name} ${above !== undefined ? '>' : '>='} ${above ?? atLeast}${inUnit}`
  return `${low}${name}${high}${inUnit}`
}

export const isWithin = (x: number, { above, atLeast, below, atMost }: Domain): boolean =>
  (above === undefined || x > above) &&
  (atLeast === undefined || x >= atLeast) &&
  (below === undefined || x < below) &&
  (atMost === undefined || x <= atMost)
