// Form factor of the two electrons of helium, each in a 1s orbital of effective charge ζ = 27/16 (the variational one):
//   F(q²) = 1/(1 + x)²,  x = (|q| a₀/2ζ)²,  a₀ = 1/(α m_e);   the Fourier transform of ζ³/(π a₀³) exp(−2ζr/a₀)

const effectiveCharge = 27 / 16

export interface AtomicFormFactor {
  /** F, 1 at q² = 0. */
  readonly electrons: number
  /** 1 − F, without cancellation. */
  readonly screened: number
}

/** At a momentum transfer |q|² in GeV². */
export function heliumFormFactor(
  momentumSquared: number,
  { alpha, m_e }: { readonly alpha: number; readonly m_e: number },
): AtomicFormFactor {
  const x = momentumSquared / (2 * effectiveCharge * alpha * m_e) ** 2
  return { electrons: 1 / (1 + x) / (1 + x), screened: (x / (1 + x)) * ((2 + x) / (1 + x)) }
}
