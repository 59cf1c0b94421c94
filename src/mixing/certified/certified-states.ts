// Mass states of an exact mass matrix, with bounds that are proved: the eigensystem of a hermitian matrix in fixed point,
// its residuals, and more bits until masses and columns are known far beyond double precision.

import type { ExactDegeneracy } from './distinct-values.js'
import type { FixedColumn, FixedMatrix } from './fixed-matrix.js'
import { type Eigensystem, eigensystem } from './hermitian-jacobi.js'
import { type MassLevels, massLevels } from './mass-levels.js'
import { groupError, spectralBounds } from './spectral-bounds.js'

export interface CertifiedState {
  /** The eigenvalue: m, −m (a real matrix, imaginary column), or m² (of m m†), times 2^−bits. */
  readonly value: bigint
  /** States of the same number have exactly equal masses. */
  readonly level: number
  readonly isMassless: boolean
  readonly column: FixedColumn
  /** The column, or the basis of its level, is within this of a true one, times 2^−bits. */
  readonly columnError: bigint
}

export interface CertifiedStates {
  readonly bits: number
  /** By ascending mass. */
  readonly states: readonly CertifiedState[]
}

/** A hermitian matrix whose eigenvectors are mass states. */
export interface EigenProblem {
  /** log₂ of the largest over the smallest entry that is not zero. */
  readonly range: number
  /** By row: the number of its block; between blocks the matrix has only zeros. */
  readonly blocks: readonly number[]
  matrixAt(bits: number): FixedMatrix
  /** Places of the eigenvalues that are states, by ascending mass. */
  orderOf(values: readonly bigint[]): readonly number[]
  /** Columns of the states, phases and signs chosen. */
  columnsOf(system: Eigensystem, states: StatesFound): readonly FixedColumn[]
  /** The eigenvectors that the columns stand for: first one for each state, then possibly a second for each. */
  systemOf(columns: readonly FixedColumn[], values: readonly bigint[]): Eigensystem
  /** Different masses, and massless states, of the exact matrix. */
  exact(): ExactDegeneracy
  /** How many columns have a zero in this row, if all masses are different. */
  zerosInRow(row: number): number
}

export interface StatesFound {
  /** Places of their eigenvalues in the system, massless states first. */
  readonly order: readonly number[]
  readonly massless: number
  readonly bits: number
}

/** Precision that is tried last, in bits: large matrices must not take minutes. */
const mostBits = (rows: number): number => (rows <= 6 ? 8192 : 2048)

/** Bits to which masses (relative) and columns (absolute, beyond the range of the entries) are known at least. */
const wantedBits = 72

/** The range beyond which small elements of columns are no longer known to all digits of a double. */
const fullRange = 400

/** The states, or `undefined` if even the last precision does not tell the masses apart. */
export function certifiedStates(problem: EigenProblem): CertifiedStates | undefined {
  for (let bits = 192 + 2 * Math.ceil(problem.range); bits <= mostBits(problem.blocks.length); bits *= 2) {
    const states = statesAt(problem, bits)
    if (states !== undefined) return { bits, states }
  }
  return undefined
}

/** `undefined` where more bits are needed. */
function statesAt(problem: EigenProblem, bits: number): readonly CertifiedState[] | undefined {
  const matrix = problem.matrixAt(bits)
  const raw = eigensystem(matrix)
  const rough = spectralBounds(matrix, raw)
  if (rough === undefined) return undefined
  const order = problem.orderOf(raw.values)
  const sizes = order.map((k) => sizeOf(raw.values[k] ?? 0n))
  const levels = massLevels(sizes, rough.value, problem.exact)
  if (levels === undefined) return undefined
  const massless = levels.hasMassless ? (levels.levels[0]?.length ?? 0) : 0
  if (sizes.slice(massless).some((size) => size >> BigInt(wantedBits) < rough.value)) return undefined
  const columns = problem.columnsOf(raw, { order, massless, bits })
  const values = order.map((k, at) => (at < massless ? 0n : (raw.values[k] ?? 0n)))
  const errors = columnErrors({ problem, matrix, columns, values, levels })
  const limit = 1n << BigInt(bits - wantedBits - Math.min(fullRange, Math.ceil(problem.range)))
  if (errors === undefined || errors.some((error) => error > limit)) return undefined
  return columns.map((column, k) => ({
    value: values[k] ?? 0n,
    level: levels.levels.findIndex((level) => level.includes(k)),
    isMassless: k < massless,
    column,
    columnError: errors[k] ?? 0n,
  }))
}

const sizeOf = (value: bigint): bigint => (value < 0n ? -value : value)

/** The block of rows in which a column has its entries. */
export const blockOfColumn = (blocks: readonly number[], { re, im }: FixedColumn): number =>
  blocks[re.findIndex((x, row) => x !== 0n || im[row] !== 0n)] ?? 0

interface Computed {
  readonly problem: EigenProblem
  readonly matrix: FixedMatrix
  readonly columns: readonly FixedColumn[]
  readonly values: readonly bigint[]
  readonly levels: MassLevels
}

/** Bounds on the columns; `undefined` where nothing separates one from its neighbours. */
function columnErrors({ problem, matrix, columns, values, levels }: Computed): readonly bigint[] | undefined {
  const system = problem.systemOf(columns, values)
  const bounds = spectralBounds(matrix, system)
  if (bounds === undefined) return undefined
  const blocks = columns.map((column) => blockOfColumn(problem.blocks, column))
  // Eigenvectors of the same eigenvalue in the same block: these may be any basis of their space.
  const groupOf = (place: number): string => {
    const owner = place % columns.length
    const sign = (system.values[place] ?? 0n) < 0n ? '-' : '+'
    return `${blocks[owner]} ${levels.levels.findIndex((level) => level.includes(owner))} ${sign}`
  }
  const groups = system.values.map((_, place) => groupOf(place))
  const errors: bigint[] = []
  for (const k of columns.keys()) {
    const members = [...groups.keys()].filter((place) => groups[place] === groups[k])
    const others = [...groups.keys()].filter(
      (place) => groups[place] !== groups[k] && blocks[place % columns.length] === blocks[k],
    )
    const gaps = members.flatMap((j) => others.map((l) => sizeOf((system.values[j] ?? 0n) - (system.values[l] ?? 0n))))
    // Alone in its block, the group fills it: any orthonormal columns are as good.
    if (gaps.length === 0) {
      errors.push(bounds.orthogonality + 1n)
      continue
    }
    const gap = gaps.reduce((least, x) => (x < least ? x : least)) - 2n * bounds.value
    if (gap <= 0n) return undefined
    errors.push(groupError(bounds, members, gap, matrix.bits))
  }
  return errors
}
