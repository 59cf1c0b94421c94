// Where a formula has no value, and what it says of a value that needs a word. The files are approved, read line by line.

import { describe, expect, it } from 'vitest'
import type { NumericModel } from '../../src/observables/numeric-model.js'
import type { ComplexMatrix } from '../../src/physics/evaluation.js'
import { type Answered, answer } from './answer.js'
import { modelNamed } from './references/models.js'

const dirac = modelNamed('dirac')
const majorana = modelNamed('majorana')
const four = modelNamed('dirac4')

const named = (name: string, model: NumericModel): readonly [string, NumericModel] => [name, model]

const mixed = named('states of both natures', { ...dirac, natures: ['dirac', 'majorana', 'dirac'] })
const bare = named('a model that gives nothing', { natures: ['dirac'], labels: ['nu1'], formFactors: {}, missing: {} })
const explained = named('a model that says why', {
  ...bare[1],
  missing: { masses: 'no mass is given for nu1', mixing: 'the model gives no mixing matrix', magnetic: 'no unit' },
})
const withoutMasses = named('a model without masses', { ...dirac, masses: undefined })
const withoutTau = named('a model without the row tau', { ...dirac, mixing: dirac.mixing?.slice(0, 2) })
const withoutRows = named('a model with an empty mixing', { ...dirac, mixing: [] })
const heavy = named('a model with 1 MeV', { ...dirac, masses: [0, 1, 1e6] })
const noTau = named('a model whose nu_tau is zero', {
  ...dirac,
  mixing: dirac.mixing?.map((row, l) => (l === 2 ? row.map(() => ({ re: 0, im: 0 })) : row)),
})
const absorptive = (part: 'magnetic' | 'electric'): readonly [string, NumericModel] =>
  named(`a model with absorptive ${part} moments`, {
    ...dirac,
    formFactors: { ...dirac.formFactors, [part]: lopsided(dirac.formFactors[part]) },
  })
const lopsided = (matrix: ComplexMatrix = []): ComplexMatrix =>
  matrix.map((row, f) => row.map(({ re, im }, i) => (f === 1 && i === 0 ? { re, im: im + 1e-17 } : { re, im })))
const partly = named('a model with charge and magnetic moments', {
  ...dirac,
  formFactors: {
    charge: dirac.formFactors.charge,
    magnetic: dirac.formFactors.magnetic,
  } as NumericModel['formFactors'],
  chargeRadius: undefined,
  missing: { electric: 'electric has no unit' },
})

const beam = { flavour: 'e', E: '3 MeV', T: '1 MeV' }
const path = { flavour: 'tau', E: '3 MeV' }
const spin = { flavour: 'e', E: '3 MeV', L: '1 km', B: '1 G' }
const light = { p: '10 MeV', m: '1 eV', V: '1e-9 eV' }
const glow = { mu: '1e-11 muB', E: '1 MeV', n: '1.3', omega_max: '3 eV' }
const nucleus = { E: '30 MeV', T: '20 keV', Z: '18', N: '22' }
const rounding = { G_F: '1e-5 GeV^-2' }

const subjects: Readonly<Record<string, readonly Answered[]>> = {
  models: [
    ['effective-moment', { flavour: 'e', E: '3 MeV', L: '0 m' }, bare],
    ['spin-precession', spin, explained],
    ['cross-section-full', beam, bare],
    ['transition-moments', {}, mixed],
    ['transition-moments', {}, named('Majorana states', majorana)],
    ['transition-moments', {}, named('Dirac states', dirac)],
    ['majorana-moments', {}, mixed],
    ['majorana-moments', {}, named('Majorana states', majorana)],
    ['majorana-moments', {}, named('Dirac states', dirac)],
    ['eft-from-dipole', {}, mixed],
    ['dipole-matrix-flavour', {}, mixed],
  ],
  moments: [
    ['magnetic-moment-heavy', { m: '1e43 GeV' }],
    ['magnetic-moment-heavy', { m: '100 GeV', m_W: '80 GeV', m_e: '20 GeV', ...rounding }],
    ['magnetic-moment-heavy', { m: '90 GeV' }],
    ['magnetic-moment-heavy', { m: '80.4 GeV', Ue2: '0', Utau2: '1' }],
    ['dipole-from-eft', { nature: 'majorana', ReC: '1e-9 GeV^-1', ReCT: '1e-9 GeV^-1' }],
    ['dipole-from-eft', { nature: 'majorana', ReC: '1e-9 GeV^-1', ImCT: '1e-9 GeV^-1' }],
    ['naturalness-mass', { mu: '1e200 muB', Lambda: '1e200 GeV' }],
    ['radiative-decay', { m_i: '1 eV', m_j: '1 eV', mu: '1 muB' }],
    ['radiative-decay', { m_i: '1 eV', m_j: '2 eV', mu: '1 muB' }],
    ['radiative-decay', { m_i: '1 eV', mu: '0 muB' }],
    ['plasmon-decay', { omega: '9 keV', K: '10 keV', mu: '1e-12 muB' }],
    ['plasmon-decay', { omega: '10 keV', K: '10 keV', mu: '0 muB' }],
    ['star-turning', { q: '0 e0' }],
  ],
  'effective moments': [
    ['effective-moment', { ...path, L: '1e9 kpc' }, named('Dirac states', dirac)],
    ['effective-moment', { ...path, L: '1e12 cm' }, named('Dirac states', dirac)],
    ['effective-moment', { ...path, L: '1e9 kpc', variant: 'averaged' }, named('Dirac states', dirac)],
    ['effective-moment', { ...path, L: '0 cm' }, withoutTau],
    ['effective-moment', { ...path, L: '0 cm', variant: 'averaged' }, withoutTau],
    ['effective-moment-short-baseline', { flavour: 'tau' }, withoutTau],
    ['effective-moment-solar', {}, named('four states', four)],
    ['effective-moment-solar', { P: '0.3' }, named('Dirac states', dirac)],
    ['effective-moment-solar', { source: 'given', P: '0.3', E: '1 MeV' }, named('Dirac states', dirac)],
    ['effective-moment-solar', { source: 'given', P: '0.3' }, named('Dirac states', dirac)],
    ['effective-moment-solar', {}, named('Dirac states', dirac)],
    ['effective-moment-solar', { source: 'pep' }, named('Dirac states', dirac)],
    ['effective-moment-solar', { source: 'pep', E: '1 MeV' }, named('Dirac states', dirac)],
    ...['pp', 'hep', 'B8', 'N13', 'O15', 'F17'].map(
      (source) => ['effective-moment-solar', { source }, named('Dirac states', dirac)] as const,
    ),
    ['lma-probability', { E: '3 MeV', source: 'B8', n_e: '1e25 cm^-3' }],
    ['lma-probability', { E: '0.86 MeV', source: 'hep', sin2_theta12: '1e-3', Dm2_21: '6.8e-6 eV^2' }],
    ['lma-probability', { E: '0.86 MeV', source: 'hep', sin2_theta12: '1e-3', Dm2_21: '6.8e-6 eV^2', variant: 'mean' }],
    ['lma-probability', { E: '1 MeV', source: 'density', sin2_theta12: '0' }],
  ],
  precession: [
    ['spin-precession', spin, mixed],
    ['spin-precession', spin, absorptive('magnetic')],
    ['spin-precession', spin, absorptive('electric')],
    ['spin-precession', { ...spin, flavour: 'tau' }, withoutTau],
    ['spin-precession', { ...spin, flavour: 'tau' }, noTau],
    ['spin-precession', { ...spin, L: '1e9 kpc' }, named('Dirac states', dirac)],
    ['spin-precession', spin, named('Dirac states', dirac)],
    ['spin-precession', { ...spin, anti: true }, named('four Dirac states', four)],
    ['spin-precession', spin, named('Majorana states', majorana)],
    ['spin-precession', { ...spin, anti: true }, named('four Majorana states', modelNamed('majorana4'))],
    ['spin-precession-two-state', { mu: '1e-11 muB', B: '1e12 G', L: '1 kpc' }],
    ['spin-precession-two-state', { mu: '0 muB', B: '1 G', L: '1 kpc' }],
    ['spin-precession-two-state', { mu: '1e-150 muB', B: '1e-160 G', L: '1 kpc' }],
    ['spin-precession-resonance', { E: '3 MeV', Dm2: '0 eV^2' }],
    ['spin-precession-resonance', { E: '3 MeV', Dm2: '1 eV^2', sin2_theta: '0.5' }],
    ['spin-precession-resonance', { E: '3 MeV', Dm2: '1 eV^2' }],
    ['spin-precession-resonance', { E: '3 MeV', Dm2: '-1 eV^2', Y: '0.6' }],
    ['spin-precession-resonance', { E: '3 MeV', Dm2: '1 eV^2', Y: '0.4' }],
  ],
  scattering: [
    ['cross-section-sm', { ...beam, T: '3 MeV' }],
    ['cross-section-magnetic', { E: '3 MeV', T: '3 MeV', mu: '0 muB' }],
    ['cross-section-millicharge', { E: '3 MeV', T: '3 MeV', q: '1 e0' }],
    ['cross-section-charge-radius', { ...beam, T: '3 MeV', r2: '0 cm^2' }],
    ['cross-section-total', { ...beam, T: '3 MeV' }],
    ['cevns', { ...nucleus, T: '1 MeV' }],
    ['atom-scattering', { E: '1 keV', T: '1 eV', flavour: 'e' }],
    ['ionisation-stepping', { ...beam, T: '3 MeV', element: 'Ge' }],
    ['cross-section-millicharge', { E: '3 MeV', T: '1 MeV', q: '1e-12 e0', variant: 'with-interference' }],
    ['cross-section-millicharge', { ...beam, q: '1e-12 e0', variant: 'with-interference' }],
    ['cross-section-magnetic', { E: '3 MeV', T: '1 MeV', mu: '1e300 muB' }],
    ['cross-section-charge-radius', { ...beam, r2: '1e300 cm^2' }],
    ['cross-section-millicharge', { E: '3 MeV', T: '1 MeV', q: '1e300 e0' }],
    ['cross-section-sm', { E: '3 MeV', T: '1 MeV', flavour: 'e', G_F: '1e300' }],
    ['cross-section-total', { ...beam, q: '1e300 e0' }],
    ['cross-section-total', { ...beam, r2: '1e300 cm^2' }],
    ['cross-section-total', { ...beam, mu: '1e300 muB' }],
    ['cevns', { ...nucleus, q: '1e300 e0' }],
    ['cevns', { ...nucleus, r2: '1e300 cm^2' }],
    ['cevns', { ...nucleus, mu: '1e300 muB' }],
    ['atom-scattering', { E: '10 keV', T: '1 meV', flavour: 'e', q: '1e300 e0' }],
    ['atom-scattering', { E: '10 keV', T: '1 meV', flavour: 'e', r2: '1e300 cm^2' }],
    ['atom-scattering', { E: '10 keV', T: '1 meV', flavour: 'e', mu: '1e300 muB' }],
    ['ionisation-stepping', { ...beam, element: 'Xe', q: '1e300 e0' }],
    ['ionisation-stepping', { ...beam, element: 'Xe', r2: '1e300 cm^2' }],
    ['ionisation-stepping', { ...beam, element: 'Xe', mu: '1e300 muB' }],
    ['moment-sensitivity', { T: '1e300 MeV', G_F: '1e300' }],
    ['millicharge-sensitivity', { T: '1e300 MeV', mu: '1e300 muB' }],
    ['maximum-recoil', { E: '1.5e308 MeV', M: '1e-300 MeV' }],
    ['minimum-energy', { T: '1e-300 MeV', M: '1e300 MeV' }],
    ['cevns', { ...nucleus, variant: 'helm', R_p: '1.5 fm', R_n: '3.4 fm' }],
    ['cevns', { ...nucleus, variant: 'helm', R_p: '3.4 fm', R_n: '1.5 fm' }],
    ['cevns', { ...nucleus, variant: 'helm', R_p: '3.4 fm', R_n: '3 fm', s: '2 fm' }],
    ['cevns', { ...nucleus, N: '0', variant: 'helm', R_p: '3.4 fm' }],
    ['cevns', nucleus],
    ['cevns', { ...nucleus, M: '37215 MeV' }],
    ['atom-scattering', { E: '10 keV', T: '1 meV', flavour: 'e', Z: '10', N: '10' }],
    ['atom-scattering', { E: '10 keV', T: '1 meV', flavour: 'e' }],
    ['atom-scattering', { E: '10 keV', T: '1 meV', flavour: 'e', M: '3728 MeV' }],
    ...['Ge', 'I', 'Xe', 'Cs'].map((element) => ['ionisation-stepping', { ...beam, T: '12 eV', element }] as const),
    ['ionisation-stepping', { ...beam, element: 'Ge', q: '1e-12 e0' }],
    ['ionisation-stepping', { ...beam, element: 'Ge' }],
  ],
  'scattering with mixing': [
    ['cross-section-full', { ...beam, T: '3 MeV' }, named('Dirac states', dirac)],
    ['cross-section-full', { ...beam, flavour: 'tau' }, withoutTau],
    ['cross-section-full', beam, withoutRows],
    ['cross-section-full', beam, heavy],
    ['cross-section-full', { flavour: 'e', E: '3 GeV', T: '1 keV' }, heavy],
    ['cross-section-full', { flavour: 'e', E: '3 GeV', T: '1 GeV' }, heavy],
    ['cross-section-full', beam, partly],
    ['cross-section-full', { ...beam, terms: 'given' }, partly],
    ['cross-section-full', { ...beam, terms: 'weak' }, partly],
    ['cross-section-full', { ...beam, L: '1 km' }, withoutMasses],
    ['cross-section-full', beam, withoutMasses],
    ['cross-section-full', { ...beam, oscillation: 'averaged' }, withoutMasses],
    ['cross-section-full', { ...beam, oscillation: 'averaged' }, named('Dirac states', dirac)],
    ['cross-section-full', { ...beam, L: '1e5 km' }, named('Dirac states', dirac)],
    ['cross-section-full', { ...beam, L: '10 km' }, named('Dirac states', dirac)],
    ['cross-section-full', { ...beam, L: '1e60 kpc' }, named('Dirac states', dirac)],
  ],
  radiation: [
    ['cherenkov', { ...glow, omega_min: '3 eV' }],
    ['cherenkov', { ...glow, omega_min: '4 eV' }],
    ['cherenkov', { ...glow, m: '1 MeV' }],
    ['cherenkov', { ...glow, m: '0.9 MeV' }],
    ['cherenkov', { ...glow, n: '1' }],
    ['cherenkov', { ...glow, n: '0.5' }],
    ['cherenkov', { ...glow, E: '1e-6 MeV', omega_max: '10 eV' }],
    ['cherenkov', glow],
    ['spin-light', { ...light, mu: '1e-11 muB', V: '1e36 PeV' }],
    ['spin-light', { ...light, mu: '1e-11 muB', m: '1e-36 eV' }],
    ['spin-light', { ...light, mu: '1e-11 muB', m: '1e48 eV' }],
    ['spin-light', { ...light, mu: '1e-11 muB' }],
    ['spin-light-photon-energy', { ...light, V: '1e-36 eV' }],
    ['spin-light-photon-energy', { ...light, m: '0 eV' }],
    ['spin-light-photon-energy', light],
  ],
}

describe('what formulas answer', () => {
  it.each(Object.entries(subjects))('on %s', async (name, asked) => {
    const text = asked.map((one) => answer(one).text).join('\n\n')
    await expect(`${text}\n`).toMatchFileSnapshot(`approved/answers/${name.replaceAll(' ', '-')}.txt`)
  })
})
