// Exact complex numbers: elements of the fields ℚ(ζₙ), which hold the rationals, i, all roots of unity and all square
// roots of rationals. Canonical, so that equality is structural; computed in fields of degree up to 512, beyond which a
// DegreeLimit is thrown. The public face of the cyclotomic-*.ts files.

export {
  absSquared,
  add,
  asRational,
  conjugate,
  divide,
  equals,
  fromInteger,
  fromRational,
  fromRoot,
  galois,
  imaginaryPart,
  imaginaryUnit,
  inverse,
  isImaginary,
  isReal,
  isZero,
  multiply,
  negate,
  one,
  realPart,
  subtract,
  zero,
} from './cyclotomic-arithmetic.js'
export type { Cyclotomic, CyclotomicTerm } from './cyclotomic-field.js'
export { print, printFactor } from './cyclotomic-print.js'
export { asRootOfUnity, squareRoot } from './cyclotomic-root.js'
export { bitSize } from './cyclotomic-size.js'
export {
  type ComplexDouble,
  compareReal,
  type FixedPointComplex,
  signOfReal,
  toComplex,
  toFixedPoint,
} from './cyclotomic-value.js'
export { DegreeLimit, maximumDegree } from './degree-limit.js'
