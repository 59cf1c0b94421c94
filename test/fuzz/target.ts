// What is fuzzed: a way to make inputs, and a way to feed one to the program.

import type { Answer } from './promises.js'
import type { Random } from './random.js'

export interface FuzzTarget {
  readonly name: string
  /** Inputs to begin with; never empty. */
  readonly seeds: () => Promise<readonly string[]>
  /** A fresh input from the grammar; default: none, only damaged seeds. */
  readonly generate?: (random: Random) => string
  /** Damage of the target's own kind; default: damage to a text. */
  readonly damage?: (input: string, random: Random) => string
  /** Words of the format. */
  readonly words: readonly string[]
  /** Answers that must say the same of the input: the first is compared with a second reading of it. */
  readonly feed: (input: string) => Promise<readonly Answer[]>
  /** Whether `feed` prints JSON first; default true. */
  readonly isJson?: boolean
}
