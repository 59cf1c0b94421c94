// `number unit`: masses in eV with a prefix, angles in degrees or radians.

import { multiply, parseDecimal, type Rational, sign } from '../../exact/rational.js'
import { didYouMean } from '../../physics/did-you-mean.js'
import type { Path } from '../../physics/document.js'
import type { Quantity } from '../../physics/quantity.js'
import type { Reporter } from '../shapes/reporter.js'
import { listing, wordFor } from '../shapes/wording.js'
import { readNumber } from './read-scalar.js'

/** Unit of mass → power of ten in eV. µ has two code points, and u for those who have neither. */
const massUnits: ReadonlyMap<string, number> = new Map([
  ['peV', -12],
  ['neV', -9],
  ['µeV', -6],
  ['μeV', -6],
  ['ueV', -6],
  ['meV', -3],
  ['eV', 0],
  ['keV', 3],
  ['MeV', 6],
  ['GeV', 9],
  ['TeV', 12],
  ['PeV', 15],
])

/** Every spelling of a unit of mass. */
export const massUnitNames: readonly string[] = [...massUnits.keys()]

/** eV in one of this unit; 1 for what is none. */
export const electronvoltsPer = (unit: unknown): Rational =>
  parseDecimal(`1e${(typeof unit === 'string' ? massUnits.get(unit) : undefined) ?? 0}`) as Rational

const namedUnits = ['peV', 'neV', 'µeV', 'meV', 'eV', 'keV', 'MeV', 'GeV', 'TeV', 'PeV']

interface Kind {
  readonly units: readonly string[]
  readonly isUnit: (word: string) => boolean
  readonly example: string
}

const mass: Kind = { units: namedUnits, isUnit: (word) => massUnits.has(word), example: '8.65 meV' }
const angle: Kind = { units: ['deg', 'rad'], isUnit: (word) => word === 'deg' || word === 'rad', example: '33.68 deg' }

interface Reading {
  readonly value: Rational
  readonly unit: string
}

/** Reads a mass into eV; `undefined` if it is none, with the issue reported. */
export function readMass(text: string, path: Path, reporter: Reporter): Quantity | undefined {
  const reading = read(text, mass, path, reporter)
  if (reading === undefined) return undefined
  if (sign(reading.value) < 0) {
    const hint = 'The sign of a Majorana mass is the CP parity of the state: write it there.'
    reporter.add({ code: 'invalid-value', path, expected: 'a mass ≥ 0', received: wordFor(text), hint })
    return undefined
  }
  return { value: multiply(reading.value, electronvoltsPer(reading.unit)), unit: 'eV' }
}

/** Checks an angle. */
export function checkAngle(text: string, path: Path, reporter: Reporter): void {
  read(text, angle, path, reporter)
}

function read(text: string, kind: Kind, path: Path, reporter: Reporter): Reading | undefined {
  const trimmed = text.trim()
  const gap = trimmed.search(/\s/)
  const number = gap < 0 ? trimmed : trimmed.slice(0, gap)
  const unit = gap < 0 ? '' : trimmed.slice(gap).trim()
  const value = readNumber(number)
  if ('n' in value && kind.isUnit(unit)) return { value, unit }
  if ('n' in value) {
    const nearest = didYouMean(unit, kind.units)
    const hint = unit === '' ? `Write the unit too: ${number} ${kind.units.includes('eV') ? 'eV' : 'deg'}.` : undefined
    const [expected, received] = [listing(kind.units, 'or'), unit === '' ? 'no unit' : wordFor(unit)]
    const guess = nearest === undefined ? undefined : `Did you mean ${nearest}?`
    reporter.add({ code: 'invalid-unit', path, expected, received, hint: hint ?? guess })
    return undefined
  }
  reporter.add({ code: 'invalid-number', path, ...value, hint: `Write a number, a blank and a unit: ${kind.example}.` })
  return undefined
}
