// What the formulas of spin light are asked with.

import { neutrinoMass, quantity } from '../common-inputs.js'
import { positive, type QuantityInput } from '../input.js'
import type { Citation } from '../observable.js'
import type { SpinLight } from './spin-light-transition.js'

export const spinLightInputs: {
  readonly p: QuantityInput
  readonly m: QuantityInput
  readonly V: QuantityInput
} = {
  p: quantity('energy', 'MeV', 'momentum of the neutrino', { domain: positive }),
  m: neutrinoMass,
  V: quantity(
    'energy',
    'eV',
    'potential of the left-handed neutrino in matter: of ν_e √2 G_F (n_e − n_n/2), with √2 G_F of a mole in a cm³ 7.63e-14 eV',
    { domain: positive },
  ),
}

export const spinLightSources: readonly Citation[] = [
  { key: 'Grigoriev:2005spinlight' },
  { key: 'Lobanov:2005spinlight' },
  { key: 'Kuznetsov:2007spinflip' },
]

const widest = 1e40

/** In units of p; `undefined` where scales are so far apart that doubles overflow. */
export function spinLightRange({
  p,
  m,
  V,
}: {
  readonly p: number
  readonly m: number
  readonly V: number
}): SpinLight | undefined {
  const light = { a: V / (2e6 * p), m: m / (1e6 * p) }
  const isFine = (x: number): boolean => x > 1 / widest && x < widest
  return isFine(light.a) && (m === 0 || isFine(light.m)) ? light : undefined
}
