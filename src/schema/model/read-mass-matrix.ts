// The mass matrix of a model: every entry exact and in eV, sizes and symmetry checked. Majorana and seesaw matrices are
// symmetric, L = −½ ν̄ᶜ m ν + h.c.; of Dirac matrices rows are left-handed, L = −ν̄_L m ν_R + h.c. (docs/model-file.md).

import * as C from '../../exact/cyclotomic.js'
import type { CyclotomicMatrix } from '../../exact/matrix.js'
import type { Path } from '../../physics/document.js'
import type { GivenMassMatrix } from '../../physics/model.js'
import type { NeutrinoState } from '../../physics/state.js'
import { isMap } from '../shapes/shape.js'
import { type MassReading, readMassBlock } from './read-mass-block.js'

/** Largest number of states whose masses are computed. */
export const mostMassMatrixStates = 12

interface ModelContext extends MassReading {
  readonly count: number | undefined
  readonly states: readonly NeutrinoState[] | undefined
  /** The fields of the model. */
  readonly fields: Readonly<Record<string, unknown>>
}

const kinds = ['majorana', 'seesaw', 'dirac'] as const
type Kind = (typeof kinds)[number]

/** Reads the field `massMatrix`; `undefined` if there is none, or one with issues. */
export function readMassMatrix(given: unknown, context: ModelContext): GivenMassMatrix | undefined {
  if (!isMap(given)) return undefined
  const [kind, second] = kinds.filter((name) => Object.hasOwn(given, name))
  if (kind === undefined || second !== undefined) return undefined
  reportTwice(context)
  reportNature(kind, context)
  const block = kind === 'seesaw' ? readSeesaw(given[kind], context) : readSquare(kind, given[kind], context)
  const active = kind === 'seesaw' ? 3 : Math.min(3, context.count ?? 3)
  const leptonPath: Path = ['massMatrix', 'chargedLeptons']
  const chargedLeptons = readMassBlock(given['chargedLeptons'], leptonPath, context)
  if (chargedLeptons !== undefined)
    checkSize(chargedLeptons, active, [...leptonPath, 'matrix'], context, 'A row and a column for each of e, mu, tau.')
  if (block === undefined) return undefined
  const location = context.reporter.document.locateKey(['massMatrix'])
  const sterile = Math.max(0, block.length - active)
  return { location, kind, neutrinos: block, sterile, chargedLeptons }
}

/** Masses and mixing follow from the matrix. */
function reportTwice({ fields, reporter }: ModelContext): void {
  const { states, mixing } = fields
  const report = (path: Path, what: string): void => {
    const hint = `The ${what} follow${what === 'mixing' ? 's' : ''} from massMatrix: leave one of the two out.`
    const [expected, received] = [`${what} from massMatrix, or given`, 'both']
    reporter.add({ code: 'given-twice', path, at: 'key', expected, received, hint })
  }
  if (mixing !== undefined) report(['mixing'], 'mixing')
  if (isMap(states) && states['masses'] !== undefined) report(['states', 'masses'], 'masses')
  if (!Array.isArray(states)) return
  const first = states.findIndex((state) => isMap(state) && state['mass'] !== undefined)
  if (first >= 0) report(['states', first, 'mass'], 'masses')
}

function reportNature(kind: Kind, { states, reporter }: ModelContext): void {
  const nature = kind === 'dirac' ? 'dirac' : 'majorana'
  const other = states?.find((state) => state.nature !== nature)
  if (other === undefined) return
  const hint =
    nature === 'dirac' ? 'Majorana states have a majorana or seesaw matrix.' : 'Dirac states have a dirac matrix.'
  const expected = `${nature === 'dirac' ? 'Dirac' : 'Majorana'} states for a ${kind} mass matrix`
  const received = `${other.label}, a ${other.nature === 'dirac' ? 'Dirac' : 'Majorana'} state`
  reporter.add({ code: 'invalid-value', path: ['massMatrix', kind], at: 'key', expected, received, hint })
}

function readSquare(kind: Kind, given: unknown, context: ModelContext): CyclotomicMatrix | undefined {
  const path: Path = ['massMatrix', kind]
  const matrix = readMassBlock(given, path, context)
  if (matrix === undefined) return undefined
  const at = [...path, 'matrix']
  const hint = 'A row and a column for each state: e, mu, tau, s1 …'
  if (!checkSize(matrix, context.count ?? matrix.length, at, context, hint)) return undefined
  return kind === 'dirac' || checkSymmetric(matrix, at, context) ? matrix : undefined
}

/** ( 0  m_D ; m_Dᵀ  M_R ), from m_D with rows e, mu, tau and the symmetric M_R of as many fields as m_D has columns. */
function readSeesaw(given: unknown, context: ModelContext): CyclotomicMatrix | undefined {
  if (!isMap(given)) return undefined
  const { count, reporter } = context
  const path: Path = ['massMatrix', 'seesaw']
  const right = readMassBlock(given['right'], [...path, 'right'], context)
  const dirac = readMassBlock(given['dirac'], [...path, 'dirac'], context)
  if (right === undefined || dirac === undefined) return undefined
  const heavy = right.length
  const at = [...path, 'right', 'matrix']
  if (!checkSize(right, heavy, at, context, 'A row and a column for each right-handed field.')) return undefined
  if (!checkSymmetric(right, at, context)) return undefined
  if (dirac.length !== 3 || dirac.some((row) => row.length !== heavy)) {
    const received = `${dirac.length} × ${dirac[0]?.length ?? 0}`
    const hint = 'Rows are e, mu, tau; columns are the right-handed fields, as the rows of right.'
    reporter.add({ code: 'wrong-size', path: [...path, 'dirac', 'matrix'], expected: `3 × ${heavy}`, received, hint })
    return undefined
  }
  if (count !== undefined && count !== 3 + heavy) {
    const [expected, received] = [`${3 + heavy} states: 3 and ${heavy} right-handed fields`, `${count} states`]
    const hint = 'A seesaw has light and heavy states: list all of them, by ascending mass.'
    reporter.add({ code: 'wrong-size', path, at: 'key', expected, received, hint })
    return undefined
  }
  return [
    ...dirac.map((row) => [...dirac.map(() => C.zero), ...row]),
    ...right.map((row, k) => [...dirac.map((left) => left[k] ?? C.zero), ...row]),
  ]
}

function checkSize(
  matrix: CyclotomicMatrix,
  size: number,
  path: Path,
  { reporter }: MassReading,
  hint: string,
): boolean {
  const widths = new Set(matrix.map((row) => row.length))
  const [width = 0] = widths
  if (size > mostMassMatrixStates) {
    const [expected, received] = [`at most ${mostMassMatrixStates} × ${mostMassMatrixStates}`, `${size} × ${size}`]
    reporter.add({ code: 'limit', path, expected, received, hint: 'Give masses and mixing instead.' })
    return false
  }
  if (widths.size === 1 && width === size && matrix.length === size) return true
  const code = widths.size === 1 && width === matrix.length ? 'wrong-size' : 'not-square'
  const received = widths.size === 1 ? `${matrix.length} × ${width}` : `rows of ${[...widths].join(' and ')} entries`
  reporter.add({ code, path, expected: `${size} × ${size}`, received, hint })
  return false
}

/** A mass term of Majorana fields sees only the symmetric part: another part is a mistake of the author. */
function checkSymmetric(matrix: CyclotomicMatrix, path: Path, { reporter }: MassReading): boolean {
  for (const [j, row] of matrix.entries()) {
    for (let k = 0; k < j; k++) {
      const mirror = matrix[k]?.[j] ?? C.zero
      if (C.equals(row[k] ?? C.zero, mirror)) continue
      const text = (row_: number, column: number): string => `[${row_ + 1},${column + 1}]`
      const expected = `the same as entry ${text(k, j)}`
      const received = `another number at ${text(j, k)}`
      const hint = 'A Majorana mass matrix is symmetric (not hermitian): entries [i,j] and [j,i] are equal.'
      reporter.add({ code: 'not-symmetric', path: [...path, j, k], expected, received, hint })
      return false
    }
  }
  return true
}
