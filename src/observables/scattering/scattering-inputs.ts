// Inputs of the scattering observables.

import { constants } from '../../physics/constants.js'
import { anti, flavour, millicharge, neutrinoEnergy, quantity, recoilEnergy } from '../common-inputs.js'
import { type ChoiceInput, type FlagInput, nonNegative, positive, type QuantityInput } from '../input.js'
import { type RadiusConvention, radiusFactor } from '../radii/radius-convention.js'

/** Of an electron unless told otherwise. */
export const targetMass: QuantityInput = quantity('energy', 'MeV', 'mass of the target; the electron if not given', {
  domain: positive,
  default: `${constants.m_e.value} GeV`,
})

interface ElectronInputs {
  readonly E: QuantityInput
  readonly T: QuantityInput
}

/** E and T of scattering off an electron, both in MeV. */
export const electronRecoil: ElectronInputs = { E: neutrinoEnergy(), T: recoilEnergy('electron') }

interface BeamInputs extends ElectronInputs {
  readonly flavour: ChoiceInput<'e' | 'mu' | 'tau'>
  readonly anti: FlagInput
}

/** E, T, flavour and kind of a neutrino that scatters off an electron. */
export const electronBeam: BeamInputs = { ...electronRecoil, flavour, anti }

/** ⟨r²⟩ in cm², of either sign. */
export const chargeRadius: QuantityInput = quantity(
  'area',
  'cm^2',
  'mean squared charge radius of the neutrino, beyond the tree-level couplings',
)

/** ⟨r²⟩_eff = ⟨r²⟩ − 6a, which is what a left-handed neutrino shows, from a radius in any of the conventions. */
export const effectiveRadius = (radius: number, convention: RadiusConvention): number =>
  (radiusFactor.physical / radiusFactor[convention]) * radius

/** What every record with a charge radius says of it. */
export const radiusNote = 'The charge radius is that of the neutrino, also where an antineutrino scatters.'

/** In e0; that of the neutrino. */
export const neutrinoCharge: QuantityInput = millicharge('charge of the neutrino (the antineutrino has the opposite)')

/** `0` unless given. */
export const withDefault = (input: QuantityInput, fallback: string): QuantityInput => ({ ...input, default: fallback })

/** In Bohr magnetons. */
export const effectiveMoment: QuantityInput = quantity(
  'magnetic moment',
  'muB',
  'effective magnetic moment of the neutrino',
  { domain: nonNegative },
)

/** Of what couples to the photon, the input to blame for a result of absurd size. */
export const photonInput = ({ q, r2 }: { readonly q: number; readonly r2: number }): 'q' | 'r2' | 'mu' =>
  q !== 0 ? 'q' : r2 !== 0 ? 'r2' : 'mu'
