// Linear axes of charts: from zero up, counted in a power of ten that stands beside the unit; and phases from 0 to 2π.

import { type RichText, rich, richText } from '../text/rich-text.js'
import type { ChartAxis } from './chart.js'
import { extent, inUnits, linearTicks, powerOf, type Scale, type Tick } from './scale.js'

export interface CountedAxis {
  readonly axis: ChartAxis
  /** A value in the numbers of the axis. */
  readonly count: (value: number) => number
}

/** An axis from zero for values that are not negative: `|µ| (10⁻²⁴ µ_B)`. */
export function axisFromZero(values: readonly number[], symbol: RichText, unit: RichText): CountedAxis {
  const power = powerOf(values)
  const count = (value: number): number => inUnits(value, power)
  const largest = Math.max(0, ...extent(values))
  const scale: Scale = { kind: 'linear', domain: [0, largest === 0 ? 1 : 1.08 * count(largest)] }
  const factor = power === 0 ? [] : rich`10^{${power}}${unit.length === 0 ? '' : ' '}`
  const bracket = power === 0 && unit.length === 0 ? [] : rich` (${factor}${unit})`
  return { axis: { label: [...symbol, ...bracket], scale, ...linearTicks(scale, 6) }, count }
}

/** Data closer together than this share of their size are drawn as if equal. */
const leastSpan = 1e-9

/** An axis between the ends of the data. */
export function plainAxis(values: readonly number[], name: RichText, unit: RichText): CountedAxis {
  const power = powerOf(values)
  const count = (value: number): number => inUnits(value, power)
  const [low, high] = extent(values.map(count))
  const least = leastSpan * Math.max(Math.abs(low), Math.abs(high), 1)
  const scale: Scale = { kind: 'linear', domain: high - low > least ? [low, high] : [low - 1, high + 1] }
  const factor = power === 0 ? [] : rich`10^{${power}} `
  return { axis: { label: rich`${name} (${factor}${unit})`, scale, ...linearTicks(scale, 6) }, count }
}

/** A phase in radians from 0 to 2π, marked in quarters. */
export function phaseAxis(label: RichText): ChartAxis {
  const names = ['0', 'π/2', 'π', '3π/2', '2π']
  const ticks = names.map((name, k): Tick => ({ value: (k * Math.PI) / 2, label: richText(name) }))
  const minor = Array.from({ length: 8 }, (_, k) => (k * Math.PI) / 4).filter((_, k) => k % 2 === 1)
  return { label, scale: { kind: 'linear', domain: [0, 2 * Math.PI] }, ticks, minor }
}
