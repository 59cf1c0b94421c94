// Public entry `nuvertex/exact`: exact numbers, polynomials and matrices. Each is a namespace of plain functions.

export type { Cyclotomic } from './cyclotomic.js'
export * as cyclotomic from './cyclotomic.js'
export * as matrix from './matrix.js'
export * as polynomial from './polynomial.js'
export type { Rational } from './rational.js'
export * as rational from './rational.js'
export type { RootOfUnity } from './root-of-unity.js'
export * as rootOfUnity from './root-of-unity.js'
