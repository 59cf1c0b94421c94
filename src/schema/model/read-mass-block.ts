// One block of a mass matrix: its entries exact, in eV.

import * as C from '../../exact/cyclotomic.js'
import type { CyclotomicMatrix } from '../../exact/matrix.js'
import type { Path } from '../../physics/document.js'
import type { Reporter } from '../shapes/reporter.js'
import { isNumber } from '../shapes/scalars.js'
import { isMap } from '../shapes/shape.js'
import { wordFor } from '../shapes/wording.js'
import { electronvoltsPer } from './read-quantity.js'
import { readScalar, type Scope, textOf } from './read-scalar.js'

export interface MassReading {
  readonly scope: Scope
  readonly reporter: Reporter
}

/** Entries in eV beyond these sizes are refused: their ratios would leave the range of what is computed. */
const [smallest, largest] = [1e-90, 1e90]

/** Entries with more bits than this, about 120 digits, are refused: exact work with them takes too long. */
const mostBits = 400

/** The matrix of a block; `undefined` if there is none, or one with issues. */
export function readMassBlock(given: unknown, path: Path, context: MassReading): CyclotomicMatrix | undefined {
  if (!isMap(given) || !Array.isArray(given['matrix'])) return undefined
  const factor = electronvoltsPer(given['unit'])
  const rows: (C.Cyclotomic[] | undefined)[] = given['matrix'].map((row: unknown, j: number) => {
    if (!Array.isArray(row)) return undefined
    const entries = row.map((entry: unknown, k) => readEntry(entry, [...path, 'matrix', j, k], context))
    const known = entries.flatMap((z) => (z === undefined ? [] : [C.multiply(z, C.fromRational(factor))]))
    for (const [k, z] of known.entries()) checkRange(z, [...path, 'matrix', j, k], context)
    return known.length === entries.length ? known : undefined
  })
  const complete = rows.flatMap((row) => (row === undefined ? [] : [row]))
  return complete.length === rows.length && complete.length > 0 ? complete : undefined
}

function readEntry(given: unknown, path: Path, context: MassReading): C.Cyclotomic | undefined {
  if (!isMap(given)) return readNumber(given, path, context)
  const re = readNumber(given['re'], [...path, 're'], context)
  const im = readNumber(given['im'], [...path, 'im'], context)
  if (re === undefined || im === undefined) return undefined
  for (const [part, z] of [
    ['re', re],
    ['im', im],
  ] as const) {
    if (C.isReal(z)) continue
    const received = wordFor(textOf(given[part] as string, [...path, part], context.reporter.document))
    context.reporter.add({ code: 'invalid-value', path: [...path, part], expected: 'a real number', received })
    return undefined
  }
  return C.add(re, C.multiply(C.imaginaryUnit, im))
}

function readNumber(given: unknown, path: Path, { scope, reporter }: MassReading): C.Cyclotomic | undefined {
  if (typeof given !== 'string' && !isNumber(given)) return undefined
  const text = textOf(given, path, reporter.document).trim()
  if (text === '?' || text === '') {
    const hint = 'Masses and mixing are computed from the matrix: every entry must be a number.'
    const received = text === '' ? 'an empty text' : '?'
    reporter.add({ code: 'invalid-value', path, expected: 'a number', received, hint })
    return undefined
  }
  const value = readScalar(given, path, scope, reporter)
  if (value === undefined || value.kind === 'exact') return value?.value
  const hint = 'Masses and mixing are computed from the matrix: write numbers for its symbols.'
  reporter.add({ code: 'invalid-value', path, expected: 'a number', received: wordFor(text), hint })
  return undefined
}

function checkRange(z: C.Cyclotomic, path: Path, { reporter }: MassReading): void {
  if (C.isZero(z)) return
  const { re, im } = C.toComplex(z)
  const size = Math.hypot(re, im)
  if (C.bitSize(z) > mostBits) {
    const hint = 'Write fewer digits.'
    reporter.add({ code: 'limit', path, expected: 'a number of at most 120 digits', received: 'more', hint })
    return
  }
  if (size >= smallest && size <= largest) return
  const expected = `zero, or a size between ${smallest} and ${largest} eV`
  reporter.add({ code: 'limit', path, expected, received: `${size} eV` })
}
