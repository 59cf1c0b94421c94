// The report of every law and matcher: read by somebody, and true. The model that it prints is one for which `check` says the
// same, and the line that it prints shows the same failure again.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { shipped } from '../../src/catalogue/catalogue.js'
import { check } from '../../src/check.js'
import {
  expectInvariant,
  expectSatisfies,
  type Invariance,
  type InvarianceOptions,
  matchers,
  type NeutrinoCase,
  type ShippedRuleId,
} from '../../src/testing/index.js'
import { anything, helicities, jarlskog, lightest, meanSquare, realWidths, symmetricDipole } from './wrong-functions.js'

const seed = 20_260_101

const failure = (run: () => void): string => {
  try {
    run()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('nothing failed')
}

/** From its comments to the first empty line. */
function modelIn(report: string): string {
  const [text = ''] = /(?:^#.*\n)*^nuvertex: 1\n[\s\S]*/m.exec(report) ?? []
  return text.split('\n\n')[0] ?? ''
}

const reproductionIn = (report: string): { readonly seed: number; readonly path: string } => {
  const [, found, path = ''] = /seed: (-?\d+), path: '([\d:]+)'/.exec(report) ?? []
  return { seed: Number(found), path }
}

type Broken = readonly [Invariance, (model: NeutrinoCase) => unknown, InvarianceOptions]

const broken: readonly Broken[] = [
  ['rephasing', realWidths, { nature: 'dirac', gives: 'per-state' }],
  ['permutation', lightest, {}],
  ['cp-image', jarlskog, {}],
  ['cpt-image', jarlskog, {}],
  ['majorana-doubling', helicities, {}],
  ['decoupling', meanSquare, {}],
]

describe('the report of an invariance', () => {
  it.each(broken)('reads: %s', (law, f, options) => {
    expect(failure(() => expectInvariant(f, law, { ...options, seed }))).toMatchSnapshot()
  })

  it.each(broken)('is short, true and reproduces, whatever the seed: %s', (law, f, options) => {
    for (let other = 1; other <= 10; other++) {
      const report = failure(() => expectInvariant(f, law, { ...options, seed: other, numRuns: 300 }))
      expect(check(modelIn(report))).toMatchObject({ right: { verdict: 'consistent' } })
      const reproduction = reproductionIn(report)
      expect(reproduction.path.length).toBeLessThan(60)
      const again = failure(() => expectInvariant(f, law, { ...options, ...reproduction }))
      expect(modelIn(again)).toBe(modelIn(report))
      // Two states are enough for all but a Jarlskog invariant.
      expect(report.match(/label: /g)?.length).toBeLessThanOrEqual(f === jarlskog ? 3 : 2)
    }
  })
})

describe('the report of a rule', () => {
  const rules = shipped.rules.map(({ id }) => id as ShippedRuleId)

  it.each(rules)('says what check says of the model that it prints: %s', (rule) => {
    for (let other = 1; other <= 3; other++) {
      const report = failure(() => expectSatisfies(rule, anything, { seed: other }))
      const judged = check(modelIn(report))
      if (E.isLeft(judged)) throw new Error(JSON.stringify(judged.left))
      const found = judged.right.findings.flatMap(({ kind, formFactor, entry, rules: because }) =>
        kind === 'violation' ? [`${formFactor}[${entry}] ${because.join(', ')}`] : [],
      )
      const said = [...report.matchAll(/^ {2}(\w+\[\d,\d\]) = .* \((.*)\)$/gm)].map(([, at, why]) => `${at} ${why}`)
      expect(said.length).toBeGreaterThan(0)
      const places = (list: readonly string[]) => list.map((line) => line.split(' ')[0])
      expect(places(found)).toEqual(expect.arrayContaining(places(said)))
      expect(report).toContain(`anything breaks ${rule}.`)
      const reproduction = reproductionIn(report)
      expect(modelIn(failure(() => expectSatisfies(rule, anything, reproduction)))).toBe(modelIn(report))
    }
  })

  it('reads', () => {
    expect(
      failure(() => expectSatisfies('majorana-condition', symmetricDipole, { seed, minimum: 2 })),
    ).toMatchSnapshot()
    expect(failure(() => expectSatisfies('cp', anything, { seed, nature: 'majorana' }))).toMatchSnapshot()
  })

  it('names the other rule where only that is broken', () => {
    const imaginaryCharge = ({ natures }: NeutrinoCase) => ({
      charge: natures.map((_, f) => natures.map((_unused, i) => ({ re: 0, im: f === i ? 1 : 0 }))),
    })
    const report = failure(() => expectSatisfies('t', imaginaryCharge, { seed, nature: 'dirac' }))
    expect(report).toContain('imaginaryCharge breaks hermiticity, which t is taken together with.')
  })
})

describe('the report of a function that throws', () => {
  it('reads', () => {
    const careless = ({ masses }: NeutrinoCase) => {
      if (masses.length > 1) throw new RangeError('one mass at a time')
      return masses[0]
    }
    expect(failure(() => expectInvariant(careless, 'rephasing', { seed }))).toMatchSnapshot()
  })
})

describe('the message of a matcher', () => {
  it('reads', () => {
    const matrix = [
      [1, 2],
      [3, 4],
    ]
    const rule = matchers.toSatisfyRule({ magnetic: matrix }, 'cpt')
    expect(rule.pass).toBe(false)
    expect(rule.message()).toMatchSnapshot()
    expect(check(modelIn(rule.message()))).toMatchObject({ right: { verdict: 'violated' } })
    expect(matchers.toBeHermitian(matrix).message()).toMatchSnapshot()
    const three = { nuvertex: 1, states: { count: 3, nature: 'majorana' } }
    expect(matchers.toHaveFreeParameters(three, 14).message()).toMatchSnapshot()
    expect(matchers.toHaveFreeParameters(three, 15).message()).toMatchSnapshot()
    expect(matchers.toSatisfyRule({ magnetic: [[0]] }, 'cpt').message()).toMatchSnapshot()
    expect(matchers.toBeHermitian([[1]]).message()).toMatchSnapshot()
  })
})
