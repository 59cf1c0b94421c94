// The functions of UFO expressions on numbers that are known to a bound. A function that cannot be evaluated says why.

import * as E from 'fp-ts/lib/Either.js'
import * as C from './complex-ball.js'
import * as R from './real-ball.js'

type Ball = C.ComplexBall
export type Evaluated = E.Either<string, Ball>

const real = (value: R.RealBall): Evaluated => E.right(C.fromReal(value))

/** z**n for a whole number n, by squaring. */
export function wholePower(base: Ball, exponent: number): Evaluated {
  let result = C.one
  let square = base
  for (let rest = Math.abs(exponent); rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = C.multiply(result, square)
    if (rest > 1) square = C.multiply(square, square)
  }
  return exponent < 0 ? quotient(C.one, result) : E.right(result)
}

/** a / b, where b is not zero as far as it is known. */
export function quotient(a: Ball, b: Ball): Evaluated {
  const value = C.divide(a, b)
  return value === undefined ? E.left('a divisor is zero, or cannot be told from zero') : E.right(value)
}

/** exp(x + iy) = eˣ (cos y + i sin y) */
export function exponential({ re, im }: Ball): Evaluated {
  const size = realExponential(re)
  if (R.isExactZero(im)) return real(size)
  return E.right({ re: R.multiply(size, cosine(im)), im: R.multiply(size, sine(im)) })
}

function realExponential(x: R.RealBall): R.RealBall {
  if (R.isExactZero(x)) return R.realOne
  const value = Math.exp(x.value)
  return R.image(value, value * Math.expm1(x.radius))
}

const sine = (x: R.RealBall): R.RealBall => (R.isExactZero(x) ? x : R.image(Math.sin(x.value), x.radius))
const cosine = (x: R.RealBall): R.RealBall => (R.isExactZero(x) ? R.realOne : R.image(Math.cos(x.value), x.radius))

/** √z, the root with re ≥ 0; above the cut along the negative real axis. */
export function squareRoot(z: Ball): Evaluated {
  const { re, im } = z
  if (R.isExactZero(im)) {
    if (re.value >= re.radius) return real(R.squareRoot(re))
    if (-re.value >= re.radius) return E.right({ re: R.realZero, im: R.squareRoot(R.negate(re)) })
    // Zero, as far as it is known: the root is real or imaginary, and small.
    const size = { value: 0, radius: Math.sqrt(2 * (Math.abs(re.value) + re.radius)) }
    return E.right({ re: size, im: size })
  }
  const half = R.multiply(R.exactly(0.5), R.add(C.modulus(z), R.absolute(re)))
  if (R.containsZero(half)) return E.left('a square root is zero, or cannot be told from zero')
  const larger = R.squareRoot(half)
  const smaller = R.divide(im, R.multiply(R.exactly(2), larger))
  if (smaller === undefined) return E.left('a square root is zero, or cannot be told from zero')
  if (re.value >= 0) return E.right({ re: larger, im: smaller })
  if (R.containsZero(im)) return E.left('a square root is taken where it jumps, on the negative real axis')
  return E.right(im.value > 0 ? { re: smaller, im: larger } : { re: R.negate(smaller), im: R.negate(larger) })
}

/** ln z = ln |z| + i arg z */
export function logarithm(z: Ball): Evaluated {
  const size = C.modulus(z)
  const least = size.value - size.radius
  if (!(least > 0)) return E.left('the logarithm of zero is asked for')
  const re = R.image(Math.log(size.value), size.radius / least)
  if (C.isReal(z) && z.re.value > 0) return real(re)
  if (z.re.value < 0 && R.containsZero(z.im) && !C.isReal(z)) {
    return E.left('a logarithm is taken where it jumps, on the negative real axis')
  }
  const turn = R.image(Math.atan2(z.im.value, z.re.value), (z.re.radius + z.im.radius) / least)
  return E.right({ re, im: turn })
}

/** z**w = exp(w ln z) */
export const power = (base: Ball, exponent: Ball): Evaluated => {
  const log = logarithm(base)
  return E.isLeft(log) ? log : exponential(C.multiply(exponent, log.right))
}

/** cos z and sin z by exp(iz) and exp(−iz); real for real z. */
function circular(z: Ball): E.Either<string, { readonly cos: Ball; readonly sin: Ball }> {
  if (C.isReal(z)) return E.right({ cos: C.fromReal(cosine(z.re)), sin: C.fromReal(sine(z.re)) })
  const turned = C.multiply(C.imaginaryUnit, z)
  const [forth, back] = [exponential(turned), exponential(C.negate(turned))]
  if (E.isLeft(forth)) return forth
  if (E.isLeft(back)) return back
  const half = C.fromReal(R.exactly(0.5))
  const overTwoI = C.multiply(C.negate(C.imaginaryUnit), half)
  return E.right({
    cos: C.multiply(half, C.add(forth.right, back.right)),
    sin: C.multiply(overTwoI, C.subtract(forth.right, back.right)),
  })
}

type Circle = { readonly cos: Ball; readonly sin: Ball }
const ofCircle =
  (top: (c: Circle) => Ball, bottom: (c: Circle) => Ball) =>
  (z: Ball): Evaluated => {
    const circle = circular(z)
    return E.isLeft(circle) ? circle : quotient(top(circle.right), bottom(circle.right))
  }

const unit = (): Ball => C.one
const cos = ({ cos }: Circle): Ball => cos
const sin = ({ sin }: Circle): Ball => sin

/** cosh z = cos iz, sinh z = −i sin iz */
function hyperbolic(z: Ball, part: 'cosh' | 'sinh' | 'tanh'): Evaluated {
  const circle = circular(C.multiply(C.imaginaryUnit, z))
  if (E.isLeft(circle)) return circle
  const sinh = C.multiply(C.negate(C.imaginaryUnit), circle.right.sin)
  if (part === 'tanh') return quotient(sinh, circle.right.cos)
  return E.right(part === 'cosh' ? circle.right.cos : sinh)
}

/** An inverse function on the real axis, within (−limit, limit); `slope` bounds its derivative there. */
const inverse =
  (value: (x: number) => number, slope: (x: number) => number, limit: number) =>
  (z: Ball): Evaluated => {
    const size = Math.abs(z.re.value) + z.re.radius
    if (!C.isReal(z) || !(size < limit)) return E.left('an inverse function is asked for outside of its real range')
    return real(R.image(value(z.re.value), z.re.radius * slope(size)))
  }

const arcSlope = (x: number): number => 1 / Math.sqrt((1 - x) * (1 + x))
const flat = (): number => 1
const arcSine = inverse(Math.asin, arcSlope, 1)
const arcCosine = inverse(Math.acos, arcSlope, 1)
const arcTangent = inverse(Math.atan, flat, Number.POSITIVE_INFINITY)

const ofInverse =
  (f: (z: Ball) => Evaluated) =>
  (z: Ball): Evaluated => {
    const turned = quotient(C.one, z)
    return E.isLeft(turned) ? turned : f(turned.right)
  }

/** Functions of one number, without the `cmath.` in front. */
export const functions: ReadonlyMap<string, (z: Ball) => Evaluated> = new Map([
  ['sqrt', squareRoot],
  ['exp', exponential],
  ['log', logarithm],
  ['sin', ofCircle(sin, unit)],
  ['cos', ofCircle(cos, unit)],
  ['tan', ofCircle(sin, cos)],
  ['sec', ofCircle(unit, cos)],
  ['csc', ofCircle(unit, sin)],
  ['cot', ofCircle(cos, sin)],
  ['sinh', (z) => hyperbolic(z, 'sinh')],
  ['cosh', (z) => hyperbolic(z, 'cosh')],
  ['tanh', (z) => hyperbolic(z, 'tanh')],
  ['asin', arcSine],
  ['acos', arcCosine],
  ['atan', arcTangent],
  ['acsc', ofInverse(arcSine)],
  ['asec', ofInverse(arcCosine)],
  ['acot', ofInverse(arcTangent)],
  ['complexconjugate', (z) => E.right(C.conjugate(z))],
  ['re', ({ re }) => real(re)],
  ['im', ({ im }) => real(im)],
  ['abs', (z) => real(C.modulus(z))],
])
