// Every sign, phase exponent and domain in rules/symmetries against what the γ algebra gives, in three bases; and every
// single change of a record that its vocabulary allows is noticed.

import { describe, expect, it } from 'vitest'
import { derivations } from './derivations.js'
import { bases } from './dirac-algebra.js'
import { mutantsOf } from './mutations.js'
import { type Claim, contentOf, type SymmetryRecord, spell, symmetryRecords } from './records.js'
import type { Law } from './transformations.js'
import { type FormFactorName, formFactorNames } from './vertex.js'

const derived = (record: SymmetryRecord): readonly string[] => {
  const derivation = derivations[record.id]
  if (derivation === undefined) throw new Error(`no derivation of ${record.id}: add one to test/signs/derivations.ts`)
  return bases.map((basis) => spell(derivation(basis)))
}

describe.each(symmetryRecords)('the rule $id', (record) => {
  const expected = derived(record)

  it('says what follows from the γ algebra, in the Dirac, Weyl and Majorana bases', () => {
    for (const text of expected) expect(spell(contentOf(record))).toBe(text)
  })

  it('changes its meaning with every factor, exponent, form factor, species and domain in it', () => {
    const mutants = mutantsOf(record)
    const unnoticed = mutants.filter((m) => expected.includes(spell(contentOf(m.record)))).map((m) => m.change)
    expect(unnoticed).toEqual([])
  })

  it('has every factor and every exponent among the changes tried', () => {
    const changes = mutantsOf(record).map((m) => m.change)
    for (const [n, relation] of record.relations.entries()) {
      const count = (key: string): number => changes.filter((c) => c.startsWith(`relation ${n} ${key} `)).length
      expect(count('factor')).toBe(relation.equals === 'zero' ? 0 : 3)
      expect(count('final')).toBe(relation.phases === undefined ? 0 : 2)
      expect(count('initial')).toBe(relation.phases === undefined ? 0 : 2)
    }
  })
})

it('every derivation belongs to a shipped rule', () => {
  expect(symmetryRecords.map((r) => r.id).sort()).toEqual(Object.keys(derivations).sort())
})

describe('rules combined', () => {
  const claim = (id: string, species: Claim['species'], formFactor: FormFactorName): Law => {
    const record = symmetryRecords.find((r) => r.id === id) as SymmetryRecord
    const found = contentOf(record).claims.find((c) => c.species === species && c.formFactor === formFactor)
    if (found === undefined || found.right === 'zero') throw new Error(`${id} has no relation for ${formFactor}`)
    const { equals, unit, final, initial } = found.right
    return { equals, unit, final: final + 0, initial: initial + 0 }
  }
  /** f = a·op_a(f) followed by f = b·op_b(f): f_fi = a · op_a(b · op_b(f))_fi. */
  const compose = (a: Law, b: Law): Omit<Law, 'equals'> & { conjugates: boolean; transposes: boolean } => {
    const conjugates = (law: Law): boolean => law.equals === 'conjugate' || law.equals === 'dagger'
    const transposes = (law: Law): boolean => law.equals === 'transpose' || law.equals === 'dagger'
    const sign = conjugates(a) ? -1 : 1
    const [final, initial] = transposes(a) ? [b.initial, b.final] : [b.final, b.initial]
    return {
      unit: (((a.unit + sign * b.unit) % 4) + 4) % 4,
      final: a.final + sign * final + 0,
      initial: a.initial + sign * initial + 0,
      conjugates: conjugates(a) !== conjugates(b),
      transposes: transposes(a) !== transposes(b),
    }
  }

  it.each(formFactorNames)('%s: hermiticity and T are CP with ξ = τ*', (X) => {
    const cp = claim('cp', 'neutrino', X)
    expect(compose(claim('hermiticity', 'neutrino', X), claim('t', 'neutrino', X))).toEqual({
      unit: cp.unit,
      final: -cp.final + 0,
      initial: -cp.initial + 0,
      conjugates: false,
      transposes: true,
    })
  })

  it.each(formFactorNames)(
    '%s: C takes the neutrino to the antineutrino with reversed current, f̄ = −c_f* c_i f',
    (X) => {
      expect(compose(claim('cpt', 'antineutrino', X), claim('c', 'neutrino', X))).toEqual({
        unit: 2,
        final: -1,
        initial: 1,
        conjugates: false,
        transposes: false,
      })
    },
  )

  it.each(formFactorNames)('%s: CP does so with the sign of P, f̄ = −s_P ξ_f* ξ_i f', (X) => {
    expect(compose(claim('cpt', 'antineutrino', X), claim('cp', 'neutrino', X))).toEqual({
      unit: (2 + claim('p', 'neutrino', X).unit) % 4,
      final: -1,
      initial: 1,
      conjugates: false,
      transposes: false,
    })
  })

  it.each(formFactorNames)('%s: the rules of the antineutrino are those of the neutrino carried over by CPT', (X) => {
    for (const id of ['hermiticity', 'c', 'p', 'cp', 't']) {
      const cpt = claim('cpt', 'antineutrino', X)
      const there = compose(cpt, claim(id, 'neutrino', X))
      // f̄_fi = η·(…): undo the transposition and η on the right to read it as a relation among f̄.
      const anti = claim(id, 'antineutrino', X)
      const here = compose(anti, cpt)
      expect(here).toEqual(there)
    }
  })
})
