// The transformations, each on the whole model: mixing, CP parities, masses and form factors together.
//   ν_k = e^{iα_k} ν'_k:            U'_lk = U_lk e^{iα_k},  f'_fi = e^{−iα_f} f_fi e^{iα_i},  ξ'_k = e^{−2iα_k} ξ_k
//   CP:                              U'_lk = U*_lk ξ*_k (up to phases of the rows),  f'_fi = s_X ξ_f ξ*_i f_if
//   antiparticles:                   U' = U*,  f'_fi = η_X f_if,  ξ'_k = ξ*_k for Dirac states
//   ν_k = (χ_a + iχ_b)/√2:           U' = (U, iU)/√2 column by column,  f' as in `doubleDirac`
// Signs s_X, η_X: physics/elementary-signs.ts.

import * as R from '../../exact/root-of-unity.js'
import { floatingArithmetic } from '../../observables/complex-arithmetic.js'
import { doubleDirac, doublingPhases } from '../../observables/double-dirac.js'
import { cpSign, transpositionSign } from '../../physics/elementary-signs.js'
import { type FormFactor, formFactors } from '../../physics/form-factor.js'
import type { DiracState } from '../../physics/state.js'
import {
  type Complex,
  type ComplexMatrix,
  conjugate,
  entryOf,
  mapEntries,
  multiply,
  nought,
  real,
  scale,
  turn,
} from '../complex-matrix.js'
import { type FormFactorMatrices, type NeutrinoCase, statesOfCase } from '../neutrino-case.js'
import type { Change, Transformation } from './transformation.js'

type Matrices = Partial<FormFactorMatrices>

const mapMatrices = (matrices: Matrices, map: (matrix: ComplexMatrix, name: FormFactor) => ComplexMatrix): Matrices =>
  Object.fromEntries(
    formFactors.flatMap((name) => {
      const matrix = matrices[name]
      return matrix === undefined ? [] : [[name, map(matrix, name)]]
    }),
  )

const same = <A>(value: A): A => value

/** The transformed model, and how form factors change: those of the model and those of an answer alike. */
function transformation(
  given: NeutrinoCase,
  changes: Partial<NeutrinoCase>,
  { text, matrices, answer = matrices, perState = same, perPair, seen }: Effect,
): Transformation {
  const image = { ...given, ...changes, formFactors: matrices(given.formFactors) as FormFactorMatrices }
  return {
    image,
    text,
    expected: {
      'per-state': perState,
      'form-factors': answer,
      ...(perPair === undefined ? {} : { 'per-pair': perPair }),
    },
    ...(seen === undefined ? {} : { seen }),
  }
}

interface Effect {
  readonly text: string
  /** On the form factors of the model, and unless `answer` is given on those of an answer. */
  readonly matrices: (matrices: Matrices) => Matrices
  readonly answer?: (matrices: Matrices) => Matrices
  readonly perState?: Change['per-state']
  readonly perPair?: NonNullable<Change['per-pair']>
  readonly seen?: Change
}

const angleOf = ({ k, n }: R.RootOfUnity): number => (2 * Math.PI * k) / n
const phaseOf = (root: R.RootOfUnity): Complex => turn(angleOf(root))

/** New phases of the mass states (of Majorana states ±1) and of the charged leptons. */
export function rephased(
  given: NeutrinoCase,
  columns: readonly R.RootOfUnity[],
  rows: readonly R.RootOfUnity[],
): Transformation {
  const of = (k: number): R.RootOfUnity => columns[k] ?? R.plusOne
  const changes = {
    mixing: mapEntries(given.mixing, (z, l, k) => multiply(multiply(z, phaseOf(rows[l] ?? R.plusOne)), phaseOf(of(k)))),
    cpParities: given.cpParities.map((parity, k) => R.multiply(parity, R.power(of(k), -2))),
  }
  const matrices = (all: Matrices): Matrices =>
    mapMatrices(all, (matrix) =>
      mapEntries(matrix, (z, f, i) => multiply(z, phaseOf(R.multiply(of(i), R.inverse(of(f)))))),
    )
  const moved = [
    ...columns.map((root, k) => [given.labels[k] ?? '', root] as const),
    ...rows.map((root, l) => [`charged lepton ${l + 1}`, root] as const),
  ].filter(([, root]) => !R.equals(root, R.plusOne))
  const text =
    moved.length === 0 ? 'nothing' : moved.map(([name, root]) => `${name} → ${R.print(root)} ${name}`).join(', ')
  return transformation(given, changes, { text, matrices, perPair: same })
}

/** The mass states in another order: place k of the image is state order[k]. */
export function permuted(given: NeutrinoCase, order: readonly number[]): Transformation {
  const list = <A>(values: readonly A[]): readonly A[] => order.map((k) => values[k] as A)
  const both = <A>(rows: readonly (readonly A[])[]): readonly (readonly A[])[] => list(rows).map(list)
  const changes = {
    natures: list(given.natures),
    labels: list(given.labels),
    masses: list(given.masses),
    cpParities: list(given.cpParities),
    mixing: given.mixing.map(list),
  }
  const text = `the mass states in the order ${list(given.labels).join(', ')}`
  return transformation(given, changes, {
    text,
    matrices: (all) => mapMatrices(all, both),
    perState: list,
    perPair: both,
  })
}

/** The CP image of the model, with the CP parities that it has. */
export function cpImage(given: NeutrinoCase): Transformation {
  const xi = (k: number): Complex => phaseOf(given.cpParities[k] ?? R.plusOne)
  // The common phase of the first column is one of the charged leptons: a real matrix stays as it is where it can.
  const column = (k: number): Complex => multiply(conjugate(xi(k)), xi(0))
  const mixing = mapEntries(given.mixing, (z, _, k) => multiply(conjugate(z), column(k)))
  const matrices = (all: Matrices): Matrices =>
    mapMatrices(all, (matrix, name) =>
      mapEntries(matrix, (_, f, i) =>
        scale(cpSign[name], multiply(multiply(xi(f), conjugate(xi(i))), entryOf(matrix, i, f))),
      ),
    )
  return transformation(given, { mixing }, { text: 'the CP image', matrices, perPair: same })
}

/** The same theory told of the antiparticles: the particle of the image is the antiparticle of the model. */
export function cptImage(given: NeutrinoCase): Transformation {
  const matrices = (all: Matrices): Matrices =>
    mapMatrices(all, (matrix, name) =>
      mapEntries(matrix, (_, f, i) => scale(transpositionSign[name], entryOf(matrix, i, f))),
    )
  const changes = {
    mixing: mapEntries(given.mixing, conjugate),
    cpParities: given.cpParities.map((parity, k) => (given.natures[k] === 'dirac' ? R.inverse(parity) : parity)),
  }
  return transformation(given, changes, { text: 'told of the antiparticles', matrices, perPair: same })
}

/** N Dirac states as 2N Majorana states, degenerate in pairs of opposite CP parity. */
export function doubled(given: NeutrinoCase): Transformation {
  if (given.natures.some((nature) => nature !== 'dirac'))
    throw new TypeError('only Dirac states are pairs of Majorana states')
  const twice = <A>(list: readonly A[]): readonly A[] => list.flatMap((one) => [one, one])
  const phases = doublingPhases(statesOfCase(given) as readonly DiracState[])
  // ν_k = v_k (χ_a + iχ_b)/√2 with v_k² = ξ_k/i as in `doubleDirac`.
  const weight = (k: number): Complex => scale(Math.SQRT1_2, phaseOf(phases[k] ?? R.plusOne))
  const matrices = (all: Matrices): Matrices =>
    mapMatrices(all, (matrix, formFactor) =>
      doubleDirac(matrix, { formFactor, phases, arithmetic: floatingArithmetic }),
    )
  const changes = {
    natures: twice(given.natures).map(() => 'majorana' as const),
    labels: given.labels.flatMap((label) => [`${label}a`, `${label}b`]),
    masses: twice(given.masses),
    cpParities: given.cpParities.flatMap(() => [R.plusI, R.minusI]),
    mixing: given.mixing.map((row) =>
      row.flatMap((z, k) => [multiply(z, weight(k)), multiply({ re: 0, im: 1 }, multiply(z, weight(k)))]),
    ),
  }
  return transformation(given, changes, { text: 'as pairs of Majorana states', matrices, perState: twice })
}

/** One more state, the last, that neither mixes nor couples. */
export function extended(
  given: NeutrinoCase,
  added: { readonly nature: 'dirac' | 'majorana'; readonly mass: number },
): Transformation {
  const count = given.natures.length
  const wider = (matrix: ComplexMatrix, corner: Complex): ComplexMatrix => [
    ...matrix.map((row) => [...row, nought]),
    [...(matrix[0] ?? []).map(() => nought), corner],
  ]
  const changes = {
    natures: [...given.natures, added.nature],
    labels: [...given.labels, `nu${count + 1}`],
    masses: [...given.masses, added.mass],
    cpParities: [...given.cpParities, added.nature === 'dirac' ? R.plusOne : R.plusI],
    mixing: wider(given.mixing, real(1)),
  }
  const text = `with one more ${added.nature} state of ${added.mass} eV that neither mixes nor couples`
  const matrices = (all: Matrices): Matrices => mapMatrices(all, (matrix) => wider(matrix, nought))
  const first = <A>(list: readonly A[]): readonly A[] => list.slice(0, count)
  const block = <A>(rows: readonly (readonly A[])[]): readonly (readonly A[])[] => first(rows).map(first)
  const seen = {
    'per-state': first,
    'per-pair': block,
    'form-factors': (all: Matrices): Matrices => mapMatrices(all, block),
  }
  return transformation(given, changes, { text, matrices, answer: same, perPair: same, seen })
}
