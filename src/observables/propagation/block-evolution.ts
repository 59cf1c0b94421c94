// exp(−iHt) for a hermitian H of two blocks that a coupling C joins, be it ever so weak.
//   W = diag(W_a, W_o) diagonalises the blocks, H' = W†HW has energies e_k and the coupling W_o†CW_a, and
//   ⟨m|exp(−iH't)|k⟩ = exp(−ie_k t)[δ_mk + Σ_r V_mr expm1(−i(E_r − e_k)t) V*_kr],  H' = V E V†.
// The energy E_r − e_k is known from the shift of E_r, and expm1 subtracts the 1 exactly, so amplitudes from one block to the
// other have as many digits as C, whether or not the levels that C joins are degenerate.

import { applied, conjugated, product, transposed } from '../effective/dipole.js'
import type { Complex, ComplexMatrix } from '../one-loop-moments.js'
import { type Eigensystem, hermitianEigensystem } from './hermitian-eigen.js'

/** The evolution of amplitudes over a time in the inverse unit of H; a phase common to all of them is left out. */
export function blockEvolution(
  matrix: ComplexMatrix,
  blockSize: number,
): (psi: readonly Complex[], time: number) => readonly Complex[] {
  const active = hermitianEigensystem(part(matrix, 0, blockSize, 0, blockSize))
  const other = hermitianEigensystem(part(matrix, blockSize, matrix.length, blockSize, matrix.length))
  const coupling = product(
    dagger(other.vectors),
    product(part(matrix, blockSize, matrix.length, 0, blockSize), active.vectors),
  )
  const energies = [...valuesOf(active), ...valuesOf(other)]
  const joined = hermitianEigensystem(bordered(energies, coupling, blockSize))
  const toBlocks = [dagger(active.vectors), dagger(other.vectors)] as const
  return (psi, time) => {
    const inBlocks = both(toBlocks, psi, blockSize)
    return both([active.vectors, other.vectors], evolved(joined, inBlocks, time), blockSize)
  }
}

const valuesOf = ({ diagonal, shifts }: Eigensystem): readonly number[] => diagonal.map((e, k) => e + (shifts[k] ?? 0))

const dagger = (matrix: ComplexMatrix): ComplexMatrix => transposed(conjugated(matrix))

const part = (matrix: ComplexMatrix, top: number, bottom: number, left: number, right: number): ComplexMatrix =>
  matrix.slice(top, bottom).map((row) => row.slice(left, right))

const both = (
  [upper, lower]: readonly [ComplexMatrix, ComplexMatrix],
  psi: readonly Complex[],
  blockSize: number,
): readonly Complex[] => [...applied(upper, psi.slice(0, blockSize)), ...applied(lower, psi.slice(blockSize))]

const zero: Complex = { re: 0, im: 0 }

/** diag(energies) with the coupling below and its adjoint above. */
function bordered(energies: readonly number[], coupling: ComplexMatrix, blockSize: number): ComplexMatrix {
  return energies.map((energy, p) =>
    energies.map((_, q) => {
      if (p === q) return { re: energy, im: 0 }
      if (p < blockSize === q < blockSize) return zero
      if (p > q) return coupling[p - blockSize]?.[q] ?? zero
      const { re, im } = coupling[q - blockSize]?.[p] ?? zero
      return { re, im: -im }
    }),
  )
}

function evolved(
  { diagonal, shifts, vectors }: Eigensystem,
  psi: readonly Complex[],
  time: number,
): readonly Complex[] {
  const weight = psi.map(({ re, im }) => re * re + im * im)
  const total = weight.reduce((sum, w) => sum + w, 0)
  // The common phase, which is left out; an amplitude whose square is below all doubles weighs nothing.
  const mean = weight.reduce((sum, w, k) => (w === 0 ? sum : sum + (w / total) * (diagonal[k] ?? 0)), 0)
  const re = new Float64Array(psi.length)
  const im = new Float64Array(psi.length)
  for (const [k, amplitude] of psi.entries()) {
    const energy = diagonal[k] ?? 0
    const turned = times(amplitude, cis(-(energy - mean) * time))
    re[k] = (re[k] ?? 0) + turned.re
    im[k] = (im[k] ?? 0) + turned.im
    if (turned.re === 0 && turned.im === 0) continue
    for (const [r, level] of diagonal.entries()) {
      const theta = (level - energy + (shifts[r] ?? 0)) * time
      const { re: x, im: y } = vectors[k]?.[r] ?? zero
      const change = times(times({ re: x, im: -y }, turned), expm1(-theta))
      for (const [m, row] of vectors.entries()) {
        const v = row[r] ?? zero
        re[m] = (re[m] ?? 0) + v.re * change.re - v.im * change.im
        im[m] = (im[m] ?? 0) + v.re * change.im + v.im * change.re
      }
    }
  }
  return psi.map((_, m) => ({ re: re[m] ?? 0, im: im[m] ?? 0 }))
}

const times = (a: Complex, b: Complex): Complex => ({ re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re })

/** exp(iθ). */
const cis = (theta: number): Complex => ({ re: Math.cos(theta), im: Math.sin(theta) })

/** exp(iθ) − 1. */
const expm1 = (theta: number): Complex => ({ re: -2 * Math.sin(theta / 2) ** 2, im: Math.sin(theta) })
