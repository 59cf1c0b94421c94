// What the answers to all tests of a row come to. Rows with the same answers have the same findings, up to the numbers in
// them: the exact engine judges one row of each kind, and every further one is only counted.

import { compare, type Discrepancy } from '../../engine/compare/compare.js'
import type { Convention } from '../../physics/convention.js'
import type { FormFactor } from '../../physics/form-factor.js'
import type { NeutrinoModel } from '../../physics/model.js'
import type { Solution } from '../../physics/solution.js'

export interface OutcomeFinding {
  readonly kind: Discrepancy['kind']
  readonly code: Discrepancy['code']
  readonly formFactor: FormFactor
  /** From 0. */
  readonly final: number
  readonly initial: number
  readonly rules: readonly string[]
}

export type RowVerdict = 'consistent' | 'violated' | 'conditional' | 'not-evaluable'

export interface Outcome {
  /** The judge gives this object for every further row of its kind. */
  readonly isKept: boolean
  readonly verdict: RowVerdict
  readonly findings: readonly OutcomeFinding[]
}

/** The findings on a row of values, and its verdict. `isWhole`: every cell of it holds a number. */
export function outcomeOf(
  model: NeutrinoModel,
  solution: Solution,
  author: Convention,
  { isWhole, isKept }: { readonly isWhole: boolean; readonly isKept: boolean },
): Outcome {
  const findings = compare(model, solution, author).map(
    ({ kind, code, formFactor, final, initial, verdict }): OutcomeFinding => ({
      kind,
      code,
      formFactor,
      final,
      initial,
      rules: verdict.because,
    }),
  )
  const has = (kind: Discrepancy['kind']): boolean => findings.some((one) => one.kind === kind)
  const verdict = has('violation')
    ? 'violated'
    : !isWhole || has('not-evaluable')
      ? 'not-evaluable'
      : has('condition')
        ? 'conditional'
        : 'consistent'
  return { isKept, verdict, findings }
}
