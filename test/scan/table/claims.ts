// Claims on two entries with loci and a tie of one's choice, and numbers for the entries, for tests of the tests on doubles.

import * as E from 'fp-ts/lib/Either.js'
import type { Constraint } from '../../../src/engine/compare/admit.js'
import { readCellText } from '../../../src/import/table/cell-text.js'
import { type PrintedNumber, printedNumber } from '../../../src/import/table/printed-number.js'
import { type RowCells, rowCells } from '../../../src/import/table/row-cells.js'
import { scanNumber } from '../../../src/import/table/scan-number.js'
import { type TableLayout, tableLayout } from '../../../src/import/table/table-layout.js'
import type { Convention, Unit } from '../../../src/physics/convention.js'
import type { Solution } from '../../../src/physics/solution.js'
import type { Verdict } from '../../../src/physics/verdict.js'
import { type Claim, claimsOn } from '../../../src/scan/table/claims.js'

export const layoutOf = (names: readonly string[], count: number): TableLayout => {
  const layout = tableLayout(names, { count, file: null, line: 1 })
  if (E.isLeft(layout)) throw new Error(JSON.stringify(layout.left))
  return layout.right
}

/** A convention that multiplies by powers of i: `κ`, f_canonical = κ f_author. */
export const convention = (factor: Unit): Convention => ({
  ...{ id: 'c', title: '', canonical: false, vertex: '', momentum: '', firstIndex: 'final', notes: [], references: [] },
  factor: { charge: factor, magnetic: factor, electric: factor, anapole: factor },
  q2Power: { charge: 0, magnetic: 0, electric: 0, anapole: 0 },
})

/** A solution that says the same of all pairs: of (f,i) with f ≤ i `upper`, of (i,f) `lower` and the tie. */
export function solutionOf({ upper, lower, tie }: Constraint): Solution {
  const verdict = (locus: Constraint['upper'], own: Constraint['tie']): Verdict =>
    ({ locus, tie: own, because: [], derivation: {} }) as unknown as Verdict
  return {
    verdict: (_, __, final, initial) => (final <= initial ? verdict(upper, undefined) : verdict(lower, tie)),
    freeParameters: { charge: 0, magnetic: 0, electric: 0, anapole: 0 },
    totalFreeParameters: 0,
  }
}

export const pairNames = ['mu_12_re', 'mu_12_im', 'mu_21_re', 'mu_21_im']

/** The claim on the pair µ₁₂, µ₂₁. */
export function pairClaim(constraint: Constraint, factor: Unit = 0, names: readonly string[] = pairNames): Claim {
  const claims = claimsOn(layoutOf(names, 2), solutionOf(constraint), convention(factor), 2)
  const claim = claims.find(({ f, i }) => f === 0 && i === 1)
  if (claim === undefined) throw new Error('nothing is claimed')
  return claim
}

/** Cells with the numbers of these texts, and the same numbers exactly. */
export function numbersOf(texts: readonly string[]): { readonly cells: RowCells; readonly exact: PrintedNumber[] } {
  const cells = rowCells(texts.length)
  const exact = texts.map((text, cell): PrintedNumber => {
    const bytes = new TextEncoder().encode(`${text},`)
    if (scanNumber(bytes, 0, cells, cell) !== text.length) readCellText(text, cells, cell)
    const number = printedNumber(text)
    if (typeof number === 'string') throw new Error(number)
    return number
  })
  return { cells, exact }
}
