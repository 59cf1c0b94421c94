// Before values are written into a model file, the text with them is read again: nothing else may have changed.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { examine } from '../../src/check.js'
import { fixModel } from '../../src/fix-model.js'
import { isFilledOnly } from '../../src/is-filled-only.js'

type Matrix = readonly (readonly unknown[])[]

const model = (formFactors: Readonly<Record<string, Matrix>>, more: object = {}) =>
  examine({
    nuvertex: 1,
    states: { count: 2, nature: 'dirac' },
    ...more,
    formFactors: Object.fromEntries(Object.entries(formFactors).map(([name, matrix]) => [name, { matrix }])),
  })

const right = <A>(result: E.Either<unknown, A>): A => {
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

const open = [
  [1, '2*i'],
  ['?', 3],
]
const filled = [
  [1, '2*i'],
  ['-2*i', 3],
]
const there = [{ formFactor: 'magnetic', entry: [2, 1] }] as const

describe('a model is only filled in', () => {
  const before = right(
    model({
      magnetic: open,
      electric: [
        [1, 1],
        [1, 1],
      ],
    }),
  )
  const isOnly = (after: ReturnType<typeof model>, places: Parameters<typeof isFilledOnly>[2] = there) =>
    isFilledOnly(before, after, places)
  const electric = [
    [1, 1],
    [1, 1],
  ]

  it('where the entries that are told hold a value, and all others are as they were', () => {
    expect(isOnly(model({ magnetic: filled, electric }))).toBe(true)
    expect(isOnly(model({ magnetic: open, electric }), [])).toBe(true)
  })

  it('unless it cannot be read', () => {
    expect(isOnly(model({ magnetic: [[1]] }))).toBe(false)
  })

  it('unless the place still says nothing, or another one was filled', () => {
    expect(isOnly(model({ magnetic: open, electric }))).toBe(false)
    expect(isOnly(model({ magnetic: filled, electric }), [])).toBe(false)
    expect(isOnly(model({ magnetic: filled, electric }), [{ formFactor: 'magnetic', entry: [1, 2] }])).toBe(false)
    expect(isOnly(model({ magnetic: filled, electric }), [{ formFactor: 'magnetic', entry: [2, 2] }])).toBe(false)
    expect(isOnly(model({ magnetic: filled, electric }), [{ formFactor: 'electric', entry: [2, 1] }])).toBe(false)
  })

  it.each([
    [
      {
        magnetic: [
          [1, '2*i'],
          ['-2*i', 4],
        ],
        electric,
      },
    ],
    [
      {
        magnetic: [
          ['1.0', '2*i'],
          ['-2*i', 3],
        ],
        electric,
      },
    ],
    [
      {
        magnetic: filled,
        electric: [
          [1, 1],
          [1, 2],
        ],
      },
    ],
    [{ magnetic: filled }],
    [{ magnetic: filled, electric, anapole: electric }],
    [{ electric }],
  ])('unless something else has changed: %j', (formFactors) => {
    expect(isOnly(model(formFactors))).toBe(false)
  })

  it('unless what the text of an entry means has changed', () => {
    const symbols = (parameters: object) =>
      model(
        {
          magnetic: [
            ['x*0', '?'],
            ['?', 1],
          ],
        },
        { parameters },
      )
    const real = right(symbols({ x: 'real' }))
    const [first] = real.model.formFactors.magnetic?.entries ?? []
    const other = { text: first?.[0]?.text ?? '', value: { kind: 'unspecified' }, location: null } as const
    const changed = {
      ...real,
      model: {
        ...real.model,
        formFactors: { magnetic: { unit: undefined, entries: [[other, ...(first ?? []).slice(1)]] } },
      },
    }
    expect(isFilledOnly(changed, E.right(real), [])).toBe(false)
  })

  it('unless the verdict is worse', () => {
    const assume = { assume: ['cp'], states: { count: 2, nature: 'majorana' } }
    const [conditional, violated] = [
      right(
        model(
          {
            magnetic: [
              [0, 'i'],
              ['-i', 0],
            ],
          },
          assume,
        ),
      ),
      right(
        model(
          {
            magnetic: [
              [1, '?'],
              ['?', 0],
            ],
          },
          assume,
        ),
      ),
    ]
    const consistent = right(
      model(
        {
          magnetic: [
            ['?', '?'],
            ['?', '?'],
          ],
        },
        assume,
      ),
    )
    const kinds = [consistent, conditional, violated]
    expect(kinds.map(({ report }) => report.verdict)).toEqual(['consistent', 'conditional', 'violated'])
    // The same model, so that only the verdict counts.
    const isNoWorse = kinds.map(({ report: a }) =>
      kinds.map(({ report: b }) =>
        isFilledOnly({ ...consistent, report: a }, E.right({ ...consistent, report: b }), []),
      ),
    )
    expect(isNoWorse).toEqual([
      [true, false, false],
      [true, true, false],
      [true, true, true],
    ])
    const undecided = { ...conditional.report, verdict: 'not-evaluable' } as const
    expect(isFilledOnly(conditional, E.right({ ...conditional, report: undecided }), [])).toBe(false)
    expect(isFilledOnly({ ...conditional, report: undecided }, E.right(conditional), [])).toBe(true)
  })
})

describe('the hash of a model that is filled in', () => {
  const text = (entry: string): string =>
    `nuvertex: 1\nstates: { count: 2, nature: dirac }\nformFactors:\n  magnetic:\n    matrix:\n      - [1, 2]\n      - [${entry}, 1]\n`
  const hashOf = (entry: string, sha256?: string): string =>
    right(fixModel(text(entry), { sha256 })).report.model.source.sha256

  it('is that of the new text, and the one told where nothing is filled in', () => {
    const told = 'f'.repeat(64)
    expect(hashOf('2', told)).toBe(told)
    expect(hashOf('"?"', told)).toBe(hashOf('2'))
    expect(hashOf('"?"')).toBe(hashOf('2'))
    expect(hashOf('2')).not.toBe(hashOf('2.0'))
  })

  it('is not worked out where it is not wanted', () => {
    expect([hashOf('2', ''), hashOf('"?"', '')]).toEqual(['', ''])
  })
})
