// The sentences about a model held against bounds, by hand for every way in which it may come out.

import { describe, expect, it } from 'vitest'
import {
  type ComparisonTable,
  experimentText,
  predictionText,
  ratioText,
  remarks,
  summary,
  titleOf,
  unitsText,
} from '../../src/explain/bounds/comparison-text.js'
import type { BoundsVerdict, ComparedBound } from '../../src/physics/bound-comparison.js'

const bound = (change: Partial<ComparedBound> = {}): ComparedBound => ({
  id: 'a-moment',
  experiment: 'A',
  year: 2012,
  status: 'limit',
  method: 'reactor-electron-scattering',
  attested: 'abstract',
  quantity: { kind: 'moment-scale' },
  limit: { value: { kind: 'upper', upper: '1e-11', weakest: undefined }, approximate: false, unit: 'muB' },
  confidence: { percent: 90, attested: 'abstract' },
  supersededBy: null,
  disputedBy: [],
  verdict: 'excluded',
  prediction: { value: 2e-11, unit: 'muB', readings: null, isAtLeast: false },
  ratio: 2,
  reason: null,
  notes: [],
  ...change,
})

const table = (verdict: BoundsVerdict, ...bounds: readonly ComparedBound[]): ComparisonTable => ({
  model: { name: null, states: [], source: { file: null } },
  bounds,
  verdict,
})

const disputed = { disputedBy: ['d'] }
const stronger = { ratio: 30, experiment: 'S', year: null }
const allowed = { verdict: 'allowed', ratio: 0.5 } as const
const open = bound({ verdict: 'not-comparable', prediction: null, ratio: null, reason: 'so' })

describe('the line that sums up', () => {
  it.each([
    [table('excluded', bound()), 'Excluded by 1 limit: 2 times the limit of A 2012.'],
    [
      table('excluded', bound(), bound({ ratio: 1.5 }), open),
      'Excluded by 2 limits: 2 times the limit of A 2012. 1 number is not comparable.',
    ],
    [
      table('excluded', bound({ ...disputed, ...stronger }), bound(disputed)),
      'Excluded by 2 limits: 30 times the limit of S†; all of them are disputed.',
    ],
    [
      table('excluded', bound(stronger), bound(disputed), bound(allowed)),
      'Excluded by 2 limits: 30 times the limit of S; 1 is disputed.',
    ],
    [
      table('excluded', bound(stronger), bound(disputed), bound(disputed)),
      'Excluded by 3 limits: 30 times the limit of S; 2 are disputed.',
    ],
    [
      table('excluded', bound({ ...disputed, ...stronger }), bound(), open, open),
      'Excluded by 2 limits: 30 times the limit of S†, and where nothing is disputed 2 times the limit of A 2012. 2 numbers are not comparable.',
    ],
    [table('excluded', bound({ ratio: null })), 'Excluded by 1 limit: A 2012.'],
    [
      table('allowed', bound(allowed), bound({ ...allowed, ratio: 0.1 })),
      'No limit excludes the model: it is within 2 limits, the closest at 0.5 of it (A 2012).',
    ],
    [table('allowed', bound({ ...allowed, ratio: 0 })), 'No limit excludes the model: it is within 1 limit.'],
    [
      table('allowed', bound({ ...allowed, ratio: null }), open),
      'No limit excludes the model: it is within 1 limit. 1 number is not comparable.',
    ],
    [table('allowed'), 'No limit excludes the model: it is within 0 limits.'],
    [
      table('no-limit', bound({ verdict: 'below-estimate' }), open),
      'No limit is comparable; 1 other number is. 1 number is not comparable.',
    ],
    [
      table('no-limit', bound({ verdict: 'below-estimate' }), bound({ verdict: 'out-of-reach' })),
      'No limit is comparable; 2 other numbers are.',
    ],
    [table('not-comparable', open), 'Nothing is comparable with the model.'],
    [table('not-comparable'), 'No bound meets these conditions.'],
  ])('%#', (each, sentence) => expect(summary(each)).toBe(sentence))
})

describe('a bound beside a model', () => {
  it.each([
    [2, '2'],
    [0.12345, '0.123'],
    [99_999, '100000'],
    [100_000, '1.0e5'],
    [1e-4, '0.0001'],
    [9.9e-5, '9.9e-5'],
    [0, '0'],
    [null, '–'],
  ])('has the ratio %s', (ratio, text) => expect(ratioText(bound({ ratio }))).toBe(text))

  it('has a value, several, a lower end, or none', () => {
    const at = (value: number, readings: readonly number[] | null = null, isAtLeast = false) =>
      predictionText(bound({ prediction: { value, unit: 'muB', readings, isAtLeast } }))
    expect(at(1.7349e-10)).toBe('1.73e-10')
    expect(at(1e-12, [1e-12, 2e-12, 3e-12])).toBe('1e-12 … 3e-12')
    expect(at(1e-12, [1.0001e-12, 1.0002e-12])).toBe('1e-12')
    expect(at(1e-12, null, true)).toBe('≥ 1e-12')
    expect(predictionText(open)).toBe('–')
  })

  it('has an experiment with marks', () => {
    const marks = { disputedBy: ['d'], supersededBy: 'b' }
    expect([bound(), bound({ year: null }), bound(marks)].map(experimentText)).toEqual(['A 2012', 'A', 'A 2012†*'])
  })

  it('has a unit', () => {
    const charge = { ...bound().limit, unit: 'e0' } as const
    const area = { ...bound().limit, unit: 'cm^2' } as const
    expect(unitsText([bound(), bound({ limit: charge }), bound(), bound({ limit: area })])).toBe(
      'Units: moments µ, λ in µ_B, charges q in e0, radii ⟨r²⟩ in cm².',
    )
  })
})

describe('remarks', () => {
  const of = (...bounds: readonly ComparedBound[]) => remarks(table('allowed', ...bounds))

  it('are notes, each once, of what is compared', () => {
    expect(of(bound({ notes: ['one', 'two'] }), bound({ notes: ['two'] }), { ...open, notes: ['three'] })).toEqual([
      'one',
      'two',
    ])
  })

  it('explain marks', () => {
    expect(of(bound({ disputedBy: ['x', 'y'] }), bound({ disputedBy: ['y', 'z'] }))).toEqual(['† Disputed: x, y, z.'])
    expect(of(bound({ supersededBy: 'b' }), bound())).toEqual([
      '* Superseded by a later result of the same experiment.',
    ])
  })

  it.each([{ attested: 'recalled' as const }, { confidence: { percent: 90, attested: 'recalled' as const } }])(
    'warn of what is recalled: %o',
    (change) =>
      expect(of(bound(change), bound())).toEqual([
        'Some limits, and levels with a question mark, are recalled: compare them with their source (--id tells which).',
      ]),
  )

  it('warn of different levels', () => {
    expect(of(bound(), bound({ confidence: { percent: 95, attested: 'abstract' } }))).toEqual([
      'Limits of different confidence are listed side by side and not combined.',
    ])
    expect(of(bound(), { ...open, confidence: null })).toEqual([])
  })
})

describe('the title is', () => {
  it.each([
    [{ name: 'a\u001bb', source: { file: 'm.yaml' } }, 'a\\u{1b}b'],
    [{ name: null, source: { file: 'm.yaml' } }, 'm.yaml'],
    [{ name: null, source: { file: '-' } }, 'Model from standard input'],
    [{ name: null, source: { file: null } }, 'Neutrino model'],
  ])('%o', (model, title) => expect(titleOf({ ...table('allowed'), model: { ...model, states: [] } })).toBe(title))
})
