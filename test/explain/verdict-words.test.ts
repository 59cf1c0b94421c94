// The verdict of a report in one sentence, by hand for every way in which it may come out, and the phases of states.

import { describe, expect, it } from 'vitest'
import { stateGroups } from '../../src/explain/pretty/header.js'
import { page } from '../../src/explain/pretty/options.js'
import { verdictLines, verdictWords } from '../../src/explain/pretty/verdict-line.js'
import { prettyTable } from '../../src/explain/table/pretty-table.js'
import type { Finding, FindingKind, Report, ReportVerdict } from '../../src/physics/report.js'
import { reportOn } from '../scan/table/tables.js'
import { majoranaReport, mustVanish } from './sample-reports.js'

const reportOf = (verdict: ReportVerdict, ...kinds: readonly FindingKind[]): Report =>
  majoranaReport(2, { verdict, findings: kinds.map((kind): Finding => ({ ...mustVanish, kind })) })

const [v, c, n, w] = ['violation', 'condition', 'not-evaluable', 'warning'] as const

describe('the verdict', () => {
  it.each<[Report, string]>([
    [reportOf('consistent'), 'consistent: nothing that is given contradicts the rules in force.'],
    [reportOf('consistent', w), 'consistent: nothing that is given contradicts the rules in force (1 warning).'],
    [reportOf('violated', v, c, n), 'violated: 1 claim of the rules in force is broken by the given values.'],
    [
      reportOf('violated', v, w, v, w),
      'violated: 2 claims of the rules in force are broken by the given values (2 warnings).',
    ],
    [reportOf('conditional', c), 'conditional: the given values hold if 1 condition is met.'],
    [reportOf('conditional', c, c, w), 'conditional: the given values hold if 2 conditions are met (1 warning).'],
    [reportOf('not-evaluable', n, c), 'not evaluable: 1 given value has not been judged.'],
    [reportOf('not-evaluable', n, n, w), 'not evaluable: 2 given values have not been judged (1 warning).'],
    [
      { ...reportOf('not-evaluable', n, w), model: { ...majoranaReport(1).model, states: [] } },
      'not evaluable: there is nothing to check (1 warning).',
    ],
  ])('%#', (report, words) => {
    expect(verdictWords(report)).toBe(words)
    const glyph = { consistent: '✓', violated: '✗', conditional: '?', 'not-evaluable': '?' }[report.verdict]
    expect(verdictLines(report, page({ width: 200 }))).toEqual([`${glyph} ${words}`])
    for (const width of [40, 80]) {
      const lines = verdictLines(report, page({ width }))
      expect(lines.every((line) => line.length <= width)).toBe(true)
      expect(lines.map((line) => line.slice(2)).join(' ')).toBe(words)
    }
  })

  it('is painted line by line', () => {
    const lines = verdictLines(reportOf('violated', v), page({ width: 40, paint: (role, text) => `<${role}>${text}` }))
    expect(lines).toEqual(['<bad>✗ violated: 1 claim of the rules in', '<bad>  force is broken by the given values.'])
  })

  it('of a table is broken into lines too', () => {
    const model = 'nuvertex: 1\nstates: { count: 2, nature: majorana }\nassume: [cp]\n'
    const table = reportOn(model, 'mu_12_re,mu_12_im,mu_21_re,mu_21_im\n0,4,0,-4\n')
    expect(prettyTable(table, { width: 40 }).split('\n').slice(-2)).toEqual([
      '? conditional: 1 of 1 row holds for some',
      '  CP parities only.',
    ])
  })
})

describe('the phases of a state', () => {
  it('are those that it has been given; a Dirac state has 1 where it is given no other', () => {
    const facts = {
      q2: 'generic',
      states: [
        { nature: 'dirac', cpParity: '0', cPhase: '1/3', pPhase: '3/2', tPhase: '0' },
        { nature: 'majorana', cpParity: '1/2', cPhase: '0', tPhase: '1' },
      ],
    } as unknown as Parameters<typeof stateGroups>[1]
    expect(stateGroups(majoranaReport(2), facts)).toEqual([
      'nu1: majorana, C phase exp(i π/3), P phase −i',
      'nu2: majorana, CP parity i, C phase 1, T phase −1',
    ])
  })
})
