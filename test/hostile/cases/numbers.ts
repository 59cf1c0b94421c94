// Rows 5 to 7 and 20: numbers, sizes, halves of complex numbers, kinematics.

import { checkFile, checkText, type HostileCase, withEntry } from '../hostile-case.js'

const noNumber = [
  '.nan',
  '.inf',
  '-.inf',
  'NaN',
  'Infinity',
  '0x10',
  '0o17',
  '1_000',
  '"1,5"',
  '１',
  '"***"',
  '""',
  'null',
  '"1.2.3"',
]

const numbers: readonly HostileCase[] = [
  ...noNumber.map(
    (text): HostileCase => ({
      row: 5,
      what: `the value ${text}`,
      ...checkText(withEntry(text)),
      exit: 2,
      says: 'expected',
    }),
  ),
  // Exact: 10^-3 is neither 1 nor 0.
  {
    row: 5,
    what: 'a Fortran exponent',
    ...checkText(
      `nuvertex: 1\nstates: { count: 1, nature: majorana }\nformFactors: { magnetic: { matrix: [["1.0D-03"]] } }\n`,
      '--format',
      'json',
    ),
    exit: 1,
    says: '"residual": "0.001"',
  },
  {
    row: 5,
    what: '5e-324 is not 0',
    ...checkText(
      'nuvertex: 1\nstates: { count: 1, nature: majorana }\nformFactors: { magnetic: { matrix: [[5e-324]] } }\n',
    ),
    exit: 1,
    says: 'must vanish',
  },
  {
    row: 5,
    what: '1e-400, which no double holds',
    ...checkText(
      'nuvertex: 1\nstates: { count: 1, nature: majorana }\nformFactors: { magnetic: { matrix: [["1e-400"]] } }\n',
    ),
    exit: 2,
    says: 'invalid-number',
  },
  {
    row: 5,
    what: '-0 is 0',
    ...checkText(
      'nuvertex: 1\nstates: { count: 1, nature: majorana }\nformFactors: { magnetic: { matrix: [[-0]] } }\n',
    ),
    exit: 0,
    says: 'consistent',
  },
  { row: 5, what: 'NaN in SLHA', ...checkFile('m.slha', 'BLOCK NUFM\n 1 2 NaN\n'), exit: 2, says: 'invalid-number' },
  {
    row: 5,
    what: '1e400 in SLHA',
    ...checkFile('m.slha', 'BLOCK NUFM\n 1 2 1e400\n'),
    exit: 2,
    says: 'invalid-number',
  },
  {
    row: 5,
    what: '1e-400 in SLHA',
    ...checkFile('m.slha', 'BLOCK NUFM\n 1 2 1e-400\n'),
    exit: 2,
    says: 'invalid-number',
  },
  { row: 5, what: 'an empty field in SLHA', ...checkFile('m.slha', 'BLOCK NUFM\n 1 2\n'), exit: 2, says: 'syntax' },
  { row: 5, what: '1e999999999', ...checkText(withEntry('1e999999999')), exit: 2, says: 'invalid-number' },
  { row: 5, what: 'a number of a million digits', ...checkText(withEntry('9'.repeat(1e6))), exit: 4, says: 'limit' },
  {
    row: 5,
    what: 'a mass that no double holds',
    ...checkText('nuvertex: 1\nstates: [{ label: a, nature: dirac, mass: 1e400 eV }]\n'),
    exit: 2,
    says: 'mass',
  },
]

const model = (states: string, rest = ''): string => `nuvertex: 1\nstates: ${states}\n${rest}`

const sizes: readonly HostileCase[] = [
  { row: 6, what: 'no state', ...checkText(model('[]')), exit: 2, says: 'states' },
  { row: 6, what: 'a count of 0', ...checkText(model('{ count: 0, nature: dirac }')), exit: 2, says: 'count' },
  { row: 6, what: 'a count of -1', ...checkText(model('{ count: -1, nature: dirac }')), exit: 2, says: 'count' },
  { row: 6, what: 'a count of 1.5', ...checkText(model('{ count: 1.5, nature: dirac }')), exit: 2, says: 'count' },
  { row: 6, what: '128 states', ...checkText(model('{ count: 128, nature: dirac }'), '--quiet'), exit: 0, says: '' },
  { row: 6, what: '129 states', ...checkText(model('{ count: 129, nature: dirac }')), exit: 4, says: '128' },
  { row: 6, what: '10,000 states', ...checkText(model('{ count: 10000, nature: dirac }')), exit: 4, says: '128' },
  {
    row: 6,
    what: '2^53 states',
    ...checkText(model('{ count: 9007199254740992, nature: dirac }')),
    exit: 4,
    says: '128',
  },
  {
    row: 6,
    what: 'a ragged matrix',
    ...checkText(model('{ count: 2, nature: dirac }', 'formFactors: { magnetic: { matrix: [[0, 1], [0]] } }')),
    exit: 2,
    says: 'not-square',
  },
  {
    row: 6,
    what: 'a missing row',
    ...checkText(model('{ count: 2, nature: dirac }', 'formFactors: { magnetic: { matrix: [[0, 1]] } }')),
    exit: 2,
    says: 'not-square',
  },
  {
    row: 6,
    what: 'an empty entry',
    ...checkText(model('{ count: 2, nature: dirac }', 'formFactors: { magnetic: { matrix: [[0, ], [0, 0]] } }')),
    exit: 2,
    says: '',
  },
  {
    row: 6,
    what: 'only the upper triangle',
    ...checkText(model('{ count: 2, nature: dirac }', 'formFactors: { magnetic: { matrix: [[0, 1], [0]] } }')),
    exit: 2,
    says: 'not-square',
  },
  {
    row: 6,
    what: 'the index 0 in SLHA',
    ...checkFile('m.slha', 'BLOCK NUFM\n 0 1 0.5\n'),
    exit: 2,
    says: 'invalid-value',
  },
  {
    row: 6,
    what: 'the index -1 in SLHA',
    ...checkFile('m.slha', 'BLOCK NUFM\n 1 -1 0.5\n'),
    exit: 2,
    says: 'invalid-value',
  },
  {
    row: 6,
    what: 'the index 2^31 in SLHA',
    ...checkFile('m.slha', 'BLOCK NUFM\n 2147483648 1 0.5\n'),
    exit: 4,
    says: '128',
  },
  {
    row: 6,
    what: 'the entry [0,1]',
    argv: ['explain', '-', 'magnetic[0,1]'],
    stdin: model('{ count: 2, nature: dirac }'),
    exit: 2,
    says: 'magnetic[0,1]',
  },
  {
    row: 6,
    what: 'the entry [3,1] of two states',
    argv: ['explain', '-', 'magnetic[3,1]'],
    stdin: model('{ count: 2, nature: dirac }'),
    exit: 2,
    says: '3',
  },
]

const halves: readonly HostileCase[] = [
  {
    row: 7,
    what: 'an imaginary block alone',
    ...checkFile('m.slha', 'BLOCK IMNUFM\n 1 2 0.5\n'),
    exit: 3,
    says: 'a block that is',
  },
  {
    row: 7,
    what: 'an imaginary entry whose real part is not given',
    ...checkFile('m.slha', 'BLOCK NUFM\n 1 2 0\nBLOCK IMNUFM\n 3 1 0.5\n'),
    exit: 3,
    says: 'block-incomplete',
  },
  {
    row: 7,
    what: 'a complex diagonal in a hermitian form factor',
    ...checkText(model('{ count: 1, nature: dirac }', 'formFactors: { magnetic: { matrix: [["1+i"]] } }')),
    exit: 1,
    says: 'hermiticity',
  },
  {
    row: 7,
    what: 'an imaginary diagonal in SLHA',
    ...checkFile('m.slha', 'BLOCK NUFM\n 1 1 1\nBLOCK IMNUFM\n 1 1 1\n', '--nature', 'dirac'),
    exit: 1,
    says: 'hermiticity',
  },
  {
    row: 7,
    what: 'half of a conjugate pair',
    ...checkFile('m.slha', 'BLOCK NUFM\n 1 2 1\nBLOCK IMNUFM\n 1 2 0\n', '--nature', 'dirac'),
    exit: 0,
    says: 'consistent',
  },
]

const evaluated = (what: string, id: string, pairs: string, exit: HostileCase['exit'], says: string): HostileCase => ({
  row: 20,
  what,
  argv: ['eval', id, ...pairs.split(' '), '--format', 'json'],
  exit,
  says,
})

const kinematics: readonly HostileCase[] = [
  evaluated('a negative mass', 'magnetic-moment-dirac', 'm=-1eV', 2, 'domain'),
  evaluated('an infinite mass', 'magnetic-moment-dirac', 'm=inf', 2, 'invalid-number'),
  evaluated('a mass that overflows', 'magnetic-moment-dirac', 'm=1e400eV', 2, 'invalid-number'),
  evaluated('a mass that underflows', 'magnetic-moment-dirac', 'm=1e-400eV', 2, 'invalid-number'),
  evaluated('a mass that is NaN', 'magnetic-moment-dirac', 'm=NaN', 2, 'invalid-number'),
  evaluated('a recoil above the largest', 'cross-section-magnetic', 'E=1MeV T=2MeV mu=1e-11muB', 2, 'domain'),
  evaluated('no recoil', 'cross-section-magnetic', 'E=1MeV T=0keV mu=1e-11muB', 2, 'domain'),
  evaluated('a negative recoil', 'cross-section-sm', 'E=1MeV T=-1keV flavour=e', 2, 'domain'),
  evaluated('no energy', 'cross-section-sm', 'E=0MeV T=1keV flavour=e', 2, 'domain'),
  evaluated('a negative energy', 'maximum-recoil', 'E=-1MeV', 2, 'domain'),
  evaluated('a negative moment', 'cross-section-magnetic', 'E=1MeV T=1keV mu=-1muB', 2, 'domain'),
  evaluated('an infinite distance', 'effective-moment', 'E=1MeV L=inf flavour=e', 2, 'invalid-number'),
  evaluated('equal masses: no decay, and no 0/0', 'radiative-decay', 'm_i=1eV m_j=1eV mu=1e-11muB', 2, 'domain'),
  evaluated('a massless neutrino that decays', 'radiative-decay', 'm_i=0eV mu=1e-11muB', 2, 'domain'),
  evaluated('a daughter heavier than its mother', 'radiative-decay', 'm_i=1eV m_j=2eV mu=1e-11muB', 2, 'domain'),
  evaluated('a result that no double holds', 'star-turning', 'q=1e300e0 B=1e300G N=1e300', 2, 'domain'),
]

export const numberCases: readonly HostileCase[] = [...numbers, ...sizes, ...halves, ...kinematics]
