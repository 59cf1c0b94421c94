// Functions as a user might write them, right ones and ones with a mistake that is made.

import { floatingArithmetic } from '../../src/observables/complex-arithmetic.js'
import type { Complex, NeutrinoCase, SpeciesNumbers } from '../../src/testing/index.js'

const { multiply, conjugate } = floatingArithmetic
const square = (z: Complex | undefined): number => (z?.re ?? 0) ** 2 + (z?.im ?? 0) ** 2

/** Σ_j (|µ_ji|² + |ε_ji|²)(m_i² − m_j²)³/m_i³, up to a constant: the width of each state. */
export function widths({ masses, formFactors: { magnetic, electric } }: NeutrinoCase): readonly number[] {
  return masses.map((heavy, i) =>
    masses.reduce((sum, light, j) => {
      if (light >= heavy) return sum
      return sum + ((heavy ** 2 - light ** 2) / heavy) ** 3 * (square(magnetic[j]?.[i]) + square(electric[j]?.[i]))
    }, 0),
  )
}

/** The imaginary part of the moments is forgotten. */
export function realWidths({ formFactors: { magnetic, ...others }, ...model }: NeutrinoCase): readonly number[] {
  const real = magnetic.map((row) => row.map(({ re }) => ({ re, im: 0 })))
  return widths({ ...model, formFactors: { ...others, magnetic: real } })
}

/** J = Im U_11 U*_12 U*_21 U_22. */
export function jarlskog({ mixing }: NeutrinoCase): number {
  const [[a, b] = [], [c, d] = []] = mixing
  if (a === undefined || b === undefined || c === undefined || d === undefined) return 0
  return multiply(multiply(a, conjugate(b)), multiply(conjugate(c), d)).im
}

/** Takes the first state for the lightest one. */
export const lightest = ({ masses }: NeutrinoCase): number | undefined => masses[0]

/** Counts the two spin states of a Majorana neutrino as if they were four. */
export const helicities = ({ natures }: NeutrinoCase): number => 4 * natures.length

/** Divides by the number of all states. */
export const meanSquare = ({ natures, formFactors: { magnetic } }: NeutrinoCase): number =>
  magnetic.flat().reduce((sum, z) => sum + square(z), 0) / natures.length

const matrixOf = ({ natures }: NeutrinoCase, entry: (f: number, i: number) => number | Complex) =>
  natures.map((_, f) => natures.map((_unused, i) => entry(f, i)))

/** Wrong for every rule. */
export function anything(model: NeutrinoCase): SpeciesNumbers {
  const matrix = matrixOf(model, (f, i) => ({ re: 1 + f, im: 1 + i }))
  return { charge: matrix, magnetic: matrix, electric: matrix, anapole: matrix }
}

/** A Majorana dipole that is symmetric. */
export const symmetricDipole = (model: NeutrinoCase): SpeciesNumbers => ({ magnetic: matrixOf(model, () => 1) })
