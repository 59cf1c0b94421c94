// Laws of the SLHA importer: what of a text means nothing, and that our form-factor blocks come back as they went.

import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { check } from '../src/check.js'
import { exportModel } from '../src/export-model.js'
import { importModel } from '../src/import/import-model.js'
import type { Report } from '../src/physics/report.js'
import { holds } from './settings.js'

const reportOf = (text: string, options = {}): Report => {
  const source = importModel(text, { from: 'slha', ...options })
  if (E.isLeft(source)) throw new Error(`${JSON.stringify(source.left)}\n${text}`)
  const report = check(source.right.text, { imported: source.right, certificate: 'none' })
  if (E.isLeft(report)) throw new Error(`${JSON.stringify(report.left)}\n${source.right.text}`)
  return report.right
}

/** What is said of a text, without places and digests. */
const said = (text: string) => {
  const { model, findings, ...rest } = reportOf(text, { assume: ['cp'] })
  const codes = findings.map(({ kind, code, entry, allowed }) => ({ kind, code, entry, allowed }))
  return { states: model.states, verdict: rest.verdict, formFactors: rest.formFactors, codes: codes.sort(byText) }
}
const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)

// Real orthogonal matrices of whole numbers over a common divisor, times phases that are powers of i.
const orthogonal = [
  {
    over: 3,
    rows: [
      [2, -1, 2],
      [2, 2, -1],
      [-1, 2, 2],
    ],
  },
  {
    over: 7,
    rows: [
      [6, 2, 3],
      [2, 3, -6],
      [3, -6, -2],
    ],
  },
  {
    over: 9,
    rows: [
      [8, 1, 4],
      [-4, 4, 7],
      [1, 8, -4],
    ],
  },
] as const

const quarter = fc.integer({ min: 0, max: 3 })
const sign = fc.constantFrom(1, -1)

interface Block {
  readonly name: string
  readonly rows: readonly string[]
}

const digits = (x: number): string => (x === 0 ? 0 : x).toExponential(8).toUpperCase()

/** A spectrum: masses of either sign, a mixing with phases on rows and columns, claimed magnetic moments. */
const spectrum = fc
  .record({
    matrix: fc.constantFrom(...orthogonal),
    rowPhases: fc.tuple(quarter, quarter, quarter),
    columnPhases: fc.tuple(quarter, quarter, quarter),
    masses: fc.tuple(sign, sign, sign),
    moment: fc.constantFrom(0, 4e-24),
    isAdjoint: fc.boolean(),
  })
  .map(({ matrix, rowPhases, columnPhases, masses, moment, isAdjoint }): readonly Block[] => {
    const re: string[] = []
    const im: string[] = []
    for (const [a, row] of matrix.rows.entries())
      for (const [k, n] of row.entries()) {
        const quarters = ((rowPhases[a] ?? 0) + (columnPhases[k] ?? 0)) % 4
        const size = n / matrix.over
        const [x, y] = [
          [size, 0],
          [0, size],
          [-size, 0],
          [0, -size],
        ][quarters] ?? [0, 0]
        const index = isAdjoint ? `${k + 1} ${a + 1}` : `${a + 1} ${k + 1}`
        re.push(`${index} ${digits(x ?? 0)}`)
        im.push(`${index} ${digits(isAdjoint ? -(y ?? 0) : (y ?? 0))}`)
      }
    const name = isAdjoint ? 'UVMIX' : 'UPMNS'
    const sizes = [1e-12, 8.65e-12, 5.01e-11]
    return [
      { name: 'MASS', rows: [12, 14, 16].map((code, k) => `${code} ${digits((masses[k] ?? 1) * (sizes[k] ?? 1))}`) },
      { name, rows: re },
      { name: `IM${name}`, rows: im },
      { name: 'NUFM', rows: [`1 2 ${digits(0)}`, `2 1 ${digits(0)}`] },
      { name: 'IMNUFM', rows: [`1 2 ${digits(moment)}`, `2 1 ${digits(-moment)}`] },
    ]
  })

const textOf = (blocks: readonly Block[]): string =>
  blocks.map(({ name, rows }) => `BLOCK ${name}\n${rows.map((row) => ` ${row}\n`).join('')}`).join('')

/** A law: the change leaves what is said. */
const changesNothing = (change: (blocks: readonly Block[], random: () => number) => string): void =>
  holds(
    fc.property(spectrum, fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })), (blocks, stream) => {
      const random = (): number => stream.next().value ?? 0
      expect(said(change(blocks, random))).toEqual(said(textOf(blocks)))
    }),
    0.15,
  )

const shuffled = <A>(list: readonly A[], random: () => number): readonly A[] => {
  const own = [...list]
  for (let k = own.length - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1))
    const [a, b] = [own[k] as A, own[other] as A]
    own[k] = b
    own[other] = a
  }
  return own
}

describe('an SLHA text means the same', () => {
  it('with blocks and rows in any order', () =>
    changesNothing((blocks, random) =>
      textOf(shuffled(blocks, random).map(({ name, rows }) => ({ name, rows: shuffled(rows, random) }))),
    ))
  it('in any case, with exponents of Fortran', () =>
    changesNothing((blocks, random) =>
      textOf(blocks).replace(/[A-Z]/g, (letter) => {
        const own = letter === 'E' && random() < 0.5 ? 'D' : letter
        return random() < 0.5 ? own.toLowerCase() : own
      }),
    ))
  it('with tabs, blanks and CR LF', () =>
    changesNothing((blocks, random) =>
      textOf(blocks)
        .replace(/ /g, () => (random() < 0.5 ? '\t' : '   '))
        .replace(/\n/g, ' \r\n'),
    ))
  it('with comments, decays and other blocks between', () =>
    changesNothing(
      (blocks, random) =>
        textOf(blocks).replace(/\n/g, () => (random() < 0.3 ? '  # 1 1 7.0 # Block\n# 2 2 2.0\n\n' : '\n')) +
        'DECAY 25 1.0E-03\n 0.5 2 12 -12\nBLOCK OTHER\n 1 1 NaN\n',
    ))
  it('with a block in pieces', () =>
    changesNothing((blocks, random) =>
      textOf(
        shuffled(
          blocks.flatMap(({ name, rows }) => {
            const cut = Math.floor(random() * rows.length)
            return [
              { name, rows: rows.slice(0, cut) },
              { name, rows: rows.slice(cut) },
            ]
          }),
          random,
        ),
      ),
    ))
  it('without a block of imaginary parts that are all zero', () =>
    changesNothing((blocks) =>
      textOf(
        blocks.filter(({ name, rows }) => !name.startsWith('IM') || rows.some((row) => !/ -?0\.0+E\+0$/.test(row))),
      ),
    ))
})

describe('phases of columns and signs of masses', () => {
  it('are one thing: a negative mass is a column times i', () =>
    holds(
      fc.property(spectrum, (blocks) => {
        const flipped = textOf(blocks).replace(
          /^( 12 )(-?)/m,
          (_, code: string, minus: string) => code + (minus === '' ? '-' : ''),
        )
        const [own, other] = [said(textOf(blocks)), said(flipped)]
        // nu1 has the other CP parity relative to nu2: of magnetic[1,2] and electric[1,2] exactly one vanishes, in turn.
        const zero = (report: typeof own, name: 'magnetic' | 'electric') =>
          report.formFactors[name].entries[0]?.[1]?.status === 'zero'
        expect(zero(own, 'magnetic')).not.toBe(zero(own, 'electric'))
        expect(zero(other, 'magnetic')).toBe(zero(own, 'electric'))
        expect(zero(other, 'electric')).toBe(zero(own, 'magnetic'))
      }),
      0.15,
    ))
})

describe('form factors in our own blocks', () => {
  const decimal = fc
    .record({ mantissa: fc.integer({ min: -99_999, max: 99_999 }), exponent: fc.integer({ min: -40, max: 5 }) })
    .map(({ mantissa, exponent }) => `${mantissa}e${exponent}`)
  const entry = fc.oneof(
    fc.constant('?'),
    decimal,
    fc.tuple(decimal, decimal).map(([re, im]) => `${re} + (${im})*i`),
  )
  const matrix = fc.array(fc.array(entry, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 })
  const model = fc.record({
    natures: fc.array(fc.constantFrom('dirac', 'majorana'), { minLength: 3, maxLength: 3 }),
    matrices: fc.record({ charge: matrix, magnetic: matrix, electric: matrix, anapole: matrix }),
    q2: fc.constantFrom('generic', 0),
  })
  it('come back as they went', () =>
    holds(
      fc.property(model, ({ natures, matrices, q2 }) => {
        const own = {
          ...{ nuvertex: 1, q2, assume: ['cp'] },
          states: natures.map((nature) => ({ nature, ...(nature === 'majorana' ? { cpParity: 'i' } : {}) })),
          formFactors: Object.fromEntries(Object.entries(matrices).map(([name, rows]) => [name, { matrix: rows }])),
        }
        const written = exportModel(own, { to: 'slha' })
        if (E.isLeft(written)) throw new Error(JSON.stringify(written.left))
        const again = reportOf(`${written.right.text}`)
        const before = check(own, { certificate: 'none' })
        if (E.isLeft(before)) throw new Error(JSON.stringify(before.left))
        const facts = ({ formFactors, findings, verdict }: Report) => ({
          ...{ formFactors, verdict },
          findings: findings.map(({ code, entry: at, residual, allowed }) => ({ code, at, residual, allowed })),
        })
        expect(facts(again)).toEqual(facts(before.right))
      }),
      0.3,
    ))
})
