// The shipped rules, read from rules/symmetries.

import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { SymmetryRule } from '../../src/physics/symmetry-rule.js'

const order = [
  'hermiticity',
  'cpt',
  'majorana-condition',
  'gauge-invariance',
  'cp',
  'c',
  'p',
  't',
  'lepton-number',
  'charge-quantisation',
]
const units: Readonly<Record<string, number>> = { '1': 0, i: 1, '-1': 2, '-i': 3 }

export const shippedRules: readonly SymmetryRule[] = order.map((id) => {
  const record = parse(readFileSync(new URL(`../../rules/symmetries/${id}.yaml`, import.meta.url), 'utf8'))
  return {
    ...record,
    domain: { states: 'any', pair: 'any', masses: 'any', q2: 'any', ...record.domain },
    requires: record.requires ?? [],
    relations: record.relations.map((relation: { readonly factor?: unknown }) => ({
      ...relation,
      kind: 'entrywise',
      factor: units[String(relation.factor ?? 1)],
    })),
  }
})
