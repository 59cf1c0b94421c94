// The mixing block: checked for what it says, and not evaluated here.

import type { Path, SourceDocument } from '../../physics/document.js'
import type { GivenMixing } from '../../physics/model.js'
import type { Reporter } from '../shapes/reporter.js'
import { isNumber } from '../shapes/scalars.js'
import { isMap } from '../shapes/shape.js'
import { mostNamedStates } from './mixing-record.js'
import { checkAngle } from './read-quantity.js'
import { readScalar, type Scope, textOf } from './read-scalar.js'

/** Reports what is wrong with the field `mixing` of a model with `count` states. */
export function checkMixing(given: unknown, count: number | undefined, scope: Scope, reporter: Reporter): void {
  if (!isMap(given)) return
  const { pdg, matrix } = given
  if (isMap(pdg)) {
    for (const [name, angle] of Object.entries(pdg)) {
      if (typeof angle === 'string') checkAngle(angle, ['mixing', 'pdg', name], reporter)
    }
    if (count !== undefined && (count < 3 || count > mostNamedStates)) {
      const [hint, expected] = ['Write the mixing as a matrix.', `3 to ${mostNamedStates} states`]
      reporter.add({ code: 'wrong-size', path: ['mixing', 'pdg'], expected, received: `${count} states`, hint })
    }
  }
  if (!Array.isArray(matrix)) return
  for (const [k, row] of matrix.entries()) {
    if (Array.isArray(row)) checkRow(row, ['mixing', 'matrix', k], { count, scope, reporter })
  }
}

/** The mixing block of a model without issues, its numbers in the author's digits. */
export function givenMixing(given: unknown, document: SourceDocument): GivenMixing | undefined {
  if (!isMap(given)) return undefined
  const location = document.locateKey(['mixing'])
  const { pdg, matrix, ref } = given
  if (typeof ref === 'string') return { location, kind: 'named', id: ref }
  if (isMap(pdg)) return { location, kind: 'parameters', parameters: pdg as Readonly<Record<string, string>> }
  // Of a model with issues anything may stand here.
  const isEntry = (entry: unknown): boolean => typeof entry === 'string' || isNumber(entry)
  if (!Array.isArray(matrix) || !matrix.every((row) => Array.isArray(row) && row.every(isEntry))) return undefined
  const rows = matrix.map((row: readonly (number | string)[], j) =>
    row.map((entry, k) => textOf(entry, ['mixing', 'matrix', j, k], document)),
  )
  return { location, kind: 'matrix', rows }
}

interface RowContext {
  readonly count: number | undefined
  readonly scope: Scope
  readonly reporter: Reporter
}

function checkRow(row: readonly unknown[], path: Path, { count, scope, reporter }: RowContext): void {
  if (count !== undefined && row.length !== count) {
    const [expected, received] = [`${count} entries, one for each state`, `${row.length}`]
    reporter.add({ code: 'wrong-size', path, expected, received })
    return
  }
  for (const [k, entry] of row.entries()) {
    if (typeof entry === 'string' || isNumber(entry)) readScalar(entry, [...path, k], scope, reporter)
  }
}
