// Unitary matrices by angles: U = Π R_ij(θ, δ) · diag(phases), the planes (i, j) of the last state first, R_{N−1,N} … R13 R12.
// Everything else makes matrices from such angles, so that all shrink alike: to the identity, and to angles that are read
// at a glance.

import { build, type ComplexMatrix, identity, nought, product, real, scale, turn } from '../../complex-matrix.js'
import type { Simpler } from '../shrinking/drafted.js'
import { areAll, member, simplerItems, simplerNumber, simplerParts, without } from '../shrinking/simpler.js'

/** In radians; `thetas` and `deltas` in the order of `planesOf`, one phase a column. */
export interface Angles {
  readonly thetas: readonly number[]
  readonly deltas: readonly number[]
  readonly phases: readonly number[]
}

export type Plane = readonly [number, number]

/** The planes (i, j), i < j, from 0: those of the last state first. */
export const planesOf = (count: number): readonly Plane[] =>
  Array.from({ length: count }, (_, j) => Array.from({ length: j }, (_unused, i) => [i, j] as const))
    .flat()
    .reverse()

/** A rotation by θ in the plane (i, j) with the phase e^{−iδ} at (i, j). */
export const rotation = (count: number, [i, j]: Plane, theta: number, delta: number): ComplexMatrix =>
  build(count, (row, column) => {
    if (row === column) return real(row === i || row === j ? cosine(theta) : 1)
    if (row === i && column === j) return scale(Math.sin(theta), turn(-delta))
    if (row === j && column === i) return scale(-Math.sin(theta), turn(delta))
    return nought
  })

/** Exact where a state is exchanged with another. */
const cosine = (theta: number): number => (theta === Math.PI / 2 ? 0 : Math.cos(theta))

const diagonal = (phases: readonly number[]): ComplexMatrix =>
  build(phases.length, (row, column) => (row === column ? turn(phases[row] ?? 0) : nought))

export function fromAngles({ thetas, deltas, phases }: Angles): ComplexMatrix {
  const count = phases.length
  const rotations = planesOf(count).flatMap((plane, k) => {
    const theta = thetas[k] ?? 0
    return theta === 0 ? [] : [rotation(count, plane, theta, deltas[k] ?? 0)]
  })
  return product(rotations.reduce(product, identity(count)), diagonal(phases))
}

/** Without mixing and phases. */
export const noAngles = (count: number): Angles => ({
  thetas: planesOf(count).map(() => 0),
  deltas: planesOf(count).map(() => 0),
  phases: new Array<number>(count).fill(0),
})

/** The angles of the other states, when one is dropped. */
export function anglesWithout({ thetas, deltas, phases }: Angles, state: number): Angles {
  const planes = planesOf(phases.length)
  const rest = <A>(list: readonly A[]): readonly A[] =>
    list.filter((_, k) => !(planes[k] as readonly number[]).includes(state))
  return { thetas: rest(thetas), deltas: rest(deltas), phases: without(phases, state) }
}

const right = Math.PI / 2
const same = areAll<number>(Object.is)
const zeros = (list: readonly number[]): readonly number[] => list.map(() => 0)

/** No mixing, then maximal mixing; no phase, then i, −1, −i. */
export const simplerAngles: Simpler<Angles> = (angles) =>
  simplerParts(angles, [
    member('thetas', ({ thetas }) => zeros(thetas), {
      simpler: simplerItems(0, { simpler: simplerNumber([0, right / 2, right]) }),
      same,
    }),
    ...(['deltas', 'phases'] as const).map((name) =>
      member(name, (all: Angles) => zeros(all[name]), {
        simpler: simplerItems(0, { simpler: simplerNumber([0, right, 2 * right, 3 * right]) }),
        same,
      }),
    ),
  ])
