// Which rules are in force, and why the others are not.

import { describe, expect, it } from 'vitest'
import { shipped } from '../../src/catalogue/catalogue.js'
import { phasesNeeded, type Selection, select } from '../../src/engine/select.js'
import type { Convention } from '../../src/physics/convention.js'
import type { NeutrinoModel } from '../../src/physics/model.js'
import type { SymmetryRule } from '../../src/physics/symmetry-rule.js'
import { dirac, majorana, ruleNamed } from './systems.js'

interface Options {
  readonly states?: NeutrinoModel['states']
  readonly assume?: readonly string[]
  readonly lift?: readonly string[]
  readonly q2?: 'generic' | 0
}

const named = (ids: readonly string[] = []): NeutrinoModel['assume'] => ids.map((id) => ({ id, location: null }))

const model = ({ states = [dirac(), majorana()], assume, lift, q2 = 'generic' }: Options): NeutrinoModel => ({
  name: undefined,
  states,
  assume: named(assume),
  lift: named(lift),
  q2,
  convention: 'giunti-studenikin-2015',
  parameters: new Map(),
  formFactors: {},
  computed: undefined,
  massMatrix: undefined,
  mixing: undefined,
  source: { file: null, sha256: '' },
})

const convention = (id: string): Convention => {
  const found = shipped.conventions.find((one) => one.id === id)
  if (found === undefined) throw new RangeError(id)
  return found
}

const choose = (options: Options, conventions: readonly string[] = [], rules = shipped.rules): Selection =>
  select(model(options), rules, conventions.map(convention))

const inForce = (selection: Selection): readonly string[] => selection.inForce.map(({ id }) => id)
const reasonFor = ({ setAside }: Selection, id: string): string | undefined =>
  setAside.find(({ rule }) => rule.id === id)?.reason

describe('rules in force', () => {
  it('are the laws, unless the model says otherwise', () => {
    expect(inForce(choose({}))).toEqual(['hermiticity', 'cpt', 'majorana-condition'])
    expect(inForce(choose({ q2: 0 }))).toEqual(['hermiticity', 'cpt', 'majorana-condition', 'gauge-invariance'])
  })

  it('and those set aside are together all rules, each once', () => {
    for (const q2 of ['generic', 0] as const) {
      const selection = choose({ q2, assume: ['cp', 't'], lift: ['hermiticity'] })
      const all = [...inForce(selection), ...selection.setAside.map(({ rule }) => rule.id)].sort()
      expect(all).toEqual(shipped.rules.map(({ id }) => id).sort())
    }
  })

  it('keep the order of the catalogue, not that of the model', () => {
    expect(inForce(choose({ assume: ['p', 'cp', 'lepton-number'] }))).toEqual([
      'hermiticity',
      'cpt',
      'majorana-condition',
      'cp',
      'p',
      'lepton-number',
    ])
  })
})

describe('a rule is set aside', () => {
  it('if the model lifts it', () => {
    const selection = choose({ lift: ['hermiticity'] })
    expect(inForce(selection)).toEqual(['cpt', 'majorana-condition'])
    expect(reasonFor(selection, 'hermiticity')).toBe('lifted by the model')
  })

  it('if it is an assumption that the model does not make', () => {
    expect(reasonFor(choose({}), 'cp')).toBe('assumption not made by the model')
  })

  it('if it needs one that is not in force', () => {
    const selection = choose({ lift: ['cpt', 'hermiticity'], assume: ['cp', 'c', 'p', 't'] })
    expect(inForce(selection)).toEqual(['majorana-condition', 'p'])
    expect(reasonFor(selection, 'cp')).toBe('needs cpt, which is not in force')
    expect(reasonFor(selection, 'c')).toBe('needs cpt, which is not in force')
    expect(reasonFor(selection, 't')).toBe('needs hermiticity, which is not in force')
  })

  it('along a chain of needs, whatever their order', () => {
    const rule = (id: string, requires: readonly string[]): SymmetryRule => ({
      ...ruleNamed('cp'),
      id,
      status: 'law',
      requires,
    })
    const chain = [rule('third', ['second']), rule('second', ['first']), rule('first', ['cpt']), ruleNamed('cpt')]
    for (const rules of [chain, [...chain].reverse()]) {
      expect(inForce(choose({ lift: ['cpt'] }, [], rules))).toEqual([])
      expect(inForce(choose({}, [], rules))).toEqual(rules.map(({ id }) => id))
    }
  })

  it('if it needs one that nobody has', () => {
    const orphan: SymmetryRule = { ...ruleNamed('cp'), id: 'orphan', status: 'law', requires: ['nowhere'] }
    expect(reasonFor(choose({}, [], [orphan]), 'orphan')).toBe('needs nowhere, which is not in force')
  })

  it('if it speaks of q² = 0 and the model is for generic q²', () => {
    const selection = choose({ assume: ['charge-quantisation'] })
    expect(reasonFor(selection, 'gauge-invariance')).toMatch(/q² = 0 only/)
    expect(reasonFor(selection, 'charge-quantisation')).toMatch(/q² = 0 only/)
  })

  it('if no entry of the model is in its domain', () => {
    expect(reasonFor(choose({ states: [dirac()] }), 'majorana-condition')).toMatch(/domain does not match/)
    expect(reasonFor(choose({ states: [dirac()], assume: ['lepton-number'] }), 'lepton-number')).toMatch(/domain/)
    const degenerate = [dirac({ mass: '1 eV' }), dirac({ mass: '1000 meV' })]
    expect(reasonFor(choose({ states: degenerate, q2: 0 }), 'gauge-invariance')).toMatch(/different masses/)
    expect(inForce(choose({ states: [dirac(), dirac({ mass: '1 eV' })], q2: 0 }))).toContain('gauge-invariance')
  })

  it('with the place where the model assumes it, if it does', () => {
    const { setAside } = choose({ assume: ['charge-quantisation'] })
    expect(setAside.find(({ rule }) => rule.id === 'charge-quantisation')?.assumed?.id).toBe('charge-quantisation')
    expect(setAside.find(({ rule }) => rule.id === 'cp')?.assumed).toBeUndefined()
  })
})

describe('a convention that divides the charge by q²', () => {
  const options = { q2: 0, assume: ['charge-quantisation'] } as const

  it('sets the rules on f_Q(0) aside, wherever it is named', () => {
    const other = 'giunti-studenikin-2015'
    for (const conventions of [['review-2014-eq3'], ['review-2014-eq3', other], [other, 'review-2014-eq3']]) {
      const selection = choose(options, conventions)
      expect(reasonFor(selection, 'gauge-invariance')).toMatch(/review-2014-eq3.*divided by q²/)
      expect(reasonFor(selection, 'charge-quantisation')).toMatch(/divided by q²/)
    }
  })

  it('touches no other rule, and no other convention does that', () => {
    expect(inForce(choose(options, ['review-2014-eq3']))).toEqual(['hermiticity', 'cpt', 'majorana-condition'])
    for (const { id } of shipped.conventions.filter(({ q2Power }) => q2Power.charge === 0)) {
      expect(inForce(choose(options, [id]))).toContain('gauge-invariance')
    }
  })
})

describe('the phases that are needed', () => {
  it('are those of the rules in force, if there are two states', () => {
    const rules = ['c', 'p', 't'].map(ruleNamed)
    expect([...phasesNeeded(rules, 2)]).toEqual([
      ['cPhase', 'c'],
      ['pPhase', 'p'],
      ['tPhase', 't'],
    ])
    expect([...phasesNeeded(rules, 1)]).toEqual([])
  })

  it('of one state are those that do not cancel on the diagonal', () => {
    const cp = ruleNamed('c')
    const lopsided: SymmetryRule = {
      ...cp,
      relations: cp.relations.map((relation) => ({
        ...relation,
        phases: { of: 'cPhase', final: 1, initial: 1 },
      })),
    }
    expect([...phasesNeeded([lopsided], 1).keys()]).toEqual(['cPhase'])
  })
})
