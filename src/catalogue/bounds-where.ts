// Looking things up in a ledger of bounds.

import {
  type Bound,
  type BoundMethod,
  type BoundQuantity,
  type BoundStatus,
  boundStatuses,
  type Flavour,
  type QuantityKind,
  quantityKinds,
} from '../physics/bound.js'
import { boundReach } from '../physics/bound-reach.js'
import type { Nature } from '../physics/state.js'

/** Kinds of quantity that have one unit: every moment, every charge, every radius. */
export type QuantityFamily = 'moment' | 'charge' | 'radius'
export const quantityFamilies: readonly QuantityFamily[] = ['moment', 'charge', 'radius']

/** Which bounds are wanted: one of the words of each list that is given. */
export interface BoundFilter {
  readonly quantity?: readonly (QuantityKind | QuantityFamily)[] | undefined
  /** Bounds on a quantity of this flavour, transitions included; those that speak of no flavour are left out. */
  readonly flavour?: readonly Flavour[] | undefined
  readonly nature?: readonly Nature[] | undefined
  readonly method?: readonly BoundMethod[] | undefined
  readonly status?: readonly BoundStatus[] | undefined
  /** These bounds alone, superseded or not. */
  readonly ids?: readonly string[] | undefined
  /** Superseded bounds too; default false. */
  readonly superseded?: boolean | undefined
}

/** The bounds that a filter admits, in the order given. */
export const boundsWhere = (bounds: readonly Bound[], filter: BoundFilter): readonly Bound[] =>
  bounds.filter(
    (bound) =>
      (filter.ids?.includes(bound.id) ?? (filter.superseded === true || bound.supersededBy === undefined)) &&
      (filter.quantity === undefined ||
        filter.quantity.some((word) => word === bound.quantity.kind || word === familyOf(bound.quantity.kind))) &&
      (filter.flavour === undefined ||
        filter.flavour.some((flavour) => flavoursOf(bound.quantity).includes(flavour))) &&
      (filter.nature === undefined || filter.nature.some((nature) => bound.natures.includes(nature))) &&
      (filter.method?.includes(bound.method) ?? true) &&
      (filter.status?.includes(bound.status) ?? true),
  )

export function familyOf(kind: QuantityKind): QuantityFamily {
  if (kind.startsWith('charge-radius')) return 'radius'
  return kind.startsWith('charge') ? 'charge' : 'moment'
}

/** The flavours that a quantity speaks of. */
export function flavoursOf(quantity: BoundQuantity): readonly Flavour[] {
  switch (quantity.kind) {
    case 'effective-moment':
    case 'charge-effective':
    case 'charge-radius':
      return [quantity.flavour]
    case 'charge-radius-transition':
      return quantity.flavours
    case 'charge-element':
      return [...new Set(quantity.elements.flat())]
    default:
      return []
  }
}

/** By kind of quantity; within a kind limits first, then estimates, disputes, claims and sensitivities; the strongest first. */
export function orderBounds(bounds: readonly Bound[]): readonly Bound[] {
  const rank = ({ quantity, status, value }: Bound): readonly number[] => [
    quantityKinds.indexOf(quantity.kind),
    boundStatuses.indexOf(status),
    boundReach(value),
  ]
  return bounds
    .map((bound) => ({ bound, rank: rank(bound) }))
    .sort((a, b) => {
      const differs = a.rank.findIndex((number, k) => number !== b.rank[k])
      if (differs >= 0) return (a.rank[differs] ?? 0) - (b.rank[differs] ?? 0)
      return a.bound.id < b.bound.id ? -1 : 1
    })
    .map(({ bound }) => bound)
}
