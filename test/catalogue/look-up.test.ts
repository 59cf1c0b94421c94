// Looking up what is shipped, and what is not there.

import { describe, expect, it } from 'vitest'
import { quantityFamilies } from '../../src/catalogue/bounds-where.js'
import {
  bounds,
  boundsWhere,
  canonicalConvention,
  conventionOf,
  orderBounds,
  shipped,
  shippedRule,
  withRules,
} from '../../src/catalogue/index.js'
import type { Bound } from '../../src/physics/bound.js'

describe('rules and conventions', () => {
  it('are found by their ids', () => {
    expect(shippedRule('cpt').id).toBe('cpt')
    expect(shippedRule('cp').id).toBe('cp')
    expect(conventionOf(shipped, 'giunti-studenikin-2015')?.canonical).toBe(true)
    expect(conventionOf(shipped, 'no-such-convention')).toBeUndefined()
  })
  it('have one convention in which the engine works', () => {
    expect(canonicalConvention(shipped).id).toBe('giunti-studenikin-2015')
    expect(() => canonicalConvention({ ...shipped, conventions: [] })).toThrow('no convention is marked canonical')
  })
  it('of the user come after those that are shipped', () => {
    const own = { ...shippedRule('cp'), id: 'own' }
    const more = withRules(shipped, [own])
    expect(more.rules).toEqual([...shipped.rules, own])
    expect(more.conventions).toBe(shipped.conventions)
    expect(more.mixings).toBe(shipped.mixings)
  })
})

describe('bounds', () => {
  const [some] = bounds
  if (some === undefined) throw new Error('bounds are shipped')
  const bound = (id: string, upper: string, more: Partial<Bound> = {}): Bound => ({
    ...some,
    id,
    quantity: { kind: 'moment-scale' },
    value: { kind: 'upper', upper, weakest: undefined },
    status: 'limit',
    supersededBy: undefined,
    ...more,
  })
  const ids = (found: readonly Bound[]) => found.map(({ id }) => id)

  it('come by quantity, then by status, then by size, then by name', () => {
    const sorted = orderBounds([
      bound('b', '2', { status: 'estimate' }),
      bound('c', '3'),
      bound('e', '2'),
      bound('d', '2'),
      bound('a', '1', { quantity: { kind: 'charge-common' } }),
      bound('f', '9', { quantity: { kind: 'moment-element', element: [1, 2] } }),
    ])
    expect(ids(sorted)).toEqual(['f', 'd', 'e', 'c', 'b', 'a'])
    expect(ids(orderBounds(sorted))).toEqual(ids(sorted))
    expect(ids(orderBounds(sorted.toReversed()))).toEqual(ids(sorted))
  })
  it('are of a family: moments, charges and radii', () => {
    expect(quantityFamilies).toEqual(['moment', 'charge', 'radius'])
    const list = [
      bound('scale', '1'),
      bound('common', '1', { quantity: { kind: 'charge-common' } }),
      bound('of mu', '1', { quantity: { kind: 'charge-effective', flavour: 'mu', species: 'both' } }),
      bound('transition', '1', {
        quantity: { kind: 'charge-radius-transition', flavours: ['e', 'mu'], normalisation: 'unstated' },
      }),
    ]
    expect(ids(boundsWhere(list, { quantity: ['moment'] }))).toEqual(['scale'])
    expect(ids(boundsWhere(list, { quantity: ['charge'] }))).toEqual(['common', 'of mu'])
    expect(ids(boundsWhere(list, { quantity: ['radius'] }))).toEqual(['transition'])
    expect(ids(boundsWhere(list, { quantity: ['radius', 'charge-common'] }))).toEqual(['common', 'transition'])
    expect(ids(boundsWhere(list, { flavour: ['mu'] }))).toEqual(['of mu', 'transition'])
  })
  it('hold for neutrinos of one nature or of both', () => {
    const list = [bound('both', '1', { natures: ['dirac', 'majorana'] }), bound('dirac', '1', { natures: ['dirac'] })]
    expect(ids(boundsWhere(list, { nature: ['majorana'] }))).toEqual(['both'])
    expect(ids(boundsWhere(list, { nature: ['dirac', 'majorana'] }))).toEqual(['both', 'dirac'])
  })
  it('of no flavour are not those of a flavour', () => {
    const list = [
      bound('scale', '1'),
      bound('mu', '1', { quantity: { kind: 'effective-moment', flavour: 'mu', species: 'both' } }),
    ]
    expect(ids(boundsWhere(list, { flavour: ['mu', 'tau'] }))).toEqual(['mu'])
    expect(ids(boundsWhere(list, { flavour: ['e'] }))).toEqual([])
  })
  it('that are named are found even if superseded', () => {
    const list = [bound('old', '2', { supersededBy: 'new' }), bound('new', '1')]
    expect(ids(boundsWhere(list, {}))).toEqual(['new'])
    expect(ids(boundsWhere(list, { ids: ['old'] }))).toEqual(['old'])
    expect(ids(boundsWhere(list, { superseded: true }))).toEqual(['old', 'new'])
    expect(ids(boundsWhere(list, { superseded: false }))).toEqual(['new'])
  })
})
