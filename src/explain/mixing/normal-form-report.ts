// The normal form of a mixing matrix for the report. Three states: angles and phases from rephasing invariants, exact
// where the matrix is; more: from normal-form.ts, in doubles. Row phases and column signs are always those of normal-form.ts.

import * as E from 'fp-ts/lib/Either.js'
import { columnCount, type MixingMatrix } from '../../mixing/matrix/mixing-matrix.js'
import * as Z from '../../mixing/number/mixing-number.js'
import { type NormalForm, normalForm } from '../../mixing/phases/normal-form.js'
import { type PdgParameters, type PdgPhase, pdgParameters } from '../../mixing/phases/pdg-parameters.js'
import { levelsOf, type MixingState } from '../../mixing/phases/spectrum.js'
import type { AngleReport, NormalFormReport, PhaseReport } from './mixing-report.js'
import { knownPhase, phaseWithout, realReport, toDegrees } from './number-report.js'

type Plane = readonly [number, number]
type NamedPhase = NormalFormReport['phases'][number]

/** Angles are computed to about 1e-12: elements below this that are known to be there would be lost. */
const smallestElement = 1e-9

/** `null` unless the matrix is square and unitary, and, where it was computed, without elements too small for angles. */
export function normalFormReport(matrix: MixingMatrix, states: readonly MixingState[]): NormalFormReport | null {
  const isTiny = (z: Z.MixingNumber): boolean => Z.isNonZero(z) && Z.modulus(z) < smallestElement
  if (matrix.computed !== undefined && matrix.entries.some((row) => row.some(isTiny))) return null
  const form = normalForm(matrix)
  if (E.isLeft(form)) return null
  const parameters = pdgParameters(matrix)
  const { angles, phases } = E.isRight(parameters)
    ? ofThreeStates(parameters.right)
    : ofManyStates(form.right, columnCount(matrix))
  return {
    angles,
    phases: phases.map((phase) => ({ ...phase, ...withoutValue(phase, matrix, states) })),
    rowPhases: form.right.rowPhases.map(toDegrees),
    columnSigns: form.right.columnSigns,
  }
}

/** A phase that the field of its state absorbs, or that the author left open, has no value. */
function withoutValue(
  phase: NamedPhase,
  { openPhases, symbolicPhases = [] }: MixingMatrix,
  states: readonly MixingState[],
): Partial<PhaseReport> {
  if (!phase.name.startsWith('alpha')) return {}
  const state = phase.states[0] - 1
  const level = levelsOf(states).find((each) => each.states.includes(state))
  if (level?.group === 'unitary') return phaseWithout('absorbed')
  const symbolic = symbolicPhases.find(({ column }) => column === state)
  if (symbolic !== undefined) return { ...phaseWithout('symbolic'), symbols: symbolic.text }
  return openPhases.includes(state) ? phaseWithout('not-given') : {}
}

interface AnglesAndPhases {
  readonly angles: readonly AngleReport[]
  readonly phases: readonly NamedPhase[]
}

function ofThreeStates(parameters: PdgParameters): AnglesAndPhases {
  const { sin2Theta12, sin2Theta13, sin2Theta23, delta, alpha21, alpha31 } = parameters
  return {
    angles: [angleOf([1, 2], sin2Theta12), angleOf([1, 3], sin2Theta13), angleOf([2, 3], sin2Theta23)],
    phases: [
      { name: 'delta', states: [1, 3], ...pdgPhase(delta) },
      { name: 'alpha21', states: [2, 1], ...pdgPhase(alpha21) },
      { name: 'alpha31', states: [3, 1], ...pdgPhase(alpha31) },
    ],
  }
}

const pdgPhase = (phase: PdgPhase): PhaseReport =>
  phase.kind === 'known' ? knownPhase(phase) : phaseWithout(phase.kind)

function angleOf(states: Plane, sin2: Z.MixingNumber | undefined): AngleReport {
  const name = `theta${states.join('')}`
  if (sin2 === undefined) return { name, states, degrees: null, uncertainty: null, sin2: null }
  const report = realReport(sin2)
  const at = (value: number): number => toDegrees(Math.asin(Math.sqrt(Math.min(1, Math.max(0, value)))))
  const [low, high] = [at(report.value - report.uncertainty), at(report.value + report.uncertainty)]
  const uncertainty = report.uncertainty === 0 ? 0 : (high - low) / 2
  return { name, states, degrees: at(report.value), uncertainty, sin2: report }
}

function ofManyStates({ rotations, alphas, arbitrary }: NormalForm, count: number): AnglesAndPhases {
  const known = (kind: 'delta' | 'alpha', states: Plane, value: number): NamedPhase => {
    const name = `${kind}${states.join('')}`
    if (arbitrary.includes(name)) return { name, states, ...phaseWithout('arbitrary') }
    return { name, states, status: 'known', degrees: toDegrees(value), uncertainty: null, argPi: null }
  }
  const inOrder = [...rotations].reverse()
  return {
    angles: inOrder.map(({ i, j, angle }) => ({
      name: `theta${i}${j}`,
      states: [i, j],
      degrees: toDegrees(angle),
      uncertainty: null,
      sin2: null,
    })),
    phases: [
      ...inOrder.filter(({ i, j }) => j > i + 1).map(({ i, j, phase }) => known('delta', [i, j], phase)),
      ...Array.from({ length: count - 1 }, (_, k) => known('alpha', [k + 2, 1], alphas[k] ?? 0)),
    ],
  }
}
