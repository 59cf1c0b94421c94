// Records of rules as texts, and what is read of them.

import * as E from 'fp-ts/lib/Either.js'
import type { SymmetryRule } from '../../src/physics/symmetry-rule.js'
import { decodeRules } from '../../src/schema/decode-rules.js'
import { documentOf } from './decoding.js'

export function rulesOf(text: string): readonly SymmetryRule[] {
  const rules = decodeRules(documentOf(text), { taken: ['cpt', 'cp'] })
  if (E.isLeft(rules)) throw new Error(JSON.stringify(rules.left, undefined, 1))
  return rules.right
}

/** The text of a valid rule, with other fields. */
export const ruleText = (changes: Readonly<Record<string, string>>): string =>
  Object.entries({
    id: 'mine',
    title: 'Mine',
    status: 'law',
    formula: 'f = 0',
    statement: 'So.',
    reason: 'So.',
    relations: '[{ of: [charge], equals: zero }]',
    references: '[{ key: a }]',
    examples: '[{ given: { states: [dirac], laws: [mine] }, expect: { "charge[1,1]": zero } }]',
    ...changes,
  })
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n')
