// One-loop moments where a Majorana phase is a symbol. S_ji turns by half of A = α_i − α_j, so with the Dirac moments µ^D and
// ε^D of the same diagrams (observables/one-loop-moments.ts)
//   µ_ji = 2i (Im µ^D_ji cos A/2 + Re µ^D_ji sin A/2),   ε_ji = 2i (Im ε^D_ji cos A/2 + Re ε^D_ji sin A/2)
// These are told, and not judged: their coefficients are numbers with rounding, and what CP says of them depends on A.

import {
  type Angle,
  addAngles,
  isForward,
  negateAngle,
  noAngle,
  printAngle,
  scaleAngle,
} from './exact/phase-polynomial.js'
import * as Q from './exact/rational.js'
import type { MixingMatrix } from './mixing/matrix/mixing-matrix.js'
import { oneLoopInput, textOf, turned } from './model-one-loop-input.js'
import { type Complex, type ComplexMatrix, oneLoopMoments } from './observables/one-loop-moments.js'
import type { Unit } from './physics/convention.js'
import type { GivenEntry, NeutrinoModel } from './physics/model.js'

/** A = α_i − α_j of two states as far as it is symbols. */
export function relativeAngle({ symbolicPhases = [] }: MixingMatrix, j: number, i: number): Angle {
  const angleOf = (state: number): Angle => symbolicPhases.find(({ column }) => column === state)?.angle ?? noAngle
  return addAngles(angleOf(i), negateAngle(angleOf(j)))
}

type Told = Pick<GivenEntry, 'text' | 'value'>
type Kind = 'magnetic' | 'electric'

/** For Majorana states: the moment [final j][initial i] in symbols, or `undefined` where no symbol is in it. */
export function symbolicMoments(
  model: NeutrinoModel,
  mixing: MixingMatrix,
): ((kind: Kind, j: number, i: number, unit: Unit) => Told | undefined) | undefined {
  const { symbolicPhases } = mixing
  if (symbolicPhases === undefined) return undefined
  const dirac = oneLoopMoments({ ...oneLoopInput(model, mixing), nature: 'dirac' })
  return (kind, j, i, unit) => {
    const angle = relativeAngle(mixing, j, i)
    if (angle.length === 0) return undefined
    const named = symbolicPhases.filter(({ column }) => column === i || column === j)
    const list = named.map(({ column, text }) => `alpha${column + 1}1 = ${text}`).join(' and ')
    const reason = `its value depends on ${list}: give ${named.length === 1 ? 'that phase a value' : 'these phases values'} for a verdict`
    const text = textIn(angle, at(dirac[kind], j, i), { rounding: dirac.rounding[j]?.[i] ?? 0, unit })
    return { text, value: { kind: 'opaque', reason } }
  }
}

const at = (matrix: ComplexMatrix, j: number, i: number): Complex => matrix[j]?.[i] ?? { re: 0, im: 0 }

/** `1.3e-24*i*sin(x/2)`, with the terms that are not rounding. */
function textIn(
  angle: Angle,
  { re, im }: Complex,
  { rounding, unit }: { readonly rounding: number; readonly unit: Unit },
): string {
  const isBackward = !isForward(angle)
  const half = scaleAngle(angle, Q.rational(isBackward ? -1 : 1, 2))
  const terms = [
    [im, `cos(${printAngle(half)})`],
    [isBackward ? -re : re, `sin(${printAngle(half)})`],
  ] as const
  const kept = terms.filter(([size]) => Math.abs(size) > rounding)
  const text = kept.map(([size, name]) => `${textOf(turned({ re: 0, im: 2 * size }, unit))}*${name}`).join('+')
  return kept.length === 0 ? '0' : text.replaceAll('+-', '-')
}
