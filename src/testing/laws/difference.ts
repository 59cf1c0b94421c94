// Where two answers of a function differ. Numbers are compared relative to the largest of their list or matrix; the members
// of a record have nothing to do with one another, except the two parts of a complex number. Answers for neighbouring models
// say how much of each number is rounding.

import { roundingMargin } from './rounding.js'

export interface Difference {
  /** `magnetic[1,2]`, indices from 1. */
  readonly path: string
  readonly found: string
  readonly expected: string
}

export interface Comparison {
  /** Relative to the largest number of the list. */
  readonly tolerance: number
  /** Answers that differ from the expected one by rounding only; asked for where something differs. */
  readonly neighbours: () => readonly unknown[]
}

/** The first place where the answers differ by more than the tolerance and rounding; `undefined` if there is none. */
export function differenceOf(found: unknown, expected: unknown, comparison: Comparison): Difference | undefined {
  const place = { path: [], scale: undefined, tolerance: comparison.tolerance }
  const difference = compareAt(found, expected, { ...place, neighbours: [] })
  return difference && compareAt(found, expected, { ...place, neighbours: comparison.neighbours() })
}

interface Place {
  readonly path: readonly (string | number)[]
  readonly tolerance: number
  /** Of the list that holds the numbers; `undefined` outside lists. */
  readonly scale: number | undefined
  readonly neighbours: readonly unknown[]
}

function compareAt(found: unknown, expected: unknown, place: Place): Difference | undefined {
  const { path, neighbours } = place
  const differ = (): Difference => ({ path: pathText(path), found: shown(found), expected: shown(expected) })
  const largest = (): number => place.scale ?? Math.max(sizeOf(found), sizeOf(expected))
  if (isNumeric(found) && isNumeric(expected)) {
    if (distanceOf(found, expected) === 0) return undefined
    const allowance = place.tolerance * largest() + roundingMargin * spread(expected, neighbours)
    // Not the other way round: NaN must differ.
    return distanceOf(found, expected) <= allowance ? undefined : differ()
  }
  if (Array.isArray(found) && Array.isArray(expected)) {
    if (found.length !== expected.length) return differ()
    const scale = largest()
    return firstOf(found.keys(), (k) => {
      const there = neighbours.map((one) => (Array.isArray(one) ? one[k] : undefined))
      return compareAt(found[k], expected[k], { ...place, path: [...path, k + 1], scale, neighbours: there })
    })
  }
  if (isRecord(found) && isRecord(expected)) {
    return firstOf(new Set([...Object.keys(found), ...Object.keys(expected)]), (name) => {
      const there = neighbours.map((one) => (isRecord(one) ? one[name] : undefined))
      return compareAt(found[name], expected[name], {
        ...place,
        path: [...path, name],
        scale: undefined,
        neighbours: there,
      })
    })
  }
  return Object.is(found, expected) ? undefined : differ()
}

/** How far neighbouring values are; those that are not finite say nothing. */
export const spread = (value: Numeric, neighbours: readonly unknown[]): number =>
  Math.max(
    0,
    ...neighbours
      .filter(isNumeric)
      .map((other) => distanceOf(value, other))
      .filter(Number.isFinite),
  )

function firstOf<A>(items: Iterable<A>, differenceAt: (item: A) => Difference | undefined): Difference | undefined {
  for (const item of items) {
    const difference = differenceAt(item)
    if (difference !== undefined) return difference
  }
  return undefined
}

export type Numeric = number | { readonly re: number; readonly im: number }

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isNumeric = (value: unknown): value is Numeric =>
  typeof value === 'number' || (isRecord(value) && typeof value['re'] === 'number' && typeof value['im'] === 'number')

const partsOf = (value: Numeric): readonly [number, number] =>
  typeof value === 'number' ? [value, 0] : [value.re, value.im]

export const magnitude = (value: Numeric): number => Math.hypot(...partsOf(value))

/** Infinities of the same sign are the same. */
function distanceOf(a: Numeric, b: Numeric): number {
  const [[x, y], [u, v]] = [partsOf(a), partsOf(b)]
  return x === u && y === v ? 0 : Math.hypot(x - u, y - v)
}

/** The largest finite modulus of a number in a list, or of the number. */
function sizeOf(value: unknown): number {
  if (isNumeric(value)) {
    const size = magnitude(value)
    return Number.isFinite(size) ? size : 0
  }
  return Array.isArray(value) ? Math.max(0, ...value.map(sizeOf)) : 0
}

function pathText(path: readonly (string | number)[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')
  return text.replaceAll('][', ',').replace(/^\./, '')
}

/** A value for a report: numbers as they are, complex ones as `a + b*i`, what is long cut off. */
export function shown(value: unknown): string {
  const text = textOf(value)
  return text.length > longest ? `${text.slice(0, longest)} …` : text
}

const longest = 240

function textOf(value: unknown): string {
  if (isNumeric(value)) {
    const [re, im] = partsOf(value)
    return im === 0 ? String(re + 0) : `${re} ${im < 0 ? '-' : '+'} ${Math.abs(im)}*i`
  }
  if (Array.isArray(value)) return `[${value.map(textOf).join(', ')}]`
  if (isRecord(value)) {
    const members = Object.entries(value).map(([name, member]) => `${name}: ${textOf(member)}`)
    return `{ ${members.join(', ')} }`
  }
  return value === undefined ? 'nothing' : typeof value === 'function' ? 'a function' : String(value)
}

/** The answer with every number's sign changed. */
export function negated(value: unknown): unknown {
  if (typeof value === 'number') return 0 - value
  if (Array.isArray(value)) return value.map(negated)
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, negated(member)]))
  return value
}
