// Holds a function that computes form factors against a rule.

import type fc from 'fast-check'
import type { SymmetryRule } from '../../physics/symmetry-rule.js'
import type { CaseOptions } from '../arbitraries/models/case-drafts.js'
import { cases } from '../arbitraries/models/cases.js'
import { type NeutrinoCase, statesOfCase } from '../neutrino-case.js'
import { isRecord, shown } from './difference.js'
import { producedModel } from './produced-model.js'
import { neighboursOf } from './rounding.js'
import {
  brokenText,
  type Flaw,
  flawLines,
  type RuleChoice,
  ruleFlaws,
  ruleOf,
  rulesFor,
  type SpeciesNumbers,
} from './rule-flaws.js'
import { callText, codeName, type LawOptions, nameOf, runLaw } from './run-law.js'

export interface SatisfiesOptions extends LawOptions, CaseOptions {
  /** Where the form factors are taken; default 0. */
  readonly q2?: 'generic' | 0
  /** Largest deviation allowed beside rounding, relative to the largest entry of the matrix; default 1e-9. */
  readonly tolerance?: number
  /** Models to try; default: `cases` with these options, of the natures that the rule speaks of. */
  readonly models?: fc.Arbitrary<NeutrinoCase>
}

/**
 * Throws an Error with the smallest model for which the form factors that the function computes, in the canonical convention
 * and [final][initial], break the rule. An assumption about CP or T is asked of models whose mixing conserves CP. A rule that
 * says nothing about what the function gives, for any model tried, is an Error too.
 */
export function expectSatisfies(
  choice: RuleChoice,
  produce: (model: NeutrinoCase) => SpeciesNumbers,
  options: SatisfiesOptions = {},
): void {
  const rule = ruleOf(choice)
  const { tolerance = 1e-9, q2 = 0 } = options
  const name = nameOf(produce)
  let hasSpoken = false
  const flawsOf = (model: NeutrinoCase): readonly Flaw[] => {
    const values: unknown = produce(model)
    if (!isRecord(values)) throw new TypeError(`matrices by name of form factor expected: ${shown(values)}`)
    const question = { rule, states: statesOfCase(model), values: values as SpeciesNumbers, tolerance, q2 }
    const { flaws, speaks } = ruleFlaws(question)
    hasSpoken ||= speaks
    return flaws.length === 0 ? [] : ruleFlaws({ ...question, neighbours: neighboursOf(model).map(produce) }).flaws
  }
  runLaw(
    {
      name,
      headline: (model) => brokenText(name, rule, flawsOf(model)),
      reason: `${rule.title}: ${rule.reason}`,
      call: callText(`expectSatisfies(${choiceText(choice)}, ${codeName(produce, 'produce')}`, options),
      cases: options.models ?? cases({ ...defaultsFor(rule), ...options }),
      modelOf: (given) => {
        const values = valuesOf(produce, given)
        const hasAntineutrino = isRecord(values) && values['antineutrino'] !== undefined
        return {
          title: `What ${name} gives for the smallest model`,
          use: hasAntineutrino
            ? 'a model file has no place for the matrices of the antineutrino'
            : 'paste it into nuvertex check -, which says the same',
          text: producedModel({ given, values, rules: rulesFor(rule, true), q2 }),
        }
      },
      flaws: (model) => flawLines(flawsOf(model)),
    },
    options,
  )
  if (!hasSpoken) {
    throw new Error(
      `${rule.id} says nothing about what ${name} gives, for any model tried: give the form factors that it speaks of, the antineutrino's matrices too if it ties them to the neutrino's, or models to which it applies.`,
    )
  }
}

const choiceText = (choice: RuleChoice): string => (typeof choice === 'string' ? `'${choice}'` : 'rule')

/** The answer, if there is one. */
function valuesOf(produce: (model: NeutrinoCase) => unknown, given: NeutrinoCase): unknown {
  try {
    return produce(given)
  } catch {
    return undefined
  }
}

/** Models of which the rule speaks. */
function defaultsFor({ domain, relations }: SymmetryRule): CaseOptions {
  const needsCp = relations.some(({ phases }) => phases?.of === 'cpParity' || phases?.of === 'tPhase')
  return {
    ...(domain.states === 'any' ? {} : { nature: domain.states }),
    ...(domain.pair === 'off-diagonal' ? { minimum: 2 } : {}),
    ...(needsCp ? { mixing: 'conserving' } : {}),
  }
}
