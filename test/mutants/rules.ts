// Mutants of the records in rules/.

import { inFolder, type Mutant } from './mutant.js'

const records = ['test/signs/records.test.ts', 'test/rules/examples.test.ts']
const conventions = ['test/signs/conventions.test.ts']

export const ruleMutants: readonly Mutant[] = [
  ...inFolder('rules/symmetries', records, [
    [
      'cp.yaml',
      '{ of: [electric], equals: transpose, factor: -1,',
      '{ of: [electric], equals: transpose, factor: 1,',
      's_CP of the electric form factor: CP would allow a Dirac electric dipole moment',
    ],
    [
      'cp.yaml',
      '{ of: [charge, magnetic, anapole], equals: transpose, factor: 1, phases: { of: cpParity, final: 1, initial: -1 } }',
      '{ of: [charge, magnetic, anapole], equals: transpose, factor: 1, phases: { of: cpParity, final: -1, initial: 1 } }',
      'Ξ for Ξ* in the CP relation: phases of transition moments turn the other way',
    ],
    [
      'cp.yaml',
      '{ of: [charge, magnetic, anapole], equals: transpose, factor: 1, phases: { of: cpParity, final: 1, initial: -1 } }',
      '{ of: [charge, magnetic, anapole], equals: same, factor: 1, phases: { of: cpParity, final: 1, initial: -1 } }',
      'CP without the transposition that charge conjugation brings',
    ],
    [
      'cpt.yaml',
      '{ of: [anapole], species: antineutrino, equals: transpose, as: neutrino, factor: 1 }',
      '{ of: [anapole], species: antineutrino, equals: transpose, as: neutrino, factor: -1 }',
      'sign of the antineutrino anapole: Majorana neutrinos would lose theirs',
    ],
    [
      'cpt.yaml',
      'equals: transpose, as: neutrino, factor: -1 }',
      'equals: transpose, as: neutrino, factor: 1 }',
      'sign of antineutrino charge and moments: a Majorana magnetic moment would be allowed',
    ],
    [
      'cpt.yaml',
      'equals: transpose, as: neutrino, factor: -1 }',
      'equals: same, as: neutrino, factor: -1 }',
      'f̄ = −f for f̄ = −fᵀ: Majorana transition moments would vanish',
    ],
    [
      'cpt.yaml',
      'equals: transpose, as: neutrino, factor: -1 }',
      'equals: dagger, as: neutrino, factor: -1 }',
      'hermiticity smuggled into CPT: wrong above absorptive thresholds',
    ],
    ['hermiticity.yaml', 'equals: dagger, factor: 1 }', 'equals: transpose, factor: 1 }', 'transpose for dagger'],
    ['hermiticity.yaml', 'equals: dagger, factor: 1 }', 'equals: conjugate, factor: 1 }', 'conjugate for dagger'],
    ['hermiticity.yaml', 'equals: dagger, factor: 1 }', 'equals: dagger, factor: -1 }', 'antihermitian form factors'],
    [
      'majorana-condition.yaml',
      'equals: same, as: neutrino, factor: 1 }',
      'equals: same, as: neutrino, factor: -1 }',
      'a Majorana field that is minus its own conjugate: symmetric and antisymmetric exchanged',
    ],
    [
      'majorana-condition.yaml',
      'domain: { states: majorana }',
      'domain: { states: any }',
      'the Majorana condition imposed on Dirac states',
    ],
    [
      'c.yaml',
      '{ of: [anapole], equals: transpose, factor: -1,',
      '{ of: [anapole], equals: transpose, factor: 1,',
      's_C of the anapole: C would allow a diagonal anapole moment',
    ],
    [
      'p.yaml',
      '{ of: [electric, anapole], equals: same, factor: -1,',
      '{ of: [electric, anapole], equals: same, factor: 1,',
      's_P of the γ5 structures: P would allow electric and anapole moments',
    ],
    [
      't.yaml',
      '{ of: [electric], equals: conjugate, factor: -1,',
      '{ of: [electric], equals: conjugate, factor: 1,',
      's_T of the electric form factor: T would allow an electric dipole moment',
    ],
    [
      't.yaml',
      '{ of: [charge, magnetic, anapole], equals: conjugate, factor: 1,',
      '{ of: [charge, magnetic, anapole], equals: same, factor: 1,',
      'T without complex conjugation',
    ],
    [
      'gauge-invariance.yaml',
      'masses: different, q2: 0',
      'masses: any, q2: 0',
      'degenerate Majorana states could not be a charged Dirac neutrino',
    ],
    [
      'lepton-number.yaml',
      'domain: { states: mixed }',
      'domain: { states: majorana }',
      'lepton number forbids the wrong entries',
    ],
  ]),
  ...inFolder('rules/conventions', conventions, [
    ['epsilon-without-i.yaml', 'electric: i,', 'electric: -i,', 'sign of the i in a convention for electric moments'],
    ['review-2014-eq3.yaml', 'magnetic: -1,', 'magnetic: 1,', 'sign of the magnetic term of a printed vertex'],
    ['review-2014-eq3.yaml', 'anapole: -1 }', 'anapole: 1 }', 'γ5γ_µ read as γ_µγ5'],
    ['review-2014-eq2.yaml', 'electric: 1,', 'electric: i,', 'an i too many in the electric term of a printed vertex'],
    [
      'giunti-studenikin-2015.yaml',
      'f_M^{fi} + i f_E^{fi}',
      'f_M^{fi} - i f_E^{fi}',
      'sign of the electric dipole term of the canonical vertex',
    ],
  ]),
]
