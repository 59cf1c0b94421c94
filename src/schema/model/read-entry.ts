// One claimed value of a form-factor matrix: number, expression, `?`, { re, im }, or { value, uncertainty }.
// value ± uncertainty is an interval on the axis of the value: real → re, with im exactly 0; imaginary → im. The value 0
// has no axis, so both parts get ± uncertainty. A value with two parts needs an uncertainty for each.

import { add, asRational, imaginaryPart, imaginaryUnit, isImaginary, isReal, multiply } from '../../exact/cyclotomic.js'
import { add as addRational, isZero, type Rational, sign, subtract, zero } from '../../exact/rational.js'
import type { Path } from '../../physics/document.js'
import type { GivenEntry, GivenValue, Interval, SymbolicValue } from '../../physics/model.js'
import { cartesian, constant, hasRealValue } from '../../symbolic/quotient.js'
import type { Reporter } from '../shapes/reporter.js'
import { wordFor } from '../shapes/wording.js'
import type { ComplexRecord, EntryRecord, Scalar, UncertainRecord } from './matrix-record.js'
import { newScope, readScalar, type Scope, textOf } from './read-scalar.js'

export interface EntryContext {
  readonly scope: Scope
  readonly reporter: Reporter
}

/** Reads an entry that has the right shape; `undefined` if it says nothing, with the issue reported. */
export function readEntry(given: EntryRecord, path: Path, context: EntryContext): GivenEntry | undefined {
  const value = readValue(given, path, context)
  if (value === undefined) return undefined
  const { document } = context.reporter
  return { text: entryText(given, path, context), value, location: document.locate(path) }
}

function readValue(given: EntryRecord, path: Path, context: EntryContext): GivenValue | undefined {
  if (typeof given !== 'object') {
    const text = typeof given === 'string' ? given.trim() : undefined
    if (text === '?') return { kind: 'unspecified' }
    if (text === '') return reportEmpty(path, context)
    return readScalar(given, path, context.scope, context.reporter)
  }
  return 're' in given ? readComplex(given, path, context) : readUncertain(given, path, context)
}

function reportEmpty(path: Path, { reporter }: EntryContext): undefined {
  const hint = 'Write "?" for a value that is not specified, 0 for zero.'
  const expected = 'a number or an expression'
  reporter.add({ code: 'invalid-expression', path, expected, received: 'an empty text', hint })
  return undefined
}

// { value, uncertainty }

const uncertainSymbol: Opaque = { kind: 'opaque', reason: 'a value in symbols with an uncertainty is not evaluated' }

function readUncertain(given: UncertainRecord, path: Path, context: EntryContext): GivenValue | undefined {
  const uncertainty = readUncertainty(given.uncertainty, [...path, 'uncertainty'], context)
  const at: Path = [...path, 'value']
  const value = readScalar(given.value, at, context.scope, context.reporter)
  if (uncertainty === undefined || value === undefined) return undefined
  if (value.kind !== 'exact') return uncertainSymbol
  if (!isReal(value.value) && !isImaginary(value.value)) {
    const hint = 'Write { re: { value: 1, uncertainty: 0.1 }, im: { value: 2, uncertainty: 0.2 } }.'
    context.reporter.add({
      ...{
        code: 'invalid-value',
        path: at,
        expected: 'a real or an imaginary value',
        received: shown(given.value, at, context),
      },
      hint,
    })
    return undefined
  }
  const size = asRational(isReal(value.value) ? value.value : imaginaryPart(value.value))
  if (size === undefined) return reportIrrational(given.value, at, context)
  const interval = around(size, uncertainty)
  if (isZero(size)) return { kind: 'interval', re: interval, im: interval }
  return isReal(value.value)
    ? { kind: 'interval', re: interval, im: exactly(zero) }
    : { kind: 'interval', re: exactly(zero), im: interval }
}

/** An uncertainty: a rational number ≥ 0. */
function readUncertainty(given: Scalar, path: Path, context: EntryContext): Rational | undefined {
  const read = readScalar(given, path, newScope(), context.reporter)
  if (read?.kind !== 'exact') return undefined
  const size = asRational(read.value)
  if (size !== undefined && sign(size) >= 0) return size
  const isNegative = size !== undefined
  const hint = isNegative ? undefined : 'Write it as a decimal number.'
  const [expected, received] = ['a decimal number ≥ 0', shown(given, path, context)]
  context.reporter.add({ code: 'invalid-value', path, expected, received, hint })
  return undefined
}

const exactly = (value: Rational): Interval => ({ low: value, high: value })
const around = (value: Rational, uncertainty: Rational): Interval => ({
  low: subtract(value, uncertainty),
  high: addRational(value, uncertainty),
})

function reportIrrational(given: Scalar, path: Path, context: EntryContext): undefined {
  const expected = 'a rational value beside an uncertainty'
  const hint = 'Write the value as a decimal number.'
  context.reporter.add({ code: 'invalid-value', path, expected, received: shown(given, path, context), hint })
  return undefined
}

// { re, im }

type Opaque = Extract<GivenValue, { readonly kind: 'opaque' }>

type Part =
  | Extract<GivenValue, { readonly kind: 'exact' | 'symbolic' | 'opaque' }>
  | { readonly kind: 'interval'; readonly interval: Interval }

function readComplex(given: ComplexRecord, path: Path, context: EntryContext): GivenValue | undefined {
  const re = readPart(given.re, [...path, 're'], context)
  const im = readPart(given.im, [...path, 'im'], context)
  if (re === undefined || im === undefined) return undefined
  if (re.kind === 'opaque') return re
  if (im.kind === 'opaque') return im
  if (re.kind === 'exact' && im.kind === 'exact') {
    return { kind: 'exact', value: add(re.value, multiply(imaginaryUnit, im.value)) }
  }
  if (re.kind === 'symbolic' || im.kind === 'symbolic') {
    if (re.kind === 'interval' || im.kind === 'interval') return uncertainSymbol
    return { kind: 'symbolic', value: cartesian(symbolicOf(re), symbolicOf(im)) }
  }
  const intervals = {
    re: intervalOf(re) ?? reportIrrational(given.re as Scalar, [...path, 're'], context),
    im: intervalOf(im) ?? reportIrrational(given.im as Scalar, [...path, 'im'], context),
  }
  if (intervals.re === undefined || intervals.im === undefined) return undefined
  return { kind: 'interval', re: intervals.re, im: intervals.im }
}

const symbolicOf = (part: Extract<Part, { readonly kind: 'exact' | 'symbolic' }>): SymbolicValue =>
  part.kind === 'symbolic' ? part.value : constant(part.value)

function intervalOf(part: Extract<Part, { readonly kind: 'exact' | 'interval' }>): Interval | undefined {
  if (part.kind === 'interval') return part.interval
  const size = asRational(part.value)
  return size === undefined ? undefined : exactly(size)
}

function readPart(given: Scalar | UncertainRecord, path: Path, context: EntryContext): Part | undefined {
  const isUncertain = typeof given === 'object'
  const at: Path = isUncertain ? [...path, 'value'] : path
  const scalar = isUncertain ? given.value : given
  const read = readScalar(scalar, at, context.scope, context.reporter)
  const uncertainty = isUncertain ? readUncertainty(given.uncertainty, [...path, 'uncertainty'], context) : undefined
  if (read === undefined || (isUncertain && uncertainty === undefined)) return undefined
  if (read.kind !== 'exact' && isUncertain) return uncertainSymbol
  if (read.kind === 'opaque') return read
  if (!(read.kind === 'symbolic' ? hasRealValue(read.value) : isReal(read.value))) {
    const [expected, received] = ['a real number', shown(scalar, at, context)]
    context.reporter.add({ code: 'invalid-value', path: at, expected, received })
    return undefined
  }
  if (uncertainty === undefined || read.kind === 'symbolic') return read
  const size = asRational(read.value)
  if (size === undefined) return reportIrrational(scalar, at, context)
  return { kind: 'interval', interval: around(size, uncertainty) }
}

// Text

const scalarText = (given: Scalar, path: Path, { reporter }: EntryContext): string =>
  textOf(given, path, reporter.document)

const shown = (given: Scalar, path: Path, context: EntryContext): string => wordFor(scalarText(given, path, context))

/** The entry as the author wrote it, maps in flow style. */
function entryText(given: EntryRecord, path: Path, context: EntryContext): string {
  if (typeof given !== 'object') return scalarText(given, path, context)
  const fields = Object.entries(given) as readonly [string, EntryRecord][]
  return `{ ${fields.map(([key, field]) => `${key}: ${entryText(field, [...path, key], context)}`).join(', ')} }`
}
