// How many different eigenvalues an exact hermitian matrix has, and how often zero is one, without computing any:
//   χ(x) = det(x − H),   different values = deg χ − deg gcd(χ, χ′),   zeros = multiplicity of x in χ.
// Likewise how many eigenvectors have a zero in a given place. The coefficients come from Faddeev and Le Verrier: N₁ = H, c_k = −tr(N_k)/k, N_{k+1} = H (N_k + c_k).

import * as C from '../../exact/cyclotomic.js'
import { DegreeLimit } from '../../exact/degree-limit.js'
import { type CyclotomicMatrix, multiply } from '../../exact/matrix.js'
import * as Q from '../../exact/rational.js'

export interface ExactDegeneracy {
  /** Different eigenvalues, zero included. */
  readonly distinct: number
  /** The multiplicity of zero. */
  readonly zeros: number
}

/** Coefficients of a polynomial, constant term first; the last is not zero. */
type Coefficients = readonly C.Cyclotomic[]

/** Divisions of polynomials grow with n² times the bits of the entries; beyond this they take many seconds. */
const mostWork = 20_000

function isTooLarge(matrix: CyclotomicMatrix): boolean {
  const bits = Math.max(...matrix.flatMap((row) => row.map(C.bitSize)))
  return matrix.length ** 2 * bits > mostWork
}

/** The degeneracy of the spectrum of a hermitian matrix; a DegreeLimit where that would take too long. */
export function exactDegeneracy(matrix: CyclotomicMatrix): ExactDegeneracy {
  if (isTooLarge(matrix)) throw new DegreeLimit('a matrix with too many digits for its exact eigenvalues')
  const characteristic = characteristicPolynomial(matrix)
  const n = matrix.length
  const zeros = characteristic.findIndex((c) => !C.isZero(c))
  // Powers of x are taken out first: they are known, and the rest is smaller.
  const rest = characteristic.slice(zeros)
  const common = commonDivisor(rest, derivative(rest))
  return { distinct: n - zeros - (common.length - 1) + (zeros > 0 ? 1 : 0), zeros }
}

/**
 * How many eigenvectors have a zero in this row, for a hermitian matrix of different eigenvalues: as many as it shares with the matrix without that row
 * and column, since |v_row|² = χ_minor(λ)/χ′(λ). −1 where that would take too long.
 */
export function zerosInRow(matrix: CyclotomicMatrix, row: number): number {
  if (isTooLarge(matrix)) return -1
  const minor = matrix.filter((_, j) => j !== row).map((entries) => entries.filter((_, k) => k !== row))
  return commonDivisor(characteristicPolynomial(matrix), characteristicPolynomial(minor)).length - 1
}

function characteristicPolynomial(matrix: CyclotomicMatrix): Coefficients {
  const n = matrix.length
  const descending: C.Cyclotomic[] = [C.one]
  let product = matrix
  for (let k = 1; k <= n; k++) {
    let trace: C.Cyclotomic = C.zero
    for (let j = 0; j < n; j++) trace = C.add(trace, product[j]?.[j] ?? C.zero)
    const coefficient = C.multiply(trace, C.fromRational(Q.rational(-1, k)))
    descending.push(coefficient)
    if (k === n) break
    const shifted = product.map((row, j) => row.map((z, i) => (i === j ? C.add(z, coefficient) : z)))
    product = multiply(matrix, shifted)
  }
  return descending.reverse()
}

const derivative = (p: Coefficients): Coefficients => p.slice(1).map((c, k) => C.multiply(c, C.fromInteger(k + 1)))

/** The greatest common divisor, up to a factor. */
function commonDivisor(a: Coefficients, b: Coefficients): Coefficients {
  let [p, q] = [a, b]
  while (q.length > 0) [p, q] = [q, monic(remainder(p, q))]
  return p
}

function monic(p: Coefficients): Coefficients {
  const leading = p[p.length - 1]
  if (leading === undefined) return p
  const inverse = C.inverse(leading)
  return p.map((c) => C.multiply(c, inverse))
}

function remainder(a: Coefficients, b: Coefficients): Coefficients {
  const rest = [...a]
  const inverse = C.inverse(b[b.length - 1] ?? C.one)
  while (rest.length >= b.length) {
    const factor = C.multiply(rest[rest.length - 1] ?? C.zero, inverse)
    const shift = rest.length - b.length
    for (const [k, c] of b.entries()) {
      rest[k + shift] = C.subtract(rest[k + shift] ?? C.zero, C.multiply(factor, c))
    }
    // The leading term is gone by construction.
    rest.pop()
    while (rest.length > 0 && C.isZero(rest[rest.length - 1] ?? C.zero)) rest.pop()
  }
  return rest
}
