// The group that entrywise rules generate: the maps z → ζᵉ z and z → ζᵉ z̄, ζ = exp(2πi/n). It is dihedral of order 2n.
// An element is one integer, 2e + c with c = 1 for conjugation; n is handed to each operation.

export type Gain = number

export const identity: Gain = 0

export const gain = (exponent: number, conjugates: boolean, n: number): Gain =>
  2 * (((exponent % n) + n) % n) + (conjugates ? 1 : 0)

export const exponentOf = (g: Gain): number => g >> 1

export const conjugates = (g: Gain): boolean => (g & 1) === 1

/** g after h: z → g(h(z)). Conjugation in g turns the phase of h around. */
export function compose(g: Gain, h: Gain, n: number): Gain {
  const exponent = (g & 1) === 0 ? (g >> 1) + (h >> 1) : (g >> 1) - (h >> 1)
  return 2 * (((exponent % n) + n) % n) + ((g ^ h) & 1)
}

/** A phase has the opposite phase as its inverse; z → ζᵉ z̄ is its own inverse. */
export const inverse = (g: Gain, n: number): Gain => ((g & 1) === 1 ? g : 2 * ((n - (g >> 1)) % n))
