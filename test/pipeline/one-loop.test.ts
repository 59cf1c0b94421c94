import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.js'
import { readModel } from '../../src/read-model.js'

const phases = { delta: '180 deg', alpha21: '180 deg', alpha31: '0 deg' }
const model = (changes: Readonly<Record<string, unknown>> = {}, nature = 'majorana'): Record<string, unknown> => ({
  nuvertex: 1,
  states: ['1 meV', '8.7 meV', '50.1 meV'].map((mass) => ({ nature, mass })),
  mixing: { pdg: { theta12: '33.68 deg', theta13: '8.56 deg', theta23: '43.3 deg', ...phases } },
  formFactors: { from: 'one-loop' },
  ...changes,
})

const verdict = (input: unknown): string => {
  const checked = check(input)
  return E.isLeft(checked) ? checked.left.map(({ code, path }) => `${code} ${path}`).join() : checked.right.verdict
}

describe('moments from one loop in a model', () => {
  it('obey the rules that they must obey, in every convention', () => {
    for (const convention of ['giunti-studenikin-2015', 'review-2014-eq3', 'epsilon-without-i']) {
      expect(verdict(model({ convention }))).toBe('consistent')
      expect(verdict(model({ convention }, 'dirac'))).toBe('consistent')
    }
  })
  it('obey CP with CP-conserving phases, and the parities of the mixing', () => {
    expect(verdict(model({ assume: ['cp'] }))).toBe('consistent')
    expect(verdict(model({ assume: ['cp'] }, 'dirac'))).toBe('consistent')
  })
  it('break CP with other phases', () => {
    const mixing = {
      pdg: { theta12: '33.68 deg', theta13: '8.56 deg', theta23: '43.3 deg', ...phases, alpha21: '40 deg' },
    }
    expect(verdict(model({ assume: ['cp'], mixing }))).toBe('violated')
  })
  it('are 2µ^D for a pair of opposite parities', () => {
    const text = (nature: string): string | undefined => {
      const read = readModel(model({}, nature), {})
      return E.isRight(read) ? read.right.model.formFactors.magnetic?.entries[1]?.[0]?.text : undefined
    }
    const size = (value: string | undefined): number => Math.abs(Number(value?.replace('*i', '')))
    expect(size(text('majorana')) / size(text('dirac'))).toBeCloseTo(2, 5)
  })
  it.each([
    [model({ mixing: undefined }), 'missing-key $.formFactors.from'],
    [model({ states: { count: 3, nature: 'dirac' } }), 'missing-key $.formFactors.from'],
    [model({ formFactors: { from: 'one-loop', magnetic: { matrix: [] } } }), 'given-twice $.formFactors.magnetic'],
    [model({ formFactors: { from: 'two-loop' } }), 'invalid-value $.formFactors.from'],
  ])('say what is missing', (input, issues) => {
    expect(verdict(JSON.parse(JSON.stringify(input)))).toContain(issues)
  })
})
