// Words for what is rare: symbols that no values satisfy, powers of q² in a convention, lists at the length where they are cut,
// characters of no width.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { canonicalConvention, shipped } from '../../src/catalogue/catalogue.js'
import { check } from '../../src/check.js'
import { originText } from '../../src/explain/origins.js'
import { conventionPage } from '../../src/explain/rules-page.js'
import { displayWidth } from '../../src/explain/text/layout.js'
import { explain } from '../../src/explain-entry.js'
import { mixingReport } from '../../src/mixing-report.js'

const right = <A>(result: E.Either<unknown, A>): A => {
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

// A real mixing conserves CP if every phase is 0 or π; x and x + 30° never are both.
const never = `nuvertex: 1
states: { count: 3, nature: majorana, masses: [1 meV, 9 meV, 51 meV] }
assume: [cp]
parameters: { x: real }
mixing: { pdg: { theta12: 33 deg, theta13: 8 deg, theta23: 45 deg, alpha21: x, alpha31: "x + 30 deg" } }`

describe('symbols that no values satisfy', () => {
  it('violate CP, in a report of the model', () => {
    const { findings } = right(check(never))
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ['mixing-violates-cp', 'The mixing matrix conserves CP for no values of the symbols in its Majorana phases.'],
    ])
  })
  it('violate CP, in a report of the mixing', () => {
    const { cp } = right(mixingReport(never))
    expect([cp.status, cp.condition, cp.evidence]).toEqual(['violated', null, { kind: 'symbols' }])
  })
})

it('a convention tells by which power of q² it divides', () => {
  const canonical = canonicalConvention(shipped)
  const page = conventionPage(
    { ...canonical, q2Power: { charge: 0, magnetic: 1, electric: 2, anapole: -1 } as never },
    'pretty',
    { width: 200 },
  )
  expect(page.split('\n').filter((line) => line.includes('(canonical)'))).toEqual([
    expect.stringMatching(/f_Q \(canonical\) = f_Q \(here\)$/),
    expect.stringMatching(/f_M \(canonical\) = q² f_M \(here\)$/),
    expect.stringMatching(/f_E \(canonical\) = \(q²\)\^2 f_E \(here\)$/),
    expect.stringMatching(/f_A \(canonical\) = \(q²\)\^-1 f_A \(here\)$/),
  ])
})

describe('vertices and couplings', () => {
  const named = (letter: string, count: number) =>
    Array.from({ length: count }, (_, k) => ({ name: `${letter}${k + 1}` })) as never

  it('are named, six at most', () => {
    expect(originText({ vertices: named('V', 1), couplings: named('C', 6) })).toBe('V1 with C1, C2, C3, C4, C5, C6')
    expect(originText({ vertices: named('V', 7), couplings: named('C', 8) })).toBe(
      'V1, V2, V3, V4, V5, V6 and 1 more with C1, C2, C3, C4, C5, C6 and 2 more',
    )
  })
  it('by no more than 80 characters', () => {
    const long = [{ name: 'x'.repeat(100) }] as never
    expect(originText({ vertices: long, couplings: named('C', 1) })).toBe(`${'x'.repeat(80)} with C1`)
  })
})

it('an explanation has a finding only where there is one', () => {
  const text = (value: number) =>
    `nuvertex: 1\nstates: { count: 1, nature: majorana }\nformFactors: { magnetic: { unit: muB, matrix: [[${value}]] } }`
  expect(right(explain(text(1), 'magnetic[1,1]')).finding?.code).toBe('must-vanish')
  expect(Object.keys(right(explain(text(0), 'magnetic[1,1]')))).not.toContain('finding')
})

it('a terminal gives two columns to wide characters and none to marks', () => {
  for (const [text, width] of [
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['µ → ν …', 7],
    ['中文', 4],
    ['😀', 2],
    ['a\u200bb', 2],
    ['', 0],
  ] as const)
    expect([text, displayWidth(text)]).toEqual([text, width])
})
