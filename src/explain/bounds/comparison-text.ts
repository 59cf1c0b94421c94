// A model held against bounds, in words that all presenters share: names of quantities and verdicts, the line that sums up.

import type { BoundQuantity, BoundSpecies, BoundUnit, Flavour } from '../../physics/bound.js'
import type { BoundsVerdict, BoundVerdict, ComparedBound } from '../../physics/bound-comparison.js'
import { short as numberText } from '../observable/value-text.js'
import { count } from '../text/layout.js'
import { safeText } from '../text/safe-text.js'
import { quantityText } from './quantity-text.js'
import { confidenceText, valueText } from './value-text.js'

/** The report of `nuvertex bounds FILE`, as its presenters see it. */
export interface ComparisonTable {
  readonly model: {
    readonly name: string | null
    readonly states: readonly { readonly label: string; readonly nature: string }[]
    readonly source: { readonly file: string | null }
  }
  readonly bounds: readonly ComparedBound[]
  readonly verdict: BoundsVerdict
}

export const verdictTitles: Readonly<Record<BoundVerdict, string>> = {
  excluded: 'Excluded',
  allowed: 'Allowed',
  'above-estimate': 'Above an estimate, which excludes nothing',
  'below-estimate': 'Below an estimate',
  'would-be-reached': 'Projected sensitivity would reach the model',
  'out-of-reach': 'Out of reach of a projected sensitivity',
  'in-claimed-range': 'In the range of a claimed signal',
  'outside-claimed-range': 'Outside the range of a claimed signal',
  'said-to-be-allowed': 'Said to be allowed by who disputes limits',
  'no-statement': 'Beyond what a dispute says to be allowed',
  'not-comparable': 'Not comparable',
}

export const unitNames: Readonly<Record<BoundUnit, string>> = { muB: 'µ_B', e0: 'e0', 'cm^2': 'cm²' }

const letter: Readonly<Record<Flavour, string>> = { e: 'e', mu: 'µ', tau: 'τ' }

/** ν_e for what holds of both species. */
const beam = (flavour: Flavour, species: BoundSpecies): string =>
  `${species === 'antineutrino' ? 'ν̄' : 'ν'}_${letter[flavour]}`

/** `µ(ν̄_e)`, `µ(Sun)`, `q(stars)`, `⟨r²⟩(ν_e)`. */
export function symbolText(quantity: BoundQuantity): string {
  switch (quantity.kind) {
    case 'effective-moment':
      return `µ(${beam(quantity.flavour, quantity.species)})`
    case 'charge-effective':
      return `q(${beam(quantity.flavour, quantity.species)})`
    case 'effective-moment-solar':
      return 'µ(Sun)'
    case 'charge-effective-solar':
      return 'q(Sun)'
    case 'moment-sum':
      return 'µ(stars)'
    case 'charge-sum':
      return 'q(stars)'
    case 'moment-scale':
      return 'µ(any)'
    case 'charge-common':
      return 'q(every ν)'
    case 'charge-element':
      return "q(l l')"
    case 'charge-radius':
      return `⟨r²⟩(ν_${letter[quantity.flavour]})`
    case 'charge-radius-transition':
      return `⟨r²⟩(${quantity.flavours.map((flavour) => letter[flavour]).join('')})`
    default:
      return quantityText(quantity)
  }
}

/** `1.73e-10`; `1.2e-12 … 3e-12` where the value is open; `> 1e-12` where a part of it is unknown. */
export function predictionText({ prediction }: ComparedBound): string {
  if (prediction === null) return '–'
  const { value, readings, isAtLeast } = prediction
  const texts = (readings === null ? [value] : [readings[0] ?? value, readings[readings.length - 1] ?? value]).map(
    brief,
  )
  return `${isAtLeast ? '≥ ' : ''}${[...new Set(texts)].join(' … ')}`
}

const brief = (x: number): string => numberText(Number(x.toPrecision(3)))

export const ratioText = ({ ratio }: ComparedBound): string =>
  ratio === null
    ? '–'
    : ratio >= 1e5 || (ratio > 0 && ratio < 1e-4)
      ? ratio.toExponential(1).replace('e+', 'e')
      : String(Number(ratio.toPrecision(3)))

/** Without its unit, which the quantity says; see `unitsText`. */
export const limitText = ({ limit }: ComparedBound): string =>
  limit.value.kind === 'allowed' ? `≤ ${limit.value.allowed}` : valueText(limit)

const quantityNames: Readonly<Record<BoundUnit, string>> = {
  muB: 'moments µ, λ',
  e0: 'charges q',
  'cm^2': 'radii ⟨r²⟩',
}

/** `Units: moments µ, λ in µ_B, charges q in e0.` */
export function unitsText(bounds: readonly ComparedBound[]): string {
  const units = [...new Set(bounds.map(({ limit }) => limit.unit))]
  return `Units: ${units.map((unit) => `${quantityNames[unit]} in ${unitNames[unit]}`).join(', ')}.`
}

export const levelText = ({ confidence }: ComparedBound): string => confidenceText(confidence ?? undefined)

/** `GEMMA 2012`; `†` where it is disputed, `*` where it is superseded. */
export const experimentText = ({ experiment, year, disputedBy, supersededBy }: ComparedBound): string =>
  `${experiment}${year === null ? '' : ` ${year}`}${disputedBy.length > 0 ? '†' : ''}${supersededBy === null ? '' : '*'}`

export const titleOf = ({ model: { name, source } }: ComparisonTable): string =>
  safeText(name ?? (source.file === '-' ? 'Model from standard input' : (source.file ?? 'Neutrino model')))

/** Bounds by verdict, in the order in which they come. */
export const verdictGroups = (
  bounds: readonly ComparedBound[],
): readonly { readonly verdict: BoundVerdict; readonly bounds: readonly ComparedBound[] }[] =>
  [...new Set(bounds.map(({ verdict }) => verdict))].map((verdict) => ({
    verdict,
    bounds: bounds.filter((bound) => bound.verdict === verdict),
  }))

/** Bounds that have one reason for not being comparable. */
export function reasonGroups(
  bounds: readonly ComparedBound[],
): readonly { readonly reason: string; readonly bounds: readonly ComparedBound[] }[] {
  const open = bounds.filter(({ verdict }) => verdict === 'not-comparable')
  return [...new Set(open.map(({ reason }) => reason ?? ''))].map((reason) => ({
    reason,
    bounds: open.filter((bound) => bound.reason === reason),
  }))
}

/** What was computed and taken for granted, each sentence once; and what the marks mean. */
export function remarks({ bounds }: ComparisonTable): readonly string[] {
  const compared = bounds.filter(({ prediction }) => prediction !== null)
  const disputes = [...new Set(compared.flatMap(({ disputedBy }) => disputedBy))]
  return [
    ...new Set(compared.flatMap(({ notes }) => notes)),
    ...(disputes.length > 0 ? [`† Disputed: ${disputes.join(', ')}.`] : []),
    ...(compared.some(({ supersededBy }) => supersededBy !== null)
      ? ['* Superseded by a later result of the same experiment.']
      : []),
    ...(compared.some(({ attested, confidence }) => attested === 'recalled' || confidence?.attested === 'recalled')
      ? [
          'Some limits, and levels with a question mark, are recalled: compare them with their source (--id tells which).',
        ]
      : []),
    ...(new Set(compared.map(({ confidence }) => confidence?.percent)).size > 1
      ? ['Limits of different confidence are listed side by side and not combined.']
      : []),
  ]
}

/** One sentence for the whole table. */
export function summary({ bounds, verdict }: ComparisonTable): string {
  const excluding = bounds.filter((bound) => bound.verdict === 'excluded')
  const allowing = bounds.filter((bound) => bound.verdict === 'allowed')
  const open = bounds.filter((bound) => bound.verdict === 'not-comparable').length
  const rest = open === 0 ? '' : ` ${count(open, 'number is', 'numbers are')} not comparable.`
  switch (verdict) {
    case 'excluded':
      return `Excluded by ${count(excluding.length, 'limit')}: ${strongestText(excluding)}.${rest}`
    case 'allowed': {
      const [nearest] = allowing
      const closest =
        nearest === undefined || !nearest.ratio
          ? ''
          : `, the closest at ${ratioText(nearest)} of it (${experimentText(nearest)})`
      return `No limit excludes the model: it is within ${count(allowing.length, 'limit')}${closest}.${rest}`
    }
    case 'no-limit':
      return `No limit is comparable; ${count(bounds.length - open, 'other number is', 'other numbers are')}.${rest}`
    case 'not-comparable':
      return bounds.length === 0 ? 'No bound meets these conditions.' : 'Nothing is comparable with the model.'
    default: {
      const never: never = verdict
      return never
    }
  }
}

/** The strongest, and where that is disputed, the strongest that is not. */
function strongestText(excluding: readonly ComparedBound[]): string {
  const [first] = excluding
  if (first === undefined) return ''
  const times = (bound: ComparedBound): string =>
    bound.ratio === null ? experimentText(bound) : `${ratioText(bound)} times the limit of ${experimentText(bound)}`
  const disputed = excluding.filter(({ disputedBy }) => disputedBy.length > 0).length
  const solid = excluding.find(({ disputedBy }) => disputedBy.length === 0)
  if (disputed === 0) return times(first)
  if (solid === undefined) return `${times(first)}; all of them are disputed`
  return first === solid
    ? `${times(first)}; ${count(disputed, 'is', 'are')} disputed`
    : `${times(first)}, and where nothing is disputed ${times(solid)}`
}
