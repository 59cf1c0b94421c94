// Inputs of the scattering observables.

import { constants } from '../../physics/constants.js'
import { anti, flavour, millicharge, neutrinoEnergy, quantity, recoilEnergy } from '../common-inputs.js'
import { type ChoiceInput, type FlagInput, nonNegative, positive, type QuantityInput } from '../input.js'

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

/** What ⟨r²⟩ stands for; `effectiveRadius` reads it. */
export const normalisation: ChoiceInput<'effective' | 'form-factor'> = {
  kind: 'choice',
  meaning: 'what the charge radius stands for',
  choices: {
    effective: '<r2> - 6a, all that a left-handed neutrino shows (8.3e-33 cm^2 in size for nu_e in the SM)',
    'form-factor': '6 df_Q/dq2 alone, with the anapole a = -<r2>/6 of the SM (4.1e-33 cm^2 in size for nu_e)',
  },
  default: 'effective',
}

/** Which derivative of f_Q is called ⟨r²⟩; `effectiveRadius` reads it. */
export const radiusSign: ChoiceInput<'plus' | 'minus'> = {
  kind: 'choice',
  meaning: 'sign in the definition of the charge radius',
  choices: {
    plus: '<r2> = +6 df_Q/dq2: negative in the SM',
    minus: '<r2> = -6 df_Q/dq2, as the reviews print it: positive in the SM',
  },
  default: 'plus',
}

/** ⟨r²⟩_eff = ⟨r²⟩ − 6a with the +6 definition, from a radius in any of the conventions. */
export const effectiveRadius = (radius: number, norm: 'effective' | 'form-factor', sign: 'plus' | 'minus'): number =>
  (norm === 'effective' ? 1 : 2) * (sign === 'plus' ? 1 : -1) * radius

/** Notes that every record with a charge radius carries. */
export const radiusConventions: readonly string[] = [
  'The charge radius is that of the neutrino, also where an antineutrino scatters.',
]

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
