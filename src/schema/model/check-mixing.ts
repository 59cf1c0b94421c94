// The mixing block: checked for what it says, and not evaluated here.

import type { Path } from '../../physics/document.js'
import type { Reporter } from '../shapes/reporter.js'
import { isNumber } from '../shapes/scalars.js'
import { isMap } from '../shapes/shape.js'
import { checkAngle } from './read-quantity.js'
import { readScalar, type Scope } from './read-scalar.js'

/** Reports what is wrong with the field `mixing` of a model with `count` states. */
export function checkMixing(given: unknown, count: number | undefined, scope: Scope, reporter: Reporter): void {
  if (!isMap(given)) return
  const { pdg, matrix } = given
  if (isMap(pdg)) {
    for (const [name, angle] of Object.entries(pdg)) {
      if (typeof angle === 'string') checkAngle(angle, ['mixing', 'pdg', name], reporter)
    }
    if (count !== undefined && count !== 3) {
      const hint = 'Write the mixing as a matrix.'
      const path: Path = ['mixing', 'pdg']
      reporter.add({ code: 'wrong-size', path, expected: '3 states', received: `${count} states`, hint })
    }
  }
  if (!Array.isArray(matrix)) return
  for (const [k, row] of matrix.entries()) {
    if (Array.isArray(row)) checkRow(row, ['mixing', 'matrix', k], { count, scope, reporter })
  }
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
