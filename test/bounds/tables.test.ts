import { describe, expect, it } from 'vitest'
import { boundsWhere, orderBounds } from '../../src/catalogue/bounds-where.js'
import { bounds } from '../../src/catalogue/embedded-bounds.js'
import { references } from '../../src/catalogue/embedded-references.js'
import { latexBounds } from '../../src/explain/bounds/bound-latex.js'
import { boundPage } from '../../src/explain/bounds/bound-page.js'
import { markdownBounds, prettyBounds } from '../../src/explain/bounds/bound-table.js'
import { presentBound } from '../../src/explain/bounds/present-bound.js'
import { displayWidth } from '../../src/explain/text/layout.js'
import { boundReach } from '../../src/physics/bound-reach.js'

const ids = (found: readonly { readonly id: string }[]): readonly string[] => found.map(({ id }) => id)

describe('looking up', () => {
  it('leaves superseded bounds out unless asked', () => {
    expect(boundsWhere(bounds, {}).length).toBe(bounds.length - 8)
    expect(boundsWhere(bounds, { superseded: true })).toEqual(bounds)
  })
  it('takes a family of quantities or a kind', () => {
    const radii = boundsWhere(bounds, { quantity: ['radius'] })
    expect(radii).toHaveLength(7)
    expect(radii.every(({ unit }) => unit === 'cm^2')).toBe(true)
    expect(ids(boundsWhere(bounds, { quantity: ['charge-radius'] }))).toHaveLength(4)
  })
  it('finds a flavour in transitions and in elements', () => {
    expect(ids(boundsWhere(bounds, { flavour: ['tau'], quantity: ['radius', 'charge'] })).toSorted()).toEqual([
      'coherent-2018-radius-e-tau',
      'coherent-2018-radius-mu-tau',
      'coherent-charge-elements',
      'tristan-radius',
    ])
  })
  it('meets every condition at once', () => {
    const found = boundsWhere(bounds, { nature: ['majorana'], method: ['supernova'], status: ['sensitivity'] })
    expect(ids(found)).toEqual(['supernova-collective-oscillations'])
    expect(boundsWhere(bounds, { method: ['supernova'], status: ['estimate'] })).toEqual([])
  })
  it('sorts limits by strength, and projections behind them', () => {
    const sorted = orderBounds(boundsWhere(bounds, { quantity: ['effective-moment'] }))
    const limits = sorted.filter(({ status }) => status === 'limit').map(({ value }) => boundReach(value))
    expect(limits).toEqual([...limits].sort((a, b) => a - b))
    expect(sorted[0]?.id).toBe('gemma-2012-moment')
    expect(sorted.at(-1)?.status).toBe('sensitivity')
  })
})

describe('the reach of a bound', () => {
  it.each([
    [{ kind: 'upper', upper: '2e-17', weakest: '2e-15' } as const, 2e-17],
    [{ kind: 'interval', low: '-4.2e-32', high: '3e-32' } as const, 4.2e-32],
    [{ kind: 'measured', central: '-1e-21', error: '2e-21' } as const, 3e-21],
    [{ kind: 'few', few: '1e-13' } as const, 1e-12],
    [{ kind: 'allowed', allowed: '6e-12' } as const, Number.POSITIVE_INFINITY],
  ])('%j', (value, reach) => {
    expect(boundReach(value) / reach || 1).toBeCloseTo(1, 12)
    expect(Number.isFinite(boundReach(value))).toBe(Number.isFinite(reach))
  })
})

describe('tables', () => {
  it.each([80, 100, 120])('fit a terminal of %i columns', (width) => {
    const lines = prettyBounds(orderBounds(bounds), { width }).split('\n')
    expect(lines.filter((line) => displayWidth(line) > width)).toEqual([])
  })
  it('show ids where there is room', () => {
    const some = boundsWhere(bounds, { quantity: ['charge-common'] })
    expect(prettyBounds(some, { width: 120 })).toContain('star-turning-charge')
    expect(prettyBounds(some, { width: 80 })).not.toContain('star-turning-charge')
    expect(markdownBounds(some)).toContain('star-turning-charge')
  })
  it('say what is recalled, and nothing of it where nothing is', () => {
    const recalled = bounds.filter(({ id }) => id === 'sun-charge')
    const read = bounds.filter(({ id }) => id === 'lz-2022-charge')
    for (const render of [prettyBounds, markdownBounds]) {
      expect(render(recalled)).toContain('Recalled numbers')
      expect(render(read)).not.toContain('ecalled')
    }
    expect(latexBounds(recalled, references)).toContain('$\\lesssim 6\\times 10^{-14}{}^\\dagger$')
    expect(latexBounds(read, references)).not.toContain('dagger')
  })
  it('are LaTeX that escapes everything: braces balance, dollars pair, and no character is unknown', () => {
    const text = latexBounds(orderBounds(bounds), references)
    expect(text).not.toContain('U+')
    for (const line of text.split('\n')) {
      expect((line.match(/(?<!\\)\$/g) ?? []).length % 2).toBe(0)
      const open = (line.match(/(?<!\\)\{/g) ?? []).length
      expect((line.match(/(?<!\\)\}/g) ?? []).length).toBe(open)
      expect(line).toMatch(/^[\x20-\x7e]*$/)
    }
  })
  it('have six columns in every row of LaTeX', () => {
    const rows = latexBounds(bounds, references)
      .split('\n')
      .filter((line) => line.startsWith('  '))
    for (const row of rows) expect(row.match(/(?<!\\)&/g)).toHaveLength(5)
  })
})

describe('one bound', () => {
  it.each(bounds)('$id has a page with its number, status and source', (bound) => {
    const page = boundPage(bound, references, 'pretty', { width: 80 })
    expect(page).toContain(bound.unit)
    expect(page).toContain('known from')
    for (const { key } of bound.references) expect(page).toContain(key)
    const presented = presentBound(bound, references)
    for (const reference of presented.references) {
      expect(reference.authors.length > 0 || reference.title !== null).toBe(true)
    }
    for (const [name, number] of Object.entries(presented.numbers)) expect(number).toBe(Number(presented.value[name]))
    expect(JSON.parse(JSON.stringify(presented))).toEqual(presented)
  })
})
