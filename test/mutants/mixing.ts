// Mutants of mixing matrices, CP parities and mass matrices.

import { inFolder, type Mutant } from './mutant.js'

const matrices = ['test/mixing/matrices.test.ts', 'test/mixing/invariants.test.ts', 'test/mixing/normal-form.test.ts']
const parities = [
  'test/mixing/parity-forms.test.ts',
  'test/mixing/lepton-phases.test.ts',
  'test/mixing/parities.test.ts',
  'test/mixing/declared-parities.test.ts',
  'test/mixing/open-parities.test.ts',
  'properties/mixing-parities.test.ts',
]
const masses = ['test/mixing/mass-matrix/seesaw.test.ts', 'test/mixing/mass-matrix/mass-spectrum.test.ts']

export const mixingMutants: readonly Mutant[] = [
  ...inFolder('src/mixing/matrix', matrices, [
    [
      'rotation.ts',
      'const upper = Z.multiply(sine, Z.conjugate(phase))',
      'const upper = Z.multiply(sine, phase)',
      'e^{iδ} for e^{−iδ} above the diagonal: not unitary',
    ],
    [
      'rotation.ts',
      'const lower = Z.negate(Z.multiply(sine, phase))',
      'const lower = Z.multiply(sine, phase)',
      'a rotation without its minus sign',
    ],
    ['parametrisation.ts', 'phaseFactor(name, Q.one, given)', 'phaseFactor(name, Q.negate(Q.one), given)', 'sign of δ'],
    [
      'parametrisation.ts',
      'for (let i = j - 1; i >= 1; i--)',
      'for (let i = 1; i < j; i++)',
      'R13 R23 for R23 R13: order of the rotations',
    ],
    ['parametrisation.ts', 'const half = Q.rational(1, 2)', 'const half = Q.rational(1, 1)', 'e^{iα} for e^{iα/2}'],
    [
      'parametrisation.ts',
      'E.right([Z.one, ratio, inverse])',
      'E.right([Z.one, inverse, ratio])',
      'α21 and α31 exchanged where α1 and α2 are given',
    ],
    ['parametrisation.ts', 'i === 1 && j === 3 && has', 'i === 2 && j === 3 && has', 'δ on R23 instead of R13'],
    [
      'mixing-angle.ts',
      'cosine: Z.squareRoot(cosine2), sine: Z.squareRoot(sine2)',
      'cosine: Z.squareRoot(sine2), sine: Z.squareRoot(cosine2)',
      'cos and sin exchanged',
    ],
    ['mixing-angle.ts', 'sine: Z.squareRoot(sine2)', 'sine: sine2', 'sin²θ for sin θ'],
  ]),
  ...inFolder('src/mixing/phases', matrices, [
    [
      'invariants.ts',
      'Z.conjugate(u(alpha, j)), Z.conjugate(u(beta, i))',
      'Z.conjugate(u(alpha, i)), Z.conjugate(u(beta, j))',
      'indices of a quartet exchanged: |U|²|U|²',
    ],
    [
      'invariants.ts',
      'u(alpha, i), u(beta, j), Z.conjugate(u(alpha, j)), Z.conjugate(u(beta, i))',
      'u(alpha, j), u(beta, i), Z.conjugate(u(alpha, i)), Z.conjugate(u(beta, j))',
      'sign of the Jarlskog invariant',
    ],
    [
      'invariants.ts',
      'Z.square(Z.multiply(entryOf(matrix, row, states[0]), Z.conjugate(entryOf(matrix, row, states[1]))))',
      'Z.square(Z.multiply(entryOf(matrix, row, states[0]), entryOf(matrix, row, states[1])))',
      'U for U* in the Majorana invariant',
    ],
    ['pdg-parameters.ts', 'sin2Theta12: over(e2)', 'sin2Theta12: over(mu3)', 'θ12 read as θ23'],
    ['pdg-parameters.ts', 'alpha21: alpha(matrix, 1, Z.one)', 'alpha21: alpha(matrix, 2, Z.one)', 'α31 told as α21'],
    [
      'pdg-parameters.ts',
      'Z.isZero(delta) ? Z.one : Z.square(delta)',
      'Z.isZero(delta) ? Z.one : delta',
      'δ for 2δ in α31',
    ],
  ]),
  ...inFolder('src/mixing/parities', parities, [
    [
      'parity-forms.ts',
      'cpParity: constant === 0 ? plusI : minusI',
      'cpParity: constant === 0 ? minusI : plusI',
      'CP parity inverted',
    ],
    [
      'parity-forms.ts',
      'parity.k === plusI.k ? 0 : 1',
      'parity.k === plusI.k ? 1 : 0',
      'declared CP parities read inverted',
    ],
    [
      'cp-constraints.ts',
      "const isConjugated = group === 'unitary'",
      "const isConjugated = group !== 'unitary'",
      'Majorana states treated as Dirac states, and the other way round',
    ],
    [
      'lepton-phases.ts',
      'return { w: Z.conjugate(Z.multiply(w, square)), power',
      'return { w: Z.multiply(w, square), power',
      'U for U* where phases of charged leptons are solved',
    ],
    [
      'lepton-phases.ts',
      'rows[0] === from ? square : Z.conjugate(square)',
      'square',
      'a relation of charged-lepton phases read backwards without conjugation',
    ],
  ]),
  ...inFolder('src/mixing/mass-matrix', masses, [
    [
      'seesaw.ts',
      'x -= a * (re[j * columns + k] as number) - b',
      'x += a * (re[j * columns + k] as number) - b',
      'sign of the light mass matrix',
    ],
    [
      'seesaw.ts',
      'whole[(light + k) * n + i] = dirac[i * heavy + k] as number',
      'whole[(light + k) * n + i] = -(dirac[i * heavy + k] as number)',
      'a Majorana mass matrix that is not symmetric',
    ],
    [
      'mass-spectrum.ts',
      'productOf(daggerOf(enlarge(chargedLeptons.right, n)), neutrinoRotation)',
      'productOf(enlarge(chargedLeptons.right, n), neutrinoRotation)',
      'U_ℓ for U_ℓ† in the lepton mixing',
    ],
  ]),
]
