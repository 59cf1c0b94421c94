// Laws of the importer of DarkNews cards: what of a card means nothing, that arithmetic is exact, and which cards break rules.

import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { check } from '../src/check.js'
import * as Q from '../src/exact/rational.js'
import { importModel } from '../src/import/import-model.js'
import type { Report } from '../src/physics/report.js'
import { holds } from './settings.js'

const modelOf = (text: string): { readonly text: string; readonly report: Report } => {
  const source = importModel(text, { from: 'darknews' })
  if (E.isLeft(source)) throw new Error(`${JSON.stringify(source.left)}\n${text}`)
  const report = check(source.right.text, { imported: source.right, certificate: 'none' })
  if (E.isLeft(report)) throw new Error(`${JSON.stringify(report.left)}\n${source.right.text}`)
  return { text: source.right.text?.replace(/^#.*\n/gm, '') ?? '', report: report.right }
}

const pairs = ['44', '45', '46', '55', '56', '66'] as const
const number = fc
  .tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -9, max: 2 }))
  .map(([digits, power]) => `${digits}e${power}`)

const card = fc.record({
  nature: fc.constantFrom('dirac', 'majorana'),
  masses: fc.constantFrom<readonly string[]>(['0.1', '0.2', '1'], ['0', '1e-9', '3.50']),
  dipoles: fc.dictionary(fc.constantFrom(...pairs), number, { minKeys: 1 }),
})

interface Card {
  readonly nature: string
  readonly masses: readonly string[]
  readonly dipoles: Readonly<Record<string, string>>
}

const linesOf = ({ nature, masses, dipoles }: Card): readonly string[] => [
  `HNLtype = "${nature}"`,
  ...masses.map((mass, k) => `m${k + 4} = ${mass}`),
  ...Object.entries(dipoles).map(([pair, value]) => `mu_tr_${pair} = ${value}`),
]
const textOf = (own: Card): string => `${linesOf(own).join('\n')}\n`

describe('a card means the same', () => {
  it('in any order, with comments, blanks, other parameters and other line ends', () =>
    holds(
      fc.property(card, fc.infiniteStream(fc.nat({ max: 5 })), (own, stream) => {
        const next = (): number => stream.next().value ?? 0
        const lines = [...linesOf(own)]
        for (let k = 0; k < next(); k++) lines.push(lines.shift() ?? '')
        const written = lines.map((line) => {
          const decorated = [
            line,
            line.replace('=', '\t=   '),
            `${line}  # m4 = 7`,
            `gD${next()} = 1\n${line}`,
            `\n  ${line}`,
            `${line}\r`,
          ]
          return decorated[next()] ?? line
        })
        expect(modelOf(`${written.join('\n')}\n`).text).toBe(modelOf(textOf(own)).text)
      }),
      0.3,
    ))
  it('with its numbers worked out by the card', () =>
    holds(
      fc.property(card, fc.integer({ min: 2, max: 40 }), (own, factor) => {
        const dipoles = Object.fromEntries(
          Object.entries(own.dipoles).map(([pair, value]) => [pair, `(${value} * f + f - f) / f ^ 1 + (3 - 6/2)`]),
        )
        expect(modelOf(`f = ${factor}/3\n${textOf({ ...own, dipoles })}`).text).toBe(modelOf(textOf(own)).text)
      }),
      0.3,
    ))
})

describe('a power of ten in a card', () => {
  it('is written with e or E; the D of Fortran is refused', () =>
    holds(
      fc.property(card, (own) => {
        const spelled = (letter: string): string =>
          textOf({
            ...own,
            dipoles: Object.fromEntries(
              Object.entries(own.dipoles).map(([pair, value]) => [pair, value.replace('e', letter)]),
            ),
          })
        expect(modelOf(spelled('E')).text).toBe(modelOf(textOf(own)).text)
        for (const letter of ['D', 'd']) expect(E.isLeft(importModel(spelled(letter), { from: 'darknews' }))).toBe(true)
      }),
      0.3,
    ))
})

describe('a card', () => {
  it('of Dirac neutrinos is consistent; of Majorana neutrinos it is where every dipole vanishes', () =>
    holds(
      fc.property(card, (own) => {
        const isZero = Object.values(own.dipoles).every((value) => Q.isZero(Q.parseDecimal(value) ?? Q.one))
        const isRight = own.nature === 'dirac' || isZero
        const { report } = modelOf(textOf(own))
        expect(report.verdict).toBe(isRight ? 'consistent' : 'violated')
        // Each diagonal dipole breaks one entry, each other one two.
        const broken = Object.entries(own.dipoles).flatMap(([pair, value]) =>
          Q.isZero(Q.parseDecimal(value) ?? Q.one) ? [] : pair[0] === pair[1] ? [1] : [1, 1],
        )
        expect(report.findings).toHaveLength(own.nature === 'dirac' ? 0 : broken.length)
      }),
      0.3,
    ))
})
