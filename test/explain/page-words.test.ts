// Pages of bounds and rules, issues in one sentence, and values times a factor: by hand, each for every form of its parts.

import { describe, expect, it } from 'vitest'
import { shipped } from '../../src/catalogue/catalogue.js'
import { fromRational, imaginaryUnit, multiply, negate } from '../../src/exact/cyclotomic.js'
import { fromInteger, rational } from '../../src/exact/rational.js'
import { latexBounds } from '../../src/explain/bounds/bound-latex.js'
import { boundPage } from '../../src/explain/bounds/bound-page.js'
import { issueText } from '../../src/explain/ci/judged.js'
import { scaledText } from '../../src/explain/factor-two-values.js'
import { latexReport } from '../../src/explain/latex.js'
import { markdownReport } from '../../src/explain/markdown.js'
import { findingLines } from '../../src/explain/pretty/findings.js'
import { page } from '../../src/explain/pretty/options.js'
import { rulePage } from '../../src/explain/rules-page.js'
import type { Bound } from '../../src/physics/bound.js'
import type { GivenValue } from '../../src/physics/model.js'
import type { Finding } from '../../src/physics/report.js'
import { majoranaReport, mustVanish } from './sample-reports.js'

const bound: Bound = {
  ...{ id: 'a-bound', status: 'limit', method: 'reactor-electron-scattering', experiment: 'A', year: 2012 },
  quantity: { kind: 'moment-scale' },
  value: { kind: 'upper', upper: rational(1n, 10n ** 11n), weakest: undefined },
  ...{ approximate: false, unit: 'muB', natures: ['dirac', 'majorana'], attested: 'abstract', notes: [] },
  confidence: { percent: 90, attested: 'recalled' },
  ...{ references: [], disputes: [], supersededBy: undefined },
} as unknown as Bound

describe('the page of a bound', () => {
  const fieldsOf = (change: Partial<Bound>, bibliography = {}): ReadonlyMap<string, string> => {
    const lines = boundPage({ ...bound, ...change } as Bound, bibliography, 'pretty', { width: 300 })
      .split('\n')
      .slice(2)
    return new Map(lines.map((line) => [line.slice(0, 12).trim(), line.slice(12)]))
  }
  it.each([
    ['limit', 'limit'],
    ['estimate', 'estimate: an order of magnitude, or an argument that is no measurement'],
    ['sensitivity', 'sensitivity: a projection, not a limit'],
    ['signal-claim', 'signal claim: values that were said to be seen, not a limit'],
    ['dispute', 'dispute: says that other limits do not hold'],
  ] as const)('tells its status: %s', (status, words) => expect(fieldsOf({ status }).get('status')).toBe(words))

  it.each([
    ['review', 'printed in a review that was read'],
    ['abstract', 'printed in the abstract of the paper'],
    ['summary', 'from a summary of the paper by others'],
    ['derived', 'derived from other numbers of this ledger'],
    ['recalled', 'recalled: compare it with the source before relying on it'],
  ] as const)('tells where it is known from: %s', (attested, words) => {
    const fields = fieldsOf({ attested, confidence: { percent: 90, attested } } as Partial<Bound>)
    expect([fields.get('known from'), fields.get('confidence')]).toEqual([words, `90 %, ${words}`])
  })

  it('tells the rest where there is any', () => {
    const plain = fieldsOf({ confidence: undefined } as unknown as Partial<Bound>)
    expect([...plain.keys()]).toEqual([
      ...['value', 'confidence', 'status', 'quantity', 'holds for', 'method', 'experiment', 'known from', 'sources'],
    ])
    expect(plain.get('confidence')).toBe('none given')
    expect(plain.get('holds for')).toBe('dirac neutrinos and majorana neutrinos')
    expect(plain.get('method')).toBe('reactor electron scattering')
    expect([plain.get('experiment'), plain.get('sources')]).toEqual(['A, 2012', 'not looked up'])
    const full = fieldsOf({
      supersededBy: 'b',
      disputes: ['c', 'd'],
      notes: ['N'],
      year: undefined,
    } as unknown as Partial<Bound>)
    expect(['superseded', 'disputes', 'notes', 'experiment'].map((name) => full.get(name))).toEqual([
      ...['by b', 'c, d', 'N', 'A'],
    ])
  })

  it('tells a source by what is known of it', () => {
    const of = (entry?: object) => {
      const references = [{ key: 'K', where: 'Table 1' }]
      const bibliography = entry === undefined ? {} : { K: entry }
      return fieldsOf({ references } as unknown as Partial<Bound>, bibliography).get('sources')
    }
    const head = of()
    expect(head).toBe('K, Table 1')
    expect(of({ title: 'T' })).toBe(`${head}: T`)
    expect(of({ authors: ['a', 'b', 'c'], title: 'T', journal: 'J', eprint: '1.2', year: 2001 })).toBe(
      `${head}: a, b, c, T, J, arXiv:1.2 (2001)`,
    )
    expect(of({ authors: ['a', 'b', 'c', 'd'], title: 'T' })).toBe(`${head}: a et al., T`)
  })

  it('and the table in LaTeX warn of what is recalled, if anything is', () => {
    const warning = '$^\\dagger$ Recalled, to be compared with the source.'
    const known = { ...bound, confidence: undefined } as unknown as Bound
    expect(latexBounds([known], {}).split('\n')).not.toContain(warning)
    expect(latexBounds([known, bound], {}).split('\n').at(-1)).toBe(warning)
    expect(
      latexBounds([{ ...known, attested: 'recalled' }, known], {})
        .split('\n')
        .at(-1),
    ).toBe(warning)
  })
})

describe('the page of a rule', () => {
  it('tells what it requires, and nothing where it requires nothing', () => {
    const [first] = shipped.rules
    if (first === undefined) throw new Error('no rules')
    const requires = (...ids: readonly string[]) =>
      rulePage({ ...first, requires: ids }, 'pretty')
        .split('\n')
        .filter((line) => line.startsWith('requires'))
    expect([requires(), requires('a'), requires('a', 'b')]).toEqual([[], ['requires    a'], ['requires    a, b']])
  })
})

describe('an issue in one sentence', () => {
  const of = (expected: string, received: string, path = '$', hint: string | null = null) =>
    issueText({ code: 'invalid-value', path, location: null, expected, received, hint })
  it('has what is expected, found, where, and a hint, as far as there are any', () => {
    expect(of('a number', 'x', '$.a', 'Try 1.')).toBe('Expected a number, found x at $.a. Try 1.')
    expect([of('a number', ''), of('', 'x'), of('', 'x', '')]).toEqual(['Expected a number.', 'Found x.', 'Found x.'])
  })
})

describe('a value times a factor', () => {
  const whole = (n: number, by = 0) => ({ low: fromInteger(n - by), high: fromInteger(n + by) })
  const interval = (re: number, reBy: number, im: number, imBy: number): GivenValue => ({
    ...{ kind: 'interval', re: whole(re, reBy), im: whole(im, imBy) },
  })
  const two = fromRational(fromInteger(2))
  const factors = { two, minusTwo: negate(two), i: imaginaryUnit, twoI: multiply(two, imaginaryUnit) }
  it.each<[GivenValue, keyof typeof factors, string]>([
    [interval(3, 1, 0, 0), 'two', '6 ± 2'],
    [interval(3, 1, 0, 0), 'minusTwo', '-6 ± 2'],
    [interval(3, 1, 0, 0), 'twoI', '(6 ± 2)*i'],
    [interval(0, 0, 5, 2), 'two', '(10 ± 4)*i'],
    // i · i = −1.
    [interval(0, 0, 5, 2), 'i', '-5 ± 2'],
    [interval(3, 1, 5, 2), 'two', '6 ± 2+(10 ± 4)*i'],
    // 2i (3 + 5i) = −10 + 6i.
    [interval(3, 1, 5, 2), 'twoI', '-10 ± 4+(6 ± 2)*i'],
    [interval(3, 1, -5, 2), 'two', '6 ± 2+(-10 ± 4)*i'],
    [interval(3, 1, -5, 0), 'two', '6 ± 2-10*i'],
    [{ kind: 'exact', value: two }, 'twoI', '4*i'],
  ])('%#', (value, factor, text) => expect(scaledText(value, factors[factor], new Map())).toBe(text))

  it('is none where none is given', () => {
    expect(scaledText({ kind: 'unspecified' }, two, new Map())).toBeUndefined()
  })
})

describe('what is too large', () => {
  it('is not printed as a matrix', () => {
    expect(markdownReport(majoranaReport(40))).toContain(
      '\n40 × 40 matrices are too large for a table; `--format json` has every entry.\n',
    )
    expect(latexReport(majoranaReport(40))).toContain('\nThe 40$\\times$40 matrices are too large to print.\n')
  })

  it('of the expression of a coupling is cut', () => {
    const at = { file: 'c.py', line: 1, column: 2 }
    const told = (length: number): string => {
      const coupling = { name: 'G', location: at, expression: 'x'.repeat(length), value: '1' }
      const origin = { vertices: [{ name: 'V', location: at }], couplings: [coupling] }
      const finding = { ...mustVanish, suggestion: null, conflict: null, origin } as unknown as Finding
      return (
        findingLines(finding, page({ width: 400 }))
          .find((line) => line.includes('xxx'))
          ?.trim() ?? ''
      )
    }
    expect(told(160)).toBe(`${'x'.repeat(160)} = 1`)
    expect(told(161)).toBe(`${'x'.repeat(159)}… = 1`)
  })
})
