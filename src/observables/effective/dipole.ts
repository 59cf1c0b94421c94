// The combination of magnetic and electric moments that a neutrino of definite helicity feels.
//   neutrino, left-handed:        λ = µ − iε
//   antineutrino, right-handed:   µᵀ + iεᵀ, up to a sign; this is λ* where µ and ε are hermitian
// With hermitian matrices µ + iε = λ†. Matrices are [final][initial], in µ_B, canonical convention.
// Source: Giunti:2014ixa; antineutrino form factors f̄^fi = −f^if of magnetic and electric moments.

import type { Complex, ComplexMatrix } from '../one-loop-moments.js'

const none: Complex = { re: 0, im: 0 }

/** λ of neutrinos, or its counterpart for antineutrinos. */
export function dipoleMatrix(magnetic: ComplexMatrix, electric: ComplexMatrix, isAnti = false): ComplexMatrix {
  return magnetic.map((row, j) =>
    row.map((_, i) => {
      const mu = (isAnti ? magnetic[i]?.[j] : magnetic[j]?.[i]) ?? none
      const epsilon = (isAnti ? electric[i]?.[j] : electric[j]?.[i]) ?? none
      return isAnti
        ? { re: mu.re - epsilon.im, im: mu.im + epsilon.re }
        : { re: mu.re + epsilon.im, im: mu.im - epsilon.re }
    }),
  )
}

/** Σ_i λ_ji φ_i for each j. */
export const applied = (matrix: ComplexMatrix, state: readonly Complex[]): readonly Complex[] =>
  matrix.map((row) => {
    let [re, im] = [0, 0]
    for (const [i, z] of row.entries()) {
      const { re: x, im: y } = state[i] ?? none
      re += z.re * x - z.im * y
      im += z.re * y + z.im * x
    }
    return { re, im }
  })

/** A·B. */
export const product = (a: ComplexMatrix, b: ComplexMatrix): ComplexMatrix => {
  const columns = transposed(b).map((column) => applied(a, column))
  return transposed(columns)
}

export const transposed = (a: ComplexMatrix): ComplexMatrix =>
  (a[0] ?? []).map((_, column) => a.map((row) => row[column] ?? none))

/** A matrix that is antisymmetric up to rounding, antisymmetric to the last digit; any other as it is. */
export function antisymmetrised(a: ComplexMatrix): ComplexMatrix {
  const size = Math.max(0, ...a.flatMap(sizes))
  const halved = a.map((row, j) =>
    row.map((z, i) => {
      const mirror = a[i]?.[j] ?? none
      return { re: (z.re - mirror.re) / 2, im: (z.im - mirror.im) / 2 }
    }),
  )
  const isClose = a.every((row, j) =>
    row.every(({ re, im }, i) => {
      const half = halved[j]?.[i] ?? none
      return Math.hypot(re - half.re, im - half.im) <= rounding * size
    }),
  )
  return isClose ? halved : a
}

/** Relative to the largest entry. */
const rounding = 1e-12

export const conjugated = (a: ComplexMatrix): ComplexMatrix =>
  a.map((row) => row.map(({ re, im }) => ({ re, im: -im })))

export const sizes = (amplitudes: readonly Complex[]): readonly number[] =>
  amplitudes.map(({ re, im }) => Math.hypot(re, im))

export const squares = (amplitudes: readonly Complex[]): readonly number[] =>
  amplitudes.map(({ re, im }) => re * re + im * im)
