// A term of a Lorentz structure at given momenta: its four Dirac matrices V^µ, µ the index of the photon. Components are
// contravariant throughout, and a sum over an index carries the metric. Sigma(µ, ν) = (i/4)[γ^µ, γ^ν] and
// Epsilon(0, 1, 2, 3) = −1, as matrix-element generators read them.

import * as E from 'fp-ts/lib/Either.js'
import {
  addScaled,
  type DiracMatrix,
  gamma,
  gamma5,
  halfSigma,
  identity,
  lorentzIndices,
  metric,
  multiply,
  nothing,
  projectMinus,
  projectPlus,
} from './dirac-matrix.js'
import type { Index, StructureTerm, Tensor } from './structure.js'

/** Momenta by place in the vertex; place 0 is unused. */
export type Momenta = readonly (readonly number[])[]

/** A term whose indices fit together: ψ̄ stands at place `row`, ψ at `column`. */
export interface Chain {
  readonly row: number
  readonly column: number
  readonly spinors: readonly Tensor[]
  readonly scalars: readonly Tensor[]
  readonly sums: readonly string[]
  readonly photon: number
}

const spinSlots: Readonly<Record<Tensor['name'], number>> = {
  Gamma: 1,
  Gamma5: 0,
  ProjM: 0,
  ProjP: 0,
  Identity: 0,
  Sigma: 2,
  P: -1,
  Metric: -1,
  Epsilon: -1,
}

/** The Lorentz indices of a tensor. */
const vectorIndices = ({ name, indices }: Tensor): readonly Index[] =>
  name === 'P' ? indices.slice(0, 1) : spinSlots[name] < 0 ? indices : indices.slice(0, spinSlots[name])

/** Most sums over Lorentz indices in one term. */
const maximumSums = 6

/** Puts the tensors of a term in the order of the fermion line; or says why there is none. */
export function chainOf({ tensors }: StructureTerm, photon: number): E.Either<string, Chain> {
  const vectors = tensors.flatMap(vectorIndices)
  const sums = [...new Set(vectors.filter((index) => typeof index === 'string'))]
  if (vectors.filter((index) => index === photon).length !== 1 || vectors.some((index) => isPlace(index, photon))) {
    return E.left('a term without the index of the photon')
  }
  if (sums.some((name) => vectors.filter((index) => index === name).length !== 2)) return E.left('a sum over one index')
  if (sums.length > maximumSums) return E.left(`more than ${maximumSums} sums`)
  const scalars = tensors.filter(({ name }) => spinSlots[name] < 0)
  const loose = tensors.filter(({ name }) => spinSlots[name] >= 0)
  const spinors: Tensor[] = []
  const start = loose.map(rowOf).find((index) => typeof index === 'number')
  let next: Index | undefined = start
  for (;;) {
    const found = loose.findIndex((tensor) => rowOf(tensor) === next)
    const [tensor] = found < 0 ? [] : loose.splice(found, 1)
    if (tensor === undefined) break
    spinors.push(tensor)
    next = columnOf(tensor)
  }
  if (typeof start !== 'number' || typeof next !== 'number' || loose.length > 0)
    return E.left('no line of two fermions')
  return E.right({ row: start, column: next, spinors, scalars, sums, photon })
}

const isPlace = (index: Index, photon: number): boolean => typeof index === 'number' && index !== photon
const rowOf = ({ name, indices }: Tensor): Index | undefined => indices[spinSlots[name]]
const columnOf = ({ name, indices }: Tensor): Index | undefined => indices[spinSlots[name] + 1]

/** V^µ of a chain, for µ = 0, 1, 2, 3. */
export function evaluateChain(chain: Chain, momenta: Momenta): readonly DiracMatrix[] {
  return lorentzIndices.map((free) => {
    let total = nothing
    const values = new Map<Index, number>([[chain.photon, free]])
    const assign = (k: number, sign: number): void => {
      const name = chain.sums[k]
      if (name !== undefined) {
        for (const mu of lorentzIndices) {
          values.set(name, mu)
          assign(k + 1, sign * metric(mu))
        }
        return
      }
      const at = (index: Index | undefined): number => (index === undefined ? 0 : (values.get(index) ?? 0))
      const size = chain.scalars.reduce((product, tensor) => product * scalarAt(tensor, at, momenta), sign)
      if (size === 0) return
      const line = chain.spinors.reduce((product, tensor) => multiply(product, matrixAt(tensor, at)), identity)
      total = addScaled(total, line, size)
    }
    assign(0, 1)
    return total
  })
}

type Reading = (index: Index | undefined) => number

function scalarAt({ name, indices }: Tensor, at: Reading, momenta: Momenta): number {
  if (name === 'P') return momenta[Number(indices[1])]?.[at(indices[0])] ?? 0
  if (name === 'Metric') return at(indices[0]) === at(indices[1]) ? metric(at(indices[0])) : 0
  const order = indices.map(at)
  let sign = new Set(order).size === order.length ? -1 : 0
  order.forEach((first, k) => {
    for (const second of order.slice(k + 1)) if (first > second) sign = -sign
  })
  return sign
}

function matrixAt({ name, indices }: Tensor, at: Reading): DiracMatrix {
  switch (name) {
    case 'Gamma':
      return gamma(at(indices[0]))
    case 'Sigma':
      return halfSigma(at(indices[0]), at(indices[1]))
    case 'Gamma5':
      return gamma5
    case 'ProjM':
      return projectMinus
    case 'ProjP':
      return projectPlus
    default:
      return identity
  }
}
