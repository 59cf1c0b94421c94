// Mutants of the cross sections.

import { inFolder, type Mutant } from './mutant.js'

const scattering = ['test/observables/records.test.ts', 'test/observables/scattering/cross-section-full.test.ts']

export const scatteringMutants: readonly Mutant[] = [
  ...inFolder('src/observables/scattering', scattering, [
    ['recoil.ts', 'energy * (2 / (mass / energy + 2))', 'energy * (2 / (mass / energy + 1))', 'T_max formula'],
    ['recoil.ts', 'Math.max(0, rest - massTerm / 2)', 'Math.max(0, rest - massTerm)', 'T_max in 1 − T/T_max'],
    [
      'electron/elastic-weight.ts',
      'left ** 2 + (right * rest) ** 2',
      'left ** 2 + right ** 2 * rest',
      '1 − T/E not squared',
    ],
    [
      'electron/elastic-weight.ts',
      '(left - right * rest) ** 2 + 2 * product * room',
      '(left + right * rest) ** 2 + 2 * product * room',
      'sign in the weak cross section',
    ],
    [
      'electron/elastic-weight.ts',
      '(2 * G_F ** 2 * mass) / Math.PI',
      '(G_F ** 2 * mass) / Math.PI',
      'factor 2 in the weak cross section',
    ],
    [
      'electron/elastic-weight.ts',
      'Math.PI * (alpha * (hbar_c / m_e)) ** 2',
      '4 * Math.PI * (alpha * (hbar_c / m_e)) ** 2',
      'e² = α and e² = 4πα mixed up',
    ],
    [
      'electron/couplings.ts',
      "flavour === 'e' ? sin2 + 0.5 : sin2 - 0.5",
      "flavour === 'e' ? sin2 - 0.5 : sin2 + 0.5",
      'sign of g_A: charged current for the wrong flavours',
    ],
    [
      'electron/couplings.ts',
      'isAnti ? { left: sin2, right: left } : { left, right: sin2 }',
      'isAnti ? { left, right: sin2 } : { left, right: sin2 }',
      'g_A of antineutrinos not reversed',
    ],
    [
      'electron/couplings.ts',
      '-(photonStrength(alpha, G_F) * q) / (2',
      '(photonStrength(alpha, G_F) * q) / (2',
      'sign of the electron charge',
    ],
    [
      'electron/couplings.ts',
      '(radius / hbar_c / hbar_c)) / 6',
      '(radius / hbar_c / hbar_c)) / 3',
      'radius normalised twice',
    ],
    [
      'electron/couplings.ts',
      '(Math.SQRT2 * Math.PI * alpha) / fermi',
      '(4 * Math.SQRT2 * Math.PI ** 2 * alpha) / fermi',
      '4πα for α',
    ],
    [
      'mixed/amplitudes.ts',
      '? { re: m.re - e.im, im: m.im + e.re } : { re: m.re + e.im, im: m.im - e.re }',
      '? { re: m.re + e.im, im: m.im - e.re } : { re: m.re - e.im, im: m.im + e.re }',
      'sign of ε in the dipole amplitude',
    ],
    [
      'mixed/amplitudes.ts',
      'scaled(entry(input.anapole, j, k), -6 * perRadius)',
      'scaled(entry(input.anapole, j, k), 6 * perRadius)',
      'sign of the anapole beside the charge radius',
    ],
    [
      'mixed/amplitudes.ts',
      'times(conjugate(entry(mixing, l, j)), entry(mixing, l, k))',
      'times(entry(mixing, l, j), conjugate(entry(mixing, l, k)))',
      'U*U and UU* exchanged',
    ],
    [
      'nucleus/cevns.ts',
      '(0.5 - 2 * constants.sin2_thetaW) * Z',
      '(0.5 + 2 * constants.sin2_thetaW) * Z',
      'vector coupling of the proton',
    ],
    [
      'nucleus/cevns.ts',
      'Z * proton - 0.5 * N * neutron',
      'Z * proton + 0.5 * N * neutron',
      'sign of the neutron coupling',
    ],
    [
      'nucleus/cevns.ts',
      'const shift = -2 * photon',
      'const shift = 2 * photon',
      'protons with the charge of electrons',
    ],
  ]),
]
