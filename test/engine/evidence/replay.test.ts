// Proofs as equations: single ones by hand from the rule records, and all of them composed to what they prove.

import { describe, expect, it } from 'vitest'
import { replay } from '../../../src/engine/evidence/replay.js'
import { print as printRoot } from '../../../src/exact/root-of-unity.js'
import { type Entry, entryName, parseEntryName, speciesList } from '../../../src/physics/entry.js'
import { formFactors } from '../../../src/physics/form-factor.js'
import type { RuleSystem } from '../../../src/physics/solution.js'
import { type ClosedVerdict, outcomes, type Step } from '../../../src/physics/verdict.js'
import {
  type Complex,
  complex,
  conjugate,
  fromRoot,
  fromTurn,
  modulus,
  multiply,
  subtract,
} from '../../oracle/complex.js'
import { dirac, laws, majorana, solved, system, verdictOn } from '../systems.js'

function equations(one: RuleSystem, name: string, steps: readonly Step[] | undefined): readonly string[] {
  const entry = parseEntryName(name)
  if (entry === undefined || steps === undefined) throw new Error(`no chain for ${name}`)
  return replay(one, entry, steps).map(({ rule, left, right, factor, conjugate: isConjugate, vanishes }) => {
    const other = isConjugate ? `conj(${entryName(right)})` : entryName(right)
    return `${rule}: ${entryName(left)} = ${vanishes ? '0' : `${printRoot(factor)} ${other}`}`
  })
}

describe('the equations of a proof', () => {
  it('of a vanishing Majorana moment', () => {
    const one = system([majorana()], laws)
    expect(equations(one, 'magnetic[1,1]', verdictOn(one, 'magnetic[1,1]').derivation.zero)).toEqual([
      'cpt: antineutrino.magnetic[1,1] = -1 magnetic[1,1]',
      'majorana-condition: antineutrino.magnetic[1,1] = 1 magnetic[1,1]',
    ])
  })

  it('of an entry that a rule sets to zero', () => {
    const one = system([dirac(), majorana()], [...laws, 'lepton-number'])
    for (const name of ['magnetic[1,2]', 'magnetic[2,1]', 'antineutrino.charge[2,1]'])
      expect(equations(one, name, verdictOn(one, name).derivation.zero)).toEqual([`lepton-number: ${name} = 0`])
  })

  // ξ_1 = i: f_12 = ξ_1 ξ_2* f_21 = i f_21.
  const turned = system([dirac({ cpParity: 'i' }), dirac()], ['hermiticity', 'cpt', 'cp'])

  it('of a line', () => {
    expect(equations(turned, 'magnetic[1,2]', verdictOn(turned, 'magnetic[1,2]').derivation.line)).toEqual([
      'hermiticity: magnetic[1,2] = 1 conj(magnetic[2,1])',
      'cp: magnetic[1,2] = i magnetic[2,1]',
    ])
  })

  it('of ties', () => {
    expect(equations(turned, 'magnetic[2,1]', verdictOn(turned, 'magnetic[2,1]').derivation.tie)).toEqual([
      'cp: magnetic[1,2] = i magnetic[2,1]',
    ])
    expect(equations(turned, 'electric[2,1]', verdictOn(turned, 'electric[2,1]').derivation.tie)).toEqual([
      'cp: electric[1,2] = -i electric[2,1]',
    ])
    const two = system([dirac(), dirac()], laws)
    expect(equations(two, 'charge[2,1]', verdictOn(two, 'charge[2,1]').derivation.tie)).toEqual([
      'hermiticity: charge[1,2] = 1 conj(charge[2,1])',
    ])
    expect(
      equations(two, 'antineutrino.anapole[2,1]', verdictOn(two, 'antineutrino.anapole[2,1]').derivation.tie),
    ).toEqual(['cpt: antineutrino.anapole[2,1] = 1 anapole[1,2]'])
  })

  it('are refused where a step is none of the rules', () => {
    const entry = parseEntryName('magnetic[1,2]')
    if (entry === undefined) throw new Error('no entry')
    const step = (rule: string, relation: number): Step => ({
      rule,
      relation,
      at: { species: 'neutrino', transposed: false },
      forward: true,
    })
    expect(replay(turned, entry, [step('cp', 0)])).toHaveLength(1)
    expect(() => replay(turned, entry, [step('cp', 1)])).toThrow('no instance of cp at this step')
    expect(() => replay(turned, entry, [step('p', 0)])).toThrow('no instance of p at this step')
    // CPT has the antineutrino on the left.
    expect(() => replay(turned, entry, [step('cpt', 0)])).toThrow('no instance of cpt at this step')
  })
})

/** x = phase · y or phase · conj(y). */
interface Image {
  readonly phase: Complex
  readonly isConjugate: boolean
  readonly at: Entry
}

/** The start of a chain as an image of its end; each equation must begin where the one before ends. */
function composed(one: RuleSystem, entry: Entry, steps: readonly Step[]): Image {
  let image: Image = { phase: complex(1), isConjugate: false, at: entry }
  for (const [index, equation] of replay(one, entry, steps).entries()) {
    const isForward = steps[index]?.forward === true
    const [from, to] = isForward ? [equation.left, equation.right] : [equation.right, equation.left]
    expect(entryName(from)).toBe(entryName(image.at))
    const factor = fromRoot(equation.factor)
    // y = ωz̄ is z = ωȳ.
    const own = isForward || equation.conjugate ? factor : conjugate(factor)
    image = {
      phase: multiply(image.phase, image.isConjugate ? conjugate(own) : own),
      isConjugate: image.isConjugate !== equation.conjugate,
      at: to,
    }
  }
  return image
}

const isClose = (a: Complex, b: Complex): boolean => modulus(subtract(a, b)) < 1e-12

function expectProven(one: RuleSystem, entry: Entry, { locus, tie, derivation }: ClosedVerdict): void {
  if (derivation.zero !== undefined) {
    const { phase, isConjugate, at } = composed(one, entry, derivation.zero)
    expect([locus.kind, entryName(at), isConjugate]).toEqual(['zero', entryName(entry), false])
    expect(isClose(phase, complex(1))).toBe(false)
  }
  if (derivation.line !== undefined) {
    const { phase, isConjugate, at } = composed(one, entry, derivation.line)
    expect([locus.kind, entryName(at), isConjugate]).toEqual(['line', entryName(entry), true])
    // x = e^{2iφ} x̄ on the line of phase φ.
    if (locus.kind === 'line') expect(isClose(phase, fromTurn((2 * locus.argPi.num) / locus.argPi.den))).toBe(true)
  }
  if (tie !== undefined && derivation.tie !== undefined) {
    const { phase, isConjugate, at } = composed(one, entry, derivation.tie)
    const { species, transposed } = tie.place
    const [final, initial] = transposed ? [entry.initial, entry.final] : [entry.final, entry.initial]
    expect([entryName(at), isConjugate]).toEqual([entryName({ ...entry, species, final, initial }), tie.conjugate])
    expect(isClose(phase, fromRoot(tie.factor))).toBe(true)
  }
  expect([derivation.zero !== undefined, derivation.line !== undefined, derivation.tie !== undefined]).toEqual([
    locus.kind === 'zero',
    locus.kind === 'line',
    tie !== undefined,
  ])
}

describe('every proof', () => {
  const phases = { cpParity: 'exp(i*pi/3)', cPhase: 'i', pPhase: '-1', tPhase: 'exp(-i*pi/5)' }
  const states = [
    dirac(phases),
    dirac({ cPhase: '-1' }),
    majorana({ cpParity: '-i', pPhase: 'i', cPhase: '-1', tPhase: '1' }),
  ]
  it.each([
    [[]],
    [['hermiticity']],
    [['cpt']],
    [laws],
    [[...laws, 'cp']],
    [['cpt', 'cp', 'c']],
    [['hermiticity', 'p']],
    [['hermiticity', 't']],
    [[...laws, 'lepton-number']],
    [[...laws, 'cp', 'p', 't', 'c']],
  ])('with %j composes to what it proves', (rules) => {
    const one = system(states, rules)
    const solution = solved(one)
    for (const species of speciesList)
      for (const formFactor of formFactors)
        for (const final of states.keys())
          for (const initial of states.keys())
            for (const verdict of outcomes(solution.verdict(species, formFactor, final, initial)))
              expectProven(one, { species, formFactor, final, initial }, verdict)
  })
})
