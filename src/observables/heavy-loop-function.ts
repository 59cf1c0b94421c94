// The one-loop function of the diagonal magnetic moment of a Dirac neutrino of any mass, for one charged lepton,
//   I(a,b) = ∫₀¹dx { [4x²(1+x) − x(1−x)(2x(a+b)−4a)]/D(x) − [4x(1−x)(x−2) + x²(2(1−x)(a+b)−4a)]/D(1−x) },
//   D(x) = a(1−x) + x − bx(1−x),   a = m_l²/m_W²,   b = m_ν²/m_W²                             [Giunti:2014ixa].
// With x → 1−x in the second term the numerators add up to 4x(1+x) − (1−x)(2x(a+b) − 4a), and with multiples of D split off
//   I(a,b) = 2 + 2 ∫₀¹dx [a(1−x)² + x(1+2x)]/D(x):
// below threshold everything is positive and no digit is lost. I(a,0) = 4f(a), f of loop-function.ts;
// I(0,b) = 6(1 + 5b/18 + O(b²)); I → 2 for b → ∞.
// For √b > 1 + √a the neutrino decays into W and charged lepton, D has two zeros, and I is complex. Its real part is the
// principal value, which is elementary. From below, I grows without bound as 1/√(threshold − b).

import { integrate } from './quadrature.js'

export interface HeavyLoopValue {
  /** Re I(a,b). */
  readonly real: number
  /** √b > 1 + √a: I has an imaginary part as well. */
  readonly isAboveThreshold: boolean
}

/** Ratios up to which nothing overflows. */
export const largestRatio = 1e70

/** Re I(a,b) for 0 ≤ a, b ≤ `largestRatio`; `undefined` outside, and where it is infinite: at the threshold. */
export function heavyLoopFunction(a: number, b: number): HeavyLoopValue | undefined {
  if (!(a >= 0 && a <= largestRatio && b >= 0 && b <= largestRatio)) return undefined
  const root = Math.sqrt(a)
  // 4b·min D = (threshold − b)(b − (1−√a)²)
  const belowThreshold = a === 0 ? 1 - b : (1 + root) ** 2 - b
  if (belowThreshold === 0) return undefined
  const isAboveThreshold = belowThreshold < 0
  const integral = isAboveThreshold ? principalValue(a, b) : positiveIntegral(a, b, belowThreshold)
  return { real: 2 + 2 * integral, isAboveThreshold }
}

const numerator = (a: number, x: number, complement: number): number => a * complement * complement + x * (1 + 2 * x)

/** Below threshold, in t = x − c with c where D is least on [0,1], so that D is a sum of positive terms. */
function positiveIntegral(a: number, b: number, belowThreshold: number): number {
  // D = x(1 − b + bx), and x drops out.
  if (a === 0) return integrate((x) => (1 + 2 * x) / (1 - b + b * x), 0, 1)
  const c = b === 0 ? (a > 1 ? 1 : 0) : Math.min(1, Math.max(0, (a + b - 1) / (2 * b)))
  const isInside = c > 0 && c < 1
  const least = c === 0 ? a : c === 1 ? 1 : (belowThreshold * (b - (1 - Math.sqrt(a)) ** 2)) / (4 * b)
  const slope = isInside ? 0 : c === 0 ? 1 - a - b : 1 + b - a
  const integrand = (t: number): number => numerator(a, c + t, 1 - c - t) / (least + slope * t + b * t * t)
  return integrate(integrand, -c, 0) + integrate(integrand, 0, 1 - c)
}

/**
 * Above threshold D = b(x−x₁)(x−x₂), 0 < x₁ < x₂ < 1. With n(x) = a(1−x)² + x(1+2x) and L(x) = ln((1−x)/x) the principal
 * value of ∫ n/D is (2+a)/b + [n(x₂)L(x₂) − n(x₁)L(x₁)]/(b(x₂−x₁)), the differences taken so that they survive x₁ → x₂.
 */
function principalValue(a: number, b: number): number {
  if (a === 0) return 2 / b - ((1 + (2 * (b - 1)) / b) * Math.log(b - 1)) / b
  const root = Math.sqrt(a)
  const lambda = Math.sqrt((Math.sqrt(b) - 1 - root) * (Math.sqrt(b) + 1 + root) * (b - (1 - root) ** 2))
  // x₁x₂ = a/b, (1−x₁)(1−x₂) = 1/b.
  const x2 = (a + b - 1 + lambda) / (2 * b)
  const x1 = a / (b * x2)
  const complement1 = (1 + b - a + lambda) / (2 * b)
  const complement2 = 1 / (b * complement1)
  const gap = lambda / b
  const [n1, n2] = [numerator(a, x1, complement1), numerator(a, x2, complement2)]
  const [log1, log2] = [Math.log(complement1 / x1), Math.log(complement2 / x2)]
  const slopeOfN = 1 - 2 * a + (2 + a) * (x1 + x2)
  const step = gap / (x2 * complement1)
  const differenceOfLogs = step < 0.5 ? Math.log1p(-step) : log2 - log1
  return (2 + a + (slopeOfN * (log1 + log2)) / 2 + ((n1 + n2) / 2) * (differenceOfLogs / gap)) / b
}
