// A Lorentz structure of two fermions and a photon → its coefficients in the covariants that a photon of momentum q can
// have, exact. With q = p_i − p_f (momentum of the photon leaving the vertex, which is what UFO's P of the photon is):
//   V^µ = vector γ^µ + axial γ^µγ5 + sigma σ^µν q_ν + sigma5 σ^µν q_ν γ5 + gradient q^µ + gradient5 q^µγ5
//       + radius q²γ^µ + anapole q²γ^µγ5 + radiusGradient q^µ q̸ + anapoleGradient q^µ q̸γ5,    σ^µν = (i/2)[γ^µ, γ^ν].
// The matrices of the structure at numbers for the momenta are compared with this; what is left over, or changes with the
// momenta of the fermions, is not of this form. Several points make sure that no accident of the numbers hides it.

import * as E from 'fp-ts/lib/Either.js'
import * as Q from '../../../exact/rational.js'
import {
  addScaled,
  type DiracMatrix,
  gamma,
  gamma5,
  halfSigma,
  metric,
  multiply,
  nothing,
  slash,
} from './dirac-matrix.js'
import { chainOf, evaluateChain, type Momenta } from './evaluate-term.js'
import * as G from './gaussian.js'
import { parseStructure } from './structure.js'

export const covariants = [
  'vector',
  'axial',
  'sigma',
  'sigma5',
  'gradient',
  'gradient5',
  'radius',
  'anapole',
  'radiusGradient',
  'anapoleGradient',
] as const
export type Covariant = (typeof covariants)[number]

export type Coefficients = Readonly<Record<Covariant, G.Gaussian>>

/** A structure along one direction of the fermion line. */
export interface Projection {
  /** Place of ψ̄, whose particle leaves the vertex, and of ψ. */
  readonly row: number
  readonly column: number
  readonly coefficients: Coefficients
  /** How its terms are written, `1:1/0`: number of momenta, of Sigma and of Epsilon, whose size and sign are conventions. */
  readonly kinds: ReadonlySet<string>
}

/** Projects a structure; `photon` is the place of the photon in a vertex of three. */
export function projectStructure(text: string, photon: number): E.Either<string, readonly Projection[]> {
  const terms = parseStructure(text)
  if (E.isLeft(terms)) return terms
  const lines = new Map<string, Line>()
  for (const term of terms.right) {
    const chain = chainOf(term, photon)
    if (E.isLeft(chain)) return chain
    const { row, column } = chain.right
    if (row === column || row === photon || column === photon) return E.left('a line that does not join two fermions')
    const degree = term.tensors.filter(({ name }) => name === 'P').length
    if (degree > 2) return E.left('more than two momenta')
    const key = `${row} ${column}`
    const line = lines.get(key) ?? {
      ...{ row, column, kinds: new Set<string>() },
      values: points.map(() => [zeros(), zeros(), zeros()]),
    }
    const count = (tensor: string): number => term.tensors.filter(({ name }) => name === tensor).length
    line.kinds.add(`${degree}:${count('Sigma')}/${count('Epsilon')}`)
    points.forEach((point, k) => {
      const values = evaluateChain(chain.right, momentaAt(point, photon))
      const sum = line.values[k]?.[degree]
      if (sum !== undefined) accumulate(sum, values, term.factor)
    })
    lines.set(key, line)
  }
  const projections: Projection[] = []
  for (const line of lines.values()) {
    const solved = points.map(({ q }, k) => solve(line.values[k] ?? [], q))
    const [first] = solved
    const isOne = solved.every((other) => other !== undefined && first !== undefined && agree(first, other))
    if (first === undefined || !isOne) return E.left('a part that depends on the momenta of the fermions')
    projections.push({ row: line.row, column: line.column, coefficients: first, kinds: line.kinds })
  }
  return E.right(projections)
}

/** Sums of V^µ by number of momenta, at each point: entries µ, row, column. */
interface Line {
  readonly row: number
  readonly column: number
  readonly kinds: Set<string>
  readonly values: readonly (readonly G.Gaussian[][])[]
}

interface Point {
  readonly q: readonly number[]
  readonly other: readonly number[]
}

/** Momenta of the photon and of one fermion; nothing is special about the numbers. */
const points: readonly Point[] = [
  { q: [3, 1, -2, 1], other: [7, 2, 3, -5] },
  { q: [5, -1, 2, 3], other: [4, -6, 1, 2] },
  { q: [1, 4, 2, -3], other: [-2, 5, 8, 3] },
]

/** Momenta leave the vertex and add up to zero. */
function momentaAt({ q, other }: Point, photon: number): Momenta {
  const [first] = [1, 2, 3].filter((place) => place !== photon)
  const rest = q.map((value, mu) => -value - (other[mu] ?? 0))
  return [[], ...[1, 2, 3].map((place) => (place === photon ? q : place === first ? other : rest))]
}

const zeros = (): G.Gaussian[] => new Array<G.Gaussian>(64).fill(G.zero)

/** Entries are whole multiples of 2⁻¹⁶. */
const fromDouble = (value: number): Q.Rational => (value === 0 ? Q.zero : Q.rational(value * 65536, 65536))

function accumulate(sum: G.Gaussian[], values: readonly DiracMatrix[], factor: G.Gaussian): void {
  values.forEach(({ re, im }, mu) => {
    re.forEach((x, k) => {
      const y = im[k] ?? 0
      if (x === 0 && y === 0) return
      const at = 16 * mu + k
      sum[at] = G.add(sum[at] ?? G.zero, G.multiply(factor, { re: fromDouble(x), im: fromDouble(y) }))
    })
  })
}

const agree = (a: Coefficients, b: Coefficients): boolean => covariants.every((name) => G.equals(a[name], b[name]))

/** σ^µν q_ν */
const sigmaQ = (mu: number, q: readonly number[]): DiracMatrix =>
  [0, 1, 2, 3].reduce((sum, nu) => addScaled(sum, halfSigma(mu, nu), 2 * metric(nu) * (q[nu] ?? 0)), nothing)

const square = (q: readonly number[]): number => q.reduce((sum, value, mu) => sum + metric(mu) * value * value, 0)

/** The covariants at one momentum: four matrices each, as exact entries. */
function covariantsAt(q: readonly number[]): Readonly<Record<Covariant, readonly G.Gaussian[]>> {
  const entries = (matrix: (mu: number) => DiracMatrix, size: (mu: number) => number): readonly G.Gaussian[] => {
    const sum = zeros()
    accumulate(
      sum,
      [0, 1, 2, 3].map((mu) => addScaled(nothing, matrix(mu), size(mu))),
      G.one,
    )
    return sum
  }
  const [unit, q2] = [(): number => 1, (): number => square(q)]
  const along = (mu: number): number => q[mu] ?? 0
  const one = multiply(gamma5, gamma5)
  return {
    vector: entries(gamma, unit),
    axial: entries((mu) => multiply(gamma(mu), gamma5), unit),
    sigma: entries((mu) => sigmaQ(mu, q), unit),
    sigma5: entries((mu) => multiply(sigmaQ(mu, q), gamma5), unit),
    gradient: entries(() => one, along),
    gradient5: entries(() => gamma5, along),
    radius: entries(gamma, q2),
    anapole: entries((mu) => multiply(gamma(mu), gamma5), q2),
    radiusGradient: entries(() => slash(q), along),
    anapoleGradient: entries(() => multiply(slash(q), gamma5), along),
  }
}

const byDegree: readonly (readonly Covariant[])[] = [
  ['vector', 'axial'],
  ['sigma', 'sigma5', 'gradient', 'gradient5'],
  ['radius', 'anapole', 'radiusGradient', 'anapoleGradient'],
]

/** Coefficients at one point; `undefined` if something is left over. */
function solve(values: readonly (readonly G.Gaussian[])[], q: readonly number[]): Coefficients | undefined {
  const at = covariantsAt(q)
  const found = new Map<Covariant, G.Gaussian>()
  for (const [degree, names] of byDegree.entries()) {
    const solution = combine(
      names.map((name) => at[name]),
      values[degree] ?? [],
    )
    if (solution === undefined) return undefined
    for (const [k, name] of names.entries()) found.set(name, solution[k] ?? G.zero)
  }
  return Object.fromEntries(covariants.map((name) => [name, found.get(name) ?? G.zero])) as Record<
    Covariant,
    G.Gaussian
  >
}

/** The numbers c with Σ c_k column_k = target, by elimination; `undefined` if there are none. */
function combine(
  columns: readonly (readonly G.Gaussian[])[],
  target: readonly G.Gaussian[],
): readonly G.Gaussian[] | undefined {
  if (target.every(G.isZero)) return columns.map(() => G.zero)
  const rows = target.map((value, k) => [...columns.map((column) => column[k] ?? G.zero), value])
  const free = rows.filter((row) => !row.every(G.isZero))
  columns.forEach((_, k) => {
    const at = free.findIndex((row, index) => index >= k && !G.isZero(row[k] ?? G.zero))
    const pivot = free[at]
    if (pivot === undefined) return
    const inverse = G.inverse(pivot[k] ?? G.one)
    const unit = pivot.map((value) => G.multiply(value, inverse))
    free[at] = free[k] ?? unit
    free[k] = unit
    free.forEach((row, index) => {
      const size = row[k] ?? G.zero
      if (index === k || G.isZero(size)) return
      free[index] = row.map((value, column) => G.subtract(value, G.multiply(size, unit[column] ?? G.zero)))
    })
  })
  const last = columns.length
  const isSolved = free.every((row, index) => index < last || G.isZero(row[last] ?? G.zero))
  return isSolved ? columns.map((_, k) => free[k]?.[last] ?? G.zero) : undefined
}
