// Whether a mixing conserves CP, with what shows it, and the CP parities that follow. The charged current sees the rows
// e, mu, tau only: rows of sterile flavours are a choice of basis [Giunti:2014ixa].

import { minusI } from '../../exact/root-of-unity.js'
import { columnCount, flavourName, lightBlock, type MixingMatrix } from '../../mixing/matrix/mixing-matrix.js'
import type * as Z from '../../mixing/number/mixing-number.js'
import type { CpEvidence, CpMargin } from '../../mixing/parities/cp-evidence.js'
import { compareWithDeclared, type DeclaredParities } from '../../mixing/parities/declared-parities.js'
import { type CpConclusion, type InferredParities, inferParities } from '../../mixing/parities/infer-parities.js'
import { type InvariantIndex, majoranaInvariants } from '../../mixing/phases/invariants.js'
import { levelsOf, type MixingState } from '../../mixing/phases/spectrum.js'
import { invariantName } from '../mixing-finding.js'
import type { CpReport, MixingReport } from './mixing-report.js'
import { numberReport, realReport } from './number-report.js'

/** What the charged current sees of the mixing, and what follows for CP. */
export interface CpInput {
  readonly matrix: MixingMatrix
  readonly states: readonly MixingState[]
  readonly conclusion: CpConclusion
}

export function cpInput(given: MixingMatrix, states: readonly MixingState[]): CpInput {
  const matrix = lightBlock(given)
  return { matrix, states, conclusion: inferParities(matrix, states) }
}

/** The states whose relative parities mean something, and the others. */
export const paritiesOf = (conclusion: CpConclusion): InferredParities | undefined => {
  if (conclusion.kind === 'violated') return undefined
  return conclusion.kind === 'conserved' ? conclusion.parities : conclusion.compatible
}

export function cpReport({ matrix, states, conclusion }: CpInput, declared: DeclaredParities): CpReport {
  const parities = paritiesOf(conclusion)
  return {
    status: conclusion.kind,
    evidence: conclusion.kind === 'violated' ? evidenceReport(conclusion.evidence) : null,
    margin: conclusion.kind === 'undecided' && conclusion.margin !== undefined ? marginReport(conclusion.margin) : null,
    groups: (parities?.groups ?? []).map((group) => ({
      states: group.states.map(fromOne),
      parities: group.parities.map(({ k }) => (k === minusI.k ? '-i' : 'i')),
    })),
    without:
      parities?.without.map(({ state, reason }) => ({ state: state + 1, reason })) ?? withoutParity(matrix, states),
    declared: declaredReport(matrix, conclusion, declared),
  }
}

const fromOne = (k: number): number => k + 1

/** States that have no parity whatever the mixing. */
function withoutParity({ openPhases }: MixingMatrix, states: readonly MixingState[]): CpReport['without'] {
  return levelsOf(states).flatMap((level) =>
    level.states.flatMap((state): CpReport['without'] => {
      const at = state + 1
      if (states[state]?.nature === 'dirac') return [{ state: at, reason: 'dirac' }]
      if (level.isMassless) return [{ state: at, reason: 'massless' }]
      if (level.states.length > 1) return [{ state: at, reason: 'degenerate' }]
      return openPhases.includes(state) ? [{ state: at, reason: 'phase-not-given' }] : []
    }),
  )
}

function evidenceReport(evidence: CpEvidence): CpReport['evidence'] {
  if (evidence.kind === 'loop') return { kind: 'rows', rows: evidence.rows.map(flavourName) }
  const { index, imaginaryPart } = evidence
  return { kind: 'invariant', invariant: invariantName(index), imaginaryPart: realReport(imaginaryPart) }
}

const marginReport = ({ index, imaginaryPart }: CpMargin): CpReport['margin'] => ({
  invariant: invariantName(index),
  imaginaryPart: realReport(imaginaryPart),
})

function declaredReport(
  matrix: MixingMatrix,
  conclusion: CpConclusion,
  declared: DeclaredParities,
): CpReport['declared'] {
  const comparison = compareWithDeclared(matrix, conclusion, declared)
  const { kind } = comparison
  if (kind === 'cp-violated') return null
  if (kind === 'contradicts') {
    const [i, j] = comparison.states
    return { status: kind, states: [i + 1, j + 1], declared: comparison.declared, inferred: comparison.inferred }
  }
  const tested = declared.filter((parity) => parity !== undefined).length - comparison.untested.length
  return tested > 0 ? { status: 'agrees' } : null
}

// Their number grows like the square of the number of states.
const mostStates = 12

/** (U_αi U*_αj)² of the pairs of massive, non-degenerate Majorana states whose phases are given. */
export function invariantReports({ matrix, states }: CpInput): MixingReport['majoranaInvariants'] {
  if (columnCount(matrix) > mostStates) return []
  const without = new Set(withoutParity(matrix, states).map(({ state }) => state - 1))
  return majoranaInvariants(matrix).flatMap(({ index, value }) => {
    const [i, j] = index.states
    if (index.kind !== 'majorana' || without.has(i) || without.has(j)) return []
    const flavour = flavourName(index.row)
    return [{ flavour, states: [i + 1, j + 1] as const, ...invariantReport(index, value) }]
  })
}

const invariantReport = (index: InvariantIndex, value: Z.MixingNumber) => ({
  invariant: invariantName(index),
  value: numberReport(value),
})
