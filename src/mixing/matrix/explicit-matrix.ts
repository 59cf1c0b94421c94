// A mixing matrix written out: rows e, mu, tau [, s1 …], columns the mass states. Entries are decimals or expressions,
// or a pair of them for real and imaginary part. Decimals are known to half a unit of their last digit, unless the
// matrix is exactly unitary when they are taken at their word (0.6 and 0.8, say): then they are.
// Square, or the light block: three rows and more columns. Whether it is unitary is reported, not required.

import * as E from 'fp-ts/lib/Either.js'
import type { Path } from '../../physics/document.js'
import { type Checked, refuse, together } from '../mixing-issue.js'
import * as Z from '../number/mixing-number.js'
import { type Decimals, readNumber } from '../number/read-number.js'
import { type Entries, type MixingMatrix, mixingMatrix } from './mixing-matrix.js'
import { isExactlyUnitary } from './unitarity.js'

/** A number's text, or the texts of its real and imaginary parts. */
export type EntryRecord = string | { readonly re: string; readonly im: string }

export interface ExplicitMatrixOptions {
  /** Number of mass states; default the length of the first row. */
  readonly states?: number
  /** How decimals are meant; default to their digits unless exactly unitary. */
  readonly decimals?: Decimals
  /** Where the matrix stands in the record; default its root. */
  readonly path?: Path
}

/** The mixing matrix of written entries, [flavour][mass state]. */
export function fromEntries(
  rows: readonly (readonly EntryRecord[])[],
  options: ExplicitMatrixOptions = {},
): Checked<MixingMatrix> {
  const { states = rows[0]?.length ?? 0, decimals, path = [] } = options
  const shape = checkShape(rows, states, path)
  if (E.isLeft(shape)) return shape
  const asWritten = readEntries(rows, path, decimals ?? 'to-their-digits')
  if (E.isLeft(asWritten) || decimals !== undefined) return E.map((e: Entries) => mixingMatrix(e))(asWritten)
  const atTheirWord = readEntries(rows, path, 'exact')
  const isMeantExactly = E.isRight(atTheirWord) && isExactlyUnitary(mixingMatrix(atTheirWord.right))
  return E.right(mixingMatrix(isMeantExactly ? atTheirWord.right : asWritten.right))
}

function checkShape(rows: readonly (readonly EntryRecord[])[], states: number, path: Path): Checked<unknown> {
  if (states < 1 || !Number.isInteger(states)) {
    return refuse({ code: 'wrong-size', path, expected: 'at least one mass state', received: String(states) })
  }
  const lengths = together(
    rows.map((row, k) => {
      if (row.length === states) return E.right(null)
      const expected = `${states} entries, one for each mass state`
      return refuse({ code: 'wrong-size', path: [...path, k], expected, received: String(row.length) })
    }),
  )
  if (E.isLeft(lengths) || rows.length === states || (rows.length === 3 && states > 3)) return lengths
  const expected = states > 3 ? `${states} × ${states}, or the rows e, mu, tau: 3 × ${states}` : `${states} × ${states}`
  const hint = 'Rows are e, mu, tau, s1 …; columns are the mass states.'
  return refuse({ code: 'not-square', path, expected, received: `${rows.length} × ${states}`, hint })
}

const readEntries = (rows: readonly (readonly EntryRecord[])[], path: Path, decimals: Decimals): Checked<Entries> =>
  together(rows.map((row, j) => together(row.map((entry, k) => readEntry(entry, [...path, j, k], decimals)))))

function readEntry(entry: EntryRecord, path: Path, decimals: Decimals): Checked<Z.MixingNumber> {
  if (typeof entry === 'string') return readNumber(entry, path, decimals)
  const parts = together([
    readNumber(entry.re, [...path, 're'], decimals),
    readNumber(entry.im, [...path, 'im'], decimals),
  ])
  return E.map(([re = Z.zero, im = Z.zero]: readonly Z.MixingNumber[]) => Z.add(re, Z.multiply(Z.imaginaryUnit, im)))(
    parts,
  )
}
