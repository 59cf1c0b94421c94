// Spin light of a Dirac neutrino in matter: rate and power.

import { magneticMoment } from '../common-inputs.js'
import { bohrMagneton, type Observable, observable, outcome, refusal } from '../observable.js'
import { spinLightInputs, spinLightRange, spinLightSources } from './spin-light-inputs.js'
import { spinLightTotals } from './spin-light-transition.js'

const mpmath = { within: 1e-12, from: '50-digit evaluation with mpmath' } as const

export const spinLight: Observable = observable({
  id: 'spin-light',
  title: 'Spin light of a neutrino in matter: photons per second',
  inputs: { mu: magneticMoment('magnetic moment'), ...spinLightInputs },
  constants: ['alpha', 'm_e', 'hbar'],
  unit: 's^-1',
  formula: [
    'Γ = µ²/2π ∫ dx (ω³/J) [L R′ x (1 − c′) + R L′ (2 − x)(1 + c′)],  x = 1 − cos θ from 0 to 2',
    'E_s = √((p − s a)² + m²) + a,  a = V/2,  helicity s = −1 → +1,  ω of spin-light-photon-energy',
    'L, R = (1 ± (p + a)/√((p + a)² + m²))/2,  R′, L′ = (1 ± β′)/2,  β′ = (p′ − a)/√((p′ − a)² + m²),  J = 1 − β′c′',
    'p′ = |p − k|,  c′ = cosine between p′ and k',
  ],
  latex: [
    "\\Gamma = \\frac{\\mu^2}{2\\pi}\\int_0^2 dx\\,\\frac{\\omega^3}{1-\\beta'c'}\\left[L R' x(1-c') + R L'(2-x)(1+c')\\right]",
  ],
  sources: spinLightSources,
  conventions: [
    'The formula is derived here from ½ µ ν̄σ^{µν}ν F_{µν}; it was compared with amplitudes from explicit spinors and γ matrices.',
    'µ_B = √(4πα)/2m_e. With κ = V/2m the limits are (1/4π) 64/3 µ²κ³p²m for κ ≪ m/p ≪ 1 and (1/4π) 4µ²κ²m²p for m/p ≪ κ ≪ p/m; in units with α = e², where µ² is 4π times smaller, the factor 1/4π is absent.',
    'V is the potential energy of the left-handed neutrino in matter; that of the right-handed one is 0.',
  ],
  validity: [
    'One Dirac neutrino, moment on the diagonal; homogeneous, unpolarised matter at rest.',
    'The photon is that of the vacuum: ω far above the plasma frequency, and 2pV above its square, the threshold of light neutrinos; matter dense enough for V is often too dense for that.',
    'Left-handed neutrinos with V > 0; those with V < 0 do not radiate, their antineutrinos, of potential −V, do.',
  ],
  forModel: 'none',
  examples: [
    { inputs: { mu: '1e-11 muB', p: '10 MeV', m: '1 eV', V: '1e-9 eV' }, value: 2.7479343145428e-34, ...mpmath },
    { inputs: { mu: '3e-12 muB', p: '1e6 MeV', m: '0.1 eV', V: '20 eV' }, value: 3.821220123382892e-8, ...mpmath },
    { inputs: { mu: '1e-11 muB', p: '1e-8 MeV', m: '1 eV', V: '1e-6 eV' }, value: 2.830391809583314e-45, ...mpmath },
    { inputs: { mu: '2e-11 muB', p: '1e-4 MeV', m: '1e3 eV', V: '1e5 eV' }, value: 1.648636704119035e-6, ...mpmath },
    { inputs: { mu: '1e-10 muB', p: '1e3 MeV', m: '0 eV', V: '5 eV' }, value: 2.6536250922900912e-9, ...mpmath },
    { inputs: { mu: '1e-11 muB', p: '5 MeV', m: '0.05 eV', V: '7.6e-14 eV' }, value: 1.241969885162791e-44, ...mpmath },
    { inputs: { mu: '1e-12 muB', p: '0.3 MeV', m: '1e-3 eV', V: '4e-3 eV' }, value: 5.094960194180177e-23, ...mpmath },
    { inputs: { mu: '1e-11 muB', p: '1e-6 MeV', m: '3 eV', V: '1e3 eV' }, value: 5.180700285993371e-13, ...mpmath },
  ],
  limits: [],
  evaluate: ({ mu, p, m, V }, { hbar, ...used }) => {
    const light = spinLightRange({ p, m, V })
    if (light === undefined) return refusal('V', 'V and m within a factor of 1e40 of p')
    const { rate, power, right } = spinLightTotals(light)
    const momentum = p * 1e-3
    const factor = ((bohrMagneton(used) * mu) ** 2 * momentum ** 3) / hbar
    const energy = (power / rate) * p * 1e6
    return outcome(factor * rate, {
      parts: {
        power: { value: factor * power * p * 1e6, unit: 'eV/s', meaning: 'energy radiated per second' },
        energy: { value: energy, unit: 'eV', meaning: 'mean energy of the photons' },
        right: {
          value: right / rate,
          unit: '1',
          meaning: 'share of the photons with helicity +1; 1 is full circular polarisation, 1/2 none',
        },
      },
    })
  },
})
