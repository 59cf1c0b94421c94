// Coherent elastic scattering of a neutrino off a whole atom of spin 0: the electrons screen the weak charge of the
// nucleus for electron neutrinos, and its electric charge for every neutrino.

import * as E from 'fp-ts/lib/Either.js'
import { flavour, neutrinoEnergy, number, quantity, recoilEnergy, variant } from '../../common-inputs.js'
import { nonNegative } from '../../input.js'
import { type Observable, observable, type Refusal, refusal } from '../../observable.js'
import { radiusConvention } from '../../radii/radius-convention.js'
import { chargeCoupling, radiusCoupling } from '../electron/couplings.js'
import { dipoleScale, weakScale } from '../electron/elastic-weight.js'
import { crossSectionPart, finiteOutcome } from '../finite-outcome.js'
import { recoilOf } from '../recoil.js'
import {
  chargeRadius,
  effectiveMoment,
  effectiveRadius,
  neutrinoCharge,
  photonInput,
  radiusNote,
  withDefault,
} from '../scattering-inputs.js'
import { type AtomicFormFactor, heliumFormFactor } from './helium-form-factor.js'

export const atomScattering: Observable = observable({
  id: 'atom-scattering',
  title: 'Cross section of coherent elastic neutrino–atom scattering',
  inputs: {
    E: neutrinoEnergy(),
    T: recoilEnergy('atom'),
    flavour,
    Z: number('number of protons and electrons', { domain: { atLeast: 1 }, isWhole: true, default: '2' }),
    N: number('number of neutrons', { domain: { atLeast: 0 }, isWhole: true, default: '2' }),
    M: quantity('energy', 'MeV', 'mass of the atom; 0 stands for (Z + N) m_u, good to about 0.1 %', {
      domain: nonNegative,
      default: '0 MeV',
    }),
    mu: withDefault(effectiveMoment, '0 muB'),
    q: withDefault(neutrinoCharge, '0 e0'),
    r2: withDefault(chargeRadius, '0 cm^2'),
    convention: radiusConvention,
    variant: variant(
      { helium: 'electrons of helium, both 1s with effective charge 27/16', given: 'form factor F_e as given' },
      'helium',
    ),
    F_e: number('form factor of the electrons at q² = −2MT, 1 at q² = 0; for given', { default: '1' }),
  },
  constants: ['G_F', 'm_e', 'sin2_thetaW', 'hbar_c', 'alpha', 'm_u'],
  unit: 'cm^2/keV',
  formula: [
    'dσ/dT = (G_F² M/π) (1 − T/E − MT/2E²) [Z g_V^p + N g_V^n + Z g_V^e F_e + Δ Z (1 − F_e)]² + (π α²/m_e²) (1/T − 1/E) Z² (1 − F_e)² (µ/µ_B)²',
    'g_V^p = ½ − 2s², g_V^n = −½, g_V^e = 2s² + ½ for ν_e and 2s² − ½ for ν_µ and ν_τ, Δ = −(√2 π α/G_F) [⟨r²⟩_eff/3 − q/(MT)]',
    'helium: F_e = 1/(1 + x)², x = MT/(2 ζ² α² m_e²), ζ = 27/16',
  ],
  latex: [
    '\\frac{d\\sigma}{dT} = \\frac{G_F^2M}{\\pi}\\left(1-\\frac TE-\\frac{MT}{2E^2}\\right)\\left[Zg_V^p+Ng_V^n+Zg_V^eF_e+\\Delta Z(1-F_e)\\right]^2 + \\frac{\\pi\\alpha^2}{m_e^2}\\left(\\frac1T-\\frac1E\\right)Z^2(1-F_e)^2\\left(\\frac{\\mu}{\\mu_B}\\right)^2',
  ],
  sources: [{ key: 'Cadeddu:2019helium' }, { key: 'Studenikin:2021review' }],
  conventions: [
    radiusNote,
    'The same for antineutrinos, at tree level: q and r2 are those of the neutrino.',
    'The formula is the coherent sum of the vector amplitudes of nucleus and electrons, derived; the paper cited describes the process, and the place of its dip is compared.',
  ],
  validity: [
    'An atom of spin 0 in its ground state that takes the recoil as a whole: |q| up to some keV; the nucleus is a point.',
    'The 1s orbitals of helium give its form factor to some per cent.',
    'Tree level; neutrino masses are neglected.',
  ],
  examples: [
    {
      inputs: { E: '10 keV', T: '1 meV', flavour: 'e', M: '3728.4 MeV' },
      value: 4.23148871182908e-44,
      within: 1e-12,
      from: '50-digit evaluation with mpmath',
    },
    {
      inputs: { E: '15 keV', T: '50 meV', flavour: 'e', mu: '7e-13 muB' },
      value: 3.05610689806123e-44,
      within: 1e-12,
      from: '50-digit evaluation with mpmath',
    },
    {
      inputs: {
        E: '12 keV',
        T: '20 meV',
        flavour: 'mu',
        M: '3728.4 MeV',
        mu: '1e-13 muB',
        q: '-1e-16 e0',
        r2: '3e-31 cm^2',
      },
      value: 1.9060285460435e-43,
      within: 1e-12,
      from: '50-digit evaluation with mpmath',
    },
  ],
  limits: [
    {
      statement: 'without electrons: the nucleus',
      inputs: { E: '1 MeV', T: '0.1 eV', flavour: 'e', variant: 'given', F_e: '0', mu: '1e-13 muB' },
      equals: { id: 'cevns', inputs: { E: '1 MeV', T: '0.1 eV', Z: '2', N: '2', mu: '1e-13 muB' } },
      within: 1e-14,
    },
  ],
  evaluate: (inputs, constants) => {
    const { E: energy, T, Z, N, mu, q, r2 } = inputs
    const mass = inputs.M === 0 ? (Z + N) * constants.m_u * 1e3 : inputs.M
    const recoil = recoilOf(energy, T, mass)
    if (E.isLeft(recoil)) return recoil
    const cloud = electronCloud(inputs, 2e-6 * mass * T, constants)
    if (E.isLeft(cloud)) return cloud
    const { electrons, screened } = cloud.right
    const s2 = constants.sin2_thetaW
    const nucleus = (0.5 - 2 * s2) * Z - 0.5 * N
    const charged = (2 * s2 + (inputs.flavour === 'e' ? 0.5 : -0.5)) * Z * electrons
    const photon =
      chargeCoupling(q, T, mass * 1e-3, constants) + radiusCoupling(effectiveRadius(r2, inputs.convention), constants)
    const shift = -2 * photon * Z * screened
    const scale = (weakScale(mass * 1e-3, constants) / 2) * recoil.right.room
    const magnetic = dipoleScale(T, recoil.right.rest, constants) * (Z * screened * mu) ** 2
    const weak = nucleus + charged
    return finiteOutcome(photonInput(inputs), scale * (weak + shift) ** 2 + magnetic, {
      notes: inputs.M === 0 ? [`M is (Z + N) m_u = ${Number(mass.toPrecision(7))} MeV, an approximation.`] : [],
      parts: {
        weak: crossSectionPart(scale * weak ** 2, 'weak interaction of nucleus and electrons'),
        interference: crossSectionPart(2 * scale * weak * shift, 'weak with charge and radius'),
        photon: crossSectionPart(scale * shift ** 2, 'charge and radius squared'),
        magnetic: crossSectionPart(magnetic, 'quadratic in the magnetic moment'),
        nucleus: crossSectionPart(scale * nucleus ** 2, 'weak interaction of the nucleus, were it alone'),
        'form-factor-electrons': { value: electrons, unit: '1', meaning: 'F_e' },
      },
    })
  },
})

interface CloudInputs {
  readonly variant: 'helium' | 'given'
  readonly Z: number
  readonly F_e: number
}

function electronCloud(
  { variant: form, Z, F_e }: CloudInputs,
  momentumSquared: number,
  constants: { readonly alpha: number; readonly m_e: number },
): E.Either<Refusal, AtomicFormFactor> {
  if (form === 'given') return E.right({ electrons: F_e, screened: 1 - F_e })
  if (Z !== 2) return refusal('Z', '2, for variant=helium', 'Other atoms need variant=given and their F_e.')
  return E.right(heliumFormFactor(momentumSquared, constants))
}
