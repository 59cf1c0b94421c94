// The laws as maps of whole matrices, typed by hand from their matrix formulas and not from the records of rules/:
//   hermiticity   F† = F                          cpt      F̄ = −Fᵀ (Q, M, E), F̄ = Fᵀ (A)
//   Majorana      F̄ = F where both are Majorana   C        Fᵀ = s C†FC    s = +, +, +, −
//   P             F = s Z†FZ   s = +, +, −, −     CP       Fᵀ = s Ξ†FΞ    s = +, +, −, +
//   T             F = s τ†F*τ  s = +, +, −, +
// and antineutrino matrices obey C, P, CP and T with the phases conjugated. A pair (F, F̄) is allowed if every map leaves it
// as it is. "The entry vanishes" is the map that flips its sign.

import type { FormFactor } from '../../src/physics/form-factor.js'
import type { NeutrinoState, PhaseName } from '../../src/physics/state.js'
import {
  at,
  buildMatrix,
  conjugated,
  dagger,
  diagonal,
  fromRoot,
  type Matrix,
  modulus,
  product,
  signFlipped,
  subtract,
  times,
  transposed,
} from './complex.js'

/** The two matrices of one form factor. */
export interface Matrices {
  readonly neutrino: Matrix
  readonly antineutrino: Matrix
}

export type MatrixMap = (matrices: Matrices) => Matrices

export interface Scene {
  readonly formFactor: FormFactor
  readonly states: readonly NeutrinoState[]
  readonly q2: 'generic' | 0
}

/** The map of each shipped rule. */
export const matrixLaws: Readonly<Record<string, (scene: Scene) => MatrixMap>> = {
  hermiticity: () => onBoth(dagger, dagger),
  cpt: ({ formFactor }) => {
    const sign = formFactor === 'anapole' ? 1 : -1
    return ({ neutrino, antineutrino }) => ({
      neutrino: times(sign, transposed(antineutrino)),
      antineutrino: times(sign, transposed(neutrino)),
    })
  },
  'majorana-condition': ({ states }) => {
    const areMajorana = (f: number, i: number): boolean =>
      states[f]?.nature === 'majorana' && states[i]?.nature === 'majorana'
    const mixed = (own: Matrix, other: Matrix): Matrix =>
      buildMatrix(states.length, (f, i) => at(areMajorana(f, i) ? other : own, f, i))
    return ({ neutrino, antineutrino }) => ({
      neutrino: mixed(neutrino, antineutrino),
      antineutrino: mixed(antineutrino, neutrino),
    })
  },
  c: (scene) => {
    const s = { charge: 1, magnetic: 1, electric: 1, anapole: -1 }[scene.formFactor]
    const C = phasesOf(scene, 'cPhase')
    return onBoth(
      (F) => times(s, transposed(product(dagger(C), product(F, C)))),
      (F) => times(s, transposed(product(C, product(F, dagger(C))))),
    )
  },
  p: (scene) => {
    const s = { charge: 1, magnetic: 1, electric: -1, anapole: -1 }[scene.formFactor]
    const Z = phasesOf(scene, 'pPhase')
    return onBoth(
      (F) => times(s, product(dagger(Z), product(F, Z))),
      (F) => times(s, product(Z, product(F, dagger(Z)))),
    )
  },
  cp: (scene) => {
    const s = { charge: 1, magnetic: 1, electric: -1, anapole: 1 }[scene.formFactor]
    const Xi = phasesOf(scene, 'cpParity')
    return onBoth(
      (F) => times(s, transposed(product(dagger(Xi), product(F, Xi)))),
      (F) => times(s, transposed(product(Xi, product(F, dagger(Xi))))),
    )
  },
  t: (scene) => {
    const s = { charge: 1, magnetic: 1, electric: -1, anapole: 1 }[scene.formFactor]
    const tau = phasesOf(scene, 'tPhase')
    return onBoth(
      (F) => times(s, product(dagger(tau), product(conjugated(F), tau))),
      (F) => times(s, product(tau, product(conjugated(F), dagger(tau)))),
    )
  },
  'lepton-number': ({ states }) => vanishing((f, i) => states[f]?.nature !== states[i]?.nature),
  'gauge-invariance': ({ formFactor, states, q2 }) =>
    vanishing((f, i) => formFactor === 'charge' && q2 === 0 && f !== i && !areDegenerate(states[f], states[i])),
  'charge-quantisation': ({ formFactor, q2 }) => vanishing(() => formFactor === 'charge' && q2 === 0),
}

const onBoth =
  (neutrinoMap: (F: Matrix) => Matrix, antineutrinoMap: (F: Matrix) => Matrix): MatrixMap =>
  ({ neutrino, antineutrino }) => ({ neutrino: neutrinoMap(neutrino), antineutrino: antineutrinoMap(antineutrino) })

function vanishing(where: (final: number, initial: number) => boolean): MatrixMap {
  return onBoth(
    (F) => signFlipped(F, where),
    (F) => signFlipped(F, where),
  )
}

const phasesOf = ({ states }: Scene, name: PhaseName): Matrix => diagonal(states.map((state) => fromRoot(state[name])))

/** Both masses are given, and they are the same number. */
function areDegenerate(a: NeutrinoState | undefined, b: NeutrinoState | undefined): boolean {
  if (a?.mass === undefined || b?.mass === undefined) return false
  return a.mass.value.n * b.mass.value.d === b.mass.value.n * a.mass.value.d
}

/** Does the map leave the matrices as they are? */
export function isFixed(map: MatrixMap, matrices: Matrices, tolerance: number): boolean {
  const image = map(matrices)
  return (['neutrino', 'antineutrino'] as const).every((species) =>
    image[species].every((row, f) =>
      row.every((z, i) => modulus(subtract(z, at(matrices[species], f, i))) < tolerance),
    ),
  )
}
