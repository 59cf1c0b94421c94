// A matrix element or invariant, in one of two worlds behind one set of operations: exact, an element of a cyclotomic
// field, or numeric, real and imaginary part each within a bound that comes from the author's digits, times an exact
// phase: e^{iπ/4}·0.55 has an uncertain modulus and no other argument. An operation on both worlds is numeric; an exact
// result beyond the field limit becomes numeric, bounded by its rounding.
// Questions have the answers yes, no and not at these digits.

import * as C from '../../exact/cyclotomic.js'
import { cosineAndSine } from '../../exact/fixed-point.js'
import { ratioToNumber } from '../../exact/rational.js'
import * as U from '../../exact/root-of-unity.js'
import { Defect } from '../../physics/defect.js'
import * as R from './enclosure.js'

export interface ExactNumber {
  readonly kind: 'exact'
  readonly value: C.Cyclotomic
}

/** phase · (re + i·im), re and im within their bounds; the phase lies in [0, 90°). */
export interface NumericNumber {
  readonly kind: 'numeric'
  readonly phase: U.RootOfUnity
  readonly re: R.Enclosure
  readonly im: R.Enclosure
}

export type MixingNumber = ExactNumber | NumericNumber

export const exact = (value: C.Cyclotomic): ExactNumber => ({ kind: 'exact', value })

/** re + i·im. */
export const numeric = (re: R.Enclosure, im: R.Enclosure = R.zero): NumericNumber => ({
  kind: 'numeric',
  phase: U.plusOne,
  re,
  im,
})

export const zero: ExactNumber = exact(C.zero)
export const one: ExactNumber = exact(C.one)
export const imaginaryUnit: ExactNumber = exact(C.imaginaryUnit)

/** phase · (re + i·im), with whole quarter turns moved from the phase into the parts. */
function turned(phase: U.RootOfUnity, re: R.Enclosure, im: R.Enclosure): NumericNumber {
  const quarters = Math.floor((4 * phase.k) / phase.n)
  const rest = U.rootOfUnity(4 * phase.k - quarters * phase.n, 4 * phase.n)
  const [x, y] = [quarters % 2 === 0 ? re : im, quarters % 2 === 0 ? im : re]
  const parts = [
    [x, y],
    [R.negate(x), y],
    [R.negate(x), R.negate(y)],
    [x, R.negate(y)],
  ][quarters] ?? [x, y]
  return { kind: 'numeric', phase: rest, re: parts[0] ?? re, im: parts[1] ?? im }
}

/** The number as a numeric one; a root of unity keeps its phase exactly. */
export function toNumeric(z: MixingNumber): NumericNumber {
  if (z.kind === 'numeric') return z
  const root = C.asRootOfUnity(z.value)
  if (root !== undefined) return turned(root, R.one, R.zero)
  const { re, im } = C.toComplex(z.value)
  return numeric(enclose(re, C.realPart(z.value)), encloseImaginary(im, z.value))
}

/** Real and imaginary part within their bounds, no phase left. */
export function toRectangle(z: MixingNumber): { readonly re: R.Enclosure; readonly im: R.Enclosure } {
  const { phase, re, im } = toNumeric(z)
  if (phase.k === 0) return { re, im }
  const { re: c, im: s } = toRectangle(numericRoot(phase))
  return {
    re: R.subtract(R.multiply(c, re), R.multiply(s, im)),
    im: R.add(R.multiply(c, im), R.multiply(s, re)),
  }
}

function numericRoot({ k, n }: U.RootOfUnity): NumericNumber {
  const { cos, sin } = cosineAndSine(k, n, 64)
  const near = (scaled: bigint): R.Enclosure => ({ centre: ratioToNumber(scaled, 1n << 64n), radius: 2 ** -52 })
  return numeric(near(cos), near(sin))
}

const withoutPhase = (z: MixingNumber): NumericNumber => {
  const { re, im } = toRectangle(z)
  return numeric(re, im)
}

function enclose(double: number, part: C.Cyclotomic): R.Enclosure {
  const q = C.asRational(part)
  const isDouble = q !== undefined && (q.d & (q.d - 1n)) === 0n && Number.isSafeInteger(Number(q.n))
  return isDouble ? R.exactly(ratioToNumber(q.n, q.d)) : rounded(double)
}

const rounded = (double: number): R.Enclosure => ({ centre: double, radius: 1e-15 * Math.abs(double) })

/** In a field without i, which may be too large with it, an imaginary part is rational only if it is zero. */
function encloseImaginary(double: number, z: C.Cyclotomic): R.Enclosure {
  if (C.isReal(z)) return R.zero
  return z.order % 4 === 0 ? enclose(double, C.imaginaryPart(z)) : rounded(double)
}

type Exact = (a: C.Cyclotomic, b: C.Cyclotomic) => C.Cyclotomic
type Numeric = (a: NumericNumber, b: NumericNumber) => NumericNumber

function combine(a: MixingNumber, b: MixingNumber, exactly: Exact, numerically: Numeric): MixingNumber {
  const result = a.kind === 'exact' && b.kind === 'exact' ? withinField(() => exactly(a.value, b.value)) : undefined
  return result ?? numerically(toNumeric(a), toNumeric(b))
}

/** The exact number; `undefined` where its field would be too large. */
function withinField(work: () => C.Cyclotomic): ExactNumber | undefined {
  try {
    return exact(work())
  } catch (error) {
    if (!(error instanceof C.DegreeLimit)) throw error
    return undefined
  }
}

export function add(a: MixingNumber, b: MixingNumber): MixingNumber {
  if (isZero(a)) return b
  if (isZero(b)) return a
  return combine(a, b, C.add, (x, y) => {
    const [left, right] = U.equals(x.phase, y.phase) ? [x, y] : [withoutPhase(x), withoutPhase(y)]
    return { ...left, re: R.add(left.re, right.re), im: R.add(left.im, right.im) }
  })
}

export function negate(z: MixingNumber): MixingNumber {
  return z.kind === 'exact' ? exact(C.negate(z.value)) : { ...z, re: R.negate(z.re), im: R.negate(z.im) }
}

export const subtract = (a: MixingNumber, b: MixingNumber): MixingNumber => add(a, negate(b))

export function multiply(a: MixingNumber, b: MixingNumber): MixingNumber {
  if (isZero(a) || isZero(b)) return zero
  return combine(a, b, C.multiply, multiplyNumerically)
}

function multiplyNumerically(a: NumericNumber, b: NumericNumber): NumericNumber {
  const isPhaseKept = a.phase.n * b.phase.n <= maximumPhaseOrder
  const [x, y] = isPhaseKept ? [a, b] : [withoutPhase(a), withoutPhase(b)]
  const re = R.subtract(R.multiply(x.re, y.re), R.multiply(x.im, y.im))
  return turned(U.multiply(x.phase, y.phase), re, R.add(R.multiply(x.re, y.im), R.multiply(x.im, y.re)))
}

// Phases of larger order become part of the rectangle.
const maximumPhaseOrder = 2 ** 20

/** The product of all. */
export const product = (...all: readonly MixingNumber[]): MixingNumber => all.reduce(multiply, one)

export const square = (z: MixingNumber): MixingNumber => multiply(z, z)

export function conjugate(z: MixingNumber): MixingNumber {
  return z.kind === 'exact' ? exact(C.conjugate(z.value)) : turned(U.inverse(z.phase), z.re, R.negate(z.im))
}

/** |z|², real. */
export function absSquared(z: MixingNumber): MixingNumber {
  if (z.kind === 'exact') return exact(C.absSquared(z.value))
  return numeric(R.add(R.multiply(z.re, z.re), R.multiply(z.im, z.im)))
}

/** a/b; that b is not zero must be settled before. */
export function divide(a: MixingNumber, b: MixingNumber): MixingNumber {
  return combine(a, b, C.divide, (x, y) => {
    const scale = R.inverse(R.add(R.multiply(y.re, y.re), R.multiply(y.im, y.im)))
    const { phase, re, im } = multiplyNumerically(x, turned(U.inverse(y.phase), y.re, R.negate(y.im)))
    return { kind: 'numeric', phase, re: R.multiply(re, scale), im: R.multiply(im, scale) }
  })
}

export function realPart(z: MixingNumber): MixingNumber {
  return z.kind === 'exact' ? exact(C.realPart(z.value)) : numeric(toRectangle(z).re)
}

/** Im z, as a real number. */
export function imaginaryPart(z: MixingNumber): MixingNumber {
  const result = z.kind === 'exact' ? withinField(() => C.imaginaryPart(z.value)) : undefined
  return result ?? numeric(toRectangle(z).im)
}

/** √x for a real x ≥ 0; exact where x is rational and the field is small enough. */
export function squareRoot(x: MixingNumber): MixingNumber {
  const q = x.kind === 'exact' ? C.asRational(x.value) : undefined
  const result = q === undefined ? undefined : withinField(() => C.squareRoot(q))
  return result ?? numeric(R.squareRoot(toRectangle(x).re))
}

export type Vanishing = 'zero' | 'non-zero' | 'undecided'

/** Whether the number is zero: proved, excluded, or not decided at its digits. */
export function vanishing(z: MixingNumber): Vanishing {
  if (z.kind === 'exact') return C.isZero(z.value) ? 'zero' : 'non-zero'
  const [re, im] = [R.signOf(z.re), R.signOf(z.im)]
  if (re === 0 && im === 0) return 'zero'
  return (re ?? 0) !== 0 || (im ?? 0) !== 0 ? 'non-zero' : 'undecided'
}

/** Whether the number is zero beyond doubt. */
export const isZero = (z: MixingNumber): boolean => vanishing(z) === 'zero'

/** Whether the number differs from zero beyond doubt. */
export const isNonZero = (z: MixingNumber): boolean => vanishing(z) === 'non-zero'

/** The sign of a real number; `undefined` where the digits leave it open. */
export function signOfReal(x: MixingNumber): -1 | 0 | 1 | undefined {
  if (x.kind === 'numeric') return R.signOf(x.re)
  if (!C.isReal(x.value)) throw new Defect('the sign of a number that is not real was asked for')
  return C.signOfReal(x.value)
}

/** Doubles for display and for floating-point algorithms. */
export function toComplex(z: MixingNumber): C.ComplexDouble {
  if (z.kind === 'exact') return C.toComplex(z.value)
  const { re, im } = toRectangle(z)
  return { re: re.centre, im: im.centre }
}

/** Largest distance between the number and its doubles, absolute; 0 for an exact number. */
export const uncertainty = (z: MixingNumber): number => (z.kind === 'exact' ? 0 : Math.hypot(z.re.radius, z.im.radius))

/** |z| as a double. */
export function modulus(z: MixingNumber): number {
  const { re, im } = toComplex(z)
  return Math.hypot(re, im)
}
