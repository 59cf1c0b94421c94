// A text of the SUSY Les Houches Accord (hep-ph/0311123, arXiv:0801.0045) or its flavour sister (arXiv:1008.0762) as
// blocks of tokens with their places. Names are in upper case; numbers are the author's text.

import type { Locator } from '../line-table.js'

export interface SlhaToken {
  readonly text: string
  /** In the text, UTF-16 units from 0. */
  readonly offset: number
}

/** A line of data: at least one token. */
export type SlhaRow = readonly SlhaToken[]

/** A comment that speaks to us: `# nuvertex: unit = muB; convention = review-2014-eq2`. */
export interface SlhaRemark {
  /** What follows the colon. */
  readonly text: string
  readonly offset: number
}

export interface SlhaBlock {
  /** In upper case: `UPMNS`. */
  readonly name: string
  /** Of the word BLOCK. */
  readonly offset: number
  /** What follows the name: `Q=`, `9.11876E+01`. */
  readonly header: readonly SlhaToken[]
  readonly rows: readonly SlhaRow[]
  readonly remarks: readonly SlhaRemark[]
}

export interface SlhaDocument {
  /** In the order of the text; a name may occur several times. */
  readonly blocks: readonly SlhaBlock[]
  /** Remarks before the first block. */
  readonly remarks: readonly SlhaRemark[]
  /** Remarks among decays, which belong to no block. */
  readonly strayRemarks: readonly SlhaRemark[]
  /** Blocks that stand in a comment, and so do not exist. */
  readonly silenced: readonly { readonly name: string; readonly offset: number }[]
  /** Line and column of an offset. */
  readonly locate: Locator
}
