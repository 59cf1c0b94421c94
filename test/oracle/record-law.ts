// Rule records as equations, read straight from rules/README.md:
//   f[species]_fi = factor · (p_f)^final · (p_i)^initial · op(f[as])_fi,
// for every pair (f, i) of the domain; without `species` for both, with the phases conjugated for the antineutrino.

import type { Unit } from '../../src/physics/convention.js'
import { type Species, speciesList } from '../../src/physics/entry.js'
import type { FormFactor } from '../../src/physics/form-factor.js'
import type { RuleSystem } from '../../src/physics/solution.js'
import type { NeutrinoState } from '../../src/physics/state.js'
import type { Domain, EntrywiseRelation, PhaseFactor } from '../../src/physics/symmetry-rule.js'
import { type Complex, complex, conjugate, fromRoot, multiply, scale } from './complex.js'
import { entryNumber, unknownCount, type Vector } from './unknowns.js'

/** One relation at one left-hand entry: left = factor · right, or factor · conj(right), or left = 0. */
export interface Equation {
  readonly rule: string
  readonly relation: number
  readonly left: { readonly species: Species; readonly final: number; readonly initial: number }
  readonly right: { readonly species: Species; readonly final: number; readonly initial: number } | undefined
  readonly factor: Complex
  readonly conjugate: boolean
}

/** Every equation of the system for one form factor. */
export function instancesOf({ states, rules, q2 }: RuleSystem, formFactor: FormFactor): readonly Equation[] {
  const found: Equation[] = []
  for (const { id, domain, relations } of rules) {
    if (domain.q2 === 0 && q2 !== 0) continue
    for (const [number, relation] of relations.entries()) {
      if (!relation.of.includes(formFactor)) continue
      for (const species of speciesList) {
        if (relation.species !== undefined && relation.species !== species) continue
        for (const [final, stateF] of states.entries()) {
          for (const [initial, stateI] of states.entries()) {
            if (!isInDomain(domain, stateF, stateI, final === initial)) continue
            found.push({
              rule: id,
              relation: number,
              left: { species, final, initial },
              ...rightHandSide(relation, species, [final, stateF], [initial, stateI]),
            })
          }
        }
      }
    }
  }
  return found
}

function isInDomain(
  { states, pair, masses }: Domain,
  a: NeutrinoState,
  b: NeutrinoState,
  isDiagonal: boolean,
): boolean {
  const natures = [a.nature, b.nature].sort().join(' ')
  const wanted = { dirac: 'dirac dirac', majorana: 'majorana majorana', mixed: 'dirac majorana', any: natures }
  if (wanted[states] !== natures) return false
  if (pair === 'diagonal' && !isDiagonal) return false
  if (pair === 'off-diagonal' && isDiagonal) return false
  if (masses === 'any') return true
  if (isDiagonal) return false
  return !(
    a.mass !== undefined &&
    b.mass !== undefined &&
    a.mass.value.n * b.mass.value.d === b.mass.value.n * a.mass.value.d
  )
}

const unitValues: Readonly<Record<Unit, Complex>> = {
  0: complex(1),
  1: complex(0, 1),
  2: complex(-1),
  3: complex(0, -1),
}

type Indexed = readonly [number, NeutrinoState]

function rightHandSide(
  relation: EntrywiseRelation,
  species: Species,
  [final, stateF]: Indexed,
  [initial, stateI]: Indexed,
): Pick<Equation, 'right' | 'factor' | 'conjugate'> {
  if (relation.equals === 'zero') return { right: undefined, factor: complex(0), conjugate: false }
  const isMirrored = relation.equals === 'transpose' || relation.equals === 'dagger'
  const phase = phaseFactor(relation.phases, stateF, stateI)
  const isReversed = relation.species === undefined && species === 'antineutrino'
  return {
    right: {
      species: relation.as ?? species,
      final: isMirrored ? initial : final,
      initial: isMirrored ? final : initial,
    },
    factor: multiply(unitValues[relation.factor], isReversed ? conjugate(phase) : phase),
    conjugate: relation.equals === 'conjugate' || relation.equals === 'dagger',
  }
}

function phaseFactor(phases: PhaseFactor | undefined, stateF: NeutrinoState, stateI: NeutrinoState): Complex {
  if (phases === undefined) return complex(1)
  const toThe = (exponent: -1 | 0 | 1, z: Complex): Complex =>
    exponent === 0 ? complex(1) : exponent === 1 ? z : conjugate(z)
  return multiply(toThe(phases.final, fromRoot(stateF[phases.of])), toThe(phases.initial, fromRoot(stateI[phases.of])))
}

/** The same as rows of real coefficients. */
export function recordEquations(system: RuleSystem, formFactor: FormFactor): readonly Vector[] {
  const { length } = system.states
  const rows: Vector[] = []
  for (const { left, right, factor, conjugate: isConjugated } of instancesOf(system, formFactor)) {
    const re = new Array<number>(unknownCount(length)).fill(0)
    const im = new Array<number>(unknownCount(length)).fill(0)
    const add = (row: number[], number: number, value: number): void => {
      row[number] = (row[number] ?? 0) + value
    }
    const x = 2 * entryNumber(left.species, left.final, left.initial, length)
    add(re, x, 1)
    add(im, x + 1, 1)
    if (right !== undefined) {
      // −(a + ib)(u ± iv): re −au ± bv, im −bu ∓ av.
      const y = 2 * entryNumber(right.species, right.final, right.initial, length)
      const { re: a, im: b } = scale(-1, factor)
      const sign = isConjugated ? -1 : 1
      add(re, y, a)
      add(re, y + 1, -sign * b)
      add(im, y, b)
      add(im, y + 1, sign * a)
    }
    rows.push(re, im)
  }
  return rows.filter((row) => row.some((coefficient) => Math.abs(coefficient) > 1e-12))
}
