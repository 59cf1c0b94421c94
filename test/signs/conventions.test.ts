// The translation f_canonical = κ·(q²)ⁿ·f_published of every convention record, derived twice: from the vertex that the
// record quotes, and from the table below, in which the published structures are written as matrices. The structure that
// multiplies f_published has to be κ(q²)ⁿ times the canonical one.

import { describe, expect, it } from 'vitest'
import { type Basis, bases, dot, gamma5, indices, lower, minus, reversed, type Vector } from './dirac-algebra.js'
import { i, integer, isZero, type Matrix, product, scale, subtract, unit } from './gaussian.js'
import { evaluate, type Value } from './printed-vertex.js'
import { type ConventionRecord, conventionRecords, unitOf } from './records.js'
import { type Momentum, mass1, mass2, spinors } from './spinors.js'
import {
  canonical,
  type FormFactorName,
  formFactorNames,
  type Structure,
  sampleMomenta,
  sigmaQ,
  transverse,
} from './vertex.js'

interface Published {
  /** The structure that multiplies each form factor, as a polynomial: times (q²)^over. */
  readonly structure: Readonly<Record<FormFactorName, Structure>>
  readonly over: Readonly<Record<FormFactorName, number>>
  /** q = p_i − p_f is 1, q = p_f − p_i is −1. */
  readonly direction: 1 | -1
  readonly firstIndex: 'final' | 'initial'
}

const iSigmaQ: Structure = (basis, mu, q) => scale(i, sigmaQ(basis, mu, q))
const sigmaQ5: Structure = (basis, mu, q) => product(sigmaQ(basis, mu, q), gamma5(basis))
const times =
  (k: number, s: Structure): Structure =>
  (basis, mu, q) =>
    scale(unit(k), s(basis, mu, q))
const right5 =
  (s: Structure): Structure =>
  (basis, mu, q) =>
    product(s(basis, mu, q), gamma5(basis))
const left5 =
  (s: Structure): Structure =>
  (basis, mu, q) =>
    product(gamma5(basis), s(basis, mu, q))
const vector: Structure = (basis, mu) => lower(basis, mu)

const standard: Published = {
  structure: {
    charge: transverse,
    magnetic: times(2, iSigmaQ),
    electric: times(0, sigmaQ5),
    anapole: right5(transverse),
  },
  over: { charge: 1, magnetic: 0, electric: 0, anapole: 0 },
  direction: 1,
  firstIndex: 'final',
}

const published: Readonly<Record<string, Published>> = {
  'giunti-studenikin-2015': standard,
  'review-2020-eq1': standard,
  // γ_μ alone: the charge agrees between equal masses only.
  'review-2014-eq2': {
    ...standard,
    structure: { ...standard.structure, charge: vector },
    over: { ...standard.over, charge: 0 },
  },
  // No division by q²; σq with the sign +i; γ₅ left of γ_μ.
  'review-2014-eq3': {
    structure: { charge: transverse, magnetic: iSigmaQ, electric: sigmaQ5, anapole: left5(transverse) },
    over: { charge: 0, magnetic: 0, electric: 0, anapole: 0 },
    direction: 1,
    firstIndex: 'initial',
  },
  // −iσq·(−γ₅) instead of −iσq·iγ₅.
  'epsilon-without-i': { ...standard, structure: { ...standard.structure, electric: times(1, sigmaQ5) } },
}

const equalMasses: readonly (readonly [Momentum, Momentum])[] = [
  ...mass1.flatMap((a, n) => mass1.slice(n + 1).map((b) => [a, b] as const)),
  [mass2[0] as Momentum, mass2[1] as Momentum],
]
const differentMasses = mass1.map((a) => [a, mass2[0] as Momentum] as const)

/** printed = κ(q²)ⁿ·Γ_X, the canonical charge structure being transverse/q². `q` is p_i − p_f. */
function difference(
  printed: Value,
  record: ConventionRecord,
  X: FormFactorName,
  basis: Basis,
  mu: 0 | 1 | 2 | 3,
  q: Vector,
): Matrix {
  const q2 = dot(q, q)
  const power = printed.power - (X === 'charge' ? 1 : 0) + (record.q2Power?.[X] ?? 0)
  const right = scale(unit(unitOf(record.factor[X])), canonical[X](basis, mu, q))
  const [left, scaled] =
    power >= 0
      ? [printed.matrix, scale(integer(q2 ** power), right)]
      : [scale(integer(q2 ** -power), printed.matrix), right]
  return subtract(left, scaled)
}

type Printed = (X: FormFactorName, basis: Basis, mu: 0 | 1 | 2 | 3, q: Vector) => Value

const toPaper = (record: ConventionRecord, q: Vector): Vector => {
  if (record.momentum !== 'p_i - p_f' && record.momentum !== 'p_f - p_i') throw new Error(record.momentum)
  return record.momentum === 'p_i - p_f' ? q : reversed(q)
}

const fromRecord =
  (record: ConventionRecord): Printed =>
  (X, basis, mu, q) =>
    evaluate(record.vertex, X, { basis, mu, q: toPaper(record, q) })

const fromTable =
  (table: Published): Printed =>
  (X, basis, mu, q) => ({
    matrix: table.structure[X](basis, mu, table.direction === 1 ? q : reversed(q)),
    power: table.over[X],
  })

const asMatrices = (record: ConventionRecord, printed: Printed, basis: Basis): boolean =>
  formFactorNames.every((X) =>
    sampleMomenta.every((q) =>
      indices.every((mu) => isZero(difference(printed(X, basis, mu, q), record, X, basis, mu, q))),
    ),
  )

const betweenSpinors = (record: ConventionRecord, printed: Printed, basis: Basis, pairs: typeof equalMasses): boolean =>
  formFactorNames.every((X) =>
    pairs.every(([initial, final]) => {
      const q = minus(initial.p, final.p)
      return indices.every((mu) => {
        const rest = difference(printed(X, basis, mu, q), record, X, basis, mu, q)
        return isZero(product(spinors(basis, final), rest, spinors(basis, initial)))
      })
    }),
  )

const tableOf = (record: ConventionRecord): Published => {
  const table = published[record.id]
  if (table === undefined) throw new Error(`${record.id} is not in the table of published structures: add it`)
  return table
}

/** Does the record translate rightly what it quotes and what the table says the paper prints? */
function holds(record: ConventionRecord, basis: Basis): boolean {
  const table = tableOf(record)
  const routes = [fromRecord(record), fromTable(table)]
  const direction = record.momentum === 'p_i - p_f' ? 1 : -1
  const diagonalOnly = record.id === 'review-2014-eq2'
  return (
    direction === table.direction &&
    record.firstIndex === table.firstIndex &&
    routes.every(
      (route) =>
        betweenSpinors(record, route, basis, equalMasses) && (diagonalOnly || asMatrices(record, route, basis)),
    )
  )
}

interface Mutant {
  readonly change: string
  readonly record: ConventionRecord
}

function mutantsOf(record: ConventionRecord): readonly Mutant[] {
  const factors = formFactorNames.flatMap((X) =>
    ['1', 'i', '-1', '-i']
      .filter((factor) => factor !== String(record.factor[X]))
      .map((factor) => ({
        change: `${X} factor ${factor}`,
        record: { ...record, factor: { ...record.factor, [X]: factor } },
      })),
  )
  const powers = formFactorNames.flatMap((X) =>
    [-1, 1].map((step) => {
      const power = (record.q2Power?.[X] ?? 0) + step
      return { change: `${X} q2Power ${power}`, record: { ...record, q2Power: { ...record.q2Power, [X]: power } } }
    }),
  )
  const momentum = record.momentum === 'p_i - p_f' ? 'p_f - p_i' : 'p_i - p_f'
  const firstIndex = record.firstIndex === 'final' ? 'initial' : 'final'
  const start = record.vertex.indexOf('=') + 1
  const signs = [...record.vertex].flatMap((character, n) => {
    if (n < start || (character !== '+' && character !== '-')) return []
    const vertex = `${record.vertex.slice(0, n)}${character === '+' ? '-' : '+'}${record.vertex.slice(n + 1)}`
    return [{ change: `vertex, sign at ${n}`, record: { ...record, vertex } }]
  })
  return [
    ...factors,
    ...powers,
    { change: 'momentum', record: { ...record, momentum } },
    { change: 'firstIndex', record: { ...record, firstIndex } },
    ...signs,
  ]
}

describe.each(conventionRecords)('the convention $id', (record) => {
  it.each(bases)('translates to the canonical vertex ($name basis)', (basis) => {
    expect(holds(record, basis)).toBe(true)
  })

  it('fails with any factor, power of q², direction of q, index order or sign in the vertex changed', () => {
    const basis = bases[0] as Basis
    const mutants = mutantsOf(record)
    expect(mutants.filter((m) => holds(m.record, basis)).map((m) => m.change)).toEqual([])
    expect(mutants.filter((m) => m.change.includes('factor'))).toHaveLength(12)
  })
})

it('every table entry belongs to a shipped convention, and exactly one is canonical, with unit factors', () => {
  expect(conventionRecords.map((r) => r.id).sort()).toEqual(Object.keys(published).sort())
  const own = conventionRecords.filter((r) => r.canonical)
  expect(own.map((r) => r.id)).toEqual(['giunti-studenikin-2015'])
  expect(Object.values(own[0]?.factor ?? {})).toEqual([1, 1, 1, 1])
})

it('eq. (2) of the 2014 review is not the canonical vertex between different masses', () => {
  const record = conventionRecords.find((r) => r.id === 'review-2014-eq2') as ConventionRecord
  expect(betweenSpinors(record, fromRecord(record), bases[0] as Basis, differentMasses)).toBe(false)
})
