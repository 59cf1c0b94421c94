// Models of the arbitraries against `check`, which knows nothing of how they were made.

import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { shipped } from '../../src/catalogue/catalogue.js'
import { check } from '../../src/check.js'
import type { Report } from '../../src/physics/report.js'
import { modelSkeletons, models } from '../../src/testing/arbitraries/models.js'
import { nearMisses, type ShippedRuleId } from '../../src/testing/arbitraries/near-misses.js'
import { toModelFile } from '../../src/testing/model-file.js'

const seed = 20_260_101
const checked = (model: unknown): Report => {
  const report = check(model, { certificate: 'none' })
  if (E.isLeft(report)) throw new Error(JSON.stringify(report.left))
  return report.right
}
const violations = (model: unknown) => checked(model).findings.filter(({ kind }) => kind === 'violation')

describe('models', () => {
  it('are consistent, by the words of check', () => {
    fc.assert(
      fc.property(models(), (model) => {
        expect(checked(model).verdict).toBe('consistent')
      }),
      { seed, numRuns: 150 },
    )
  })

  it('read back from their text as what they are', () => {
    fc.assert(
      fc.property(models(), (model) => {
        const [fromText, fromObject] = [checked(toModelFile(model)), checked(model)]
        expect(fromText.formFactors).toEqual(fromObject.formFactors)
        const told = ({ findings }: Report) => findings.map(({ message }) => message)
        expect(told(fromText)).toEqual(told(fromObject))
      }),
      { seed, numRuns: 50 },
    )
  })

  it('have the states, assumptions and conventions that are asked for', () => {
    const options = {
      nature: 'mixed',
      minimum: 3,
      maximum: 4,
      assume: ['cp'],
      q2: 0,
      convention: 'review-2014-eq2',
    } as const
    for (const model of fc.sample(modelSkeletons(options), { seed, numRuns: 30 })) {
      expect(model.states.length).toBeGreaterThanOrEqual(3)
      expect(model.states.length).toBeLessThanOrEqual(4)
      expect(new Set(model.states.map(({ nature }) => nature)).size).toBe(2)
      expect(model).toMatchObject({ assume: ['cp'], q2: 0, convention: 'review-2014-eq2' })
    }
  })
})

describe('near-misses', () => {
  it.each(shipped.rules.map(({ id }) => id))('%s: break it in one entry and nothing else', (rule) => {
    fc.assert(
      fc.property(nearMisses({ rule: rule as ShippedRuleId }), (miss) => {
        const found = violations(miss.model)
        expect(found.map(({ formFactor, entry }) => `${formFactor}[${entry}]`)).toEqual([miss.entry])
        expect(found[0]?.rules).toContain(rule)
        // Without the rule nothing is wrong.
        const { assume = [], ...model } = miss.model
        const relaxed = assume.length > 0 ? model : { ...model, lift: [rule] }
        expect(violations(relaxed)).toEqual([])
      }),
      { seed, numRuns: 40 },
    )
  })

  it('are off by the amount that is asked for', () => {
    fc.assert(
      fc.property(nearMisses({ rule: 'majorana-condition', by: '0.001' }), (miss) => {
        expect(violations(miss.model)[0]?.residual).toMatch(/^-?0\.001(\*i)?$/)
      }),
      { seed, numRuns: 20 },
    )
  })
})
