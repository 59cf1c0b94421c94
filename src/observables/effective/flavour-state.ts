// A flavour neutrino on its way, in the mass basis: |ν_l⟩ = Σ_k U*_lk |ν_k⟩, |ν̄_l⟩ = Σ_k U_lk |ν̄_k⟩, each mass state with
// the phase exp(−i m_k² L/2E). The common phase is left out: Δm² is taken to the lightest state, as a product, so that
// nearly degenerate masses lose no digits.

import type { Complex, ComplexMatrix } from '../one-loop-moments.js'

export const flavourRow = { e: 0, mu: 1, tau: 2 } as const

/** The amplitudes φ_k at production. */
export const atSource = (
  mixing: ComplexMatrix,
  flavour: keyof typeof flavourRow,
  isAnti: boolean,
): readonly Complex[] => (mixing[flavourRow[flavour]] ?? []).map(({ re, im }) => ({ re, im: isAnti ? im : 0 - im }))

/** (m_k² − m_0²) L/2E for each state, m_0 the lightest mass; masses in eV, L in cm, E in MeV, ħc in GeV cm. */
export function oscillationPhases(
  masses: readonly number[],
  { L, E, hbar_c }: { readonly L: number; readonly E: number; readonly hbar_c: number },
): readonly number[] {
  const lightest = Math.min(...masses)
  const perSquare = L / (2 * E * 1e6 * (hbar_c * 1e9))
  return masses.map((m) => (m - lightest) * ((m + lightest) * perSquare))
}

/** φ_k exp(−i·phase_k). */
export const propagated = (state: readonly Complex[], phases: readonly number[]): readonly Complex[] =>
  state.map(({ re, im }, k) => {
    const [cos, sin] = [Math.cos(phases[k] ?? 0), Math.sin(phases[k] ?? 0)]
    return { re: re * cos + im * sin, im: im * cos - re * sin }
  })
