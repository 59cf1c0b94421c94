// A chain of steps told as equations between entries: left = factor · right, or factor · conj(right).

import { type RootOfUnity, rootOfUnity } from '../../exact/root-of-unity.js'
import { Defect } from '../../physics/defect.js'
import type { Entry } from '../../physics/entry.js'
import type { RuleSystem } from '../../physics/solution.js'
import type { Place, Step } from '../../physics/verdict.js'
import { conjugates, exponentOf } from '../solve/gain.js'
import { instantiate } from '../solve/instantiate.js'
import { isTransposed, nodeAt, pairOf, rootOrder, speciesOf } from '../solve/pair.js'

export interface Equation {
  readonly rule: string
  readonly left: Entry
  readonly right: Entry
  readonly factor: RootOfUnity
  readonly conjugate: boolean
  /** The rule says outright that the entry vanishes. */
  readonly vanishes: boolean
}

/** The equations of a chain that starts at `entry`, each as its rule states it. */
export function replay(system: RuleSystem, entry: Entry, steps: readonly Step[]): readonly Equation[] {
  const pair = pairOf(system.states, entry.final, entry.initial)
  const n = rootOrder(pair, system.rules)
  const instances = instantiate(system.rules, pair, entry.formFactor, n)
  const at = (place: Place): Entry =>
    place.transposed
      ? { ...entry, species: place.species, final: entry.initial, initial: entry.final }
      : { ...entry, species: place.species }
  return steps.map((step) => {
    const rule = system.rules.findIndex(({ id }) => id === step.rule)
    const left = nodeAt(step.at.species, step.at.transposed)
    const found = instances.find((one) => one.rule === rule && one.relation === step.relation && one.left === left)
    if (found === undefined) throw new Defect(`no instance of ${step.rule} at this step`)
    return {
      rule: step.rule,
      left: at(step.at),
      right: at({ species: speciesOf(found.right), transposed: isTransposed(found.right) }),
      factor: rootOfUnity(exponentOf(found.gain), n),
      conjugate: conjugates(found.gain),
      vanishes: system.rules[rule]?.relations[step.relation]?.equals === 'zero',
    }
  })
}
