// Reports with more findings than a reader wants to see at once, and with findings of every kind at one entry.

import { describe, expect, it } from 'vitest'
import { prettyReport } from '../../src/explain/pretty/pretty.js'
import type { Finding } from '../../src/physics/report.js'
import { majoranaReport, mustVanish } from './sample-reports.js'

const finding = (change: Partial<Finding> = {}): Finding => ({
  ...mustVanish,
  suggestion: null,
  conflict: null,
  ...change,
})
const told = (...findings: readonly Finding[]): readonly string[] =>
  prettyReport(majoranaReport(3, { findings, verdict: 'violated' })).split('\n')

describe('a report with many findings', () => {
  it.each([
    [20, undefined],
    [21, '… and 1 more finding: --format json lists all of them.'],
    [27, '… and 7 more findings: --format json lists all of them.'],
  ])('%d: tells twenty', (count, more) => {
    const lines = told(...Array.from({ length: count }, () => finding()))
    expect(lines.filter((line) => line.startsWith('✗ violation'))).toHaveLength(20)
    expect(lines.find((line) => line.startsWith('… and'))).toBe(more)
  })

  it('marks an entry by its worst finding, and no entry by a warning or a finding on the whole', () => {
    const kinds = ['condition', 'violation', 'not-evaluable', 'warning'] as const
    const row = (...findings: readonly Finding[]): string =>
      told(...findings)
        .find((line) => line.startsWith('1 nu1'))
        ?.slice(21, 31) ?? ''
    expect(row(finding({ kind: 'condition' }), finding({ kind: 'violation' }))).toBe('0! I  I   ')
    expect(row(finding({ kind: 'violation' }), finding({ kind: 'condition' }))).toBe('0! I  I   ')
    expect(row(...kinds.map((kind) => finding({ kind, entry: [1, 2] })))).toBe('0  I! I   ')
    expect(row(finding({ kind: 'not-evaluable' }))).toBe('0? I  I   ')
    expect(row(finding({ kind: 'warning' }))).toBe('0  I  I   ')
    expect(row(finding({ entry: null }), finding({ formFactor: null }))).toBe('0  I  I   ')
  })
})
