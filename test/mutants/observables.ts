// Mutants of the formulas.

import { inFolder, type Mutant } from './mutant.js'

const loop = [
  'test/observables/one-loop-moments.test.ts',
  'properties/one-loop.test.ts',
  'test/observables/records.test.ts',
]
const records = ['test/observables/records.test.ts']
const effective = ['test/observables/effective/effective-moment.test.ts', 'properties/effective-moments.test.ts']
const eft = ['test/observables/left-dipole.test.ts']
const spin = ['test/observables/propagation/spin-precession.test.ts', 'test/observables/records.test.ts']
const doubling = ['test/observables/double-dirac.test.ts', 'properties/double-dirac.test.ts']

export const observableMutants: readonly Mutant[] = [
  ...inFolder('src/observables', loop, [
    [
      'one-loop-moments.ts',
      'const scale = k * plus(j, i)',
      'const scale = k * minus(j, i)',
      'm_j − m_i for m_j + m_i in the magnetic moment',
    ],
    [
      'one-loop-moments.ts',
      'const scale = k * minus(j, i)',
      'const scale = k * plus(j, i)',
      'm_j + m_i for m_j − m_i in the electric moment',
    ],
    [
      'one-loop-moments.ts',
      '{ re: -scale * im, im: scale * re }',
      '{ re: scale * re, im: scale * im }',
      'the i of the electric moment dropped',
    ],
    [
      'one-loop-moments.ts',
      '{ re: -scale * im, im: scale * re }',
      '{ re: scale * im, im: -scale * re }',
      'sign of the electric moment',
    ],
    [
      'one-loop-moments.ts',
      '{ re: 0, im: 2 * scale * im }',
      '{ re: 0, im: scale * im }',
      'the factor 2 of Majorana magnetic moments',
    ],
    [
      'one-loop-moments.ts',
      'j === i ? 0 : 2 * scale * re',
      'j === i ? 0 : scale * re',
      'the factor 2 of Majorana electric moments',
    ],
    [
      'one-loop-moments.ts',
      'im += weight * (a.re * b.im - a.im * b.re)',
      'im -= weight * (a.re * b.im - a.im * b.re)',
      'U for U*',
    ],
    [
      'one-loop-moments.ts',
      '{ re: mirror.re, im: -mirror.im }',
      '{ re: mirror.re, im: mirror.im }',
      'a sum that is not hermitian',
    ],
    [
      'one-loop-moments.ts',
      '/ (4 * Math.SQRT2 * Math.PI ** 2)',
      '/ (8 * Math.SQRT2 * Math.PI ** 2)',
      'factor 2 in the scale of one-loop moments',
    ],
    ['one-loop-moments.ts', '((mass / m_W) ** 2)', '(mass / m_W)', 'm_l/m_W for m_l²/m_W²'],
    [
      'one-loop-moments.ts',
      '(isComplete ? 0 : 3 / 2) : -3 / 2',
      '(isComplete ? 0 : 3 / 2) : 0',
      'sterile rows left out of the GIM cancellation',
    ],
    [
      'loop-function.ts',
      'leadingExcess = (a: number): number => -0.75 * a',
      'leadingExcess = (a: number): number => 0.75 * a',
      'sign of the lepton masses in the loop',
    ],
    [
      'heavy-moment.ts',
      '(momentPerMass(used) * mass * sum) / 2',
      'momentPerMass(used) * mass * sum',
      'a missing ½ in the moment of a heavy neutrino',
    ],
    [
      'moments/magnetic-moment-dirac.ts',
      '/ (4 * Math.SQRT2 * Math.PI ** 2)) * (m * 1e-9)',
      '/ (8 * Math.SQRT2 * Math.PI ** 2)) * (m * 1e-9)',
      'factor 2 in 3.2e-19 µ_B',
    ],
  ]),
  ...inFolder('src/observables/effective', effective, [
    [
      'dipole.ts',
      ': { re: mu.re + epsilon.im, im: mu.im - epsilon.re }',
      ': { re: mu.re - epsilon.im, im: mu.im + epsilon.re }',
      'λ = µ + iε for µ − iε',
    ],
    [
      'dipole.ts',
      '? { re: mu.re - epsilon.im, im: mu.im + epsilon.re }',
      '? { re: mu.re + epsilon.im, im: mu.im - epsilon.re }',
      'antineutrinos with the dipole of neutrinos',
    ],
    [
      'dipole.ts',
      '(isAnti ? magnetic[i]?.[j] : magnetic[j]?.[i])',
      '(isAnti ? magnetic[j]?.[i] : magnetic[i]?.[j])',
      'indices of the magnetic moments exchanged',
    ],
    [
      'dipole-matrix-flavour.ts',
      'product(conjugated(mixing), onFlavours)',
      'product(mixing, onFlavours)',
      'U λ U† for U* λ U†: not antisymmetric',
    ],
    ['flavour-state.ts', 'im: isAnti ? im : 0 - im', 'im: isAnti ? 0 - im : im', 'U for U* in a flavour state'],
    ['flavour-state.ts', 'L / (2 * E * 1e6', 'L / (4 * E * 1e6', 'Δm² L/4E for Δm² L/2E'],
    [
      'flavour-state.ts',
      '(m - lightest) * ((m + lightest) * perSquare)',
      '(m - lightest) * perSquare',
      'a mass difference for Δm²',
    ],
    [
      'flavour-state.ts',
      '{ re: re * cos + im * sin, im: im * cos - re * sin }',
      '{ re: re * cos - im * sin, im: im * cos + re * sin }',
      'e^{+iEt}',
    ],
  ]),
  ...inFolder('src/observables/effective', records, [
    [
      'lma.ts',
      '(2 * E * 1e6 * potential * cos2Theta13) / dm2',
      '(2 * E * 1e6 * potential) / dm2',
      'cos²θ13 in the matter potential dropped',
    ],
    ['lma.ts', '1 - 2 * sin2Theta12 - x', '1 - 2 * sin2Theta12 + x', 'sign of V_e'],
    ['lma.ts', '(2 * E * 1e6 * potential', '(4 * E * 1e6 * potential', 'factor 2 in the matter potential'],
    ['lma.ts', 'cos2Theta13 * cos2Theta13 * twoSurvival', 'cos2Theta13 * twoSurvival', 'cos²θ13 for cos⁴θ13'],
  ]),
  ...inFolder('src/observables', records, [
    [
      'radii/charge-radius-sm.ts',
      '(3 - 4 * Math.log(leptonMass / m_W))',
      '(3 - 2 * Math.log(leptonMass / m_W))',
      'ln m_l/m_W for ln m_l²/m_W²',
    ],
    ['radii/charge-radius-sm.ts', '((-G_F * (3', '((G_F * (3', 'sign of the charge radius'],
    ['radii/radius-convention.ts', 'physical: 2,', 'physical: 1,', 'normalisation N1 for N2'],
    ['radii/anapole-sm.ts', 'used) / 6', 'used) / 3', 'a = −⟨r²⟩/6'],
    ['decays/radiative-decay.ts', '((m_i - m_j) * (m_i + m_j)) / m_i', '(m_i - m_j) / m_i', 'Δm² read as a mass'],
    [
      'decays/radiative-decay.ts',
      '/ (8 * Math.PI * hbar)',
      '/ (4 * Math.PI * hbar)',
      'factor 2 in the radiative width',
    ],
    ['decays/radiative-decay.ts', 'Math.hypot(mu, epsilon)', 'Math.abs(mu + epsilon)', 'µ and ε added without squares'],
    ['decays/plasmon-decay.ts', '/ (24 * Math.PI)', '/ (12 * Math.PI)', 'factor 2 in the decay of plasmons'],
    ['decays/plasmon-decay.ts', '(used.alpha * q ** 2', '(4 * Math.PI * used.alpha * q ** 2', 'e² = 4πα for α'],
    ['stars/star-turning.ts', '((5 * N) / (6 * M * M_sun))', '((5 * N) / (3 * M * M_sun))', 'a missing ½'],
    ['matter-potential.ts', 'electrons - neutrons / 2', 'electrons - neutrons', 'V_e of a sterile transition'],
    [
      'matter-potential.ts',
      'return anti ? -particle : particle',
      'return particle',
      'antineutrinos with the potential of neutrinos',
    ],
    ['matter-potential.ts', 'Math.SQRT2 * G_F *', '2 * G_F *', '√2 in the matter potential'],
    ['propagation/spin-precession-resonance.ts', '(1 - 2 * sin2_theta)', '(1 - sin2_theta)', 'cos²θ for cos 2θ'],
  ]),
  ...inFolder('src/observables/propagation', spin, [
    ['spin-system.ts', '(hbar * c * (c * 1e-8)) / (2 * m_e)', '(hbar * c * (c * 1e-8)) / m_e', 'the magneton twice'],
    ['spin-system.ts', 'im: -im / size', 'im: im / size', 'U for U* in the start of a beam'],
    [
      'spin-precession-two-state.ts',
      'const coupling = 2 * mu * B',
      'const coupling = mu * B',
      'a precession of half the frequency',
    ],
  ]),
  ...inFolder('src/observables/eft', eft, [
    ['left-dipole.ts', 'scale(conjugate(z), diracFactor)', 'scale(z, diracFactor)', 'Cᵀ for C†'],
    [
      'left-dipole.ts',
      "normalisation === 'half' ? 'half-all' : 'all'",
      "normalisation === 'half' ? 'all' : 'half-all'",
      'the ½ of Majorana operators on the wrong side',
    ],
    [
      'left-dipole.ts',
      're: (b.im - a.im) / 2, im: (a.re - b.re) / 2',
      're: (a.im - b.im) / 2, im: (b.re - a.re) / 2',
      'sign of ε',
    ],
  ]),
  ...inFolder('src', doubling, [
    [
      'observables/double-dirac.ts',
      'transpositionSign[formFactor] === 1 ? z : negate(z)',
      'transpositionSign[formFactor] === -1 ? z : negate(z)',
      'η_X inverted in the Majorana view of Dirac states',
    ],
    [
      'observables/double-dirac.ts',
      'cpParity: minusI, cPhase',
      'cpParity: plusI, cPhase',
      'a Dirac neutrino as two Majorana states of equal CP parity',
    ],
    ['physics/elementary-signs.ts', 'anapole: 1,', 'anapole: -1,', 'η of the anapole'],
  ]),
]
