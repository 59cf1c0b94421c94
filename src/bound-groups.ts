// Bounds as rows of the ledger figure: one axis for each kind of quantity, or, with a model, for each quantity that the model
// predicts, and the prediction as a line across it.

import { symbolText } from './explain/bounds/comparison-text.js'
import { kindTitle, quantityText } from './explain/bounds/quantity-text.js'
import { type Bound, type BoundQuantity, type BoundUnit, type BoundValue, unitOfKind } from './physics/bound.js'
import type { ComparedBound } from './physics/bound-comparison.js'
import { boundNumber } from './physics/bound-reach.js'
import type { BoundGroup, BoundRow } from './plot/figures/bounds.js'
import { type Label, type RichText, rich } from './plot/text/rich-text.js'

const unitLabels: Readonly<Record<BoundUnit, Label>> = { muB: rich`*µ*_{B}`, e0: rich`*e*_{0}`, 'cm^2': rich`cm^{2}` }

/** The bounds, the strongest of each kind first. `ledger`: where disputes are looked for; disputes have no bar. */
export function ledgerGroups(bounds: readonly Bound[], ledger: readonly Bound[] = bounds): readonly BoundGroup[] {
  const disputed = new Set(ledger.flatMap(({ disputes }) => disputes))
  const kinds = [...new Set(bounds.map(({ quantity }) => quantity.kind))]
  return kinds.flatMap((kind) => {
    const rows = bounds
      .filter(({ quantity }) => quantity.kind === kind)
      .flatMap((bound) => rowOf(bound, { sign: 1, isDisputed: disputed.has(bound.id), of: memberText(bound.quantity) }))
      .sort((a, b) => a.upper - b.upper)
    return rows.length === 0 ? [] : [{ quantity: kindTitle(kind), unit: unitLabels[unitOfKind[kind]], rows }]
  })
}

/** Which one of its kind, where the kind has several. */
function memberText(quantity: BoundQuantity): string {
  switch (quantity.kind) {
    case 'effective-moment':
    case 'charge-effective':
    case 'moment-element':
    case 'moment-component':
      return `${quantityText(quantity)} `
    // With the definition of the radius.
    case 'charge-radius':
    case 'charge-radius-transition':
      return `${quantityText(quantity)}: `
    default:
      return ''
  }
}

/** `µ(ν̄_e)` with what follows an underscore as a subscript. */
const symbolLabel = (symbol: string): RichText =>
  symbol
    .split(/_([^\W_]+|[µτ])/u)
    .reduce<RichText>((text, part, k) => (k % 2 === 0 ? rich`${text}${part}` : rich`${text}_{${part}}`), [])

/** Bounds that a model is comparable with, the quantity that is farthest beyond its limit first. */
export function comparedGroups(compared: readonly ComparedBound[], model: string): readonly BoundGroup[] {
  const drawn = compared.filter(({ prediction, verdict }) => prediction !== null && verdict !== 'not-comparable')
  const keys = [...new Set(drawn.map(keyOf))]
  const worst = (key: string): number =>
    Math.max(...drawn.filter((bound) => keyOf(bound) === key).map(({ ratio }) => ratio ?? 0))
  return keys
    .sort((a, b) => worst(b) - worst(a))
    .flatMap((key) => {
      const members = drawn.filter((bound) => keyOf(bound) === key)
      const [first] = members
      if (first === undefined) return []
      const value = first.prediction?.value ?? 0
      const sign = value < 0 ? -1 : 1
      const rows = members
        .flatMap(({ limit, ...bound }) =>
          rowOf({ ...bound, ...limit }, { sign, isDisputed: bound.disputedBy.length > 0, of: '' }),
        )
        .sort((a, b) => a.upper - b.upper)
      const name = symbolLabel(`${sign < 0 ? '−' : ''}${symbolText(first.quantity)}`)
      const quantity = value === 0 ? rich`${name}, ${model}: 0` : name
      const group = { quantity, unit: unitLabels[first.limit.unit], rows }
      if (rows.length === 0) return []
      return [value === 0 ? group : { ...group, prediction: { label: model, value: Math.abs(value) } }]
    })
}

/** What has one symbol and, to three digits, one prediction. */
const keyOf = ({ quantity, prediction, limit }: ComparedBound): string =>
  [symbolText(quantity), limit.unit, prediction?.value.toPrecision(3)].join(' ')

type Told = Pick<Bound, 'experiment' | 'status' | 'value' | 'approximate'> & {
  readonly year?: number | null | undefined
  readonly confidence?: Bound['confidence'] | null
  readonly supersededBy?: string | null | undefined
}

interface RowRequest {
  /** The side of zero that is drawn. */
  readonly sign: 1 | -1
  readonly isDisputed: boolean
  /** Begins the label. */
  readonly of: string
}

function rowOf(bound: Told, { sign, isDisputed, of }: RowRequest): readonly BoundRow[] {
  const { experiment, status, value, approximate, year = null, confidence = null, supersededBy = null } = bound
  const ends = endsOf(value)
  if (ends === undefined) return []
  const { low, high } = ends
  const upper = sign > 0 || low === undefined ? high : -low
  const lower = low === undefined ? undefined : sign > 0 ? low : -high
  if (!(upper > 0)) return []
  const isDoubtful =
    isDisputed ||
    approximate ||
    status !== 'limit' ||
    supersededBy !== null ||
    value.kind === 'few' ||
    (value.kind === 'upper' && value.weakest !== undefined)
  const level = confidence === null ? '' : `, ${confidence.percent} %`
  return [
    {
      label: `${of}${experiment}${year === null ? '' : ` ${year}`}${level}`,
      upper,
      ...(lower === undefined || lower === 0 ? {} : { lower }),
      ...(isDoubtful ? { isDoubtful } : {}),
    },
  ]
}

/** The ends of what a value leaves; the weakest where it is a range, ten times for "a few", two standard deviations. */
function endsOf(value: BoundValue): { readonly low?: number; readonly high: number } | undefined {
  switch (value.kind) {
    case 'upper':
      return { high: boundNumber(value.weakest ?? value.upper) }
    case 'few':
      return { high: 10 * boundNumber(value.few) }
    case 'interval':
      return { low: boundNumber(value.low), high: boundNumber(value.high) }
    case 'measured': {
      const [central, reach] = [boundNumber(value.central), 2 * boundNumber(value.error)]
      return { low: central - reach, high: central + reach }
    }
    case 'allowed':
      return undefined
    default: {
      const never: never = value
      return never
    }
  }
}
