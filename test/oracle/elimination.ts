// Homogeneous real equations → the orthogonal projector onto their solutions, in double precision. Rows are
// orthonormalised one after the other (Gram–Schmidt, twice); what is left of a row must be clearly zero or clearly not, or
// the oracle refuses to answer. Unknowns that no equation links are treated apart, which changes nothing but the time.

import type { Vector } from './unknowns.js'

export class UnclearMargin extends Error {}

const negligible = 1e-9
const clear = 1e-3

/** P with P² = P = Pᵀ, whose image is the space of solutions. */
export function solutionProjector(rows: readonly Vector[], size: number): readonly Vector[] {
  const projector = Array.from({ length: size }, (_, k) => Array.from({ length: size }, (_, l) => (k === l ? 1 : 0)))
  for (const group of linkedUnknowns(rows, size)) {
    const own = rows.filter((row) => group.some((k) => isNonZero(row[k])))
    const basis = orthonormalBasis(own.map((row) => group.map((k) => row[k] ?? 0)))
    for (const direction of basis) {
      for (const [a, k] of group.entries()) {
        for (const [b, l] of group.entries()) {
          const target = projector[k] as number[]
          target[l] = (target[l] ?? 0) - (direction[a] ?? 0) * (direction[b] ?? 0)
        }
      }
    }
  }
  return projector
}

const isNonZero = (coefficient: number | undefined): boolean => Math.abs(coefficient ?? 0) > 1e-12

function linkedUnknowns(rows: readonly Vector[], size: number): readonly (readonly number[])[] {
  const unknowns = Array.from({ length: size }, (_, k) => k)
  const group = [...unknowns]
  for (const row of rows) {
    const present = unknowns.filter((k) => isNonZero(row[k]))
    const merged = new Set(present.map((k) => group[k]))
    const target = group[present[0] ?? 0] ?? 0
    for (const k of unknowns) if (merged.has(group[k])) group[k] = target
  }
  const groups = new Map<number, number[]>()
  for (const [k, name] of group.entries()) groups.set(name, [...(groups.get(name) ?? []), k])
  return [...groups.values()]
}

export const dot = (a: Vector, b: Vector): number => a.reduce((sum, x, k) => sum + x * (b[k] ?? 0), 0)

/** An orthonormal basis of the space that the rows span. */
export function orthonormalBasis(rows: readonly Vector[]): readonly Vector[] {
  const basis: Vector[] = []
  for (const row of rows) {
    const norm = Math.sqrt(dot(row, row))
    let rest = row.map((x) => x / norm)
    for (let pass = 0; pass < 2; pass++) {
      for (const direction of basis) {
        const overlap = dot(rest, direction)
        rest = rest.map((x, k) => x - overlap * (direction[k] ?? 0))
      }
    }
    const length = Math.sqrt(dot(rest, rest))
    if (length < negligible) continue
    if (length < clear) throw new UnclearMargin(`a row of length ${length} is neither zero nor not`)
    basis.push(rest.map((x) => x / length))
  }
  return basis
}

/** Number of independent rows. */
export const rank = (rows: readonly Vector[]): number =>
  orthonormalBasis(rows.filter((row) => dot(row, row) > negligible ** 2)).length
