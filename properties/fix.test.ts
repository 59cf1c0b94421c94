// `check --fix`, for all model files: what is filled in is the only value that the rules leave, nothing else changes, and
// once is enough.

import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { check } from '../src/check.js'
import { type FixedModel, fixModel } from '../src/fix-model.js'
import type { ReportVerdict } from '../src/physics/report.js'
import { readModel } from '../src/read-model.js'
import { holds } from './settings.js'

const values = [
  '"?"',
  "'?'",
  '0',
  '1e-12',
  '"2*i"',
  '"1+2*i"',
  'x',
  '"i*x"',
  'z',
  '"x+i*z*exp(i*x)/2"',
  '"sqrt(2)"',
  '{ value: 2, uncertainty: 1 }',
  '{ re: 1, im: 2 }',
]
const unspecified = { arbitrary: fc.constantFrom('"?"', "'?'"), weight: 6 }
const entries = fc.oneof(unspecified, { arbitrary: fc.constantFrom(...values), weight: 2 })
const comments = fc.constantFrom('', ' # "?" stays', "  # '?', too")

const states = fc.record({
  nature: fc.constantFrom('dirac', 'majorana'),
  cpParity: fc.constantFrom('', ', cpParity: i', ', cpParity: -i'),
})

/** A model file of one to three states with one or two matrices, in lists of flow or block style, with comments. */
const texts: fc.Arbitrary<string> = fc.integer({ min: 1, max: 3 }).chain((n) => {
  const square = fc.array(fc.array(entries, { minLength: n, maxLength: n }), { minLength: n, maxLength: n })
  const matrix = fc.record({
    rows: square,
    isBlock: fc.boolean(),
    comments: fc.array(comments, { minLength: n, maxLength: n }),
  })
  return fc
    .record({
      states: fc.array(states, { minLength: n, maxLength: n }),
      assume: fc.constantFrom('[]', '[]', '[cp]'),
      lift: fc.constantFrom('[]', '[]', '[hermiticity]'),
      q2: fc.constantFrom('generic', '0'),
      convention: fc.constantFrom('giunti-studenikin-2015', 'epsilon-without-i', 'review-2014-eq2'),
      matrices: fc.dictionary(fc.constantFrom('charge', 'magnetic', 'electric', 'anapole'), matrix, {
        minKeys: 1,
        maxKeys: 2,
      }),
    })
    .map(({ states, assume, lift, q2, convention, matrices }) => {
      const isAnyMajorana = states.some(({ nature }) => nature === 'majorana')
      return [
        'nuvertex: 1',
        'states:',
        ...states.map(({ nature, cpParity }) => `  - { nature: ${nature}${nature === 'majorana' ? cpParity : ''} }`),
        `assume: ${assume}`,
        `lift: ${isAnyMajorana ? lift : '[]'}`,
        `q2: ${q2}`,
        `convention: ${convention}`,
        'parameters: { x: real, z: complex }',
        'formFactors:',
        ...Object.entries(matrices).flatMap(([name, { rows, isBlock, comments: own }]) => [
          `  ${name}:`,
          '    matrix:',
          ...rows.flatMap((row, f) =>
            isBlock
              ? row.map((one, i) => `      ${i === 0 ? '-' : ' '} - ${one}${own[f] ?? ''}`)
              : [`      - [${row.join(', ')}]${own[f] ?? ''}`],
          ),
        ]),
        '',
      ].join('\n')
    })
})

function fix(text: string): FixedModel {
  const result = fixModel(text, { certificate: 'none' })
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

function verdictOf(text: string): ReportVerdict {
  const report = check(text, { certificate: 'none' })
  if (E.isLeft(report)) throw new Error(JSON.stringify(report.left))
  return report.right.verdict
}

const rank: readonly ReportVerdict[] = ['consistent', 'conditional', 'not-evaluable', 'violated']

const comment = /\s#.*$/gm
const withoutComments = (text: string): string => text.replace(comment, '')
const hole = /"\?"|'\?'/

describe('filling in what the rules determine', () => {
  it('once is enough', () => {
    holds(
      fc.property(texts, (text) => {
        const { text: once } = fix(text)
        const again = fix(once)
        expect([again.text, again.filled, again.kept]).toEqual([once, [], []])
      }),
      0.5,
    )
  })

  it('changes nothing but "?": every other byte stays, comments among them', () => {
    holds(
      fc.property(texts, (text) => {
        const { text: fixed, filled } = fix(text)
        expect(fixed.match(comment)).toEqual(text.match(comment))
        const parts = withoutComments(text).split(hole)
        let rest = withoutComments(fixed)
        let changed = 0
        for (const [k, part] of parts.entries()) {
          expect(rest.startsWith(part)).toBe(true)
          rest = rest.slice(part.length)
          if (k === parts.length - 1) continue
          const scalar = /^(?:"[^"]*"|'[^']*'|[^\s,\]]+)/.exec(rest)?.[0] ?? ''
          if (!hole.test(scalar)) changed++
          rest = rest.slice(scalar.length)
        }
        expect([rest, changed]).toEqual(['', filled.length])
      }),
      0.5,
    )
  })

  it('no given value changes, and the verdict is no worse', () => {
    holds(
      fc.property(texts, (text) => {
        const { text: fixed, filled, kept, report } = fix(text)
        const [before, after] = [readModel(text, {}), readModel(fixed, {})]
        if (E.isLeft(before) || E.isLeft(after)) throw new Error('not read')
        for (const [name, { entries: old }] of Object.entries(before.right.model.formFactors))
          for (const [f, row] of old.entries())
            for (const [i, given] of row.entries()) {
              const now = after.right.model.formFactors[name as 'charge']?.entries[f]?.[i]
              if (given.value.kind !== 'unspecified') expect(now?.text).toBe(given.text)
            }
        const [was, is] = [verdictOf(text), verdictOf(fixed)]
        expect(rank.indexOf(is)).toBeLessThanOrEqual(rank.indexOf(was))
        expect([is, kept]).toEqual([report.verdict, []])
        if (was === 'violated') expect([fixed, filled]).toEqual([text, []])
      }),
      0.5,
    )
  })

  it('every other value is forbidden', () => {
    holds(
      fc.property(texts, fc.constantFrom('1', 'i', '(1-i)'), fc.nat(), (text, added, pick) => {
        const { text: fixed, filled } = fix(text)
        fc.pre(filled.length > 0)
        const chosen = filled[pick % filled.length]
        if (chosen === undefined) return
        const lines = fixed.split('\n')
        // The place of the "?" moves with what was filled in before it on its line, so the entry is found again.
        const read = readModel(fixed, {})
        if (E.isLeft(read)) throw new Error('not read')
        const [f, i] = chosen.entry
        const place = read.right.model.formFactors[chosen.formFactor]?.entries[f - 1]?.[i - 1]?.location
        const [line, column] = [place?.line ?? 0, place?.column ?? 0]
        const [head, tail] = [(lines[line - 1] ?? '').slice(0, column - 1), (lines[line - 1] ?? '').slice(column - 1)]
        lines[line - 1] = head + tail.replace(/^(?:"[^"]*"|'[^']*'|[^\s,\]]+)/, `"(${chosen.value})+${added}"`)
        expect([lines.join('\n'), verdictOf(lines.join('\n'))]).toEqual([lines.join('\n'), 'violated'])
      }),
      0.5,
    )
  })
})
