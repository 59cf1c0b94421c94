// The normal form of a unitary N × N mixing matrix, by peeling off one column after the other, in doubles:
//   U = diag(e^{iφ_α}) · [R_{N−1,N} … R_{1,N}] … [R23 R13] [R12] · diag(1, s_2 e^{iα21/2}, s_3 e^{iα31/2}, …)
// with R_ij(θ_ij, δ_ij) of rotation.ts, 0 ≤ θ ≤ π/2, δ of neighbours (i, i+1) zero, 0 ≤ δ < 2π, 0 ≤ α < 2π and signs
// s_k = ±1: the PDG parametrisation for N = 3. Row phases φ_α and signs s_k are the unphysical ones. If U = S (B ⊕ e^{iψ})
// with B = diag(p) V diag(q) in normal form, then S diag(p, e^{iψ}) = diag(p, e^{iψ}) S′ with phases η′_i = η_i + arg p_i − ψ.
// Phases on which U does not depend, and those that the digits cannot tell from such, are 0 and listed as arbitrary.

import * as E from 'fp-ts/lib/Either.js'
import type { ComplexDouble } from '../../exact/cyclotomic.js'
import { columnCount, type MixingMatrix, rephase, rowCount } from '../matrix/mixing-matrix.js'
import { productOfRotations } from '../matrix/rotation.js'
import { requireUnitary } from '../matrix/unitarity.js'
import { type Checked, refuse } from '../mixing-issue.js'
import * as Z from '../number/mixing-number.js'
import { phaseOfRadians } from '../number/phase.js'

/** R_ij(θ, δ), i < j from 1, radians. */
export interface NormalRotation {
  readonly i: number
  readonly j: number
  readonly angle: number
  readonly phase: number
}

export interface NormalForm {
  /** Factors from left to right. */
  readonly rotations: readonly NormalRotation[]
  /** α21, α31 …, radians in [0, 2π). */
  readonly alphas: readonly number[]
  /** φ_α by row, radians: what the charged leptons absorb. */
  readonly rowPhases: readonly number[]
  /** s_k by column: what Majorana fields absorb. */
  readonly columnSigns: readonly (1 | -1)[]
  /** Names of the phases that are 0 because nothing depends on them: `delta13`, `alpha21` … */
  readonly arbitrary: readonly string[]
  /** What the digits of U leave open in its elements, absolute. */
  readonly tolerance: number
}

/** The normal form of a square matrix that is unitary, exactly or within its digits. */
export function normalForm(matrix: MixingMatrix): Checked<NormalForm> {
  const [rows, columns] = [rowCount(matrix), columnCount(matrix)]
  if (rows !== columns || rows === 0) {
    return refuse({ code: 'not-square', path: [], expected: 'a square matrix', received: `${rows} × ${columns}` })
  }
  return E.map(readNormalForm)(requireUnitary(matrix))
}

function readNormalForm(matrix: MixingMatrix): NormalForm {
  const tolerance = Math.max(...matrix.entries.flatMap((row) => row.map(Z.uncertainty)))
  const { rows, columns, rotations, loose } = peel(
    matrix.entries.map((row) => row.map(Z.toComplex)),
    tolerance + rowCount(matrix) * rounding,
  )
  const betas = columns.map(within)
  return {
    rotations,
    alphas: betas.slice(1).map((beta) => within(2 * beta)),
    rowPhases: rows.map(within),
    columnSigns: betas.map((beta) => (beta < Math.PI - rounding ? 1 : -1)),
    arbitrary: loose,
    tolerance,
  }
}

/** Errors that the arithmetic of a few states accumulates, absolute, in elements of order 1 and in phases. */
const rounding = 2 ** -40

interface Peeled {
  /** Arguments of row and column phases; the first column phase is 0. */
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  readonly rotations: readonly NormalRotation[]
  readonly loose: readonly string[]
}

type Doubles = readonly (readonly ComplexDouble[])[]

function peel(u: Doubles, tolerance: number): Peeled {
  const size = u.length
  const at = (row: number, column: number): ComplexDouble => u[row]?.[column] ?? { re: 0, im: 0 }
  const corner = at(size - 1, size - 1)
  const psi = modulus(corner) > tolerance ? Math.atan2(corner.im, corner.re) : 0
  if (size === 1) return { rows: [psi], columns: [0], rotations: [], loose: [] }
  const angles: number[] = []
  const etas: (number | undefined)[] = []
  for (let i = 0; i < size - 1; i++) {
    const below = Math.hypot(...Array.from({ length: size - 1 - i }, (_, k) => modulus(at(i + 1 + k, size - 1))))
    const own = at(i, size - 1)
    const isThere = modulus(own) > tolerance
    angles.push(isThere ? Math.atan2(modulus(own), below > tolerance ? below : 0) : 0)
    etas.push(isThere ? psi - Math.atan2(own.im, own.re) : undefined)
  }
  const inner = peel(strip(u, angles, etas), tolerance)
  return assemble(inner, { psi, angles, etas })
}

/** (S† U) without its last row and column; S = R_{N−1,N} … R_{1,N}. */
function strip(u: Doubles, angles: readonly number[], etas: readonly (number | undefined)[]): Doubles {
  let rest = u.map((row) => [...row])
  const last = u.length - 1
  for (let i = last - 1; i >= 0; i--) {
    const [cosine, sine] = [Math.cos(angles[i] ?? 0), Math.sin(angles[i] ?? 0)]
    const phase = unit(etas[i] ?? 0)
    const upper = rest[i] ?? []
    const lower = rest[last] ?? []
    // R†: (i, i) = (N, N) = cos θ, (i, N) = −sin θ e^{−iη}, (N, i) = sin θ e^{iη}.
    const newUpper = upper.map((z, k) => minus(times(z, cosine), times(product(conjugate(phase), lower[k]), sine)))
    const newLower = lower.map((z, k) => plus(times(z, cosine), times(product(phase, upper[k]), sine)))
    rest = rest.map((row, j) => (j === i ? newUpper : j === last ? newLower : row))
  }
  return rest.slice(0, last).map((row) => row.slice(0, last))
}

interface Outer {
  readonly psi: number
  readonly angles: readonly number[]
  readonly etas: readonly (number | undefined)[]
}

/** diag(p, e^{iψ}) S′ with S′ freed of the phase χ of its last plane that is there, by diag(1, …, 1, e^{iχ}). */
function assemble(inner: Peeled, { psi, angles, etas }: Outer): Peeled {
  const size = angles.length + 1
  const shifted = etas.map((eta, i) => (eta === undefined ? undefined : eta + (inner.rows[i] ?? 0) - psi))
  const chosen = shifted.findLastIndex((eta) => eta !== undefined)
  const chi = shifted[chosen] ?? 0
  const rotations = [...angles.keys()].reverse().map((i): NormalRotation => {
    const eta = shifted[i]
    const phase = eta === undefined ? 0 : within(eta - chi)
    return { i: i + 1, j: size, angle: angles[i] ?? 0, phase }
  })
  const isArbitrary = (i: number): boolean => i < size - 2 && (shifted[i] === undefined || i === chosen)
  const deltas = [...angles.keys()].filter(isArbitrary).map((i) => `delta${i + 1}${size}`)
  return {
    rows: [...inner.rows, psi + chi],
    columns: [...inner.columns, -chi],
    rotations: [...rotations, ...inner.rotations],
    loose: [...inner.loose, ...deltas, ...(chosen < 0 ? [`alpha${size}1`] : [])],
  }
}

/** The angle in [0, 2π), with 2π itself, up to rounding, taken to 0. */
function within(angle: number): number {
  const full = 2 * Math.PI
  const reduced = ((angle % full) + full) % full
  return full - reduced <= rounding ? 0 : reduced
}

const unit = (phase: number): ComplexDouble => ({ re: Math.cos(phase), im: Math.sin(phase) })
const modulus = ({ re, im }: ComplexDouble): number => Math.hypot(re, im)
const conjugate = ({ re, im }: ComplexDouble): ComplexDouble => ({ re, im: -im })
const times = ({ re, im }: ComplexDouble, x: number): ComplexDouble => ({ re: re * x, im: im * x })
const plus = (a: ComplexDouble, b: ComplexDouble): ComplexDouble => ({ re: a.re + b.re, im: a.im + b.im })
const minus = (a: ComplexDouble, b: ComplexDouble): ComplexDouble => ({ re: a.re - b.re, im: a.im - b.im })
const product = (a: ComplexDouble, b: ComplexDouble = { re: 0, im: 0 }): ComplexDouble => ({
  re: a.re * b.re - a.im * b.im,
  im: a.re * b.im + a.im * b.re,
})

/** The matrix that a normal form describes, each element to the rounding of doubles. */
export function fromNormalForm(form: NormalForm): MixingMatrix {
  const phase = (radians: number): Z.MixingNumber => phaseOfRadians({ centre: radians, radius: 2 ** -50 })
  const rotations = form.rotations.map(({ i, j, angle, phase: delta }) => {
    const turn = phase(angle)
    return { i, j, cosine: Z.realPart(turn), sine: Z.imaginaryPart(turn), phase: phase(delta) }
  })
  const columns = form.columnSigns.map((sign, k) => {
    const half = k === 0 ? Z.one : phase((form.alphas[k - 1] ?? 0) / 2)
    return sign === 1 ? half : Z.negate(half)
  })
  return rephase(productOfRotations(form.rowPhases.length, rotations), { rows: form.rowPhases.map(phase), columns })
}
