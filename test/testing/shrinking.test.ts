// Counterexamples are the smallest models that tell: fixed seeds, and what is left is read off the model.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ModelInput } from '../../src/index.js'
import { cases, models, nearMisses, toModelFile } from '../../src/testing/index.js'

const seeds = [1, 2, 3]

/** The smallest value for which the law fails. */
function smallest<A>(arbitrary: fc.Arbitrary<A>, law: (value: A) => boolean, seed: number): A {
  const details = fc.check(fc.property(arbitrary, law), { seed, numRuns: 200 })
  if (details.counterexample === null) throw new Error('the law holds')
  return details.counterexample[0]
}

const isNonZero = (text: unknown): boolean => text !== '0'

describe('a counterexample', () => {
  it.each(seeds)('among models has one state where one state tells (seed %i)', (seed) => {
    const model = smallest(models(), ({ formFactors = {} }) => !('magnetic' in formFactors), seed)
    expect(model.states).toHaveLength(1)
    expect(Object.keys(model)).toEqual(['nuvertex', 'states', 'formFactors'])
    expect(Object.keys(model.formFactors ?? {})).toEqual(['magnetic'])
  })

  it.each(seeds)(
    'among models has two states and one pair of entries where off-diagonal entries tell (seed %i)',
    (seed) => {
      const model = smallest(
        models({ nature: 'majorana' }),
        ({ formFactors }) => !(formFactors?.magnetic?.matrix ?? []).flat().some(isNonZero),
        seed,
      )
      expect(model.states).toHaveLength(2)
      expect(model.formFactors?.magnetic?.matrix.flat().filter(isNonZero)).toHaveLength(2)
    },
  )

  it.each(seeds)('among near-misses has the broken entry and nothing else (seed %i)', (seed) => {
    const { model, entry } = smallest(nearMisses({ rule: 'majorana-condition', by: '1' }), () => false, seed)
    expect(model.states).toEqual([{ nature: 'majorana' }])
    expect(Object.values(model.formFactors ?? {}).map(({ matrix }) => matrix)).toEqual([[['1']]])
    expect(entry).toMatch(/^(charge|magnetic|electric)\[1,1\]$/)
  })

  it.each(seeds)('among models in numbers has no mixing and one entry (seed %i)', (seed) => {
    const { natures, mixing, formFactors } = smallest(
      cases(),
      ({ formFactors: { anapole } }) => anapole.flat().every(({ re, im }) => re === 0 && im === 0),
      seed,
    )
    expect(natures).toHaveLength(1)
    expect(mixing).toEqual([[{ re: 1, im: 0 }]])
    expect(
      Object.values(formFactors)
        .flat(2)
        .filter(({ re, im }) => re !== 0 || im !== 0),
    ).toHaveLength(1)
  })

  it('prints as a model file', () => {
    const details = fc.check(
      fc.property<[ModelInput]>(models(), (_) => false),
      { seed: 1 },
    )
    const [model] = details.counterexample ?? []
    if (model === undefined) throw new Error('no counterexample')
    expect(fc.stringify(model)).toBe(`\n${toModelFile(model)}`)
    expect(fc.defaultReportMessage(details)).toContain('nuvertex: 1\nstates:\n  - { nature: majorana }\n')
  })
})
