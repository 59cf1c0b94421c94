// Complex numbers and square matrices in double precision, for the oracle only: no verdict of the product rests on them.

import type { RootOfUnity } from '../../src/exact/root-of-unity.js'

export interface Complex {
  readonly re: number
  readonly im: number
}

export const complex = (re: number, im = 0): Complex => ({ re, im })
export const add = (a: Complex, b: Complex): Complex => complex(a.re + b.re, a.im + b.im)
export const subtract = (a: Complex, b: Complex): Complex => complex(a.re - b.re, a.im - b.im)
export const multiply = (a: Complex, b: Complex): Complex =>
  complex(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)
export const conjugate = (a: Complex): Complex => complex(a.re, -a.im)
export const scale = (factor: number, a: Complex): Complex => complex(factor * a.re, factor * a.im)
export const modulus = (a: Complex): number => Math.hypot(a.re, a.im)

/** exp(iπ·turn). */
export const fromTurn = (turn: number): Complex => complex(Math.cos(Math.PI * turn), Math.sin(Math.PI * turn))

/** exp(2πi k/n); a phase that was not given is 1. */
export const fromRoot = (root: RootOfUnity | undefined): Complex =>
  root === undefined ? complex(1) : fromTurn((2 * root.k) / root.n)

/** [final][initial]. */
export type Matrix = readonly (readonly Complex[])[]

export const buildMatrix = (count: number, entry: (final: number, initial: number) => Complex): Matrix =>
  Array.from({ length: count }, (_, final) => Array.from({ length: count }, (_, initial) => entry(final, initial)))

const mapEntries = (matrix: Matrix, map: (z: Complex, final: number, initial: number) => Complex): Matrix =>
  matrix.map((row, final) => row.map((z, initial) => map(z, final, initial)))

export const at = (matrix: Matrix, final: number, initial: number): Complex => {
  const z = matrix[final]?.[initial]
  if (z === undefined) throw new RangeError(`no entry [${final},${initial}]`)
  return z
}

export const transposed = (m: Matrix): Matrix => mapEntries(m, (_, final, initial) => at(m, initial, final))
export const conjugated = (m: Matrix): Matrix => mapEntries(m, conjugate)
export const dagger = (m: Matrix): Matrix => conjugated(transposed(m))
export const times = (factor: number, m: Matrix): Matrix => mapEntries(m, (z) => scale(factor, z))

/** A·B. */
export const product = (a: Matrix, b: Matrix): Matrix =>
  buildMatrix(a.length, (final, initial) => {
    let sum = complex(0)
    for (let k = 0; k < a.length; k++) sum = add(sum, multiply(at(a, final, k), at(b, k, initial)))
    return sum
  })

export const diagonal = (values: readonly Complex[]): Matrix =>
  buildMatrix(values.length, (final, initial) => (final === initial ? (values[final] as Complex) : complex(0)))

/** Entries chosen by `where` change sign. */
export const signFlipped = (m: Matrix, where: (final: number, initial: number) => boolean): Matrix =>
  mapEntries(m, (z, final, initial) => (where(final, initial) ? scale(-1, z) : z))
