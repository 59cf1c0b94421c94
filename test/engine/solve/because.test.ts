// Which rules a verdict names, by hand: they force it together, and of two ways the earlier rules.

import { describe, expect, it } from 'vitest'
import { solve } from '../../../src/engine/solve/solve.js'
import { parseEntryName } from '../../../src/physics/entry.js'
import type { RuleSystem } from '../../../src/physics/solution.js'
import type { Verdict } from '../../../src/physics/verdict.js'
import { dirac, laws, majorana, ruleNamed, solved, system, verdictOn } from '../systems.js'

function anyVerdictOn(one: RuleSystem, name: string): Verdict {
  const entry = parseEntryName(name)
  if (entry === undefined) throw new RangeError(name)
  return solve(one).verdict(entry.species, entry.formFactor, entry.final, entry.initial)
}

describe('a verdict names the rules that force it', () => {
  it.each([
    // Zero by CP and by P; by C and by P; by CP and C together, one symmetric and one antisymmetric, and by P.
    ['electric[1,1]', ['cp']],
    ['anapole[1,1]', ['c']],
    ['electric[1,2]', ['cp', 'c']],
    // Hermiticity makes the diagonal real; off it, CP or T or C fix the phase together with it or alone.
    ['magnetic[1,1]', ['hermiticity']],
    ['magnetic[1,2]', ['hermiticity', 'cp']],
    ['magnetic[2,1]', ['hermiticity', 'cp']],
    ['antineutrino.magnetic[1,1]', ['hermiticity', 'cpt']],
    ['antineutrino.magnetic[1,2]', ['hermiticity', 'cpt', 'cp']],
  ])('two Dirac states with every assumption: %s because of %j', (name, because) => {
    const one = system([dirac(), dirac()], [...laws, 'cp', 'c', 'p', 't'])
    expect(verdictOn(one, name).because).toEqual(because)
  })

  // T alone puts each entry on a line; only ties ask for more.
  it.each([
    ['magnetic[1,2]', ['t']],
    ['electric[1,2]', ['t']],
    ['magnetic[2,1]', ['cp', 't']],
    ['antineutrino.magnetic[1,2]', ['cpt', 'cp', 't']],
    // CPT ties it to (1,2).
    ['antineutrino.magnetic[2,1]', ['cpt', 't']],
  ])('two Dirac states with CPT, CP and T: %s because of %j', (name, because) => {
    const one = system([dirac(), dirac()], ['cpt', 'cp', 't'])
    expect(verdictOn(one, name).because).toEqual(because)
  })

  it('and of two rules that say the same, the earlier', () => {
    const t = ruleNamed('t')
    const { states } = system([dirac(), dirac()], [])
    const twice: RuleSystem = { states, rules: [t, { ...t, id: 't-again' }], q2: 'generic' }
    expect(verdictOn(twice, 'magnetic[1,2]').because).toEqual(['t'])
    const other: RuleSystem = { states, rules: [{ ...t, id: 't-again' }, t], q2: 'generic' }
    expect(verdictOn(other, 'magnetic[1,2]').because).toEqual(['t-again'])
  })
})

describe('with open CP parities', () => {
  const states = [
    majorana({ cPhase: '1', pPhase: 'i', tPhase: '1' }),
    majorana({ cPhase: '1', pPhase: 'i', tPhase: '1' }),
  ]

  it.each([
    // Equal P phases forbid electric and anapole form factors whatever the parities.
    ['anapole[1,2]', ['cp', 'c', 'p'], ['p']],
    ['anapole[2,1]', ['cp', 'c', 'p'], ['p']],
    // C makes charges antisymmetric for the antineutrino, CPT and the Majorana condition symmetric.
    ['charge[1,2]', ['cpt', 'majorana-condition', 'cp', 'c'], ['cpt', 'majorana-condition', 'c']],
  ])('%s vanishes with %j because of %j, not of CP', (name, rules, because) => {
    const one = system(states, rules)
    const verdict = verdictOn(one, name)
    expect(verdict.locus).toEqual({ kind: 'zero' })
    expect(verdict.because).toEqual(because)
    for (const { rule } of verdict.derivation.zero ?? []) expect(because).toContain(rule)
  })

  it.each([
    // Only allowed matrices depend on the parities: CP ties the mirror images.
    ['charge[1,2]', ['cp'], []],
    ['antineutrino.charge[1,2]', ['majorana-condition', 'cp'], ['majorana-condition']],
    ['charge[1,2]', ['cp', 't'], ['t']],
    ['antineutrino.charge[1,2]', ['majorana-condition', 'cp', 't'], ['majorana-condition', 't']],
  ])('%s with %j is a fork of one claim, because of %j', (name, rules, because) => {
    const verdict = anyVerdictOn(system(states, rules), name)
    if (!('options' in verdict)) throw new Error('no fork')
    expect(new Set(verdict.options.map(({ verdict: { locus, tie } }) => JSON.stringify([locus, tie]))).size).toBe(1)
    expect(verdict.because).toEqual(because)
  })

  it('of two rules that force the claim of a fork, the earlier is named', () => {
    const [cp, t] = [ruleNamed('cp'), ruleNamed('t')]
    const rules = [t, cp, { ...t, id: 't-again' }]
    const verdict = anyVerdictOn({ states, rules, q2: 'generic' }, 'charge[1,2]')
    expect('options' in verdict && verdict.because).toEqual(['t'])
  })

  it('a fork of different claims names no rules in common', () => {
    const verdict = anyVerdictOn(system(states, [...laws, 'cp']), 'magnetic[1,2]')
    expect('options' in verdict && [verdict.options.length, verdict.because]).toEqual([4, undefined])
    expect('options' in verdict && verdict.options.map((one) => one.verdict.locus.kind)).toEqual([
      'zero',
      'line',
      'line',
      'zero',
    ])
  })
})

describe('the number of all free parameters', () => {
  const plain = { cPhase: '1', pPhase: 'i', tPhase: '1' }

  it('may be known where those of the single matrices are not', () => {
    // Q and M for opposite parities, E and A for equal ones; and two diagonal anapole moments.
    const { freeParameters, totalFreeParameters } = solved(system([majorana(), majorana()], [...laws, 'cp']))
    expect(freeParameters).toEqual({ charge: null, magnetic: null, electric: null, anapole: null })
    expect(totalFreeParameters).toBe(4)
  })

  it('depends on the parities, if the rules leave more for one choice than for another', () => {
    // Equal P phases: no E, no A. Equal C phases: Q and M symmetric. CP: the same for equal parities, antisymmetric for opposite.
    const one = system([majorana(plain), majorana(plain)], ['cp', 'c', 'p'])
    expect(solved(one).freeParameters).toEqual({ charge: null, magnetic: null, electric: 0, anapole: 0 })
    expect(solved(one).totalFreeParameters).toBeNull()
  })

  it('is the sum of those of the matrices, where these are known', () => {
    const { freeParameters, totalFreeParameters } = solved(system([dirac(), dirac(), majorana()], laws))
    expect(freeParameters).toEqual({ charge: 8, magnetic: 8, electric: 8, anapole: 9 })
    expect(totalFreeParameters).toBe(33)
  })
})
