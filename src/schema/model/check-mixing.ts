// The mixing block: checked for what it says, and not evaluated here.

import type { Path, SourceDocument } from '../../physics/document.js'
import type { GivenMixing, SymbolicPhase } from '../../physics/model.js'
import type { Reporter } from '../shapes/reporter.js'
import { isNumber } from '../shapes/scalars.js'
import { isMap } from '../shapes/shape.js'
import { wordFor } from '../shapes/wording.js'
import { mostNamedStates } from './mixing-record.js'
import { hasSymbols, readMajoranaPhase } from './read-majorana-phase.js'
import { checkAngle } from './read-quantity.js'
import { readScalar, type Scope, textOf } from './read-scalar.js'

/** The phases of a mixing block that name symbols, by their names. */
export type SymbolicPhases = Extract<GivenMixing, { kind: 'parameters' }>['symbolic']

/** Reports what is wrong with the field `mixing` of a model with `count` states, and reads the phases with symbols. */
export function checkMixing(
  given: unknown,
  count: number | undefined,
  scope: Scope,
  reporter: Reporter,
): SymbolicPhases {
  if (!isMap(given)) return {}
  const { pdg, matrix } = given
  const symbolic: Record<string, SymbolicPhase> = {}
  if (isMap(pdg)) {
    for (const [name, angle] of Object.entries(pdg)) {
      if (typeof angle !== 'string') continue
      const phase = checkParameter(name, angle, scope, reporter)
      if (phase !== undefined) symbolic[name] = phase
    }
    if (count !== undefined && (count < 3 || count > mostNamedStates)) {
      const [hint, expected] = ['Write the mixing as a matrix.', `3 to ${mostNamedStates} states`]
      reporter.add({ code: 'wrong-size', path: ['mixing', 'pdg'], expected, received: `${count} states`, hint })
    }
  }
  if (!Array.isArray(matrix)) return symbolic
  for (const [k, row] of matrix.entries()) {
    if (Array.isArray(row)) checkRow(row, ['mixing', 'matrix', k], { count, scope, reporter })
  }
  return symbolic
}

/** A number with its unit; for a Majorana phase also symbols. */
function checkParameter(name: string, text: string, scope: Scope, reporter: Reporter): SymbolicPhase | undefined {
  const path = ['mixing', 'pdg', name]
  if (hasSymbols(text)) {
    if (/^alpha\d\d$/.test(name)) return readMajoranaPhase(text, path, scope, reporter)
    const hint = name.startsWith('alpha')
      ? 'Symbols may stand in alpha21 = alpha2 - alpha1 and alpha31 = -alpha1.'
      : 'Only the Majorana phases alpha21, alpha31 … may be symbols.'
    reporter.add({ code: 'invalid-number', path, expected: 'a number and its unit', received: wordFor(text), hint })
    return undefined
  }
  checkAngle(text, path, reporter)
  return undefined
}

/** The mixing block of a model without issues, its numbers in the author's digits. */
export function givenMixing(
  given: unknown,
  document: SourceDocument,
  symbolic: SymbolicPhases,
): GivenMixing | undefined {
  if (!isMap(given)) return undefined
  const location = document.locateKey(['mixing'])
  const { pdg, matrix, ref } = given
  if (typeof ref === 'string') return { location, kind: 'named', id: ref }
  if (isMap(pdg)) return { location, kind: 'parameters', parameters: pdg as Readonly<Record<string, string>>, symbolic }
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
