// Models of the arbitraries against `check`, which knows nothing of how they were made.

import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { shipped } from '../../src/catalogue/catalogue.js'
import type { ShippedConventionId } from '../../src/catalogue/embedded.js'
import { check } from '../../src/check.js'
import type { MatrixInput } from '../../src/model-input.js'
import { formFactors } from '../../src/physics/form-factor.js'
import type { Report } from '../../src/physics/report.js'
import { allowedFormFactors } from '../../src/testing/arbitraries/models/allowed-form-factors.js'
import { modelSkeletons, models } from '../../src/testing/arbitraries/models/models.js'
import { type NearMiss, nearMisses, type ShippedRuleId } from '../../src/testing/arbitraries/models/near-misses.js'
import { toModelFile } from '../../src/testing/model-file.js'
import { solvedModel } from '../../src/testing/read-test-model.js'

const seed = 20_260_101
const canonical = shipped.conventions.find((one) => one.canonical)?.id
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

describe('allowed form factors', () => {
  it('reach every free parameter, each by itself', () => {
    const natures = ['dirac', 'majorana', 'mixed'] as const
    for (const nature of natures) {
      for (const skeleton of fc.sample(modelSkeletons({ nature, minimum: 2 }), { seed, numRuns: 8 })) {
        const { solution, model } = solvedModel(skeleton)
        const count = model.states.length
        const samples = fc.sample(allowedFormFactors(skeleton, { of: formFactors }), { seed, numRuns: 25 })
        for (const name of formFactors) {
          const texts = samples.map((sample) => sample[name]?.matrix.flat() ?? [])
          for (let entry = 0; entry < count * count; entry++) {
            const { locus } = solution.verdict('neutrino', name, Math.floor(entry / count), entry % count)
            // Chance of a zero: 1 in 61 for each coefficient; never 25 times. Equal values of two entries are as rare.
            const values = new Set(texts.map((list) => list[entry]))
            if (locus.kind === 'zero') expect(values).toEqual(new Set(['0']))
            else expect(values.size, `${name} ${entry}`).toBeGreaterThan(10)
          }
        }
      }
    }
  })

  it('are consistent for every nature and convention', () => {
    for (const convention of shipped.conventions) {
      const of = { convention: convention.id as ShippedConventionId, nature: 'mixed' } as const
      const skeletons = fc.sample(modelSkeletons(of), { seed, numRuns: 3 })
      for (const skeleton of skeletons)
        for (const values of fc.sample(allowedFormFactors(skeleton), { seed, numRuns: 3 }))
          expect(checked({ ...skeleton, formFactors: values }).verdict).toBe('consistent')
    }
  })
})

/** What `check` says of a near-miss, and of the same model without the rule. */
function expectNearMiss({ model, rule, entry }: NearMiss): void {
  const found = violations(model)
  expect(found.map(({ formFactor, entry: at }) => `${formFactor}[${at}]`)).toEqual([entry])
  expect(found[0]?.rules).toContain(rule)
  const { assume = [], lift = [], ...rest } = model
  const others = assume.filter((id) => id !== rule)
  const relaxed = assume.length > others.length ? { ...rest, lift } : { ...rest, lift: [...lift, rule] }
  // A law that others require takes them along.
  const relaxedModel = others.length === 0 ? relaxed : { ...relaxed, assume: others }
  expect(violations(relaxedModel)).toEqual([])
}

const natureChoices = ['dirac', 'majorana', 'mixed'] as const

describe('near-misses', () => {
  it.each(shipped.rules.map(({ id }) => id as ShippedRuleId))('%s: break it in one entry and nothing else', (rule) => {
    for (const miss of fc.sample(nearMisses({ rule }), { seed, numRuns: 25 })) {
      expect(miss.rule).toBe(rule)
      expectNearMiss(miss)
    }
  })

  it('break it for every nature in which it can be broken, in every convention', () => {
    const refused: string[] = []
    for (const { id } of shipped.rules) {
      for (const nature of natureChoices) {
        const rule = id as ShippedRuleId
        try {
          nearMisses({ rule, nature })
        } catch {
          refused.push(`${rule} ${nature}`)
          continue
        }
        for (const convention of shipped.conventions) {
          const options = { rule, nature, convention: convention.id as ShippedConventionId }
          // This convention has no charge at q² = 0, of which these two rules speak.
          if (convention.id === 'review-2014-eq3' && ['gauge-invariance', 'charge-quantisation'].includes(rule)) {
            expect(() => nearMisses(options)).toThrow(RangeError)
            continue
          }
          const [miss] = fc.sample(nearMisses(options), { seed, numRuns: 1 })
          if (miss === undefined) throw new Error('no sample')
          expectNearMiss(miss)
          const has = new Set(miss.model.states.map((state) => state.nature))
          expect(nature === 'mixed' ? has.size === 2 : has.size === 1 && has.has(nature)).toBe(true)
          expect(miss.model.convention ?? canonical).toBe(convention.id)
        }
      }
    }
    // The Majorana condition speaks of two Majorana states, lepton number of one of each; and CPT says something of the
    // neutrino's matrices where a Majorana state makes it its own antineutrino.
    expect(refused).toEqual(['cpt dirac', 'majorana-condition dirac', 'lepton-number dirac', 'lepton-number majorana'])
  })

  it('shrink to as few states as can break the rule, nothing else assumed, and nothing but the step', () => {
    // Rows off the diagonal need two states, one of each nature for lepton number.
    const least: Readonly<Record<string, number>> = { 'gauge-invariance': 2, 'lepton-number': 2 }
    for (const { id, status } of shipped.rules) {
      const details = fc.check(
        fc.property<[NearMiss]>(nearMisses({ rule: id as ShippedRuleId }), () => false),
        { seed },
      )
      const [miss] = details.counterexample ?? []
      const { model, entry } = miss ?? { model: undefined, entry: '' }
      expect(model?.states.length, id).toBe(least[id] ?? 1)
      expect(model?.assume ?? [], id).toEqual(status === 'assumption' ? [id] : [])
      expect(model).not.toHaveProperty('convention')
      const values = Object.values(model?.formFactors ?? {}).flatMap((one) =>
        (one as MatrixInput<string>).matrix.flat(),
      )
      expect(
        values.filter((text) => text !== '0' && text !== '?'),
        `${id} ${entry}`,
      ).toHaveLength(1)
      expect(details.counterexamplePath?.length).toBeLessThan(60)
    }
  })

  it('are off by the amount that is asked for', () => {
    fc.assert(
      fc.property(nearMisses({ rule: 'majorana-condition', by: '0.001' }), (miss) => {
        expect(violations(miss.model)[0]?.residual).toMatch(/^-?0\.001(\*i)?$/)
      }),
      { seed, numRuns: 20 },
    )
  })

  it('are refused where nothing can be broken', () => {
    expect(() => nearMisses({ rule: 'majorana-condition', nature: 'dirac' })).toThrow(RangeError)
    expect(() => nearMisses({ by: '0' })).toThrow(RangeError)
    expect(() => nearMisses({ by: 'a little' })).toThrow(RangeError)
  })
})
