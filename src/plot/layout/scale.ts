// Axes: domains around data, positions in px, ticks. Logarithmic axes are marked at powers of ten.

import { powerOfTen, type RichText, richText } from '../text/rich-text.js'

export interface Scale {
  readonly kind: 'linear' | 'log'
  readonly domain: readonly [low: number, high: number]
}

export interface Tick {
  readonly value: number
  readonly label: RichText
}

export interface Ticks {
  readonly ticks: readonly Tick[]
  readonly minor: readonly number[]
}

/** Where a value lies between two px positions. */
export function position(
  { kind, domain: [low, high] }: Scale,
  [start, end]: readonly [number, number],
  x: number,
): number {
  const share =
    kind === 'linear' ? (x - low) / (high - low) : (Math.log(x) - Math.log(low)) / (Math.log(high) - Math.log(low))
  return start + share * (end - start)
}

/** n of the power of ten at or below a positive x. */
export const exponentOf = (x: number): number => Number(x.toExponential().split('e')[1])

/** The least power of ten that is a double. */
const leastExponent = -323

/** 10ⁿ, within the doubles. */
const tenTo = (n: number): number => (n > 308 ? Number.MAX_VALUE : Math.max(Number.MIN_VALUE, Number(`1e${n}`)))

/** A logarithmic axis for positive values: to their ends where it has two powers of ten at least, else to the next ones. */
export function logScale(values: readonly number[]): Scale {
  const [low, high] = extent(values)
  const [below, above] = [exponentOf(low), exponentOf(high)]
  const first = tenTo(below) === low ? below : below + 1
  if (above - first >= 1) return { kind: 'log', domain: [low, high] }
  const top = tenTo(above) === high && above > below ? above : above + 1
  return { kind: 'log', domain: [tenTo(below), tenTo(top)] }
}

/** The scale with a share of its decades added at both ends. */
export function withRoom({ kind, domain: [low, high] }: Scale, share: number): Scale {
  if (kind === 'linear') return { kind, domain: [low - share * (high - low), high + share * (high - low)] }
  const factor = Math.exp(share * (Math.log(high) - Math.log(low)))
  return { kind, domain: [Math.max(Number.MIN_VALUE, low / factor), Math.min(Number.MAX_VALUE, high * factor)] }
}

/** The smallest and the largest value. */
export function extent(values: readonly number[]): readonly [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const x of values) {
    low = Math.min(low, x)
    high = Math.max(high, x)
  }
  return [low, high]
}

/** Powers of ten, at most `most` with a label. */
export function logTicks({ domain: [low, high] }: Scale, most: number): Ticks {
  const lowest = exponentOf(low)
  const first = Math.max(leastExponent, tenTo(lowest) >= low ? lowest : lowest + 1)
  const last = exponentOf(high)
  const step = niceStep((last - first + 1) / most)
  const ticks: Tick[] = []
  const minor: number[] = []
  for (let n = first; n <= last; n++) {
    if (n % step === 0) ticks.push({ value: tenTo(n), label: powerOfTen(n) })
    else minor.push(tenTo(n))
  }
  if (step === 1)
    for (let n = lowest; n <= last; n++)
      for (let digit = 2; digit < 10; digit++) {
        const x = Number(`${digit}e${n}`)
        if (x >= low && x <= high) minor.push(x)
      }
  return { ticks, minor }
}

/** Every decade, or every 2, 5, 10, 20, … */
function niceStep(wanted: number): number {
  for (let power = 1; ; power *= 10) for (const digit of [1, 2, 5]) if (digit * power >= wanted) return digit * power
}

/** Round numbers, about `most` at most; for domains of moderate size (see `powerOf`). */
export function linearTicks({ domain: [low, high] }: Scale, most: number): Ticks {
  const rough = (high - low) / Math.max(1, most)
  const power = exponentOf(rough)
  const digit = [1, 2, 5, 10].find((each) => each * tenTo(power) >= rough) ?? 10
  const step = digit * tenTo(power)
  const decimals = Math.max(0, -(digit === 10 ? power + 1 : power))
  const ticks: Tick[] = []
  const first = Math.ceil(low / step - 1e-9)
  for (let n = 0; n <= most + 1; n++) {
    const value = (first + n) * step
    if (value <= high + 1e-9 * step) ticks.push({ value, label: richText(fixedText(value, Math.min(100, decimals))) })
  }
  return { ticks, minor: [] }
}

const fixedText = (x: number, decimals: number): string => x.toFixed(decimals).replace('-', x === 0 ? '' : '−')

/** The power of ten that a linear axis is counted in: 0 for everyday numbers, else that of the largest value. */
export function powerOf(values: readonly number[]): number {
  const largest = Math.max(0, ...extent(values.map(Math.abs)))
  if (largest === 0) return 0
  const exponent = exponentOf(largest)
  return exponent >= -2 && exponent < 4 ? 0 : exponent
}

/** x / 10ⁿ without leaving the doubles on the way. */
export const inUnits = (x: number, power: number): number =>
  power < -300 ? (x * 1e300) / Number(`1e${power + 300}`) : x / Number(`1e${power}`)
