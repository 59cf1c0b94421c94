// Equations → what they force on every entry, read off the projector P onto their solutions. With V an orthonormal basis
// of the solutions P = VVᵀ, so the block of P at an entry e is the Gram matrix of the rows of V there: its rank is the
// dimension of the set of values of e. An entry depends on another one, r, if the rank does not grow when e joins r.

import { type Species, speciesList } from '../../src/physics/entry.js'
import type { FormFactor } from '../../src/physics/form-factor.js'
import type { RuleSystem } from '../../src/physics/solution.js'
import { type Complex, complex, fromTurn, multiply } from './complex.js'
import { rank, solutionProjector } from './elimination.js'
import { matrixLaws } from './matrix-laws.js'
import { recordEquations } from './record-law.js'
import { entryNumber, equationsOf, unknownCount, type Vector } from './unknowns.js'

export interface OracleEntry {
  readonly species: Species
  readonly final: number
  readonly initial: number
}

export interface OracleVerdict {
  readonly kind: 'zero' | 'line' | 'complex'
  /** Phase of a line in units of π, in [0,1). */
  readonly argPi: number | undefined
  /** entry = factor · to, or factor · conj(to), with `to` earlier and independent. */
  readonly tie: { readonly to: OracleEntry; readonly factor: Complex; readonly conjugate: boolean } | undefined
}

export interface OracleSolution {
  readonly verdict: (entry: OracleEntry) => OracleVerdict
  /** Independent real parameters of the neutrino matrix. */
  readonly freeParameters: number
  /** Of both matrices together. */
  readonly dimension: number
  readonly projector: readonly Vector[]
}

/** The shipped rules from their matrix formulas; a rule without one from its record. */
export function judgeByMatrices(system: RuleSystem, formFactor: FormFactor): OracleSolution {
  const { states, q2 } = system
  const rows = system.rules.flatMap((rule) => {
    const law = matrixLaws[rule.id]
    return law === undefined
      ? recordEquations({ ...system, rules: [rule] }, formFactor)
      : equationsOf(law({ formFactor, states, q2 }), states.length)
  })
  return judge(rows, states.length)
}

/** Any rules, from what rules/README.md says that records mean. */
export const judgeByRecords = (system: RuleSystem, formFactor: FormFactor): OracleSolution =>
  judge(recordEquations(system, formFactor), system.states.length)

/** What equations between the entries of `count` × `count` matrices force. */
export function judge(rows: readonly Vector[], count: number): OracleSolution {
  const projector = solutionProjector(rows, unknownCount(count))
  const verdicts: OracleVerdict[] = []
  const independent: OracleEntry[] = []
  for (const entry of everyOracleEntry(count)) {
    const number = entryNumber(entry.species, entry.final, entry.initial, count)
    const tie = independent
      .map((to) => tieBetween(projector, number, entryNumber(to.species, to.final, to.initial, count), to))
      .find((found) => found !== undefined)
    const verdict = { ...placeOf(block(projector, number, number)), tie }
    if (verdict.kind !== 'zero' && tie === undefined) independent.push(entry)
    verdicts.push(verdict)
  }
  const half = projector.length / 2
  return {
    verdict: ({ species, final, initial }) => verdicts[entryNumber(species, final, initial, count)] as OracleVerdict,
    freeParameters: rank(projector.slice(0, half).map((row) => row.slice(0, half))),
    dimension: Math.round(projector.reduce((trace, row, k) => trace + (row[k] ?? 0), 0)),
    projector,
  }
}

/** Neutrino before antineutrino, row by row. */
export function everyOracleEntry(count: number): readonly OracleEntry[] {
  const indices = Array.from({ length: count }, (_, k) => k)
  return speciesList.flatMap((species) =>
    indices.flatMap((final) => indices.map((initial) => ({ species, final, initial }))),
  )
}

type Block = readonly [readonly [number, number], readonly [number, number]]

function block(projector: readonly Vector[], row: number, column: number): Block {
  const value = (a: number, b: number): number => projector[2 * row + a]?.[2 * column + b] ?? 0
  return [
    [value(0, 0), value(0, 1)],
    [value(1, 0), value(1, 1)],
  ]
}

const rankOf = (gram: Block): number => rank(gram)

function placeOf(gram: Block): Pick<OracleVerdict, 'kind' | 'argPi'> {
  const dimension = rankOf(gram)
  if (dimension === 0) return { kind: 'zero', argPi: undefined }
  if (dimension === 2) return { kind: 'complex', argPi: undefined }
  return { kind: 'line', argPi: lineTurn(gram) }
}

/** Direction of the only eigenvector that is not annihilated, in [0,1) of π. */
function lineTurn([[a, b], [, d]]: Block): number {
  const turn = Math.atan2(2 * b, a - d) / 2 / Math.PI
  const positive = turn < 0 ? turn + 1 : turn
  return positive > 1 - 1e-9 ? 0 : positive
}

function tieBetween(projector: readonly Vector[], entry: number, other: number, to: OracleEntry): OracleVerdict['tie'] {
  const [own, mixed, theirs] = [
    block(projector, entry, entry),
    block(projector, entry, other),
    block(projector, other, other),
  ]
  const together = [
    ...theirs.map((row, k) => [...row, mixed[0][k] ?? 0, mixed[1][k] ?? 0]),
    ...own.map((row, k) => [...(mixed[k] ?? []), ...row]),
  ]
  if (rankOf(own) === 0 || rank(together) > rankOf(theirs)) return undefined
  const [first, second] = [imageOf(mixed, theirs, 0), imageOf(mixed, theirs, 1 / 2)]
  if (rankOf(theirs) === 1) {
    const turn = lineTurn(theirs)
    return { to, factor: multiply(imageOf(mixed, theirs, turn), fromTurn(-turn)), conjugate: false }
  }
  // x = ωy sends i to iω, and x = ωȳ sends i to −iω.
  const conjugate = first.re * second.im - first.im * second.re < 0
  return { to, factor: first, conjugate }
}

/** Value of the dependent entry when the other one is exp(iπ·turn): the matrix P_er P_rr⁻¹ applied to it. */
function imageOf(mixed: Block, theirs: Block, turn: number): Complex {
  const { re, im } = fromTurn(turn)
  // P_rr is a multiple of the identity, or of the projector on the line, with the same trace over rank.
  const size = (theirs[0][0] + theirs[1][1]) / rankOf(theirs)
  return complex((mixed[0][0] * re + mixed[0][1] * im) / size, (mixed[1][0] * re + mixed[1][1] * im) / size)
}
