// The dependence of elastic ν–e scattering on recoil and couplings:
//   W = L² + R²(1 − y)² − L R z,   dσ/dT = (2 G_F² m_e/π) W,   y = T/E, z = m_e T/E²
// and what a coupling Q̃ common to L and R changes in it. Each form below is a sum of terms of one sign wherever the
// result has one: with w = 1 − y and d = 1 − T/T_max, z = 2(w − d).
// Source: Studenikin:2014ichep eq. (21) with L = (g_V + g_A)/2, R = (g_V − g_A)/2.

import type { Recoil } from '../recoil.js'
import type { ChiralCouplings } from './couplings.js'

/** W(L + Q̃, R + Q̃); never negative below T_max. Q̃, 0 by default, may be far above L and R: it leaves L − R as it is. */
export function elasticWeight(
  { left, right }: ChiralCouplings,
  { fraction, rest, massTerm, room }: Recoil,
  shift = 0,
): number {
  const product = (left + shift) * (right + shift)
  if (product <= 0) return (left + shift) ** 2 + ((right + shift) * rest) ** 2 - product * massTerm
  // L + Q̃ − (R + Q̃) w = L − R w + Q̃ y
  return (left - right * rest + shift * fraction) ** 2 + 2 * product * room
}

/** The factor of 2Q̃ in W(L + Q̃, R + Q̃) − W(L, R): the interference; of either sign. */
export const interferenceWeight = ({ left, right }: ChiralCouplings, { fraction, rest, room }: Recoil): number =>
  fraction * (left - right * rest) + (left + right) * room

/** The factor of Q̃² in it: 1 + w² − z = y² + 2d. */
export const squareWeight = ({ fraction, room }: Recoil): number => fraction ** 2 + 2 * room

/** 2 G_F² M/π in cm²/keV for a target of mass M in GeV. */
export const weakScale = (mass: number, { G_F, hbar_c }: { readonly G_F: number; readonly hbar_c: number }): number =>
  ((2 * G_F ** 2 * mass) / Math.PI) * hbar_c ** 2 * 1e-6

/** π α²/m_e² (1/T − 1/E) in cm²/keV, for T in MeV. */
export const dipoleScale = (
  recoil: number,
  rest: number,
  { alpha, m_e, hbar_c }: { readonly alpha: number; readonly m_e: number; readonly hbar_c: number },
): number => ((Math.PI * (alpha * (hbar_c / m_e)) ** 2) / recoil) * rest * 1e-3
