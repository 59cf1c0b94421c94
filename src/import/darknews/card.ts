// A parameter card of the event generator DarkNews: assignments `name = value`, one a line, with # comments. A value is a text
// in quotes, True or False, an expression, or a list in brackets, which may run over several lines. What the grammar is, the
// generator's template of a card says.

import type { Rational } from '../../exact/rational.js'
import type { RealBall } from '../ufo/expression/real-ball.js'

export interface CardToken {
  readonly kind: 'number' | 'name' | 'text' | 'operator' | 'line' | 'end'
  readonly text: string
  readonly offset: number
}

/** Exact where the card's digits and rational arithmetic say it; else known to a bound. */
export type CardNumber =
  | { readonly kind: 'exact'; readonly value: Rational }
  | { readonly kind: 'ball'; readonly value: RealBall }

export type CardValue =
  | CardNumber
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'list'; readonly items: readonly CardValue[] }

export interface Assignment {
  readonly name: string
  readonly value: CardValue
  readonly nameOffset: number
  readonly offset: number
}
