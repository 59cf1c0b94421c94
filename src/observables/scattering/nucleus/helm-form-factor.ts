// Helm's form factor of a nucleus: a sphere with a smeared surface.
//   F(q²) = 3 j₁(qR₀)/(qR₀) exp(−q²s²/2),  R₀² = (5/3)(R² − 3s²),  so that R is the rms radius
// Source: Cadeddu:2017csi (used there for the neutron distribution); s = 0.9 fm is the customary surface thickness.

export interface HelmInput {
  /** |q| in fm⁻¹. */
  readonly momentum: number
  /** rms radius R in fm; R² > 3s². */
  readonly radius: number
  /** Surface thickness s in fm. */
  readonly surface: number
}

export function helmFormFactor({ momentum, radius, surface }: HelmInput): number {
  const sphere = Math.sqrt((5 / 3) * (radius - Math.sqrt(3) * surface) * (radius + Math.sqrt(3) * surface))
  return uniformSphere(momentum * sphere) * Math.exp(-((momentum * surface) ** 2) / 2)
}

/** 3 j₁(x)/x = 3 (sin x − x cos x)/x³, by its series where the difference cancels. */
export function uniformSphere(x: number): number {
  if (x > 2) return (3 * (Math.sin(x) / x - Math.cos(x))) / x / x
  let [term, sum] = [1, 1]
  for (let k = 2; Math.abs(term) > 1e-18; k++) {
    // 2k/(2k+1)! over the term before: −x²/((2k+1)(2k−2)).
    term *= -(x * x) / ((2 * k + 1) * (2 * k - 2))
    sum += term
  }
  return sum
}
