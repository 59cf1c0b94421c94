// Whether a mixing conserves CP, with what shows it, and the CP parities that follow. The charged current sees the rows
// e, mu, tau only: rows of sterile flavours are a choice of basis [Giunti:2014ixa].

import { addAngles, negateAngle, printAngle } from '../../exact/phase-polynomial.js'
import * as Q from '../../exact/rational.js'
import { minusI, plusOne } from '../../exact/root-of-unity.js'
import { columnCount, flavourName, lightBlock, type MixingMatrix } from '../../mixing/matrix/mixing-matrix.js'
import type * as Z from '../../mixing/number/mixing-number.js'
import { paritiesAsWritten } from '../../mixing/parities/as-written.js'
import type { CpEvidence, CpMargin } from '../../mixing/parities/cp-evidence.js'
import { compareWithDeclared, type DeclaredParities } from '../../mixing/parities/declared-parities.js'
import { type CpConclusion, type InferredParities, inferParities } from '../../mixing/parities/infer-parities.js'
import { type MixingVerdict, type SettledParities, settleParities } from '../../mixing/parities/settle-parities.js'
import { type InvariantIndex, majoranaInvariants } from '../../mixing/phases/invariants.js'
import { levelsOf, type MixingState } from '../../mixing/phases/spectrum.js'
import type { NeutrinoState } from '../../physics/state.js'
import { anglesText, multipleOfPi } from '../angle-text.js'
import { invariantName } from '../mixing-finding.js'
import type { CpReport, MixingReport } from './mixing-report.js'
import { numberReport, realReport } from './number-report.js'

/** What the charged current sees of the mixing, and what follows for CP. */
export interface CpInput {
  readonly matrix: MixingMatrix
  readonly states: readonly MixingState[]
  readonly declared: DeclaredParities
  readonly conclusion: CpConclusion
  /** How the mixing stands to CP, its symbols and the declared parities: as `check` judges. */
  readonly settled: SettledParities
  /** The parities of the matrix as it is written, where it fits CP so. */
  readonly written: InferredParities | undefined
}

export function cpInput(given: MixingMatrix, states: readonly MixingState[], declared: DeclaredParities): CpInput {
  const matrix = lightBlock(given)
  const conclusion = inferParities(matrix, states)
  const settled = settleParities(given, withDeclared(states, declared))
  const written = paritiesAsWritten(matrix, states, declared)
  return { matrix, states, declared, conclusion, settled, written }
}

const withDeclared = (states: readonly MixingState[], declared: DeclaredParities): readonly NeutrinoState[] =>
  states.map(({ label, nature, mass }, index): NeutrinoState => {
    if (nature === 'dirac')
      return { label, nature, mass, cpParity: plusOne, cPhase: plusOne, pPhase: plusOne, tPhase: plusOne }
    const phases = { cPhase: undefined, pPhase: undefined, tPhase: undefined }
    return { label, nature, mass, cpParity: declared[index], ...phases }
  })

/** The states whose relative parities mean something, and the others; as the matrix is written, where it fits CP so. */
export const paritiesOf = ({ conclusion, written }: CpInput): InferredParities | undefined => {
  if (conclusion.kind === 'violated') return undefined
  return conclusion.kind === 'conserved' ? (written ?? conclusion.parities) : conclusion.compatible
}

export function cpReport(input: CpInput): CpReport {
  const { matrix, states, conclusion } = input
  const parities = paritiesOf(input)
  const symbolic = new Set(matrix.symbolicPhases?.map(({ column }) => column))
  const without =
    parities?.without.map(({ state, reason }) => ({ state: state + 1, reason })) ?? withoutParity(matrix, states)
  return {
    ...statusOf(input),
    margin: conclusion.kind === 'undecided' && conclusion.margin !== undefined ? marginReport(conclusion.margin) : null,
    groups: (parities?.groups ?? []).map((group) => ({
      states: group.states.map(fromOne),
      parities: group.parities.map(({ k }) => (k === minusI.k ? '-i' : 'i')),
    })),
    without: without.filter(({ state, reason }) => reason !== 'phase-not-given' || !symbolic.has(state - 1)),
    symbolic: symbolicReport(input),
    asWritten: asWrittenReport(input),
    declared: declaredReport(input),
  }
}

/** Where symbols in phases contradict declared parities, what CP says without these. */
const verdictOf = ({ matrix, states, settled }: CpInput): MixingVerdict =>
  settled.verdict.kind === 'contradicts' ? settleParities(matrix, withDeclared(states, [])).verdict : settled.verdict

type CpStatus = Pick<CpReport, 'status' | 'condition' | 'isWithDeclared' | 'evidence'>

function statusOf(input: CpInput): CpStatus {
  const { conclusion } = input
  const verdict = verdictOf(input)
  const status = conclusion.kind
  if (status === 'violated') return { status, condition: null, evidence: evidenceReport(conclusion.evidence) }
  if (verdict.kind === 'violates-cp-for-all-values')
    return { status: 'violated', condition: null, evidence: { kind: 'symbols' } }
  if (verdict.kind === 'conditional')
    return {
      status: 'conditional',
      condition: anglesText(verdict.conditions),
      ...(verdict.isDeclared ? { isWithDeclared: true } : {}),
      evidence: null,
    }
  return { status: verdict.kind === 'symbolic' ? 'undecided' : status, condition: null, evidence: null }
}

/** Parities that depend on symbols, each against the first state of its group. */
function symbolicReport({ settled: { states } }: CpInput): CpReport['symbolic'] {
  const first = new Map<number, number>()
  return states.flatMap((state, index): CpReport['symbolic'] => {
    const phase = state.nature === 'majorana' ? state.parityPhase : undefined
    if (phase === undefined) return []
    const from = first.get(phase.group)
    if (from === undefined) first.set(phase.group, index)
    if (from === undefined || phase.angle.length === 0) return []
    const reference = states[from]
    const other = reference?.nature === 'majorana' ? reference.parityPhase : undefined
    if (other === undefined) return []
    const angle = addAngles(phase.angle, negateAngle(other.angle))
    const pi = Q.subtract(phase.pi, other.pi)
    const sum = `${printAngle(angle)}${Q.isZero(pi) ? '' : `${Q.sign(pi) > 0 ? '+' : ''}${multipleOfPi(pi)}`}`
    return [{ state: index + 1, from: from + 1, relative: /^\w+$/.test(sum) ? `exp(i*${sum})` : `exp(i*(${sum}))` }]
  })
}

/** States that have a parity only because the matrix is read as it is written. */
function asWrittenReport({ states, conclusion, written, settled }: CpInput): CpReport['asWritten'] {
  const levels = levelsOf(states)
  const hasParity = (index: number): boolean => {
    const state = settled.states[index]
    return (
      written?.groups.some((group) => group.states.includes(index)) === true ||
      (state?.nature === 'majorana' && state.parityPhase !== undefined)
    )
  }
  if (conclusion.kind !== 'conserved') return []
  return states.flatMap(({ nature }, index): CpReport['asWritten'] => {
    const level = levels.find((each) => each.states.includes(index))
    if (nature === 'dirac' || level === undefined || !hasParity(index)) return []
    if (level.isMassless) return [{ state: index + 1, reason: 'massless' }]
    return level.states.length > 1 ? [{ state: index + 1, reason: 'degenerate' }] : []
  })
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

function declaredReport({ matrix, conclusion, declared, settled: { verdict } }: CpInput): CpReport['declared'] {
  const comparison =
    verdict.kind === 'contradicts' ? verdict.contradiction : compareWithDeclared(matrix, conclusion, declared)
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
