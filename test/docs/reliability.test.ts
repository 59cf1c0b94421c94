// docs/reliability.md is what docs/figures/ says, and no recorded check has a failure that is left standing.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { allFigures } from '../../scripts/figures-file.js'
import { reliabilityPage } from '../../scripts/reliability-page.js'

const figures = allFigures()

describe('docs/reliability.md', () => {
  it('is made from the recorded figures', () => {
    const page = readFileSync(fileURLToPath(new URL('../../docs/reliability.md', import.meta.url)), 'utf8')
    expect(page).toBe(reliabilityPage(figures))
  })

  it('tells of no check that failed', () => {
    expect(figures.laws?.failures).toEqual([])
    expect(figures.mutants).toMatchObject({ survived: 0, stale: 0 })
    expect(figures.checker).toMatchObject({ disagreements: 0 })
    expect(figures.differential).toMatchObject({ disagreements: 0 })
    expect(figures.hostile?.rows.flatMap(({ failures }) => failures)).toEqual([])
  })

  it('holds what is promised of each check', () => {
    expect(figures.checker?.genuine).toBeGreaterThanOrEqual(100_000)
    expect(figures.checker?.damaged).toBeGreaterThanOrEqual(10_000)
    expect(figures.differential?.systems).toBeGreaterThanOrEqual(2000)
    expect(Object.keys(figures.differential?.bySize ?? {})).toEqual(['1', '2', '3', '4', '5', '6'])
    expect(figures.mutants?.mutants).toBeGreaterThanOrEqual(60)
    expect((figures.hostile?.cases ?? 0) + (figures.hostile?.inProcesses ?? 0)).toBeGreaterThanOrEqual(60)
  })

  it('says of damage that nothing was seen in n trials no more than that', () => {
    const checker = { seed: 1, claims: 1, seconds: 1, kinds: {}, refused: 0, harmless: 0, disagreements: 0 }
    const recorded = { date: '2026-01-01', commit: 'abc', machine: 'a machine' }
    const page = reliabilityPage({ ...figures, checker: { ...checker, genuine: 100, damaged: 10, recorded } })
    // (1 − p)^100 = 0.05 at p = 0.0295, (1 − p)^10 = 0.05 at p = 0.2589.
    expect(page).toContain('below 3.0·10⁻² of genuine and 2.6·10⁻¹ of damaged ones')
  })
})
