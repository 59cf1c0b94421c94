// Every minimal set of rules and given values that cannot all hold, by form factor and pair of entries.

import { givenPairs } from '../engine/compare/compare.js'
import { allConflicts } from '../engine/compare/conflict.js'
import { formFactors } from '../physics/form-factor.js'
import type { Conflict } from '../physics/report.js'
import { type Circumstances, nameOf } from './finding.js'

export const conflictsOf = ({ model, system, notation }: Circumstances): readonly Conflict[] =>
  formFactors.flatMap((formFactor) => {
    const matrix = model.formFactors[formFactor]
    if (matrix === undefined) return []
    return [...givenPairs(matrix, notation.author.factor[formFactor])].flatMap((pair) =>
      allConflicts(system, formFactor, pair).map(({ rules, values }) => ({
        rules,
        values: values.map((which) => nameOf(formFactor, pair.f, pair.i, which)),
      })),
    )
  })
