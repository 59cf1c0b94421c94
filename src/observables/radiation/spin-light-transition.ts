// Spin light: a Dirac neutrino of helicity −1 in homogeneous, unpolarised matter at rest becomes one of helicity +1 and emits a
// photon. The field obeys (i∂̸ − m − V γ⁰ (1 − γ⁵)/2) ν = 0, so that E_s = √((p − s a)² + m²) + a with a = V/2, s the helicity;
// the moment acts by ½ µ ν̄ σ^{µν} ν F_{µν}. Everything below is in units of the initial momentum. With x = 1 − cos θ, θ the
// angle of the photon to the neutrino, ε = √((1 + a)² + m²), δ = ε − 1 − a and y = δ + x:
//   ω = 2a (y + a x)/(y (y + 2a)),   |p − k| = p' = (y² + 2a x (y + a))/(y (y + 2a)),
//   Γ = µ² p³/2π ∫₀² dx (ω³/J) [L R' x (1 − c') + R L' (2 − x)(1 + c')],   J = 1 − β' c',
// c' the cosine between the photon and p', L, R = (1 ± (1 + a)/ε)/2 and R', L' = (1 ± β')/2 the weights of the chiralities,
// β' = (p' − a)/(ε − ω). The first term has photons of helicity +1, the second of −1. All differences are written as sums.
// Derived here; compared with amplitudes from explicit spinors and γ matrices. Grigoriev:2005spinlight,
// Lobanov:2005spinlight.

/** p = 1. */
export interface SpinLight {
  /** V/2p. */
  readonly a: number
  /** m/p. */
  readonly m: number
}

export interface Emission {
  /** Photon energy. */
  readonly omega: number
  /** dΓ/dx in units of µ² p³, for photons of helicity +1 and −1. */
  readonly right: number
  readonly left: number
}

/** Photon energy at x = 1 − cos θ; of a massless neutrino at x = 0 the limit of small angles. */
export function photonEnergy({ a, m }: SpinLight, x: number): number {
  const y = excess({ a, m }) + x
  if (y === 0) return 1 + a
  return (2 * a * (y + a * x)) / (y * (y + 2 * a))
}

/** The emission at x; `rest` = 2 − x. */
export function emission({ a, m }: SpinLight, x: number, rest: number): Emission {
  const epsilon = Math.hypot(1 + a, m)
  const delta = excess({ a, m })
  const y = delta + x
  const denominator = y * (y + 2 * a)
  const omega = (2 * a * (y + a * x)) / denominator
  const q = y * y + 2 * a * x * (y + a)
  const away = (x * (y + 2 * a) ** 2) / q
  const along = (y * y * rest) / q
  const offset = ((1 + a) * y * y - 2 * a * delta * (y + a)) / denominator
  const [right, left] = chiralities(offset, m)
  const beta = offset / Math.hypot(offset, m)
  const jacobian = offset >= 0 ? 2 * left + beta * away : 2 * right - beta * along
  const strength = omega ** 3 / (jacobian * 2 * Math.PI)
  const leftBefore = (epsilon + 1 + a) / (2 * epsilon)
  const rightBefore = (m / epsilon) * (m / (2 * (epsilon + 1 + a)))
  return {
    omega,
    right: strength * leftBefore * right * x * away,
    left: strength * rightBefore * left * rest * along,
  }
}

/** ε − 1 − a. */
const excess = ({ a, m }: SpinLight): number => m * (m / (Math.hypot(1 + a, m) + 1 + a))

/** (1 ± z/√(z² + m²))/2. */
function chiralities(z: number, m: number): readonly [number, number] {
  const energy = Math.hypot(z, m)
  const large = (1 + Math.abs(z) / energy) / 2
  const small = (m / energy) * (m / (2 * (energy + Math.abs(z))))
  return z >= 0 ? [large, small] : [small, large]
}

export interface SpinLightTotals {
  /** Γ/(µ² p³). */
  readonly rate: number
  /** Power in units of µ² p⁴. */
  readonly power: number
  /** The part of the rate with photons of helicity +1. */
  readonly right: number
}

/**
 * The integrals over the angle. With x = 2/(1 + e^{−v}) the integrand falls off exponentially on both sides, and the trapezoidal
 * rule converges exponentially: the step is halved until nothing changes by more than 1e-14 of it.
 */
export function spinLightTotals(light: SpinLight): SpinLightTotals {
  const smallest = Math.min(1, light.a, light.m === 0 ? 1 : excess(light))
  const low = Math.floor(Math.log(smallest)) - reach
  let step = 0.5
  let sum = sums(light, { low, step, first: 0 })
  let before = sum
  do {
    before = sum
    const between = sums(light, { low, step, first: step / 2 })
    sum = {
      rate: (before.rate + between.rate) / 2,
      power: (before.power + between.power) / 2,
      right: (before.right + between.right) / 2,
    }
    step /= 2
  } while (step > finestStep && Math.abs(sum.rate - before.rate) > agreement * sum.rate)
  return sum
}

/** e^{−42} is 6e-19. */
const reach = 42
const finestStep = 1 / 64
const agreement = 1e-14

/** The trapezoidal sum over v = low + first, low + first + step, … up to `reach`, times the step. */
function sums(
  light: SpinLight,
  { low, step, first }: { readonly low: number; readonly step: number; readonly first: number },
): SpinLightTotals {
  let [rate, power, right] = [0, 0, 0]
  const count = Math.round((reach - low) / step)
  for (let k = 0; k < count; k++) {
    const v = low + first + k * step
    const x = 2 / (1 + Math.exp(-v))
    const rest = 2 / (1 + Math.exp(v))
    const at = emission(light, x, rest)
    const weight = (step * x * rest) / 2
    rate += weight * (at.right + at.left)
    power += weight * (at.right + at.left) * at.omega
    right += weight * at.right
  }
  return { rate, power, right }
}
