// Rules → relations between the entries of one block: left = gain(right), each with its cause.

import type { FormFactor } from '../../physics/form-factor.js'
import type { Domain, EntrywiseRelation, SymmetryRule } from '../../physics/symmetry-rule.js'
import { type Gain, gain } from './gain.js'
import { isTransposed, type Node, nodeAt, nodesOf, type Pair, phaseExponent, speciesOf } from './pair.js'

/** entry(left) = gain(entry(right)) by relation `relation` of the rule number `rule`. */
export interface Instance {
  readonly rule: number
  readonly relation: number
  readonly left: Node
  readonly right: Node
  readonly gain: Gain
}

/** All instances of the rules in the block of `pair` for one form factor; n is the order of the root of unity. */
export function instantiate(
  rules: readonly SymmetryRule[],
  pair: Pair,
  formFactor: FormFactor,
  n: number,
): readonly Instance[] {
  const instances: Instance[] = []
  for (const [rule, { domain, relations }] of rules.entries()) {
    if (!coversPair(domain, pair)) continue
    for (const [relation, record] of relations.entries()) {
      if (!record.of.includes(formFactor)) continue
      for (const left of nodesOf(pair)) {
        if (record.species !== undefined && record.species !== speciesOf(left)) continue
        instances.push({
          rule,
          relation,
          left,
          right: rightOf(record, left, pair),
          gain: gainOf(record, left, pair, n),
        })
      }
    }
  }
  return instances
}

/** Does a rule with this domain speak of entries between the two states? */
export function coversPair(domain: Domain, pair: Pair): boolean {
  const majorana = Number(pair.final.nature === 'majorana') + Number(pair.initial.nature === 'majorana')
  if (domain.states === 'majorana' && majorana !== 2) return false
  if (domain.states === 'dirac' && majorana !== 0) return false
  if (domain.states === 'mixed' && majorana !== 1) return false
  if (domain.pair === 'diagonal' && !pair.isDiagonal) return false
  if (domain.pair === 'off-diagonal' && pair.isDiagonal) return false
  return domain.masses === 'any' || !pair.hasEqualMasses
}

const exchangesIndices = (record: EntrywiseRelation): boolean =>
  record.equals === 'transpose' || record.equals === 'dagger'

function rightOf(record: EntrywiseRelation, left: Node, pair: Pair): Node {
  if (record.equals === 'zero') return left
  const transposed = isTransposed(left) !== (exchangesIndices(record) && !pair.isDiagonal)
  return nodeAt(record.as ?? speciesOf(left), transposed)
}

/** x = 0 is written x = −x. Phases of a relation that names no species are conjugated for the antineutrino. */
function gainOf(record: EntrywiseRelation, left: Node, pair: Pair, n: number): Gain {
  if (record.equals === 'zero') return gain(n / 2, false, n)
  let exponent = record.factor * (n / 4)
  if (record.phases !== undefined) {
    const [final, initial] = isTransposed(left) ? [pair.initial, pair.final] : [pair.final, pair.initial]
    const sense = record.species === undefined && speciesOf(left) === 'antineutrino' ? -1 : 1
    const { of, final: finalPower, initial: initialPower } = record.phases
    exponent += sense * (finalPower * phaseExponent(final, of, n) + initialPower * phaseExponent(initial, of, n))
  }
  return gain(exponent, record.equals === 'conjugate' || record.equals === 'dagger', n)
}
