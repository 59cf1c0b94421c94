import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../src/observables/evaluate.js'

function weak(flavour: string, milliElectronvolts: number): { readonly atom: number; readonly nucleus: number } {
  const result = evaluate('atom-scattering', { E: '18 keV', T: `${milliElectronvolts} meV`, flavour, M: '3728.4 MeV' })
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  const { nucleus } = result.right.parts ?? {}
  return { atom: Number(result.right.value), nucleus: Number(nucleus?.value) }
}

describe('helium as a whole', () => {
  it('has its dip for electron neutrinos at recoils of about 9 meV, as published', () => {
    const spectrum = Array.from({ length: 200 }, (_, k) => 1 + k / 10).map((T) => ({ T, ...weak('e', T) }))
    const least = spectrum.reduce((best, one) => (one.atom < best.atom ? one : best))
    expect(Math.abs(least.T - 9)).toBeLessThan(0.5)
    expect(least.atom).toBeLessThan(1e-3 * least.nucleus)
  })

  it('shows muon neutrinos the neutrons alone where the momentum transfer is small', () => {
    // Z (½ − 2s²) − N/2 + Z (2s² − ½) = −N/2 = −1, over the nucleus alone Z (½ − 2s²) − N/2 = −4s² = −0.95472.
    const { atom, nucleus } = weak('mu', 1e-6)
    expect(atom / nucleus).toBeCloseTo(1 / 0.95472 ** 2, 5)
  })
})
