// Evolution of a neutrino beam through layers of constant matter and field: i dψ/dx = H ψ/ħc, exactly in each layer.

import * as E from 'fp-ts/lib/Either.js'
import { constants } from '../../physics/constants.js'
import type { Complex } from '../one-loop-moments.js'
import { blockEvolution } from './block-evolution.js'
import { hermitianEigensystem } from './hermitian-eigen.js'
import {
  type Beam,
  type SpinConstants,
  type SpinModel,
  type SpinSystem,
  type Surroundings,
  spinSystem,
} from './spin-system.js'

/** A stretch of constant surroundings; what is left out is 0. */
export interface Layer extends Partial<Surroundings> {
  /** In cm. */
  readonly length: number
  /** At how many equal steps the probabilities are told; default 1: at the end. */
  readonly steps?: number
}

export interface SpinHistory {
  /** Names of the states: `nu_e`, …, then those of the opposite helicity: `antinu_e`, … or `nu1 sterile`, …. */
  readonly states: readonly string[]
  /** Distance from the source in cm, with the probability of each state there; the first is the source. */
  readonly points: readonly (readonly [distance: number, probabilities: readonly number[]])[]
}

/** The probabilities along the path, for figures; or what kind of model would have been right. */
export function evolveSpin(
  model: SpinModel,
  beam: Beam,
  layers: readonly Layer[],
  used: SpinConstants = standardConstants,
): E.Either<string, SpinHistory> {
  const system = spinSystem(model, beam, used)
  if (E.isLeft(system)) return system
  const { states, probabilities, start } = system.right
  let [psi, distance] = [start, 0]
  const points: [number, readonly number[]][] = [[0, probabilities(psi)]]
  for (const { length, steps = 1, ...surroundings } of layers) {
    const [entered, entrance] = [psi, distance]
    const propagate = layerPropagator(system.right, surroundings, used.hbar_c, entered)
    for (let step = 1; step <= steps; step++) {
      psi = propagate((length * step) / steps)
      points.push([entrance + (length * step) / steps, probabilities(psi)])
    }
    distance = entrance + length
  }
  return E.right({ states, points })
}

/** How many periods of the fastest oscillation of a beam a layer is long; or what kind of model would have been right. */
export function spinPeriods(
  model: SpinModel,
  beam: Beam,
  { length, n_e = 0, n_n = 0, B = 0, phi = 0 }: Layer,
  used: SpinConstants = standardConstants,
): E.Either<string, number> {
  const system = spinSystem(model, beam, used)
  if (E.isLeft(system)) return system
  const { diagonal, shifts } = hermitianEigensystem(system.right.hamiltonian({ n_e, n_n, B, phi }))
  const energies = diagonal.map((energy, k) => energy + (shifts[k] ?? 0))
  const spread = Math.max(...energies) - Math.min(...energies)
  return E.right((spread * length) / (2 * Math.PI * used.hbar_c * 1e9))
}

const standardConstants: SpinConstants = {
  G_F: constants.G_F.value,
  m_e: constants.m_e.value,
  hbar: constants.hbar.value,
  hbar_c: constants.hbar_c.value,
  c: constants.c.value,
}

/** `count` layers of equal length with the surroundings at their middles. */
export const layersOf = (
  profile: (distance: number) => Partial<Surroundings>,
  length: number,
  count: number,
): readonly Layer[] =>
  Array.from({ length: count }, (_, k) => ({ ...profile(((k + 0.5) * length) / count), length: length / count }))

/** The amplitudes at a distance in cm into a layer that `psi` enters. */
export function layerPropagator(
  system: SpinSystem,
  { n_e = 0, n_n = 0, B = 0, phi = 0 }: Partial<Surroundings>,
  hbar_c: number,
  psi: readonly Complex[],
): (distance: number) => readonly Complex[] {
  const evolve = blockEvolution(system.hamiltonian({ n_e, n_n, B, phi }), psi.length / 2)
  // GeV cm → eV cm
  return (distance) => evolve(psi, distance / (hbar_c * 1e9))
}
