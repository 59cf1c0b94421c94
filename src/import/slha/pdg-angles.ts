// UPMNSIN → angles and phases of the model file. Its keys are 1 θ12, 2 θ23, 3 θ13 (in this order), 4 δ, 5 α1, 6 α2, in
// radians; U = R23 U13(δ) R12 diag(e^{iα1/2}, e^{iα2/2}, 1), which is what `alpha1` and `alpha2` of the model file mean.
// Other codes apply −α, or multiply rows, where phases mean nothing. A phase that is a multiple of π to its digits (six
// of them at least) is read as that multiple: taken at its word, 3.14159265 would be a phase that breaks CP. Fewer digits do
// not tell: where CP is assumed they are read so as well, and what rests on them is not evaluable.

import * as Q from '../../exact/rational.js'
import { readDigits } from '../../mixing/number/digits.js'
import { pi, turnsOfRadians } from '../../mixing/number/phase.js'
import type { MajoranaPhases } from '../importer.js'
import type { Masses } from './masses.js'
import { anglesBlock } from './mixing-blocks.js'
import { valuesOf } from './slha-cells.js'
import type { SlhaLog } from './slha-log.js'
import type { SlhaNumber } from './slha-number.js'
import { type SlhaVersion, scaleText } from './slha-scale.js'

/** What the model file holds under `pdg`, with the place of each in the source. */
export interface PdgAngles {
  readonly offset: number
  readonly angles: Readonly<Record<string, string>>
  readonly offsets: Readonly<Record<string, number>>
}

const keys = { theta12: 1, theta23: 2, theta13: 3, delta: 4, alpha1: 5, alpha2: 6 } as const
type AngleName = keyof typeof keys
const names = Object.keys(keys) as readonly AngleName[]

const meanings: Readonly<Record<MajoranaPhases, string>> = {
  columns: 'U = R23 U13(δ) R12 diag(exp(iα1/2), exp(iα2/2), 1), so α21 = α2 − α1 and α31 = −α1',
  'columns-minus': 'U = R23 U13(δ) R12 diag(exp(−iα1/2), exp(−iα2/2), 1), so α21 = α1 − α2 and α31 = α1',
  rows: 'U = diag(exp(iα1/2), exp(iα2/2), 1) R23 U13(δ) R12, where α1 and α2 mean nothing',
  'rows-minus': 'U = diag(exp(−iα1/2), exp(−iα2/2), 1) R23 U13(δ) R12, where α1 and α2 mean nothing',
}

/** Which phases decide whether CP is conserved: none where it is not assumed, α1 and α2 of Majorana neutrinos only. */
export interface CpRestsOn {
  readonly delta: boolean
  readonly majorana: boolean
}

/** Angles and phases of the block, Majorana phases by the convention; `undefined`, with a finding, if one is missing. */
export function readAngles(
  version: SlhaVersion,
  phases: MajoranaPhases,
  cpRestsOn: CpRestsOn,
  log: SlhaLog,
): PdgAngles | undefined {
  const values = valuesOf(version, Object.values(keys), log.trouble)
  const { offset } = version
  const missing = names.filter((name) => !values.has(keys[name]) && !name.startsWith('alpha'))
  if (missing.length > 0) {
    const list = missing.map((name) => `${keys[name]} (${name})`).join(', ')
    const message = `${anglesBlock} has no entry ${list}, and what is absent is not zero: the mixing is not read.`
    log.finding('not-evaluable', 'block-incomplete', message, offset)
    return undefined
  }
  const inDegrees = names.find((name) => isBeyond(name, values.get(keys[name])))
  if (inDegrees !== undefined) {
    const message = `${anglesBlock} is in radians, and ${inDegrees} = ${values.get(keys[inDegrees])?.text} is more than ${inDegrees.startsWith('theta') ? 'one turn' : 'two turns'}: it seems to be in degrees. The mixing is not read.`
    log.finding('not-evaluable', 'value-not-evaluable', message, values.get(keys[inDegrees])?.offset ?? offset)
    return undefined
  }
  log.notice(`${anglesBlock}${scaleText(version)}: ${meanings[phases]}.`, offset)
  const isOnRows = phases === 'rows' || phases === 'rows-minus'
  const angles: Record<string, string> = {}
  const offsets: Record<string, number> = {}
  for (const name of names) {
    const number = values.get(keys[name])
    if (number === undefined) continue
    const isMajorana = name === 'alpha1' || name === 'alpha2'
    angles[name] = isMajorana
      ? majoranaText(name, number, phases, cpRestsOn.majorana, log)
      : angleText(name, number, cpRestsOn.delta, log)
    offsets[name] = number.offset
    if (isMajorana && isOnRows && !Q.isZero(number.value)) {
      const message = `${name} multiplies a row of the mixing by the convention that is chosen (--majorana-phases ${phases}): there it means nothing, and the columns have no phase.`
      log.finding('warning', 'phases-on-rows', message, number.offset)
    }
  }
  return { offset, angles, offsets }
}

function majoranaText(
  name: string,
  number: SlhaNumber,
  phases: MajoranaPhases,
  isDecisive: boolean,
  log: SlhaLog,
): string {
  if (phases === 'rows' || phases === 'rows-minus') return '0 deg'
  const text = angleText(name, number, isDecisive, log)
  if (phases === 'columns' || Q.isZero(number.value)) return text
  return text.startsWith('-') ? text.slice(1) : `-${text}`
}

/** Programs write angles within one turn, and phases within two, of either sign. */
function isBeyond(name: AngleName, number: SlhaNumber | undefined): boolean {
  const most = Q.multiply(pi, Q.rational(name.startsWith('theta') ? 2 : 4))
  return number !== undefined && (Q.compare(number.value, most) > 0 || Q.compare(number.value, Q.negate(most)) < 0)
}

/** Fewer digits than these do not tell a multiple of π from its neighbourhood. */
const coarsest = Q.rational(5n, 10n ** 6n)

function angleText(name: string, { text, value, offset }: SlhaNumber, isDecisive: boolean, log: SlhaLog): string {
  if (Q.isZero(value)) return '0 deg'
  const halfUnit = readDigits(text)?.halfUnit ?? Q.zero
  const halfTurns = Q.multiply(turnsOfRadians(value), Q.rational(2))
  const nearest = nearestInteger(halfTurns)
  const distance = Q.subtract(halfTurns, Q.fromInteger(nearest))
  const size = Q.sign(distance) < 0 ? Q.negate(distance) : distance
  const isMultiple = Q.compare(size, Q.multiply(turnsOfRadians(halfUnit), Q.rational(2))) <= 0
  const isCoarse = Q.compare(halfUnit, coarsest) > 0
  if (name.startsWith('theta') || nearest === 0n || !isMultiple || (isCoarse && !isDecisive)) return `${text} rad`
  const degrees = `${nearest * 180n} deg`
  if (isCoarse) {
    const message = `${name} = ${text} rad may be ${degrees}, the only value of its digits that conserves CP, or another: verdicts are for ${degrees}, and the digits do not decide that CP is conserved.`
    log.finding('not-evaluable', 'mixing-undecided', message, offset)
    return degrees
  }
  log.notice(`${name} = ${text} rad is ${degrees} to its digits, and read as that.`, offset)
  return degrees
}

function nearestInteger({ n, d }: Q.Rational): bigint {
  const doubled = 2n * n + d
  const floor = doubled / (2n * d)
  return doubled % (2n * d) < 0n ? floor - 1n : floor
}

/**
 * The angles of the same mixing with masses ≥ 0: the column of a state of negative mass is multiplied by i. With
 * diag(e^{iα1/2}, e^{iα2/2}, 1) that adds π to α1 or α2, and for the third column takes π from both.
 */
export function withoutNegativeMasses(pdg: PdgAngles, masses: Masses | undefined): PdgAngles {
  const [first, second, third] = [0, 1, 2].map((k) => (masses?.[k]?.isNegative === true ? 1 : 0))
  const { alpha1, alpha2 } = pdg.angles
  const shifted = {
    ...(alpha1 === undefined ? {} : { alpha1: shiftedBy(alpha1, (first ?? 0) - (third ?? 0)) }),
    ...(alpha2 === undefined ? {} : { alpha2: shiftedBy(alpha2, (second ?? 0) - (third ?? 0)) }),
  }
  return { ...pdg, angles: { ...pdg.angles, ...shifted } }
}

function shiftedBy(angle: string, halfTurns: number): string {
  if (halfTurns === 0) return angle
  const [text = '0', unit] = angle.split(' ')
  const value = Q.parseDecimal(text) ?? Q.zero
  const shift = unit === 'deg' ? Q.rational(180) : pi
  const sum = Q.add(value, Q.multiply(shift, Q.fromInteger(halfTurns)))
  return `${Q.print(sum)} ${unit}`
}
