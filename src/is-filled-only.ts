// Whether a model that values were written into is otherwise what it was.

import * as E from 'fp-ts/lib/Either.js'
import type { Examination } from './check.js'
import type { DeterminedValue } from './determined-values.js'
import { formFactors } from './physics/form-factor.js'
import type { GivenEntry, NeutrinoModel } from './physics/model.js'
import type { ReportVerdict } from './physics/report.js'

const order: readonly ReportVerdict[] = ['consistent', 'conditional', 'not-evaluable', 'violated']

/** The model can still be read, its verdict is no worse, and the entries given are the same but for those that were filled. */
export function isFilledOnly(
  before: Examination,
  after: E.Either<unknown, Examination>,
  filled: readonly Pick<DeterminedValue, 'formFactor' | 'entry'>[],
): after is E.Right<Examination> {
  if (E.isLeft(after)) return false
  const { report, model } = after.right
  return (
    order.indexOf(report.verdict) <= order.indexOf(before.report.verdict) && isElsewhere(before.model, model, filled)
  )
}

/** Whether nothing else differs. */
function isElsewhere(
  before: NeutrinoModel,
  after: NeutrinoModel,
  filled: readonly Pick<DeterminedValue, 'formFactor' | 'entry'>[],
): boolean {
  return formFactors.every((formFactor) => {
    const [old, fresh] = [before.formFactors[formFactor], after.formFactors[formFactor]]
    if (old === undefined || fresh === undefined) return old === fresh
    const isFilled = (f: number, i: number): boolean =>
      filled.some((one) => one.formFactor === formFactor && one.entry[0] === f + 1 && one.entry[1] === i + 1)
    return old.entries.every((row, f) => row.every((given, i) => isSame(given, fresh.entries[f]?.[i], isFilled(f, i))))
  })
}

function isSame(given: GivenEntry, now: GivenEntry | undefined, isFilled: boolean): boolean {
  if (now === undefined) return false
  return isFilled ? now.value.kind !== 'unspecified' : now.text === given.text && now.value.kind === given.value.kind
}
