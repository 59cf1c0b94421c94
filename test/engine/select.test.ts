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
    const reason = 'speaks of the form factors at q² = 0 only, and the model is for generic q²'
    expect(reasonFor(selection, 'gauge-invariance')).toBe(reason)
    expect(reasonFor(selection, 'charge-quantisation')).toBe(reason)
  })

  const [massless, light, alsoLight] = [dirac({ mass: '0 eV' }), dirac({ mass: '1 eV' }), dirac({ mass: '1000 meV' })]
  it.each<readonly [Partial<SymmetryRule['domain']>, NeutrinoModel['states'], string | undefined]>([
    [{}, [dirac()], undefined],
    [{ states: 'majorana' }, [dirac(), dirac()], 'entry between two Majorana states'],
    [{ states: 'majorana' }, [dirac(), majorana()], undefined],
    [{ states: 'dirac' }, [majorana(), majorana()], 'entry between two Dirac states'],
    [{ states: 'dirac' }, [dirac(), majorana()], undefined],
    [{ states: 'mixed' }, [majorana(), majorana()], 'entry between a Dirac and a Majorana state'],
    [{ states: 'mixed' }, [dirac(), dirac()], 'entry between a Dirac and a Majorana state'],
    [{ states: 'mixed' }, [dirac(), majorana()], undefined],
    [{ pair: 'off-diagonal' }, [dirac()], 'off-diagonal entry'],
    [{ pair: 'off-diagonal' }, [dirac(), dirac()], undefined],
    [
      { pair: 'diagonal', states: 'mixed' },
      [dirac(), majorana()],
      'diagonal entry between a Dirac and a Majorana state',
    ],
    [{ pair: 'diagonal' }, [dirac()], undefined],
    [{ masses: 'different' }, [light], 'entry with different masses'],
    [{ masses: 'different' }, [light, alsoLight], 'entry with different masses'],
    [{ masses: 'different' }, [light, alsoLight, massless], undefined],
    [{ masses: 'different' }, [light, dirac()], undefined],
    [
      { states: 'dirac', pair: 'off-diagonal', masses: 'different' },
      [light, majorana()],
      'off-diagonal entry between two Dirac states with different masses',
    ],
  ])('if no entry of the model is in its domain %j', (domain, states, entry) => {
    const cpt = ruleNamed('cpt')
    const rule: SymmetryRule = { ...cpt, domain: { ...cpt.domain, ...domain } }
    const { setAside } = choose({ states }, [], [rule])
    const expected = entry === undefined ? [] : [`its domain does not match: the model has no ${entry}`]
    expect(setAside.map(({ reason }) => reason)).toEqual(expected)
  })

  it('never for being lifted, if it is an assumption', () => {
    expect(inForce(choose({ assume: ['cp'], lift: ['cp'] }))).toContain('cp')
    expect(reasonFor(choose({ lift: ['cp'] }), 'cp')).toBe('assumption not made by the model')
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
      const reason =
        'speaks of the charge form factor at q² = 0, and in the convention review-2014-eq3 that form factor is divided by q²'
      expect(reasonFor(selection, 'gauge-invariance')).toBe(reason)
      expect(reasonFor(selection, 'charge-quantisation')).toBe(reason)
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

  it('are needed where only some relations of a rule name them', () => {
    const c = ruleNamed('c')
    const [first] = c.relations
    if (first === undefined) throw new Error('C has no relations')
    const rule = (...relations: SymmetryRule['relations']): SymmetryRule => ({ ...c, relations })
    const silent = { ...first, phases: undefined }
    expect([...phasesNeeded([rule(silent, first)], 2).keys()]).toEqual(['cPhase'])
    expect([...phasesNeeded([rule(silent)], 2).keys()]).toEqual([])
    expect([...phasesNeeded([ruleNamed('cp')], 2).keys()]).toEqual([])
  })
})
