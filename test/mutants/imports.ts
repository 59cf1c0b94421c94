// Mutants of the importers.

import { inFolder, type Mutant } from './mutant.js'

const slha = [
  'test/import/slha/mixing.test.ts',
  'test/import/slha/read-slha.test.ts',
  'test/import/slha/form-factors.test.ts',
  'properties/slha.test.ts',
]
const ufo = ['test/import/ufo/lorentz.test.ts', 'test/import/ufo/import-ufo.test.ts']

export const importMutants: readonly Mutant[] = [
  ...inFolder('src/import/slha', slha, [
    ['pdg-angles.ts', 'theta23: 2, theta13: 3', 'theta23: 3, theta13: 2', 'θ13 and θ23 exchanged'],
    ['pdg-angles.ts', 'alpha1: 5, alpha2: 6', 'alpha1: 6, alpha2: 5', 'α1 and α2 exchanged'],
    [
      'pdg-angles.ts',
      '(first ?? 0) - (third ?? 0)',
      '(first ?? 0)',
      'a negative mass of the third state without its phase',
    ],
    [
      'pdg-angles.ts',
      "return text.startsWith('-') ? text.slice(1)",
      "return text.startsWith('-') ? text",
      'sign of Majorana phases where the convention has a minus',
    ],
    [
      'complex-block.ts',
      'partner === undefined ? undefined : matrixOf(partner, trouble)',
      'undefined',
      'the block of imaginary parts ignored',
    ],
    ['oriented-mixing.ts', 'isAdjoint ? conjugated(cell) : cell', 'cell', 'Uᵀ for U†'],
    [
      'oriented-mixing.ts',
      'isAdjoint ? [k, alpha] : [alpha, k]',
      '[alpha, k]',
      'rows and columns of a mixing exchanged',
    ],
    ['oriented-mixing.ts', 'n: 0n, d: 1n } } : negated(im)', 'n: 0n, d: 1n } } : im', 'i·z with the wrong sign'],
    ['masses.ts', 'keys: [12, 14, 8]', 'keys: [8, 12, 14]', 'masses of the wrong states'],
    [
      'masses.ts',
      'Q.multiply(size, Q.rational(10n ** 9n))',
      'Q.multiply(size, Q.rational(10n ** 6n))',
      'GeV read as MeV',
    ],
    [
      'to-slha.ts',
      'entries.flatMap((row, final) =>\n    row.flatMap((given, initial) => {',
      'entries.flatMap((row, initial) =>\n    row.flatMap((given, final) => {',
      'final and initial state exchanged in a written file',
    ],
  ]),
  ...inFolder('src/import/ufo', ufo, [
    ['lorentz/dirac-matrix.ts', 'diagonal(-1, -1, 1, 1)', 'diagonal(1, 1, -1, -1)', 'sign of γ5'],
    ['lorentz/dirac-matrix.ts', '(mu === 0 ? 1 : -1)', '(mu === 0 ? -1 : 1)', 'sign of the metric'],
    [
      'lorentz/dirac-matrix.ts',
      'multiply(gamma(nu), gamma(mu)), 0, -0.25)',
      'multiply(gamma(nu), gamma(mu)), 0, 0.25)',
      'an anticommutator for a commutator',
    ],
    ['lorentz/evaluate-term.ts', '=== order.length ? -1 : 0', '=== order.length ? 1 : 0', 'sign of ε_0123'],
    [
      'lorentz/project.ts',
      'const rest = q.map((value, mu) => -value - (other[mu] ?? 0))',
      'const rest = q.map((value, mu) => value - (other[mu] ?? 0))',
      'momentum of the photon entering the vertex',
    ],
    [
      'physics/line-pair.ts',
      '{ final: from, initial: to, isAntineutrino }',
      '{ final: to, initial: from, isAntineutrino }',
      'antineutrino lines with indices exchanged',
    ],
    [
      'physics/entries.ts',
      'transpositionSign[formFactor] === -1 ? C.negate(value) : value',
      'value',
      'antineutrino lines without their sign',
    ],
  ]),
]
