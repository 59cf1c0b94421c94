// Coherent elastic scattering of a neutrino off a nucleus: weak, charge, radius and magnetic moment.

import * as E from 'fp-ts/lib/Either.js'
import { neutrinoEnergy, number, quantity, recoilEnergy, variant } from '../../common-inputs.js'
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
import { helmFormFactor } from './helm-form-factor.js'

const rmsRadius = (of: string) =>
  quantity('length', 'fm', `rms radius of the ${of}, for helm`, { domain: nonNegative, default: '0 fm' })
const formFactor = (of: string) => number(`form factor of the ${of} at q² = −2MT, for given`, { default: '1' })

export const cevns: Observable = observable({
  id: 'cevns',
  title: 'Cross section of coherent elastic neutrino–nucleus scattering',
  inputs: {
    E: neutrinoEnergy(),
    T: recoilEnergy('nucleus'),
    Z: number('number of protons', { domain: { atLeast: 1 }, isWhole: true }),
    N: number('number of neutrons', { domain: { atLeast: 0 }, isWhole: true }),
    M: quantity('energy', 'MeV', 'mass of the nucleus; 0 stands for (Z + N) m_u, good to about 0.1 %', {
      domain: nonNegative,
      default: '0 MeV',
    }),
    mu: withDefault(effectiveMoment, '0 muB'),
    q: withDefault(neutrinoCharge, '0 e0'),
    r2: withDefault(chargeRadius, '0 cm^2'),
    convention: radiusConvention,
    variant: variant(
      {
        point: 'form factors 1: |q| far below the inverse radius',
        helm: 'Helm form factors with the rms radii R_p and R_n',
        given: 'form factors F_p and F_n as given',
      },
      'point',
    ),
    R_p: rmsRadius('protons'),
    R_n: rmsRadius('neutrons'),
    s: quantity('length', 'fm', 'surface thickness, for helm', { domain: nonNegative, default: '0.9 fm' }),
    F_p: formFactor('protons'),
    F_n: formFactor('neutrons'),
  },
  constants: ['G_F', 'm_e', 'sin2_thetaW', 'hbar_c', 'alpha', 'm_u'],
  unit: 'cm^2/keV',
  formula: [
    'dσ/dT = (G_F² M/π) (1 − T/E − MT/2E²) [(g_V^p + Δ) Z F_p + g_V^n N F_n]² + (π α²/m_e²) (1/T − 1/E) Z² F_p² (µ/µ_B)²',
    'g_V^p = ½ − 2s², g_V^n = −½, Δ = −(√2 π α/G_F) [⟨r²⟩_eff/3 − q/(MT)]',
    'helm: F = 3 j₁(|q|R₀)/(|q|R₀) exp(−q²s²/2), R₀² = (5/3)(R² − 3s²), q² = 2MT',
  ],
  latex: [
    '\\frac{d\\sigma}{dT} = \\frac{G_F^2M}{\\pi}\\left(1-\\frac TE-\\frac{MT}{2E^2}\\right)\\left[(g_V^p+\\Delta)ZF_p + g_V^nNF_n\\right]^2 + \\frac{\\pi\\alpha^2}{m_e^2}\\left(\\frac1T-\\frac1E\\right)Z^2F_p^2\\left(\\frac{\\mu}{\\mu_B}\\right)^2',
  ],
  sources: [{ key: 'Cadeddu:2018radii' }, { key: 'Cadeddu:2017csi' }, { key: 'Giunti:2014ixa' }],
  conventions: [
    radiusNote,
    'The same for every flavour and for antineutrinos, at tree level: q and r2 are those of the neutrino that scatters.',
    'Charge and radius have the opposite sign of those in scattering off electrons.',
  ],
  validity: [
    'A nucleus of spin 0 that stays in its ground state; neutrino masses are neglected.',
    'Tree level: radiative corrections to g_V^p are of the size of g_V^p itself and differ with the flavour.',
    'The magnetic bracket of a nucleus of spin 0 has T/(4E²) more, T²/(4E²) of it: left out, as usual.',
    'One flavour: transition charges and radii would add without interference.',
  ],
  examples: [
    {
      inputs: { E: '30 MeV', T: '20 keV', Z: '18', N: '22', M: '37215.5 MeV' },
      value: 4.1246903639791e-41,
      within: 1e-12,
      from: '50-digit evaluation with mpmath',
    },
    {
      inputs: { E: '30 MeV', T: '10 keV', Z: '55', N: '78', mu: '1e-9 muB', q: '-2e-8 e0', r2: '4e-32 cm^2' },
      value: 1.41964248208417e-39,
      within: 1e-12,
      from: '50-digit evaluation with mpmath',
    },
    {
      inputs: {
        E: '30 MeV',
        T: '20 keV',
        Z: '18',
        N: '22',
        M: '37215.5 MeV',
        mu: '1e-9 muB',
        q: '1e-7 e0',
        r2: '-1e-32 cm^2',
        variant: 'helm',
        R_p: '3.39 fm',
        R_n: '3.45 fm',
      },
      value: 7.17986392507422e-42,
      within: 1e-12,
      from: '50-digit evaluation with mpmath',
    },
  ],
  limits: [
    {
      statement: 'every definition of the radius is the same physics',
      inputs: {
        E: '30 MeV',
        T: '10 keV',
        Z: '55',
        N: '78',
        r2: '4e-32 cm^2',
        convention: 'review-2014',
      },
      equals: { id: 'cevns', inputs: { E: '30 MeV', T: '10 keV', Z: '55', N: '78', r2: '-8e-32 cm^2' } },
      within: 1e-14,
    },
    {
      statement: 'small momentum transfer: a point',
      inputs: { E: '1 MeV', T: '1 meV', Z: '18', N: '22', variant: 'helm', R_p: '3.4 fm', R_n: '3.5 fm' },
      equals: { id: 'cevns', inputs: { E: '1 MeV', T: '1 meV', Z: '18', N: '22' } },
      within: 1e-7,
    },
  ],
  evaluate: (inputs, constants) => {
    const { E: energy, T, Z, N, mu, q, r2 } = inputs
    const mass = inputs.M === 0 ? (Z + N) * constants.m_u * 1e3 : inputs.M
    const recoil = recoilOf(energy, T, mass)
    if (E.isLeft(recoil)) return recoil
    const factors = formFactors(inputs, (Math.sqrt(2 * mass) * Math.sqrt(T)) / (constants.hbar_c * 1e16))
    if (E.isLeft(factors)) return factors
    const { proton, neutron } = factors.right
    const photon =
      chargeCoupling(q, T, mass * 1e-3, constants) + radiusCoupling(effectiveRadius(r2, inputs.convention), constants)
    const weakCharge = (0.5 - 2 * constants.sin2_thetaW) * Z * proton - 0.5 * N * neutron
    const shift = -2 * photon * Z * proton
    const scale = (weakScale(mass * 1e-3, constants) / 2) * recoil.right.room
    const magnetic = dipoleScale(T, recoil.right.rest, constants) * (Z * proton * mu) ** 2
    return finiteOutcome(photonInput(inputs), scale * (weakCharge + shift) ** 2 + magnetic, {
      notes: inputs.M === 0 ? [`M is (Z + N) m_u = ${Number(mass.toPrecision(7))} MeV, an approximation.`] : [],
      parts: {
        weak: crossSectionPart(scale * weakCharge ** 2, 'weak interaction alone'),
        interference: crossSectionPart(2 * scale * weakCharge * shift, 'weak with charge and radius'),
        photon: crossSectionPart(scale * shift ** 2, 'charge and radius squared'),
        magnetic: crossSectionPart(magnetic, 'quadratic in the magnetic moment'),
        'form-factor-protons': { value: proton, unit: '1', meaning: 'F_p' },
        'form-factor-neutrons': { value: neutron, unit: '1', meaning: 'F_n' },
      },
    })
  },
})

interface FormFactorInputs {
  readonly variant: 'point' | 'helm' | 'given'
  readonly R_p: number
  readonly R_n: number
  readonly s: number
  readonly F_p: number
  readonly F_n: number
  readonly N: number
}

interface FormFactors {
  readonly proton: number
  readonly neutron: number
}

/** F_p and F_n at |q| in fm⁻¹. */
function formFactors(inputs: FormFactorInputs, momentum: number): E.Either<Refusal, FormFactors> {
  const { R_p, R_n, s: surface, N } = inputs
  if (inputs.variant === 'point') return E.right({ proton: 1, neutron: 1 })
  if (inputs.variant === 'given') return E.right({ proton: inputs.F_p, neutron: inputs.F_n })
  const least = Math.sqrt(3) * surface
  const expected = `a radius above √3 s = ${Number(least.toPrecision(4))} fm, for variant=helm`
  if (!(R_p > least)) return refusal('R_p', expected)
  if (N > 0 && !(R_n > least)) return refusal('R_n', expected)
  const proton = helmFormFactor({ momentum, radius: R_p, surface })
  return E.right({ proton, neutron: N === 0 ? 1 : helmFormFactor({ momentum, radius: R_n, surface }) })
}
