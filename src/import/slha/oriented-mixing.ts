// A block of a mixing matrix → U with rows flavour and columns mass states, as texts, with the place of every entry.

import type { IndexOrder } from '../importer.js'
import type { ComplexBlock, ComplexCell } from './complex-block.js'
import type { SlhaLog } from './slha-log.js'
import { complexText, negated, type SlhaNumber } from './slha-number.js'

export interface MixingCell {
  readonly re: SlhaNumber
  readonly im: SlhaNumber | undefined
}

/** U_αk, rows e, mu, tau [, s1 …], columns the mass states; three rows, or as many as columns. */
export interface OrientedMixing {
  readonly block: string
  readonly offset: number
  readonly order: IndexOrder
  readonly rows: readonly (readonly MixingCell[])[]
}

/** Entries as texts of the model file. */
export const rowsOf = ({ rows }: Pick<OrientedMixing, 'rows'>): readonly (readonly string[])[] =>
  rows.map((row) => row.map(({ re, im }) => complexText(re, im)))

/** The matrix U of a block; `undefined`, with a finding, if an entry is missing or the shape is none of a mixing. */
export function orient(block: ComplexBlock, order: IndexOrder, log: SlhaLog): OrientedMixing | undefined {
  const isAdjoint = order === 'mass-flavour'
  const [flavours, states] = isAdjoint ? [block.columns, block.rows] : [block.rows, block.columns]
  if (flavours < 3 || (flavours !== states && !(flavours === 3 && states > 3))) {
    const expected = `${Math.max(states, flavours, 3)} × ${Math.max(states, flavours, 3)}`
    const message = `${block.name} is ${block.rows} × ${block.columns}: a mixing matrix is square (${expected}), or has the three rows e, mu, tau.`
    log.finding('not-evaluable', 'block-incomplete', message, block.offset)
    return undefined
  }
  const missing = new Set(block.halves)
  const rows = count(flavours).map((alpha) =>
    count(states).flatMap((k): MixingCell[] => {
      const [i, j] = isAdjoint ? [k, alpha] : [alpha, k]
      const cell = block.at(i, j)
      if (cell === undefined) missing.add(`${i} ${j}`)
      return cell === undefined ? [] : [isAdjoint ? conjugated(cell) : cell]
    }),
  )
  if (missing.size === 0) return { block: block.name, offset: block.offset, order, rows }
  const list = `${[...missing].slice(0, 6).join(', ')}${missing.size > 6 ? ', …' : ''}`
  const message = `${block.name} lacks the real or the imaginary part of ${list}, and an entry that is absent is not zero: the mixing is not read.`
  log.finding('not-evaluable', 'block-incomplete', message, block.offset)
  return undefined
}

const count = (n: number): readonly number[] => Array.from({ length: n }, (_, k) => k + 1)

const conjugated = ({ re, im }: ComplexCell): MixingCell => ({ re, im: im === undefined ? undefined : negated(im) })

/** i·U_αk: what a negative Majorana mass moves into the column of its state. */
export const timesI = ({ re, im }: MixingCell): MixingCell => ({
  re: im === undefined ? { ...re, text: '0', value: { n: 0n, d: 1n } } : negated(im),
  im: re,
})
