// The rows of a block as numbers by index: `i j value` of a matrix, `key value` of a list. An index twice at one scale is
// an issue, whether in one block or in its pieces.

import type { Path } from '../../physics/document.js'
import type { Trouble } from '../trouble.js'
import type { SlhaRow } from './slha-document.js'
import { readIndex, readKey, readNumber, type SlhaNumber } from './slha-number.js'
import type { SlhaVersion } from './slha-scale.js'

/** Entries by `i,j`, indices from 1, and the largest of each. */
export interface SlhaMatrix {
  readonly cells: ReadonlyMap<string, SlhaNumber>
  readonly rows: number
  readonly columns: number
}

export const cellAt = ({ cells }: SlhaMatrix, i: number, j: number): SlhaNumber | undefined => cells.get(`${i},${j}`)

/** The matrix that a block holds. */
export function matrixOf({ name, blocks }: SlhaVersion, trouble: Trouble): SlhaMatrix {
  const cells = new Map<string, SlhaNumber>()
  const path: Path = [name]
  let [rows, columns] = [0, 0]
  for (const row of blocks.flatMap((block) => block.rows)) {
    const [first, second, third] = row
    if (first === undefined || second === undefined || third === undefined || row.length > 3) {
      refuseRow(row, path, 'two indices and a number', trouble)
      continue
    }
    const [i, j, number] = [
      readIndex(first, path, trouble),
      readIndex(second, path, trouble),
      readNumber(third, path, trouble),
    ]
    if (i === undefined || j === undefined || number === undefined) continue
    const key = `${i},${j}`
    if (cells.has(key)) refuseTwice(row, `${i} ${j}`, path, trouble)
    cells.set(key, number)
    rows = Math.max(rows, i)
    columns = Math.max(columns, j)
  }
  return { cells, rows, columns }
}

/** The numbers of a block by the keys that are asked for; what stands under others is not judged. */
export function valuesOf(
  { name, blocks }: SlhaVersion,
  keys: readonly number[],
  trouble: Trouble,
): ReadonlyMap<number, SlhaNumber> {
  const values = new Map<number, SlhaNumber>()
  const path: Path = [name]
  for (const row of blocks.flatMap((block) => block.rows)) {
    const [first, second] = row
    const key = first === undefined ? undefined : readKey(first, path, trouble)
    if (key === undefined || !keys.includes(key)) continue
    if (second === undefined || row.length > 2) {
      refuseRow(row, path, 'a key and a number', trouble)
      continue
    }
    const number = readNumber(second, path, trouble)
    if (values.has(key)) refuseTwice(row, String(key), path, trouble)
    else if (number !== undefined) values.set(key, number)
  }
  return values
}

function refuseRow(row: SlhaRow, path: Path, expected: string, trouble: Trouble): void {
  const received = row.map(({ text }) => text).join(' ')
  trouble.add({ code: 'syntax', path, offset: row[0]?.offset ?? 0, expected, received })
}

function refuseTwice(row: SlhaRow, index: string, path: Path, trouble: Trouble): void {
  const [expected, received] = ['each entry once at one scale', `${index} twice`]
  trouble.add({ code: 'duplicate-key', path, offset: row[0]?.offset ?? 0, expected, received })
}
