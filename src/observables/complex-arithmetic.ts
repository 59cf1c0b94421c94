// What a formula needs of complex numbers, so that it is written once for exact and for floating-point matrices.

import * as C from '../exact/cyclotomic.js'
import { rational } from '../exact/rational.js'
import type { RootOfUnity } from '../exact/root-of-unity.js'
import type { Complex } from './one-loop-moments.js'

export interface ComplexArithmetic<T> {
  readonly zero: T
  readonly half: T
  readonly fromRoot: (root: RootOfUnity) => T
  readonly negate: (z: T) => T
  readonly conjugate: (z: T) => T
  readonly add: (a: T, b: T) => T
  readonly multiply: (a: T, b: T) => T
}

export const exactArithmetic: ComplexArithmetic<C.Cyclotomic> = {
  zero: C.zero,
  half: C.fromRational(rational(1, 2)),
  fromRoot: C.fromRoot,
  negate: C.negate,
  conjugate: C.conjugate,
  add: C.add,
  multiply: C.multiply,
}

export const floatingArithmetic: ComplexArithmetic<Complex> = {
  zero: { re: 0, im: 0 },
  half: { re: 0.5, im: 0 },
  fromRoot: (root) => C.toComplex(C.fromRoot(root)),
  negate: ({ re, im }) => ({ re: -re, im: -im }),
  conjugate: ({ re, im }) => ({ re, im: -im }),
  add: (a, b) => ({ re: a.re + b.re, im: a.im + b.im }),
  multiply: (a, b) => ({ re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re }),
}
