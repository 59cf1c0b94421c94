// The masses of the states. MASS lists mass states by PDG code (GeV), NUMASS has ν1, ν2, ν3 under 1, 2, 3 (eV; its 4 and 5
// are differences of squares), SMINPUTS has ν1 under 12, ν2 under 14 and ν3 under 8 (GeV). A mass may be negative: then a
// phase i has been moved out of the column of its state.

import * as Q from '../../exact/rational.js'
import { readDigits } from '../../mixing/number/digits.js'
import { valuesOf } from './slha-cells.js'
import type { SlhaDocument } from './slha-document.js'
import type { SlhaLog } from './slha-log.js'
import type { SlhaNumber } from './slha-number.js'
import { chooseVersion, versionsOf } from './slha-scale.js'

export interface StateMass {
  /** With its unit, sign removed: `5.01e-11 GeV`. */
  readonly text: string
  /** In eV, ≥ 0. */
  readonly value: Q.Rational
  readonly isNegative: boolean
  readonly offset: number
}

/** One for each state; `undefined`: not given. */
export type Masses = readonly (StateMass | undefined)[]

interface MassSource {
  readonly block: string
  readonly masses: Masses
  readonly numbers: readonly (SlhaNumber | undefined)[]
}

/** PDG codes of neutrinos in the order of their mass, further states as the codes of common programs have them. */
export const usualCodes: readonly number[] = [
  ...[12, 14, 16, 18],
  ...[8810012, 8810014, 8810016, 8910012, 8910014, 8910016],
  ...[9900012, 9900014, 9900016],
]

export interface MassOptions {
  /** Number of states; `undefined`: as many as the file has. */
  readonly count: number | undefined
  readonly scale: Q.Rational | undefined
  /** Codes of the states in MASS, in order; default the usual ones that MASS has. */
  readonly codes: readonly number[] | undefined
}

/** The masses by the block that gives them: MASS before NUMASS before SMINPUTS, and what is all zero after the rest. */
export function readMasses(document: SlhaDocument, options: MassOptions, log: SlhaLog): Masses | undefined {
  const isThree = options.count === undefined || options.count === 3
  const sources = [
    massBlock(document, options, log),
    ...(isThree && options.codes === undefined
      ? [
          readSource(document, { block: 'NUMASS', keys: [1, 2, 3], unit: 'eV' }, options, log),
          readSource(document, { block: 'SMINPUTS', keys: [12, 14, 8], unit: 'GeV' }, options, log),
        ]
      : []),
  ].filter((source) => source !== undefined)
  const chosen = sources.find((source) => !isAllZero(source)) ?? sources[0]
  if (chosen === undefined) return undefined
  for (const other of sources) if (other !== chosen && !isAllZero(other)) compareSources(chosen, other, log)
  const withSign = chosen.masses.flatMap((mass, k) => (mass?.isNegative === true ? [k + 1] : []))
  const first = chosen.masses.find((mass) => mass?.isNegative === true)
  if (first !== undefined) {
    const names = withSign.map((k) => `nu${k}`).join(', ')
    const message = `The mass of ${names} is negative in ${chosen.block}: masses are taken positive, and where a mixing is read the column of a Majorana state with a negative one is multiplied by i.`
    log.finding('warning', 'negative-mass', message, first.offset)
  }
  return chosen.masses
}

const isAllZero = ({ masses }: MassSource): boolean =>
  masses.every((mass) => mass === undefined || Q.isZero(mass.value))

interface SourceSpec {
  readonly block: string
  /** Of the states, in order. */
  readonly keys: readonly number[]
  readonly unit: 'eV' | 'GeV'
}

function readSource(
  document: SlhaDocument,
  { block, keys, unit }: SourceSpec,
  { scale }: MassOptions,
  log: SlhaLog,
): MassSource | undefined {
  const versions = versionsOf(document, block, log.trouble)
  const version = chooseVersion(versions, scale) ?? chooseVersion(versions, undefined)
  if (version === undefined) return undefined
  const values = valuesOf(version, keys, log.trouble)
  const numbers = keys.map((key) => values.get(key))
  if (numbers.every((number) => number === undefined)) return undefined
  return { block, numbers, masses: numbers.map((number) => (number === undefined ? undefined : massOf(number, unit))) }
}

function massOf({ text, value, offset }: SlhaNumber, unit: 'eV' | 'GeV'): StateMass {
  const isNegative = Q.sign(value) < 0
  const size = isNegative ? Q.negate(value) : value
  const inEv = unit === 'GeV' ? Q.multiply(size, Q.rational(10n ** 9n)) : size
  return { text: `${text.replace(/^-/, '')} ${unit}`, value: inEv, isNegative, offset }
}

function massBlock(document: SlhaDocument, options: MassOptions, log: SlhaLog): MassSource | undefined {
  const { count, codes } = options
  const read = (keys: readonly number[]): MassSource | undefined =>
    readSource(document, { block: 'MASS', keys, unit: 'GeV' }, options, log)
  if (codes !== undefined) return read(codes)
  const all = read(usualCodes)
  if (all === undefined) return undefined
  const present = usualCodes.filter((_, k) => all.numbers[k] !== undefined)
  const light = usualCodes.slice(0, 3)
  if (count === undefined || count === 3) return read(light)
  const fewer = count < 3 && present.every((code) => light.includes(code))
  const ordered = read(fewer ? present : [...light, ...present.filter((code) => !light.includes(code))])
  const isInOrder = ordered?.masses.length === count && isAscending(ordered.masses)
  if (isInOrder) return ordered
  const message = `MASS does not say which of its states are the ${count} states of the mixing: masses are taken for 12, 14 and 16 only, and every other state counts as having a mass of its own. --codes names them in the order of the mixing, such as --codes 12,14,16,9900012.`
  log.notice(message, all.numbers.find((number) => number !== undefined)?.offset ?? null)
  const three = read(light)
  return three === undefined ? undefined : { ...three, masses: padded(three.masses, count) }
}

const padded = (masses: Masses, count: number): Masses => Array.from({ length: count }, (_, k) => masses[k])

const isAscending = (masses: Masses): boolean =>
  masses.every((mass, k) => {
    const before = masses[k - 1]
    return mass !== undefined && (k === 0 || (before !== undefined && Q.compare(before.value, mass.value) <= 0))
  })

/** Two blocks of masses that differ by more than their digits. */
function compareSources(chosen: MassSource, other: MassSource, log: SlhaLog): void {
  const differing = chosen.masses.findIndex((mass, k) => {
    const [own, its] = [chosen.numbers[k], other.numbers[k]]
    const theirs = other.masses[k]
    if (mass === undefined || theirs === undefined || own === undefined || its === undefined) return false
    const difference = Q.subtract(mass.value, theirs.value)
    const size = Q.sign(difference) < 0 ? Q.negate(difference) : difference
    return Q.compare(size, Q.add(leftOpen(mass, own), leftOpen(theirs, its))) > 0
  })
  const offset = other.masses[differing]?.offset
  if (offset === undefined) return
  const message = `${chosen.block} and ${other.block} give nu${differing + 1} different masses: ${chosen.block} is taken.`
  log.finding('warning', 'blocks-disagree', message, offset)
}

/** Half a unit of the last digit, in eV. */
function leftOpen(mass: StateMass, { text }: SlhaNumber): Q.Rational {
  const halfUnit = readDigits(text)?.halfUnit ?? Q.zero
  return mass.text.endsWith(' GeV') ? Q.multiply(halfUnit, Q.rational(10n ** 9n)) : halfUnit
}
