// The one-loop function of the dipole moments of light neutrinos in the minimally extended Standard Model [Giunti:2014ixa],
//   f(a) = ¾ [1 + 1/(1−a) − 2a/(1−a)² − 2a² ln a/(1−a)³],   a = m_l²/m_W²,   f(0) = 3/2, f(1) = 5/4.
// Between different states the constant 3/2 drops out by unitarity and only g(a) = f(a) − 3/2 = −¾a + O(a² ln a) survives.
// It is never formed as a difference: g(a) = ¾ a/(1−a) [1 − 2/(1−a) − 2a ln a/(1−a)²] keeps every digit for e, µ and τ.

/** g(a) = f(a) − 3/2, to full relative accuracy for a ≥ 0. */
export function loopFunctionExcess(a: number): number {
  if (a === 0) return 0
  const delta = a - 1
  if (Math.abs(delta) < seriesRadius) return seriesAroundOne(delta) - 3 / 2
  const complement = 1 - a
  return (0.75 * a * (1 - 2 / complement - (2 * a * Math.log(a)) / (complement * complement))) / complement
}

/** f(a), for a ≥ 0. */
export const loopFunction = (a: number): number => 3 / 2 + loopFunctionExcess(a)

/** The reviews' leading form of g(a): −¾a. It is 0.6 % too large in size for the τ. */
export const leadingExcess = (a: number): number => -0.75 * a

const seriesRadius = 0.1

/**
 * f around the removable singularity at a = 1, with δ = a − 1 and ln(1+δ) = Σ l_k δᵏ, l_k = (−1)^{k+1}/k:
 *   f = ¾ [1 − 1/δ − 2(1+δ)/δ² + 2(1+δ)² ln(1+δ)/δ³] = ¾ [1 + 2 Σ_{n≥0} (l_{n+3} + 2 l_{n+2} + l_{n+1}) δⁿ],
 * the terms in δ⁻² and δ⁻¹ cancelling; f = 5/4 − δ/8 + δ²/20 − δ³/40 + …
 */
function seriesAroundOne(delta: number): number {
  let sum = 1
  let power = 1
  for (let n = 0; n < 60; n++) {
    const term = 2 * (logCoefficient(n + 3) + 2 * logCoefficient(n + 2) + logCoefficient(n + 1)) * power
    sum += term
    if (Math.abs(term) < 1e-18) break
    power *= delta
  }
  return 0.75 * sum
}

const logCoefficient = (k: number): number => (k % 2 === 1 ? 1 : -1) / k
