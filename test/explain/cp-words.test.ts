// What is said of CP, parities and moments of a mixing, by hand for every way in which it may come out.

import { describe, expect, it } from 'vitest'
import { cpSection, momentsSection, shortList } from '../../src/explain/mixing/cp-sections.js'
import type { CpReport, MixingReport, PairReport } from '../../src/explain/mixing/mixing-report.js'
import type { Line } from '../../src/explain/mixing/section.js'

const conserved: CpReport = {
  ...{ status: 'conserved', condition: null, evidence: null, margin: null },
  ...{ groups: [], without: [], symbolic: [], asWritten: [], declared: null },
}

const reportOf = (cp: Partial<CpReport>, pairs: readonly PairReport[] = []): MixingReport =>
  ({
    cp: { ...conserved, ...cp },
    pairs,
    states: Array.from({ length: 8 }, (_, k) => ({ label: `n${k + 1}`, nature: 'majorana', mass: null })),
  }) as unknown as MixingReport

const told = (lines: readonly Line[]): readonly string[] =>
  lines.map((line) =>
    line.kind === 'field' ? `${line.name}: ${line.text}` : line.kind === 'text' ? line.text : 'table',
  )
const cp = (change: Partial<CpReport>): readonly string[] => told(cpSection(reportOf(change)).lines)
const imaginaryPart = { value: 0.01, uncertainty: 0.001, exact: null }
const exactPart = { value: 0.25, uncertainty: 0, exact: '1/4' }

describe('a list of names', () => {
  it('is cut after six', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    expect([6, 7, 8].map((count) => shortList(names.slice(0, count)))).toEqual([
      'a, b, c, d, e and f',
      'a, b, c, d, e, f and 1 more',
      'a, b, c, d, e, f and 2 more',
    ])
  })
})

describe('CP of the charged current', () => {
  it.each<[Partial<CpReport>, string]>([
    [{}, 'conserved: proved: the charged current is CP invariant'],
    [
      { status: 'conditional', condition: 'x = 0 mod pi' },
      'depends: the charged current is CP invariant if and only if x = 0 mod pi',
    ],
    [
      { status: 'conditional', condition: 'x = 0 mod pi', isWithDeclared: true },
      'depends: the charged current is CP invariant with the CP parities of the model if and only if x = 0 mod pi',
    ],
    [
      { status: 'violated', evidence: { kind: 'symbols' } },
      'violated: proved: no values of the symbols in the Majorana phases conserve CP',
    ],
    [
      { status: 'violated', evidence: { kind: 'rows', rows: ['e', 'mu'] } },
      'violated: proved: the phases of the rows e and mu cannot be removed together',
    ],
    [
      { status: 'violated', evidence: { kind: 'invariant', invariant: 'J', imaginaryPart: exactPart } },
      'violated: proved: Im J = 1/4, where CP makes it 0',
    ],
    [{ status: 'undecided' }, 'undecided: neither that CP is conserved nor that it is violated is proved'],
    [
      { status: 'undecided', margin: { invariant: 'J', imaginaryPart } },
      'undecided: the digits given allow both: Im J = 0.0100 ± 0.0010',
    ],
  ])('%#', (change, line) => expect(cp(change)).toEqual([line]))

  it('fixes parities of groups, which mean something relative to each other only', () => {
    const groups: CpReport['groups'] = [
      { states: [1, 3], parities: ['i', '-i'] },
      { states: [2], parities: ['i'] },
    ]
    expect(cp({ groups }).slice(1)).toEqual([
      'parities: n1 i, n3 -i (or all of them opposite)',
      ': n2 i (independent of those above; or the opposite)',
    ])
  })

  it('tells parities in symbols, unless CP is violated', () => {
    const symbolic = [
      { state: 2, from: 1, relative: 'exp(i*x)' },
      { state: 3, from: 1, relative: 'exp(i*(x+pi))' },
    ]
    expect(cp({ symbolic }).slice(1)).toEqual([
      'symbols: n2: the parity of n1 times exp(i*x)',
      ': n3: the parity of n1 times exp(i*(x+pi))',
    ])
    expect(cp({ symbolic, status: 'violated', evidence: { kind: 'symbols' } })).toHaveLength(1)
  })

  it('tells which parities are conventions', () => {
    const asWritten: CpReport['asWritten'] = [
      { state: 2, reason: 'degenerate' },
      { state: 1, reason: 'massless' },
      { state: 3, reason: 'degenerate' },
    ]
    expect(cp({ asWritten }).slice(1)).toEqual([
      'written: n1: massless; read as written, since another phase of the field is another convention',
      'written: n2 and n3: of equal mass; read as written, since another basis is another convention',
    ])
  })

  it('tells which states have no parity, by reason, unless CP is violated', () => {
    const reasons = ['dirac', 'massless', 'degenerate', 'phase-not-given', 'vanishing-column', 'dirac'] as const
    const without = reasons.map((reason, k) => ({ state: k + 1, reason }))
    expect(cp({ without }).slice(1)).toEqual([
      'no parity: n1 and n6: Dirac; a Dirac field absorbs it',
      'no parity: n2: massless; the field absorbs any phase',
      'no parity: n3: of equal mass; their basis is a choice',
      'no parity: n4: Majorana phase not given',
      'no parity: n5: no mixing with e, mu, tau',
    ])
    expect(cp({ without, status: 'violated', evidence: { kind: 'symbols' } })).toHaveLength(1)
  })

  it('tells how declared parities stand to it', () => {
    expect(cp({ declared: { status: 'agrees' } })[1]).toBe('declared: the CP parities of the model agree')
    const declared = { status: 'contradicts', states: [1, 2], declared: 'equal', inferred: 'opposite' } as const
    expect(cp({ declared })[1]).toBe(
      'declared: ✗ the model gives n1 and n2 equal parities; the mixing makes them opposite',
    )
  })
})

describe('moments of a pair', () => {
  const pair = (change: Partial<PairReport>): PairReport => ({
    ...{ states: [1, 2], parities: 'equal', magnetic: 'zero', electric: 'doubled', open: null },
    ...change,
  })
  const open = (reason: NonNullable<PairReport['open']>['reason'], ...states: readonly number[]): PairReport =>
    pair({ parities: 'open', open: { reason, states } })
  const moments = (pairs: readonly PairReport[], change: Partial<CpReport> = {}): readonly string[] =>
    told(momentsSection(reportOf(change, pairs)).lines)

  it.each<[PairReport, string]>([
    [pair({}), 'equal parities: electric moment ε^M = 2ε^D, no magnetic one'],
    [pair({ parities: 'opposite' }), 'opposite parities: magnetic moment µ^M = 2µ^D, no electric one'],
    [pair({ parities: 'mixed' }), 'CP is violated between them: magnetic and electric moment both allowed'],
    [
      pair({
        parities: 'symbolic',
        options: [
          { when: 'x = 0', parities: 'equal', magnetic: 'zero', electric: 'doubled' },
          { when: 'x = pi', parities: 'opposite', magnetic: 'doubled', electric: 'zero' },
        ],
      }),
      'only ε^M = 2ε^D if x = 0; only µ^M = 2µ^D if x = pi; else both',
    ],
    [open('massless', 1), 'open: n1 is massless, and a phase of the field turns one moment into the other'],
    [open('massless', 1, 2), 'open: n1 and n2 are massless, and a phase of the field turns one moment into the other'],
    [open('degenerate', 1, 2), 'open: n1 and n2 are degenerate, and the basis of degenerate states is a choice'],
    [open('phase-not-given', 2), 'open: the Majorana phase of n2 is not given'],
    [open('phase-not-given', 1, 2), 'open: the Majorana phases of n1 and n2 are not given'],
    [open('vanishing-column', 1), 'open: n1 does not mix with e, mu, tau'],
    [open('vanishing-column', 1, 2), 'open: n1 and n2 do not mix with e, mu, tau'],
    [open('separate', 1, 2), 'open: no charged lepton couples to both n1 and n2'],
    [open('digits', 1, 2), 'open: the digits do not decide'],
  ])('%#', (one, text) => expect(moments([one])).toEqual([`n1–n2: ${text}`]))

  it('are as written where a parity is, but not where they are open', () => {
    const asWritten = [{ state: 2, reason: 'massless' }] as const
    const pairs = [pair({}), pair({ states: [1, 3] }), open('digits', 1, 2)]
    expect(moments(pairs, { asWritten })).toEqual([
      'n1–n2: equal parities: electric moment ε^M = 2ε^D, no magnetic one, as written',
      'n1–n3: equal parities: electric moment ε^M = 2ε^D, no magnetic one',
      'n1–n2: open: the digits do not decide',
    ])
  })

  it('of more than three pairs stand together where they are alike', () => {
    const states: readonly (readonly [number, number])[] = [
      [1, 2],
      [1, 3],
      [1, 4],
    ]
    const pairs = states.map((each) => pair({ states: each }))
    expect(moments(pairs)).toHaveLength(3)
    expect(moments([...pairs, pair({ states: [2, 3], parities: 'opposite' })])).toEqual([
      'n1–n2, n1–n3 and n1–n4: equal parities: electric moment ε^M = 2ε^D, no magnetic one',
      'n2–n3: opposite parities: magnetic moment µ^M = 2µ^D, no electric one',
    ])
  })
})
